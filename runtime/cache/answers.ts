/** The way of a call through the cache: join one under way, else find it in the store, else ask and keep the answer. */
import type { UnaryAnswer } from '../call/calls.ts'
import type { Call, Next, Verb, Verbs } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import { InterlinguaError, isInterlinguaError } from '../errors.ts'
import { offAbort, onAbort } from '../http/abort-listeners.ts'
import { abortedBy, unlessAborted } from '../http/abortable.ts'
import { Flights } from './flights.ts'
import { copyOf, isWorthKeeping, type Kept, read, written } from './kept.ts'
import { keyOf, questionOf } from './key.ts'
import { type Lock, turn } from './lock.ts'
import { Recording } from './recording.ts'
import type { Shelf } from './shelf.ts'
import { eventsOf } from './telling.ts'

/** What is asked for: its name among the calls under way, and where its answer is kept for how long. */
interface Wanted {
  name: string
  namespace: string
  question: string
  ttl: number | undefined
}

type Whole = Exclude<Verb, 'stream' | 'speech'>

export class Answers {
  readonly #shelf: Shelf
  readonly #lock: Lock | undefined
  readonly #wholes = new Flights<Promise<Kept>>()
  readonly #streams = new Flights<Recording>()

  constructor(shelf: Shelf, lock: Lock | undefined) {
    this.#shelf = shelf
    this.#lock = lock
  }

  async of<V extends Verb>(
    call: Call<V>,
    next: Next<V>,
    namespace: string,
    ttl: number | undefined,
  ): Promise<Verbs[V]['answer']> {
    const { signal, timeout } = call.input
    if (signal?.aborted) throw abortedBy(signal)
    const question = await questionOf(call)
    // Calls that have more or less time than each other do not share their end. Their name is no digest: that of a later
    // call may be there first, and after an answer that is not kept.
    const name = `${call.verb} ${JSON.stringify([timeout, namespace])} ${question}`
    const wanted = { name, namespace, question, ttl }
    const answer =
      call.verb === 'stream'
        ? this.#stream(wanted, call as Call<'stream'>, next as unknown as Next<'stream'>)
        : this.#whole(wanted, call as Call<Whole>, next as unknown as Next<Whole>)
    return answer as Verbs[V]['answer'] | Promise<Verbs[V]['answer']>
  }

  async #whole(wanted: Wanted, call: Call<Whole>, next: Next<Whole>): Promise<ChatResponse | UnaryAnswer> {
    const seat = this.#wholes.join(wanted.name, signal => {
      const shared = this.#found(wanted, signal, async () => ({ answer: await next(endedBy(signal, call)) }))
      return { shared, ended: shared }
    })
    try {
      const kept = await unlessAborted(seat.shared, call.input.signal)
      return seat.first ? kept.answer : copyOf(kept.answer)
    } finally {
      seat.leave()
    }
  }

  #stream(wanted: Wanted, call: Call<'stream'>, next: Next<'stream'>): ChatStream {
    const seat = this.#streams.join(wanted.name, signal => {
      const shared = new Recording()
      return { shared, ended: this.#record(shared, wanted, signal, () => next(endedBy(signal, call))) }
    })
    const reader = seat.shared.open(response => (seat.first ? response : copyOf(response)), seat.leave)
    const { signal } = call.input
    if (signal) {
      const abort = () => reader.cancel(abortedBy(signal))
      const over = () => offAbort(signal, abort)
      if (signal.aborted) abort()
      else onAbort(signal, abort)
      reader.response.then(over, over)
    }
    return reader
  }

  /** Fills a recording from the store, or with what is asked for, as it comes. */
  async #record(
    recording: Recording,
    wanted: Wanted,
    signal: AbortSignal,
    open: () => Promise<ChatStream>,
  ): Promise<void> {
    let live = false
    try {
      const { answer, events } = await this.#found<ChatResponse>(wanted, signal, async () => {
        live = true
        const stream = await open()
        for await (const batch of stream.batches()) recording.push(batch)
        return { answer: await stream.response, events: recording.events }
      })
      if (!live) recording.push(events ?? eventsOf(answer))
      recording.finish(answer)
    } catch (cause) {
      const error = { kind: 'unknown' as const, message: 'the stream failed' }
      recording.fail(isInterlinguaError(cause) ? cause : new InterlinguaError(error, { cause }))
    }
  }

  /** The answer that is kept, else the one that is asked for. */
  async #found<A extends ChatResponse | UnaryAnswer>(
    { namespace, question, ttl }: Wanted,
    signal: AbortSignal,
    ask: () => Promise<Kept<A>>,
  ): Promise<Kept<A>> {
    const key = `interlingua:${namespace}:${await keyOf(question)}`
    const look = async () => read<A>(await this.#shelf.read(key))
    const kept = await look()
    if (kept) return kept
    const turned = this.#lock && (await turn(this.#lock, this.#shelf, key, look, signal))
    if (turned?.found) return turned.found
    try {
      const asked = await ask()
      if (isWorthKeeping(asked.answer)) await this.#shelf.write(key, written(asked), ttl)
      return asked
    } finally {
      turned?.done()
    }
  }
}

/** The call, ended by another signal than its caller's. */
function endedBy<V extends Verb>(signal: AbortSignal, call: Call<V>): Call<V> {
  return { ...call, input: { ...call.input, signal } }
}
