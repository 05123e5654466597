/** Every api with every feature, as the code that executes says it. */
import { apis } from '../../generated/registry.ts'
import type { FactRow } from '../../runtime/adapter/facts.ts'
import { operations } from '../../runtime/call/supports.ts'
import {
  type ChatFeature,
  createClient,
  defineProvider,
  type Feature,
  features,
  type Support,
} from '../../runtime/index.ts'

export interface Cell {
  api: string
  feature: Feature
  /** What is found of models of each kind that the facts tell apart; the first is one that nothing is known of. */
  models: { model: string; support: Support }[]
}

export type Verdict = 'yes' | 'some models' | 'no'

/** A name that nothing is known of, and one of each row of the facts. */
export function modelsOf(facts: readonly FactRow[]): string[] {
  const samples = facts.flatMap(({ match }) => match.map(sampleOf))
  return ['unheard-of', ...new Set(samples)]
}

/** A name that a pattern takes. */
function sampleOf(pattern: string): string {
  return pattern.replace(/\[([^\]])[^\]]*\]/g, '$1').replaceAll('*', '') || 'any'
}

/** A client of one api, by the same spec that its provider is made of. */
export function clientOf(api: string) {
  const { client, facts } = apis[api]!
  const base = {
    baseURL: 'http://localhost',
    auth: { type: 'bearer', optional: true },
    env: { apiKey: [] },
    headers: {},
  } as const
  const provider = defineProvider({ ...base, name: 'any', apis: { [api]: client }, defaultApi: api, facts })
  return createClient({ providers: [provider()] })
}

export function cellOf(api: string, feature: Feature): Cell {
  const client = clientOf(api)
  const models = modelsOf(apis[api]!.facts).map(model => ({ model, support: client.supports(`any/${model}`, feature) }))
  return { api, feature, models }
}

export function verdictOf({ models }: Cell): Verdict {
  const supported = models.filter(({ support }) => support.supported).length
  return supported === 0 ? 'no' : supported === models.length ? 'yes' : 'some models'
}

export const matrix: readonly Cell[] = Object.keys(apis).flatMap(api => features.map(feature => cellOf(api, feature)))

/** Whether it is a call beside chat. */
export const isCall = (feature: Feature): feature is Exclude<Feature, ChatFeature> => feature in operations

/** Where the case stands that executes a cell: its file, and its name there as `vitest -t` takes it. */
export const proofFile = 'test/capabilities/proof.test.ts'
export const caseOf = (feature: Feature): string =>
  isCall(feature) ? `${feature}: has the call or says that it lacks it` : `${feature}: what is told is what is done`
