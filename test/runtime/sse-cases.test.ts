import { createParser } from 'eventsource-parser'
import { describe, expect, it } from 'vitest'
import { isInterlinguaError } from '../../runtime/errors.ts'
import { SseDecoder } from '../../runtime/wire/sse.ts'
import { sseCases } from '../faults/sse-cases.ts'

interface Told {
  data: string
  name: string
}

/** What is told, and apart from it what stood at the end without its blank line. */
function decode(pieces: readonly Uint8Array[], max?: number): { told: Told[]; unterminated?: string } {
  const told: Told[] = []
  let left: string | undefined
  const decoder = new SseDecoder((data, name, unterminated) => {
    if (unterminated) left = data
    else told.push({ data, name })
  }, max)
  for (const piece of pieces) {
    decoder.push(piece)
    while (decoder.next());
  }
  decoder.end()
  return { told, ...(left !== undefined && { unterminated: left }) }
}

function oracle(body: string): Told[] {
  const told: Told[] = []
  const parser = createParser({ onEvent: ({ data, event }) => told.push({ data, name: event ?? '' }) })
  // Behind a last CR it waits for what may be its LF: the beginning of a comment is none.
  // It is given text, from which a `TextDecoder` has taken the byte order mark.
  parser.feed(`${new TextDecoder().decode(bytesOf(body))}:`)
  return told
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe.each(sseCases)('$name', ({ body, data, names, unterminated }) => {
  const expected = {
    told: data.map((text, at) => ({ data: text, name: names?.[at] ?? '' })),
    ...(unterminated !== undefined && { unterminated }),
  }
  const bytes = bytesOf(body)

  it('at every cut, and byte by byte', () => {
    for (let cut = 0; cut <= bytes.length; cut++)
      expect(decode([bytes.subarray(0, cut), bytes.subarray(cut)]), `cut at ${cut}`).toEqual(expected)
    expect(decode(Array.from(bytes, byte => Uint8Array.of(byte)))).toEqual(expected)
  })

  it('as eventsource-parser', () => {
    expect(oracle(body)).toEqual(expected.told)
  })
})

/** The caps of eventsource-parser count what it holds back; ours count one event, whatever the pieces are. */
describe('the cap', () => {
  const over: [string, string][] = [
    ['an unterminated line of data', `data: ${'x'.repeat(200)}`],
    ['an unterminated comment', `:${'x'.repeat(200)}`],
    ['an unterminated unknown field', `foo: ${'x'.repeat(200)}`],
    ['data over many lines', 'data: xxxxxxxxx\n'.repeat(20)],
    ['a whole event', `data: ${'x'.repeat(200)}\n\n`],
  ]
  const under: [string, string, number][] = [
    ['many events', 'data: xxxxxxxxx\n\n'.repeat(50), 50],
    ['many comments', `${':xxxxxxxxx\n'.repeat(50)}data: 1\n\n`, 1],
    ['an event as long as the cap', `data: ${'x'.repeat(90)}\n\n`, 1],
    ['an unknown field in short lines', `${'foo: x\n'.repeat(50)}data: 1\n\n`, 1],
  ]
  const cuts = (text: string) => [[bytesOf(text)], Array.from(bytesOf(text), byte => Uint8Array.of(byte))]

  it.each(over)('stops %s', (_, body) => {
    for (const pieces of cuts(body)) {
      const failure = (() => {
        try {
          return decode(pieces, 100)
        } catch (error) {
          return error
        }
      })()
      expect(isInterlinguaError(failure) && failure.kind).toBe('response-too-large')
    }
  })

  it.each(under)('lets %s pass', (_, body, count) => {
    for (const pieces of cuts(body)) expect(decode(pieces, 100).told).toHaveLength(count)
  })
})
