/** The laws for the dialects of one grammar, each merged of several files, and for the grammars beside it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { responses } from './arbitraries.ts'
import { askedOf } from './asked.ts'
import * as laws from './laws.ts'
import { ledgerOf } from './ledger.ts'
import { apiIds, encodeAsStream, family, others, subject } from './subject.ts'

const runs = { numRuns: 60, seed: 20_261_125 }

/** A model of which no fact is known, and one of which most are; and the mapped leaves, which may only become more. */
const dialects: Record<string, { models: [string, string]; mapped: number }> = {
  'bedrock-converse': {
    models: ['amazon.nova-lite-v1:0', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
    mapped: 125,
  },
  'cerebras-chat': { models: ['llama3.1-8b', 'gpt-oss-120b'], mapped: 96 },
  'deepseek-chat': { models: ['deepseek-chat', 'deepseek-reasoner'], mapped: 95 },
  'groq-chat': { models: ['llama-3.3-70b-versatile', 'openai/gpt-oss-120b'], mapped: 110 },
  'mistral-chat': { models: ['open-mistral-nemo', 'mistral-medium-latest'], mapped: 123 },
  'moonshot-chat': { models: ['moonshot-v1-8k', 'kimi-k3'], mapped: 47 },
  'openai-compatible': { models: ['any', 'any-thinking'], mapped: 118 },
  'openrouter-chat': { models: ['meta-llama/llama-4-scout', 'openai/gpt-5'], mapped: 110 },
  'perplexity-chat': { models: ['sonar', 'sonar-reasoning-pro'], mapped: 51 },
  'together-chat': { models: ['meta-llama/Llama-3.3-70B', 'openai/gpt-oss-120b'], mapped: 75 },
  'xai-chat': { models: ['grok-2-vision', 'grok-4'], mapped: 79 },
  'xai-responses': { models: ['grok-2-vision', 'grok-4'], mapped: 172 },
}

function each<T>(values: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(values, law), runs)
}

it('every dialect is here', () => expect(Object.keys(dialects).sort()).toEqual([...family, ...others].sort()))

describe.each([...family, ...others])('the laws of %s', id => {
  const api = subject(id)
  const asked = askedOf(dialects[id]!.models)
  it('decode(encode(request)) = request', () => each(asked, value => laws.survives(api, value)))
  it('encode(decode(what we send)) = what we send', () => each(asked, value => laws.resends(api, value)))
  it('decode(encode(response)) = response', () => each(responses, value => laws.answersBack(api, value)))
  it('fold(stream) = response, bracketed, one terminal', () => each(responses, value => laws.folds(api, value)))
  it('a stream told again is the same', () => each(responses, value => laws.retells(api, encodeAsStream(api, value))))
  it('conservation', () => each(asked, value => laws.conserves(api, value)))
  it('determinism', () => each(asked, value => laws.isDetermined(api, value)))
  it('open world', () =>
    each(fc.tuple(responses, laws.surprises), ([value, surprise]) => laws.keepsUnknown(api, value, surprise)))
  it.each([...apiIds, ...family, ...others])('what was said survives the way on to %s', other =>
    each(asked, value => laws.passesOn(api, subject(other), value)),
  )
  it('has at least as many mapped leaves as before', () => {
    const { leaves, counts } = ledgerOf(id)
    expect(leaves).toHaveLength(counts.mapped)
    expect(counts.mapped).toBeGreaterThanOrEqual(dialects[id]!.mapped)
  })
})
