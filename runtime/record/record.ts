import type { Redact } from '../http/redact.ts'
import { askedOf, nameOf } from './recorded-request.ts'
import { bytesOf, type Piece, pieceOf, type Recording, writeRecording } from './recording.ts'
import { scrubbedHeaders } from './scrub.ts'

export interface RecordOptions {
  /** Takes more out of addresses, headers, bodies and answers than keys: names, addresses of people. The same for `replay`. */
  scrub?(text: string): string
}

/**
 * A `fetch` that asks by another and keeps every exchange in `folder`, a file each, once its answer was read to its end; streams
 * with the pieces in which they came. Keys are taken out: of headers, of queries, of fields of bodies, and wherever an answer
 * echoes them. Files of the same requests from before are replaced.
 */
export function record(
  fetch: typeof globalThis.fetch,
  folder: string,
  { scrub: own = text => text }: RecordOptions = {},
): typeof globalThis.fetch {
  const counts = new Map<string, number>()
  return async (input, init) => {
    const request = new Request(input, init)
    const { record: asked, scrub } = await askedOf(request.clone(), own)
    const name = nameOf(asked)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const response = await fetch(input, init)
    const { status, headers } = response
    const keep = (pieces: Piece[], broken: boolean) => {
      const told = { status, headers: scrubbedHeaders(headers, scrub), chunks: scrubbedPieces(pieces, scrub) }
      const recording: Recording = { request: asked, response: { ...told, ...(broken && { broken: true as const }) } }
      writeRecording(folder, count === 1 ? `${name}.json` : `${name}-${count}.json`, recording)
    }
    if (response.body) return new Response(watched(response.body, keep), response)
    keep([], false)
    return response
  }
}

/** The same body, which ends when what was seen of it is kept. A reader that leaves keeps what it has seen. */
function watched(
  body: ReadableStream<Uint8Array>,
  keep: (pieces: Piece[], broken: boolean) => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const pieces: Piece[] = []
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const read = await reader.read().catch(error => {
        keep(pieces, true)
        throw error
      })
      if (read.done) {
        keep(pieces, false)
        controller.close()
      } else {
        pieces.push(pieceOf(read.value))
        controller.enqueue(read.value)
      }
    },
    cancel(reason) {
      keep(pieces, false)
      return reader.cancel(reason)
    },
  })
}

/** A secret that lies across pieces is found in the whole, which is then one piece. */
function scrubbedPieces(pieces: readonly Piece[], scrub: Redact): Piece[] {
  const scrubbed = (piece: Piece) => (typeof piece === 'string' ? scrub(piece) : piece)
  const all = pieces.map(bytesOf)
  const whole = pieceOf(Buffer.concat(all))
  const each = pieces.map(scrubbed)
  if (typeof whole !== 'string') return each
  const joined = scrub(whole)
  return joined === Buffer.concat(each.map(bytesOf)).toString() ? each : [joined]
}
