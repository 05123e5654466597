/** What the AI SDK has no place for: it keeps it beside a part, and gives it back with the part in the next prompt. */
import type { JSONObject, SharedV3ProviderMetadata, SharedV3ProviderOptions, SharedV3Warning } from '@ai-sdk/provider'
import { compact } from '../adapter/native.ts'
import type { JsonObject } from '../types.ts'

const own = 'interlingua'

/** For spreading into what is told: fields of ours, nothing where all are absent. */
export function besides(fields: object): { providerMetadata?: SharedV3ProviderMetadata } {
  const told = compact({ ...fields })
  return Object.keys(told).length === 0 ? {} : { providerMetadata: { [own]: told as JSONObject } }
}

/** Reads fields of ours in what is asked, and lists what cannot be said of it, each once. */
export class Remarks {
  readonly #warnings = new Map<string, SharedV3Warning>()

  get warnings(): SharedV3Warning[] {
    return [...this.#warnings.values()]
  }

  unsupported(feature: string, details: string): void {
    this.#warnings.set(feature, { type: 'unsupported', feature, details })
  }

  /** What stands under `interlingua`; options of other providers are told of. */
  own(options: SharedV3ProviderOptions | undefined): JsonObject {
    for (const name of Object.keys(options ?? {}))
      if (name !== own) this.unsupported(`providerOptions.${name}`, `only providerOptions.${own} is read`)
    return options?.[own] ?? {}
  }
}
