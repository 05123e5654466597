import { createParser } from 'eventsource-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInterlinguaError } from '../../runtime/errors.ts'
import { SseDecoder } from '../../runtime/wire/sse.ts'

interface Told {
  data: string
  name: string
  cut?: true
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

function decode(pieces: readonly Uint8Array[], maxEventBytes?: number): Told[] {
  const told: Told[] = []
  const decoder = new SseDecoder((data, name, cut) => told.push({ data, name, ...(cut && { cut }) }), maxEventBytes)
  for (const piece of pieces) read(decoder, piece)
  decoder.end()
  return told
}

function read(decoder: SseDecoder, piece: Uint8Array): void {
  decoder.push(piece)
  while (decoder.next());
}

const dataOf = (text: string) =>
  decode([bytesOf(text)])
    .filter(({ cut }) => !cut)
    .map(({ data }) => data)

function cutAt(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const places = [0, ...cuts.map(cut => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  return places.slice(1).map((end, at) => bytes.slice(places[at], end))
}

describe('the web platform tests', () => {
  const long = 'x'.repeat(2048)
  const table: [name: string, body: string, events: string[]][] = [
    ['bom', '\uFEFFdata:1\n\n\uFEFFdata:2\n\ndata:3\n\n', ['1', '3']],
    ['bom-2', '\uFEFF\uFEFFdata:1\n\ndata:2\n\ndata:3\n\n', ['2', '3']],
    ['comments', `data:1\r:\0\n:\r\ndata:2\n:${long}\rdata:3\n:data:fail\r:${long}\ndata:4\n\n`, ['1\n2\n3\n4']],
    ['data-before-final-empty-line', 'retry:1000\ndata:test1\n\nid:test\ndata:test2', ['test1']],
    ['field-data', 'data:\n\ndata\ndata\n\ndata:test\n\n', ['', '\n', 'test']],
    [
      'event-data',
      'data:msg\ndata:msg\n\n:\nfalsefield:msg\n\nfalsefield:msg\nData:data\n\ndata\n\ndata:end\n\n',
      ['msg\nmsg', '', 'end'],
    ],
    [
      'field-parsing',
      'data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n',
      ['\0\n 2\n1\n3\n\n4'],
    ],
    ['field-id', 'id:1\ndata:a\n\nid:\0\ndata:b\n\n', ['a', 'b']],
    ['field-retry', 'retry:03000\nretry:1000x\nretry\ndata:x\n\n', ['x']],
    [
      'field-unknown',
      'data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\ndata:test\n\n',
      ['test\n\ntest'],
    ],
    ['leading-space', 'data:\ttest\rdata: \ndata:test\n\n', ['\ttest\n\ntest']],
    ['newlines', 'data:test\r\ndata\ndata:test\r\n\r', ['test\n\ntest']],
    ['null-character', 'data:\0\n\n\n\n', ['\0']],
    ['utf-8', 'data:ok…\n\n', ['ok…']],
  ]
  it.each(table)('%s', (_, body, events) => {
    expect(dataOf(body)).toEqual(events)
    expect(
      decode([...bytesOf(body)].map(byte => Uint8Array.of(byte)))
        .filter(({ cut }) => !cut)
        .map(({ data }) => data),
    ).toEqual(events)
  })

  it('field-event and field-event-empty', () => {
    expect(
      decode([bytesOf('event:test\ndata:x\n\ndata:y\n\nevent:a\nevent: \ndata:z\n\nevent:lost\n\ndata:w\n\n')]),
    ).toEqual([
      { data: 'x', name: 'test' },
      { data: 'y', name: '' },
      { data: 'z', name: '' },
      { data: 'w', name: '' },
    ])
  })
})

describe('the end of the body', () => {
  it.each([
    ['data: {"a":1}', '{"a":1}'],
    ['data: {"a":1}\n', '{"a":1}'],
    ['data: {"a":1}\r', '{"a":1}'],
    ['data: {"a":', '{"a":'],
  ])('tells %j as unterminated', (body, data) => {
    expect(decode([bytesOf(body)])).toEqual([{ data, name: '', cut: true }])
  })

  it('tells nothing twice', () => {
    expect(decode([bytesOf('data: 1\n\n')])).toEqual([{ data: '1', name: '' }])
    expect(decode([])).toEqual([])
  })
})

describe('splits and line ends', () => {
  const line = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('data:', 'data: ', 'data', ':', 'event:', 'event: ', 'id: ', 'x'),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      )
      .map(([field, value]) => field + value.replace(/[\r\n\0]/g, '')),
    fc.constant(''),
  )
  const body = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 40 })
  const cuts = fc.array(fc.nat(4096), { maxLength: 12 })

  it('any split tells the same, and what eventsource-parser tells', () => {
    fc.assert(
      fc.property(body, cuts, (lines, places) => {
        const text = `${lines.flat().join('')}\n\n`
        const oracle: Told[] = []
        const parser = createParser({ onEvent: ({ data, event }) => oracle.push({ data, name: event ?? '' }) })
        parser.feed(text)
        const whole = decode([bytesOf(text)])
        expect(decode(cutAt(bytesOf(text), places))).toEqual(whole)
        expect(whole).toEqual(oracle)
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['\n', '\r\n', '\r'])('cut at every byte with line ends %j', end => {
    const bytes = bytesOf(['event: a', 'data: {"é":"😀"}', '', ': ping', 'data: 1', 'data: 2', '', ''].join(end))
    const expected = [
      { data: '{"é":"😀"}', name: 'a' },
      { data: '1\n2', name: '' },
    ]
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(decode([bytes.slice(0, cut), bytes.slice(cut)])).toEqual(expected)
  })

  it('tells an event at its line end, not at the next chunk', () => {
    const told: string[] = []
    const decoder = new SseDecoder(data => told.push(data))
    read(decoder, bytesOf('data: 1\r\r'))
    expect(told).toEqual(['1'])
    read(decoder, bytesOf('\ndata: 2\r\n\r'))
    expect(told).toEqual(['1', '2'])
  })

  it('tells one event each time it is asked, and at the end what nobody asked for', () => {
    const told: string[] = []
    const decoder = new SseDecoder(data => told.push(data))
    decoder.push(bytesOf('data: 1\n\n: ping\n\ndata: 2\r\n\r\ndata: 3\n\ndata: 4'))
    expect([decoder.next(), ...told]).toEqual([true, '1'])
    expect([decoder.next(), ...told]).toEqual([true, '1', '2'])
    decoder.end()
    expect(told).toEqual(['1', '2', '3', '4'])
    expect(decoder.next()).toBe(false)
  })

  it('replaces only what is not UTF-8', () => {
    const bytes = Uint8Array.of(...bytesOf('data: ä'), 0xff, ...bytesOf('😀\n\n'))
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(decode([bytes.slice(0, cut), bytes.slice(cut)])).toEqual([{ data: 'ä\uFFFD😀', name: '' }])
  })
})

describe('size', () => {
  it.each([
    ['one line without end', ['data: ', 'x'.repeat(600), 'x'.repeat(600)]],
    ['one whole line', [`data: ${'x'.repeat(1200)}\n\n`]],
    ['many lines', Array.from({ length: 200 }, () => 'data: xxxxxx\n')],
    ['a comment', [':'.repeat(1200)]],
  ])('%s over the cap is response-too-large', (_, pieces) => {
    let error: unknown
    try {
      decode(pieces.map(bytesOf), 1000)
    } catch (thrown) {
      error = thrown
    }
    expect(isInterlinguaError(error) && error.kind).toBe('response-too-large')
  })

  it('many small events have no cap', () => {
    expect(decode([bytesOf('data: x\n\n'.repeat(1000))], 100)).toHaveLength(1000)
  })

  it('takes time linear in the length of a line that comes in small pieces', () => {
    const piece = bytesOf('x'.repeat(1024))
    /** CPU of as many bytes, whether they are one line or many. */
    const time = (lines: number) => {
      const decoder = new SseDecoder(() => {}, 64 * 1024 * 1024)
      const start = process.cpuUsage()
      for (let line = 0; line < lines; line++) {
        decoder.push(bytesOf('data: '))
        for (let at = 0; at < 16_384 / lines; at++) decoder.push(piece)
        read(decoder, bytesOf('\n\n'))
      }
      return process.cpuUsage(start).user
    }
    time(64)
    const [short, long] = [Math.min(time(64), time(64)), Math.min(time(1), time(1))]
    // Quadratic would be 64 times.
    expect(long / short).toBeLessThan(16)
  })
})
