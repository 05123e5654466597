/**
 * A streamed answer: attempts are made until one tells something. What comes before the first content is held back, so
 * that an attempt that fails earlier is never seen; what fails later fails the stream.
 */
import { openAttempt } from '../call/attempt-stream.ts'
import type { Attempts } from '../call/attempts.ts'
import { attemptsOf } from '../call/attempts-of.ts'
import { atProvider, type ClientOptions, type Target } from '../call/call.ts'
import { type Middleware, throughAll } from '../call/middleware.ts'
import { wholeCall } from '../call/whole-call.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import { deferredStream, type Opened, type Opening } from '../chat/deferred-stream.ts'
import type { ChatInput } from '../chat/input.ts'
import { messagesOf } from '../chat/request.ts'
import { InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import { offAbort, onAbort } from '../http/abort-listeners.ts'
import type { StreamEvent } from '../types.ts'
import { chatLoss } from './chat.ts'

/** Sends a chat request to be streamed. Never throws. */
export function openStream(client: ClientOptions, input: ChatInput): ChatStream {
  return deferredStream(async opening => {
    const attempts = await attemptsOf(client, input, undefined, () => chatLoss(input))
    opening.cancel = () => attempts.cancel()
    const first = await opened(client, attempts, input, attempts.first(), opening)
    const whole = attempts.continuation?.join(input, first, async (failure, more, opening) => {
      opening.cancel = () => attempts.cancel()
      const messages = [...messagesOf(input), ...more]
      return opened(client, attempts, { ...input, messages }, await attempts.after(failure), opening)
    })
    return withAttempts(attempts, whole ?? first)
  })
}

/** Apart, as all functions of one scope keep all of it: a long stream shall not keep its request. */
function withAttempts(attempts: Attempts<Target>, { head, stream, response }: Opened): Opened {
  return {
    head,
    stream,
    response: response.then(
      answer => Object.assign(answer, { attempts: attempts.list }),
      cause => Promise.reject(attempts.broke(cause)),
    ),
  }
}

/** Makes attempts, the first one at `target`, until one tells something or none is left. */
async function opened(
  client: ClientOptions,
  attempts: Attempts<Target>,
  input: ChatInput,
  target: Target,
  opening: Opening,
): Promise<Opened> {
  for (;;) {
    if (opening.cancelled) throw attempts.final(cancelled(target))
    let stream: ChatStream
    try {
      stream = await attempt(client, target, input, opening)
    } catch (failure) {
      target = await attempts.after(failure)
      continue
    }
    opening.cancel = () => stream.cancel()
    if (opening.cancelled) stream.cancel()
    const head = await untilContent(stream, opening)
    const last = head.at(-1)
    if (last?.type !== 'error') return told(attempts, stream, head)
    opening.cancel = () => attempts.cancel()
    try {
      target = await attempts.after(await failureOf(stream))
    } catch (failure) {
      if (isInterlinguaError(failure)) last.error = toApiError(failure)
      return { head, stream, response: Promise.reject(failure) }
    }
  }
}

/** The events up to the first that says something, and those of the same network read where all are wanted at once. */
async function untilContent(stream: ChatStream, opening: Opening): Promise<StreamEvent[]> {
  const head: StreamEvent[] = []
  const singly = stream[Symbol.asyncIterator]()
  while (!head.some(isContent)) {
    const next = await (opening.greedy ? stream.batches()[Symbol.asyncIterator]() : singly).next()
    if (next.done) break
    head.push(...(Array.isArray(next.value) ? next.value : [next.value]))
  }
  return head
}

/** Whether an event must not be told twice, or is the last one. */
function isContent(event: StreamEvent): boolean {
  if (event.type === 'part-start' || event.type === 'part-end') return !('text' in event.part) || event.part.text !== ''
  return event.type !== 'start' && event.type !== 'usage' && event.type !== 'native'
}

function told(attempts: Attempts<Target>, stream: ChatStream, head: StreamEvent[]): Opened {
  attempts.answered()
  const response = stream.response.then(answer => {
    attempts.used(answer.usage)
    return answer
  })
  return { head, stream, response }
}

function failureOf(stream: ChatStream): Promise<unknown> {
  return stream.response.then(
    () => new InterlinguaError({ kind: 'unknown', message: 'the stream ended in an error, its response did not' }),
    (cause: unknown) => cause,
  )
}

function cancelled({ where }: Target): InterlinguaError {
  return new InterlinguaError({ kind: 'aborted', message: 'the caller cancelled the stream' }, where)
}

/** Opens one attempt, through the middlewares of its provider. */
function attempt(client: ClientOptions, target: Target, input: ChatInput, opening: Opening): Promise<ChatStream> {
  const open = (input: ChatInput) =>
    atProvider(target, { verb: 'stream', input }, async call => openAttempt(client, target, call.input))
  return target.provider.use.length === 0 && !input.use?.length ? open(input) : abortable(client, input, opening, open)
}

/** The same, with middlewares around the whole call. */
export function surroundedStream(client: ClientOptions, use: readonly Middleware[], input: ChatInput): ChatStream {
  return deferredStream(async opening => {
    const stream = await abortable(client, input, opening, input =>
      throughAll(use, { verb: 'stream', input }, async ({ input }) => openStream(client, input)),
    )
    return { head: [], stream, response: stream.closed.then(() => stream.response) }
  })
}

/** Middlewares see all signals, and the stream's `cancel`, as one signal of the call. */
async function abortable(
  client: ClientOptions,
  input: ChatInput,
  opening: Opening,
  open: (input: ChatInput) => Promise<ChatStream>,
): Promise<ChatStream> {
  const givenUp = new AbortController()
  const { signals } = wholeCall(client, input)
  const giveUp = () => givenUp.abort(signals.find(({ aborted }) => aborted)?.reason)
  const done = () => {
    for (const signal of signals) offAbort(signal, giveUp)
  }
  opening.cancel = giveUp
  for (const signal of signals) if (signal.aborted) giveUp()
  for (const signal of signals) onAbort(signal, giveUp)
  try {
    const stream = await open({ ...input, signal: givenUp.signal })
    stream.closed.then(done)
    return stream
  } catch (cause) {
    done()
    throw cause
  }
}
