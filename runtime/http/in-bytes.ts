/** Stands for the decoder of an answer that is bytes. */
export function inBytes(): never {
  throw new TypeError('an answer of bytes is not decoded')
}
