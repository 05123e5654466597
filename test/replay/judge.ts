/** Whether an answer came through a gateway as its vendor gave it, up to what the grammar of the ingress cannot tell. */
import { isDeepStrictEqual } from 'node:util'
import type { Part, ToolCallPart } from '../../runtime/types.ts'
import { type Mismatch, withoutNull } from '../conformance/compare.ts'
import type { Answer, Failure, Outcome } from '../conformance/subject.ts'
import { type Carried, kindThrough } from './carried.ts'

export interface Judging {
  api: string
  /** The grammar of the vendor. */
  egress: string
  carried: Carried
  /** The gateway gave away the bytes as they came. */
  isPassed: boolean
}

export function judge(vendor: Outcome, client: Outcome, judging: Judging): Mismatch[] {
  if (client.type === 'crash') return [{ field: 'outcome', expected: 'no crash', actual: client.error }]
  if (vendor.type === 'failure') return judgeFailure(vendor.failure, client, judging)
  if (vendor.type !== 'answer') return [{ field: 'outcome', expected: 'an answer of the vendor', actual: vendor }]
  if (client.type !== 'answer') {
    const actual = client.type === 'failure' ? `${client.failure.kind}: ${client.failure.message}` : client.type
    return [{ field: 'outcome', expected: 'answer', actual }]
  }
  return [
    ...judgeHead(vendor.answer, client.answer, judging.carried),
    ...judgeContent(vendor.answer, client.answer, judging),
    ...judgeFinish(vendor.answer, client.answer, judging.carried),
    ...judgeUsage(vendor.answer, client.answer, judging.carried),
  ]
}

function judgeFailure(failure: Failure, client: Outcome, judging: Judging): Mismatch[] {
  const { api, isPassed } = judging
  if (client.type !== 'failure') return [{ field: 'outcome', expected: `error ${failure.kind}`, actual: client.type }]
  const { kind, midStream, partial } = client.failure
  const expected = isPassed && midStream ? failure.kind : kindThrough(api, failure.kind, midStream)
  const found: Mismatch[] = kind === expected ? [] : [{ field: 'kind', expected, actual: kind }]
  if (failure.partial === undefined || failure.partial.content.length === 0) return found
  return [...found, ...judgeContent(failure.partial, partial ?? { content: [] }, judging)]
}

/** The answer is the same one from its first word to its last. */
function judgeHead(vendor: Answer, client: Answer, { head }: Carried): Mismatch[] {
  return [...head].flatMap(field =>
    vendor[field] === undefined || vendor[field] === client[field]
      ? []
      : [{ field, expected: vendor[field], actual: client[field] }],
  )
}

function judgeContent(vendor: Answer, client: Answer, judging: Judging): Mismatch[] {
  const { parts } = judging.carried
  const other = otherCalls(vendor, judging)
  const [want, got] = [vendor, client].map(({ content }) => {
    const textOf = (...types: Part['type'][]) =>
      content.map(part => (types.includes(part.type) && 'text' in part ? part.text : '')).join('')
    const asText: Part['type'][] = parts.has('refusal') ? ['text'] : ['text', 'refusal']
    return {
      text: textOf(...asText),
      reasoning: parts.has('reasoning') ? textOf('reasoning') : '',
      refusal: parts.has('refusal') ? textOf('refusal') : '',
      calls: content.filter(part => part.type === 'tool-call').map((call, at) => callOf(call, other.has(at))),
    }
  })
  return (Object.keys(want!) as (keyof typeof want & string)[])
    .filter(field => !isDeepStrictEqual(want![field], got![field]))
    .map(field => ({ field, expected: want![field], actual: got![field] }))
}

/** Which calls have an input that is no object, for a grammar where it must be one: a text is put elsewhere. */
function otherCalls({ content }: Answer, { api, egress, carried: { parts } }: Judging): Set<number> {
  const isKnown = (kind: string | undefined) => (kind === 'custom' ? parts.has(kind) : api === egress)
  const isOther = ({ kind, invalid }: ToolCallPart) =>
    (isSpecial(kind) && !isKnown(kind)) || (invalid !== undefined && !parts.has('invalid'))
  const calls = content.filter(part => part.type === 'tool-call')
  return new Set(calls.flatMap((call, at) => (isOther(call) ? [at] : [])))
}

/** `function_call` is the older form of the same. */
function isSpecial(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'function_call'
}

function callOf({ name, kind, input, inputText, invalid }: ToolCallPart, isOther: boolean) {
  if (isOther) return { name }
  return { name, ...(isSpecial(kind) && { kind }), input: invalid ? { $unparsed: inputText } : withoutNull(input) }
}

function judgeFinish(
  { finishReason: want, content }: Answer,
  { finishReason: got }: Answer,
  { finish, finishOfCalls }: Carried,
): Mismatch[] {
  const words = content.some(({ type }) => type === 'tool-call') ? finishOfCalls : finish
  const isTold = want !== undefined && (words as ReadonlySet<string>).has(want)
  return isTold && want !== got ? [{ field: 'finish', expected: want, actual: got }] : []
}

/** What a vendor did not count may be told as 0 by who must say a number. */
function judgeUsage(vendor: Answer, client: Answer, { usage }: Carried): Mismatch[] {
  const told = [...usage].filter(name => vendor.usage?.[name] !== undefined)
  if (told.every(name => vendor.usage?.[name] === client.usage?.[name])) return []
  const of = ({ usage: all }: Answer) => Object.fromEntries(told.map(name => [name, all?.[name]]))
  return [{ field: 'usage', expected: of(vendor), actual: of(client) }]
}
