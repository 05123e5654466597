import { addressOf, shown } from './address.ts'
import type { Classified } from './classify.ts'
import type { Drift, Judged } from './drift.ts'
import { byFeature } from './features.ts'
import type { Consequences } from './footprint-consequences.ts'
import { reachOf } from './reach.ts'
import { type ChangeClass, CLASSES, type RuleId } from './rules.ts'

export interface Line {
  rule: RuleId
  /** What came, went or changed: several names where one rule found them at one place. */
  names: string[]
  where: string
  detail: string
  /** Our mapping lines that it touches, and the unified fields that live there. */
  ours: string[]
  unified: string[]
  /** What becomes of the properties, as `mapped → gone`. */
  ledger: string[]
}

interface Group {
  /** A feature of the unified model; where no mapping is known, an operation. */
  name: string
  /** What else of ours its changes touch, in short. */
  reach: string[]
  lines: Line[]
}

export interface Section {
  class: ChangeClass
  count: number
  groups: Group[]
}

/** The changes as people read them: by class, then by feature, and what belongs together on one line. */
export function sectionsOf({ changes }: Drift): Section[] {
  return CLASSES.flatMap(name => {
    const found = changes.filter(one => one.class === name)
    if (found.length === 0) return []
    const names = [...new Set(found.map(groupOf))].sort(byFeature)
    const groups = names.map((group): Group => {
      const own = found.filter(one => groupOf(one) === group)
      return {
        name: group,
        reach: reachOf(own.flatMap(({ consequences }) => consequences ?? [])),
        lines: linesOf(own),
      }
    })
    return [{ class: name, count: found.length, groups }]
  })
}

function groupOf({ change, consequences }: Judged): string {
  return consequences?.features[0] ?? operationOf(change)
}

function operationOf({ kind, places: [{ operation }] }: Judged['change']): string {
  return kind === 'operation' ? 'operations' : operation || 'all operations'
}

function linesOf(found: readonly Judged[]): Line[] {
  const lines = new Map<string, Line & { places: number }>()
  for (const { rule, change, consequences } of found) {
    const [place] = change.places
    const isListed = change.kind === 'enum-value' || change.kind === 'operation'
    const isPart = change.kind === 'property' || change.kind === 'variant' || change.kind === 'event'
    const outer = change.kind === 'property' ? { ...place, path: place.path.slice(0, -1) } : place
    const inside = addressOf(isPart && change.kind !== 'property' ? bare(outer) : outer)
    // A feature has places in several operations.
    const operation = consequences?.features[0] === undefined ? '' : place.operation
    const where = change.kind === 'operation' ? '' : [operation, inside].filter(text => text !== '').join(' ')
    // The same property of several kinds of block is one line; the values of one enum are one.
    const key =
      isListed || isPart
        ? `${rule} ${isListed ? where : `${operation} ${place.part} ${change.name}`}`
        : `${rule} ${where} ${change.name}`
    const known = lines.get(key)
    if (!known)
      lines.set(key, {
        rule,
        names: [change.name],
        where,
        detail: detailOf(change),
        ours: [...(consequences?.lines ?? [])],
        unified: [...(consequences?.unified ?? [])],
        ledger: consequences ? turnsOf(consequences) : [],
        places: change.places.length,
      })
    else {
      for (const line of consequences?.lines ?? []) if (!known.ours.includes(line)) known.ours.push(line)
      for (const field of consequences?.unified ?? []) if (!known.unified.includes(field)) known.unified.push(field)
      for (const turn of consequences ? turnsOf(consequences) : [])
        if (!known.ledger.includes(turn)) known.ledger.push(turn)
      if (!known.names.includes(change.name)) known.names.push(change.name)
      known.places += change.places.length
    }
  }
  return [...lines.values()].map(({ places, ...line }) => ({
    ...line,
    where:
      places > 1 && line.where !== '' && line.names.length === 1 ? `${line.where} and ${places - 1} more` : line.where,
  }))
}

/** What another status becomes of than before, once for all apis that agree. */
function turnsOf({ ledger, ledgerAfter }: Consequences): string[] {
  if (!ledgerAfter) return []
  const apis = new Set([...ledger, ...ledgerAfter].map(({ api }) => api))
  const turns = [...apis].map(name => {
    const [before, after] = [ledger, ledgerAfter].map(lines => lines.find(({ api }) => api === name)?.status)
    return before === after ? '' : `${before ?? 'new'} → ${after ?? 'gone'}`
  })
  return [...new Set(turns)].filter(turn => turn !== '')
}

function bare(place: Classified['change']['places'][0]): Classified['change']['places'][0] {
  return { ...place, variants: place.variants.slice(0, -1) }
}

function detailOf({ kind, before, after }: Classified['change']): string {
  if (kind === 'operation' || kind === 'enum-value' || kind === 'media-type') return ''
  if (before !== undefined && after !== undefined) return `${shown(before)} → ${shown(after)}`
  if (kind === 'constraint') return after === undefined ? `was ${shown(before)}` : shown(after)
  return ''
}
