import { expect, test } from 'vitest'
import { type Gap, parseGaps } from './gaps.ts'
import type { Kind, Result, Run } from './run.ts'
import type { Served } from './served.ts'
import { verdictOf } from './verdict.ts'

const thresholds = { responses: 0.99, requests: 0.98, cross: 1 }
const ours = { provider: 'p', api: 'p-chat' }
const served: Served = { provider: 'p', api: 'chat', operation: 'chat', ours, thresholds }
const reason = 'the vendor says two things at once here'

const result = (id: string, fields: string[], kind: Kind = 'json'): Result => ({
  id,
  served,
  kind,
  features: ['text'],
  mismatches: fields.map(field => ({ field, expected: 1, actual: 2 })),
})

/** As many passing entries as make one failure less than a percent. */
const passing = (kind: Kind) => Array.from({ length: 150 }, (_, at) => result(`${kind} ${at}`, [], kind))

const problems = (results: Result[], gaps: Gap[] = [], run: Partial<Run> = {}) =>
  verdictOf({ results, unserved: [], uncounted: [], ...run }, gaps, [served]).problems

test('a run without failures passes', () => {
  expect(problems(passing('json'))).toEqual([])
})

test('an unlisted failure fails, a listed one does not', () => {
  const results = [...passing('json'), result('bad', ['text'])]
  expect(problems(results)).toEqual(['bad fails (json: text) and is not in gaps.yaml'])
  expect(problems(results, [{ id: 'bad', field: 'text', reason }])).toEqual([])
})

test('a gap covers its own field only', () => {
  const results = [...passing('json'), result('bad', ['text', 'usage'])]
  expect(problems(results, [{ id: 'bad', field: 'text', reason }])).toEqual([
    'bad fails (json: usage) and is not in gaps.yaml',
  ])
})

test('a listed gap that passes fails', () => {
  const gap = { id: 'json 3', field: 'text', reason }
  expect(problems(passing('json'), [gap])).toEqual(['json 3 (text) is listed in gaps.yaml and passes: remove it'])
})

test('a gap of an id that is not in the folder is ignored', () => {
  expect(problems(passing('json'), [{ id: 'elsewhere', field: 'text', reason }])).toEqual([])
})

test.each([
  ['stream', 2, 'p chat: 98.6 % of JSON and stream entries pass, 99.0 % must'],
  ['request', 4, 'p chat: 97.4 % of request round trips pass, 98.0 % must'],
] as const)('%s results below their threshold fail although listed', (kind, count, problem) => {
  const bad = Array.from({ length: count }, (_, at) => `bad ${at}`)
  const gaps = bad.map(id => ({ id, field: 'x', reason }))
  expect(problems([...passing(kind), ...bad.map(id => result(id, ['x'], kind))], gaps)).toContain(problem)
})

test('requests into other apis must all be valid but for those with a reason', () => {
  const bad = result('bad', ['x'], 'cross')
  const missed = 'p chat: 99.3 % of requests into other apis pass, 100.0 % must'
  expect(problems([...passing('cross'), bad], [])).toContain(missed)
  expect(problems([...passing('cross'), bad], [{ id: 'bad', field: 'x', reason }])).toEqual([])
})

test('errors have no part in the threshold of answers', () => {
  const bad = Array.from({ length: 3 }, (_, at) => `bad ${at}`)
  const gaps = bad.map(id => ({ id, field: 'kind', reason }))
  expect(problems([...passing('json'), ...bad.map(id => result(id, ['kind'], 'error'))], gaps)).toEqual([])
})

test('more gaps than two percent of the entries fail', () => {
  const bad = Array.from({ length: 4 }, (_, at) => `bad ${at}`)
  const gaps = bad.map(id => ({ id, field: 'kind', reason }))
  expect(problems([...passing('json'), ...bad.map(id => result(id, ['kind'], 'error'))], gaps)).toEqual([
    'p chat: 4 of 154 entries stand in gaps.yaml, at most 2.0 % may',
  ])
})

test('the shares of a hand-picked part are not judged, its failures are', () => {
  const run = { results: [result('bad', ['text']), result('worse', ['text'])], unserved: [], uncounted: [] }
  const { problems } = verdictOf(run, [{ id: 'bad', field: 'text', reason }], [served], true)
  expect(problems).toEqual(['worse fails (json: text) and is not in gaps.yaml'])
})

test('the file is checked', () => {
  expect(parseGaps('# nothing\n[]\n')).toEqual([])
  expect(parseGaps(`- { id: a, field: text, reason: ${reason} }`)).toEqual([{ id: 'a', field: 'text', reason }])
  expect(() => parseGaps('- { id: a, field: text }')).toThrow('gaps.yaml')
  expect(() => parseGaps('- { id: a, field: text, reason: this is not implemented at all }')).toThrow('no reason')
  const line = `- { id: a, field: text, reason: ${reason} }\n`
  expect(() => parseGaps(line + line)).toThrow('listed twice')
})

test('an entry that nobody serves needs a reason', () => {
  const unserved = (api: string) => [
    {
      id: 'other',
      provider: 'q',
      api,
      kind: 'json' as const,
      path: 'p',
      features: [],
      requestFeatures: [],
      anomalies: [],
    },
  ]
  expect(problems(passing('json'), [], { unserved: unserved('skills') })).toEqual([])
  expect(problems(passing('json'), [], { unserved: unserved('dreams') })).toEqual([
    'other (q dreams) is served by no provider, and unserved.ts has no reason',
  ])
})
