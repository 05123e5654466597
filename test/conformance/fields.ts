/** The fields that are compared, read from both sides into one form: the corpus' words, our unified answer. */
import type { Part, ToolCallPart, Usage } from '../../runtime/types.ts'
import type { ExpectedAnswer, ExpectedCall, ExpectedUsage } from './entry.ts'
import type { Answer } from './subject.ts'

export interface Call {
  /** Absent where the vendor sent none. */
  id?: string
  name: string
  kind: string
  args: unknown
}

export const usageFields = ['input', 'output', 'reasoning', 'cached', 'cacheWrite', 'total'] as const
type UsageField = (typeof usageFields)[number]

export interface Fields {
  text: string
  reasoningText: string
  refusal: string
  toolCalls: Call[]
  finishReason: string | undefined
  usage: { [field in UsageField]?: number }
  /** Kinds of parts, adjacent equal ones collapsed. What only the vendor knows or executes is not among them. */
  order: string[]
}

export function expectedFields(expected: ExpectedAnswer): Fields {
  return {
    text: expected.text ?? '',
    reasoningText: expected.reasoningText ?? '',
    refusal: expected.refusal ?? '',
    toolCalls: (expected.toolCalls ?? []).map(expectedCall),
    finishReason: finishOf(expected.finishReason),
    usage: expectedUsage(expected.usage),
    order: collapse((expected.order ?? []).map(kindOfOrder)),
  }
}

export function answerFields({ content, finishReason, usage }: Answer): Fields {
  const textOf = (type: 'text' | 'reasoning' | 'refusal') =>
    content.map(part => (part.type === type ? part.text : '')).join('')
  return {
    text: textOf('text'),
    reasoningText: textOf('reasoning'),
    refusal: textOf('refusal'),
    toolCalls: content.filter(part => part.type === 'tool-call').map(answerCall),
    finishReason: finishOf(finishReason),
    usage: answerUsage(usage),
    order: collapse(content.map(kindOfPart)),
  }
}

function expectedCall({ id, name, args, custom, builtin }: ExpectedCall): Call {
  return { ...(id && { id }), name, kind: custom ? 'custom' : (builtin ?? 'function'), args }
}

function answerCall({ id, name, kind, input, inputText, invalid }: ToolCallPart): Call {
  return {
    id,
    name,
    kind: kind === undefined || kind === 'function_call' ? 'function' : kind,
    args: invalid ? { $unparsed: inputText } : input,
  }
}

/** For the corpus a turn that goes on later is one of the others. */
const finishOf = (reason: string | null | undefined) =>
  reason === 'unknown' || reason === null ? undefined : reason === 'pause' ? 'other' : reason

function expectedUsage(usage: ExpectedUsage | null | undefined): Fields['usage'] {
  return present(field => usage?.[field])
}

function answerUsage(usage: Usage | undefined): Fields['usage'] {
  const ours = {
    input: usage?.inputTokens,
    output: usage?.outputTokens,
    reasoning: usage?.reasoningTokens,
    cached: usage?.cacheReadTokens,
    cacheWrite: usage?.cacheWriteTokens,
    total: usage?.totalTokens,
  }
  return present(field => ours[field])
}

function present(read: (field: UsageField) => number | null | undefined): Fields['usage'] {
  const usage: Fields['usage'] = {}
  for (const field of usageFields) {
    const value = read(field)
    if (value !== undefined && value !== null) usage[field] = value
  }
  return usage
}

/** `redacted` is reasoning that only its vendor can read: an answer may keep it as reasoning or as a native part. */
function kindOfOrder(entry: string): string | undefined {
  if (entry.startsWith('tool:')) return 'tool'
  return ['text', 'reasoning', 'refusal', 'redacted'].includes(entry) ? entry : undefined
}

function kindOfPart(part: Part): string | undefined {
  if (part.type === 'tool-call') return 'tool'
  if (part.type === 'reasoning') return 'reasoning'
  // Text without text only carries a signature, and says nothing.
  return (part.type === 'text' || part.type === 'refusal') && part.text !== '' ? part.type : undefined
}

export function collapse(kinds: (string | undefined)[]): string[] {
  const known = kinds.filter(kind => kind !== undefined)
  return known.filter((kind, position) => kind !== known[position - 1])
}
