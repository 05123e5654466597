/** The stream that tells of several ones, each going on with the last, as of one. */
import { compact } from '../adapter/native.ts'
import { type ChatResponse, toChatResponse } from '../chat/chat-response.ts'
import type { Opened, Opening } from '../chat/deferred-stream.ts'
import { RelayedStream } from '../chat/relayed-stream.ts'
import type { Continuation } from '../chat/route.ts'
import { type ErrorContext, InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import { EventQueue } from '../stream/event-queue.ts'
import type { Loss, Response, StreamEvent } from '../types.ts'
import { continuationOf } from './continuation.ts'
import { StitchedAnswer } from './stitched-answer.ts'

export const continuation: Continuation = {
  join(request, first, next) {
    const stream = new JoinedStream(first, (failure, told, opening) => {
      const messages = continuationOf(request, told)
      return messages && next(failure, messages, opening)
    })
    return { head: [], stream, response: stream.whole }
  },
}

/** Opens the stream that goes on; undefined where none can. */
type GoOn = (failure: InterlinguaError, told: Response, opening: Opening) => Promise<Opened> | undefined

class JoinedStream extends RelayedStream {
  readonly whole: Promise<ChatResponse>
  #resolve!: (response: ChatResponse) => void
  #reject!: (error: unknown) => void
  readonly #goOn: GoOn
  readonly #stitched = new StitchedAnswer()
  readonly #opening: Opening = { cancelled: false, greedy: true }
  protected readonly outlet = new EventQueue(
    () => this.#pump(),
    () => this.cancel(),
  )
  #current!: Opened
  #events!: AsyncIterator<StreamEvent[]>
  /** The stream at hand failed: what is left of it is read at once, whether or not somebody waits for it. */
  #hasFailed = false
  #loss: Loss[] = []
  #busy = false
  #over = false
  #draining = false

  constructor(first: Opened, goOn: GoOn) {
    super()
    this.whole = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    this.whole.catch(() => {})
    this.#goOn = goOn
    this.#turnTo(first)
  }

  get response(): Promise<ChatResponse> {
    queueMicrotask(() => {
      this.#draining ||= !this.outlet.taken
      this.#pump()
    })
    return this.whole
  }

  cancel(): void {
    this.#opening.cancelled = true
    if (this.#opening.cancel) this.#opening.cancel()
    else this.#current.stream.cancel()
  }

  #turnTo(opened: Opened): void {
    this.#current = opened
    this.#events = eventsOf(opened)
    this.#hasFailed = false
    opened.response.catch(() => {
      this.#hasFailed ||= this.#current === opened
      this.#pump()
    })
  }

  #pump(): void {
    if (this.#busy || this.#over || !(this.#hasFailed || this.#draining || this.outlet.awaited)) return
    this.#busy = true
    this.#step()
      .catch(cause => this.#fail(cause))
      .then(() => {
        this.#busy = false
        this.#pump()
      })
  }

  /** Tells what the stream at hand tells next; where that breaks it off, opens another one. */
  async #step(): Promise<void> {
    const { value: events = [], done } = await this.#events.next()
    for (const event of events) {
      if (event.type === 'start') this.#lose(event.loss)
      if (event.type === 'error') return this.#broken(await failureOf(this.#current))
      if (!this.#stitched.tell(event)) return this.#broken(await this.#giveUp())
      if (event.type === 'finish') return this.#finish(await this.#current.response)
    }
    if (done) throw new InterlinguaError({ kind: 'protocol', message: 'the stream ended without a last event' })
    this.outlet.push(this.#stitched.take(), false)
  }

  /** The stream gives another answer: nobody wants to hear it. */
  async #giveUp(): Promise<InterlinguaError> {
    this.#current.stream.cancel()
    const cause = await failureOf(this.#current)
    const message = 'the model that was to go on with the answer began another one'
    return new InterlinguaError({ kind: 'truncated', message }, compact({ ...whereOf(cause), partial: cause.partial }))
  }

  async #broken(failure: InterlinguaError): Promise<void> {
    this.outlet.push(this.#stitched.take(), false)
    const isFinal = failure.attempts !== undefined || this.#opening.cancelled
    const opening = isFinal ? undefined : this.#goOn(failure, this.#stitched.told, this.#opening)
    if (opening === undefined) throw failure
    this.#turnTo(await opening)
    this.#opening.cancel = undefined
    if (this.#opening.cancelled) this.#current.stream.cancel()
    this.#stitched.turn()
  }

  #finish(last: ChatResponse): void {
    this.#conclude()
    const { told, isJoined } = this.#stitched
    this.#resolve(isJoined ? toChatResponse(told, this.#loss, last.raw, undefined, () => '') : last)
  }

  /** What one of the streams could not take is told once. */
  #lose(loss: readonly Loss[] = []): void {
    const known = new Set(this.#loss.map(one => JSON.stringify(one)))
    this.#loss = [...this.#loss, ...loss.filter(one => !known.has(JSON.stringify(one)))]
  }

  #fail(cause: unknown): void {
    this.#current.stream.cancel()
    this.#stitched.end()
    const known = isInterlinguaError(cause) ? cause : undefined
    const error = known ?? new InterlinguaError({ kind: 'unknown', message: 'the stream failed' }, { cause })
    const isWhole = !this.#stitched.isJoined && error.partial !== undefined
    const failure = isWhole ? error : withPartial(error, this.#stitched.told)
    this.#conclude({ type: 'error', error: toApiError(failure) })
    this.#reject(failure)
  }

  #conclude(...last: StreamEvent[]): void {
    this.#over = true
    this.outlet.push([...this.#stitched.take(), ...last], true)
  }
}

/** First what was read already. */
async function* eventsOf({ head, stream }: Opened): AsyncGenerator<StreamEvent[]> {
  if (head.length > 0) yield head
  yield* stream.batches()
}

async function failureOf({ response }: Opened): Promise<InterlinguaError> {
  const cause = await response.then(
    () => undefined,
    (failure: unknown) => failure,
  )
  if (isInterlinguaError(cause)) return cause
  return new InterlinguaError({ kind: 'unknown', message: 'the stream failed' }, { cause })
}

/** The same failure, with the answer that all streams told together. */
function withPartial(error: InterlinguaError, partial: Response): InterlinguaError {
  const failure = new InterlinguaError(toApiError(error), { ...whereOf(error), cause: error.cause, partial })
  if (error.attempts) failure.attempts = error.attempts
  return failure
}

function whereOf({ provider, api, model, phase }: InterlinguaError): ErrorContext {
  return compact({ provider, api, model, phase, midStream: true })
}
