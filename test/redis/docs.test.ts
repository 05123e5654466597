/** The samples of docs/cache.md and docs/limits.md compile, and do what they say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventStream, json, type Loopback, startLoopback } from '../support/loopback.ts'
import { type Samples, samplesOf } from '../support/samples.ts'
import { answer } from '../support/toy-api.ts'
import { type Redis, redisIsHere, startRedis } from './server.ts'

describe.each([
  ['cache.md', ['[ undefined, true ]', 'hello', 'undefined'], ['true']],
  ['limits.md', ['1 hello', '2 hello', '3 rate-limit true'], ['hello']],
])('%s', (page, printed, printedByMany) => {
  let server: Loopback
  let samples: Samples
  let redis: Redis | undefined

  beforeAll(async () => {
    server = await startLoopback(exchange =>
      exchange.body.includes('"stream":true')
        ? eventStream(answer('hello'))(exchange)
        : json({ text: 'hello', why: 'stop' })(exchange),
    )
    samples = samplesOf(page, server.baseURL)
    if (redisIsHere) redis = await startRedis()
  })

  afterAll(async () => {
    samples.remove()
    await server.close()
    await redis?.kill()
  })

  it('runs in memory', async () => {
    const { code, stdout, stderr } = await samples.run(0)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trim().split('\n')).toEqual(printed)
  })

  it.skipIf(!redisIsHere)('runs over Redis', async () => {
    const { code, stdout, stderr } = await samples.run(1, { REDIS_URL: redis!.url })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trim().split('\n')).toEqual(printedByMany)
  })

  it('compiles', async () => {
    expect(samples.texts).toHaveLength(2)
    expect(await samples.compile()).toMatchObject({ code: 0, stdout: '' })
  }, 120_000)
})
