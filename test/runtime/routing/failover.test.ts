import { describe, expect, it } from 'vitest'
import type { ChatInput } from '../../../runtime/chat/input.ts'
import { defaultFailover, fallback } from '../../../runtime/index.ts'
import { failure } from '../../support/failure.ts'
import { eventStream, type Script, until } from '../../support/loopback.ts'
import { read, types } from '../streaming.ts'
import {
  aFails,
  aGreets,
  aRefuses,
  aSays,
  aStream,
  aWhole,
  bFails,
  bGreets,
  bRefuses,
  hello,
  vendors,
} from './vendors.ts'

const fromA = fallback(['a/m', 'b/m'])
const ask = { model: fromA, messages: 'hello' }

type Vendors = Awaited<ReturnType<typeof vendors>>

const ways: [how: string, answer: (client: Vendors['client'], input: ChatInput) => Promise<{ text: string }>][] = [
  ['whole', (client, input) => client.chat(input)],
  ['streamed', (client, input) => client.stream(input).response],
]

describe.each(ways)('an answer, %s, from a deployment that fails before it said anything', (_, answer) => {
  const page: Script = exchange => {
    exchange.head(200)
    exchange.end('<html>')
  }
  const bad: [how: string, script: Script, error: object][] = [
    ['503', aRefuses(503), { kind: 'overloaded', status: 503 }],
    ['529', aRefuses(529), { kind: 'overloaded', status: 529 }],
    ['500', aRefuses(500), { kind: 'server', status: 500 }],
    ['429', aRefuses(429), { kind: 'rate-limit', status: 429 }],
    ['429, with a used up quota', aRefuses(429, 'insufficient_quota'), { kind: 'quota-exhausted', status: 429 }],
    ['no headers in time', exchange => exchange.closed, { kind: 'timeout' }],
    ['a reset connection', exchange => exchange.reset(), { kind: 'network' }],
    ['a page that is not the api’s', page, { message: expect.any(String) }],
  ]

  it.each(bad)('is given by another: %s', async (_, script, error) => {
    const { client, a, b } = await vendors(script, hello, { timeout: { headers: 500 } })
    const model = fallback(['a/m', 'b/m'])
    expect(await answer(client, { ...ask, model })).toMatchObject({
      text: 'hello',
      id: 'msg_1',
      usage: { inputTokens: 11, outputTokens: 5 },
      attempts: [
        { provider: 'a', model: 'm', key: 0, outcome: 'failed', error },
        { provider: 'b', model: 'm', key: 0, outcome: 'answered', usage: { inputTokens: 11, outputTokens: 5 } },
      ],
    })
    expect([a.requests.length, b.requests.length]).toEqual([1, 1])
    await until(() => a.open() === 0 && b.open() === 0)
  })

  const stopping: [why: string, script: Script, kind: string][] = [
    ['400', aRefuses(400), 'invalid-request'],
    ['401', aRefuses(401, 'invalid_api_key'), 'authentication'],
    ['403', aRefuses(403), 'permission'],
    ['404', aRefuses(404, 'model_not_found'), 'not-found'],
    ['a context that is too long', aRefuses(400, 'context_length_exceeded'), 'context-length'],
    ['a content filter', aRefuses(400, 'content_policy_violation'), 'content-filter'],
  ]

  it.each(stopping)('is given by another only where the policy names the kind: %s', async (_, script, kind) => {
    const { client, b } = await vendors(script, hello)
    const error = await failure(answer(client, { ...ask, model: fallback(['a/m', 'b/m']) }))
    expect(error).toMatchObject({ kind, attempts: [{ provider: 'a', outcome: 'failed', error: { kind } }] })
    expect(b.requests).toHaveLength(0)
    const failoverOn = [...defaultFailover, error.kind]
    expect(await answer(client, { ...ask, model: fallback(['a/m', 'b/m'], { failoverOn }) })).toMatchObject({
      text: 'hello',
    })
  })

  it('fails with every cause, when all fail, and says when to come back', async () => {
    const { client } = await vendors(
      aRefuses(429, null, { 'retry-after': '9' }),
      bRefuses(529, 'overloaded_error', { 'retry-after': '4' }),
    )
    const error = await failure(answer(client, { ...ask, model: fallback(['a/m', 'b/m']) }))
    expect(error).toMatchObject({ kind: 'overloaded', retryable: true, retryAfterMs: 4_000 })
    expect(error.message).toMatch(/a\/m: rate-limit: no: 429; b\/m: overloaded: no: 529/)
    expect((error.cause as AggregateError).errors).toMatchObject([{ kind: 'rate-limit' }, { kind: 'overloaded' }])
    expect(error.attempts).toHaveLength(2)
  })

  it('fails for good, when none of the failures can pass', async () => {
    const { client } = await vendors(aRefuses(429, 'insufficient_quota'), bRefuses(400, 'invalid_request_error'))
    const error = await failure(answer(client, { ...ask, model: fallback(['a/m', 'b/m']), retry: {} }))
    expect(error).toMatchObject({ kind: 'invalid-request', retryable: false })
    expect(error.retryAfterMs).toBeUndefined()
  })

  it('is asked for again, when all have failed, where it may be had soonest', async () => {
    let asked = 0
    const late: Script = exchange => (asked++ === 0 ? bRefuses(529, 'x', { 'retry-after-ms': '20' }) : hello)(exchange)
    const { client, a, b } = await vendors(aRefuses(429, null, { 'retry-after': '9' }), late)
    const model = fallback(['a/m', 'b/m'])
    expect(await answer(client, { ...ask, model, retry: {} })).toMatchObject({
      text: 'hello',
      attempts: [{ provider: 'a' }, { provider: 'b', outcome: 'failed' }, { provider: 'b', outcome: 'answered' }],
    })
    expect([a.requests.length, b.requests.length]).toEqual([1, 2])
  })

  it('comes from the next key, while the one that was refused is left alone', async () => {
    const refusing: Script = exchange =>
      exchange.request.headers.authorization === 'Bearer key-2' ? aRefuses(401)(exchange) : aWhole(exchange)
    const { client, a, b } = await vendors(refusing, hello, {}, ['key-1', 'key-2', 'key-3'])
    const model = fallback(['a/m', 'b/m'])
    for (let count = 0; count < 6; count++) await answer(client, { ...ask, model })
    const keys = a.requests.map(({ headers }) => headers.authorization!.slice(-1)).join('')
    expect(keys).toBe('1233131')
    expect(b.requests).toHaveLength(0)
  })
})

describe('a stream that told no more than that it began', () => {
  const bad: [how: string, pieces: string[], kind: string][] = [
    ['an error event', [aGreets, aFails], 'server'],
    ['the end of the body', [aGreets], 'truncated'],
  ]

  it.each(bad)('is followed by that of another, with one start: %s', async (_, pieces, kind) => {
    const { client } = await vendors(eventStream(pieces, 5), hello)
    const stream = client.stream({ ...ask, model: fallback(['a/m', 'b/m']) })
    const events = await read(stream)
    expect(events.filter(({ type }) => type === 'start')).toMatchObject([{ id: 'msg_1' }])
    expect(types(events).filter(type => type === 'finish' || type === 'error')).toEqual(['finish'])
    expect((await stream.response).attempts).toMatchObject([{ error: { kind } }, { outcome: 'answered' }])
  })

  it('is followed by that of the other vendor, too', async () => {
    const { client } = await vendors(aStream('from a'), eventStream([bGreets, bFails], 5))
    const stream = client.stream({ ...ask, model: fallback(['b/m', 'a/m']) })
    expect((await read(stream)).filter(({ type }) => type === 'start')).toMatchObject([{ id: 'chatcmpl-1' }])
    expect(await stream.response).toMatchObject({
      text: 'from a',
      attempts: [
        { provider: 'b', error: { kind: 'overloaded' }, usage: { inputTokens: 11 } },
        { provider: 'a', usage: { inputTokens: 3, outputTokens: 4 } },
      ],
    })
  })

  it('fails with what it told, once it told something, where continuation is not asked for', async () => {
    const { client, b } = await vendors(eventStream([aGreets, aSays('half'), aFails], 5), hello)
    const stream = client.stream({ ...ask, model: fallback(['a/m', 'b/m']) })
    const events = await read(stream)
    expect(types(events).filter(type => type === 'start')).toHaveLength(1)
    expect(events.at(-1)).toMatchObject({ type: 'error', error: { kind: 'server' } })
    const error = await failure(stream.response)
    expect(error).toMatchObject({ kind: 'server', retryable: false, attempts: [{ provider: 'a', outcome: 'failed' }] })
    expect(error.partial).toMatchObject({ content: [{ type: 'text', text: 'half' }] })
    expect(b.requests).toHaveLength(0)
  })
})
