/** Every control of reasoning, at every api: it is on the wire, or told to be lost; nothing is passed over. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { matchFacts } from '../../runtime/adapter/facts.ts'
import type { Effort, Loss, Reasoning } from '../../runtime/types.ts'
import { changed } from '../laws/normal-forms.ts'

/** A model that thinks, and one of which nothing is known or that does not. */
const models: Record<string, readonly string[]> = {
  'openai-chat': ['gpt-5', 'gpt-4o'],
  'openai-responses': ['gpt-5', 'gpt-4o'],
  'anthropic-messages': ['claude-sonnet-4-5', 'claude-opus-4-6', 'claude-3-5-haiku-latest'],
  gemini: ['gemini-2.5-flash', 'gemini-3-pro'],
  'bedrock-converse': ['anthropic.claude-sonnet-4-5', 'amazon.nova-pro'],
  'ollama-chat': ['gpt-oss', 'qwen3'],
  'mistral-chat': ['mistral-small', 'mistral-large'],
  'groq-chat': ['openai/gpt-oss-120b', 'llama-3'],
  'deepseek-chat': ['deepseek-reasoner', 'deepseek-chat'],
  'xai-chat': ['grok-3-mini', 'grok-2'],
  'cerebras-chat': ['gpt-oss-120b', 'llama'],
  'together-chat': ['openai/gpt-oss-120b', 'llama'],
  'perplexity-chat': ['sonar-reasoning', 'sonar'],
  'moonshot-chat': ['kimi-k3', 'kimi-k2.5'],
}

const efforts: Effort[] = ['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']
const controls: Reasoning[] = [
  ...efforts.map(effort => ({ effort })),
  { budgetTokens: 2048 },
  { budgetTokens: 100 },
  { includeText: true },
  { includeText: false },
  { effort: 'high', includeText: true },
  { effort: 'high', includeText: false },
  { effort: 'high', budgetTokens: 5000 },
  { budgetTokens: 5000, includeText: false },
]

function asked(api: string, model: string, reasoning?: Reasoning): { body: unknown; loss: Loss[] } {
  const { client, facts } = apis[api]!
  const loss: Loss[] = []
  const context = { api, facts: matchFacts(facts, model), loss, path: [] }
  const { body } = client.chat.encode({ model, messages: [], ...(reasoning && { reasoning }) }, context)
  return { body: JSON.parse(JSON.stringify(body)), loss }
}

/** Everything in it that counts tokens. */
const budgetsIn = (body: unknown): number[] =>
  typeof body === 'object' && body !== null
    ? Object.entries(body).flatMap(([name, value]) => (/budget/i.test(name) ? [value as number] : budgetsIn(value)))
    : []

/** No summary is what one gets of the one without asking, and thoughts of the other that was told to think. */
const isDefault = (api: string, control: string, value: unknown) =>
  control === 'includeText' &&
  value === (api === 'ollama-chat') &&
  ['ollama-chat', 'openai-responses', 'xai-responses'].includes(api)

describe.each(Object.keys(apis).flatMap(api => (models[api] ?? ['some-model']).map(model => [api, model] as const)))(
  '%s, %s',
  (api, model) => {
    it.each(controls.map(control => [JSON.stringify(control), control] as const))('%s', (_, control) => {
      const { body, loss } = asked(api, model, control)
      for (const [name, value] of Object.entries(control)) {
        const { [name as keyof Reasoning]: _, ...rest } = control
        const without = asked(api, model, Object.keys(rest).length > 0 ? rest : undefined)
        const moved = changed(without.body, body).length > 0
        const told = loss.some(({ path }) => path === 'reasoning' || path === `reasoning.${name}`)
        expect(moved || told || isDefault(api, name, value), `${name}: ${String(value)}`).toBe(true)
      }
    })

    it('a stronger effort is never sent as a weaker one', () => {
      const sent = efforts.map(effort => JSON.stringify(asked(api, model, { effort }).body))
      const kinds = sent.filter((each, at) => each !== sent[at - 1])
      expect(new Set(kinds).size).toBe(kinds.length)
    })

    it.each(efforts)('%s as a budget is told to be changed, but where there is nothing to think with', effort => {
      const { body, loss } = asked(api, model, { effort })
      const [budget] = budgetsIn(body)
      const isSaid = JSON.stringify(body).includes(`"${effort}"`)
      const changes = loss.filter(({ path, kind }) => path === 'reasoning.effort' && kind === 'changed')
      if (budget && !isSaid) expect(changes).toMatchObject([{ detail: expect.stringContaining(`${budget} tokens`) }])
      if (budget === 0) expect(effort).toBe('none')
    })
  },
)

it('some are sent as a budget', () => {
  const sent = (api: string, model: string) => asked(api, model, { effort: 'high' })
  for (const [api, model, budget] of [
    ['gemini', 'gemini-2.5-flash', 16384],
    ['cohere-chat', 'some-model', 16384],
    ['anthropic-messages', 'claude-sonnet-4-5', 16384],
    ['bedrock-converse', 'anthropic.claude-sonnet-4-5', 4095],
  ] as const)
    expect([api, budgetsIn(sent(api, model).body), sent(api, model).loss]).toMatchObject([
      api,
      [budget],
      [
        {
          path: 'reasoning.effort',
          kind: 'changed',
          detail: expect.stringMatching(`^high is sent as a budget of ${budget} tokens`),
        },
      ],
    ])
})

it.each([
  ['anthropic-messages', 'claude-sonnet-4-5'],
  ['bedrock-converse', 'anthropic.claude-sonnet-4-5'],
] as const)('%s: an answer that is too short to think before it takes no effort, and says so', (api, model) => {
  const { client, facts } = apis[api]!
  const sent = (maxOutputTokens: number) => {
    const loss: Loss[] = []
    const request = { model, messages: [], maxOutputTokens, reasoning: { effort: 'minimal' as const } }
    const { body } = client.chat.encode(request, { api, facts: matchFacts(facts, model), loss, path: [], request })
    return [JSON.stringify(body).includes('budget_tokens'), loss.map(({ path, kind }) => [path, kind])]
  }
  expect(sent(100)).toEqual([false, [['reasoning', 'unsupported']]])
  expect(sent(1025)).toEqual([true, [['reasoning.effort', 'changed']]])
})
