import { parseMapping } from '../mapping/parse.ts'
import { mentionsBelow, rootsOf } from '../plan/mentions.ts'
import { Problems } from '../problem.ts'
import { applyProposals } from './apply.ts'
import type { Proposal, ProposalContext } from './proposal.ts'

/** Rules and tables that no leaf names once these proposals are taken. */
export function sweepProposals(proposals: readonly Proposal[], { texts }: ProposalContext): Proposal[] {
  const files = new Set(proposals.filter(({ edit }) => edit.kind === 'remove').map(({ file }) => file))
  const edited = applyProposals(texts, proposals)
  return [...files].flatMap(file => unused(file, edited.get(file) ?? ''))
}

function unused(file: string, text: string): Proposal[] {
  const mapping = parsed(file, text)
  if (!mapping) return []
  const { rules, tables } = mentionsBelow(mapping, rootsOf(mapping))
  const names = (kind: 'rules' | 'enums', known: Iterable<string>, used: ReadonlySet<string>) =>
    [...known]
      .filter(name => !used.has(name))
      .map(
        (name): Proposal => ({ file, edit: { kind: 'remove', path: [kind, name] }, why: `nothing names ${name} then` }),
      )
  return [...names('rules', mapping.rules.keys(), rules), ...names('enums', mapping.enums.keys(), tables)]
}

/** A file whose edits leave no mapping is told of when it is generated from. */
function parsed(file: string, text: string) {
  try {
    return parseMapping(file, text)
  } catch (error) {
    if (error instanceof Problems) return undefined
    throw error
  }
}
