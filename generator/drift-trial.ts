/**
 * Proposed edits are tried before they are offered: the new contract, the edits, and what the generator says to them. It
 * says all of it when it plans; what it emits of a plan has no problems any more.
 */
import { stringify } from 'yaml'
import type { OpenApiDocument } from './contract/model.ts'
import { applyProposals } from './drift/apply.ts'
import type { Proposal } from './drift/proposal.ts'
import { type Inputs, providersOf } from './inputs.ts'
import { planProviders } from './plan-providers.ts'
import { formatProblem, type Problem, Problems } from './problem.ts'
import { codecsOf } from './runtime-facts.ts'
import { Unified } from './unified/model.ts'
import { scopeDeclarations } from './unified/scopes.ts'

export interface Trial {
  /** The proposals, those with a problem that the generator does not take. */
  proposals: Proposal[]
  /** What it still finds wrong when all the others are made. */
  open: string[]
}

/** Tries the proposals on a provider's new contract: all at once, and one by one where that does not generate. */
export function tryProposals(
  proposals: readonly Proposal[],
  provider: string,
  contract: OpenApiDocument,
  inputs: Inputs,
): Trial {
  const file = `specs/${provider}/openapi.yaml`
  const taken = new Map(inputs).set(file, stringify(contract, { aliasDuplicateObjects: false }))
  const problemsWith = (made: readonly Proposal[]) => problemsOf(applyProposals(taken, made))
  const all = problemsWith(proposals)
  if (all.length === 0) return { proposals: [...proposals], open: [] }
  const clean: Proposal[] = []
  const tried: Proposal[] = []
  let known = problemsWith([])
  for (const proposal of proposals) {
    const problems = problemsWith([...clean, proposal])
    const [fresh] = problems.filter(problem => !known.some(other => isSame(problem, other)))
    if (fresh === undefined) {
      clean.push(proposal)
      known = problems
    }
    tried.push(fresh === undefined ? proposal : { ...proposal, problem: formatProblem(fresh) })
  }
  return { proposals: tried, open: known.map(formatProblem) }
}

function problemsOf(inputs: Inputs): Problem[] {
  const unified = new Unified(inputs.get('runtime/types.ts')! + scopeDeclarations)
  try {
    planProviders(providersOf(inputs), unified, new Set(codecsOf(inputs).keys()))
    return []
  } catch (error) {
    if (error instanceof Problems) return error.problems
    throw error
  }
}

/** Lines move with every edit, and what is left of a problem is worded otherwise; its subject stays. */
function isSame(one: Problem, other: Problem): boolean {
  const subject = ({ message }: Problem) => message.split(': ')[0]
  return one.file === other.file && one.code === other.code && subject(one) === subject(other)
}
