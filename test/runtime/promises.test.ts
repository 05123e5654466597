import { createHook } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { type ChatStream, createClient, type Middleware, mapStream, tapStream } from '../../runtime/index.ts'
import { startLoopback } from '../support/loopback.ts'
import { answer, CANARY, toy } from '../support/toy-api.ts'

const EVENTS = 5000

/** Exact, unlike any clock: what a stream costs is the promises it makes. */
async function promisesAnEvent(
  read: (client: ReturnType<typeof createClient>) => Promise<number>,
  use: Middleware[] = [],
): Promise<number> {
  const body = answer(...Array.from({ length: EVENTS }, (_, at) => `word ${at} ${'x'.repeat(200)}`)).join('')
  const server = await startLoopback(exchange => {
    exchange.head(200, { 'content-type': 'text/event-stream' })
    exchange.end(body)
  })
  const client = createClient({ providers: [toy({ apiKey: CANARY, baseURL: server.baseURL, use })], use })
  await read(client)
  let promises = 0
  const hook = createHook({
    init: (_, type) => {
      if (type === 'PROMISE') promises++
    },
  }).enable()
  const events = await read(client)
  hook.disable()
  await server.close()
  await sleep(0)
  expect(events).toBe(EVENTS + 6)
  return promises / events
}

it('at most 2.5 promises an event one by one', async () => {
  const cost = await promisesAnEvent(async client => {
    let count = 0
    for await (const _ of client.stream({ model: 'toy/m', messages: 'hello' })) count++
    return count + 1
  })
  console.info(`promises an event, one by one: ${cost.toFixed(3)}`)
  expect(cost).toBeLessThanOrEqual(2.5)
})

it('at most 0.1 promises an event in batches', async () => {
  const cost = await promisesAnEvent(async client => {
    let count = 0
    for await (const batch of client.stream({ model: 'toy/m', messages: 'hello' }).batches()) count += batch.length
    return count + 1
  })
  console.info(`promises an event, in batches: ${cost.toFixed(3)}`)
  expect(cost).toBeLessThanOrEqual(0.1)
})

const wrapped: [string, (stream: ChatStream) => ChatStream][] = [
  ['watched at its end', stream => tapStream(stream, { done: () => {}, failed: () => {} })],
  ['watched event by event', stream => tapStream(stream, { event: () => {}, done: () => {} })],
  ['changed', stream => mapStream(stream, event => event)],
  [
    'changed and watched thrice',
    stream => [1, 2, 3].reduce(one => mapStream(tapStream(one, { event() {} }), e => e), stream),
  ],
]

it.each(wrapped)('no promise more for an event of a stream that is %s', async (_, wrap) => {
  const singly = async (client: ReturnType<typeof createClient>, around: (stream: ChatStream) => ChatStream) => {
    let count = 0
    for await (const _event of around(client.stream({ model: 'toy/m', messages: 'hello' }))) count++
    return count + 1
  }
  const bare = await promisesAnEvent(client => singly(client, stream => stream))
  const cost = await promisesAnEvent(client => singly(client, wrap))
  console.info(`promises an event: ${cost.toFixed(3)}, bare ${bare.toFixed(3)}`)
  expect(cost - bare).toBeLessThanOrEqual(0.1)
})

it('at most 2.5 promises an event through three middlewares that do nothing, around the call and each attempt', async () => {
  const nothing: Middleware = (call, next) => next(call)
  const use = [nothing, nothing, nothing]
  const cost = await promisesAnEvent(async client => {
    let count = 0
    for await (const _ of client.stream({ model: 'toy/m', messages: 'hello' })) count++
    return count + 1
  }, use)
  console.info(`promises an event, through two onions: ${cost.toFixed(3)}`)
  expect(cost).toBeLessThanOrEqual(2.5)
})
