import { footprintOf } from '../../generator/drift/footprint-consequences.ts'
import { fieldsByApi } from '../../generator/drift-mappings.ts'
import { providersOf } from '../../generator/inputs.ts'
import { planProviders } from '../../generator/plan-providers.ts'
import { codecsOf } from '../../generator/runtime-facts.ts'
import { Unified } from '../../generator/unified/model.ts'
import { scopeDeclarations } from '../../generator/unified/scopes.ts'
import { realInputs, type Texts } from '../generator/inputs.ts'

export const realTexts = realInputs()
export const unified = new Unified(realTexts.get('runtime/types.ts')! + scopeDeclarations)

/** Every provider's contract and plans. */
export function coveredBy(inputs: Texts) {
  return planProviders(providersOf(inputs), unified, new Set(codecsOf(inputs).keys())).map(
    ({ inputs: { name }, contract, apis }) => ({ name, contract, plans: apis.map(({ plan }) => plan) }),
  )
}

export const real = coveredBy(realTexts)
export const realFields = fieldsByApi(realTexts)

/** What the real mappings use of the real contracts. */
export const realFootprints = new Map(
  real.map(covered => [covered.name, footprintOf(covered, unified, realFields)] as const),
)

export function realProvider(name: string) {
  const covered = real.find(each => each.name === name)!
  return { ...covered, ...realFootprints.get(name)! }
}
