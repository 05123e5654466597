import { afterEach, describe, expect, it, vi } from 'vitest'
import { type LogEntry, type LoggingOptions, logging } from '../../runtime/log/logging.ts'
import { read } from '../runtime/streaming.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json } from '../support/loopback.ts'
import { answer, CANARY, sse } from '../support/toy-api.ts'
import { surrounded, surroundedAt } from './surrounded.ts'

const SECRET = 'the prompt that nobody may log'
const ask = { model: 'toy/m', messages: SECRET, headers: { 'x-secret': 'header-CANARY' }, context: { tags: ['a'] } }
const whole = json({
  text: SECRET,
  why: 'stop',
  usage: { inputTokens: 3, outputTokens: 2, native: { toy: { said: SECRET } } },
})

function recording(options: LoggingOptions = {}) {
  const entries: LogEntry[] = []
  return { entries, use: logging({ level: 'debug', log: entry => entries.push(entry), ...options }) }
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('an entry', () => {
  it('tells of a call that it began and was answered', async () => {
    const { entries, use } = recording()
    await (await surrounded(whole, use)).chat({ ...ask, seed: 1 })
    const call = { verb: 'chat', model: 'toy/m', scope: 'call', tags: ['a'], at: expect.any(Number) }
    expect(entries).toEqual([
      { ...call, level: 'debug', event: 'begun' },
      {
        ...call,
        level: 'info',
        event: 'answered',
        ms: expect.any(Number),
        finishReason: 'stop',
        usage: { inputTokens: 3, outputTokens: 2 },
        losses: 1,
        attempts: [
          {
            provider: 'toy',
            model: 'm',
            key: 0,
            outcome: 'answered',
            ms: expect.any(Number),
            usage: { inputTokens: 3, outputTokens: 2 },
          },
        ],
      },
    ])
  })

  it('tells of a stream once, at its end', async () => {
    const { entries, use } = recording()
    const stream = (await surrounded(eventStream(answer('a', 'b')), use)).stream(ask)
    expect(entries.map(({ event }) => event)).toEqual(['begun'])
    await read(stream)
    await stream.closed
    expect(entries.map(({ event }) => event)).toEqual(['begun', 'answered'])
    expect(entries[1]).toMatchObject({ verb: 'stream', finishReason: 'stop', usage: { outputTokens: 7 } })
  })

  it('tells of a failure what it was, of one that the caller wanted as information', async () => {
    const { entries, use } = recording()
    const refused = await surrounded(json({ error: { message: SECRET, code: 'c' } }, 429, { 'retry-after': '7' }), use)
    await failure(refused.chat(ask))
    const error = { kind: 'rate-limit', status: 429, code: 'c', retryable: true, retryAfterMs: 7000 }
    expect(entries[1]).toMatchObject({
      level: 'error',
      event: 'failed',
      error,
      attempts: [{ outcome: 'failed', error: { kind: 'rate-limit' } }],
    })
    const stream = refused.stream({ ...ask, signal: AbortSignal.abort() })
    await failure(stream.response)
    expect(entries.at(-1)).toMatchObject({ level: 'info', event: 'failed', error: { kind: 'aborted' } })
  })

  it('tells of attempts in the use of a provider, as warnings', async () => {
    const { entries, use } = recording({ level: 'info' })
    let calls = 0
    const flaky = (exchange: Parameters<typeof whole>[0]) => (calls++ === 0 ? json({}, 503)(exchange) : whole(exchange))
    await (await surroundedAt(flaky, { provider: [use], retries: 1 })).chat(ask)
    expect(entries).toMatchObject([
      { level: 'warn', scope: 'attempt', model: 'toy/m', error: { kind: 'overloaded' } },
      { level: 'info', scope: 'attempt', event: 'answered' },
    ])
  })

  it('never tells a prompt, an answer, a key or a header', async () => {
    const { entries, use } = recording()
    const echo = { error: { message: `${SECRET} ${CANARY} header-CANARY`, type: 'busy' } }
    for (const script of [whole, json(echo, 500), eventStream([...answer(SECRET).slice(0, 2), sse(echo)])]) {
      const client = await surroundedAt(script, { client: [use], provider: [use] })
      await client.chat(ask).catch(() => {})
      await client.stream(ask).response.catch(() => {})
    }
    expect(entries.length).toBeGreaterThan(20)
    expect(JSON.stringify(entries)).not.toMatch(/nobody may log|CANARY/)
  })
})

describe('the level', () => {
  it.each([
    ['debug', 2],
    ['info', 1],
    ['warn', 0],
    ['silent', 0],
  ] as const)('%s lets %i of two entries pass', async (level, count) => {
    const { entries, use } = recording({ level })
    await (await surrounded(whole, use)).chat(ask)
    expect(entries).toHaveLength(count)
  })

  it.each([
    ['debug', 2],
    ['silent', 0],
    ['everything', 1],
    ['', 1],
  ])('comes from the environment: %s', async (word, count) => {
    vi.stubEnv('INTERLINGUA_LOG', word)
    const info = vi.spyOn(console, 'info').mockImplementation(() => {})
    const debug = vi.spyOn(console, 'debug').mockImplementation(() => {})
    await (await surrounded(whole, logging())).chat(ask)
    expect(info.mock.calls.length + debug.mock.calls.length).toBe(count)
  })
})

it('a log that throws fails no call', async () => {
  const use = logging({
    log: () => {
      throw new Error('disk full')
    },
  })
  expect((await (await surrounded(whole, use)).chat(ask)).text).toBe(SECRET)
})
