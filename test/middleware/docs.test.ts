/** The samples of docs/middleware.md compile, and do what they say. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rooms } from '../../build/entries.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'
import { type Samples, samplesOf } from '../support/samples.ts'
import { answer } from '../support/toy-api.ts'

/** What each sample prints, in their order. */
const printed = [
  ['chat toy/m true'],
  ['HE', 'LLO', 'used 7'],
  ['0.000284', 'quota-exhausted budget-exceeded', '1'],
  ['I wrote to nobody, I wrote to nobody, I wrote to nobody', 'true'],
  ['I wrote to ann@home.org', 'content-filter refused'],
  ['answered toy/m { inputTokens: 30, outputTokens: 28 }'],
  ['I wrote to nobody'],
]

let samples: Samples
let server: Loopback

beforeAll(async () => {
  server = await startLoopback(({ body, head, end }) => {
    const { stream } = JSON.parse(body)
    head(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' })
    const to = body.includes('[mail_1]') ? '[mail_1]' : 'nobody'
    const whole = { text: `I wrote to ${to}`, why: 'stop', usage: { inputTokens: 30, outputTokens: 28 } }
    end(stream ? answer('he', 'llo').join('') : JSON.stringify(whole))
  })
  samples = samplesOf('middleware.md', server.baseURL)
})

afterAll(async () => {
  samples.remove()
  await server.close()
})

/** Rooms with a page of their own, and those that are no middleware. */
const elsewhere = [
  'batch',
  'cache',
  'files',
  'gateway',
  'limit',
  'mcp',
  'media',
  'mock',
  'schemas',
  'serve',
  'tools',
  'transcript',
]

it('there is one of each room', () => {
  expect(samples.texts).toHaveLength(printed.length)
  for (const room of Object.keys(rooms).filter(room => !elsewhere.includes(room)))
    expect(samples.texts.join()).toContain(`'interlingua/${room}'`)
})

it.each(printed.map((lines, at) => [at, lines] as const))('sample %i prints what it says', async (at, lines) => {
  const { code, stdout, stderr } = await samples.run(at)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.trim().split('\n')).toEqual(lines)
})

it('all compile', async () => {
  expect(await samples.compile()).toMatchObject({ code: 0, stdout: '' })
}, 120_000)
