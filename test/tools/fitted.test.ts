/** Outputs and tools in the dialect of an api, by themselves: the model is shown the dialect of its api, the program gets what its schema says. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { anthropic } from '../../generated/anthropic/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { createClient, type Middleware } from '../../runtime/index.ts'
import { fitSchemas } from '../../runtime/schemas/index.ts'
import { output, tool, withTools } from '../../runtime/tools/index.ts'
import { PartialJson } from '../../runtime/tools/partial-json.ts'
import type { Message } from '../../runtime/types.ts'
import { type Scripted, startScripted } from '../support/scripted.ts'
import { call, text } from './calls.ts'

const person = z.object({ name: z.string(), age: z.number().optional() })
const wide = { required: ['name', 'age'], additionalProperties: false }
const ann = { name: 'Ann' }

let scripted: Scripted
beforeAll(async () => {
  scripted = await startScripted()
})
afterAll(() => scripted.close())

const plain = (use: Middleware[] = []) =>
  createClient({ providers: [scripted.provider(openai, 'openai-chat')], retry: false, use })
const client = () => withTools(plain())
const ask = { model: 'openai/gpt-5-mini', messages: 'Who?' }

test('natively', async () => {
  scripted.script(text('{"name":"Ann","age":null}'), text('{"name":"Ann","age":null}'))
  const wanted = output(person, { strict: true })
  expect((await client().chat({ ...ask, output: wanted })).output).toEqual(ann)
  expect(scripted.requests[0]?.responseFormat).toMatchObject({ schema: wide })
  const stream = client().stream({ ...ask, output: wanted })
  const partials: unknown[] = []
  for await (const partial of stream.partials()) partials.push(structuredClone(partial))
  expect([partials.at(-1), await stream.output]).toEqual([ann, ann])
})

test('by a tool', async () => {
  scripted.script([call('output', { name: 'Ann', age: null })])
  const wanted = output(person, { strict: true, strategy: 'tool' })
  expect((await client().chat({ ...ask, output: wanted })).output).toEqual(ann)
  expect(scripted.requests[0]?.tools).toMatchObject([{ strict: true, inputSchema: wide }])
})

test.each([
  ['openai-chat', 'native', openai, 'openai/gpt-5-mini'],
  ['openai-responses', 'native', openai, 'openai/gpt-5-mini'],
  ['openai-chat', 'tool', openai, 'openai/gpt-5-mini'],
  ['anthropic-messages', 'tool', anthropic, 'anthropic/claude-sonnet-4-5'],
] as const)('streamed while it comes: %s %s', async (api, strategy, make, model) => {
  const note = z.object({ name: z.string().optional(), note: z.string(), by: z.record(z.string(), z.number()) })
  const long = 'x'.repeat(200)
  // Only a dialect that requires all properties has null where one is absent.
  const sent = { ...(make === openai && { name: null }), note: long, by: [{ key: 'ann', value: 1 }] }
  scripted.script(strategy === 'native' ? text(JSON.stringify(sent)) : [call('output', sent)])
  const llm = withTools(createClient({ providers: [scripted.provider(make, api)], retry: false }))
  const stream = llm.stream({ model, messages: 'Who?', output: output(note, { strict: true, strategy }) })
  const reader = new PartialJson()
  const lengths: number[] = []
  for await (const event of stream) {
    if (event.type !== 'part-delta' || event.kind !== 'text') continue
    reader.push(event.delta)
    lengths.push(String(Object(reader.value).note ?? '').length)
  }
  const meant = { note: long, by: { ann: 1 } }
  expect([reader.value, await stream.output, JSON.parse((await stream.response).text)]).toEqual([meant, meant, meant])
  expect(lengths.some(length => length > 0 && length < long.length)).toBe(true)
})

test('a call that is the answer keeps what only its api says of it', async () => {
  const native = { 'anthropic-messages': { caller: { type: 'direct' } } }
  const llm = withTools(createClient({ providers: [scripted.provider(anthropic, 'anthropic-messages')], retry: false }))
  for (const how of ['chat', 'stream'] as const) {
    scripted.script([{ ...call('output', { name: 'Ann' }), native }], text('so'))
    const ask = { model: 'anthropic/claude-sonnet-4-5', messages: 'Who?', output: output(person, { strategy: 'tool' }) }
    const { message } = await (how === 'chat' ? llm.chat(ask) : llm.stream(ask).response)
    expect(message.content).toEqual([{ ...text('{"name":"Ann"}')[0], call: { id: 'c1', name: 'output', native } }])
    const kept: Message = JSON.parse(JSON.stringify(message))
    const { loss } = await llm.chat({ ...ask, messages: [kept, { role: 'user', content: 'And?' }], output: undefined })
    expect(loss).toEqual([])
    expect(scripted.requests[1]?.messages[0]?.content).toEqual(text('{"name":"Ann"}'))
  }
})

test('and tools in a run', async () => {
  scripted.script([call('meet', { name: 'Ann', age: null })], text('done'))
  const seen: unknown[] = []
  const meet = tool({ name: 'meet', strict: true, input: person, execute: input => seen.push(input) })
  await client().run({ ...ask, tools: [meet] })
  expect(seen).toEqual([ann])
})

test('what an api does not enforce is told', async () => {
  scripted.script(text('{"name":"Ann"}'))
  const short = output({ type: 'object', properties: { name: { type: 'string', maxLength: 3 } } }, { strict: true })
  const { loss } = await client().chat({ ...ask, output: short })
  expect(loss).toMatchObject([{ path: 'responseFormat.schema#/properties/name/maxLength', kind: 'changed' }])
  const strict = withTools(plain(), { schemas: { onLoss: 'error' } })
  await expect(strict.chat({ ...ask, output: short })).rejects.toMatchObject({ kind: 'invalid-request' })
})

test('as written, where that is asked for', async () => {
  scripted.script(text('{"name":"Ann"}'))
  const llm = withTools(plain(), { schemas: 'as-written' })
  expect((await llm.chat({ ...ask, output: output(person, { strict: true }) })).output).toEqual(ann)
  expect(scripted.requests[0]?.responseFormat).toMatchObject({ schema: { required: ['name'] } })
})

test('once, where the client fits them, too: as the client says', async () => {
  const short = { type: 'object', properties: { name: { type: 'string', maxLength: 3 } } }
  const wanted = output(short, { strict: true })
  scripted.script(text('{"name":"Ann"}'))
  expect((await withTools(plain([fitSchemas()])).chat({ ...ask, output: wanted })).loss).toHaveLength(1)
  const strict = withTools(plain([fitSchemas({ onLoss: 'error' })]))
  await expect(strict.chat({ ...ask, output: wanted })).rejects.toMatchObject({ kind: 'invalid-request' })
})
