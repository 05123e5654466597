/** What a run goes on with: turns that a vendor interrupts, outputs that are wrong, conversations of other vendors. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fallback } from '../../runtime/index.ts'
import { array, isOutputError, output } from '../../runtime/tools/index.ts'
import type { Message, Response } from '../../runtime/types.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { call, text } from '../tools/calls.ts'
import { broke, clientOf, double, transcript } from './stage.ts'

const [gpt, claude] = ['openai/gpt-5-mini', 'anthropic/claude-sonnet-4-5']
const number = z.object({ n: z.number() })

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

const client = () => clientOf(scripted, 'openai-chat')
const paused = (words: string): Response => ({ content: text(words), finishReason: 'pause' })

describe('a turn that the vendor has interrupted', () => {
  it.each(['run', 'stream'] as const)('goes on, as it came, until it is over: %s', async how => {
    scripted.script(paused('one '), paused('two '), text('three'))
    const input = { model: claude, messages: 'go' }
    const result = how === 'run' ? await client().run(input) : await client().runStream(input).result
    expect(result).toMatchObject({ status: 'done', text: 'one two three' })
    expect(result.steps.map(({ response }) => response?.finishReason)).toEqual(['pause', 'pause', 'stop'])
    expect(result.steps[0]?.response?.rawFinishReason).toBe('pause_turn')
    expect(transcript(scripted.requests[2]!.messages)).toEqual(['user: go', 'assistant: one , two '])
  })

  it('goes on when it is taken up from the disk, too', async () => {
    scripted.script(paused('{"n":'), text('1}'))
    const halted = await client().run({ model: claude, messages: 'go', limits: { steps: 1 } })
    expect(halted).toMatchObject({ status: 'limit', text: '{"n":' })
    expect(halted.messages.at(-1)).toMatchObject({ role: 'assistant', paused: true })
    const messages = JSON.parse(JSON.stringify(halted.messages))
    const {
      status,
      text: said,
      steps,
      loss,
    } = await client()
      .run({ model: claude, messages })
      .then(result => ({ ...result, loss: result.steps[0]?.response?.loss }))
    expect({ status, said, steps: steps.length, loss }).toEqual({ status: 'done', said: '{"n":1}', steps: 1, loss: [] })
    expect(scripted.requests[1]?.messages.at(-1)).toEqual({ role: 'assistant', content: text('{"n":') })
  })

  it('is over where the vendor has not interrupted it', async () => {
    scripted.script()
    const messages = [
      { role: 'user', content: text('go') } as const,
      { role: 'assistant', content: text('so') } as const,
    ]
    expect(await client().run({ model: claude, messages })).toMatchObject({ status: 'done', added: [] })
  })

  it('counts as a step', async () => {
    scripted.script(paused('one '), paused('two '))
    const result = await client().run({ model: claude, messages: 'go', limits: { steps: 2 } })
    expect(result).toMatchObject({ status: 'limit', limit: 'steps', text: 'one two ' })
  })
})

describe('an output that is none', () => {
  const wrong = text('{"n":"one"}')
  const right = text('{"n":1}')
  const asked = { model: gpt, messages: 'A number.' }
  const complaint = /^user: That is not what was asked for: n: .*Give the whole answer again, corrected\.$/

  it('is asked for once more where the output says so, with what is wrong', async () => {
    scripted.script(wrong, right)
    const answer = await client().chat({ ...asked, output: output(number, { retries: 1 }) })
    expect(answer.output).toEqual({ n: 1 })
    const said = transcript(scripted.requests[1]!.messages)
    expect(said.slice(0, 2)).toEqual(['user: A number.', 'assistant: {"n":"one"}'])
    expect(said[2]).toMatch(complaint)
    expect(scripted.requests[1]?.responseFormat).toEqual(scripted.requests[0]?.responseFormat)
    expect(answer.attempts).toHaveLength(2)
  })

  it('of all answers, what they used is told', async () => {
    const usage = { inputTokens: 3, outputTokens: 2, totalTokens: 5 }
    scripted.script({ content: wrong, finishReason: 'stop', usage }, { content: right, finishReason: 'stop', usage })
    const { usage: both } = await client().chat({ ...asked, output: output(number, { retries: 1 }) })
    expect(both).toMatchObject({ inputTokens: 6, outputTokens: 4, totalTokens: 10 })
  })

  it('after a stream, too', async () => {
    scripted.script(wrong, right)
    const stream = client().stream({ ...asked, output: output(number, { retries: 1 }) })
    const partials: unknown[] = []
    for await (const partial of stream.partials()) partials.push(partial)
    expect(partials.at(-1)).toEqual({ n: 'one' })
    expect(await stream.output).toEqual({ n: 1 })
  })

  it('in a run, where what is wrong stands in the conversation', async () => {
    scripted.script([call('double', { n: 1 })], wrong, right)
    const result = await client().run({ ...asked, tools: [double], output: output(number, { retries: 1 }) })
    expect(result).toMatchObject({ status: 'done', output: { n: 1 } })
    expect(transcript(result.messages)[4]).toMatch(complaint)
    expect(result.steps).toHaveLength(3)
  })

  it('is an error by default, and when the retries are used up', async () => {
    scripted.script(wrong, right)
    expect(
      await client()
        .chat({ ...asked, output: number })
        .catch(isOutputError),
    ).toBe(true)
    expect(scripted.requests).toHaveLength(1)
    scripted.script(wrong, wrong, right)
    const twice = client().chat({ ...asked, output: output(number, { retries: 1 }) })
    expect(await twice.catch(isOutputError)).toBe(true)
    expect(scripted.requests).toHaveLength(2)
    scripted.script(wrong, wrong, right)
    const { cause } = await broke(client().run({ ...asked, output: output(number, { retries: 1 }) }))
    expect(isOutputError(cause)).toBe(true)
  })

  it('is not asked for again where words do not help', async () => {
    scripted.script({ content: text('{"n":'), finishReason: 'length' }, right)
    const cut = client().chat({ ...asked, output: output(number, { retries: 1 }) })
    await expect(cut).rejects.toMatchObject({ kind: 'truncated' })
    expect(scripted.requests).toHaveLength(1)
  })

  it('is repaired before, and what comes of it is checked', async () => {
    const repair = ({ text }: { text: string }) => ({ n: text.length })
    scripted.script(wrong, wrong, text('{"value":["x"]}'))
    expect((await client().chat({ ...asked, output: output(number, { repair }) })).output).toEqual({ n: 11 })
    const worse = client().chat({ ...asked, output: output(number, { repair: () => ({ n: 'x' }) }) })
    await expect(worse).rejects.toMatchObject({ code: 'invalid-output', issues: [{ path: ['n'] }] })
    const list = array(z.number(), { repair: ({ issues }) => issues.map(({ path }) => Number(path[0])) })
    expect((await client().chat({ ...asked, output: list })).output).toEqual([0])
  })
})

describe('a conversation that others have begun', () => {
  const thought: Message = {
    role: 'assistant',
    content: [{ type: 'reasoning', text: 'hm' }, call('double', { n: 1 }, 'x')],
  }
  const lost: Message[] = [{ role: 'user', content: text('go') }, thought, { role: 'user', content: text('and?') }]

  it('is repaired for who is asked, and stays as it is', async () => {
    scripted.script(text('done'))
    const { messages, steps } = await client().run({
      model: gpt,
      messages: lost,
      tools: [double],
      handOff: { reasoning: 'text' },
    })
    expect(transcript(scripted.requests[0]!.messages)).toEqual([
      'user: go',
      'assistant: <thinking>\nhm\n</thinking>, call#x double {"n":1}',
      'tool: x double = There is no result of this call.',
      'user: and?',
    ])
    expect(messages.slice(0, 3)).toEqual(lost)
    const { loss } = steps[0]!.response!
    expect(loss.filter(({ kind }) => kind === 'changed').map(({ path }) => path)).toEqual([
      'messages[1].content[1]',
      'messages[1].content[0]',
    ])
  })

  it('of two vendors that gave one id to two calls, is told with two', async () => {
    scripted.script([call('double', { n: 1 }, 'same')], [call('double', { n: 2 }, 'same')], text('done'))
    const { messages } = await client().run({
      model: gpt,
      messages: 'go',
      tools: [double],
      prepareStep: ({ step }) => ({ model: step === 1 ? claude : gpt }),
    })
    expect(transcript(messages).slice(3)).toEqual([
      'assistant: call#same double {"n":2}',
      'tool: same double = 4',
      'assistant: done',
    ])
    const ids = scripted.requests[2]!.messages.flatMap(({ content }) =>
      content.flatMap(part => (part.type === 'tool-result' ? [part.id] : [])),
    )
    expect(new Set(ids).size).toBe(2)
  })

  it('goes along when a router fails over', async () => {
    const down = { error: { kind: 'overloaded' as const, status: 529, message: 'no' } }
    const thinking: Response = { content: thought.content, finishReason: 'tool-calls' }
    scripted.script(thinking, down, text('done'))
    const { text: said, steps } = await client().run({
      model: fallback([claude, gpt]),
      messages: 'go',
      tools: [double],
      handOff: { reasoning: 'text' },
    })
    expect(said).toBe('done')
    expect(steps[1]?.response?.attempts.map(({ provider }) => provider)).toEqual(['anthropic', 'openai'])
    expect(transcript(scripted.requests[2]!.messages)[1]).toContain('<thinking>')
  })

  it('of one vendor alone goes as it is', async () => {
    scripted.script([call('double', { n: 1 })], text('done'))
    const { steps } = await client().run({ model: gpt, messages: 'go', tools: [double] })
    expect(steps.map(({ response }) => response?.loss)).toEqual([[], []])
  })
})
