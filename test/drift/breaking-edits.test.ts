import { beforeAll, describe, expect, test } from 'vitest'
import type { Change } from '../../generator/drift/change.ts'
import type { Consequences } from '../../generator/drift/footprint-consequences.ts'
import type { Mapped } from '../../generator/drift/mapped.ts'
import { type ChangeClass, RULES } from '../../generator/drift/rules.ts'
import type { Hole } from '../../generator/mapping/model.ts'
import { type Broken, breakContract } from './break-contract.ts'
import { BROKEN, TIGHTENED, VALUES_REFUSED } from './contract-edits.ts'
import { sitesOf } from './contract-places.ts'
import { holesOf, isOfAProperty, lineOf, literalsOf, streamOps, withoutUnnamed } from './holes-of.ts'
import { real, realFootprints } from './real-plans.ts'

const SLOW = 120_000

/** Who serves another's apis has no mapping of his own. */
const mapped = real.filter(({ plans }) => plans.length > 0)

/** Of those whose mapping is written whole, the vendors that list no values of what a request may say. */
const unlisted = ['ollama']

describe.each(mapped)('$name: every mapped leaf is broken in the contract, and the comparison', one => {
  const { name, contract, plans } = one
  const { footprint, named, consequencesOf } = realFootprints.get(name)!
  const leavesAt = (places: Broken['places']): Mapped[] =>
    places.flatMap(place => footprint.at(place)).filter(({ kind }) => kind === 'leaf')
  const isMapped = ({ places }: { places: Broken['places'] }) => leavesAt(places).length > 0
  const sites = sitesOf(contract.document, named).filter(isMapped)
  const told = ({ edit, site, direction }: Broken) => `${edit}: ${direction} ${site.holder.join('/')} ${site.name}`
  const known = new Map<Change, Consequences>()
  const consequences = (change: Change): Consequences => {
    const found = known.get(change) ?? consequencesOf(change)
    known.set(change, found)
    return found
  }
  let broken: Broken[]
  let tightened: Broken[]
  let refused: Broken[]

  beforeAll(() => {
    const tabled = sites.filter(({ places }) => leavesAt(places).some(({ table }) => table !== undefined))
    const broke = (...[where, edits]: [typeof sites, typeof BROKEN]) =>
      breakContract(contract.document, where, edits, footprint, named).filter(isMapped)
    broken = broke(sites, BROKEN)
    tightened = broke(sites, TIGHTENED)
    refused = broke(tabled, VALUES_REFUSED)
  }, SLOW)

  test('finds it by its rule', () => {
    expect(broken.length).toBeGreaterThan(sites.length * 2)
    expect(tightened.length).toBeGreaterThan(30)
    expect([...broken, ...tightened].filter(({ found }) => found.length === 0).map(told)).toEqual([])
  })

  test('puts it in the right class', () => {
    const all = [...broken, ...tightened]
    const isWrong = ({ places, found }: Broken) => {
      const isUsed = leavesAt(places).some(({ sent, read }) => sent || read)
      return found.some(one => {
        const named: ChangeClass = RULES[one.rule]
        return one.class !== (isUsed || named === 'harmless' ? named : 'not-covered')
      })
    }
    expect(all.filter(isWrong).map(told)).toEqual([])
    const quiet = all.filter(({ found }) => found.every(one => one.class === 'not-covered'))
    expect(quiet.length).toBeLessThan(all.length / 5)
  })

  test('names every mapping line that stands there', { timeout: SLOW }, () => {
    const missing = [...broken, ...tightened].flatMap(each => {
      const lines = new Set(each.found.flatMap(({ change }) => consequences(change).lines))
      const wanted = new Set(leavesAt(each.places).map(({ at }) => lineOf(at)))
      return [...wanted].filter(line => !lines.has(line)).map(line => `${told(each)} ${line}`)
    })
    expect(missing).toEqual([])
  })

  test('tells the new name of what is renamed: nearest to its object, and nothing that we know', () => {
    const renamed = broken.filter(({ edit, site }) => edit === 'renamed' && site.kind === 'property')
    const wrong = renamed.filter(({ direction, places, all }) => {
      const isBeside = ({ path, direction: way }: Broken['places'][0]) =>
        path.at(-1) === 'renamed_v2' &&
        way === direction &&
        places.some(each => each.path.slice(0, -1).join() === path.slice(0, -1).join())
      const come = all.filter(({ change }) => change.what === 'added' && change.places.some(isBeside))
      const texts = come.map(({ rule, change }) => ({ rule, ...consequences(change) }))
      return !texts.some(
        ({ rule, nearest, lines, unified }) =>
          rule.startsWith(`${direction}-property-added`) && nearest && lines.length > 0 && unified.length === 0,
      )
    })
    const properties = sites.filter(({ kind }) => kind === 'property')
    expect(renamed.length).toBeGreaterThan(Math.min(70, properties.length - 1))
    expect(wrong.map(told)).toEqual([])
  })

  test('names the line of the table whose value a request can no longer say', () => {
    const rows = refused.flatMap(({ found, places }) =>
      found.flatMap(({ class: name, change }) => {
        const leaves = leavesAt(places).filter(({ sent }) => sent)
        const wanted = leaves.flatMap(({ table }) =>
          (table?.entries ?? []).filter(({ wire }) => wire === change.name).map(({ at }) => lineOf(at)),
        )
        return wanted.length > 0 ? [{ name, wanted, lines: consequences(change).lines }] : []
      }),
    )
    expect(rows.length).toBe(refused.length)
    // An heir's vendor may list no values at all.
    if (plans.every(({ mapping }) => mapping.parents.length === 0))
      expect(rows.length > 1).toBe(!unlisted.includes(name))
    for (const { name, wanted, lines } of rows) {
      expect(name).toBe('breaking')
      expect(lines).toEqual(expect.arrayContaining(wanted))
    }
  })

  // What must be found here is read off the mapping files alone, and not asked of the footprint.
  describe.each(plans.map(({ mapping }) => [mapping.api, withoutUnnamed(mapping)] as const))('of %s', (_, mapping) => {
    const ops = streamOps(mapping)

    /** By line of the mapping or of one that it extends, the unified fields that changes name with a class that cannot be overlooked. */
    const fieldsFound = (all: readonly Broken[]): Map<string, Set<string>> => {
      const fields = new Map<string, Set<string>>()
      const changes = all.flatMap(({ found }) => found).filter(({ rule }) => RULES[rule] !== 'harmless')
      for (const { lines, unified, nearest } of changes.map(({ change }) => consequences(change)))
        for (const line of nearest ? [] : lines) fields.set(line, new Set([...(fields.get(line) ?? []), ...unified]))
      return fields
    }

    const names = ({ at, terms }: Hole, found: ReadonlySet<string> = new Set()) =>
      terms.every(({ path }) => {
        const last = path[0] === 'part' ? 'content[]' : (path.at(-1) ?? '')
        return [...found].some(
          each => each === ops.get(lineOf(at)) || each.split(/[.[]/).includes(last) || each.endsWith(last),
        )
      })

    test.each([
      ['gone', ['removed']],
      ['called otherwise', ['renamed']],
      ['of another type', ['retyped', 'typed']],
    ])('no hole and no literal is forgotten whose property is %s', (_, edits) => {
      const fields = fieldsFound(broken.filter(({ edit }) => edits.includes(edit)))
      // An item of a list can be of another type, but not be gone from it.
      const items = new Set(
        sites
          .filter(({ kind }) => kind === 'items' && !edits.includes('retyped'))
          .flatMap(({ places }) => leavesAt(places).map(({ at }) => lineOf(at))),
      )
      const holes = holesOf(mapping).filter(
        hole => isOfAProperty(mapping, hole) && !names(hole, fields.get(lineOf(hole.at))),
      )
      expect(
        holes.filter(({ at }) => !items.has(lineOf(at))).map(({ at, source }) => `${lineOf(at)} ${source}`),
      ).toEqual([])
      const literals = literalsOf(mapping).filter(
        literal => isOfAProperty(mapping, literal) && ![fields, items].some(found => found.has(lineOf(literal.at))),
      )
      expect(literals.map(({ at, value }) => `${lineOf(at)} ${value}`)).toEqual([])
    })

    test('no hole of the request is forgotten where what it may say is tightened', () => {
      const fields = fieldsFound(tightened)
      const missing = holesOf(mapping.chat.request).filter(
        hole => isOfAProperty(mapping, hole) && !names(hole, fields.get(lineOf(hole.at))),
      )
      expect(missing.map(({ at, source }) => `${lineOf(at)} ${source}`)).toEqual([])
    })
  })
})
