/** Our mappings as drift asks for them: what they use of a contract, and which edits would follow a change of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { loadContract } from './contract/load.ts'
import type { OpenApiDocument } from './contract/model.ts'
import type { Change } from './drift/change.ts'
import { type Footprints, footprintOf } from './drift/footprint-consequences.ts'
import { type LedgerEntry, ledgerLines, ledgersOf } from './drift/ledger-lines.ts'
import type { Proposal } from './drift/proposal.ts'
import { propose } from './drift/propose.ts'
import { type Inputs, providersOf } from './inputs.ts'
import { planProviders } from './plan-providers.ts'
import { Problems } from './problem.ts'
import { codecsOf } from './runtime-facts.ts'
import { Unified } from './unified/model.ts'
import { scopeDeclarations } from './unified/scopes.ts'

export interface OurMapping extends Footprints {
  /** The edits that follow from changes by themselves, for a contract that has them. */
  proposalsFor(changes: readonly Change[], contract: OpenApiDocument): Proposal[]
}

/**
 * A provider's mappings laid over its vendored contract; where that has changed under them already, over the older
 * one. Undefined where they fit neither: what they use cannot be told then.
 */
export function ourMapping(
  provider: string,
  old: OpenApiDocument,
  inputs: Inputs = filesBelow('specs', 'runtime'),
): OurMapping | undefined {
  if (!providersOf(inputs).some(({ name, mappings }) => name === provider && mappings.length > 0)) return undefined
  const older = new Map(inputs).set(`specs/${provider}/openapi.yaml`, yamlOf(old))
  return mappingIn(provider, inputs) ?? mappingIn(provider, older)
}

/** What becomes of the properties of changes where a provider has this contract; undefined where its mappings do not fit. */
export function ledgerWith(
  provider: string,
  contract: OpenApiDocument,
  inputs: Inputs,
): ((change: Change) => LedgerEntry[]) | undefined {
  const own = plannedIn(new Map(inputs).set(`specs/${provider}/openapi.yaml`, yamlOf(contract)), provider)?.own
  if (!own) return undefined
  const ledgers = ledgersOf({ plans: own.apis.map(({ plan }) => plan), contract: own.contract })
  return change => ledgerLines(change, ledgers)
}

/** All that the generator reads. */
export function generatorInputs(): Inputs {
  return new Map([...filesBelow('specs', 'runtime'), ['biome.json', readFileSync('biome.json', 'utf8')]])
}

export function filesBelow(...folders: string[]): Map<string, string> {
  const names = folders.filter(existsSync).flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  )
  return new Map(names.sort().map(name => [name, readFileSync(name, 'utf8')]))
}

function mappingIn(provider: string, inputs: Inputs): OurMapping | undefined {
  const found = plannedIn(inputs, provider)
  if (!found) return undefined
  const { own, planned, unified } = found
  const plans = own.apis.map(({ plan }) => plan)
  const everyPlan = planned.flatMap(({ apis }) => apis.map(({ plan }) => plan))
  const mapping = footprintOf({ plans, contract: own.contract }, unified, everyPlan)
  const proposalsFor = (changes: readonly Change[], contract: OpenApiDocument) =>
    propose(changes, {
      plans,
      footprint: mapping.footprint,
      contract: loadContract(provider, yamlOf(contract)),
      texts: inputs,
    })
  return { ...mapping, proposalsFor }
}

/** All plans, and a provider's own among them; undefined where they cannot be made. */
function plannedIn(inputs: Inputs, provider: string) {
  const unified = new Unified(inputs.get('runtime/types.ts')! + scopeDeclarations)
  try {
    const planned = planProviders(providersOf(inputs), unified, new Set(codecsOf(inputs).keys()))
    const own = planned.find(({ inputs }) => inputs.name === provider)
    return own && { own, planned, unified }
  } catch (error) {
    if (error instanceof Problems) return undefined
    throw error
  }
}

function yamlOf(contract: OpenApiDocument): string {
  return stringify(contract, { aliasDuplicateObjects: false })
}
