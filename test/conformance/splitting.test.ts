import { expect, test } from 'vitest'
import { frameEvents, splitSegments } from './framing.ts'
import { split } from './splitting.ts'

const bytes = Buffer.from('naïve 👍\r\n'.repeat(200))
const cuts = (seed: string) => [...split(bytes, seed)].map(piece => piece.length)

test('the pieces are the whole, cut the same way for the same seed', () => {
  expect(Buffer.concat([...split(bytes, 'a')]).equals(bytes)).toBe(true)
  expect(cuts('a')).toEqual(cuts('a'))
  expect(cuts('a')).not.toEqual(cuts('b'))
  expect(Math.min(...cuts('a'))).toBeGreaterThan(0)
})

test('some cut falls into a character', () => {
  const torn = [...split(bytes, 'a')].some(piece => piece.length > 0 && (piece[0]! & 0xc0) === 0x80)
  expect(torn).toBe(true)
})

test('events are framed as their vendor does', () => {
  expect(frameEvents(['{"type":"ping"}'], 'messages')).toBe('event: ping\ndata: {"type":"ping"}\n\n')
  expect(frameEvents(['{"a":1}', '{"b":2}'], 'chat')).toBe('data: {"a":1}\n\ndata: {"b":2}\n\n')
  expect(frameEvents(['{"a":1}'], 'generateContent')).toBe('data: {"a":1}\r\n\r\n')
})

test('a start begins another answer only after the end of the one before', () => {
  const start = '{"type":"message_start"}'
  const text = '{"type":"text"}'
  expect(splitSegments([start, text, start, text])).toEqual([
    [start, text],
    [start, text],
  ])
})
