import { type ChatResponse, toChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import { kindOfCode } from '../error-kind.ts'
import { InterlinguaError, isInterlinguaError, toApiError } from '../errors.ts'
import type { HttpReply } from '../http/http.ts'
import type { HttpRequest } from '../http/http-request.ts'
import { redactData } from '../http/redact.ts'
import type { BodyRead } from '../http/transport.ts'
import { EventQueue } from '../stream/event-queue.ts'
import type { ApiError, Loss, StreamEvent } from '../types.ts'
import { type Reading, statusError, withReply } from './answer.ts'
import { WireReader } from './wire-reader.ts'

/** A request that was sent to be streamed, and its answer's headers. */
export interface Sent {
  reply: HttpReply
  /** What did not arrive as it was. */
  loss: Loss[]
  /** Makes ids for calls that come without. */
  makeId: () => string
}

/** What who sends is told of the stream. */
export interface Sender extends Required<Pick<HttpRequest, 'onStart' | 'onAbort'>> {
  /** The stream was given up: nothing is sent any more. */
  readonly over: boolean
}

/** One answer as it comes, of a request that `send` sends, once. What it throws is the stream's error. */
export class AnswerStream implements ChatStream, Sender {
  over = false
  #reading = false
  #draining = false
  /** A delta of the bytes at hand was passed on. */
  #told = false
  readonly #call: Reading
  /** What was sent, once its answer begins. */
  #sent: Sent | undefined
  #wire: WireReader | undefined
  readonly #ids: (string | undefined)[] = []
  #abort: (() => void) | undefined
  readonly onStart = (abort: () => void): void => {
    this.#abort = abort
  }
  /** Nobody may be reading. */
  readonly onAbort = (): void => {
    if (this.#sent) this.#fail(this.#sent.reply.failure(undefined))
  }
  #resolve!: (response: ChatResponse) => void
  #reject!: (error: InterlinguaError) => void
  readonly #response: Promise<ChatResponse>
  readonly #queue = new EventQueue(
    () => this.#pump(),
    () => this.cancel(),
  )

  constructor(call: Reading, send: (sender: Sender) => Promise<Sent | undefined>) {
    this.#call = call
    this.#response = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    this.#response.catch(() => {})
    this.#open(send).catch(error => this.#fail(error))
  }

  get response(): Promise<ChatResponse> {
    // Who asks for the answer and iterates at once shall set the pace by iterating.
    queueMicrotask(() => {
      this.#draining ||= !this.#queue.taken
      this.#pump()
    })
    return this.#response
  }

  get closed(): Promise<void> {
    const closed = () => {}
    return this.#response.then(closed, closed)
  }

  [Symbol.asyncIterator](): AsyncIterator<StreamEvent> {
    return this.#queue[Symbol.asyncIterator]()
  }

  batches(): AsyncIterable<StreamEvent[]> {
    return this.#queue.batches()
  }

  cancel(): void {
    const error: ApiError = { kind: 'aborted', message: 'the caller cancelled the stream' }
    this.#fail(new InterlinguaError(error, { ...this.#call.where, midStream: this.#sent !== undefined }))
  }

  async #open(send: (sender: Sender) => Promise<Sent | undefined>): Promise<void> {
    const sent = await send(this)
    if (sent === undefined) return
    const { reply } = sent
    const call = this.#call
    if (reply.status < 200 || reply.status >= 300) throw statusError(reply, await reply.text(), call)
    if (this.over) return
    this.#wire = new WireReader(reply, call)
    this.#sent = sent
    this.#pump()
  }

  /** Goes on as long as somebody waits: with the bytes at hand, then with the next ones. */
  #pump(): void {
    const sent = this.#sent
    if (sent === undefined) return
    while (!this.over && !this.#reading && (this.#draining || this.#queue.awaited)) {
      if (this.#decode()) continue
      this.#reading = true
      sent.reply.read().then(this.#onRead, this.#onBroken)
    }
  }

  /**
   * Passes on what the bytes at hand tell; false where they tell nothing more. Who waits for one event gets the first
   * delta at once, and pays for reading the others when asking for the next.
   */
  #decode(): boolean {
    const wire = this.#wire!
    const { decoder } = wire
    const all = this.#told || this.#draining || this.#queue.greedy
    try {
      while (wire.next()) if (!all && decoder.pending) break
    } catch (error) {
      this.#fail(error)
      return true
    }
    if (!decoder.pending) return false
    if (decoder.done) this.#sent!.reply.release()
    this.#tell()
    return true
  }

  readonly #onRead = ({ value }: BodyRead): void => {
    this.#reading = false
    this.#told = false
    if (this.over) return
    try {
      if (value !== undefined) this.#wire!.push(value)
      else {
        this.#sent!.reply.ended()
        this.#wire!.end()
        this.#tell()
      }
    } catch (error) {
      this.#fail(error)
    }
    this.#pump()
  }

  readonly #onBroken = (cause: unknown): void => {
    if (this.over) return
    const failure = this.#sent!.reply.failure(cause)
    if (failure.kind === 'network') this.#cutOff(failure)
    else this.#fail(failure)
  }

  /** The connection broke: the answer is cut, unless it was whole already. */
  #cutOff(failure: InterlinguaError): void {
    try {
      this.#wire!.end()
    } catch {
      this.#wire!.decoder.eof()
    }
    this.#tell(failure)
  }

  /** Passes on what the decoder has to tell; its terminal event ends the stream. */
  #tell(failure?: InterlinguaError): void {
    const { decoder } = this.#wire!
    const events = decoder.take()
    if (events.length > 0) this.#sent!.reply.spoke()
    for (let at = 0; at < events.length; at++)
      if (events[at]!.type === 'part-delta') this.#told = true
      else events[at] = this.#completed(events[at]!)
    if (decoder.done) this.#conclude(events.at(-1), failure)
    this.#queue.push(events, this.over)
  }

  /** Adds what only the client knows: the losses, and ids for calls that came without. */
  #completed(event: StreamEvent): StreamEvent {
    if (event.type === 'error') return { type: 'error', error: this.#reported(event.error) }
    const { loss, makeId } = this.#sent!
    if (event.type === 'start') return loss.length > 0 ? { ...event, loss } : event
    if (event.type !== 'part-start' && event.type !== 'part-end') return event
    const { part, index } = event
    if (part.type !== 'tool-call' || part.id !== '') return event
    this.#ids[index] ??= makeId()
    return { ...event, part: { ...part, id: this.#ids[index] } }
  }

  #conclude(last: StreamEvent | undefined, failure?: InterlinguaError): void {
    this.over = true
    const ids = this.#ids.filter(id => id !== undefined)
    const { reply, loss, makeId } = this.#sent!
    const partial = this.#wire!.decoder.response()
    if (last?.type !== 'error')
      this.#resolve(toChatResponse(partial, loss, reply, undefined, () => ids.shift() ?? makeId()))
    else {
      const { phase, cause } = failure ?? {}
      const context = { ...this.#call.where, midStream: true, partial, phase, cause }
      this.#reject(new InterlinguaError(last.error, context))
    }
  }

  /** A vendor's error with what the headers say and without the key, which vendors echo. */
  #reported(error: ApiError): ApiError {
    const kind = error.kind === 'unknown' ? (kindOfCode(error.code) ?? error.kind) : error.kind
    return redactData(withReply({ ...error, kind }, this.#sent!.reply), this.#call.redact)
  }

  /** Ends the stream by an error of ours. */
  #fail(cause: unknown): void {
    if (this.over) return
    const failure = isInterlinguaError(cause)
      ? cause
      : new InterlinguaError({ kind: 'unknown', message: 'the stream failed' }, { ...this.#call.where, cause })
    const error = toApiError(failure)
    if (this.#wire) {
      this.#wire.decoder.fail(error)
      this.#tell(failure)
    } else {
      this.over = true
      this.#reject(failure)
      this.#queue.push([{ type: 'error', error }], true)
    }
    this.#abort?.()
    this.#sent?.reply.cancel()
  }
}
