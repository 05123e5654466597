/** Regular expressions made of texts. */

/** A text as a pattern that fits this text alone. */
export function escaped(text: string): string {
  return text.replace(/\W/g, '\\$&')
}
