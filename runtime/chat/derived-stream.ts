/** A stream that is made of another, event by event. It is read as fast as its own reader asks, and no faster. */
import { InterlinguaError, isInterlinguaError, toApiError, withPartial } from '../errors.ts'
import { EventQueue } from '../stream/event-queue.ts'
import { apply, createFold, type Fold, responseOf } from '../stream/fold.ts'
import { partOf } from '../stream/part-drafts.ts'
import type { Loss, StreamEvent } from '../types.ts'
import type { ChatResponse } from './chat-response.ts'
import { withAnswer } from './chat-response.ts'
import type { ChatStream } from './chat-stream.ts'
import { RelayedStream } from './relayed-stream.ts'

/** What is told in place of an event: itself, another, some, or none. */
export type Change = (event: StreamEvent) => StreamEvent | readonly StreamEvent[] | undefined

export class DerivedStream extends RelayedStream {
  #over = false
  #reading = false
  #draining = false
  /** Nobody will read what is still to come. */
  #left = false
  #batches: AsyncIterator<StreamEvent[]> | undefined
  #resolve!: (response: ChatResponse | Promise<ChatResponse>) => void
  #reject!: (error: InterlinguaError) => void
  protected readonly whole: Promise<ChatResponse>
  readonly #source: ChatStream
  readonly #change: Change
  /** Of what was told. */
  readonly #fold: Fold = createFold()
  /** As the start tells it. */
  #loss: Loss[] | undefined
  /** What was told is what the source told, so that the response is the source's. */
  readonly #same: boolean
  protected readonly outlet = new EventQueue(
    () => this.#pump(),
    () => this.#leave(),
  )

  /** `same`: the change only looks, and gives the event. */
  constructor(source: ChatStream, change: Change, same: boolean) {
    super()
    this.#source = source
    this.#change = change
    this.#same = same
    this.whole = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    this.whole.catch(() => {})
    // However the source ends, its last events settle the response, be they read by somebody or not.
    source.closed.then(() => this.#drain())
  }

  get response(): Promise<ChatResponse> {
    // As with every stream: who asks for the answer and iterates at once sets the pace by iterating.
    queueMicrotask(() => {
      if (!this.outlet.taken) this.#drain()
    })
    return this.whole
  }

  cancel(): void {
    this.#source.cancel()
  }

  #leave(): void {
    this.#left = true
    this.outlet.push([], true)
    this.cancel()
  }

  #drain(): void {
    this.#draining = true
    this.#pump()
  }

  #pump(): void {
    if (this.#over || this.#reading || !(this.#draining || this.outlet.awaited)) return
    this.#reading = true
    this.#batches ??= this.#source.batches()[Symbol.asyncIterator]()
    this.#batches.next().then(this.#onBatch, this.#onBroken)
  }

  readonly #onBatch = ({ done, value }: IteratorResult<StreamEvent[]>): void => {
    this.#reading = false
    if (done) this.#conclude([])
    else this.#tell(value)
    this.#pump()
  }

  readonly #onBroken = (cause: unknown): void => {
    this.#reading = false
    this.#fail([], cause)
  }

  #tell(batch: readonly StreamEvent[]): void {
    const told: StreamEvent[] = []
    for (const event of batch) {
      try {
        this.#retell(event, told)
      } catch (cause) {
        this.#fail(told, cause)
        return
      }
      if (isLast(event)) {
        this.#conclude(told)
        return
      }
    }
    this.#pass(told, false)
  }

  /** Adds what is told of an event. Throws where that is an error of the change's own. */
  #retell(event: StreamEvent, told: StreamEvent[]): void {
    const changed = this.#change(event)
    if (changed === event) {
      this.#add(event, told)
      return
    }
    const list = changed === undefined ? [] : Array.isArray(changed) ? changed : [changed as StreamEvent]
    for (const one of list) {
      if (one.type === 'error' && event.type !== 'error') throw new InterlinguaError(one.error)
      if (!isLast(one)) this.#add(one, told)
    }
    if (isLast(event)) this.#add(list.find(({ type }) => type === event.type) ?? event, told)
  }

  #add(event: StreamEvent, told: StreamEvent[]): void {
    apply(this.#fold, event)
    if (event.type === 'start') this.#loss = event.loss
    told.push(event)
  }

  #pass(told: StreamEvent[], last: boolean): void {
    if (!this.#left) this.outlet.push(told, last)
  }

  /** The source has told its last: its response is settled, or about to be. */
  #conclude(told: StreamEvent[]): void {
    if (this.#over) return
    this.#over = true
    this.#resolve(this.#same ? this.#source.response : this.#retold())
    this.#pass(told, true)
  }

  async #retold(): Promise<ChatResponse> {
    try {
      const answer = withAnswer(await this.#source.response, responseOf(this.#fold))
      return this.#loss ? { ...answer, loss: this.#loss } : answer
    } catch (error) {
      throw isInterlinguaError(error) ? withPartial(error, responseOf(this.#fold)) : error
    }
  }

  /** Ends both streams by an error of the change's, and the parts that are open. */
  #fail(told: StreamEvent[], cause: unknown): void {
    if (this.#over) return
    this.#over = true
    this.#source.cancel()
    for (const draft of this.#fold.drafts.values())
      if (!draft.ended) this.#add({ type: 'part-end', index: draft.index, part: partOf(draft) }, told)
    const failure = this.#failureOf(cause)
    this.#reject(failure)
    this.#pass([...told, { type: 'error', error: toApiError(failure) }], true)
  }

  #failureOf(cause: unknown): InterlinguaError {
    const error = isInterlinguaError(cause) ? cause : hookError(cause)
    const partial = responseOf(this.#fold)
    return new InterlinguaError(toApiError(error), { ...error, cause: error.cause, midStream: true, partial })
  }
}

/** What becomes of an exception in a function that the caller gave. */
export function hookError(cause: unknown): InterlinguaError {
  const message = 'a function that watches or changes the stream threw; what it threw is the cause.'
  return new InterlinguaError({ kind: 'unknown', message }, { cause })
}

function isLast({ type }: StreamEvent): boolean {
  return type === 'finish' || type === 'error'
}
