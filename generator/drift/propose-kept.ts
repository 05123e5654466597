import { mappingsByApi, providersOf, type TextFile } from '../inputs.ts'
import { parseMapping } from '../mapping/parse.ts'
import { mentionsBelow, rootsOf } from '../plan/mentions.ts'
import { Problems } from '../problem.ts'
import type { Proposal } from './proposal.ts'
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

interface Candidate {
  heir: Heir
  proposal: Proposal
}

function candidates(proposals: readonly Proposal[], texts: Texts): Candidate[] {
  const mappings = mappingsByApi(providersOf(texts))
  const heirs = [...mappings.values()].flatMap(each => heirOf(each, mappings) ?? [])
  return heirs
    .sort((a, b) => b.parents.length - a.parents.length)
    .flatMap(heir =>
      [...heir.tables].flatMap(([name, file]) => {
        const isEdited = proposals.some(each => each.file === file && isOfTable(each, name))
        return isEdited ? kept(heir, name, file, texts) : []
      }),
    )
}

function kept(heir: Heir, name: string, file: string, texts: Texts): Candidate[] {
  const value = lineAt(texts.get(file) ?? '', ['enums', name])
  if (value === undefined) return []
  const edit = { kind: 'add', path: ['enums'], key: name, value } as const
  const why = `keeps ${name} as ${file} had it, whose contract is not its own`
  return [{ heir, proposal: { file: heir.file, edit, why, follows: { file, path: ['enums', name] } } }]
}

function heirOf({ file, text }: TextFile, mappings: ReadonlyMap<string, TextFile>): Heir | undefined {
  try {
    const mapping = parseMapping(file, text, mappings)
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
