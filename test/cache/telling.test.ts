import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventsOf } from '../../runtime/cache/telling.ts'
import { fold } from '../../runtime/stream/fold.ts'
import { responses } from '../laws/arbitraries.ts'
import { expectBracketed } from '../runtime/telling.ts'
import { response } from '../support/calls.ts'

test('the events of an answer are a proper stream whose fold is the answer', () => {
  fc.assert(
    fc.property(responses, answer => {
      const events = eventsOf(response(answer))
      expectBracketed(events)
      expect(fold(events)).toEqual({ finishReason: 'stop', ...answer })
    }),
  )
})

test('text and arguments are told by deltas, losses at the start', () => {
  const loss = [{ path: 'seed', kind: 'unsupported' as const, detail: 'no seed' }]
  const call = { type: 'tool-call' as const, id: 'c', name: 'f', input: { a: 1 } }
  const events = eventsOf(response({ content: [{ type: 'text', text: 'hi' }, call], loss }))
  expect(events[0]).toEqual({ type: 'start', loss })
  expect(events.filter(({ type }) => type === 'part-delta')).toEqual([
    { type: 'part-delta', index: 0, kind: 'text', delta: 'hi' },
    { type: 'part-delta', index: 1, kind: 'tool-call', delta: '{"a":1}' },
  ])
})
