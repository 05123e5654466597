/** What changes from step to step, what a run costs, and what it gives. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { budget } from '../../runtime/budget/index.ts'
import { fallback } from '../../runtime/index.ts'
import { isOutputError } from '../../runtime/tools/index.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { call, text } from '../tools/calls.ts'
import { broke, claude, clientOf, double, gpt, greet, guarded, price, transcript } from './stage.ts'

const tools = [double, greet]

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

const client = () => clientOf(scripted, 'openai-chat')
const apis = () => scripted.server.requests.map(({ api }) => api)

describe('a step', () => {
  it('may go to another vendor, which gets the whole conversation', async () => {
    scripted.script([call('double', { n: 1 }, 'c1')], [call('double', { n: 2 }, 'c2')], text('done'))
    const { messages, status } = await client().run({
      model: gpt,
      messages: 'go',
      tools,
      prepareStep: ({ step }) => ({ model: step % 2 === 0 ? gpt : claude }),
    })
    expect(apis()).toEqual(['openai-chat', 'anthropic-messages', 'openai-chat'])
    expect(status).toBe('done')
    expect(transcript(messages)).toEqual([
      'user: go',
      'assistant: call#c1 double {"n":1}',
      'tool: c1 double = 2',
      'assistant: call#c2 double {"n":2}',
      'tool: c2 double = 4',
      'assistant: done',
    ])
    expect(transcript(scripted.requests[2]!.messages)).toEqual(transcript(messages.slice(0, 5)))
  })

  it('may go to whom a router finds', async () => {
    scripted.script(
      [call('double', { n: 1 }, 'c1')],
      { error: { kind: 'overloaded', status: 503, message: 'busy' } },
      text('done'),
    )
    const { status, steps } = await client().run({ model: fallback([gpt, claude]), messages: 'go', tools })
    expect(apis()).toEqual(['openai-chat', 'openai-chat', 'anthropic-messages'])
    expect(status).toBe('done')
    expect(steps.at(-1)?.response?.attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'answered'])
  })

  it('may have its own tools, choice and words', async () => {
    scripted.script([call('double', { n: 1 }, 'c1')], [call('double', { n: 1 }, 'c2')], text('done'))
    const { messages } = await client().run({
      model: gpt,
      messages: 'go',
      system: 'Be brief.',
      tools,
      prepareStep: ({ step }) => {
        if (step === 0) return { toolChoice: { type: 'tool', name: 'double' } }
        return step === 1
          ? { activeTools: ['greet'], system: 'Be long.' }
          : { messages: 'Say that you are done.', activeTools: [] }
      },
    })
    const [first, second, third] = scripted.requests
    expect(first).toMatchObject({
      toolChoice: { type: 'tool', name: 'double' },
      tools: [{ name: 'double' }, { name: 'greet' }],
    })
    expect(second).toMatchObject({ tools: [{ name: 'greet' }], system: text('Be long.') })
    expect(second?.toolChoice).toBeUndefined()
    expect(third?.tools).toBeUndefined()
    expect(transcript(third!.messages)).toEqual(['user: Say that you are done.'])
    // It was not offered, and was not executed.
    expect(transcript(messages)[4]).toContain("c2 double ! The call was not executed: no tool is named 'double'")
  })

  it('knows how far the run is', async () => {
    scripted.script([call('double', { n: 1 }, 'c1')], text('done'))
    const seen: unknown[] = []
    await client().run({
      model: claude,
      messages: 'go',
      tools,
      prepareStep: ({ step, messages, steps, usage, cost }) => {
        seen.push([step, messages.length, steps.length, usage?.totalTokens, cost])
        return undefined
      },
    })
    expect(seen).toEqual([
      [0, 1, 0, undefined, 0],
      [1, 3, 1, 15, undefined],
    ])
  })
})

describe('what it costs', () => {
  const priced = () =>
    clientOf(scripted, 'openai-chat', { use: [budget({ prices: { 'openai/*': price } }).middleware] })

  it('ends it, with its conversation whole', async () => {
    scripted.script([call('double', { n: 1 }, 'c1')], [call('double', { n: 2 }, 'c2')], text('done'))
    const result = await priced().run({ model: gpt, messages: 'go', tools, limits: { usd: 1.5 } })
    expect(result).toMatchObject({ status: 'limit', limit: 'usd', cost: 2 })
    expect(transcript(result.messages).at(-1)).toBe('tool: c2 double = 4')
  })

  it('counts what agents within it spent', async () => {
    const llm = priced()
    const helper = llm.agent({ name: 'helper', description: 'Helps.', model: gpt })
    scripted.script([call('helper', { prompt: 'help' }, 'c1')], text('helped'), text('done'))
    const result = await llm.run({ model: gpt, messages: 'go', tools: [helper] })
    expect(result).toMatchObject({ status: 'done', cost: 3, usage: { totalTokens: 45 } })
  })
})

describe('a paused run', () => {
  const asked = { model: gpt, messages: 'go', tools: [guarded, double] }
  it.each([
    [true, 'tool: c1 guarded = opened'],
    [false, 'tool: c1 guarded ! The call was denied.'],
  ])('goes on with the decision: %s', async (decision, line) => {
    scripted.script([call('guarded', {}, 'c1'), call('double', { n: 1 }, 'c2')], text('done'))
    const paused = await client().run(asked)
    expect(paused).toMatchObject({ status: 'paused', pending: [{ id: 'c1', name: 'guarded' }] })
    const messages = JSON.parse(JSON.stringify(paused.messages))
    const result = await client().run({ ...asked, messages, approvals: { c1: decision } })
    expect(transcript(result.added)).toEqual([line, 'assistant: done'])
    // The model sees the results as one message.
    expect(scripted.requests[1]?.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'tool'])
  })
})

describe('an output', () => {
  const output = z.object({ sum: z.number() })

  it('is what a run gives in the end', async () => {
    scripted.script([call('double', { n: 1 }, 'c1')], text('{"sum":2}'))
    const result = await client().run({ model: gpt, messages: 'go', tools, output })
    expect(result).toMatchObject({ status: 'done', output: { sum: 2 } })
  })

  it('is there, too, where the run was over when it was taken up', async () => {
    scripted.script()
    const messages = [
      { role: 'user' as const, content: 'go' },
      { role: 'assistant' as const, content: '{"sum":2}' },
    ]
    expect(await client().run({ model: gpt, messages, output })).toMatchObject({
      status: 'done',
      output: { sum: 2 },
      added: [],
    })
  })

  it('that is none breaks it', async () => {
    scripted.script(text('two'))
    const error = await broke(client().run({ model: gpt, messages: 'go', output }))
    expect(isOutputError(error.cause) && error.cause.text).toBe('two')
    expect(transcript(error.run.messages)).toEqual(['user: go', 'assistant: two'])
  })
})
