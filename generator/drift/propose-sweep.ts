import { mappingsByApi, providersOf, type TextFile } from '../inputs.ts'
import type { Position } from '../mapping/model.ts'
import { parseMapping } from '../mapping/parse.ts'
import { mentionsBelow, rootsOf } from '../plan/mentions.ts'
import { Problems } from '../problem.ts'
import { applyProposals } from './apply.ts'
import type { Proposal, ProposalContext } from './proposal.ts'

/** Rules and tables that no leaf names once these proposals are taken. */
export function sweepProposals(proposals: readonly Proposal[], { texts }: ProposalContext): Proposal[] {
  const files = new Set(proposals.filter(({ edit }) => edit.kind === 'remove').map(({ file }) => file))
  const edited = applyProposals(texts, proposals)
  const mappings = mappingsByApi(providersOf(edited))
  return [...mappings.values()].filter(({ file }) => files.has(file)).flatMap(each => unused(each, mappings))
}

function unused(own: TextFile, mappings: ReadonlyMap<string, TextFile>): Proposal[] {
  const mapping = parsed(own, mappings)
  if (!mapping) return []
  const { file } = own
  const { rules, tables } = mentionsBelow(mapping, rootsOf(mapping))
  const names = (kind: 'rules' | 'enums', known: Map<string, { at: Position }>, used: ReadonlySet<string>) =>
    [...known.keys()]
      .filter(name => !used.has(name) && known.get(name)?.at.file === file)
      .map(
        (name): Proposal => ({ file, edit: { kind: 'remove', path: [kind, name] }, why: `nothing names ${name} then` }),
      )
  return [...names('rules', mapping.rules, rules), ...names('enums', mapping.enums, tables)]
}

/** A file whose edits leave no mapping is told of when it is generated from. */
function parsed(own: TextFile, mappings: ReadonlyMap<string, TextFile>) {
  try {
    return parseMapping(own, mappings)
  } catch (error) {
    if (error instanceof Problems) return undefined
    throw error
  }
}
