/** The first twelve bytes of a frame: how long it is, how long its headers are, and the checksum of both. */

export const PRELUDE = 12
/** Prelude and the checksum behind all: the length of a frame that says nothing. */
const LEAST = PRELUDE + 4
/** What its makers allow; a length beyond them was never sent. */
const MOST = 24 * 1024 * 1024
const MOST_HEADERS = 128 * 1024

/** The length of the frame, or what is wrong with it. Nothing is set aside for a length that cannot be. */
export function frameLength(bytes: Uint8Array): number | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, PRELUDE)
  const [total, headers] = [view.getUint32(0), view.getUint32(4)]
  if (view.getUint32(8) !== crc32(bytes.subarray(0, 8))) return 'the checksum of its beginning is wrong'
  if (total < LEAST || headers > total - LEAST) return 'its length is less than it holds'
  if (total > MOST || headers > MOST_HEADERS) return `no frame is ${total} bytes long`
  return total
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as of gzip. The library checks it only where a frame has come whole. */
function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
