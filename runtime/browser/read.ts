import type { ErrorKind, Part, StreamEvent } from '../types.ts'
import { ReadError } from './read-error.ts'

/**
 * The events of an answer, the last of them `finish`. Who breaks out of the loop closes the connection.
 * @throws ReadError where the server refused, the answer failed, or it ended too early.
 */
export async function* readEvents(response: Response): AsyncGenerator<StreamEvent, void, undefined> {
  const { ok, status, headers, body } = response
  if (!ok || !body) throw failure(status === 429 ? 'rate-limit' : status < 500 ? 'invalid-request' : 'server', status)
  if (!headers.get('content-type')?.startsWith('text/event-stream')) throw failure('protocol', status)
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(broken)
      if (done) throw failure('truncated')
      const lines = (rest + value).split('\n')
      rest = lines.pop()!
      for (const line of lines) {
        if (!line.startsWith('data:')) continue
        const event = parsed(line.slice(5))
        if (event.type === 'error') throw new ReadError(event.error)
        yield event
        if (event.type === 'finish') return
      }
    }
  } finally {
    reader.cancel().catch(() => {})
  }
}

/** The parts of the answer so far, after each event that changes them: for showing them. Throws as `readEvents` does. */
export async function* readParts(response: Response): AsyncGenerator<Part[], void, undefined> {
  const parts: Part[] = []
  for await (const event of readEvents(response)) {
    if (event.type === 'part-start' || event.type === 'part-end') parts[event.index] = event.part
    else if (event.type === 'part-delta') parts[event.index] = grown(parts[event.index]!, event.delta)
    else continue
    yield parts.filter(Boolean)
  }
}

function grown(part: Part, delta: string): Part {
  if (part.type === 'tool-call') return { ...part, inputText: (part.inputText ?? '') + delta }
  return 'text' in part ? { ...part, text: (part.text ?? '') + delta } : part
}

function parsed(text: string): StreamEvent {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw failure('protocol', undefined, cause)
  }
}

function broken(cause: Error): never {
  throw failure(cause.name === 'AbortError' ? 'aborted' : 'network', undefined, cause)
}

function failure(kind: ErrorKind, status?: number, cause?: unknown): ReadError {
  return new ReadError({ kind, message: `the answer did not come whole (${kind})`, ...(status && { status }) }, cause)
}
