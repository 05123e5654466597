/**
 * Tells the events of one stream from what an adapter says of each wire event. All state of decoding is here.
 *
 * - A part ends once: by its first `close`, or when the stream ends. A later close adds only parts that never began.
 * - Where a finished part differs from what was streamed, it counts, and no delta says so. Where it has no text, what
 *   was streamed counts.
 * - A call without a name is held back until its name comes, so that nobody sees a nameless call begin.
 * - The first id, model and time count. An answer that begins, under another id, after the finish of the one before
 *   takes its place as soon as it has content: the last answer is the response.
 * - Arguments of which no text came before the stream broke off, or ran out of tokens, are invalid, not empty.
 */
import type { Ending, Key, StreamSink, WireError } from './adapter.ts'
import { isAnnotated, isCall, isTextual } from './drafts.ts'
import { finishOf, joinUsage, startOf } from './fold.ts'
import { isObject, repeats } from './json.ts'
import { KeyedParts } from './keyed-parts.ts'
import { compact } from './native.ts'
import type {
  ApiError,
  Citation,
  DeltaKind,
  JsonObject,
  Part,
  Response,
  StreamEvent,
  TokenLogprob,
  Usage,
} from './types.ts'

export interface Decoder extends StreamSink {
  /** The events since the last call. */
  take(): StreamEvent[]
  /** Whether there are such events. */
  readonly pending: boolean
  /** The body ended: the finish that was told, else a `truncated` error. */
  eof(): void
  /** The stream broke off. */
  fail(error: ApiError): void
  /** The terminal event was told; whatever comes now is ignored. */
  readonly done: boolean
  /** What the stream says so far. */
  response(): Response
}

export function createDecoder(api: string): Decoder {
  return new StreamDecoder(api)
}

class StreamDecoder extends KeyedParts implements Decoder {
  done = false
  started = false
  private greeted = false
  private ending: Ending | undefined
  /** An answer that began after the finish of this one. */
  private next: Partial<Response> | undefined

  get told(): object | undefined {
    return this.next ? undefined : this.fold.head.native?.[this.api]
  }

  start(response: Partial<Response>): void {
    if (this.done) return
    const { id } = this.fold.head
    if (this.ending && id && response.id && response.id !== id) {
      this.next = response
      this.last = undefined
    } else this.begin(response)
  }

  delta(kind: DeltaKind, key: Key, delta: string): void {
    if (this.done || delta === '') return
    if (typeof delta !== 'string') {
      this.odd(kind, key, delta)
      return
    }
    let draft = this.last
    if (draft === undefined || key !== this.lastKey || draft.part.type !== kind) draft = this.turnTo(kind, key)
    draft.text += delta
    if (draft !== this.held) this.queue.push({ type: 'part-delta', index: draft.index, kind, delta })
  }

  open(key: Key, part: Part, delta?: string): void {
    if (this.done) return
    this.turn()
    this.openPart(key, part, delta === undefined ? undefined : textIn(delta))
  }

  cite(key: Key, citation: Citation | undefined): void {
    if (this.done || citation === undefined) return
    this.turn()
    this.emit({ type: 'part-citation', index: this.spoken('text', key).index, citation })
  }

  citeAll(citations: readonly Citation[]): void {
    if (this.done || citations.length === 0) return
    this.turn()
    const { index, part } = this.spoken('text', undefined)
    const told = part.type === 'text' ? (part.citations?.length ?? 0) : 0
    for (const citation of citations.slice(told)) this.emit({ type: 'part-citation', index, citation })
  }

  score(kind: 'text' | 'refusal', key: Key, logprobs: readonly TokenLogprob[] | undefined): void {
    if (this.done || !logprobs || logprobs.length === 0) return
    this.turn()
    this.tellTokens(this.spoken(kind, key), logprobs)
  }

  native(key: Key, native: JsonObject | undefined): void {
    if (this.done || native === undefined) return
    this.turn()
    const draft = this.under(key).at(-1)
    if (draft && !draft.ended) this.late(draft, native)
    else this.unknown(native)
  }

  close(key: Key, parts: readonly Part[] = []): void {
    if (this.done) return
    this.turn()
    this.closeParts(key, parts)
  }

  part(part: Part): void {
    if (this.done) return
    if (isTextual(part) && part.native === undefined && !isAnnotated(part)) this.delta(part.type, undefined, part.text)
    else this.wholePart(part)
  }

  usage(usage: Usage | undefined): void {
    if (this.done || !usage) return
    const before = this.fold.head.usage
    const joined = joinUsage(before, usage)
    if (joined !== before) this.emit({ type: 'usage', usage: joined })
  }

  finish(ending: Ending): void {
    if (this.done) return
    const { response } = ending
    if (!ending.finishReason && !ending.rawFinishReason && !response) return
    if (response) this.begin({ ...response, native: undefined, serviceTier: undefined, finishReason: undefined })
    const ambiguous = ending.finishReason ? ending.ambiguous : this.ending?.ambiguous
    this.ending = { ...this.ending, ...compact({ ...ending }), ambiguous }
    // Who says the whole answer once more has said the last word, whether the body ends or not.
    if (response) this.end()
  }

  end(): void {
    if (this.done) return
    const ending = this.ending ?? {}
    const finish = finishOf(ending, this.fold.head.usage)
    this.greet({})
    this.sealAll(finish.finishReason === 'length')
    if (ending.response) this.catchUp(ending.response.content)
    const calls = [...this.fold.drafts.values()].some(draft => isCall(draft.part))
    if (ending.ambiguous && finish.finishReason === 'stop' && calls) finish.finishReason = 'tool-calls'
    this.conclude(finish)
  }

  eof(): void {
    if (this.ending) this.end()
    else this.fail({ kind: 'truncated', message: 'The stream ended before the answer was finished.' })
  }

  error(error: WireError): void {
    const { kind = 'unknown', message, code, ...rest } = error
    const text = message || 'The vendor reported an error in the stream without saying which.'
    this.fail(compact({ ...rest, kind, message: text, code: code === undefined ? undefined : `${code}` }))
  }

  fail(error: ApiError): void {
    if (this.done) return
    this.sealAll(true)
    this.conclude({ type: 'error', error })
  }

  unknown(value: unknown): void {
    if (this.done || value === undefined || value === null) return
    const left = isObject(value) && typeof value.type !== 'string'
    if (left && repeats(this.fold.head.native?.[this.api], value)) return
    this.emit({ type: 'native', api: this.api, value })
  }

  private conclude(event: StreamEvent): void {
    this.emit(event)
    this.done = true
  }

  /** Tells what is new in a head, and what is whole in it as long as nothing else was streamed. */
  private begin(response: Partial<Response>): void {
    this.greet(response)
    const untouched = this.fold.drafts.size === 0 && !this.held
    if (untouched) for (const part of response.content ?? []) this.whole(part)
    this.usage(response.usage)
    const { finishReason, rawFinishReason, stopSequence } = response
    if (finishReason) this.finish({ finishReason, rawFinishReason, stopSequence })
  }

  private greet(response: Partial<Response>, anew = false): void {
    const event = startOf(anew ? {} : this.fold.head, response, this.api)
    if (this.greeted && Object.keys(event).length === 1) return
    this.greeted = true
    this.emit(event)
    this.started = Boolean(this.fold.head.id || this.fold.head.model)
  }

  /** Begins the answer that takes the place of the finished one, once it says something. */
  private turn(): void {
    const { next } = this
    if (next === undefined) return
    this.next = undefined
    this.ending = undefined
    this.sealAll(false)
    this.forget()
    this.greet(next, true)
    this.begin(next)
  }

  private wholePart(part: Part): void {
    this.turn()
    if (isTextual(part)) this.goOn(part)
    else this.whole(part)
  }

  private turnTo(kind: DeltaKind, key: Key) {
    this.turn()
    return this.find(kind, key)
  }

  protected override beforePart(): void {
    if (!this.greeted) this.greet({})
  }

  /** A delta that is no text: arguments that came as an object, say. */
  private odd(kind: DeltaKind, key: Key, delta: unknown): void {
    if (delta !== undefined && delta !== null) this.delta(kind, key, textIn(delta))
  }
}

const textIn = (delta: unknown): string => (typeof delta === 'string' ? delta : (JSON.stringify(delta ?? '') ?? ''))
