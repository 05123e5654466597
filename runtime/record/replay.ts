import { TransportError } from '../http/transport.ts'
import { differencesOf } from './differences.ts'
import type { RecordOptions } from './record.ts'
import { askedOf, keyOf } from './recorded-request.ts'
import { bytesOf, type Kept, type Recording, readRecordings } from './recording.ts'

/** As those of `record`: what was taken out there is taken out of what is compared. */
export type ReplayOptions = RecordOptions

/**
 * A `fetch` that answers from what `record` kept in `folder`, in the same pieces, and asks nobody. Of equal requests each gets the
 * next answer, and the last one again. Rejects where nothing fits, naming the nearest recording and what differs from it.
 */
export function replay(folder: string, { scrub = text => text }: ReplayOptions = {}): typeof globalThis.fetch {
  let recordings: Kept[] | undefined
  const told = new Map<string, number>()
  return async (input, init) => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    recordings ??= readRecordings(folder)
    const { record: asked } = await askedOf(request, scrub)
    const key = keyOf(asked)
    const fitting = recordings.filter(({ recording }) => keyOf(recording.request) === key)
    if (fitting.length === 0) throw missing(folder, asked, recordings)
    const at = told.get(key) ?? 0
    told.set(key, at + 1)
    return answerOf(fitting[Math.min(at, fitting.length - 1)]!.recording, request.signal)
  }
}

function answerOf({ response: { status, headers, chunks, broken } }: Recording, signal: AbortSignal): Response {
  const left = chunks.values()
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (signal.aborted) return controller.error(signal.reason)
      const { done, value } = left.next()
      if (!done) controller.enqueue(bytesOf(value))
      else if (broken) controller.error(new TypeError('terminated'))
      else controller.close()
    },
  })
  const none = status === 204 || status === 205 || status === 304
  return new Response(none ? null : body, { status, headers })
}

/** Our client shows it as it is, and does not try again. */
function missing(folder: string, asked: Recording['request'], all: readonly Kept[]): Error {
  const what = `no recording in ${folder} fits ${asked.method} ${asked.url}`
  const nearest = all
    .map(({ file, recording }) => ({ file, differences: differencesOf(recording.request, asked) }))
    .sort((a, b) => a.differences.length - b.differences.length)[0]
  const why = nearest
    ? `The nearest, ${nearest.file}, differs in ${nearest.differences.slice(0, 3).join('; ')}${nearest.differences.length > 3 ? `; and ${nearest.differences.length - 3} more` : ''}.`
    : 'There is none at all.'
  const message = `${what}. ${why} Record it anew with record(fetch, folder).`
  return new TransportError('invalid-request', 'NO_RECORDING', message, { retryable: false })
}
