/** Compares an answer with what the corpus expects, field by field. */
import { isDeepStrictEqual } from 'node:util'
import type { Entry, ExpectedAnswer } from './entry.ts'
import { answerFields, type Call, collapse, expectedFields, type Fields, usageFields } from './fields.ts'
import type { Answer } from './subject.ts'

export interface Mismatch {
  field: string
  expected: unknown
  actual: unknown
}

type Disputed = NonNullable<Entry['disputed']>
type Comparers = { [field in keyof Fields]: (expected: Fields[field], actual: Fields[field]) => boolean }

const comparers: Comparers = {
  text: Object.is,
  reasoningText: Object.is,
  refusal: Object.is,
  toolCalls: (expected, actual) =>
    expected.length === actual.length && expected.every((call, at) => sameCall(call, actual[at]!)),
  finishReason: Object.is,
  usage: () => true, // each count by itself: `compareUsage`
  order: sameOrder,
}

/** What arrives before a stream breaks: there is no ending yet to compare. */
export const partialFields = ['text', 'reasoningText', 'refusal', 'toolCalls', 'order'] as const

export function compareAnswer(
  expected: ExpectedAnswer,
  answer: Answer,
  disputed?: Disputed | null,
  fields = Object.keys(comparers) as readonly (keyof Fields)[],
): Mismatch[] {
  const want = expectedFields(expected)
  const got = answerFields(answer)
  return fields.flatMap(field =>
    field === 'usage' ? compareUsage(want.usage, got.usage, disputed) : compareField(field, want, got, disputed),
  )
}

function compareField<Name extends keyof Fields>(
  field: Name,
  want: Fields,
  got: Fields,
  disputed?: Disputed | null,
): Mismatch[] {
  if (field === 'order' && disputed) return compareOrder(want.order, got.order, disputed)
  const readings = readingsOf(field, want[field], disputed)
  if (!readings || readings.some(reading => comparers[field](reading, got[field]))) return []
  return [{ field, expected: want[field], actual: got[field] }]
}

/** Every value that is right, or nothing where the corpus says not to count the field. */
function readingsOf<Value>(field: string, value: Value, disputed?: Disputed | null): Value[] | undefined {
  if (!disputed?.fields.includes(field)) return [value]
  const accepted = disputed.accept[field]
  return accepted?.length ? [value, ...(accepted as Value[])] : undefined
}

/** A text whose existence is disputed has no place in the order either. */
function compareOrder(want: string[], got: string[], disputed: Disputed): Mismatch[] {
  const ignored = Object.entries({ text: 'text', reasoningText: 'reasoning', refusal: 'refusal', toolCalls: 'tool' })
    .filter(([field]) => disputed.fields.includes(field))
    .map(([, kind]) => kind)
  const counted = (order: string[]) => collapse(order.filter(kind => !ignored.includes(kind)))
  return sameOrder(counted(want), counted(got)) ? [] : [{ field: 'order', expected: want, actual: got }]
}

function compareUsage(want: Fields['usage'], got: Fields['usage'], disputed?: Disputed | null): Mismatch[] {
  const wrong = usageFields.filter(field => {
    // A total that the vendor did not say may be the sum of its parts, and nothing else.
    if (field === 'total' && want.total === undefined && got.total !== undefined)
      return got.total !== (got.input ?? 0) + (got.output ?? 0)
    return readingsOf(`usage.${field}`, want[field], disputed)?.every(reading => reading !== got[field])
  })
  return wrong.length === 0 ? [] : [{ field: 'usage', expected: want, actual: got }]
}

function sameCall(want: Call, got: Call): boolean {
  const builtin = want.kind !== 'function' && want.kind !== 'custom'
  const sameName = want.name === got.name || (builtin && want.kind === got.name)
  const sameKind = builtin ? got.kind !== 'function' && got.kind !== 'custom' : want.kind === got.kind
  const sameId = want.id === undefined || want.id === got.id
  return sameId && sameName && sameKind && isDeepStrictEqual(withoutNull(want.args), withoutNull(got.args))
}

/** Null is absent. */
export function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([, item]) => item !== null && item !== undefined)
  return Object.fromEntries(known.map(([key, item]) => [key, withoutNull(item)]))
}

function sameOrder(want: string[], got: string[]): boolean {
  const readings = want.includes('redacted')
    ? [want.map(kind => (kind === 'redacted' ? 'reasoning' : kind)), want.filter(kind => kind !== 'redacted')]
    : [want]
  return readings.some(reading => isDeepStrictEqual(collapse(reading), got))
}
