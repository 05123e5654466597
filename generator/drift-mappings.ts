/** Our mappings as drift asks for them: what they use of a contract, and which edits would follow a change of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contract, OpenApiDocument } from './contract/model.ts'
import { parseSource } from './contract/source.ts'
import { followersOf, withContract, withContracts } from './derived-contracts.ts'
import type { Change } from './drift/change.ts'
import { compareContracts } from './drift/compare.ts'
import { Footprint } from './drift/footprint.ts'
import { type FieldsByApi, type Footprints, footprintOf } from './drift/footprint-consequences.ts'
import { type LedgerEntry, ledgerLines, ledgersOf } from './drift/ledger-lines.ts'
import { namedSchemas } from './drift/named-schemas.ts'
import type { Proposal } from './drift/proposal.ts'
import { once, propose } from './drift/propose.ts'
import { ownTables } from './drift/propose-kept.ts'
import { unifiedFields } from './drift/unified-fields.ts'
import { walkPlan } from './drift/walk-plan.ts'
import { type Inputs, mappingsByApi, providersOf } from './inputs.ts'
import { parseMapping } from './mapping/parse.ts'
import type { Plan } from './plan/model-api.ts'
import { contractOf, type PlannedProvider, planProviders } from './plan-providers.ts'
import { Problems } from './problem.ts'
import { codecsOf } from './runtime-facts.ts'
import { unifiedOf } from './unified-of.ts'

export interface OurMapping extends Footprints {
  /** What it was planned by, with the contracts that the mappings fit. */
  inputs: Inputs
  /** The edits that follow from changes by themselves, for a contract that has them. */
  proposalsFor(changes: readonly Change[], contract: OpenApiDocument): Proposal[]
}

/** The lines of the ledgers that a change moves, as they are afterwards. */
type Afterwards = (change: Change) => LedgerEntry[]

/**
 * A provider's mappings laid over the vendored contracts; where those have changed under them already, over the older
 * ones: `before` has the others as they were. Undefined where they fit neither: what they use cannot be told then.
 */
export function ourMapping(
  provider: string,
  old: OpenApiDocument,
  inputs: Inputs = plannedBy(),
  before: Inputs = inputs,
): OurMapping | undefined {
  if (!providersOf(inputs).some(({ name, mappings }) => name === provider && mappings.length > 0)) return undefined
  const older = () => withContract(before, provider, old)
  return mappingIn(provider, inputs, older) ?? mappingIn(provider, older(), older)
}

/** What becomes of the properties of changes where a provider has this contract; undefined where its mappings do not fit. */
export function ledgerWith(provider: string, contract: OpenApiDocument, inputs: Inputs): Afterwards | undefined {
  const own = plannedIn(withContracts(inputs, [[provider, contract]]), provider, true)?.own
  return own && ledgerIn(own)
}

/** What becomes of them as this is planned. */
export function ledgerIn(own: PlannedProvider): Afterwards {
  const ledgers = ledgersOf({ plans: plansOf(own), contract: own.contract })
  return change => ledgerLines(change, ledgers)
}

/** All that the generator plans by. */
export function plannedBy(): Inputs {
  return filesBelow('specs', 'runtime')
}

export function filesBelow(...folders: string[]): Map<string, string> {
  const names = folders.filter(existsSync).flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  )
  return new Map(names.sort().map(name => [name, readFileSync(name, 'utf8')]))
}

/** `older`: the same with the contracts as they were. */
function mappingIn(provider: string, inputs: Inputs, older: () => Inputs): OurMapping | undefined {
  const found = plannedIn(inputs, provider)
  if (!found) return undefined
  const { own, planned, unified, followers } = found
  const mapping = footprintOf({ plans: plansOf(own), contract: own.contract }, unified, fieldsByApi(inputs))
  const proposalsFor = (changes: readonly Change[], contract: OpenApiDocument) => {
    const newer = withContract(inputs, provider, contract)
    const before = followers.length > 0 ? older() : inputs
    const of = (one: PlannedProvider, footprint: Footprint, changes: readonly Change[]) => {
      const contract = contractIn(newer, one.inputs.name)
      return propose(changes, { plans: plansOf(one), footprint, contract, texts: inputs })
    }
    const followed = followers.flatMap(name => {
      const one = planned.find(({ inputs }) => inputs.name === name)
      const named = one ? plansOf(one).flatMap(({ mapping }) => namedSchemas(mapping)) : []
      const changes = one ? compareContracts(contractIn(before, name), contractIn(newer, name), named) : []
      if (!one || changes.length === 0) return []
      return of(one, new Footprint(plansOf(one).flatMap(plan => walkPlan(plan, unified))), changes)
    })
    const proposals = [...of(own, mapping.footprint, changes), ...followed]
    return once([...proposals, ...ownTables(proposals, new Set([provider, ...followers]), inputs)])
  }
  return { ...mapping, inputs, proposalsFor }
}

function plansOf({ apis }: PlannedProvider): Plan[] {
  return apis.map(({ plan }) => plan)
}

function contractIn(inputs: Inputs, provider: string): Contract {
  const { contract, problems } = contractOf(providersOf(inputs).find(({ name }) => name === provider)!.contract!)
  if (!contract || problems.length > 0) throw new Problems(problems)
  return contract
}

/** Of every mapping, whatever its provider's contract. */
export function fieldsByApi(inputs: Inputs): FieldsByApi {
  const all = providersOf(inputs)
  const byApi = mappingsByApi(all)
  return new Map(
    all.flatMap(({ name, mappings }) => {
      const file = `specs/${name}/source.yaml`
      const text = inputs.get(file)
      return mappings.map(each => {
        const mapping = parseMapping(each, byApi)
        return [mapping.api, unifiedFields(mapping, text === undefined ? [] : parseSource(text, file).operations)]
      })
    }),
  )
}

/** A provider planned, with those whose contracts are laid over its own or `alone`; undefined where that cannot be done. */
function plannedIn(inputs: Inputs, provider: string, alone = false) {
  const unified = unifiedOf(inputs)
  const followers = alone ? [] : followersOf(inputs, provider).map(([name]) => name)
  try {
    const all = providersOf(inputs)
    const some = all.filter(({ name }) => name === provider || followers.includes(name))
    const planned = planProviders(some, unified, new Set(codecsOf(inputs).keys()), all)
    const own = planned.find(({ inputs }) => inputs.name === provider)
    return own && { own, planned, unified, followers }
  } catch (error) {
    if (error instanceof Problems) return undefined
    throw error
  }
}
