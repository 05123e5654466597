import { toJsonSchema } from '@valibot/to-json-schema'
import { type } from 'arktype'
import * as v from 'valibot'
import { expect, it, test } from 'vitest'
import { z } from 'zod'
import { definition, type TypedTool } from '../../runtime/chat/tool.ts'
import { jsonSchema, tool } from '../../runtime/tools/index.ts'

const object = { type: 'object', properties: { city: { type: 'string', minLength: 1 } }, required: ['city'] }
const execute = () => 1

const tools: [library: string, made: TypedTool][] = [
  ['zod', tool({ name: 't', input: z.object({ city: z.string().min(1) }), execute })],
  ['arktype', tool({ name: 't', input: type({ city: 'string > 0' }), execute })],
  [
    'valibot',
    tool({ name: 't', input: v.object({ city: v.pipe(v.string(), v.minLength(1)) }), toJsonSchema, execute }),
  ],
  ['JSON Schema', tool({ name: 't', input: object, execute })],
  ['typed JSON Schema', tool({ name: 't', input: jsonSchema<{ city: string }>(object), execute })],
]

test.each(tools)('a schema of %s shows itself to the model, and checks', async (_, made) => {
  expect(made).toMatchObject({ type: 'function', name: 't' })
  expect(made.inputSchema).toMatchObject(object)
  expect(made.inputSchema).not.toHaveProperty('$schema')
  const { check } = made[definition]
  expect(await check({ city: 'Paris' })).toEqual({ value: { city: 'Paris' } })
  expect((await check({ city: '' })).issues).toMatchObject([{ path: ['city'] }])
  expect((await check({})).issues).toHaveLength(1)
})

it('is plain data to who sends it', () => {
  const made = tool({ name: 't', description: 'd', strict: true, input: object, execute })
  expect(JSON.parse(JSON.stringify(made))).toEqual({
    type: 'function',
    name: 't',
    description: 'd',
    inputSchema: object,
    strict: true,
  })
  expect({ ...made }[definition]).toBe(made[definition])
})

it('shows what it takes, not what the schema makes of it', async () => {
  const made = tool({
    name: 't',
    input: z.object({ n: z.string().transform(Number), m: z.number().default(1) }),
    execute,
  })
  expect(made.inputSchema).toMatchObject({ properties: { n: { type: 'string' } }, required: ['n'] })
  expect(await made[definition].check({ n: '3' })).toEqual({ value: { n: 3, m: 1 } })
})

it('takes nothing where it has no input', async () => {
  const made = tool({ name: 't', execute })
  expect(made.inputSchema).toEqual({ type: 'object', properties: {}, additionalProperties: false })
  expect(await made[definition].check({})).toEqual({ value: {} })
  expect(await made[definition].check({ a: 1 })).toMatchObject({ issues: [{ path: ['a'] }] })
})

it('says which converter it needs', () => {
  expect(() => tool({ name: 't', input: v.object({}), execute })).toThrow(
    'a schema of valibot does not give its JSON Schema. Pass the converter of that library as toJsonSchema.',
  )
})

it('takes an object', () => {
  expect(() => tool({ name: 't', input: z.string(), execute })).toThrow(
    'the input of the tool \'t\' must be an object, not "string"',
  )
})

it('takes what a schema throws for an issue', async () => {
  const input = z.object({ a: z.string() }).refine(() => {
    throw new Error('no network')
  })
  expect(await tool({ name: 't', input, execute })[definition].check({ a: '' })).toEqual({
    issues: [{ path: [], message: 'the check failed: no network' }],
  })
})
