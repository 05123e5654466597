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
import type { Ending, Key, StreamSink, WireError } from '../adapter/adapter.ts'
import { compact } from '../adapter/native.ts'
import { isObject, repeats } from '../text/json.ts'
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
} from '../types.ts'
import { type Finish, joinUsage, responseOf } from './fold.ts'
import { closeParts, find, openPart, partsUnder, spoken } from './keyed-parts.ts'
import { isCall } from './part-drafts.ts'
import { emit, greet, late, sealAll, Telling, tellTokens, whole } from './part-writer.ts'

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

/** `begin`, `turn` and `ending` are for the verbs of `stream-verbs.ts`. */
export class StreamDecoder extends Telling implements Decoder {
  done = false
  ending: Ending | undefined
  /** An answer that began after the finish of this one. */
  #next: Partial<Response> | undefined

  get pending(): boolean {
    return this.queue.length > 0
  }

  take(): StreamEvent[] {
    const events = this.queue
    this.queue = []
    return events
  }

  response(): Response {
    return responseOf(this)
  }

  get told(): object | undefined {
    return this.#next ? undefined : this.head.native?.[this.api]
  }

  start(response: Partial<Response>): void {
    if (this.done) return
    const { id } = this.head
    if (this.ending && id && response.id && response.id !== id) {
      this.#next = response
      this.last = undefined
    } else this.begin(response)
  }

  delta(kind: DeltaKind, key: Key, delta: string): void {
    const text = textIn(delta)
    if (this.done || !text) return
    let draft = this.last
    if (draft === undefined || key !== this.lastKey || draft.part.type !== kind) {
      this.turn()
      draft = find(this, kind, key)
    }
    draft.text += text
    if (draft !== this.held) this.queue.push({ type: 'part-delta', index: draft.index, kind, delta: text })
  }

  open(key: Key, part: Part, delta?: string): void {
    if (this.turn()) openPart(this, key, part, textIn(delta))
  }

  cite(key: Key, citation: Citation | undefined): void {
    if (citation && this.turn()) emit(this, { type: 'part-citation', index: spoken(this, 'text', key).index, citation })
  }

  score(kind: 'text' | 'refusal', key: Key, logprobs: readonly TokenLogprob[] | undefined): void {
    if (logprobs?.length && this.turn()) tellTokens(this, spoken(this, kind, key), logprobs)
  }

  native(key: Key, native: JsonObject | undefined): void {
    if (native === undefined || !this.turn()) return
    const draft = partsUnder(this, key).at(-1)
    if (draft && !draft.ended) late(this, draft, native)
    else this.unknown(native)
  }

  close(key: Key, parts: readonly Part[] = []): void {
    if (this.turn()) closeParts(this, key, parts)
  }

  usage(usage: Usage | undefined): void {
    if (this.done || !usage) return
    const before = this.head.usage
    const joined = joinUsage(before, usage)
    if (joined !== before) emit(this, { type: 'usage', usage: joined })
  }

  finish(ending: Ending): void {
    if (this.done || !(ending.finishReason || ending.rawFinishReason)) return
    const ambiguous = ending.finishReason ? ending.ambiguous : this.ending?.ambiguous
    this.ending = { ...this.ending, ...compact({ ...ending }), ambiguous }
  }

  /** `more`: what a whole answer says besides. */
  end(more: Pick<Response, 'serviceTier' | 'native'> = {}): void {
    if (this.done) return
    const { ambiguous, ...ending } = this.ending ?? {}
    const { serviceTier, native } = more
    const { usage } = this.head
    const finish: Finish = compact({ type: 'finish', serviceTier, ...ending, usage, native })
    greet(this, {})
    sealAll(this, finish.finishReason === 'length')
    const calls = [...this.drafts.values()].some(draft => isCall(draft.part))
    if (ambiguous && finish.finishReason === 'stop' && calls) finish.finishReason = 'tool-calls'
    this.#conclude(finish)
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
    sealAll(this, true)
    this.#conclude({ type: 'error', error })
  }

  unknown(value: unknown): void {
    if (this.done || value === undefined || value === null) return
    const left = isObject(value) && typeof value.type !== 'string'
    if (left && repeats(this.head.native?.[this.api], value)) return
    emit(this, { type: 'native', api: this.api, value })
  }

  #conclude(event: StreamEvent): void {
    emit(this, event)
    this.done = true
  }

  /** Tells what is new in a head, and what is whole in it as long as nothing else was streamed. */
  begin(response: Partial<Response>): void {
    greet(this, response)
    const untouched = this.drafts.size === 0 && !this.held
    if (untouched) for (const part of response.content ?? []) whole(this, part)
    // What ran is counted before any token is: then it is no usage yet.
    if (Object.keys(response.usage ?? {}).join() !== 'hostedTools') this.usage(response.usage)
    const { finishReason, rawFinishReason, stopSequence } = response
    if (finishReason) this.finish({ finishReason, rawFinishReason, stopSequence })
  }

  /** Begins the answer that takes the place of the finished one, once it says something. False where nothing counts any more. */
  turn(): boolean {
    const next = this.#next
    if (next && !this.done) {
      this.#next = undefined
      this.ending = undefined
      sealAll(this, false)
      this.keys.clear()
      greet(this, next, {})
      this.begin(next)
    }
    return !this.done
  }
}

/** Text that may have come as something else: arguments as an object, say. */
function textIn(delta: unknown): string | undefined {
  if (typeof delta === 'string' || delta === undefined) return delta
  return delta === null ? undefined : JSON.stringify(delta)
}
