import type { Key } from './adapter.ts'
import { argumentText } from './arguments.ts'
import { addText, blank, type Draft, deltaText, isCall, isTextual } from './drafts.ts'
import { isObject } from './json.ts'
import { PartWriter } from './part-writer.ts'
import type { DeltaKind, Part, ToolCallPart } from './types.ts'

/** No answer has more parts: a larger key is no position but an attack. */
const longest = 1_000_000

/**
 * Finds the part that a key of the wire means. Keys may be composite, `<outer>.<inner>`: closing the outer one closes
 * all below it. Parts of a text kind that have no key follow each other; calls stay open, for they may interleave.
 */
export abstract class KeyedParts extends PartWriter {
  /** The key of the latest delta. */
  protected lastKey: Key
  /** The part that began last. */
  private recent: Draft | undefined
  /** The latest part of each key, open or not; under `undefined` the latest call or native part. */
  private readonly keys = new Map<Key, Draft>()

  /** The part that a delta of this kind goes on with, which it begins where there is none. */
  protected find(kind: DeltaKind, key: Key): Draft {
    const known = key === undefined && kind !== 'tool-call' ? this.implicit : this.keys.get(key)
    const fits = known && !known.ended && (known.part.type === kind || known.part.type === 'native')
    const draft = fits ? known : this.openNew(key, blank(kind), '')
    this.leave(draft)
    addText(draft, kind, '')
    this.last = draft
    this.lastKey = key
    return draft
  }

  protected openPart(key: Key, part: Part, delta: string | undefined): void {
    const text = delta ?? openText(part)
    const known = isCall(part) ? this.knownCall(key, part, text) : key === undefined ? this.ofKind(part) : undefined
    if (!known) this.openNew(key, part, text)
    else {
      if (known !== this.last) this.turnFrom(key)
      this.resume(known, part, text)
    }
  }

  /** A part of a text kind that belongs to the open one, unless both say the same native field differently. */
  protected goOn(part: Extract<Part, { type: 'text' | 'reasoning' | 'refusal' }>): void {
    const known = this.ofKind(part)
    if (known && !contradicts(known.part.native?.[this.api], part.native?.[this.api]))
      this.resume(known, part, part.text)
    else this.openNew(undefined, part, part.text)
  }

  /** The text that a citation is about, or tokens are of: the latest of the key. One begins where there is none. */
  protected spoken(kind: 'text' | 'refusal', key: Key): Draft {
    const draft = this.under(key).at(-1)
    return draft?.part.type === kind && !draft.ended ? draft : this.find(kind, key)
  }

  /** Ends the parts of a key; the finished ones fill them in, each the next of its type. */
  protected closeParts(key: Key, finished: readonly Part[]): void {
    const drafts = this.under(key)
    const more: Part[] = []
    let at = 0
    for (const part of finished) {
      const match = drafts.findIndex((draft, position) => position >= at && draft.part.type === part.type)
      if (match < 0) more.push(part)
      else for (; at <= match; at++) this.seal(drafts[at]!, at === match ? part : undefined)
    }
    for (const draft of drafts) this.seal(draft)
    for (const part of more) {
      const draft = this.whole(part)
      this.keys.set(this.keys.has(key) ? `${key}.+${draft.index}` : key, draft)
    }
  }

  /** The parts of a key and of the keys below it, in order; without a key, the one that was spoken of last. */
  protected under(key: Key): Draft[] {
    if (key === undefined) {
      const draft = this.implicit ?? this.last ?? this.recent
      return draft ? [draft] : []
    }
    const prefix = `${key}.`
    const found: Draft[] = []
    for (const [other, draft] of this.keys)
      if (other === key || (typeof other === 'string' && other.startsWith(prefix))) found.push(draft)
    return found.sort((a, b) => a.index - b.index)
  }

  protected forget(): void {
    this.keys.clear()
  }

  private openNew(key: Key, part: Part, text: string): Draft {
    if (typeof key === 'number' && key > longest) throw new RangeError(`no answer has a part at ${key}`)
    const told = isCall(part) && text === '' && part.inputText === undefined ? argumentText(part) : ''
    const before = key === undefined ? undefined : this.keys.get(key)
    if (before && !isCall(before.part)) this.seal(before)
    const draft = this.add(part, told)
    this.recent = draft
    this.turnFrom(key)
    if (key === undefined && isTextual(part)) this.implicit = draft
    else this.keys.set(key, draft)
    if (!isTextual(part)) this.keys.set(undefined, draft)
    if (isCall(part) && part.name === '') this.held = draft
    else this.show(draft)
    if (text) this.tell(draft, text)
    this.annotate(draft, part)
    return draft
  }

  /** From now on the key means another part than the one that was spoken of last. */
  private turnFrom(key: Key): void {
    if (this.lastKey === key) this.last = undefined
  }

  private ofKind(part: Part): Draft | undefined {
    return this.implicit?.part.type === part.type ? this.implicit : undefined
  }

  /** The open call that is meant, where a call is opened again: by its id; without one, by its key and name. */
  private knownCall(key: Key, part: ToolCallPart, text: string): Draft | undefined {
    const known = this.keys.get(key)
    if (!known || !isCall(known.part)) return undefined
    const { id, name } = known.part
    if (part.id && id) return part.id === id && !known.ended ? known : this.callOf(key, part.id)
    if (known.ended || (part.name && name && part.name !== name)) return undefined
    const another = !part.id && part.name && name && text !== '' && isComplete(known.text)
    return another ? undefined : known
  }

  private callOf(key: Key, id: string): Draft | undefined {
    for (const draft of this.fold.drafts.values())
      if (!draft.ended && isCall(draft.part) && draft.part.id === id) {
        this.keys.set(key, draft)
        return draft
      }
    return undefined
  }
}

/** The text that comes with the part itself when it begins. */
function openText(part: Part): string {
  if (!isCall(part)) return deltaText(part)
  return part.inputText ?? (part.kind === 'custom' ? argumentText(part) : '')
}

function contradicts(said: object | undefined, now: object | undefined): boolean {
  if (!isObject(said) || !isObject(now)) return false
  return Object.keys(now).some(
    key => Object.hasOwn(said, key) && typeof now[key] !== 'object' && now[key] !== said[key],
  )
}

function isComplete(text: string): boolean {
  if (!text.trimEnd().endsWith('}')) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
