import { describe, expect, test } from 'vitest'
import { RULES } from '../../generator/drift/rules.ts'
import type { Usage } from '../../generator/drift/usage.ts'
import type { Raw } from '../contract/miniature.ts'
import { nearMisses } from './near-misses.ts'
import { pairs as all } from './pairs.ts'
import { changesOf, object, rulesOf } from './tiny.ts'

const text = { type: 'string' }

describe('minimal pairs', () => {
  test.each(all)('%s', (_, old, now, there, back) => {
    expect(rulesOf(old, now)).toEqual(there)
    expect(rulesOf(now, old)).toEqual(back)
    expect(rulesOf(now, now)).toEqual([])
  })

  test('every rule has a pair where it fires; where it does not, there are many', () => {
    const fired = new Set(all.flatMap(([, , , there, back]) => [...there, ...back].map(text => text.split(' ')[1])))
    // Outside of what a provider covers: sides.test.ts.
    expect(Object.keys(RULES).filter(rule => !fired.has(rule))).toEqual(['operation-uncovered'])
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(all.filter(([, , , there]) => there.length === 0).length).toBeGreaterThan(15)
  })

  test.each(Object.entries(nearMisses))('%s has a pair that it nearly finds: %s', (rule, idea) => {
    const pair = all.find(([name]) => name === idea)
    expect(pair).toBeDefined()
    const [, old, now] = pair!
    const found = [...rulesOf(old, now), ...rulesOf(now, old)].map(text => text.split(' ')[1])
    expect(found).not.toContain(rule)
  })
})

describe('one change', () => {
  test('of a shared schema is one in each direction, with all its places', () => {
    const of = (more: object) => {
      const use = { $ref: '#/components/schemas/S' }
      return {
        request: object({ a: use, b: { type: 'array', items: use } }),
        response: use,
        schemas: { S: object({ n: text, ...more }) },
      }
    }
    const changes = changesOf(of({}), of({ m: text }))
    expect(changes.map(({ rule, change }) => [rule, change.places.map(({ path }) => path.join('.'))])).toEqual([
      ['response-property-added', ['m']],
      ['request-property-added', ['a.m', 'b.[].m']],
    ])
    expect(changes[0]?.change.places[0]).toMatchObject({
      operation: 'POST /talk',
      part: '200',
      schema: 'S',
      property: 'm',
    })
  })

  test('says what tells its variant apart', () => {
    const block = (tag: string, more = {}) => object({ type: { const: tag }, ...more })
    const of = (more: object) => ({ response: { oneOf: [block('a'), block('b', more)] } })
    expect(changesOf(of({}), of({ n: text }))[0]?.change.places[0].variants).toEqual(['type=b'])
  })

  test('of a variant that has lost its tag is told of the one that it was', () => {
    const block = (rest: object, more = {}) => object({ ...rest, ...more }, ['n'])
    const tag = (name: string) => ({ type: { const: name } })
    const old = { response: { oneOf: [block(tag('a'), { n: text }), block(tag('b'))] } }
    const now = { response: { oneOf: [block({}, { n: { type: 'number' } }), block(tag('b'))] } }
    const variants = (one: typeof old, other: typeof now, rule: string) =>
      changesOf(one, other).find(each => each.rule === rule)?.change.places[0].variants
    expect(variants(old, now, 'response-type-changed')).toEqual(['type=a'])
    expect(variants(old, now, 'response-property-removed')).toEqual(['type=a'])
    expect(variants(now, old, 'response-type-changed')).toEqual(['type=a'])
  })

  test('of a schema that contains itself is told where it stands first', () => {
    const of = (more: object) => ({
      request: { $ref: '#/components/schemas/A' },
      schemas: { A: object({ a: { $ref: '#/components/schemas/A' }, ...more }) },
    })
    const changes = changesOf(of({}), of({ b: text }))
    expect(changes.map(({ change }) => change.places.map(({ path }) => path.join('.')))).toEqual([['b']])
  })

  test('a union that contains itself, and a chain of them, ends', () => {
    const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
    const of = (leaf: object) => ({
      request: ref('A'),
      schemas: {
        A: { anyOf: [{ type: 'array', items: ref('A') }, leaf, { $ref: '#/components/schemas/B' }] },
        B: { anyOf: [ref('A'), text] },
      },
    })
    expect(rulesOf(of({ type: 'number' }), of({ type: 'boolean' }))).toEqual(['breaking request-type-changed'])
  })
})

describe('what no mapping uses', () => {
  const unused: Usage = { of: () => ({ mapped: false, sent: false, read: false }) }

  test.each(all)('is not covered, unless it is harmless: %s', (_, old, now) => {
    const classes = new Set(
      changesOf(old, now, unused).map(one =>
        one.rule.startsWith('auth') || one.rule === 'operation-added' ? 'not-covered' : one.class,
      ),
    )
    for (const name of classes) expect(['not-covered', 'harmless']).toContain(name)
  })

  test('what is new is judged by what is around it, what was there by itself', () => {
    const asked: string[] = []
    const usage: Usage = {
      of: ({ path }) => {
        asked.push(path.join('.'))
        return { mapped: true, sent: true, read: true }
      },
    }
    const of = (more: Raw) => ({ request: object({ a: object(more) }) })
    changesOf(of({ b: text, c: text }), of({ b: text, d: text }), usage)
    expect(asked.sort()).toEqual(['a', 'a.c'])
  })

  test('one place that is used is enough', () => {
    const usage: Usage = { of: ({ path }) => ({ mapped: false, sent: path[0] === 'b', read: false }) }
    const of = (schema: Raw) => ({
      request: object({ a: { $ref: '#/components/schemas/S' }, b: { $ref: '#/components/schemas/S' } }),
      schemas: { S: schema },
    })
    expect(rulesOf(of(object({ n: text })), of(object({ m: text })), usage)).toEqual([
      'breaking request-property-removed',
      'not-covered request-property-added',
    ])
  })
})
