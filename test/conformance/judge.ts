/** Decides what an outcome has to be for an entry: an answer, an error, a stream that broke off, a list. */
import { isDeepStrictEqual } from 'node:util'
import { compareAnswer, type Mismatch, partialFields } from './compare.ts'
import type { Entry, ExpectedAnswer } from './entry.ts'
import type { Served } from './served.ts'
import type { Failure, Outcome } from './subject.ts'

/** `position` counts the replies of an entry that holds several, of which `expected` is the last. */
export function judge(entry: Entry, served: Served, outcome: Outcome, position = 0, body?: Uint8Array): Mismatch[] {
  if (outcome.type === 'crash') return [{ field: 'outcome', expected: 'no crash', actual: outcome.error }]
  if (entry.expectedError) return judgeFailure(entry, outcome)
  if (served.operation === 'embed') return judgeEmbeddings(entry, outcome)
  const recorded = recordedOf[served.operation]
  if (recorded) return judgeRecorded(recorded(body), outcome)
  if (served.operation === 'models') return judgeType('listed', outcome)
  if (served.operation === 'count-tokens') return judgeType('counted', outcome)
  const expected = expectedAt(entry, position)
  if (entry.features.includes('truncated-stream') && outcome.type === 'failure')
    return judgeTruncated(entry, expected, outcome.failure)
  if (entry.features.includes('truncated-stream') && !endsWithSentinel(body))
    return [{ field: 'outcome', expected: 'truncated', actual: outcome.type }]
  if (outcome.type !== 'answer') return judgeType('answer', outcome)
  return compareAnswer(expected, outcome.answer, entry.disputed)
}

function expectedAt(entry: Entry, position: number): ExpectedAnswer {
  const segments = entry.expected?.segments
  const expected = segments && position < segments.length - 1 ? segments[position] : entry.expected
  if (!expected) throw new Error(`${entry.id}: the manifest says nothing of what to expect`)
  return expected
}

/** A vendor that said `[DONE]` ended the stream, whatever it left out before. */
const endsWithSentinel = (body?: Uint8Array) => Buffer.from(body ?? []).includes('data: [DONE]')

function judgeFailure(entry: Entry, outcome: Outcome): Mismatch[] {
  const { kind, retryable, midStream } = entry.expectedError!
  if (outcome.type !== 'failure') return [{ field: 'outcome', expected: `error ${kind}`, actual: outcome.type }]
  const { failure } = outcome
  const mismatches: Mismatch[] = []
  if (failure.kind !== kind) mismatches.push({ field: 'kind', expected: kind, actual: failure.kind })
  if (failure.retryable !== retryable)
    mismatches.push({ field: 'retryable', expected: retryable, actual: failure.retryable })
  if (failure.midStream !== midStream)
    mismatches.push({ field: 'midStream', expected: midStream, actual: failure.midStream })
  return midStream && entry.expected ? [...mismatches, ...comparePartial(entry, entry.expected, failure)] : mismatches
}

function judgeTruncated(entry: Entry, expected: ExpectedAnswer, failure: Failure): Mismatch[] {
  // Where the corpus itself could not read an event, neither need we.
  const kinds = entry.anomalies.includes('unparsable-event') ? ['truncated', 'protocol'] : ['truncated']
  const mismatches = comparePartial(entry, expected, failure)
  if (!kinds.includes(failure.kind)) mismatches.push({ field: 'kind', expected: 'truncated', actual: failure.kind })
  return mismatches
}

function comparePartial(entry: Entry, expected: ExpectedAnswer, failure: Failure): Mismatch[] {
  return compareAnswer(expected, failure.partial ?? { content: [] }, entry.disputed, partialFields)
}

function judgeType(expected: Outcome['type'], outcome: Outcome): Mismatch[] {
  if (outcome.type === expected) return []
  const actual = outcome.type === 'failure' ? `${outcome.failure.kind}: ${outcome.failure.message}` : outcome.type
  return [{ field: 'outcome', expected, actual }]
}

/** What a body says, read by hand: the manifest says nothing of these operations. */
const recordedOf: { [operation in Served['operation']]?: (body?: Uint8Array) => Outcome } = {
  rerank(body) {
    const { results } = read<{ results: { index: number; relevance_score: number }[] }>(body)
    return { type: 'ranked', results: results.map(one => ({ index: one.index, score: one.relevance_score })) }
  },
  moderate(body) {
    const { results } = read<{ results: { flagged: boolean; category_scores: { [name: string]: number } }[] }>(body)
    return { type: 'moderated', results: results.map(one => ({ flagged: one.flagged, scores: one.category_scores })) }
  },
  'generate-image'(body) {
    const { data } = read<{ data: { b64_json?: string | null; url?: string | null }[] }>(body)
    return { type: 'drawn', images: data.map(({ b64_json, url }) => b64_json ?? url ?? '') }
  },
}

function read<T>(body: Uint8Array = new Uint8Array()): T {
  return JSON.parse(Buffer.from(body).toString())
}

function judgeRecorded(expected: Outcome, outcome: Outcome): Mismatch[] {
  if (outcome.type !== expected.type) return judgeType(expected.type, outcome)
  return isDeepStrictEqual(outcome, expected) ? [] : [{ field: expected.type, expected, actual: outcome }]
}

function judgeEmbeddings(entry: Entry, outcome: Outcome): Mismatch[] {
  if (outcome.type !== 'embeddings') return judgeType('embeddings', outcome)
  const { count, dims, first } = entry.expected!.embeddings!
  const { embeddings } = outcome
  const right =
    embeddings.length === count &&
    embeddings.every((vector, at) => {
      const start = first[at] ?? []
      const dim = typeof start === 'string' ? Math.floor((dims[at]! * 3) / 16) : dims[at]
      const known = typeof start === 'string' ? floatsOf(start) : start
      return vector.length === dim && known.every((value, index) => Math.abs(value - vector[index]!) < 1e-6)
    })
  if (right) return []
  const actual = embeddings.map(vector => ({ dim: vector.length, first: vector.slice(0, 3) }))
  return [{ field: 'embeddings', expected: { count, dims, first }, actual }]
}

/** The whole floats at the beginning of a base64 text. */
function floatsOf(base64: string): number[] {
  const bytes = Buffer.from(base64, 'base64')
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readFloatLE(at * 4))
}
