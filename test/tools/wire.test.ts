import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createClient, type Middleware } from '../../runtime/index.ts'
import { executeCalls, tool } from '../../runtime/tools/index.ts'
import { grammars, type Scripted, startScripted } from '../support/scripted.ts'
import { call, text } from './calls.ts'

const weather = tool({
  name: 'get_weather',
  description: 'The weather in a city, now.',
  input: z.object({ city: z.string(), unit: z.enum(['c', 'f']).default('c') }),
  execute: ({ city, unit }) => `${city}: 21 ${unit}`,
})
const clock = tool({ name: 'clock', execute: () => 'noon' })
const tools = [weather, clock]

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

describe.each(grammars)('%s', (api, make, model) => {
  const client = (use: Middleware[] = []) =>
    createClient({ providers: [scripted.provider(make, api)], retry: false, use })
  const asked = { role: 'user' as const, content: 'What is the weather in Paris?' }

  it('carries tools and their results, and what cannot be executed comes back as an error', async () => {
    scripted.script(
      [
        call('get_weather', { city: 'Paris' }, 'call_a1b2c3d4'),
        call('get_weather', { town: 'Paris' }, 'call_e5f6g7h8'),
        call('weather', {}, 'call_i9j0k1l2'),
      ],
      text('It is warm.'),
    )
    const answer = await client().chat({ model, messages: [asked], tools })
    expect(answer.toolCalls).toMatchObject([
      { name: 'get_weather', input: { city: 'Paris', unit: 'c' } },
      { name: 'get_weather', input: { town: 'Paris' }, invalid: true, issues: [{ path: ['city'] }] },
      {
        name: 'weather',
        invalid: true,
        issues: [{ message: "no tool is named 'weather'; there are get_weather, clock" }],
      },
    ])
    expect(answer.content.every(part => part.type === 'tool-call' && !part.invalid)).toBe(true)
    const { message } = await executeCalls(answer, { tools })
    const end = await client().chat({ model, messages: [asked, answer.message, message], tools })
    expect(end.text).toBe('It is warm.')
    const [first, second] = scripted.requests
    expect(first?.tools).toMatchObject([{ name: 'get_weather', inputSchema: weather.inputSchema }, { name: 'clock' }])
    const results = second!.messages.flatMap(({ content }) => content.filter(part => part.type === 'tool-result'))
    const told = results.map(({ content }) => content.map(part => (part.type === 'text' ? part.text : '')).join(''))
    expect(told[0]).toContain('Paris: 21 c')
    expect(told[1]).toContain('The call was not executed: city: ')
    expect(told[2]).toContain("The call was not executed: no tool is named 'weather'")
  })

  it('streams the same, through middleware', async () => {
    scripted.script([call('get_weather', { city: 5 }, 'call_a1b2c3d4'), call('clock', {}, 'call_e5f6g7h8')])
    const seen: unknown[] = []
    const watching: Middleware = async (call, next) => {
      seen.push(call.verb)
      return next(call)
    }
    const stream = client([watching]).stream({ model, messages: [asked], tools })
    const types = new Set<string>()
    for await (const { type } of stream) types.add(type)
    const { toolCalls } = await stream.response
    await stream.closed
    expect(toolCalls).toMatchObject([
      { name: 'get_weather', invalid: true },
      { name: 'clock', input: {} },
    ])
    expect(await stream.response).toBe(await stream.response)
    expect([...types]).toContain('part-delta')
    expect(seen).toEqual(['stream'])
  })

  it('can be told later what was cut off', async () => {
    const cut = { ...call('clock', undefined, 'call_a1b2c3d4'), inputText: '{"ci', invalid: true as const }
    scripted.script(text('Once more.'))
    const answer = { content: [cut], role: 'assistant' as const }
    const { message } = await executeCalls(answer, { tools })
    expect(message.content).toMatchObject([{ isError: true }])
    const { loss } = await client().chat({ model, messages: [asked, answer, message], tools })
    expect(scripted.requests).toHaveLength(1)
    const sent = scripted.requests[0]!.messages.flatMap(({ content }) => content).find(
      ({ type }) => type === 'tool-call',
    )
    // Where arguments are an object on the wire, what is none cannot arrive: that is said.
    expect(sent?.type === 'tool-call' && (sent.inputText === '{"ci' || loss.length > 0)).toBe(true)
  })
})
