/** The vendors that keep files or batches, all of them at one address. */
import { anthropic } from '../../generated/anthropic/index.ts'
import { cohere } from '../../generated/cohere/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { groq } from '../../generated/groq/index.ts'
import { mistral } from '../../generated/mistral/index.ts'
import { moonshot } from '../../generated/moonshot/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { together } from '../../generated/together/index.ts'
import { xai } from '../../generated/xai/index.ts'
import { type ClientOptions, createClient, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import { CANARY } from '../support/toy-api.ts'

const vendors: ((options: ProviderOptions) => Provider)[] = [
  anthropic,
  cohere,
  gemini,
  groq,
  mistral,
  moonshot,
  openai,
  together,
  xai,
]

export function filingClient(baseURL: string, more: Partial<ClientOptions> = {}) {
  const providers = vendors.map(vendor => vendor({ apiKey: CANARY, baseURL }))
  return createClient({ providers, retry: { baseMs: 1 }, ...more })
}
