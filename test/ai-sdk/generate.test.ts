/** `generateText` and `streamText` of `ai` on our models, over a real server of each grammar. */
import { generateText, stepCountIs, streamText, tool } from 'ai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Part } from '../../runtime/types.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { apis, kept, modelOf } from './stage.ts'

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

const weather = tool({
  description: 'The weather in a city',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ city, sky: 'clear' }),
})
const call: Part = { type: 'tool-call', id: 'call_1', name: 'weather', input: { city: 'Köln' } }

describe.each(apis)('%s', api => {
  const native = kept[api] && { [api]: kept[api] }
  const thought: Part[] = native ? [{ type: 'reasoning', text: 'Let me think.', native }] : []

  it('gives a text, with what it cost and why it ended', async () => {
    scripted.script([{ type: 'text', text: 'Because of the air.' }])
    const told = await generateText({
      model: modelOf(scripted, api),
      system: 'Be brief.',
      prompt: 'Why is the sky blue?',
      maxOutputTokens: 200,
      headers: { 'x-trace': 'abc' },
    })
    expect(told).toMatchObject({
      text: 'Because of the air.',
      finishReason: 'stop',
      usage: { inputTokens: 10, outputTokens: 5, outputTokenDetails: { textTokens: 5 } },
      response: { id: 'answer', headers: { 'content-type': expect.stringMatching('json') } },
      warnings: [],
    })
    expect(told.rawFinishReason).toMatch(/stop|completed|end_turn/i)
    const [request] = scripted.requests
    expect(request).toMatchObject({
      system: [{ type: 'text', text: 'Be brief.' }],
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Why is the sky blue?' }] }],
      maxOutputTokens: 200,
    })
    expect(scripted.server.requests[0]!.headers['x-trace']).toBe('abc')
  })

  it('streams a text', async () => {
    scripted.script([{ type: 'text', text: 'Because of the air.' }])
    const told = streamText({ model: modelOf(scripted, api), prompt: 'Why is the sky blue?' })
    const deltas: string[] = []
    for await (const delta of told.textStream) deltas.push(delta)
    expect(deltas.length).toBeGreaterThan(1)
    expect(deltas.join('')).toBe('Because of the air.')
    expect(await told.finishReason).toBe('stop')
    expect(await told.usage).toMatchObject({ inputTokens: 10, outputTokens: 5 })
    expect((await told.response).id).toBe('answer')
  })

  it.each(['generateText', 'streamText'] as const)(
    '%s thinks, calls a tool and tells the thoughts again',
    async way => {
      scripted.script([...thought, call], [{ type: 'text', text: 'It is clear.' }])
      const asked = {
        model: modelOf(scripted, api),
        prompt: 'The weather?',
        tools: { weather },
        toolChoice: 'auto' as const,
        stopWhen: stepCountIs(2),
      }
      const told = way === 'generateText' ? await generateText(asked) : streamText(asked)
      expect(await told.text).toBe('It is clear.')
      const steps = await told.steps
      expect(steps.map(({ finishReason }) => finishReason)).toEqual(['tool-calls', 'stop'])
      expect(steps[0]!.reasoningText).toBe(native ? 'Let me think.' : undefined)
      expect(steps[0]!.toolCalls).toMatchObject([
        { toolCallId: 'call_1', toolName: 'weather', input: { city: 'Köln' } },
      ])
      expect(steps[0]!.toolResults).toMatchObject([{ output: { city: 'Köln', sky: 'clear' } }])

      const [first, second] = scripted.requests
      expect(first).toMatchObject({ tools: [{ name: 'weather' }], toolChoice: { type: 'auto' } })
      const [, answer, result] = second!.messages
      expect(answer!.content.map(({ type }) => type)).toEqual([...thought.map(() => 'reasoning'), 'tool-call'])
      if (native) expect(answer!.content[0]).toMatchObject({ type: 'reasoning', text: 'Let me think.', native })
      expect(result!.content).toMatchObject([
        { type: 'tool-result', content: [{ type: 'text', text: '{"city":"Köln","sky":"clear"}' }] },
      ])
    },
  )

  it('streams the arguments of a call as they come', async () => {
    scripted.script([call])
    const told = streamText({ model: modelOf(scripted, api), prompt: 'The weather?', tools: { weather } })
    const parts = []
    for await (const part of told.fullStream) parts.push(part)
    const deltas = parts.flatMap(part => (part.type === 'tool-input-delta' ? [part.delta] : []))
    expect(deltas.join('')).toBe('{"city":"Köln"}')
    const inputs = parts.filter(({ type }) => type.startsWith('tool-')).map(({ type }) => type)
    expect([inputs[0], ...inputs.slice(-3)]).toEqual(['tool-input-start', 'tool-input-end', 'tool-call', 'tool-result'])
  })
})
