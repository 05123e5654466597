/** Middleware around the calls beside chat. */

import { afterEach, expect, it } from 'vitest'
import { budget } from '../../runtime/budget/index.ts'
import { cache } from '../../runtime/cache/index.ts'
import { redaction } from '../../runtime/guard/index.ts'
import { createClient, type Middleware } from '../../runtime/index.ts'
import { limit } from '../../runtime/limit/index.ts'
import { type LogEntry, logging } from '../../runtime/log/index.ts'
import { failure } from '../support/failure.ts'
import { json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { toy } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server?.close())

const answers: Script = exchange => {
  const ranked = { results: [{ index: 0, score: 1 }] }
  const judged = { results: [{ categories: { harm: false } }], usage: { inputTokens: 3 } }
  const drawn = { images: [{ url: 'https://x.example/1' }], usage: { inputTokens: 10, outputTokens: 100 } }
  const vectors = { embeddings: [[1]], usage: { inputTokens: 2 } }
  const all: { [path: string]: object } = {
    '/rerank': ranked,
    '/moderate': judged,
    '/images': drawn,
    '/embed': vectors,
  }
  json(all[exchange.request.url!]!)(exchange)
}

async function llm(...use: Middleware[]) {
  server = await startLoopback(answers)
  return createClient({ providers: [toy({ apiKey: 'key', baseURL: server.baseURL })], retry: false, use })
}

const model = 'toy/m'

it('the cache answers each kind, and never one by another', async () => {
  const client = await llm(cache())
  const ask = [
    () => client.rerank({ model, query: 'a', documents: ['a'] }),
    () => client.moderate({ model, input: 'a' }),
    () => client.embed({ model, input: 'a' }),
    () => client.generateImage({ model, prompt: 'a' }),
  ]
  const first = []
  for (const call of ask) first.push(await call())
  const again = []
  for (const call of ask) again.push(await call())
  expect(server.requests).toHaveLength(4)
  for (const [at, { cached, attempts, ...answer }] of again.entries()) {
    const { attempts: _, ...told } = first[at]!
    expect([cached, attempts, answer]).toEqual([true, [], told])
  }
  await client.generateImage({ model, prompt: 'b' })
  expect(server.requests).toHaveLength(5)
})

it('redaction hides what matches in what is asked', async () => {
  const client = await llm(redaction({ patterns: [{ name: 'card', regex: /\d{4}-\d{4}/, maxLength: 9 }] }))
  const text = 'mine is 1234-5678'
  await client.rerank({ model, query: text, documents: [text] })
  await client.moderate({ model, input: [text] })
  await client.embed({ model, input: text })
  await client.generateImage({ model, prompt: text })
  expect(server.requests).toHaveLength(4)
  for (const { body } of server.requests) {
    expect(body).not.toContain('1234')
    expect(body).toContain('[card_1]')
  }
})

it('a budget counts what they cost, and refuses what does not fit', async () => {
  const prices = {
    [model]: { currency: 'USD' as const, input: 1, output: 10, source: 'https://x.example', date: '2026-01-01' },
  }
  const { middleware } = budget({ prices, limits: [{ usd: 0.05 }] })
  const client = await llm(middleware)
  const { cost } = await client.generateImage({ model, prompt: 'a' })
  expect(cost).toBeCloseTo((10 * 1 + 100 * 10) / 1e6)
  const error = await failure(client.generateImage({ model, prompt: 'a', n: 2 }))
  expect(error).toMatchObject({ kind: 'quota-exhausted', code: 'budget-exceeded' })
  expect((await client.moderate({ model, input: 'a' })).cost).toBeCloseTo(3 / 1e6)
})

it('limits and logs count them', async () => {
  const told: LogEntry[] = []
  const client = await llm(
    logging({ log: entry => told.push(entry) }),
    limit({ requests: { limit: 1, seconds: 60 }, maxWait: 0 }),
  )
  await client.moderate({ model, input: 'a' })
  expect(await failure(client.rerank({ model, query: 'a', documents: [] }))).toMatchObject({ kind: 'rate-limit' })
  expect(told.map(({ event, verb }) => [event, verb])).toEqual([
    ['answered', 'moderate'],
    ['failed', 'rerank'],
  ])
})
