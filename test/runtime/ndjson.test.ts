/** Lines of JSON: cut anywhere, ended anyhow, of any size up to the limit. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInterlinguaError } from '../../runtime/errors.ts'
import { NdjsonDecoder, ndjsonFrames } from '../../runtime/wire/ndjson.ts'

interface Told {
  data: string
  cut?: true
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

function decode(pieces: readonly Uint8Array[], max?: number): Told[] {
  const told: Told[] = []
  const decoder = new NdjsonDecoder((data, _, cut) => told.push({ data, ...(cut && { cut }) }), max)
  for (const piece of pieces) {
    decoder.push(piece)
    while (decoder.next());
  }
  decoder.end()
  return told
}

const cases: [string, string, Told[]][] = [
  ['two lines', '{"a":1}\n{"b":2}\n', [{ data: '{"a":1}' }, { data: '{"b":2}' }]],
  ['CRLF', '{"a":1}\r\n{"b":2}\r\n', [{ data: '{"a":1}\r' }, { data: '{"b":2}\r' }]],
  ['blank lines', '\n\r\n  \t\n{"a":1}\n\n\n', [{ data: '{"a":1}' }]],
  ['a byte order mark', '\ufeff{"a":1}\n', [{ data: '{"a":1}' }]],
  ['a byte order mark later on is text', '{"a":1}\n\ufeff{}\n', [{ data: '{"a":1}' }, { data: '\ufeff{}' }]],
  ['a last line without its end', '{"a":1}\n{"b":2}', [{ data: '{"a":1}' }, { data: '{"b":2}', cut: true }]],
  ['a cut line', '{"a":', [{ data: '{"a":', cut: true }]],
  ['white space at the end', '{"a":1}\n  ', [{ data: '{"a":1}' }]],
  ['separators of other alphabets', '{"a":"x\u2028y\u0085z"}\n', [{ data: '{"a":"x\u2028y\u0085z"}' }]],
  ['nothing', '', []],
]

describe.each(cases)('%s', (_, body, expected) => {
  it('whole', () => expect(decode([bytesOf(body)])).toEqual(expected))
  it('byte by byte', () => expect(decode([...bytesOf(body)].map(byte => Uint8Array.of(byte)))).toEqual(expected))
})

it('any cut of the bytes tells the same', () => {
  const lines = fc.array(fc.oneof(fc.json(), fc.constant(''), fc.constant('"é👍\u2028"')), { maxLength: 6 })
  const cuts = fc.array(fc.nat(200), { maxLength: 6 })
  fc.assert(
    fc.property(lines, cuts, fc.constantFrom('\n', '\r\n'), (lines, cuts, end) => {
      const bytes = bytesOf(lines.map(line => line + end).join(''))
      const places = [...new Set([0, ...cuts.map(cut => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b)
      const pieces = places.slice(1).map((to, at) => bytes.subarray(places[at], to))
      const values = decode(pieces).map(({ data }) => JSON.parse(data))
      expect(values).toEqual(lines.filter(line => line.trim() !== '').map(line => JSON.parse(line)))
    }),
    { numRuns: 200, seed: 20_261_126 },
  )
})

it('tells one event at a time', () => {
  const told: string[] = []
  const decoder = new NdjsonDecoder(data => told.push(data))
  decoder.push(bytesOf('1\n2\n'))
  expect([decoder.next(), told]).toEqual([true, ['1']])
  expect([decoder.next(), decoder.next(), told]).toEqual([true, false, ['1', '2']])
})

describe('a line longer than the limit', () => {
  const kindOf = (body: () => unknown) => {
    try {
      return body()
    } catch (error) {
      return isInterlinguaError(error) ? error.kind : error
    }
  }
  it('fails when it comes whole', () =>
    expect(kindOf(() => decode([bytesOf(`"${'x'.repeat(20)}"\n`)], 16))).toBe('response-too-large'))
  it('fails before its end comes', () =>
    expect(kindOf(() => decode(Array(5).fill(bytesOf('xxxxx')), 16))).toBe('response-too-large'))
  it('is no matter of many short ones', () => expect(decode([bytesOf('"123456"\n'.repeat(50))], 16)).toHaveLength(50))
})

it('is framed by line feeds, whatever the name', () =>
  expect(['{"a":1}', '{}'].map(data => ndjsonFrames.frame(data, 'any')).join('')).toBe('{"a":1}\n{}\n'))
