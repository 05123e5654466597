import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { openCorpus } from '../conformance/corpus.ts'
import { parseGaps } from '../conformance/gaps.ts'
import { served } from '../conformance/served.ts'
import type { Outcome } from '../conformance/subject.ts'
import { carriedBy } from './carried.ts'
import { judge } from './judge.ts'
import { type Replayed, replay } from './run.ts'
import { startSockets } from './sockets.ts'
import { problemsOf, tableOf } from './verdict.ts'

const folder = join(import.meta.dirname, '../../../shared/corpus')
const present = existsSync(join(folder, 'manifest.json'))
if (!present) console.log(`replay: skipped, there is no corpus in ${folder}`)
const gaps = parseGaps(readFileSync(join(import.meta.dirname, 'gaps.yaml'), 'utf8'))

/** The whole of it takes a minute or two: `npm run replay -- ../shared/corpus`. */
test.skipIf(!present)('a part of the shared corpus through every ingress', { timeout: 120_000 }, async () => {
  const results = await replay({ corpus: openCorpus(folder), served, wanted: (_, at) => at % 12 === 5 })
  expect(problemsOf(results, gaps)).toEqual([])
  expect(results.length).toBeGreaterThan(700)
})

test.skipIf(!present)('some of it over sockets', { timeout: 120_000 }, async () => {
  const sockets = await startSockets('1')
  const results = await replay({ corpus: openCorpus(folder), served, wanted: (_, at) => at % 50 === 7, stage: sockets })
  await sockets.close()
  expect(problemsOf(results, gaps)).toEqual([])
  expect(results.length).toBeGreaterThan(100)
})

describe('the judge', () => {
  const answer: Outcome = {
    type: 'answer',
    answer: {
      id: 'a',
      model: 'm',
      content: [
        { type: 'reasoning', text: 'Hm.' },
        { type: 'text', text: 'So.' },
        { type: 'refusal', text: 'No.' },
        { type: 'tool-call', id: 'c', name: 'f', input: { a: 1 } },
        { type: 'tool-call', id: 'd', name: 'g', kind: 'custom', input: 'x' },
      ],
      finishReason: 'tool-calls',
      usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5, cacheReadTokens: 1 },
    },
  }
  const judging = (api: string) => ({ api, egress: 'x', carried: carriedBy(api, true), isPassed: false })
  type Change = (answer: Extract<Outcome, { type: 'answer' }>['answer']) => void
  const changed = (change: Change): Outcome => {
    const copy = structuredClone(answer)
    change(copy.answer)
    return copy
  }
  const fields = (api: string, client: Outcome) => judge(answer, client, judging(api)).map(({ field }) => field)

  it('is content with the same', () => {
    for (const api of ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini', 'ollama-chat'])
      expect(fields(api, answer)).toEqual([])
  })

  it.each<[string, Change]>([
    ['id', it => Object.assign(it, { id: 'b' })],
    ['text', it => Object.assign(it.content[1]!, { text: 'So so.' })],
    ['reasoning', it => Object.assign(it.content[0]!, { text: '' })],
    ['refusal', it => Object.assign(it.content[2]!, { text: '' })],
    ['calls', it => Object.assign(it.content[3]!, { input: { a: 2 } })],
    ['calls', it => it.content.pop()],
    ['finish', it => Object.assign(it, { finishReason: 'length' })],
    ['usage', it => Object.assign(it.usage!, { cacheReadTokens: 0 })],
  ])('sees another %s', (field, change) => {
    expect(fields('openai-responses', changed(change))).toEqual([field])
  })

  it('does not blame a grammar for what it has no form for', () => {
    const thoughtless = changed(it => it.content.shift())
    expect(fields('openai-chat', thoughtless)).toEqual([])
    expect(fields('gemini', thoughtless)).toEqual(['reasoning'])
    const uncached = changed(it => Object.assign(it.usage!, { cacheReadTokens: 0 }))
    expect(fields('ollama-chat', uncached)).toEqual([])
    expect(fields('anthropic-messages', uncached)).toEqual(['usage'])
  })

  it('wants a failure for a failure, of the kind that the grammar can tell', () => {
    const failing = (kind: string): Outcome => ({
      type: 'failure',
      failure: { kind, message: 'no', retryable: true, midStream: false },
    })
    expect(judge(failing('rate-limit'), failing('rate-limit'), judging('gemini'))).toEqual([])
    expect(judge(failing('rate-limit'), failing('server'), judging('gemini'))).toHaveLength(1)
    expect(judge(failing('rate-limit'), answer, judging('gemini'))).toHaveLength(1)
    expect(judge(failing('authentication'), failing('server'), judging('openai-chat'))).toEqual([])
  })
})

describe('a verdict', () => {
  const mismatches = [{ field: 'text', expected: 'a', actual: 'b' }]
  const failed: Replayed = { id: 'one', ingress: 'gemini', egress: 'openai-chat', way: 'written', mismatches }
  const gap = { id: 'one', field: 'gemini/text', reason: 'it cannot be helped at all' }

  it('names what fails without a reason, and reasons without a failure', () => {
    expect(problemsOf([failed], [])).toEqual(['one (gemini/text) fails and is not in gaps.yaml'])
    expect(problemsOf([failed], [gap])).toEqual([])
    expect(problemsOf([{ ...failed, mismatches: [] }], [gap])).toEqual([
      'one (gemini/text) is listed in gaps.yaml and passes: remove it',
    ])
  })

  it('counts by who asks and who answers', () => {
    expect(tableOf([failed, { ...failed, mismatches: [] }])).toContain('openai-chat  ')
    expect(tableOf([failed, { ...failed, mismatches: [] }])).toContain('1/2')
  })
})
