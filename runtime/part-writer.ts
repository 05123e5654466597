import { argumentText } from './arguments.ts'
import {
  addTokens,
  completed,
  createDraft,
  type Draft,
  deltaText,
  emptied,
  isCall,
  isScored,
  isTextual,
  partOf,
  withLate,
} from './drafts.ts'
import { apply, createFold, responseOf } from './fold.ts'
import { isObject, missing, unsaid } from './json.ts'
import type { JsonObject, Part, Response, StreamEvent, TokenLogprob } from './types.ts'

/** Tells the events of parts, properly begun and ended, and keeps what they add up to. */
export abstract class PartWriter {
  protected readonly api: string
  protected readonly fold = createFold()
  protected queue: StreamEvent[] = []
  /** The open part of a text kind that has no key. It ends when anything else begins or goes on. */
  protected implicit: Draft | undefined
  /** The call that waits for its name. */
  protected held: Draft | undefined
  /** The part of the latest delta. */
  protected last: Draft | undefined
  private count = 0

  constructor(api: string) {
    this.api = api
  }

  /** What must be told before the first part is. */
  protected abstract beforePart(): void

  get pending(): boolean {
    return this.queue.length > 0
  }

  take(): StreamEvent[] {
    const events = this.queue
    this.queue = []
    return events
  }

  response(): Response {
    return responseOf(this.fold)
  }

  protected emit(event: StreamEvent): void {
    this.queue.push(event)
    apply(this.fold, event)
  }

  /** A new part, which nobody sees before `show`. */
  protected add(part: Part, told = ''): Draft {
    this.beforePart()
    this.release()
    this.leave()
    return createDraft(this.count++, emptied(part), '', told)
  }

  protected show(draft: Draft): void {
    this.queue.push({ type: 'part-start', index: draft.index, part: draft.part })
    this.fold.drafts.set(draft.index, draft)
    if (draft.text !== '') this.queue.push(deltaOf(draft, draft.text))
  }

  protected release(): void {
    const draft = this.held
    this.held = undefined
    if (draft) this.show(draft)
  }

  /** Ends the implicit part, unless it is the one that goes on. */
  protected leave(goingOn?: Draft): void {
    if (this.implicit !== undefined && this.implicit !== goingOn) this.seal(this.implicit)
  }

  protected tell(draft: Draft, delta: string): void {
    draft.text += delta
    if (draft !== this.held) this.queue.push(deltaOf(draft, delta))
  }

  /** The tokens of the text that was just told; where it was not, they come without text. */
  protected tellTokens(draft: Draft, tokens: readonly TokenLogprob[]): void {
    const last = this.queue.at(-1)
    const logprobs = [...tokens]
    addTokens(draft, logprobs)
    if (last?.type === 'part-delta' && last.index === draft.index && !last.logprobs) last.logprobs = logprobs
    else this.queue.push({ ...deltaOf(draft, ''), logprobs })
  }

  /** Tells what a text says of itself beyond what was told of it. */
  protected annotate(draft: Draft, part: Part): void {
    if (!isScored(part) || part.type !== draft.part.type) return
    const tokens = part.logprobs?.slice(draft.tokens?.length ?? 0) ?? []
    if (tokens.length > 0) this.tellTokens(draft, tokens)
    if (part.type !== 'text' || draft.part.type !== 'text') return
    for (const citation of part.citations?.slice(draft.part.citations?.length ?? 0) ?? [])
      this.emit({ type: 'part-citation', index: draft.index, citation })
  }

  /** Fills in what is told late of a part that is open. */
  protected resume(draft: Draft, part: Part, delta: string): void {
    this.leave(draft)
    if (isCall(draft.part) && isCall(part)) {
      const { id, name } = draft.part
      if ((!id && part.id) || (!name && part.name))
        draft.part = { ...draft.part, id: id || part.id, name: name || part.name }
      if (draft === this.held && draft.part.name) this.release()
    }
    const native = unsaid(draft.part.native?.[this.api], part.native?.[this.api])
    if (native) this.late(draft, native)
    if (delta) this.tell(draft, delta)
    this.annotate(draft, part)
  }

  /** Fields that only this api knows. */
  protected late(draft: Draft, native: JsonObject): void {
    if (draft === this.held) draft.part = withLate(draft.part, this.api, native)
    else this.emit({ type: 'part-native', index: draft.index, api: this.api, native })
  }

  protected seal(draft: Draft, finished?: Part, cut = false): void {
    if (draft.ended) return
    if (draft === this.held) this.release()
    const text = finished ? wholeText(finished) : ''
    if (text.length > draft.text.length && text.startsWith(draft.text)) this.tell(draft, text.slice(draft.text.length))
    else if (draft.text === '' && draft.told !== '' && !(cut && draft.told === '{}')) this.tell(draft, draft.told)
    if (finished) this.annotate(draft, finished)
    let part = finished ? completed(draft, finished) : partOf(draft)
    if (cut && isCall(part) && draft.text.trim() === '')
      part = { ...part, input: undefined, inputText: draft.text, invalid: true }
    if (draft === this.implicit) this.implicit = undefined
    if (draft === this.last) this.last = undefined
    this.emit({ type: 'part-end', index: draft.index, part })
  }

  /** Ends all that is open. `cut`: the vendor had more to say. */
  protected sealAll(cut: boolean): void {
    this.release()
    for (const draft of this.fold.drafts.values()) this.seal(draft, undefined, cut)
  }

  /**
   * A whole answer repeats what was streamed: parts that were not are told, and fields that a part did not have. As the
   * part has ended, they are told of the answer.
   */
  protected catchUp(content: readonly Part[]): void {
    const left = [...this.fold.drafts.values()]
    for (const part of content) {
      const at = left.findIndex(draft => isSame(draft.part, part))
      const [draft] = at < 0 ? [] : left.splice(at, 1)
      if (draft === undefined) this.whole(part)
      else this.afterwards(draft, part)
    }
  }

  private afterwards(draft: Draft, part: Part): void {
    const fields = (of: Part) => (of.type === 'native' ? of.value : of.native?.[this.api])
    const news = missing(fields(draft.part), fields(part))
    if (news) this.emit({ type: 'native', api: this.api, value: news })
  }

  protected whole(part: Part): Draft {
    const draft = this.add(part)
    this.show(draft)
    this.seal(draft, part)
    return draft
  }
}

/** Whether a part of a whole answer may be the one that was streamed. */
function isSame(streamed: Part, whole: Part): boolean {
  if (streamed.type !== whole.type) return false
  if (isCall(streamed) && isCall(whole)) return streamed.id === whole.id
  return streamed.type !== 'native' || whole.type !== 'native' || typeOf(streamed.value) === typeOf(whole.value)
}

function typeOf(value: unknown): unknown {
  return isObject(value) ? value.type : undefined
}

/** The text that deltas tell of a whole part. */
function wholeText(part: Part): string {
  return isCall(part) ? argumentText(part) : deltaText(part)
}

function deltaOf({ index, part }: Draft, delta: string): Extract<StreamEvent, { type: 'part-delta' }> {
  const kind = isTextual(part) ? part.type : 'tool-call'
  return { type: 'part-delta', index, kind, delta }
}
