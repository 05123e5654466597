import { describe, expect, test } from 'vitest'
import { distilRaw, miniature, type Raw, rules } from './miniature.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }

describe('discriminators', () => {
  const variant = (tag: unknown) => ({ type: 'object', properties: { kind: tag }, required: ['kind'] })
  const union = (mapping?: Raw) => ({
    oneOf: [ref('A'), ref('B')],
    discriminator: { propertyName: 'kind', ...(mapping && { mapping }) },
  })
  const full = { a: ref('A').$ref, b: ref('B').$ref }

  test('without a mapping get one from the constants', () => {
    const distilled = distilRaw(miniature({ Root: union(), A: variant({ enum: ['a'] }), B: variant({ const: 'b' }) }))
    expect(distilled.contract.components.schemas.Root?.discriminator?.mapping).toEqual(full)
    expect(rules(distilled)).toEqual(['discriminator-completed'])
  })

  test('a tag of several values leads to its variant by each', () => {
    const schemas = { Root: union(), A: variant({ enum: ['a', 'a2'] }), B: variant(ref('Tag')), Tag: { const: 'b' } }
    expect(distilRaw(miniature(schemas)).contract.components.schemas.Root?.discriminator?.mapping).toEqual({
      ...full,
      a2: full.a,
    })
  })

  test.each<[string, Raw]>([
    ['an ambiguous tag', { A: variant({ const: 'a' }), B: variant({ const: 'a' }) }],
    ['a tag that is no constant', { A: variant({ const: 'a' }), B: variant(text) }],
    [
      'a variant that is a union',
      { A: variant({ const: 'a' }), B: { anyOf: [variant({ const: 'b' }), variant({ const: 'c' })] } },
    ],
  ])('are dropped for %s', (_, schemas) => {
    const distilled = distilRaw(miniature({ Root: union(), ...schemas }))
    expect(distilled.contract.components.schemas.Root).toEqual({ oneOf: [ref('A'), ref('B')] })
    expect(rules(distilled)).toEqual(['discriminator-dropped'])
  })

  test('tags that list every value on every variant: the mapping decides', () => {
    const all = variant({ enum: ['a', 'b'] })
    const distilled = distilRaw(miniature({ Root: union(full), A: all, B: all }))
    expect(distilled.contract.components.schemas.Root?.discriminator?.mapping).toEqual(full)
    expect(distilled.mended).toEqual([])
  })

  test('mappings to nowhere are dropped, bare names are understood', () => {
    const schemas = {
      Root: union({ a: 'A', b: '#/components/schemas/B', c: ref('Gone').$ref }),
      A: variant(text),
      B: variant(text),
    }
    const distilled = distilRaw(miniature(schemas))
    expect(distilled.contract.components.schemas.Root?.discriminator?.mapping).toEqual(full)
    expect(distilled.mended).toMatchObject([{ rule: 'mapping-to-nowhere', detail: 'c: Gone' }])
  })

  test('a base with children becomes their union', () => {
    const child = (tag: unknown, own: Raw) => ({
      allOf: [ref('Base')],
      type: 'object',
      properties: { ...own, ...(tag ? { kind: tag } : {}) },
    })
    const distilled = distilRaw(
      miniature({
        Root: { type: 'array', items: ref('Base') },
        Base: {
          type: 'object',
          properties: { kind: text, id: text },
          required: ['kind'],
          discriminator: { propertyName: 'kind', mapping: full },
        },
        A: child({ enum: ['a'] }, { x: text }),
        B: child(undefined, { y: text }),
      }),
    )
    const object = (tag: string, own: string) => ({
      type: 'object',
      properties: { id: text, kind: { type: 'string', const: tag }, [own]: text },
      required: ['kind'],
    })
    expect(distilled.contract.components.schemas).toEqual({
      Root: { type: 'array', items: ref('Base') },
      Base: { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind', mapping: full } },
      A: object('a', 'x'),
      B: object('b', 'y'),
    })
    expect(rules(distilled)).toEqual(['discriminator-on-base'])
  })

  test('the children of a base survive pruning', () => {
    const base = {
      type: 'object',
      properties: { kind: text },
      discriminator: { propertyName: 'kind', mapping: { a: ref('A').$ref } },
    }
    const schemas = {
      Root: { items: ref('Base') },
      Base: base,
      A: { allOf: [ref('Base'), { properties: { x: text } }] },
    }
    const { contract } = distilRaw(miniature(schemas), [], { operations: ['post /talk'] })
    expect(Object.keys(contract.components.schemas)).toEqual(['A', 'Base', 'Root'])
  })
})
