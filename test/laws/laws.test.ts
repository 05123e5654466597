import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { responses } from './arbitraries.ts'
import { asked } from './asked.ts'
import * as laws from './laws.ts'
import {
  dropsResults,
  forgetsUnknown,
  losesUsage,
  neverEnds,
  readsNoReasoning,
  tellsNoUsage,
  throwsOnUnknown,
  tossesCoins,
} from './naive.ts'
import { apiIds, encodeAsStream, type Subject, subject } from './subject.ts'

const runs = { numRuns: 120, seed: 20_261_125 }

/** For one api: with a model of its own. */
function each<T>(values: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(values, law), runs)
}

describe.each(apiIds)('the laws of %s', id => {
  const api = subject(id)
  it('decode(encode(request)) = request', () => each(asked(id), value => laws.survives(api, value)))
  it('encode(decode(what we send)) = what we send', () => each(asked(id), value => laws.resends(api, value)))
  it('decode(encode(response)) = response', () => each(responses, value => laws.answersBack(api, value)))
  it('fold(stream) = response, bracketed, one terminal', () => each(responses, value => laws.folds(api, value)))
  it('a stream told again is the same', () => each(responses, value => laws.retells(api, encodeAsStream(api, value))))
  it('conservation', () => each(asked(id), value => laws.conserves(api, value)))
  it('determinism', () => each(asked(id), value => laws.isDetermined(api, value)))
  it('open world', () =>
    each(fc.tuple(responses, laws.surprises), ([value, surprise]) => laws.keepsUnknown(api, value, surprise)))
  it.each(apiIds)('what was said survives the way on to %s', other =>
    each(asked(id), value => laws.passesOn(api, subject(other), value)),
  )
})

describe('a naive adapter breaks', () => {
  const api = subject('openai-chat')
  const breaks = (law: () => void) => expect(law).toThrow()
  const wanted = asked('openai-chat')
  const broken = <T>(values: fc.Arbitrary<T>, law: (value: T) => void) => breaks(() => each(values, law))

  it('the trip of requests, when it drops results', () =>
    broken(wanted, value => laws.survives(dropsResults(api), value)))
  it('the way on, when it drops results', () => broken(wanted, value => laws.passesOn(dropsResults(api), api, value)))
  it('the way back, when it has no reasoning', () =>
    broken(wanted, value => laws.resends(readsNoReasoning(api), value)))
  it('conservation, when it drops results', () => broken(wanted, value => laws.conserves(dropsResults(api), value)))
  it('the trip of responses, when it loses usage', () =>
    broken(responses, value => laws.answersBack(losesUsage(api), value)))
  it('the fold, when it swallows the finish', () => broken(responses, value => laws.folds(neverEnds(api), value)))
  it('the stream told again, when it tells no usage', () =>
    broken(responses, value => laws.retells(tellsNoUsage(api), encodeAsStream(api, value))))
  it('determinism, when it makes ids', () => broken(wanted, value => laws.isDetermined(tossesCoins(api), value)))
  it.each<[string, (api: Subject) => Subject]>([
    ['throws on it', throwsOnUnknown],
    ['forgets it', forgetsUnknown],
  ])('the open world, when it %s', (_, naive) =>
    broken(fc.tuple(responses, laws.surprises), ([value, surprise]) => laws.keepsUnknown(naive(api), value, surprise)),
  )
})
