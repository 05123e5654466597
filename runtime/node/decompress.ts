/** Bodies that come compressed, decompressed as they come: what was sent so far is never held back. */
import type { IncomingMessage } from 'node:http'
import type { Readable, Transform } from 'node:stream'

type Zlib = typeof import('node:zlib')

/** All of them pass on what they can read so far, without being told to flush. */
const decoders: { [encoding: string]: (zlib: Zlib) => Transform } = {
  gzip: zlib => zlib.createGunzip(),
  'x-gzip': zlib => zlib.createGunzip(),
  deflate: zlib => zlib.createInflate(),
  br: zlib => zlib.createBrotliDecompress(),
}

/** How a body is compressed, last step first; nothing where a step is unknown: its bytes are passed on as they are. */
export function encodingsOf({ headers, statusCode }: IncomingMessage): string[] {
  const told = headers['content-encoding']
  if (told === undefined || statusCode === 204 || statusCode === 304 || headers['content-length'] === '0') return []
  const steps = told
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(step => step !== '' && step !== 'identity')
  return steps.every(step => Object.hasOwn(decoders, step)) ? steps.reverse() : []
}

/** What it takes is loaded only where it is needed: few vendors compress. */
export async function decompressed(body: IncomingMessage, encodings: readonly string[]): Promise<Readable> {
  const [{ pipeline }, zlib] = await Promise.all([import('node:stream'), import('node:zlib')])
  const steps = encodings.map(step => decoders[step]!(zlib))
  // What fails anywhere ends the last of them, whose reader is told.
  pipeline([body, ...steps], () => {})
  return steps.at(-1)!
}
