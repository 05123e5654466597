/** The grammars that a vendor may speak: what their mappings name of the wire. */
import type { Mapped } from '../drift/mapped.ts'
import { walkPlan } from '../drift/walk-plan.ts'
import type { ProviderInputs, TextFile } from '../inputs.ts'
import { readFamily } from '../mapping/family.ts'
import type { Plan } from '../plan/model-api.ts'
import { planProviders } from '../plan-providers.ts'
import { Problems } from '../problem.ts'
import type { Unified } from '../unified/model.ts'

export interface Grammar {
  api: string
  /** The mapping with all that it inherits, as YAML has it. */
  tree: Tree
  places: readonly Mapped[]
  /** How many apis extend it. */
  heirs: number
}

export type Tree = { [key: string]: unknown }

/** What every step is told of the project. */
export interface House {
  /** All that the project knows, and what it inherits from. */
  providers: readonly ProviderInputs[]
  /** Mapping files by api. */
  byApi: ReadonlyMap<string, TextFile>
  unified: Unified
  codecs: ReadonlySet<string>
}

/**
 * The grammars that new vendors are held against: those of an api's own, and those that others extend. With a name, that
 * api alone; throws what is wrong with its files.
 */
export function grammarsOf({ providers, byApi, unified, codecs }: House, only?: string): Grammar[] {
  const parents = new Map([...byApi].map(([api, { text }]) => [api, extendedBy(text)]))
  const extended = new Set(parents.values())
  const isWanted = (api: string) =>
    only === undefined ? parents.get(api) === undefined || extended.has(api) : api === only
  const speakers = providers.filter(({ mappings }) => mappings.some(({ file }) => isWanted(apiOf(file))))
  return speakers.flatMap(speaker =>
    plansOf(speaker, { unified, codecs, providers, only }).flatMap(({ plan }) => {
      const { api } = plan.mapping
      const heirs = [...parents.values()].filter(parent => parent === api).length
      const tree = readFamily(byApi.get(api)!, byApi).value as Tree
      return isWanted(api) ? [{ api, tree, places: walkPlan(plan, unified), heirs }] : []
    }),
  )
}

type Planning = Omit<House, 'byApi'> & { only: string | undefined }

/** A draft that is not done yet is no grammar, unless it is asked for. */
function plansOf(speaker: ProviderInputs, { unified, codecs, providers, only }: Planning): { plan: Plan }[] {
  try {
    return planProviders([speaker], unified, codecs, providers).flatMap(({ apis }) => apis)
  } catch (error) {
    if (error instanceof Problems && only === undefined) return []
    throw error
  }
}

function apiOf(file: string): string {
  return file.replace(/^.*\/|\.yaml$/g, '')
}

function extendedBy(text: string): string | undefined {
  return /^extends:\s*['"]?([^\s'"#]+)/m.exec(text)?.[1]
}
