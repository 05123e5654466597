import { parse } from 'yaml'
import { mappingsByApi, providersOf, type TextFile } from '../inputs.ts'
import { parseMapping } from '../mapping/parse.ts'
import { mentionsBelow, rootsOf } from '../plan/mentions.ts'
import { Problems } from '../problem.ts'
import type { Proposal } from './proposal.ts'
import { valueAt } from './propose-heirs.ts'
import { lineAt } from './yaml-edit.ts'

interface Heir {
  file: string
  /** The nearest first. */
  parents: readonly string[]
  /** The tables that it names and inherits, each with the file that it stands in. */
  tables: ReadonlyMap<string, string>
}

type Texts = ReadonlyMap<string, string>

/**
 * Where a table changes or goes, each mapping that inherits and names it could have it as it was, of its own. The
 * farthest heirs first: what only they need is theirs alone.
 */
export function keptTables(proposals: readonly Proposal[], texts: Texts): Proposal[] {
  const known = new Set(proposals.map(addressOf))
  return candidates(proposals, texts)
    .map(({ proposal }) => proposal)
    .filter(each => !known.has(addressOf(each)))
}

/**
 * Of them those that lose a value which only another vendor has given up: an heir whose contract is a document of its own,
 * and not laid over one that has changed (`changed`: the providers of those), keeps its tables.
 */
export function ownTables(proposals: readonly Proposal[], changed: ReadonlySet<string>, texts: Texts): Proposal[] {
  const gone = proposals.filter(({ edit }) => edit.kind === 'remove')
  const own = candidates(gone, texts).filter(({ heir }) => !changed.has(providerOf(heir.file)))
  const isInherited = ({ heir, proposal }: Candidate) =>
    own.some(other => heir.parents.includes(other.heir.file) && isSameTable(other.proposal, proposal))
  return own.filter(each => !isInherited(each)).map(({ proposal }) => proposal)
}

/** Where a line comes, each mapping that inherits it could leave it out. The farthest heirs first. */
export function leftOut(proposals: readonly Proposal[], texts: Texts): Proposal[] {
  const lines = proposals.filter(({ edit }) => edit.kind === 'add' && edit.path[0] !== 'enums')
  return (lines.length > 0 ? heirsIn(texts) : []).flatMap(({ file, parents }) =>
    lines
      .filter(each => parents.includes(each.file) && hasRoom(texts.get(file) ?? '', each))
      .map(each => without(file, each)),
  )
}

function without(heir: string, { file, edit: { path, ...rest } }: Proposal): Proposal {
  const key = 'key' in rest ? String(rest.key) : ''
  const why = `its contract has no ${key} there, which ${file} has new`
  return { file: heir, edit: { kind: 'add', path, key, value: '~' }, why, follows: { file, path: [...path, key] } }
}

/** Whether a mapping says nothing yet of the new key or of what is around it but in maps of its own. */
function hasRoom(text: string, { edit: { path, ...rest } }: Proposal): boolean {
  if (!('key' in rest)) return false
  const own: unknown = parse(text)
  const around = path.map((_, index) => valueAt(own, path.slice(0, index + 1)))
  return around.every(isMapOrNothing) && valueAt(own, [...path, String(rest.key)]) === undefined
}

function isMapOrNothing(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value))
}

interface Candidate {
  heir: Heir
  proposal: Proposal
}

function candidates(proposals: readonly Proposal[], texts: Texts): Candidate[] {
  if (!proposals.some(({ edit }) => edit.path[0] === 'enums')) return []
  return heirsIn(texts).flatMap(heir =>
    [...heir.tables].flatMap(([name, file]) => {
      const isEdited = proposals.some(each => each.file === file && isOfTable(each, name))
      return isEdited ? kept(heir, name, file, texts) : []
    }),
  )
}

/** The farthest first. */
function heirsIn(texts: Texts): Heir[] {
  const mappings = mappingsByApi(providersOf(texts))
  const heirs = [...mappings.values()].flatMap(each => heirOf(each, mappings) ?? [])
  return heirs.sort((a, b) => b.parents.length - a.parents.length)
}

function kept(heir: Heir, name: string, file: string, texts: Texts): Candidate[] {
  const value = lineAt(texts.get(file) ?? '', ['enums', name])
  if (value === undefined) return []
  const edit = { kind: 'add', path: ['enums'], key: name, value } as const
  const why = `keeps ${name} as ${file} had it, whose contract is not its own`
  return [{ heir, proposal: { file: heir.file, edit, why, follows: { file, path: ['enums', name] } } }]
}

function heirOf(own: TextFile, mappings: ReadonlyMap<string, TextFile>): Heir | undefined {
  try {
    const mapping = parseMapping(own, mappings)
    const { file } = own
    const named = mentionsBelow(mapping, rootsOf(mapping)).tables
    const inherited = [...mapping.enums].filter(([name, { at }]) => named.has(name) && at.file !== file)
    return { file, parents: mapping.parents, tables: new Map(inherited.map(([name, { at }]) => [name, at.file])) }
  } catch (error) {
    if (error instanceof Problems) return undefined
    throw error
  }
}

function isOfTable({ edit: { path } }: Proposal, name: string): boolean {
  return path[0] === 'enums' && path[1] === name
}

function isSameTable(one: Proposal, other: Proposal): boolean {
  return one.follows?.file === other.follows?.file && one.follows?.path[1] === other.follows?.path[1]
}

function addressOf({ file, edit: { path, ...rest } }: Proposal): string {
  return [file, ...path, ...('key' in rest ? [rest.key] : [])].join('\n')
}

function providerOf(file: string): string {
  return file.split('/')[1] ?? ''
}
