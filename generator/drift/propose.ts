import type { Change } from './change.ts'
import type { Proposal, ProposalContext } from './proposal.ts'
import { enumProposals } from './propose-enum.ts'
import { eventProposals } from './propose-event.ts'
import { fieldProposals } from './propose-field.ts'
import { heirProposals } from './propose-heirs.ts'
import { removalProposals } from './propose-removal.ts'
import { sweepProposals } from './propose-sweep.ts'

/**
 * The edits of the mappings that follow from changes by themselves. What stays native needs none; what is a matter of
 * judgement gets none, as what another mapping says for all that extend it.
 */
export function propose(changes: readonly Change[], context: ProposalContext): Proposal[] {
  const proposals = once([
    ...enumProposals(changes, context),
    ...fieldProposals(changes, context),
    ...removalProposals(changes, context),
    ...eventProposals(changes, context),
  ]).filter(({ file }) => context.plans.some(({ mapping }) => mapping.file === file))
  const swept = [...proposals, ...sweepProposals(proposals, context)]
  return [...swept, ...heirProposals(swept, context)]
}

/** Several changes may ask for the same edit. */
export function once(proposals: readonly Proposal[]): Proposal[] {
  return [...new Map(proposals.map(each => [JSON.stringify([each.file, each.edit]), each])).values()]
}
