import { describe, expect, it } from 'vitest'
import { anthropic } from '../../../generated/anthropic/index.ts'
import { groq } from '../../../generated/groq/index.ts'
import { type ClientOptions, createClient, fallback, router } from '../../../runtime/index.ts'
import { failure } from '../../support/failure.ts'
import { json, type Script, startLoopback } from '../../support/loopback.ts'
import { toy } from '../../support/toy-api.ts'
import { aRefuses, aWhole, hello, listening, vendors } from './vendors.ts'

const ask = { model: fallback(['a/m', 'b/m']), messages: 'hello' }

describe('a router', () => {
  it('is a model by its name among the providers, and nests there by name', async () => {
    const inner = router({ name: 'inner', models: ['b/m'] })
    const named = fallback(['a/m', 'inner'], { name: 'smart' })
    const { client } = await vendors(aRefuses(503), hello, { providers: [inner, named] })
    expect((await client.chat({ model: 'smart', messages: 'hello' })).attempts).toMatchObject([
      { provider: 'a', outcome: 'failed' },
      { provider: 'b', outcome: 'answered' },
    ])
  })

  it('asks a deployment once that several ways lead to', async () => {
    const { client, a, b } = await vendors(aRefuses(503), aRefuses(503))
    const model = fallback([fallback(['a/m', 'b/m']), 'a/m', router({ models: ['b/m', 'a/m'] })])
    expect((await failure(client.chat({ ...ask, model }))).attempts).toHaveLength(2)
    expect([a.requests.length, b.requests.length]).toEqual([1, 1])
  })

  it('passes over, with the reason in `attempts`, what would lose something of the request', async () => {
    const { client, a } = await vendors(aWhole, hello)
    const model = fallback(['a/m', 'b/m'], { onLoss: 'skip' })
    const response = await client.chat({ ...ask, model, topK: 5 })
    expect(response.attempts).toMatchObject([
      { provider: 'a', outcome: 'skipped', reason: expect.stringMatching(/^would lose topK \(unsupported\)/) },
      { provider: 'b', outcome: 'answered' },
    ])
    expect([response.loss, a.requests.length]).toEqual([[], 0])
    const error = await failure(client.chat({ ...ask, model, topK: 5, seed: 1 }))
    expect(error).toMatchObject({
      kind: 'invalid-request',
      message: expect.stringMatching(/'fallback'.*a\/m: would lose topK.*b\/m: would lose seed/),
      attempts: [{ outcome: 'skipped' }, { outcome: 'skipped' }],
    })
  })

  it('passes over a deployment whose circuit is open, with the reason in `attempts`', async () => {
    const { client, a } = await vendors(aRefuses(500), hello)
    const model = fallback(['a/m', 'b/m'], { health: { failures: 2 } })
    for (let count = 0; count < 2; count++) await client.chat({ ...ask, model })
    expect((await client.chat({ ...ask, model })).attempts).toMatchObject([
      { provider: 'a', outcome: 'skipped', reason: 'cooling down after server for another 10 s' },
      { provider: 'b' },
    ])
    expect(a.requests).toHaveLength(2)
  })

  it('sends one call, of many at a time, to find out whether a deployment has recovered', async () => {
    let now = 0
    let script = aRefuses(500)
    const { client, a, b } = await vendors(exchange => script(exchange), hello)
    const model = fallback(['a/m', 'b/m'], { health: { failures: 10 }, now: () => now })
    for (let count = 0; count < 10; count++) await client.chat({ ...ask, model })
    await client.chat({ ...ask, model })
    expect([a.requests.length, b.requests.length]).toEqual([10, 11])
    now += 10_000
    script = aWhole
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.chat({ ...ask, model })))
    expect(answers.filter(({ text }) => text === 'from a')).toHaveLength(1)
    expect(a.requests).toHaveLength(11)
    const healed = await Promise.all(Array.from({ length: 20 }, () => client.chat({ ...ask, model })))
    expect(healed.filter(({ text }) => text === 'from a')).toHaveLength(20)
  })

  it('counts tokens where tokens are counted', async () => {
    const [a, b] = await listening(aWhole, json({ input_tokens: 7 }))
    const uncounted = groq({ name: 'a', apiKey: 'key-a', baseURL: a.baseURL })
    const counting = anthropic({ name: 'b', apiKey: 'key-b', baseURL: b.baseURL })
    const client = createClient({ providers: [uncounted, counting], retry: false })
    expect(await client.countTokens(ask)).toMatchObject({ inputTokens: 7 })
    expect(a.requests).toHaveLength(0)
  })
})

describe('embeddings', () => {
  async function embedders(first: Script, second: Script, options: Partial<ClientOptions> = {}) {
    const [one, two] = [await startLoopback(first), await startLoopback(second)]
    const providers = [one, two].map(({ baseURL }, at) => toy({ name: `t${at}`, apiKey: 'key-0', baseURL }))
    return { client: createClient({ providers, retry: false, ...options }), one, two }
  }

  it('come from another, all from the same', async () => {
    const vectors =
      (value: number): Script =>
      exchange => {
        const { input } = JSON.parse(exchange.body) as { input: string[] }
        json({ embeddings: input.map(() => [value]), usage: { inputTokens: input.length } })(exchange)
      }
    let batches = 0
    const failing: Script = exchange => (batches++ === 0 ? vectors(1) : json({ error: {} }, 503))(exchange)
    const { client, one, two } = await embedders(failing, vectors(2))
    const model = fallback(['t0/m', 't1/m'])
    const result = await client.embed({ model, input: ['a', 'b', 'c'] })
    expect(result).toMatchObject({
      embeddings: [[2], [2], [2]],
      attempts: [
        { provider: 't0', outcome: 'failed' },
        { provider: 't1', outcome: 'answered', usage: { inputTokens: 3 } },
      ],
    })
    await Promise.all([one.close(), two.close()])
  })

  it('are not asked of who has none', async () => {
    const { client, b } = await vendors(aRefuses(503), hello)
    const error = await failure(client.embed({ model: fallback(['b/m', 'a/m']), input: 'x' }))
    expect(error.attempts).toMatchObject([
      { provider: 'b', outcome: 'skipped', reason: expect.stringContaining("does not offer 'embed'") },
      { provider: 'a', outcome: 'failed' },
    ])
    expect(b.requests).toHaveLength(0)
  })
})
