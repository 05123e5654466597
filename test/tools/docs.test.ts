/** The samples of docs/tools.md compile, and do what they say. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { json, type Loopback, startLoopback } from '../support/loopback.ts'
import { type Samples, samplesOf } from '../support/samples.ts'

/** What each sample prints, in their order. */
const printed = [
  ['weather Paris c', '21', 'It is 21 degrees.'],
  ['4'],
  [
    'tool-approval pay',
    'tool-start ask',
    "denied [ { type: 'text', text: 'The call was denied: too much' } ]",
    "done [ { type: 'text', text: 'nobody knows why?' } ]",
  ],
]

let samples: Samples
let server: Loopback

beforeAll(async () => {
  server = await startLoopback(exchange => {
    const { messages } = JSON.parse(exchange.body)
    const calls = [{ id: 'call_1', name: 'weather', input: { city: 'Paris' } }]
    const isTold = messages.at(-1).role === 'tool'
    json(isTold ? { text: 'It is 21 degrees.', why: 'stop' } : { calls, why: 'tool-calls' })(exchange)
  })
  samples = samplesOf('tools.md', server.baseURL)
})

afterAll(async () => {
  samples.remove()
  await server.close()
})

it('there is one for each', () => expect(samples.texts).toHaveLength(printed.length))

it.each(printed.map((lines, at) => [at, lines] as const))('sample %i prints what it says', async (at, lines) => {
  const { code, stdout, stderr } = await samples.run(at)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.trim().split('\n')).toEqual(lines)
})

it('all compile', async () => {
  expect(await samples.compile()).toMatchObject({ code: 0, stdout: '' })
}, 120_000)
