import { describe, expect, test } from 'vitest'
import { canonical, distilRaw, miniature, type Raw } from './miniature.ts'

const OTHERS: Raw = {
  A: { type: 'object', properties: { kind: { const: 'a' }, text: { type: 'string' } }, required: ['kind'] },
  B: { type: 'object', properties: { kind: { const: 'b' } }, required: ['kind'] },
  C: { type: 'object', properties: { kind: { enum: ['c', 'd'] } } },
}
const to = (name: string): Raw => ({ $ref: `#/components/schemas/${name}` })
const [A, B, C] = [to('A'), to('B'), to('C')]
const text = { type: 'string' }
const nothing = { type: 'null' }

describe('what means the same is written the same', () => {
  test.each<[string, unknown, unknown[]]>([
    [
      'a nullable string',
      { type: ['string', 'null'] },
      [
        { type: 'string', nullable: true },
        { type: ['null', 'string'] },
        { anyOf: [text, nothing] },
        { oneOf: [nothing, text] },
        { anyOf: [{ anyOf: [text, nothing] }] },
        { allOf: [text], nullable: true },
        { anyOf: [{ type: 'string', nullable: true }, text] },
      ],
    ],
    [
      'a nullable reference, the flag beside it counts',
      { anyOf: [A, nothing] },
      [
        { ...A, nullable: true },
        { oneOf: [nothing, A] },
        { allOf: [A], nullable: true },
        { allOf: [A, { nullable: true }] },
        { allOf: [A, { nullable: true, description: 'Perhaps.' }] },
        { anyOf: [A, { nullable: true }] },
        { anyOf: [A], nullable: true },
      ],
    ],
    [
      'a nullable union',
      { anyOf: [A, B, nothing] },
      [{ anyOf: [A, nothing, B] }, { anyOf: [A, B], nullable: true }, { anyOf: [{ anyOf: [A, B] }, nothing, A] }],
    ],
    [
      'a nullable choice of one',
      { oneOf: [A, B, nothing] },
      [
        { oneOf: [A, B], nullable: true },
        { anyOf: [{ oneOf: [A, B] }, nothing] },
        { type: ['object', 'null'], oneOf: [A, B] },
      ],
    ],
    [
      'a nullable enum has null among its values',
      { type: ['string', 'null'], enum: ['a', 'b', null] },
      [
        { type: 'string', enum: ['b', 'a'], nullable: true },
        { enum: ['a', null, 'b'] },
        { type: ['string', 'null'], enum: ['a', 'b'] },
        { anyOf: [{ type: 'string', enum: ['a', 'b'] }, nothing] },
        { anyOf: [{ const: 'b' }, { const: 'a' }, { const: null }] },
      ],
    ],
    [
      'a nullable object',
      { type: ['object', 'null'], properties: { x: text } },
      [
        { type: 'object', properties: { x: text }, nullable: true },
        { properties: { x: text }, nullable: true },
        { anyOf: [nothing, { properties: { x: text } }] },
      ],
    ],
    [
      'a constant',
      { type: 'string', const: 'x' },
      [{ enum: ['x'] }, { type: 'string', enum: ['x', 'x'] }, { const: 'x' }],
    ],
    [
      'a nullable constant',
      { type: ['string', 'null'], enum: ['x', null] },
      [{ const: 'x', type: 'string', nullable: true }],
    ],
    [
      'a reference',
      A,
      [{ allOf: [A] }, { anyOf: [A] }, { oneOf: [A, A] }, { ...A, type: 'object' }, { allOf: [A], type: 'object' }],
    ],
    [
      'a reference with annotations',
      { ...A, default: {}, deprecated: true },
      [
        { allOf: [A], default: {}, deprecated: true },
        { allOf: [A, { default: {} }, { deprecated: true, description: 'd' }] },
      ],
    ],
    [
      'two types',
      {
        anyOf: [
          { type: 'integer', minimum: 1 },
          { type: 'string', minLength: 1 },
        ],
      },
      [{ type: ['string', 'integer'], minimum: 1, minLength: 1 }],
    ],
    ['a union of unions', { anyOf: [A, B, C] }, [{ anyOf: [{ anyOf: [A, B] }, { anyOf: [C, A] }] }]],
    [
      'values spread over variants, beside an open string',
      { anyOf: [{ type: 'string', enum: ['a', 'b'] }, text] },
      [{ anyOf: [{ const: 'a' }, text, { enum: ['b'] }] }, { type: 'string', anyOf: [{ enum: ['a', 'b'] }, {}] }],
    ],
    [
      'a free object',
      { type: 'object', additionalProperties: true },
      [{ type: 'object' }, { type: 'object', properties: {} }, { type: 'object', additionalProperties: {} }],
    ],
    [
      'an object with named properties',
      { type: 'object', properties: { x: text } },
      [{ properties: { x: text }, required: [] }, { properties: { x: { ...text, title: 'X' } } }],
    ],
    [
      'an object with named properties that is said to be open',
      { type: 'object', properties: { x: text }, additionalProperties: true },
      [{ properties: { x: text }, additionalProperties: {}, required: [] }],
    ],
    [
      'flags that are false',
      text,
      [
        {
          type: 'string',
          nullable: false,
          deprecated: false,
          readOnly: false,
          'x-y': 1,
          title: 't',
          example: 'e',
          minimum: 1,
        },
      ],
    ],
    [
      'exclusive limits',
      { type: 'number', exclusiveMinimum: 3 },
      [{ type: 'number', minimum: 3, exclusiveMinimum: true }],
    ],
    [
      'limits that are not exclusive',
      { type: 'number', minimum: 3 },
      [{ type: 'number', minimum: 3, exclusiveMinimum: false }],
    ],
  ])('%s', (_, expected, spellings) => {
    expect(canonical(expected, OTHERS)).toEqual(expected)
    for (const spelling of spellings) {
      expect(JSON.stringify(canonical(spelling, OTHERS)), JSON.stringify(spelling)).toBe(
        JSON.stringify(canonical(expected, OTHERS)),
      )
      expect(canonical(spelling, OTHERS, '3.0.3'), JSON.stringify(spelling)).toEqual(expected)
    }
  })

  test.each<[string, unknown, unknown]>([
    ['another type', { type: 'string' }, { type: 'integer' }],
    ['null or not', { type: 'string' }, { type: ['string', 'null'] }],
    ['one value more', { enum: ['a'] }, { enum: ['a', 'b'] }],
    ['closed or not', { properties: { x: text } }, { properties: { x: text }, additionalProperties: false }],
    ['required or not', { properties: { x: text } }, { properties: { x: text }, required: ['x'] }],
    ['a default or none', { type: 'string' }, { type: 'string', default: null }],
    ['deprecated or not', { ...A }, { ...A, deprecated: true }],
    ['one variant more', { anyOf: [A, B] }, { anyOf: [A, B, C] }],
    ['a limit', { type: 'string' }, { type: 'string', maxLength: 5 }],
  ])('what differs stays different: %s', (_, one, other) => {
    expect(canonical(one, OTHERS)).not.toEqual(canonical(other, OTHERS))
  })
})

describe('allOf', () => {
  test('of plain objects becomes one object', () => {
    const merged = canonical(
      { allOf: [A, { properties: { more: text }, required: ['more'] }], required: ['text'], description: 'd' },
      OTHERS,
    )
    expect(merged).toEqual({
      type: 'object',
      properties: { kind: { type: 'string', const: 'a' }, more: text, text },
      required: ['kind', 'more', 'text'],
    })
  })

  test('a later part narrows a property of an earlier one', () => {
    const part = (schema: unknown) => ({ type: 'object', properties: { p: schema } })
    const merged = canonical({ allOf: [part({ type: 'string', minLength: 2 }), part({ enum: ['x'], maxLength: 9 })] })
    expect(merged).toMatchObject({ properties: { p: { type: 'string', const: 'x', minLength: 2, maxLength: 9 } } })
  })

  test('a contradiction goes to the later part, and is reported', () => {
    const part = (schema: unknown) => ({ type: 'object', properties: { p: schema } })
    const distilled = distilRaw(miniature({ Root: { allOf: [part(text), part({ type: 'integer' })] } }))
    expect(distilled.contract.components.schemas.Root).toMatchObject({ properties: { p: { type: 'integer' } } })
    expect(distilled.mended).toMatchObject([{ rule: 'redefined-property' }])
  })

  test('closedness of any part closes the whole', () => {
    expect(canonical({ allOf: [A, { properties: { z: text }, additionalProperties: false }] }, OTHERS)).toMatchObject({
      additionalProperties: false,
    })
  })

  test('restrictions beside a reference are merged with what it stands for', () => {
    expect(canonical({ ...A, required: ['text'] }, OTHERS)).toMatchObject({ required: ['kind', 'text'] })
  })

  test('stays where a part is a union', () => {
    const union = { anyOf: [A, B] }
    const object = { type: 'object', properties: { id: text } }
    expect(canonical({ allOf: [union, object] }, OTHERS)).toEqual({ allOf: [union, object] })
  })

  test('of a schema with itself does not hang', () => {
    expect(canonical({ allOf: [{ $ref: '#/components/schemas/Root' }, { properties: { x: text } }] })).toBeDefined()
  })
})

describe('words of prose', () => {
  test('that are names of properties stay', () => {
    const properties = { description: text, title: text, example: text, 'x-id': text, examples: text, nullable: text }
    expect(canonical({ type: 'object', properties })).toEqual({ type: 'object', properties })
  })

  test('leave no trace', () => {
    const prose = {
      description: 'SECRET',
      title: 'SECRET',
      example: 'SECRET',
      examples: ['SECRET'],
      'x-note': 'SECRET',
    }
    const document = miniature(
      { Root: { ...prose, type: 'object', properties: { a: { ...prose, type: 'string' } } } },
      { tags: [{ name: 'SECRET' }], externalDocs: { url: 'SECRET' }, 'x-meta': 'SECRET' },
    )
    expect(
      distilRaw({ ...document, info: { title: 'SECRET', description: 'SECRET', version: '1' } }).text,
    ).not.toContain('SECRET')
  })

  test('keys and values are sorted, lists of variants keep their order', () => {
    const document = miniature({ Root: { enum: ['b', 10, 9, 'a'] }, Aa: { anyOf: [B, A] }, ...OTHERS })
    const { text: written } = distilRaw(document)
    expect(written.indexOf('    A:')).toBeLessThan(written.indexOf('    Aa:'))
    expect(distilRaw(document).contract.components.schemas).toMatchObject({
      Aa: { anyOf: [B, A] },
      Root: {
        anyOf: [
          { type: 'integer', enum: [9, 10] },
          { type: 'string', enum: ['a', 'b'] },
        ],
      },
    })
  })
})
