/** Looks at what goes in and what comes out of a call; lets it pass, changes it, or refuses. */
import type { EmbedInput } from '../call/calls.ts'
import { type Call, isChat, type Middleware, type Verb, type Verbs } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { ChatInput } from '../chat/input.ts'
import { mapStream, streamOf } from '../chat/stream-tools.ts'
import { InterlinguaError, isInterlinguaError } from '../errors.ts'
import type { StreamEvent } from '../types.ts'
import { eventsOf } from './events-of.ts'
import type { OtherVerb } from './unary-texts.ts'

type Awaitable<T> = T | Promise<T>

/** What stands guard over one call. Each lets pass what it returns; to refuse, it throws (see `refuse`). */
export interface Guards {
  /** Of `chat` and `stream`, before anything is sent. */
  request?(input: ChatInput): Awaitable<ChatInput>
  /** Of `embed`, before anything is sent. */
  embed?(input: EmbedInput): Awaitable<EmbedInput>
  /** Of every other call, before anything is sent. */
  call?<V extends OtherVerb>(verb: V, input: Verbs[V]['input']): Awaitable<Verbs[V]['input']>
  /** The whole answer. Without `event`, streams are held back until they are whole, and told when they have passed. */
  response?(response: ChatResponse): Awaitable<ChatResponse>
  /**
   * An event of a stream: what it gives is told instead, nothing for undefined. Where it is there, it alone guards
   * streams. What it throws is the stream's last event; what was told before stays told.
   */
  event?(event: StreamEvent): StreamEvent | readonly StreamEvent[] | undefined
}

/** A middleware of these guards; of a function, which is called for each call, where they have to remember something. */
export function guard(guards: Guards | (() => Guards)): Middleware {
  return async <V extends Verb>(call: Call<V>, next: (call: Call<V>) => Promise<Verbs[V]['answer']>) => {
    const on = typeof guards === 'function' ? guards() : guards
    const input = await guarded(() => enter(on, call))
    const answer = await next(input === call.input ? call : { ...call, input })
    return (await leave(on, call.verb, answer)) as Verbs[V]['answer']
  }
}

/** Throws the error of a guard that refuses: its kind is `content-filter`, its code `refused`; it is not retried. */
export function refuse(reason: string): never {
  throw new InterlinguaError({ kind: 'content-filter', code: 'refused', message: reason }, { retryable: false })
}

function enter<V extends Verb>(on: Guards, call: Call<V>): Awaitable<Verbs[V]['input']> {
  const { verb, input } = call
  if (isChat(call)) return on.request ? on.request(call.input) : input
  if (verb === 'embed' && on.embed) return on.embed(input as EmbedInput)
  return on.call ? on.call(verb as OtherVerb, input as Verbs[OtherVerb]['input']) : input
}

async function leave(on: Guards, verb: Verb, answer: Verbs[Verb]['answer']): Promise<Verbs[Verb]['answer']> {
  if (verb === 'chat') return whole(on, answer as ChatResponse)
  if (verb !== 'stream') return answer
  const stream = answer as ChatStream
  if (on.event) return mapStream(stream, event => on.event!(event))
  return on.response ? heldBack(on, stream) : stream
}

async function whole({ response }: Guards, answer: ChatResponse): Promise<ChatResponse> {
  return response ? guarded(() => response(answer)) : answer
}

/** Throws what the stream failed with. The caller can still end it by its signal. */
async function heldBack(on: Guards, stream: ChatStream): Promise<ChatStream> {
  const events: StreamEvent[] = []
  for await (const batch of stream.batches()) events.push(...batch)
  const answer = await stream.response
  const passed = await whole(on, answer)
  return streamOf(passed === answer ? events : eventsOf(passed), passed)
}

/** What a guard gives. What it throws that is no error of the library becomes one. */
async function guarded<T>(ask: () => Awaitable<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    if (isInterlinguaError(cause)) throw cause
    throw new InterlinguaError({ kind: 'unknown', message: 'a guard threw; what it threw is the cause.' }, { cause })
  }
}
