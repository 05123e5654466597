/** The JSON of answers, restored while it comes: however it is cut, and never later than it must be. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { SchemaDialect } from '../../runtime/adapter/schema-dialect.ts'
import { type CompiledSchema, compileSchema } from '../../runtime/schemas/index.ts'
import { PartialJson } from '../../runtime/tools/partial-json.ts'
import { joinedSamples } from './corpus-joined.ts'
import { plainSamples } from './corpus-plain.ts'
import { referencedSamples } from './corpus-referenced.ts'
import { dialects } from './dialects.ts'

function restored(compiled: CompiledSchema, ...pieces: string[]): string {
  const reader = compiled.restoreText()
  return pieces.map(piece => reader.push(piece)).join('') + reader.end()
}

/** In two pieces, at each place; letter by letter. */
function cuts(text: string): string[][] {
  const twice = Array.from({ length: Math.min(text.length, 80) }, (_, at) => [text.slice(0, at), text.slice(at)])
  return [text.split(''), ...twice]
}

const samples = [...plainSamples, ...joinedSamples, ...referencedSamples]

describe.each([...dialects().values()].map(({ names, dialect }) => [names[0]!, dialect] as const))(
  '%s',
  (_, dialect) => {
    it('restores each value of the corpus, cut anywhere, as the value is restored', () => {
      let count = 0
      for (const { name, schema, values } of samples) {
        const compiled = compileSchema(schema, dialect)
        for (const value of compiled.reshapes ? values : []) {
          const sent = compiled.shape(value)
          const texts = [JSON.stringify(sent), JSON.stringify(sent, null, 2), `Here: ${JSON.stringify(sent)}\n\`\`\``]
          for (const text of compiled.schema.type === 'object' ? texts : texts.slice(0, 2)) {
            const whole = restored(compiled, text)
            if (text !== texts[2]) expect(JSON.parse(whole), name).toEqual(compiled.restore(sent))
            for (const pieces of cuts(text))
              if (restored(compiled, ...pieces) !== whole) expect.fail(`${name}: ${text}`)
            count++
          }
        }
      }
      if (dialect.objects === 'closed') expect(count).toBeGreaterThan(20)
    })
  },
)

const strict: SchemaDialect = {
  root: 'object',
  required: 'all',
  objects: 'closed',
  untyped: false,
  keywords: ['$ref', 'anyOf', 'const'],
}
const shape = (properties: object, ...required: string[]) => ({ type: 'object', properties, required })
const text = { type: 'string' }
const compile = (schema: object) => compileSchema({ ...schema }, strict)

/** What was told after each letter: of the piece that was given last, behind what was told before. */
function heard(compiled: CompiledSchema, ...pieces: string[]): string[] {
  const reader = compiled.restoreText()
  return pieces.map(piece => reader.push(piece))
}

describe('tells at once', () => {
  const circle = shape({ kind: { const: 'circle' }, 'r?': { type: 'number' }, note: text }, 'kind')
  const square = shape({ kind: { const: 'square' }, note: text, side: { type: 'number' } }, 'kind', 'side')

  it.each<[string, object, string[], string[]]>([
    [
      'texts behind a null that is left out',
      shape({ a: text, b: text }, 'b'),
      ['{"a":nu', 'll,"b":"on', 'e"', '}'],
      ['{', '"b":"on', 'e"', '}'],
    ],
    [
      'the members of a map',
      shape({ map: { type: 'object', additionalProperties: text } }, 'map'),
      ['{"map":[{"key":"a","value":"on', 'e"},{"key":"b",', '"value":"tw'],
      ['{"map":{"a":"on', 'e"', ',"b":"tw'],
    ],
    [
      'properties that are not named',
      { ...shape({ a: text }, 'a'), additionalProperties: text },
      ['{"a":"x","additionalProperties":[{"key":"b","value":"y', 'y"}', ']}'],
      ['{"a":"x","b":"y', 'y"', '}'],
    ],
    [
      'an alternative as soon as it is the only one',
      shape({ shape: { anyOf: [circle, square] } }, 'shape'),
      ['{"shape":{"kind":', '"circle"', ',"note":"ro', 'und","r?":null}', '}'],
      ['{"shape":', '{"kind":"circle"', ',"note":"ro', 'und"}', '}'],
    ],
    [
      'items of a list',
      { type: 'array', items: circle },
      ['{"value":[{"kind":"circle"', ',"r?":null', ',"note":"x', '"},{"kin', 'd":"circle"'],
      ['[{"kind":"circle"', '', ',"note":"x', '"},{', '"kind":"circle"'],
    ],
  ])('%s', (_, schema, pieces, told) => {
    const compiled = compile(schema)
    expect(heard(compiled, ...pieces)).toEqual(told)
  })

  it('and what a text of JSON means when it is whole', () => {
    const compiled = compile(shape({ any: {}, after: text }, 'any', 'after'))
    expect(heard(compiled, '{"any":"{\\"a\\"', ':1}"', ',"after":"x')).toEqual(['{"any":', '{"a":1}', ',"after":"x'])
  })
})

describe('what is not in the form', () => {
  const compiled = compile(shape({ a: text, map: { type: 'object', additionalProperties: text } }, 'map'))
  it.each([
    ['no JSON', 'no JSON'],
    ['{"a":null,"map":[}, oops', '{"map":{"0":}, oops'],
    ['{"map":[],', '{"map":{},'],
    ['{"a":nul', '{"a":nul'],
    ['{"a"', '{"a"'],
    ['{"map":{"x":"y"}}', '{"map":{"x":"y"}}'],
    ['{"map":["x",{"value":"y","key":"b"},{"key":"c"}]}', '{"map":{"0":"x","b":"y","2":{"key":"c"}}}'],
    ['{"other":1,"a":nothing}', '{"other":1,"a":nothing}'],
  ])('%s', (given, told) => {
    expect(restored(compiled, given)).toBe(told)
  })

  test('is told the same however it is cut, and nothing of it throws', () => {
    const base = '{"a":null,"map":[{"key":"k","value":"v"},{"value":1,"key":"\\u00e9"}],"x":[1,{"y":"\\"}"}]} end'
    const edit = fc.record({
      at: fc.nat(base.length),
      cut: fc.nat(3),
      put: fc.stringMatching(/^[{}[\]",:\\ nul1]{0,3}$/),
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), fc.array(fc.nat(20), { maxLength: 30 }), (edits, sizes) => {
        const text = edits.reduce((now, { at, cut, put }) => now.slice(0, at) + put + now.slice(at + cut), base)
        const pieces: string[] = []
        let at = 0
        for (const size of sizes) {
          pieces.push(text.slice(at, at + size))
          at = Math.min(text.length, at + size)
        }
        expect(restored(compiled, ...pieces, text.slice(at))).toBe(restored(compiled, text))
      }),
      { numRuns: 1000 },
    )
  })
})

it('is the beginning of a value at every letter', () => {
  const tree = {
    $defs: {
      tree: shape(
        { name: text, note: text, children: { type: 'array', items: { $ref: '#/$defs/tree' } } },
        'name',
        'children',
      ),
    },
    $ref: '#/$defs/tree',
  }
  const compiled = compile(tree)
  const value = {
    name: 'a',
    children: [
      { name: 'b', note: 'x', children: [] },
      { name: 'c', children: [] },
    ],
  }
  const reader = compiled.restoreText()
  const read = new PartialJson()
  for (const letter of JSON.stringify(compiled.shape(value))) read.push(reader.push(letter))
  expect(read.value).toEqual(value)
})

it('costs what the text costs: each letter is looked at once', () => {
  const note = {
    anyOf: [shape({ kind: { const: 'a' }, more: text }, 'kind'), shape({ kind: { const: 'b' }, less: text }, 'kind')],
  }
  const compiled = compile({ type: 'array', items: shape({ n: { type: 'integer' }, gone: text, note }, 'n', 'note') })
  const item = (n: number) => `{"n":${n},"gone":null,"note":{"kind":"b","less":null}},`
  const ms = (count: number) => {
    const reader = compiled.restoreText()
    reader.push('{"value":[')
    const started = performance.now()
    let told = 0
    for (let at = 0; at < count; at++) told += reader.push(item(at)).length
    expect(told).toBeGreaterThan(count * 20)
    return performance.now() - started
  }
  ms(1_000)
  // Were each piece read from the beginning, twenty times the items would cost four hundred times as much.
  expect(ms(20_000)).toBeLessThan(100 * Math.max(ms(1_000), 5))
})
