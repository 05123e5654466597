/** Answers come as fast, and in such pieces, as they are told to. */
import { afterEach, expect, it } from 'vitest'
import { eventsOf, type Pace } from '../../runtime/mock/index.ts'
import { pieces } from '../../runtime/mock/pace.ts'
import { type Stage, stageOf, ways } from './stage.ts'

let stage: Stage | undefined
afterEach(() => stage?.mock.close())

const text = 'one two three four'

async function deltasAt(way: 'fetch' | 'socket', pace: Pace) {
  stage = await stageOf('anthropic-messages', way, { script: [{ text, pace }] })
  const { client, model } = stage
  const begun = performance.now()
  const told: { delta: string; at: number }[] = []
  for await (const event of client.stream({ model, messages: 'count' }))
    if (event.type === 'part-delta') told.push({ delta: event.delta, at: performance.now() - begun })
  return told
}

it.each(ways)('a pause before each delta but the first, over a %s', async way => {
  const told = await deltasAt(way, { deltaMs: 40 })
  expect(told.map(({ delta }) => delta)).toEqual(['one ', 'two ', 'three ', 'four'])
  // Never early; how late a reader gets them is up to the machine.
  for (const [index, { at }] of told.entries()) expect(at).toBeGreaterThan(index * 40 - 2)
})

it.each(ways)('headers and the first event when they are told to, over a %s', async way => {
  const [first] = await deltasAt(way, { headersMs: 40, firstMs: 40 })
  expect(first!.at).toBeGreaterThan(75)
  const { client, model, mock } = stage!
  mock.reset([{ text, pace: { headersMs: 200 } }])
  await expect(client.chat({ model, messages: 'count', timeout: { headers: 30 } })).rejects.toMatchObject({
    kind: 'timeout',
    phase: 'headers',
  })
})

it('deltas of so many characters, none of them cut in two', async () => {
  expect((await deltasAt('fetch', { chunk: 5 })).map(({ delta }) => delta)).toEqual(['one t', 'wo th', 'ree f', 'our'])
  expect(pieces('🌤🌧🌨', 2)).toEqual(['🌤🌧', '🌨'])
})

it.each(['', ' ', 'word', ' a  b\n\nc ', '{"city":"Köln"}', 'ä '.repeat(9)])('the pieces of %j make it up', whole => {
  expect(pieces(whole).join('')).toBe(whole)
  expect(pieces(whole, 1).join('')).toBe(whole)
})

it.each(['openai-chat', 'gemini', 'ollama-chat'])('bytes of %s cut anywhere tell the same', async api => {
  stage = await stageOf(api, 'fetch', { pace: { bytes: 1 } })
  const { client, model, mock } = stage
  mock.say('Grüße 🌤', 'Grüße 🌤')
  const streamed = await client.stream({ model, messages: 'hi' }).response
  const whole = await client.chat({ model, messages: 'hi' })
  expect([streamed.text, whole.text]).toEqual(['Grüße 🌤', 'Grüße 🌤'])
  mock.say('Grüße')
  const reply = await mock.fetch(`https://nowhere.invalid/${api}/chat`, { method: 'POST', body: '{}' })
  const sizes: number[] = []
  for await (const piece of reply.body!) sizes.push(piece.length)
  expect(new Set(sizes)).toEqual(new Set([1]))
})

it('the answer of one is the pace of that one alone', async () => {
  stage = await stageOf('openai-chat', 'fetch', { pace: { firstMs: 5 } })
  const { client, model, mock } = stage
  mock.say({ text, pace: { firstMs: 80 } }, text)
  const taken = async () => {
    const begun = performance.now()
    await client.chat({ model, messages: 'hi' })
    return performance.now() - begun
  }
  expect(await taken()).toBeGreaterThan(70)
  expect(await taken()).toBeLessThan(70)
})

it('what is told of a part comes with it: its signature when it is complete', () => {
  const native = { some: { signature: 'abc' } }
  const events = [...eventsOf({ content: [{ type: 'reasoning', text: 'Hm.', native }] })]
  expect(events.map(({ type }) => type)).toEqual([
    'start',
    'part-start',
    'part-delta',
    'part-native',
    'part-end',
    'finish',
  ])
  expect(events[1]).toMatchObject({ part: { native: undefined } })
})
