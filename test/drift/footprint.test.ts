import { describe, expect, test } from 'vitest'
import type { Hole } from '../../generator/mapping/model.ts'
import { mentionsBelow, rootsOf } from '../../generator/plan/mentions.ts'
import { placesOf } from './contract-places.ts'
import { holesOf, isOfAProperty, lineOf, streamOps } from './holes-of.ts'
import { real, realFootprints } from './real-plans.ts'

const apis = real.flatMap(({ name, contract, plans }) =>
  plans.map(plan => ({ api: plan.mapping.api, name, contract, plan })),
)

/** The last word of a hole's path as the footprint names it: a part is an element of the content. */
function lastWord(path: readonly string[]): string {
  return path[0] === 'part' ? 'content[]' : (path.at(-1) ?? '')
}

describe('every hole of a mapping is found by a place of the contract', () => {
  test.each(apis.map(each => [each.api, each] as const))('%s', (api, { name, contract, plan }) => {
    const { footprint, named } = realFootprints.get(name)!
    const found = placesOf(contract.document, named)
      .flatMap(place => footprint.at(place))
      .filter(each => each.api === api && each.kind === 'leaf')
    const names = new Map<string, string[]>()
    for (const { at, unified } of found) names.set(lineOf(at), [...(names.get(lineOf(at)) ?? []), ...unified])
    const ops = streamOps(plan.mapping)
    const isFound = ({ at, terms }: Hole) =>
      terms.every(({ path }) =>
        (names.get(lineOf(at)) ?? []).some(name => name === ops.get(lineOf(at)) || name.endsWith(lastWord(path))),
      )
    // Rules that a mapping inherits and leaves aside stand nowhere on its wire.
    const used = mentionsBelow(plan.mapping, rootsOf(plan.mapping)).rules
    const rules = [...plan.mapping.rules.values()].filter(({ name }) => used.has(name))
    const holes = holesOf({ ...plan.mapping, rules }).filter(hole => isOfAProperty(plan.mapping, hole))
    const missing = holes.filter(hole => !isFound(hole))
    expect(holes.length).toBeGreaterThan(50)
    expect(missing.map(({ at, source }) => `${lineOf(at)} ${source}`)).toEqual([])
  })
})
