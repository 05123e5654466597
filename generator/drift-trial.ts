/**
 * Proposed edits are tried before they are offered: the new contract, the edits, and what the generator says to them. It
 * says all of it when it plans; what it emits of a plan has no problems any more.
 */
import { contentKeys } from './content-key.ts'
import type { OpenApiDocument } from './contract/model.ts'
import { withContract } from './derived-contracts.ts'
import { applyProposals } from './drift/apply.ts'
import type { Proposal } from './drift/proposal.ts'
import { keptTables, leftOut } from './drift/propose-kept.ts'
import { type Inputs, providersOf } from './inputs.ts'
import { type PlannedProvider, planProviders } from './plan-providers.ts'
import { formatProblem, type Problem, Problems } from './problem.ts'
import { codecsOf } from './runtime-facts.ts'
import type { Unified } from './unified/model.ts'
import { unifiedOf } from './unified-of.ts'

export interface Trial {
  /** The proposals, those with a problem that the generator does not take. */
  proposals: Proposal[]
  /** What it still finds wrong when all the others are made. */
  open: string[]
  /** Where it finds nothing wrong, the provider as it is planned then. */
  planned?: PlannedProvider
}

/**
 * Tries the proposals on a provider's new contract and on those laid over it: all at once, and one by one where that does
 * not generate. Where an heir would not, it gets what keeps it whole.
 */
export function tryProposals(
  proposals: readonly Proposal[],
  provider: string,
  contract: OpenApiDocument,
  inputs: Inputs,
): Trial {
  const taken = withContract(inputs, provider, contract)
  const unified = unifiedOf(inputs)
  const before = contentKeys(inputs, providersOf(inputs))
  const planWith = (made: readonly Proposal[]) => planOf(applyProposals(taken, made), before, unified)
  const problemsWith = (made: readonly Proposal[]) => planWith(made).problems
  const forHeirs = [...keptTables(proposals, inputs), ...leftOut(proposals, inputs)]
  const kept = needed(forHeirs, made => problemsWith([...proposals, ...made]))
  const all = [...proposals, ...kept]
  const whole = planWith(all)
  const planned = whole.planned.find(({ inputs }) => inputs.name === provider)
  if (whole.problems.length === 0) return { proposals: all, open: [], ...(planned && { planned }) }
  let clean: Proposal[] = []
  const refused = new Map<Proposal, string>()
  let known = problemsWith([])
  for (const proposal of all.filter(({ follows }) => !follows)) {
    const made = [...clean, ...[proposal, ...heirsEdits(proposal, all)].filter(each => !clean.includes(each))]
    const problems = problemsWith(made)
    const [fresh] = freshIn(problems, known)
    if (fresh === undefined) {
      clean = made
      known = problems
    } else refused.set(proposal, formatProblem(fresh))
  }
  const tried = all
    .filter(each => clean.includes(each) || refused.has(each))
    .map(each => (refused.has(each) ? { ...each, problem: refused.get(each)! } : each))
  return { proposals: tried, open: known.map(formatProblem) }
}

/** Those of the proposals that mend something, and without which not as much is mended. */
function needed(candidates: readonly Proposal[], problemsWith: (made: readonly Proposal[]) => Problem[]): Proposal[] {
  let made: Proposal[] = []
  let known = candidates.length === 0 ? [] : problemsWith(made)
  for (const candidate of candidates) {
    if (known.length === 0) break
    const problems = problemsWith([...made, candidate])
    if (problems.length >= known.length || freshIn(problems, known).length > 0) continue
    made = [...made, candidate]
    known = problems
  }
  for (const candidate of made) {
    const others = made.filter(each => each !== candidate)
    if (others.length > 0 && problemsWith(others).length <= known.length) made = others
  }
  return made
}

/** What is done in the heirs of a mapping because of an edit of it. */
function heirsEdits({ file, edit }: Proposal, all: readonly Proposal[]): Proposal[] {
  const path = edit.kind === 'add' && edit.key !== undefined ? [...edit.path, edit.key] : edit.path
  return all.filter(({ follows }) => follows?.file === file && follows.path.every((step, i) => path[i] === step))
}

function freshIn(problems: readonly Problem[], known: readonly Problem[]): Problem[] {
  return problems.filter(problem => !known.some(other => isSame(problem, other)))
}

interface Planning {
  planned: PlannedProvider[]
  problems: Problem[]
}

/** Of the providers that are not as they were `before`, by content. */
function planOf(inputs: Inputs, before: ReadonlyMap<string, string>, unified: Unified): Planning {
  const all = providersOf(inputs)
  const now = contentKeys(inputs, all)
  const changed = all.filter(({ name }) => now.get(name) !== before.get(name))
  try {
    return { planned: planProviders(changed, unified, new Set(codecsOf(inputs).keys()), all), problems: [] }
  } catch (error) {
    if (error instanceof Problems) return { planned: [], problems: error.problems }
    throw error
  }
}

/** Lines move with every edit, and what is left of a problem is worded otherwise; its subject stays. */
function isSame(one: Problem, other: Problem): boolean {
  const subject = ({ message }: Problem) => message.split(': ')[0]
  return one.file === other.file && one.code === other.code && subject(one) === subject(other)
}
