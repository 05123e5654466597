/**
 * Each cell of the matrix is executed: what is supported is written to the wire and read back by the other direction of the
 * same mapping; of what is not, nothing reaches the wire. The vendors' own SDKs read what is written in test/oracles.
 */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { operations, probes } from '../../runtime/call/supports.ts'
import { type ChatFeature, type Feature, InterlinguaError } from '../../runtime/index.ts'
import type { Loss, Request } from '../../runtime/types.ts'
import { caseOf, cellOf, clientOf, matrix, modelsOf, verdictOf } from './matrix.ts'
import { sent } from './sent.ts'

const chatFeatures = Object.keys(probes) as ChatFeature[]

/** What a server reads where the wire has another measure for the same, or does not say what it is. */
const alike: { [feature in ChatFeature]?: (read: Request, loss: readonly Loss[]) => boolean } = {
  'reasoning-effort': ({ reasoning }) => (reasoning?.budgetTokens ?? 0) > 0,
  'reasoning-text': ({ reasoning }) => reasoning?.includeText === true && (reasoning.budgetTokens ?? 0) > 0,
  // Where the wire has a yes or no alone, it asks for no alternatives: no silent loss of those that were asked for.
  logprobs: ({ logprobs }, loss) =>
    logprobs === 0 && loss.some(({ path, kind }) => path === 'logprobs' && kind === 'changed'),
  image: ({ messages }) => {
    const [part] = messages[0]?.content ?? []
    const [asked] = probes.image.messages?.[0]?.content ?? []
    return part?.type === 'image' && asked?.type === 'image' && part.data === asked.data
  },
  'image-url': ({ messages }) => {
    const [part] = messages[0]?.content ?? []
    return part?.type === 'document' && part.url === 'https://example.com/probe.png'
  },
}

function isSaid(probe: Partial<Request>, read: Request, loss: readonly Loss[], feature: ChatFeature): boolean {
  try {
    expect(read).toMatchObject(probe)
    return true
  } catch {
    return alike[feature]?.(read, loss) === true
  }
}

describe.each(Object.keys(apis))('%s', api => {
  const models = modelsOf(apis[api]!.facts)

  it.each(chatFeatures.map(feature => [caseOf(feature), feature] as const))('%s', (_, feature) => {
    const client = clientOf(api)
    for (const model of models) {
      const { supported, reason } = client.supports(`any/${model}`, feature)
      const { probe, wire, read, loss } = sent(api, model, feature)
      expect([model, supported, reason]).toEqual([
        model,
        isSaid(probe, read, loss, feature),
        expect.stringMatching(/\w/),
      ])
      if (supported) expect(wire).not.toEqual(sent(api, model, undefined).wire)
    }
  })

  const calls = Object.entries(operations) as [Feature, (typeof operations)[keyof typeof operations]][]
  it.each(calls.map(([feature, call]) => [caseOf(feature), feature, call] as const))('%s', (_, feature, call) => {
    const { supported, reason } = clientOf(api).supports('any/unheard-of', feature)
    expect(supported).toBe(apis[api]!.client[call] !== undefined)
    expect(reason).toMatch(supported ? /has this call/ : /does not offer/)
  })
})

it('the matrix tells what lies between: models of one api that differ, and why', () => {
  const cell = cellOf('openai-chat', 'temperature')
  expect(verdictOf(cell)).toBe('some models')
  const of = (name: string) => cell.models.find(({ model }) => model === name)?.support
  expect(of('unheard-of')).toEqual({ supported: true, reason: 'openai-chat has a place for it', loss: [] })
  expect(of('gpt-5')).toMatchObject({ supported: false, loss: [{ path: 'temperature', kind: 'model' }] })
  expect(new Set(matrix.map(verdictOf))).toEqual(new Set(['yes', 'no', 'some models']))
})

it('what is sent in another form is supported, and the reason says so', () => {
  const support = clientOf('anthropic-messages').supports('any/unheard-of', 'reasoning-effort')
  expect(support).toMatchObject({
    supported: true,
    reason: expect.stringContaining('budget'),
    loss: [{ kind: 'changed' }],
  })
})

it.each([
  ['any/unheard-of', 'telepathy', "no feature is called 'telepathy'"],
  ['other/model', 'tools', "no configured provider serves 'other/model'"],
])('refuses %s with %s', (model, feature, message) => {
  const ask = () => clientOf('gemini').supports(model, feature as ChatFeature)
  expect(ask).toThrow(InterlinguaError)
  expect(ask).toThrow(message)
})
