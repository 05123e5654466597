import { parse } from 'yaml'
import { mappingsByApi, providersOf, type TextFile } from '../inputs.ts'
import { readFamily } from '../mapping/family.ts'
import { Problems } from '../problem.ts'
import type { Proposal, ProposalContext } from './proposal.ts'

/** Where a line goes, a mapping that extends this one has nothing left to remove: its `~` goes too. */
export function heirProposals(proposals: readonly Proposal[], { texts }: ProposalContext): Proposal[] {
  const mappings = mappingsByApi(providersOf(texts))
  // The rows of a table are not merged: those of an heir are all its own.
  const gone = proposals.filter(({ edit: { kind, path } }) => kind === 'remove' && !(path[0] === 'enums' && path[2]))
  return [...mappings.values()].flatMap(heir => {
    const parents = parentsOf(heir, mappings)
    const own: unknown = parents.length > 0 ? parse(heir.text) : undefined
    return gone
      .filter(({ file, edit }) => parents.includes(file) && valueAt(own, edit.path) === null)
      .map(({ file, edit }) => ({
        file: heir.file,
        edit,
        why: `${file} has none of it to remove then`,
        follows: { file, path: edit.path },
      }))
  })
}

function parentsOf(heir: TextFile, mappings: ReadonlyMap<string, TextFile>): readonly string[] {
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
