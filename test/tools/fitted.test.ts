/** Outputs and tools beside `fitSchemas`: the model is shown the dialect of its api, the program gets what its schema says. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openai } from '../../generated/openai/index.ts'
import { createClient } from '../../runtime/index.ts'
import { fitSchemas } from '../../runtime/schemas/index.ts'
import { output, tool, withTools } from '../../runtime/tools/index.ts'
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

const client = () =>
  withTools(createClient({ providers: [scripted.provider(openai, 'openai-chat')], retry: false, use: [fitSchemas()] }))
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

test('and tools in a run', async () => {
  scripted.script([call('meet', { name: 'Ann', age: null })], text('done'))
  const seen: unknown[] = []
  const meet = tool({ name: 'meet', strict: true, input: person, execute: input => seen.push(input) })
  await client().run({ ...ask, tools: [meet] })
  expect(seen).toEqual([ann])
})
