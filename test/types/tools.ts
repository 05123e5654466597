/** What the types of tools say, checked by the compiler: `tools.test.ts` compiles this file. Nothing here runs. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { type } from 'arktype'
import * as v from 'valibot'
import { z } from 'zod'
import type { Client, InvalidCall, NativeTool, ValidCall } from '../../runtime/index.ts'
import { executeCalls, jsonSchema, tool, toolResult } from '../../runtime/tools/index.ts'
import type { JsonObject, ToolCallPart } from '../../runtime/types.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_ extends true>(): void => {}

// What a tool's function gets is what its schema makes of the arguments.

export const weather = tool({
  name: 'weather',
  description: 'The weather in a city, now.',
  input: z.object({ city: z.string(), unit: z.enum(['c', 'f']).default('c') }),
  execute: (input, context) => {
    holds<Same<typeof input, { city: string; unit: 'c' | 'f' }>>()
    context.signal satisfies AbortSignal
    return { degrees: 21, unit: input.unit }
  },
})
export const add = tool({
  name: 'add',
  input: type({ a: 'number', b: 'number' }),
  execute: async ({ a, b }) => a + b,
})
export const find = tool({
  name: 'find',
  input: v.object({ words: v.pipe(v.string(), v.minLength(1)) }),
  toJsonSchema,
  output: z.array(z.string()),
  async *execute({ words }, { report }) {
    yield 'looking'
    report(0.5)
    return [words]
  },
})
export const plain = tool({
  name: 'plain',
  input: { type: 'object', properties: { x: { type: 'number' } } },
  execute: input => {
    holds<Same<typeof input, JsonObject>>()
  },
})
export const said = tool({
  name: 'said',
  input: jsonSchema<{ x: number }>({ type: 'object', properties: { x: { type: 'number' } } }),
  execute: input => input.x satisfies number,
})
export const now = tool({ name: 'now', execute: () => toolResult({ content: 'noon', structured: 12 }) })
/** No `execute`: whoever executes its calls brings a handler. */
export const ask = tool({ name: 'ask', input: z.object({ question: z.string() }), output: z.string() })
const search: NativeTool = { type: 'native', api: 'any', slot: 'tools', value: {} }

// @ts-expect-error a number is no string
tool({ name: 'wrong', output: z.string(), execute: () => 1 })
// @ts-expect-error a tool has a name
tool({ input: z.object({}), execute: () => 1 })
tool({
  name: 'wrong',
  input: z.object({ a: z.string() }),
  // @ts-expect-error its input has no b
  execute: ({ b }) => b,
})

// The calls of an answer are told apart by their names.

export async function calls(llm: Client) {
  const answer = await llm.chat({ model: 'm/m', messages: 'hi', tools: [weather, add, ask, search] })
  for (const call of answer.toolCalls) {
    if (call.invalid) continue
    if (call.name === 'weather') holds<Same<typeof call.input, { city: string; unit: 'c' | 'f' }>>()
    if (call.name === 'add') holds<Same<typeof call.input, { a: number; b: number }>>()
  }
  const own = await llm.stream({ model: 'm/m', messages: 'hi', tools: [weather, add] }).response
  for (const call of own.toolCalls) {
    if (call.invalid) {
      holds<Same<typeof call, InvalidCall>>()
      call.issues[0]!.message satisfies string
      continue
    }
    if (call.name === 'add') holds<Same<typeof call, ValidCall<'add', { a: number; b: number }>>>()
    else holds<Same<typeof call.name, 'weather'>>()
    // @ts-expect-error there is no such tool
    if (call.name === 'wether') return
  }
  // @ts-expect-error a call may be invalid: its input is not known before that is looked at
  own.toolCalls[0]!.input.a
  const untyped = await llm.chat({ model: 'm/m', messages: 'hi', tools: [{ name: 'x', inputSchema: {} }] })
  holds<Same<(typeof untyped.toolCalls)[number], ToolCallPart>>()
  const none = await llm.chat({ model: 'm/m', messages: 'hi' })
  holds<Same<(typeof none.toolCalls)[number], ToolCallPart>>()
  await llm.chat({ model: 'm/m', messages: 'hi', tools: [weather], toolChoice: { type: 'tool', name: 'weather' } })
  // @ts-expect-error only a tool that is offered can be demanded
  await llm.chat({ model: 'm/m', messages: 'hi', tools: [weather], toolChoice: { type: 'tool', name: 'wether' } })
}

// Executing needs a handler for each tool without one, and gives typed outcomes.

export async function outcomes(llm: Client) {
  const answer = await llm.chat({ model: 'm/m', messages: 'hi', tools: [weather, find, ask, now] })
  const { outcomes, message } = await executeCalls(answer, {
    tools: [weather, find, ask, now],
    handlers: {
      ask: ({ question }) => {
        holds<Same<typeof question, string>>()
        return 'yes'
      },
    },
  })
  message.role satisfies 'tool'
  for (const outcome of outcomes) {
    if (outcome.status !== 'done') {
      outcome.error satisfies unknown
      continue
    }
    if (outcome.name === 'weather') holds<Same<typeof outcome.output, { degrees: number; unit: 'c' | 'f' }>>()
    if (outcome.name === 'find') holds<Same<typeof outcome.output, string[]>>()
    if (outcome.name === 'now') holds<Same<typeof outcome.output, number | undefined>>()
    if (outcome.name === 'ask') holds<Same<typeof outcome.input, { question: string }>>()
  }
  await executeCalls(answer, { tools: [weather, find, now] })
  // @ts-expect-error nobody executes 'ask'
  await executeCalls(answer, { tools: [weather, ask] })
  // @ts-expect-error nor here
  await executeCalls(answer, { tools: [weather, ask], handlers: {} })
  // @ts-expect-error it gives text
  await executeCalls(answer, { tools: [ask], handlers: { ask: () => 1 } })
  // @ts-expect-error no tool has that name
  await executeCalls(answer, { tools: [ask], handlers: { ask: () => '', asks: () => '' } })
  // @ts-expect-error 'weather' executes itself
  await executeCalls(answer, { tools: [weather], handlers: { weather: () => '' } })
  // @ts-expect-error a tool without types needs a handler, too
  await executeCalls(answer, { tools: [{ name: 'x', inputSchema: {} }] })
  await executeCalls(answer, { tools: [{ name: 'x', inputSchema: {} }, search], handlers: { x: () => 1 } })
}
