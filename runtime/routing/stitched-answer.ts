/** One answer of several streams, each of which goes on where the one before broke off. */
import { compact } from '../adapter/native.ts'
import { sumOf } from '../chat/usage-sum.ts'
import { apply, createFold, responseOf } from '../stream/fold.ts'
import { partOf } from '../stream/part-drafts.ts'
import { merged } from '../text/json.ts'
import type { Part, Response, StreamEvent, TextPart, Usage } from '../types.ts'
import { Overlap } from './overlap.ts'

type Of<Type extends StreamEvent['type']> = Extract<StreamEvent, { type: Type }>

export class StitchedAnswer {
  /** What was told, of all streams. */
  readonly #fold = createFold()
  #out: StreamEvent[] = []
  /** Ends of parts are told with what comes next: if a break comes next, a text goes on. */
  #ends: Of<'part-end'>[] = []
  #streams = 1
  /** The next part's index. */
  #next = 0
  /** Where the parts of the stream at hand stand in the answer; for its texts, the overlap decides. */
  readonly #places = new Map<number, number | 'text'>()
  /** The text part that is told at present. */
  #text: { index: number; native: Part['native'] } | undefined
  #overlap = new Overlap('')
  #usage: Usage | undefined

  /** Whether there was more than one stream. */
  get isJoined(): boolean {
    return this.#streams > 1
  }

  /** The answer so far. */
  get told(): Response {
    return responseOf(this.#fold)
  }

  /** Takes an event that does not break the stream. False where the stream gives another answer instead of going on. */
  tell(event: StreamEvent): boolean {
    if (this.isJoined) return this.#goOn(event)
    if (event.type === 'part-end') this.#ends.push(event)
    else this.#put(event)
    if (event.type === 'part-start') this.#next = Math.max(this.#next, event.index + 1)
    return true
  }

  /** What there is to be told. */
  take(): StreamEvent[] {
    const out = this.#out
    this.#out = []
    return out
  }

  /** The stream broke off, and no other one goes on. */
  end(): void {
    this.#closeText()
    this.#tellEnds()
  }

  /** The stream broke off, and another one goes on. */
  turn(): void {
    this.#closeText()
    const last = this.#ends.at(-1)
    // Its end is taken back where nothing stands behind the text.
    const goesOn = last?.part.type === 'text' && last.index === this.#next - 1 ? this.#ends.pop() : undefined
    this.#tellEnds()
    this.#text = goesOn && { index: goesOn.index, native: goesOn.part.native }
    this.#overlap = new Overlap(textOf(this.told))
    this.#usage = this.#fold.head.usage
    this.#places.clear()
    this.#streams++
  }

  #goOn(event: StreamEvent): boolean {
    switch (event.type) {
      case 'start':
        for (const [api, value] of Object.entries(event.native ?? {})) this.#put({ type: 'native', api, value })
        return true
      case 'part-start':
        return event.part.type === 'text' ? this.#startText(event.index, event.part) : this.#start(event)
      case 'part-delta':
        if (this.#places.get(event.index) === 'text') return this.#say(this.#overlap.push(event.delta), event)
        return this.#putAtPlace(event)
      case 'part-citation':
      case 'part-native':
        if (this.#places.get(event.index) === 'text') this.#put({ ...event, index: this.#openText().index })
        else this.#putAtPlace(event)
        return true
      case 'part-end':
        if (this.#places.get(event.index) === 'text') this.#endText(event.part)
        else this.#ends.push({ ...event, index: this.#places.get(event.index) as number })
        return true
      case 'usage':
        this.#put({ type: 'usage', usage: sumOf(this.#usage, event.usage) })
        return true
      case 'finish': {
        if (!this.#decide()) return false
        this.#closeText()
        this.#put(event.usage ? { ...event, usage: sumOf(this.#usage, event.usage) } : event)
        return true
      }
      default:
        this.#put(event)
        return true
    }
  }

  #start(event: Of<'part-start'>): boolean {
    if (!this.#decide()) return false
    this.#closeText()
    this.#places.set(event.index, this.#next)
    this.#put({ ...event, index: this.#next++ })
    return true
  }

  #startText(index: number, { text, native }: TextPart): boolean {
    this.#places.set(index, 'text')
    if (native) this.#addNative(native)
    return text === '' || this.#say(this.#overlap.push(text))
  }

  /** What is new of a text; with its tokens, where none of it was said before. */
  #say(fresh: string | undefined, said?: Of<'part-delta'>): boolean {
    if (fresh === undefined) return false
    const logprobs = said?.delta === fresh ? said.logprobs : undefined
    if (fresh !== '' || logprobs)
      this.#put(compact({ type: 'part-delta', index: this.#openText().index, kind: 'text', delta: fresh, logprobs }))
    return true
  }

  #openText(): { index: number; native: Part['native'] } {
    if (this.#text === undefined) {
      this.#text = { index: this.#next++, native: undefined }
      this.#put({ type: 'part-start', index: this.#text.index, part: { type: 'text', text: '' } })
    }
    return this.#text
  }

  #endText({ native }: Part): void {
    if (native) this.#addNative(native)
    if (!this.#overlap.isHolding) this.#closeText()
  }

  #addNative(native: Part['native']): void {
    const text = this.#openText()
    text.native = merged(text.native, native, 'replace')
  }

  /** What is held back cannot be waited for any longer. */
  #decide(): boolean {
    return this.#say(this.#overlap.end())
  }

  #closeText(): void {
    if (this.#text === undefined) return
    const { index, native } = this.#text
    const draft = this.#fold.drafts.get(index)
    const said = draft && partOf(draft)
    const part: TextPart = { ...(said?.type === 'text' ? said : { type: 'text', text: '' }), native }
    this.#ends.push({ type: 'part-end', index, part: compact(part) })
    this.#text = undefined
  }

  #putAtPlace(event: Of<'part-delta'> | Of<'part-citation'> | Of<'part-native'>): boolean {
    this.#put({ ...event, index: this.#places.get(event.index) as number })
    return true
  }

  #put(event: StreamEvent): void {
    this.#tellEnds()
    this.#tell(event)
  }

  #tellEnds(): void {
    for (const end of this.#ends) this.#tell(end)
    this.#ends = []
  }

  #tell(event: StreamEvent): void {
    apply(this.#fold, event)
    this.#out.push(event)
  }
}

/** All texts as one: models go on with what they see, whatever its parts. */
export function textOf({ content }: Response): string {
  return content.map(part => (part.type === 'text' ? part.text : '')).join('')
}
