/** Parts in the making: what the fold, the decoder and the encoder keep of a part until it ends. */
import { compact } from '../adapter/native.ts'
import { argumentsOf, argumentText } from '../text/arguments.ts'
import { isObject, merged } from '../text/json.ts'
import { isScored, isTextual } from '../text/text-part.ts'
import type {
  Citation,
  DeltaKind,
  NativePart,
  Part,
  RefusalPart,
  StreamEvent,
  TextPart,
  TokenLogprob,
  ToolCallPart,
} from '../types.ts'

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
  /** The tokens of the text so far: the draft's own list, so that collecting them stays linear. */
  tokens?: TokenLogprob[]
}

export function createDraft(index: number, part: Part, text = '', told = ''): Draft {
  return { index, part, text, field: 'input', ended: false, told }
}

/** The part as it is by now; finished, where it has ended. */
export function partOf(draft: Draft): Part {
  const { part, text, tokens, ended } = draft
  if (ended) return part
  if (isTextual(part)) return { ...part, text, ...(tokens && { logprobs: [...tokens] }) }
  if (isCall(part)) return { ...part, ...argumentsOf(text, part.kind) }
  return part.type === 'native' && text ? { ...part, value: withText(part, draft) } : part
}

export function addText(draft: Draft, kind: DeltaKind, delta: string): void {
  draft.text += delta
  if (draft.part.type === 'native') draft.field = kind === 'tool-call' ? 'input' : 'text'
}

/** The tokens of the text that was just added. */
export function addTokens(draft: Draft, tokens: readonly TokenLogprob[] | undefined): void {
  if (tokens === undefined || !isScored(draft.part)) return
  draft.tokens ??= []
  for (const token of tokens) draft.tokens.push(token)
}

/** The events that tell what a whole text says of itself. */
export function annotationsOf(part: Part, index: number): StreamEvent[] {
  if (!isScored(part)) return []
  const { type: kind, logprobs } = part
  const citations = (part.type === 'text' && part.citations) || []
  const tokens: StreamEvent[] = logprobs ? [{ type: 'part-delta', index, kind, delta: '', logprobs }] : []
  return [...tokens, ...citations.map((citation): StreamEvent => ({ type: 'part-citation', index, citation }))]
}

export function withCitation(part: Part, citation: Citation): Part {
  return part.type === 'text' ? { ...part, citations: [...(part.citations ?? []), citation] } : part
}

/** The text that deltas would tell of a part of a text kind. */
export function deltaText(part: Part): string {
  return isTextual(part) ? part.text : ''
}

/** Late fields of a native part belong to its value. */
export function withLate(part: Part, api: string, native: object): Part {
  if (part.type !== 'native') return { ...part, native: merged(part.native, { [api]: native }, 'append') }
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
  const native = merged(part.native, finished.native, 'replace')
  if (!isCall(finished)) {
    const whole = 'text' in finished && !finished.text && text ? { ...finished, text } : finished
    return compact({ ...(isScored(whole) ? withTold(whole, draft) : whole), native })
  }
  const known = argumentText(finished) === '' && text !== '' ? partOf(draft) : finished
  const { id, name } = isCall(part) ? part : finished
  return compact({ ...(known as ToolCallPart), id: finished.id || id, name: finished.name || name, native })
}

/** What was told of a text counts where its end does not repeat it. */
function withTold(finished: TextPart | RefusalPart, { part, tokens }: Draft): TextPart | RefusalPart {
  const { logprobs = tokens, citations = (part as TextPart).citations } = finished as TextPart
  return { ...finished, logprobs, citations } as TextPart
}

type Annotated = Partial<Omit<TextPart, 'type'> & Omit<ToolCallPart, 'type'>>

/** The part as it begins: without what other events will tell. */
export function emptied(part: Part): Part {
  if (!isTextual(part) && !isCall(part)) return part
  const { citations, logprobs, inputText, invalid, ...rest }: Annotated = part
  return (isCall(part) ? { ...rest, input: undefined } : { ...rest, text: '' }) as Part
}

/** The empty part that a delta of this kind opens. */
export function blank(kind: DeltaKind): Part {
  return kind === 'tool-call' ? { type: kind, id: '', name: '', input: undefined } : { type: kind, text: '' }
}

export function isCall(part: Part): part is ToolCallPart {
  return part.type === 'tool-call'
}
