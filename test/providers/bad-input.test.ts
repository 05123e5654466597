/** Bad input, the same at every provider: a typed error or a declared loss, before any network where the contract can tell. */
import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { providers } from '../../generated/providers.ts'
import { apis } from '../../generated/registry.ts'
import { matchFacts } from '../../runtime/adapter/facts.ts'
import { createClient, type InterlinguaError, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import type { Request } from '../../runtime/types.ts'
import { readContract } from '../conformance/contract.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'

const SECRET = 'a-very-secret-key'
const places = { project: 'p', location: 'l', region: 'r', resource: 's' }

type Make = (options: ProviderOptions & typeof places) => Provider
const doors = Object.entries(providers).flatMap(([name, make]: [string, Make]) =>
  Object.keys(make({ apiKey: 'k', baseURL: 'http://127.0.0.1:1', ...places }).spec.apis).map(api => ({
    name,
    api,
    make,
  })),
)

let server: Loopback | undefined
beforeEach(() => {
  for (const name of Object.keys(process.env)) if (/KEY|TOKEN|SECRET|CREDENTIAL/i.test(name)) vi.stubEnv(name, '')
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await server?.close()
  server = undefined
})

/** A vendor that refuses all in its own words, of which the status says why, as most do; and a client of it. */
async function refusing(make: Make, api: string, status: number, onLoss?: 'error') {
  server = await startLoopback(({ head, end }) => {
    head(status, { 'content-type': 'application/json' })
    end(JSON.stringify(apis[api]!.server.encodeError({ kind: 'invalid-request', message: `refused, for ${SECRET}` })))
  })
  const provider = make({ api, apiKey: SECRET, baseURL: server.baseURL, ...places })
  const llm = createClient({ providers: [provider], ...(onLoss && { onLoss }), retry: false })
  return { llm, model: `${provider.name}/some-model`, requests: server.requests }
}

const failed = (call: Promise<unknown>): Promise<InterlinguaError> =>
  call.then(
    () => Promise.reject(new Error('the call succeeded')),
    (error: InterlinguaError) => error,
  )

it('every provider is here', () => {
  const folders = readdirSync('generated', { withFileTypes: true }).filter(entry => entry.isDirectory())
  expect(Object.keys(providers).sort()).toEqual(folders.map(({ name }) => name).sort())
})

/** What all of one kind of call can ask for, one parameter each. */
const parameters: Partial<Request> = {
  maxOutputTokens: 100,
  temperature: 0.5,
  topP: 0.5,
  topK: 5,
  minP: 0.05,
  repetitionPenalty: 1.1,
  prediction: 'text',
  seed: 7,
  stop: ['x'],
  presencePenalty: 0.5,
  frequencyPenalty: 0.5,
  logprobs: 2,
  verbosity: 'low',
  serviceTier: 'priority',
  cache: {},
  cacheKey: 'key',
  userId: 'user',
  metadata: { some: 'thing' },
  reasoning: { effort: 'high' },
  parallelToolCalls: false,
  responseFormat: { type: 'json', schema: { type: 'object', properties: {} } },
}

describe.each(doors)('$name by $api', ({ make, api }) => {
  it.each([
    ['a wrong key', 401, 'authentication'],
    ['an unknown model', 404, 'not-found'],
    ['a request that is refused', 422, 'invalid-request'],
  ] as const)('%s is told in kind, once, and without the key', async (_, status, kind) => {
    const { llm, model, requests } = await refusing(make, api, status)
    for (const call of [llm.chat({ model, messages: 'Hi' }), llm.stream({ model, messages: 'Hi' }).response]) {
      const error = await failed(call)
      expect(error).toMatchObject({ name: 'InterlinguaError', kind, status, retryable: false })
      expect(`${error.message}${JSON.stringify(error)}${error.stack}`).not.toContain(SECRET)
    }
    expect(requests).toHaveLength(2)
  })

  it.each(Object.entries(parameters))('%s is on the wire or in the loss', async (name, value) => {
    const { llm, model, requests } = await refusing(make, api, 400, 'error')
    const tools = [{ type: 'function', name: 'weather', inputSchema: { type: 'object', properties: {} } }] as const
    const base = { model, messages: 'Hi', ...(name === 'parallelToolCalls' && { tools: [...tools] }) }
    const before = await failed(llm.chat(base))
    if (requests.length === 0) return expect(before.message).toContain('would be lost: tools')
    const error = await failed(llm.chat({ ...base, [name]: value }))
    expect(error.kind).toBe('invalid-request')
    if (requests.length === 1) expect(error.message).toMatch(new RegExp(`would be lost: ${name}`))
    else expect(requests[1]!.body).not.toBe(requests[0]!.body)
  })

  it.each([
    ['image', { type: 'image', mediaType: 'image/png', data: 'aGk=' }],
    ['audio', { type: 'audio', mediaType: 'audio/wav', data: 'aGk=' }],
    ['video', { type: 'video', mediaType: 'video/mp4', data: 'aGk=' }],
    ['document', { type: 'document', mediaType: 'application/pdf', data: 'aGk=' }],
  ] as const)('an %s is on the wire, or nothing is sent', async (_, part) => {
    const { llm, model, requests } = await refusing(make, api, 400, 'error')
    const content = [{ type: 'text', text: 'See' } as const, part]
    const error = await failed(llm.chat({ model, messages: [{ role: 'user', content }] }))
    expect(error.kind).toBe('invalid-request')
    if (requests.length === 0) expect(error.message).toMatch(/would be lost: messages\[0\]\.content\[1\]/)
    else expect(requests[0]!.body).toContain('aGk=')
  })

  it.each([
    ['no model', { model: '' }],
    ['messages that are none', { messages: 7 }],
    ['a part that is none', { messages: [{ role: 'user', content: [null] }] }],
    ['a role that there is not', { messages: [{ role: 'nobody', content: 'Hi' }] }],
  ])('%s: refused or declared, before anything is sent', async (_, wrong) => {
    const { llm, model, requests } = await refusing(make, api, 400, 'error')
    // As JavaScript callers may.
    const input = JSON.parse(JSON.stringify({ model, messages: 'Hi', ...wrong }))
    expect(await failed(llm.chat(input))).toMatchObject({ name: 'InterlinguaError', kind: 'invalid-request' })
    expect(requests).toEqual([])
  })
})

const offering = Object.entries(providers).flatMap(([name, make]: [string, Make]) => {
  const provider = make({ apiKey: 'k', baseURL: 'http://127.0.0.1:1', ...places })
  const { supported } = createClient({ providers: [provider] }).supports(`${provider.name}/m`, 'embeddings')
  if (!supported) return []
  const { id, embed } = provider.api('embed')
  const facts = matchFacts(provider.spec.facts, 'some-model')
  const way = embed!.ways?.find(({ holds }) => holds(facts))?.call ?? embed!
  return [{ name, make, api: id, maxBatch: way.maxBatch }]
})

describe.each(offering)('embeddings of $name by $api', ({ make, api, maxBatch }) => {
  it('an oversized batch goes in calls of which none is', async () => {
    const { llm, model, requests } = await refusing(make, api, 400)
    const most = maxBatch ?? 3_000
    const input = Array.from({ length: 2 * most + 1 }, () => 'word')
    const error = await failed(llm.embed({ model, input, concurrency: 3 }))
    expect(error).toMatchObject({ name: 'InterlinguaError', kind: 'invalid-request', retryable: false })
    const sizes = requests.map(({ body }) => body.split('"word"').length - 1).sort((a, b) => a - b)
    expect(sizes).toEqual(maxBatch === undefined ? [2 * most + 1] : [1, most, most])
  })

  it.each([
    ['a number', 7],
    ['a list with one that is no text', ['a', 7]],
    ['an object', { text: 'a' }],
  ])('%s in place of texts is told before anything is sent', async (_, input) => {
    const { llm, model, requests } = await refusing(make, api, 400)
    const wrong = JSON.parse(JSON.stringify({ model, input }))
    expect(await failed(llm.embed(wrong))).toMatchObject({ kind: 'invalid-request', param: 'input' })
    expect(requests).toEqual([])
  })

  it.each([
    ['dimensions', 2],
    ['purpose', 'clustering'],
    ['userId', 'user'],
  ])('%s is on the wire or in the loss', async (name, value) => {
    const { llm, model, requests } = await refusing(make, api, 400, 'error')
    await failed(llm.embed({ model, input: 'word' }))
    const error = await failed(llm.embed({ model, input: 'word', [name]: value }))
    expect(error.kind).toBe('invalid-request')
    if (requests.length === 1) expect(error.message).toMatch(new RegExp(`would be lost: ${name}`))
    else expect(requests[1]!.body).not.toBe(requests[0]!.body)
  })
})

it('a batch is as long as the contract lets it be, where the contract tells', () => {
  const telling = Object.keys(apis).filter(api => {
    const { provider, client, facts } = apis[api]!
    if (!client.embed) return false
    const contract = readContract(`specs/${provider}/openapi.yaml`)
    const problems = (length: number) => {
      const context = { api, facts: matchFacts(facts, 'm'), loss: [], path: [] }
      const asked = { model: 'm', input: Array.from({ length }, () => 'word') }
      return contract.validate(client.embed!.encode(asked, context)).filter(each => /more than \d+ items/.test(each))
    }
    const most = client.embed.maxBatch ?? 3_000
    expect(problems(most)).toEqual([])
    return problems(most + 1).length > 0
  })
  expect(telling.sort()).toEqual(['cohere-chat', 'groq-chat', 'openai-chat', 'openai-compatible', 'perplexity-chat'])
})

const keyless = ['ollama', 'openai-compatible']
describe.each(doors.filter(({ name }) => !keyless.includes(name)))(
  '$name by $api, without a key',
  ({ make, api, name }) => {
    it('is told before anything is sent', async () => {
      server = await startLoopback(({ end }) => end())
      const llm = createClient({ providers: [make({ api, baseURL: server.baseURL, ...places })], retry: false })
      const error = await failed(llm.chat({ model: `${name}/m`, messages: 'Hi' }))
      expect(error).toMatchObject({ kind: 'authentication', retryable: false })
      expect(server.requests).toEqual([])
    }, 20_000)
  },
)
