import { toJsonSchema } from '@valibot/to-json-schema'
import { type } from 'arktype'
import { jsonSchema, tool } from 'interlingua/tools'
import * as v from 'valibot'

const point = {
  type: 'object',
  properties: { x: { type: 'number' } },
  required: ['x'],
  additionalProperties: false,
}

export const tools = [
  tool({
    name: 'add',
    input: type({ a: 'number', b: 'number' }),
    execute: ({ a, b }) => a + b,
  }),
  tool({
    name: 'find',
    input: v.object({ words: v.string() }),
    toJsonSchema,
    execute: ({ words }) => [words],
  }),
  tool({ name: 'move', input: jsonSchema<{ x: number }>(point), execute: ({ x }) => x + 1 }),
  tool({ name: 'now', execute: () => new Date(0).toISOString() }),
]
console.log(tools.length)
