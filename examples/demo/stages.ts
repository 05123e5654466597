/** Which models to show: the apis of all grammars at the loopback server, or the vendors whose keys are in the environment. */
import { anthropic } from '../../generated/anthropic/index.ts'
import { cohere } from '../../generated/cohere/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { mistral } from '../../generated/mistral/index.ts'
import { ollama } from '../../generated/ollama/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { createClient, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import type { Mock } from '../../runtime/mock/index.ts'
import type { Stage } from './scenes.ts'

interface Part {
  api: string
  provider: (options?: ProviderOptions) => Provider
  /** A current, inexpensive model that can think. */
  model: string
  showsThoughts: boolean
  countsThoughts: boolean
}

const cast: readonly Part[] = [
  { api: 'openai-chat', provider: openai, model: 'openai/gpt-5-mini', showsThoughts: false, countsThoughts: true },
  { api: 'openai-responses', provider: openai, model: 'openai/gpt-5-mini', showsThoughts: true, countsThoughts: true },
  {
    api: 'anthropic-messages',
    provider: anthropic,
    model: 'anthropic/claude-sonnet-4-6',
    showsThoughts: true,
    countsThoughts: true,
  },
  { api: 'gemini', provider: gemini, model: 'gemini/gemini-2.5-flash', showsThoughts: true, countsThoughts: true },
  {
    api: 'mistral-chat',
    provider: mistral,
    model: 'mistral/mistral-medium-latest',
    showsThoughts: true,
    countsThoughts: false,
  },
  {
    api: 'cohere-chat',
    provider: cohere,
    model: 'cohere/command-a-reasoning-08-2025',
    showsThoughts: true,
    countsThoughts: false,
  },
  { api: 'ollama-chat', provider: ollama, model: 'ollama/gpt-oss:20b', showsThoughts: true, countsThoughts: false },
]

/** These apis at the loopback server. */
export function loopbackStages(server: Mock, say: (line: string) => void): Stage[] {
  return cast.map(({ api, provider, model, showsThoughts, countsThoughts }) => {
    const options = { api, baseURL: server.baseURL(api), apiKey: 'a-key-for-nobody' }
    return {
      api,
      model,
      showsThoughts,
      countsThoughts,
      isScripted: true,
      say,
      client: createClient({ providers: [provider(options)] }),
    }
  })
}

/** The vendors whose keys are in the environment; `models` (as `provider/model`) take the place of the defaults. */
export function liveStages(models: readonly string[], say: (line: string) => void): Stage[] {
  return cast.flatMap(({ api, provider, model, showsThoughts, countsThoughts }) => {
    const made = provider({ api })
    const names = made.spec.env.apiKey
    if (!names.some(name => process.env[name]?.trim())) {
      say(`${api}: left out, ${names.join(' or ')} is not set`)
      return []
    }
    const chosen = models.find(candidate => candidate.startsWith(`${made.name}/`)) ?? model
    const client = createClient({ providers: [made], timeout: 120_000 })
    return [{ api, model: chosen, showsThoughts, countsThoughts, isScripted: false, say, client }]
  })
}
