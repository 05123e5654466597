/** The laws, held by some grammars. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { responses } from './arbitraries.ts'
import { askedOf } from './asked.ts'
import * as laws from './laws.ts'
import { ledgerOf } from './ledger.ts'
import { encodeAsStream, subject } from './subject.ts'

const runs = { numRuns: 60, seed: 20_261_125 }

/** A model of which no fact is known, and one of which most are; and the mapped leaves, which may only become more. */
export type Grammars = Record<string, { models: [string, string]; mapped: number }>

function each<T>(values: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(values, law), runs)
}

/** Tests them, and that what was said survives the way on to the `others`. */
export function theLawsHold(grammars: Grammars, others: readonly string[]): void {
  describe.each(Object.keys(grammars))('the laws of %s', id => {
    const api = subject(id)
    const asked = askedOf(grammars[id]!.models)
    it('decode(encode(request)) = request', () => each(asked, value => laws.survives(api, value)))
    it('encode(decode(what we send)) = what we send', () => each(asked, value => laws.resends(api, value)))
    it('decode(encode(response)) = response', () => each(responses, value => laws.answersBack(api, value)))
    it('fold(stream) = response, bracketed, one terminal', () => each(responses, value => laws.folds(api, value)))
    it('a stream told again is the same', () => each(responses, value => laws.retells(api, encodeAsStream(api, value))))
    it('conservation', () => each(asked, value => laws.conserves(api, value)))
    it('determinism', () => each(asked, value => laws.isDetermined(api, value)))
    it('open world', () =>
      each(fc.tuple(responses, laws.surprises), ([value, surprise]) => laws.keepsUnknown(api, value, surprise)))
    it.each(others)('what was said survives the way on to %s', other =>
      each(asked, value => laws.passesOn(api, subject(other), value)),
    )
    it('has at least as many mapped leaves as before', () => {
      const { leaves, counts } = ledgerOf(id)
      expect(leaves).toHaveLength(counts.mapped)
      expect(counts.mapped).toBeGreaterThanOrEqual(grammars[id]!.mapped)
    })
  })
}
