import { expect, test } from 'vitest'
import { parseManifest } from './entry.ts'
import { judge } from './judge.ts'
import type { Served } from './served.ts'
import type { Outcome } from './subject.ts'

const served = (operation: Served['operation']): Served => ({
  provider: 'p',
  api: 'x',
  operation,
  ours: { provider: 'p', api: 'p-x' },
})

const entry = (more: object) =>
  parseManifest([{ id: 'a', provider: 'p', api: 'x', kind: 'json', path: 'a.json', expected: null, ...more }])[0]!

const floats = new Float32Array([0.25, -1, 3.5, 8])
const base64 = Buffer.from(floats.buffer).toString('base64')
const embedded = (...first: (string | number[])[]) =>
  entry({
    expected: {
      embeddings: { count: first.length, dims: first.map(one => (typeof one === 'string' ? base64.length : 4)), first },
    },
  })

const fields = (of: ReturnType<typeof entry>, operation: Served['operation'], outcome: Outcome) =>
  judge(of, served(operation), outcome).map(({ field }) => field)

test('vectors are compared by count, length and first numbers, whether sent as numbers or packed', () => {
  const vector = [...floats]
  const both = embedded([0.25, -1, 3.5], base64.slice(0, 16))
  const got = (...embeddings: number[][]): Outcome => ({ type: 'embeddings', embeddings })
  expect(fields(both, 'embed', got(vector, vector))).toEqual([])
  expect(fields(both, 'embed', got(vector))).toEqual(['embeddings'])
  expect(fields(both, 'embed', got(vector, vector.slice(1)))).toEqual(['embeddings'])
  expect(fields(both, 'embed', got([9, ...vector.slice(1)], vector))).toEqual(['embeddings'])
  expect(fields(both, 'embed', got(vector, [9, ...vector.slice(1)]))).toEqual(['embeddings'])
  expect(fields(both, 'embed', { type: 'listed' })).toEqual(['outcome'])
})

test('lists and counts only have to succeed', () => {
  expect(fields(entry({}), 'models', { type: 'listed' })).toEqual([])
  expect(fields(entry({}), 'models', { type: 'crash', error: 'x' })).toEqual(['outcome'])
  expect(fields(entry({}), 'count-tokens', { type: 'counted', inputTokens: 3 })).toEqual([])
  expect(fields(entry({}), 'count-tokens', { type: 'listed' })).toEqual(['outcome'])
})

test('an event that the corpus could not read may be our protocol error', () => {
  const broken = { kind: 'stream', features: ['truncated-stream'], expected: { text: '', finishReason: 'unknown' } }
  const failure = { kind: 'protocol', message: '', retryable: false, midStream: true }
  const outcome: Outcome = { type: 'failure', failure }
  expect(fields(entry({ ...broken, anomalies: ['unparsable-event'] }), 'chat', outcome)).toEqual([])
  expect(fields(entry(broken), 'chat', outcome)).toEqual(['kind'])
})

test('a stream with the sentinel may have ended without a reason', () => {
  const ended = entry({
    kind: 'stream',
    features: ['truncated-stream'],
    expected: { text: '', finishReason: 'unknown' },
  })
  const answer: Outcome = { type: 'answer', answer: { content: [] } }
  const found = (body: string) => judge(ended, served('chat'), answer, 0, Buffer.from(body)).map(({ field }) => field)
  expect(found('data: {}\n\ndata: [DONE]\n\n')).toEqual([])
  expect(found('data: {}\n\n')).toEqual(['outcome'])
})

test('a manifest that is not in the format is refused by name of the entry', () => {
  expect(() => entry({ kind: 'film' })).toThrow('manifest.json, entry 0')
})

test('what the manifest does not tell is read from the body, and compared in full', () => {
  const body = Buffer.from(JSON.stringify({ results: [{ index: 1, relevance_score: 0.5 }] }))
  const told = (score: number): Outcome => ({ type: 'ranked', results: [{ index: 1, score }] })
  const judged = (outcome: Outcome) => judge(entry({}), served('rerank'), outcome, 0, body).map(({ field }) => field)
  expect(judged(told(0.5))).toEqual([])
  expect(judged(told(0.4))).toEqual(['ranked'])
  expect(judged({ type: 'listed' })).toEqual(['outcome'])
})
