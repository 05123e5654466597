import { parse } from 'yaml'
import { mappingsByApi, oncePerFile, providersOf, type TextFile } from '../inputs.ts'
import { readFamily, WITHOUT } from '../mapping/family.ts'
import { Problems } from '../problem.ts'
import type { Proposal, ProposalContext } from './proposal.ts'
import type { YamlPath } from './yaml-edit.ts'

/** Where a line goes, a mapping that extends this one has nothing left to remove: its `~` goes too. */
export function heirProposals(proposals: readonly Proposal[], { texts }: ProposalContext): Proposal[] {
  const mappings = mappingsByApi(providersOf(texts))
  // The rows of a table are not merged: those of an heir are all its own.
  const gone = proposals.filter(({ edit: { kind, path } }) => kind === 'remove' && !(path[0] === 'enums' && path[2]))
  return [...mappings.values()].flatMap(heir => {
    const parents = parentsOf(heir, [...mappings.values()], mappings)
    const own = parents.length > 0 ? treeOf(heir) : undefined
    return gone.flatMap(({ file, edit }) => {
      const path = parents.includes(file) ? removalOf(own, edit.path) : undefined
      if (path === undefined) return []
      const why = `${file} has none of it to remove then`
      return [{ file: heir.file, edit: { kind: 'remove' as const, path }, why, follows: { file, path: edit.path } }]
    })
  })
}

const treeOf = oncePerFile(({ text }): unknown => parse(text))

/** Where a mapping removes what it inherits at a path: by `~`, or by its name among several. */
function removalOf(own: unknown, path: YamlPath): YamlPath | undefined {
  if (valueAt(own, path) === null) return path
  const list = [...path.slice(0, -1), WITHOUT]
  const names = valueAt(own, list)
  const index = Array.isArray(names) ? names.indexOf(path.at(-1)) : -1
  return index === -1 ? undefined : [...list, index]
}

/** What a file is laid over: a piece over all that stand below it in a mapping that names it. */
function parentsOf(
  heir: TextFile,
  all: readonly TextFile[],
  mappings: ReadonlyMap<string, TextFile>,
): readonly string[] {
  if (!heir.file.includes('/with/')) return familyOf(heir, mappings)
  return all
    .filter(({ file }) => !file.includes('/with/'))
    .map(mapping => familyOf(mapping, mappings))
    .flatMap(below => (below.includes(heir.file) ? below.slice(below.indexOf(heir.file) + 1) : []))
}

function familyOf(heir: TextFile, mappings: ReadonlyMap<string, TextFile>): readonly string[] {
  try {
    return readFamily(heir, mappings).parents
  } catch (error) {
    if (error instanceof Problems) return []
    throw error
  }
}

export function valueAt(tree: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((node, step) => (node as { [step: string | number]: unknown } | null | undefined)?.[step], tree)
}
