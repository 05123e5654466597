/**
 * Finds the part that a key of the wire means. Keys may be composite, `<outer>.<inner>`: closing the outer one closes
 * all below it. Parts of a text kind that have no key follow each other; calls stay open, for they may interleave.
 */
import type { Key } from '../adapter/adapter.ts'
import { argumentText } from '../text/arguments.ts'
import { isObject, readJson } from '../text/json.ts'
import { isTextual } from '../text/text-part.ts'
import type { DeltaKind, Part, ToolCallPart } from '../types.ts'
import { addText, blank, type Draft, deltaText, isCall } from './part-drafts.ts'
import { add, annotate, leave, resume, seal, show, type Telling, tell, whole } from './part-writer.ts'

/** No answer has more parts: a larger key is no position but an attack. */
const longest = 1_000_000

/** The part that a delta of this kind goes on with, which it begins where there is none. */
export function find(state: Telling, kind: DeltaKind, key: Key): Draft {
  const known = key === undefined && kind !== 'tool-call' ? state.implicit : state.keys.get(key)
  const fits = known && !known.ended && (known.part.type === kind || known.part.type === 'native')
  const draft = fits ? known : openNew(state, key, blank(kind), '')
  leave(state, draft)
  addText(draft, kind, '')
  state.last = draft
  state.lastKey = key
  return draft
}

export function openPart(state: Telling, key: Key, part: Part, text = openText(part)): void {
  const known = isCall(part)
    ? knownCall(state, key, part, text)
    : key === undefined
      ? implicitOf(state, part)
      : undefined
  if (!known) openNew(state, key, part, text)
  else {
    if (known !== state.last) turnFrom(state, key)
    resume(state, known, part, text)
  }
}

/** A part of a text kind that belongs to the open one, unless both say the same native field differently. */
export function goOn(state: Telling, part: Extract<Part, { type: 'text' | 'reasoning' | 'refusal' }>): void {
  const known = implicitOf(state, part)
  if (known && !contradicts(known.part.native?.[state.api], part.native?.[state.api]))
    resume(state, known, part, part.text)
  else openNew(state, undefined, part, part.text)
}

/** The text that a citation is about, or tokens are of: the latest of the key. One begins where there is none. */
export function spoken(state: Telling, kind: 'text' | 'refusal', key: Key): Draft {
  const draft = partsUnder(state, key).at(-1)
  return draft?.part.type === kind && !draft.ended ? draft : find(state, kind, key)
}

/** Ends the parts of a key; the finished ones fill them in, each the next of its type. */
export function closeParts(state: Telling, key: Key, finished: readonly Part[]): void {
  const drafts = partsUnder(state, key)
  const more: Part[] = []
  let at = 0
  for (const part of finished) {
    const match = drafts.findIndex((draft, position) => position >= at && draft.part.type === part.type)
    if (match < 0) more.push(part)
    else for (; at <= match; at++) seal(state, drafts[at]!, at === match ? part : undefined)
  }
  for (const draft of drafts) seal(state, draft)
  for (const part of more) {
    const draft = whole(state, part)
    state.keys.set(state.keys.has(key) ? `${key}.+${draft.index}` : key, draft)
  }
}

/** The parts of a key and of the keys below it, in order; without a key, the one that was spoken of last. */
export function partsUnder({ implicit, last, recent, keys }: Telling, key: Key): Draft[] {
  if (key === undefined) {
    const draft = implicit ?? last ?? recent
    return draft ? [draft] : []
  }
  const found: Draft[] = []
  for (const [other, draft] of keys) if (other === key || `${other}`.startsWith(`${key}.`)) found.push(draft)
  return found.sort((a, b) => a.index - b.index)
}

function openNew(state: Telling, key: Key, part: Part, text: string): Draft {
  if (typeof key === 'number' && key > longest) throw new RangeError(`no answer has a part at ${key}`)
  const told = isCall(part) && text === '' && part.inputText === undefined ? argumentText(part) : ''
  const before = key === undefined ? undefined : state.keys.get(key)
  if (before && !isCall(before.part)) seal(state, before)
  const draft = add(state, part, told)
  state.recent = draft
  turnFrom(state, key)
  if (key === undefined && isTextual(part)) state.implicit = draft
  else state.keys.set(key, draft)
  if (!isTextual(part)) state.keys.set(undefined, draft)
  if (isCall(part) && part.name === '') state.held = draft
  else show(state, draft)
  tell(state, draft, text)
  annotate(state, draft, part)
  return draft
}

/** From now on the key means another part than the one that was spoken of last. */
function turnFrom(state: Telling, key: Key): void {
  if (state.lastKey === key) state.last = undefined
}

function implicitOf({ implicit }: Telling, part: Part): Draft | undefined {
  return implicit?.part.type === part.type ? implicit : undefined
}

/** The open call that is meant, where a call is opened again: by its id; without one, by its key and name. */
function knownCall(state: Telling, key: Key, part: ToolCallPart, text: string): Draft | undefined {
  const known = state.keys.get(key)
  if (!known || !isCall(known.part)) return undefined
  const { id, name } = known.part
  if (part.id && id) return part.id === id && !known.ended ? known : callOf(state, key, part.id)
  if (known.ended || (part.name && name && part.name !== name)) return undefined
  const another = !part.id && part.name && name && text !== '' && isComplete(known.text)
  return another ? undefined : known
}

function callOf({ drafts, keys }: Telling, key: Key, id: string): Draft | undefined {
  for (const draft of drafts.values())
    if (!draft.ended && isCall(draft.part) && draft.part.id === id) {
      keys.set(key, draft)
      return draft
    }
  return undefined
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
  return text.trimEnd().endsWith('}') && readJson(text) !== undefined
}
