import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { deepseek } from '../../generated/deepseek/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { createClient, fallback } from '../../runtime/index.ts'
import { array, choice, isOutputError, output, tool, withTools } from '../../runtime/tools/index.ts'
import type { Response } from '../../runtime/types.ts'
import { grammars, type Scripted, startScripted } from '../support/scripted.ts'
import { call, text } from './calls.ts'

const recipe = z.object({ title: z.string(), minutes: z.number().int(), steps: z.array(z.string()) })
const soup = { title: 'Soup', minutes: 20, steps: ['boil', 'eat'] }
const asJson = text(JSON.stringify(soup))

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

describe.each(grammars)('%s', (api, make, model) => {
  const client = () => withTools(createClient({ providers: [scripted.provider(make, api)], retry: false }))
  const ask = { model, messages: 'A recipe, please.' }

  it('gives a value of a schema, by its own output schema', async () => {
    scripted.script(asJson)
    const answer = await client().chat({ ...ask, output: recipe })
    expect(answer.output).toEqual(soup)
    expect(answer.loss.filter(({ kind }) => kind !== 'changed')).toEqual([])
    expect(scripted.requests[0]?.responseFormat).toMatchObject({
      type: 'json',
      schema: { required: ['title', 'minutes', 'steps'] },
    })
  })

  it('streams it, as far as it has come', async () => {
    scripted.script(asJson)
    const stream = client().stream({ ...ask, output: recipe })
    const seen: unknown[] = []
    for await (const partial of stream.partials()) seen.push(structuredClone(partial))
    expect(await stream.output).toEqual(soup)
    expect(seen.at(-1)).toEqual(soup)
  })

  it('gives it by a tool that must be called, if told so', async () => {
    scripted.script([call('output', soup, 'call_a1b2c3d4')], [call('output', soup, 'call_a1b2c3d4')])
    const wanted = output(recipe, { strategy: 'tool' })
    const answer = await client().chat({ ...ask, output: wanted })
    expect(answer).toMatchObject({ output: soup, toolCalls: [], finishReason: 'stop', content: asJson })
    expect(answer.loss).toContainEqual({
      path: 'responseFormat',
      kind: 'changed',
      detail: 'the output is asked for as a tool that the model must call',
    })
    const stream = client().stream({ ...ask, output: wanted })
    const texts: string[] = []
    for await (const event of stream) if (event.type === 'part-delta' && event.kind === 'text') texts.push(event.delta)
    expect(JSON.parse(texts.join(''))).toEqual(soup)
    expect(await stream.response).toMatchObject({
      output: soup,
      toolCalls: [],
      finishReason: 'stop',
      loss: answer.loss,
    })
    for (const { tools, responseFormat } of scripted.requests) {
      expect(tools).toMatchObject([{ name: 'output', inputSchema: { required: ['title', 'minutes', 'steps'] } }])
      expect(responseFormat).toBeUndefined()
    }
  })

  it('gives it because it was asked to, if told so', async () => {
    scripted.script(
      text(`Of course!\n\`\`\`json\n${JSON.stringify(soup, null, 2)}\n\`\`\`\nEnjoy {it}.`.replace(' {it}', '')),
    )
    const answer = await client().chat({ ...ask, system: 'Be kind.', output: output(recipe, { strategy: 'prompt' }) })
    expect(answer.output).toEqual(soup)
    const [{ system = [], messages = [] } = {}] = scripted.requests
    const told = JSON.stringify([...system, ...messages])
    expect(told).toContain('Be kind.')
    expect(told).toContain('fits this JSON Schema')
  })

  it('has short forms', async () => {
    scripted.script(text('{"value":"yes"}'), text('{"value":[{"n":1},{"n":2}]}'), text('{"value":null}'))
    expect((await client().chat({ ...ask, output: choice(['yes', 'no']) })).output).toBe('yes')
    expect((await client().chat({ ...ask, output: array(z.object({ n: z.number() })) })).output).toEqual([
      { n: 1 },
      { n: 2 },
    ])
    expect((await client().chat({ ...ask, output: z.number().nullable() })).output).toBeNull()
    for (const { responseFormat } of scripted.requests)
      expect(responseFormat).toMatchObject({ schema: { type: 'object', required: ['value'] } })
  })
})

describe('where there is no output', () => {
  const model = 'openai/gpt-5-mini'
  const client = () => withTools(createClient({ providers: [scripted.provider(openai, 'openai-chat')], retry: false }))
  const answer = (words: string, more: Partial<Response> = {}): Response => ({
    content: text(words),
    finishReason: 'stop',
    ...more,
  })

  it.each([
    ['of another shape', answer('{"title":"Soup","minutes":"20","steps":[]}'), 'unknown', [['minutes']]],
    ['no JSON', answer('I do not cook.'), 'unknown', [[]]],
    ['nothing', answer('', { content: [] }), 'unknown', [[]]],
    ['cut off', answer('{"title":"So', { finishReason: 'length' }), 'truncated', [[]]],
    ['declined', answer('', { content: [{ type: 'refusal', text: 'No.' }] }), 'content-filter', [[]]],
  ] as const)('the error says so, and has the text: %s', async (_, said, kind, paths) => {
    for (const how of ['chat', 'stream'] as const) {
      scripted.script(said)
      const input = { model, messages: 'A recipe.', output: recipe }
      const error = await (how === 'chat' ? client().chat(input) : client().stream(input).output).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      if (!isOutputError(error)) throw error
      expect(error).toMatchObject({ kind, code: 'invalid-output', retryable: false, provider: 'openai' })
      expect(error.text).toBe(said.content[0]?.type === 'text' ? said.content[0].text : '')
      expect(error.issues.map(({ path }) => path)).toEqual(paths)
      expect(error.response.finishReason).toBe(said.finishReason)
      expect(JSON.stringify(error)).not.toContain('Soup')
    }
  })

  it('calls of tools come first', async () => {
    const clock = tool({ name: 'clock', execute: () => 'noon' })
    scripted.script([call('clock', {})], asJson)
    const ask = { model, messages: 'A recipe.', tools: [clock], output: recipe }
    const first = await client().chat(ask)
    expect(first).toMatchObject({ output: undefined, toolCalls: [{ name: 'clock' }] })
    expect((await client().chat(ask)).output).toEqual(soup)
  })
})

describe('the strategy', () => {
  it('asks no model for a schema beside tools that refuses the two together', async () => {
    const look = tool({ name: 'look', execute: () => 1 })
    for (const [model, own] of [
      ['gemini/gemini-2.5-flash', false],
      ['gemini/gemini-3-pro', true],
    ] as const) {
      const llm = withTools(createClient({ providers: [scripted.provider(gemini, 'gemini')], retry: false }))
      scripted.script(own ? asJson : [call('output', soup)], asJson)
      const ask = { model, messages: 'A recipe, please.', output: recipe }
      expect((await llm.chat({ ...ask, tools: [look] })).output).toEqual(soup)
      expect(scripted.requests[0]?.responseFormat !== undefined).toBe(own)
      await llm.chat(ask)
      expect(scripted.requests[1]?.responseFormat).toBeDefined()
    }
  })

  const both = () => [scripted.provider(openai, 'openai-chat'), scripted.provider(deepseek, 'deepseek-chat')]
  const client = () => withTools(createClient({ providers: both(), retry: false }))

  it('follows what is known of the model', async () => {
    scripted.script([call('output', soup)], asJson)
    const answer = await client().chat({ model: 'deepseek/deepseek-chat', messages: 'x', output: recipe })
    expect(answer.output).toEqual(soup)
    expect(scripted.requests[0]).toMatchObject({ toolChoice: { type: 'tool', name: 'output' } })
    await client().chat({ model: 'openai/gpt-5-mini', messages: 'x', output: recipe })
    expect(scripted.requests[1]?.tools).toBeUndefined()
  })

  it('leaves the model the choice among its tools', async () => {
    const clock = tool({ name: 'clock', execute: () => 'noon' })
    scripted.script([call('clock', {}, 'a'), call('output', soup, 'b')])
    const answer = await client().chat({
      model: 'deepseek/deepseek-chat',
      messages: 'x',
      tools: [clock],
      output: recipe,
    })
    expect(scripted.requests[0]).toMatchObject({
      toolChoice: { type: 'required' },
      tools: [{ name: 'clock' }, { name: 'output' }],
    })
    expect(answer).toMatchObject({ output: soup, finishReason: 'tool-calls', toolCalls: [{ name: 'clock' }] })
  })

  it('is decided anew where a router goes elsewhere', async () => {
    scripted.script({ error: { kind: 'overloaded', status: 503, message: 'busy' } }, [call('output', soup)])
    const model = fallback(['openai/gpt-5-mini', 'deepseek/deepseek-chat'])
    const answer = await client().chat({ model, messages: 'x', output: recipe })
    expect(answer.output).toEqual(soup)
    expect(scripted.requests.map(({ responseFormat, tools }) => [responseFormat?.type, tools?.length])).toEqual([
      ['json', undefined],
      [undefined, 1],
    ])
  })
})
