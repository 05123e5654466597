/** The samples of the pages compile, and do what they say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventStream, json, type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { type Samples, samplesOf } from '../support/samples.ts'
import { answer, sse } from '../support/toy-api.ts'

const weather = [{ id: 'call_1', name: 'weather', input: { city: 'Paris' } }]
const soup = { title: 'Soup', minutes: 20, steps: ['boil', 'eat'] }

const calling = [
  sse({ t: 'call', id: 'call_1', name: 'weather' }),
  sse({ t: 'args', id: 'call_1', d: '{"city":"Paris"}' }),
  sse({ t: 'stop', why: 'tool-calls' }),
]

/** What the model says, by its name. */
const said: { [model: string]: (isTold: boolean, stream: boolean) => Script } = {
  m: (isTold, stream) =>
    stream
      ? eventStream(isTold ? answer('It is ', '21 degrees.') : calling)
      : json(isTold ? { text: 'It is 21 degrees.', why: 'stop' } : { calls: weather, why: 'tool-calls' }),
  soup: () => json({ text: JSON.stringify(soup), why: 'stop' }),
  points: () => eventStream(answer('{"value":[{"name":"a","x":1},', '{"name":"b","x":2}]}'), 20),
  mood: () => json({ text: '{"value":"good"}', why: 'stop' }),
  negative: () => json({ text: '{"n":-1}', why: 'stop' }),
}

/** What each sample prints, in their order. */
const pages: [page: string, printed: string[][]][] = [
  [
    'tools.md',
    [
      ['weather Paris c', '21', 'It is 21 degrees.'],
      ['4'],
      [
        'tool-approval pay',
        'tool-start ask',
        "denied [ { type: 'text', text: 'The call was denied: too much' } ]",
        "done [ { type: 'text', text: 'nobody knows why?' } ]",
      ],
    ],
  ],
  [
    'agents.md',
    [
      ['It is 21 degrees.', '2 user assistant tool assistant'],
      ['1 assistant', 'weather done', '1 tool', '2 assistant', 'It is 21 degrees.'],
      ['It is 21 degrees. done'],
    ],
  ],
  ['structured-output.md', [['Soup 2'], ['a', 'a b', '2', 'good'], ['unknown {"n":-1} [ \'n\' ]']]],
]

let server: Loopback
beforeAll(async () => {
  server = await startLoopback(exchange => {
    const { model, messages, stream } = JSON.parse(exchange.body)
    return said[model]!(messages.at(-1).role === 'tool', stream === true)(exchange)
  })
})
afterAll(() => server.close())

describe.each(pages)('%s', (page, printed) => {
  let samples: Samples
  beforeAll(() => {
    samples = samplesOf(page, server.baseURL)
  })
  afterAll(() => samples.remove())

  it('there is one for each', () => expect(samples.texts).toHaveLength(printed.length))

  it.each(printed.map((lines, at) => [at, lines] as const))('sample %i prints what it says', async (at, lines) => {
    const { code, stdout, stderr } = await samples.run(at)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trim().split('\n')).toEqual(lines)
  })

  it('all compile', async () => {
    expect(await samples.compile()).toMatchObject({ code: 0, stdout: '' })
  }, 120_000)
})
