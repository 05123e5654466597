import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { compileSchema } from '../../runtime/schemas/index.ts'
import { refusals } from './accepts.ts'
import { joinedSamples } from './corpus-joined.ts'
import { plainSamples } from './corpus-plain.ts'
import { referencedSamples } from './corpus-referenced.ts'
import { dialects as allDialects } from './dialects.ts'

const samples = [...plainSamples, ...joinedSamples, ...referencedSamples]
const ajv = new Ajv2020({ strict: false, validateFormats: false })

const dialects = allDialects()

/** Schemas of other drafts are sent as they are where a dialect takes everything; this validator knows none of them. */
const isStrange = (schema: object) => /exclusiveMinimum":false|"items":\[/.test(JSON.stringify(schema))
const valid = (schema: object, value: unknown) => isStrange(schema) || ajv.validate(schema, value)

test('the corpus is large enough, no name stands twice, and its values meet their schemas', () => {
  expect(samples.length).toBeGreaterThanOrEqual(80)
  expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length)
  const strangers = samples.flatMap(sample =>
    sample.values.filter(value => !valid(sample.schema, value)).map(() => sample.name),
  )
  expect(strangers).toEqual([])
})

test('every api that is asked with schemas says which it takes', () => {
  const silent = Object.entries(apis).flatMap(([api, { client }]) => (client.schemas ? [] : [api]))
  expect(silent).toEqual([])
  expect(dialects.size).toBeGreaterThanOrEqual(10)
})

describe.each([...dialects.values()].map(({ names, dialect }) => [names[0]!, dialect] as const))('%s', (_, dialect) => {
  const rows = samples.map(sample => [sample.name, sample] as const)

  test.each(rows)('%s: what is sent is taken', (_, { schema }) => {
    const before = JSON.stringify(schema)
    const compiled = compileSchema(schema, dialect)
    expect(JSON.stringify(schema)).toBe(before)
    const refused = compiled.problems.filter(({ kind }) => kind === 'refused')
    if (refused.length === 0) expect(refusals(compiled.schema, dialect)).toEqual([])
    else
      expect(refusals(compiled.schema, dialect).length + Number(/no value/.test(refused[0]!.detail))).toBeGreaterThan(0)
    expect(isStrange(compiled.schema) || ajv.validateSchema(compiled.schema)).toBe(true)
  })

  test.each(rows)('%s: values go there and back', (_, { schema, values }) => {
    const compiled = compileSchema(schema, dialect)
    for (const value of values) {
      const shaped = compiled.shape(value)
      expect(valid(compiled.schema, shaped) || ajv.errorsText()).toBe(true)
      expect(compiled.restore(JSON.parse(JSON.stringify(shaped)))).toEqual(value)
    }
  })

  test.each(rows)('%s: what the static check says is what becomes of it', (_, { schema }) => {
    const { problems, schema: sent, reshapes } = compileSchema(schema, dialect)
    const told = problems.filter(({ detail }) => detail !== 'no value meets this')
    if (refusals(schema, dialect).length === 0) expect(told).toEqual([])
    if (problems.length > 0) return
    expect(reshapes).toBe(false)
    for (const value of [null, 1, 'x', [], {}, { field: 1 }, { field: 'x' }, { field: null }, { field: {} }])
      if (valid(sent, value)) expect(valid(schema, value)).toBe(true)
  })
})
