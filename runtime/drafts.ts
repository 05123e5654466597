/** Parts in the making: what the fold, the decoder and the encoder keep of a part until it ends. */
import { argumentsOf, argumentText } from './arguments.ts'
import { isObject, merged } from './json.ts'
import { compact, mergeNative } from './native.ts'
import type { DeltaKind, NativePart, Part, ToolCallPart } from './types.ts'

/** A part in the making: what is known of it, and its text so far. */
export interface Draft {
  readonly index: number
  /** Without the text, until it has ended. */
  part: Part
  text: string
  /** Where in a native part the text goes: its `input`, parsed, or its `text`. */
  field: 'input' | 'text'
  ended: boolean
  /** Arguments that were told when the call began: they count when none are streamed. */
  told: string
}

export function createDraft(index: number, part: Part, text = '', told = ''): Draft {
  return { index, part, text, field: 'input', ended: false, told }
}

/** The part as it is by now; finished, where it has ended. */
export function partOf(draft: Draft): Part {
  const { part, text } = draft
  if (draft.ended) return part
  switch (part.type) {
    case 'text':
    case 'reasoning':
    case 'refusal':
      return { ...part, text }
    case 'tool-call':
      return { ...part, ...argumentsOf(text, part.kind) }
    case 'native':
      return text === '' ? part : { ...part, value: withText(part, draft) }
    default:
      return part
  }
}

export function addText(draft: Draft, kind: DeltaKind, delta: string): void {
  draft.text += delta
  if (draft.part.type === 'native') draft.field = kind === 'tool-call' ? 'input' : 'text'
}

/** The text that deltas would tell of a part of a text kind. */
export function deltaText(part: Part): string {
  return isTextual(part) ? part.text : ''
}

/** Late fields of a native part belong to its value. */
export function withLate(part: Part, api: string, native: object): Part {
  if (part.type !== 'native')
    return { ...part, native: mergeNative<Interlingua.PartNative>(part.native, { [api]: native }, 'append') }
  return isObject(part.value) ? { ...part, value: merged(part.value, native, 'append') } : part
}

/** The value of a native part with the text that was streamed for it: an object's `input` is its parsed JSON. */
function withText({ value }: NativePart, { text, field }: Draft): unknown {
  if (!isObject(value)) return value ?? text
  const before = value[field]
  if (typeof before === 'string') return { ...value, [field]: before + text }
  const { input, invalid } = argumentsOf(text)
  return { ...value, [field]: field === 'text' || invalid ? text : input }
}

/** The part that ends a draft where the wire repeats it whole: it counts, save for what it leaves empty. */
export function completed(draft: Draft, finished: Part): Part {
  const { part, text } = draft
  if (finished.type === 'native') return finished
  const native = mergeNative<Interlingua.PartNative>(part.native, finished.native, 'replace')
  if (!isCall(finished)) {
    const whole = 'text' in finished && !finished.text && text ? { ...finished, text } : finished
    return compact({ ...whole, native })
  }
  const known = argumentText(finished) === '' && text !== '' ? partOf(draft) : finished
  const { id, name } = isCall(part) ? part : finished
  return compact({ ...(known as ToolCallPart), id: finished.id || id, name: finished.name || name, native })
}

/** The part as it begins: without what deltas will tell. */
export function emptied(part: Part): Part {
  if (isTextual(part)) return { ...part, text: '' }
  if (!isCall(part)) return part
  const { inputText: _, invalid: __, ...call } = part
  return { ...call, input: undefined }
}

/** The empty part that a delta of this kind opens. */
export function blank(kind: DeltaKind): Part {
  return kind === 'tool-call' ? { type: kind, id: '', name: '', input: undefined } : { type: kind, text: '' }
}

export function isCall(part: Part): part is ToolCallPart {
  return part.type === 'tool-call'
}

export function isTextual(part: Part): part is Extract<Part, { type: 'text' | 'reasoning' | 'refusal' }> {
  return part.type === 'text' || part.type === 'reasoning' || part.type === 'refusal'
}
