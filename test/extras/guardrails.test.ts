/** What guardrails traced, as findings; the trace itself stays native. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import type { Response, SafetyFinding } from '../../runtime/types.ts'
import { streamed, whole, written } from './told.ts'

const usage = { inputTokens: 1, outputTokens: 2, totalTokens: 3 }
const metrics = { guardrailProcessingLatency: 9 }
const filter = (type: string, confidence: string, action: string) => ({ type, confidence, action })
const name = (match: string, action: string) => ({ type: 'US_PASSPORT_NUMBER', match, action, detected: true })
const guardrail = {
  actionReason: 'Guardrail blocked.',
  inputAssessment: {
    g1: {
      invocationMetrics: metrics,
      contentPolicy: { filters: [filter('PROMPT_ATTACK', 'LOW', 'NONE'), filter('HATE', 'MEDIUM', 'NONE')] },
      topicPolicy: { topics: [{ name: 'Tax advice', type: 'DENY', action: 'BLOCKED' }] },
    },
    g2: { contentPolicy: { filters: [filter('HATE', 'HIGH', 'BLOCKED')] }, invocationMetrics: metrics },
  },
  outputAssessments: {
    g1: [
      {
        sensitiveInformationPolicy: { piiEntities: [name('A1', 'ANONYMIZED'), name('B2', 'NONE')], regexes: [] },
        wordPolicy: { customWords: [{ match: 'x', action: 'BLOCKED' }], managedWordLists: [] },
        contextualGroundingPolicy: { filters: [{ type: 'GROUNDING', score: 0.9, threshold: 0.5, action: 'NONE' }] },
      },
      { invocationMetrics: metrics },
    ],
  },
}
const safety = {
  explanation: 'Guardrail blocked.',
  prompt: [
    { category: 'jailbreak', level: 'low', blocked: false },
    { category: 'hate', level: 'high', detected: true, blocked: true },
    { category: 'tax-advice', detected: true, blocked: true },
  ],
  answer: [
    { category: 'us-passport-number', detected: true, blocked: false },
    { category: 'custom-words', detected: true, blocked: true },
    { category: 'grounding', blocked: false },
  ],
}
const body = (trace: unknown) => ({
  output: { message: { role: 'assistant', content: [{ text: 'Sorry.' }] } },
  stopReason: 'guardrail_intervened',
  usage,
  metrics: { latencyMs: 1 },
  trace,
})
const events = (trace: unknown) => [
  { messageStart: { role: 'assistant' } },
  { contentBlockDelta: { contentBlockIndex: 0, delta: { text: 'Sorry.' } } },
  { contentBlockStop: { contentBlockIndex: 0 } },
  { messageStop: { stopReason: 'guardrail_intervened' } },
  { metadata: { usage, metrics: { latencyMs: 1 }, trace } },
]
const api = 'bedrock-converse'
const answered = (found: SafetyFinding[]): Response => ({
  content: [],
  finishReason: 'content-filter',
  safety: { prompt: found, answer: found },
})

describe('what guardrails of bedrock-converse traced', () => {
  it('is told of a whole answer, and comes back as it was', () => {
    const answer = whole(api, body({ guardrail }))
    expect(answer.safety).toEqual(safety)
    expect(answer.finishReason).toBe('content-filter')
    expect(answer.native?.[api]).toMatchObject({ trace: { guardrail: { inputAssessment: guardrail.inputAssessment } } })
    expect(written(api, answer)).toEqual(body({ guardrail }))
  })

  it('is told of a stream, and the trace with it', () => {
    const { response, events: told } = streamed(api, events({ guardrail }))
    expect(response.safety).toEqual(safety)
    expect(response.finishReason).toBe('content-filter')
    expect(JSON.stringify(response.native)).toContain('guardrailProcessingLatency')
    expect(told.filter(({ type }) => type === 'finish')).toHaveLength(1)
  })

  it('is written into a stream', () => {
    const { events: told } = streamed(api, events({ guardrail }))
    const plain = told.filter(({ type }) => type !== 'native')
    const again = streamed(api, encodeStream(apis[api]!.server, plain))
    expect(again.response.safety).toEqual(safety)
  })

  it('is written into a stream as it was, where it is known', () => {
    const { events: told } = streamed(api, events({ guardrail }))
    const last = encodeStream(apis[api]!.server, told).at(-1) as { metadata: { trace: object } }
    expect(last.metadata.trace).toEqual({ guardrail })
  })

  it('is read again of what other vendors found', () => {
    const found: SafetyFinding[] = [
      { category: 'jailbreak', level: 'high', blocked: true, detected: true },
      { category: 'self-harm', level: 'none', blocked: false },
      { category: 'protected-material', detected: true, blocked: false },
    ]
    const trace = written(api, answered(found))
    expect(trace).toMatchObject({
      trace: {
        guardrail: {
          inputAssessment: {
            guardrail: { contentPolicy: { filters: [{ type: 'PROMPT_ATTACK', action: 'BLOCKED' }, {}] } },
          },
          outputAssessments: {
            guardrail: [{ topicPolicy: { topics: [{ name: 'protected-material', type: 'DENY' }] } }],
          },
        },
      },
    })
    expect(whole(api, trace).safety).toMatchObject({ prompt: found, answer: found })
  })

  it.each([
    ['nothing', undefined],
    ['no guardrail', { promptRouter: { invokedModelId: 'm' } }],
    ['a guardrail that found nothing', { guardrail: { inputAssessment: { g1: { invocationMetrics: metrics } } } }],
    [
      'what is none',
      { guardrail: { inputAssessment: 'no', outputAssessments: { g1: ['no', null, { p: { l: [1] } }] } } },
    ],
  ])('%s says nothing, and comes back', (_, trace) => {
    const wire = JSON.parse(JSON.stringify(body(trace)))
    const answer = whole(api, wire)
    expect(answer.safety).toBeUndefined()
    expect(written(api, answer)).toEqual(wire)
    expect(streamed(api, events(trace)).response.safety).toBeUndefined()
  })

  it('in policies of tomorrow is found, too', () => {
    const trace = {
      guardrail: { inputAssessment: { g1: { tonePolicy: { tones: [{ type: 'Rude', action: 'BLOCKED' }] } } } },
    }
    expect(whole(api, body(trace)).safety?.prompt).toEqual([{ category: 'rude', detected: true, blocked: true }])
  })
})
