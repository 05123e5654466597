/** Four processes share one limit and one cache in a real Redis, and lose it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventStream, json, type Loopback, startLoopback } from '../support/loopback.ts'
import { answer } from '../support/toy-api.ts'
import { type Redis, redisIsHere, startRedis } from './server.ts'
import { Workers } from './workers.ts'

const processes = 4

let redis: Redis
let upstream: Loopback
let arrivals: number[]
let workers: Workers | undefined

beforeEach(async () => {
  arrivals = []
  redis = await startRedis()
  upstream = await startLoopback(async exchange => {
    arrivals.push(performance.now())
    const count = arrivals.length
    if (exchange.body.includes('"stream":true')) return eventStream(answer('answer ', `${count}`), 100)(exchange)
    await sleep(300)
    return json({ text: `answer ${count}`, why: 'stop' })(exchange)
  })
})

afterEach(async () => {
  await workers?.stop()
  await upstream.close()
  await redis.kill()
})

async function start(quota?: { limit: number; seconds: number }): Promise<Workers> {
  workers = await Workers.start(processes, { url: redis.url, baseURL: upstream.baseURL, ...(quota && { quota }) })
  // Connections are open, and windows over, when it begins.
  await workers.all(at => ({ verb: 'chat', prompts: [`the first of ${at}`] }))
  await sleep(quota ? quota.seconds * 1000 + 100 : 0)
  arrivals.length = 0
  return workers
}

/** However long calls were on their way: none was let through before its second. */
function expectWithin(perSecond: number, begun: number): void {
  const seconds = arrivals.map(time => Math.floor((time - begun) / 1000))
  const early = seconds.filter((second, at) => second < Math.floor(at / perSecond))
  expect(early).toEqual([])
}

const numbered = (count: number, name: string) => Array.from({ length: count }, (_, at) => `${name} ${at}`)

describe.skipIf(!redisIsHere)('four processes and one Redis', { timeout: 60_000 }, () => {
  it.each(['chat', 'stream'] as const)('make one call of twenty identical ones, by %s', async verb => {
    const all = await start()
    const done = await all.all(() => ({ verb, prompts: Array(5).fill('the same') }))
    const answers = done.flatMap(({ answers }) => answers)
    expect(arrivals).toHaveLength(1)
    expect(answers).toHaveLength(20)
    expect(answers.filter(({ cached }) => !cached)).toHaveLength(1)
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['answer 1']))
    expect(done.flatMap(({ warnings }) => warnings)).toEqual([])
  })

  it('never exceed the limit that they share', async () => {
    const all = await start({ limit: 5, seconds: 1 })
    const begun = performance.now()
    await all.all(at => ({ verb: 'chat', prompts: numbered(6, `of ${at}`) }))
    expect(arrivals).toHaveLength(24)
    expectWithin(5, begun)
  })

  it('go on without it when it is killed: each keeps the limit for itself, and nothing is kept or shared', async () => {
    const quota = { limit: 5, seconds: 1 }
    const all = await start(quota)
    const order = (at: number) => ({ verb: 'chat' as const, prompts: ['the same', ...numbered(6, `of ${at}`)] })
    const begun = performance.now()
    const running = all.all(order)
    await sleep(500)
    await redis.kill()
    const first = await running
    expect(first.flatMap(({ answers }) => answers)).toHaveLength(7 * processes)
    const before = arrivals.length
    const second = await all.all(() => ({ verb: 'chat', prompts: Array(3).fill('the same') }))
    expect(arrivals.length - before).toBe(processes)
    for (const [at, { answers, warnings }] of second.entries()) {
      expect(answers.map(({ cached }) => cached).toSorted()).toEqual([false, true, true])
      const warned = [...first[at]!.warnings, ...warnings]
      expect(warned).toContain('limit requests')
      expect(warned.filter(warning => warning.startsWith('cache'))).not.toEqual([])
    }
    expectWithin(quota.limit * processes, begun)
  })

  it('share again when it is back', async () => {
    const all = await start()
    await redis.kill()
    await all.all(at => ({ verb: 'chat', prompts: numbered(1, `down ${at}`) }))
    await redis.restart()
    await sleep(1500)
    const before = arrivals.length
    await all.all(() => ({ verb: 'chat', prompts: ['the same'] }))
    expect(arrivals.length - before).toBe(1)
  })
})
