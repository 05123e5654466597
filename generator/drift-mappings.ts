/** Our mappings as drift asks for them: what they use of a contract, and which edits would follow a change of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { loadContract } from './contract/load.ts'
import type { OpenApiDocument } from './contract/model.ts'
import type { Change } from './drift/change.ts'
import { type Footprints, footprintOf } from './drift/footprint-consequences.ts'
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
  const older = new Map(inputs).set(`specs/${provider}/openapi.yaml`, stringify(old, { aliasDuplicateObjects: false }))
  return mappingIn(provider, inputs) ?? mappingIn(provider, older)
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
  const unified = new Unified(inputs.get('runtime/types.ts')! + scopeDeclarations)
  try {
    const planned = planProviders(providersOf(inputs), unified, new Set(codecsOf(inputs).keys()))
    const own = planned.find(({ inputs }) => inputs.name === provider)
    if (!own) return undefined
    const plans = own.apis.map(({ plan }) => plan)
    const everyPlan = planned.flatMap(({ apis }) => apis.map(({ plan }) => plan))
    const mapping = footprintOf({ plans, contract: own.contract }, unified, everyPlan)
    const proposalsFor = (changes: readonly Change[], contract: OpenApiDocument) =>
      propose(changes, {
        plans,
        footprint: mapping.footprint,
        contract: loadContract(provider, stringify(contract, { aliasDuplicateObjects: false })),
        texts: inputs,
      })
    return { ...mapping, proposalsFor }
  } catch (error) {
    if (error instanceof Problems) return undefined
    throw error
  }
}
