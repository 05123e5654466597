import type { EnumTable } from '../mapping/model.ts'
import { nearest } from '../problem.ts'
import type { Change } from './change.ts'
import type { Mapped } from './mapped.ts'
import type { Proposal, ProposalContext } from './proposal.ts'

/** How much of its words a value must share with a known one to mean the same. */
const ALIKE = 0.5

/** A new value gets its line in the table that reads it; a value that is gone everywhere loses it. */
export function enumProposals(changes: readonly Change[], { footprint }: ProposalContext): Proposal[] {
  const values = changes.filter(({ kind }) => kind === 'enum-value')
  return values.flatMap(({ what, name }) => {
    const same = values.filter(other => other.what === what && other.name === name)
    const hits = new Set(same.flatMap(({ places }) => places.flatMap(place => footprint.at(place))))
    const coded = tablesOf([...hits])
    if (what === 'added') return coded.flatMap(hit => addition(name, hit))
    const isGone = (table: EnumTable) => footprint.entries.every(each => each.table !== table || hits.has(each))
    return coded.flatMap(({ table }) => (isGone(table) ? removals(name, table) : []))
  })
}

type Coded = Mapped & { table: EnumTable }

/** One hit a table. */
function tablesOf(hits: readonly Mapped[]): Coded[] {
  const coded = hits.filter((hit): hit is Coded => hit.table !== undefined)
  return coded.filter((hit, index) => coded.findIndex(({ table }) => table === hit.table) === index)
}

function addition(name: string, { table, words }: Coded): Proposal[] {
  if (table.entries.some(({ wire, encodeOnly }) => wire === name && !encodeOnly)) return []
  const { meaning, why } = meaningOf(name, table, words)
  const edit = { kind: 'add', path: ['enums', table.name], key: name, value: meaning ?? '~' } as const
  return [{ file: table.at.file, edit, why: `${name} is a new value of ${table.name}: ${why}` }]
}

function removals(name: string, table: EnumTable): Proposal[] {
  const rows = table.entries.filter(({ wire }) => wire === name)
  const marks = rows.filter(({ encodeOnly }) => encodeOnly).map((_, index) => '>'.repeat(index + 1))
  const keys = [...(marks.length < rows.length ? [''] : []), ...marks].map(mark => name + mark)
  return keys.map(key => ({
    file: table.at.file,
    edit: { kind: 'remove', path: ['enums', table.name, key] },
    why: `${table.name} has no value ${name} any longer`,
  }))
}

/** What a new value probably means, from its name. */
function meaningOf(name: string, table: EnumTable, words?: readonly string[]): { meaning: string | null; why: string } {
  const own = wordsIn(name).join('-')
  const keepsNames = table.entries.filter(({ wire, unified }) => wire === unified).length * 2 >= table.entries.length
  if (words ? words.includes(own) : keepsNames)
    return { meaning: words ? own : name, why: 'named like the unified value' }
  const ranked = table.entries
    .filter(({ unified, encodeOnly }) => unified !== null && !encodeOnly)
    .map(({ wire, unified }) => ({ wire, unified, score: shared(wordsIn(wire), wordsIn(name)) }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  if (best && best.score >= ALIKE) return { meaning: best.unified, why: `a guess, as ${best.wire} means it` }
  const near = nearest(own, words ?? [])
  if (near !== undefined) return { meaning: near, why: 'a guess, by the nearest name' }
  const rest = typeof table.fallback === 'string' ? table.fallback : words?.find(word => word === 'other')
  if (rest !== undefined)
    return { meaning: rest, why: 'no unified value is named alike, so the raw word is kept with it' }
  return { meaning: null, why: 'no unified value is named alike, so it stays native' }
}

function wordsIn(name: string): string[] {
  const apart = name.replace(/([a-z\d])([A-Z])/g, '$1 $2')
  return apart
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(word => word !== '')
}

function shared(one: readonly string[], other: readonly string[]): number {
  const common = one.filter(word => other.includes(word)).length
  return common / new Set([...one, ...other]).size
}
