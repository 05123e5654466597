import { describe, expect, test } from 'vitest'
import type { Change, Place } from '../../generator/drift/change.ts'
import type { Hole } from '../../generator/mapping/model.ts'
import { breakingEdits } from './contract-edit.ts'
import { placesOf } from './contract-places.ts'
import { holesOf } from './holes-of.ts'
import { real, realFootprints, realTexts } from './real-plans.ts'

const SLOW = { timeout: 60_000 }
const apis = real.flatMap(({ name, contract, plans }) =>
  plans.map(plan => [plan.mapping.api, { name, contract, plan }] as const),
)

/** The last word of a hole's path as consequences name it: a part is an element of the content. */
function lastWord(path: readonly string[]): string {
  return path[0] === 'part' ? 'content[]' : (path.at(-1) ?? '')
}

const called = (change: Change) => `${change.kind} ${change.what}`

describe('a breaking edit of the contract finds the mapping lines and unified fields that it breaks', () => {
  test.each(apis)('%s: every hole', SLOW, (_, { name, contract, plan }) => {
    const { footprint, consequencesOf } = realFootprints.get(name)!
    const places = placesOf(contract).filter(place => footprint.at(place).some(each => each.kind === 'leaf'))
    const found = new Map<string, Set<string>>()
    for (const change of places.flatMap(breakingEdits)) {
      const { lines, unified, nearest } = consequencesOf(change)
      if (nearest) continue
      for (const line of lines) {
        const key = `${called(change)} ${line}`
        found.set(key, new Set([...(found.get(key) ?? []), ...unified]))
      }
    }
    const ops = new Map(
      plan.mapping.stream.groups.flatMap(({ rules }) => rules.map(({ at, op }) => [`${at.file}:${at.line}`, op])),
    )
    const isFound = (kind: string, { at, terms }: Hole) => {
      const names = [...(found.get(`${kind} ${at.file}:${at.line}`) ?? [])]
      return terms.every(({ path }) =>
        names.some(
          each =>
            each === ops.get(`${at.file}:${at.line}`) ||
            each.split(/[.[]/).includes(lastWord(path)) ||
            each.endsWith(lastWord(path)),
        ),
      )
    }
    const missing = ['property removed', 'type changed'].flatMap(kind =>
      holesOf(plan.mapping)
        .filter(hole => !isFound(kind, hole))
        .map(({ at, source }) => `${kind}: ${at.file}:${at.line} ${source}`),
    )
    expect(missing).toEqual([])
  })

  test.each(apis)('%s: every leaf of a request that is tightened', SLOW, (_, { name, contract, plan }) => {
    const { footprint, consequencesOf } = realFootprints.get(name)!
    const files = [plan.mapping.file, ...plan.mapping.parents]
    const textOf = (place: string) => {
      const [file, line] = place.split(':') as [string, string]
      return realTexts.get(file)!.split('\n')[Number(line) - 1]!
    }
    const leaves = placesOf(contract).filter(
      place =>
        place.direction === 'request' &&
        place.path.at(-1) !== '[]' &&
        footprint.at(place).some(each => each.kind === 'leaf' && each.api === plan.mapping.api),
    )
    expect(leaves.length).toBeGreaterThan(30)
    const namesIt = (place: Place, change: Change) =>
      consequencesOf(change)
        .lines.filter(line => files.some(file => line.startsWith(`${file}:`)))
        .some(line => textOf(line).includes(`${place.path.at(-1)}`))
    const missing = leaves.flatMap(place =>
      breakingEdits(place)
        .filter(change => change.what !== 'added' || change.kind === 'required')
        .filter(change => place.part === 'body' && !namesIt(place, change))
        .map(change => `${called(change)} ${place.path.join('.')}`),
    )
    expect([...new Set(missing)]).toEqual([])
  })

  test.each(apis)(
    '%s: what a thing is called now is told of beside its object',
    SLOW,
    (_, { name, contract, plan }) => {
      const { footprint, consequencesOf } = realFootprints.get(name)!
      const isOwn = (place: Place) =>
        footprint.at(place).some(each => each.kind === 'leaf' && each.api === plan.mapping.api)
      const places = placesOf(contract).filter(place => place.part === 'body' && isOwn(place))
      expect(places.length).toBeGreaterThan(30)
      for (const place of places) {
        const renamed = breakingEdits(place).find(({ kind, what }) => kind === 'property' && what === 'added')!
        const { lines, nearest, apis, unified } = consequencesOf(renamed)
        expect(lines).not.toEqual([])
        expect(nearest).toBe(true)
        expect(apis).toContain(plan.mapping.api)
        expect(unified).toEqual([])
      }
    },
  )
})
