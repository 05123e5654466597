import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compact,
  type Fields,
  fields,
  firstOf,
  hasMore,
  isMany,
  leftover as leftOf,
  withNative,
} from '../../runtime/adapter/native.ts'
import { merged } from '../../runtime/text/json.ts'

const wire = (text: string) => JSON.parse(text) as object

type Shape = { [field: string]: true | Shape | [Shape | true] }

/** The fields of a shape, which says `true` for a value that is read wholly. */
function fieldsOf(shape: Shape): Fields {
  const nested = Object.entries(shape).flatMap(([name, rule]): [string, Fields | ReturnType<typeof firstOf>][] => {
    if (rule === true) return []
    if (!Array.isArray(rule)) return [[name, fieldsOf(rule)]]
    return [[name, rule[0] === true ? firstOf() : firstOf(fieldsOf(rule[0]))]]
  })
  const names = Object.keys(shape).filter(name => shape[name] === true)
  return fields(names.join(' '), Object.fromEntries(nested))
}

const leftover = (value: object, shape: Shape, told?: object) => leftOf(value, fieldsOf(shape), told)

describe('leftover', () => {
  it('is nothing where the shape names everything', () => {
    expect(leftover({ a: 1, b: null, c: undefined }, { a: true })).toBeUndefined()
    expect(leftover({ list: [{ a: 1 }], o: { a: 1 } }, { list: [{ a: true }], o: { a: true } })).toBeUndefined()
    expect(leftover({ list: [] }, { list: [{ a: true }] })).toBeUndefined()
  })

  it('keeps the paths of what is left', () => {
    expect(leftover({ a: 1, b: { c: 1, d: 2 }, e: 0 }, { a: true, b: { c: true } })).toEqual({ b: { d: 2 }, e: 0 })
  })

  it('of a list is what is left of the first, and all others', () => {
    const shape: Shape = { list: [{ a: true }] }
    expect(leftover({ list: [{ a: 1, b: 2 }] }, shape)).toEqual({ list: [{ b: 2 }] })
    expect(leftover({ list: [{ a: 1 }, { a: 2 }] }, shape)).toEqual({ list: [{}, { a: 2 }] })
    expect(leftover({ list: ['odd'] }, shape)).toEqual({ list: ['odd'] })
    expect(leftover({ list: [1, 2] }, { list: [true] })).toEqual({ list: [{}, 2] })
  })

  it('is the whole value where its type is not the described one', () => {
    expect(leftover({ o: 'text', l: { a: 1 } }, { o: { a: true }, l: [true] })).toEqual({ o: 'text', l: { a: 1 } })
  })

  it('does not tell scalars again that were told', () => {
    const told = { a: 1, b: 'x', list: [1] }
    expect(leftover({ a: 1, b: 'x', n: 1 }, { n: true }, told)).toBeUndefined()
    expect(leftover({ a: 2, b: 'x', list: [1] }, {}, told)).toEqual({ a: 2, list: [1] })
  })

  it('is there where `hasMore` says so', () => {
    const known = fields('a b')
    expect(hasMore({ a: 1, c: null, d: undefined }, known)).toBe(false)
    expect(hasMore({ a: 1, c: 2 }, known)).toBe(true)
    expect(hasMore({ c: 2 }, known, { c: 2 })).toBe(false)
    expect(hasMore({ c: 3 }, known, { c: 2 })).toBe(true)
    expect(hasMore(undefined, known)).toBe(false)
    expect(hasMore(wire('{"constructor":1}'), known)).toBe(true)
    expect([[], [1], [1, 2], 'text', null, undefined].map(isMany)).toEqual([false, false, true, true, false, false])
  })

  it('takes no name for an inherited one', () => {
    const rest = leftover(wire('{"constructor":{"name":1},"__proto__":{"x":1}}'), { a: true })
    expect(JSON.stringify(rest)).toBe('{"constructor":{"name":1},"__proto__":{"x":1}}')
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })
})

describe('withNative', () => {
  it('fills in under what is mapped', () => {
    const body = { a: 1, o: { b: undefined, c: 2 }, list: [{ x: 1 }] }
    const native = { a: 9, d: 4, o: { b: 5, c: 9 }, list: [{ x: 9, y: 2 }, { z: 3 }] }
    expect(withNative(body, native)).toEqual({ a: 1, d: 4, o: { b: 5, c: 2 }, list: [{ x: 1, y: 2 }, { z: 3 }] })
    expect(native.o).toEqual({ b: 5, c: 9 })
    expect(body).toEqual({ a: 1, o: { b: undefined, c: 2 }, list: [{ x: 1 }] })
  })

  it('drops the witness of a spelling, and fills where nothing is', () => {
    expect(withNative({ a: 'x', b: [1], c: undefined }, { a: [], b: '', c: [] })).toEqual({ a: 'x', b: [1], c: [] })
    expect(withNative({ a: [1] }, { a: [{ x: 1 }] })).toEqual({ a: [1] })
    expect(withNative({ a: undefined }, { a: null })).toEqual({})
  })

  it('is the same object where there is nothing to fill in', () => {
    const body = { a: 1 }
    expect(withNative(body, undefined)).toBe(body)
    expect(withNative(body, { a: 2 })).toBe(body)
  })

  it('sets no prototype', () => {
    const filled = withNative({ a: 1 }, wire('{"__proto__":{"x":1}}'))
    expect(Object.getPrototypeOf(filled)).toBe(Object.prototype)
    expect(JSON.stringify(filled)).toBe('{"a":1,"__proto__":{"x":1}}')
  })
})

describe('merged', () => {
  it('appends or replaces', () => {
    const before = { a: { s: 'x', l: [1], o: { n: 1, s: 'p' } }, b: { k: 1 } }
    const now = { a: { s: 'y', l: [2], o: { n: 2, s: 'q' } } }
    expect(merged<object>(before, now, 'append')).toEqual({
      a: { s: 'xy', l: [1, 2], o: { n: 2, s: 'pq' } },
      b: { k: 1 },
    })
    expect(merged<object>(before, now, 'replace')).toEqual({ a: { s: 'y', l: [2], o: { n: 2, s: 'q' } }, b: { k: 1 } })
    expect(merged<object | undefined>(undefined, now, 'append')).toBe(now)
  })
})

it('compact drops what is undefined', () => {
  expect(Object.keys(compact({ a: 1, b: undefined, c: null }))).toEqual(['a', 'c'])
})

describe('law', () => {
  const field = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor')
  const scalar = fc.oneof(fc.integer(), fc.string(), fc.boolean())
  const object = fc.letrec<{ object: object; value: unknown }>(tie => ({
    object: fc.dictionary(field, tie('value'), { maxKeys: 4 }),
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      tie('object'),
      fc.array(tie('object'), { minLength: 1, maxLength: 3 }),
    ),
  })).object
  const shape = fc.letrec<{ shape: Shape; rule: true | Shape | [Shape] }>(tie => ({
    shape: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('rule'), { maxKeys: 3 }) as fc.Arbitrary<Shape>,
    rule: fc.oneof({ depthSize: 'small' }, fc.constant(true as const), tie('shape'), fc.tuple(tie('shape'))),
  })).shape

  it('what is mapped and what is left restore the wire', () => {
    fc.assert(
      fc.property(object, shape, (value, described) => {
        const restored = withNative(mapped(value, described) as object, leftover(value, described))
        expect(sorted(restored)).toBe(sorted(value))
      }),
    )
  })

  /** What a mapping with this shape would write again: the fields that it reads, with the objects around them. */
  function mapped(value: unknown, rule: true | Shape | readonly [Shape | true]): unknown {
    if (rule === true) return value
    if (Array.isArray(rule)) return Array.isArray(value) ? [mapped(value[0], rule[0] as Shape)] : undefined
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const fields = Object.entries(value).filter(([key]) => Object.hasOwn(rule, key))
    return Object.fromEntries(fields.map(([key, below]) => [key, mapped(below, (rule as Shape)[key]!)]))
  }

  function sorted(value: unknown): string {
    return JSON.stringify(value, (_, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    )
  }
})
