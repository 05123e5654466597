/** The grammars beside the first four: each leaf of a request moves its own leaf of the wire, comes back, or is lost aloud. */
import { describe, expect, it } from 'vitest'
import type { Request } from '../../runtime/types.ts'
import { edits } from './edits.ts'
import { leafPlaces } from './edits-of-others.ts'
import { everything } from './everything.ts'
import { movesOnlyItsOwn } from './moves.ts'
import { forgetsStrictness } from './naive.ts'
import { subject } from './subject.ts'

/** Where only ids of nine letters and digits are sent as they are. */
const nine = (text: string) => text.replace(/call_(\d)/g, 'call0000$1')
const said: Record<string, Request> = { 'mistral-chat': JSON.parse(nine(JSON.stringify(everything))) }

describe.each(Object.keys(leafPlaces))('%s', id => {
  it.each(edits)('has $path in exactly one place, and reads it back', ({ path, to }) => {
    const value = id in said && typeof to === 'string' ? nine(to) : to
    movesOnlyItsOwn(subject(id), path, value, leafPlaces[id]![path]!, 'some-model', said[id])
  })
})

it('an adapter that says nothing of what it leaves out is seen', () => {
  const silent = forgetsStrictness(subject('cohere-chat'))
  expect(() => movesOnlyItsOwn(silent, 'tools[0].strict', false, 'lost', 'some-model')).toThrow()
})
