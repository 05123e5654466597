/** A gateway over real HTTP, with vendors of every grammar behind it, and the official SDKs in front. */
import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import { Ollama } from 'ollama'
import OpenAI from 'openai'
import { scriptedModel } from '../../examples/demo/model.ts'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { geminiServer } from '../../generated/gemini/server.ts'
import { ingress } from '../../generated/ingress.ts'
import { ollamaServer } from '../../generated/ollama/server.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { providers } from '../../generated/providers.ts'
import { apis } from '../../generated/registry.ts'
import { createGateway, type GatewayEntry, type GatewayOptions } from '../../runtime/gateway/index.ts'
import type { ClientOptions, Provider, ProviderOptions } from '../../runtime/index.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { type Serving, serve } from '../../runtime/serve/index.ts'

export const allIngress = () => [openaiServer(), anthropicServer(), geminiServer(), ollamaServer()]

/** A provider for each api, named as the api. */
export function providersAt(baseURL: (api: string) => string): Provider[] {
  return Object.entries(apis).map(([api, { provider }]) => {
    const make = providers[provider as keyof typeof providers] as (options: ProviderOptions) => Provider
    return make({ name: api, api, apiKey: 'a-key-of-the-gateway', baseURL: baseURL(api) })
  })
}

export interface Stage {
  vendors: Mock
  url: string
  /** What was logged, in order. */
  log: GatewayEntry[]
  close(): Promise<void>
}

/** What is not said is as usual: vendors that follow the script, and no retries. */
export async function startStage({
  use,
  ...options
}: Partial<GatewayOptions> & Pick<ClientOptions, 'use'> = {}): Promise<Stage> {
  const vendors = await createMock({
    apis: Object.values(ingress).map(serverOf => serverOf()),
    answer: scriptedModel,
  }).listen()
  const log: GatewayEntry[] = []
  const gateway = createGateway({
    client: { providers: providersAt(api => vendors.baseURL(api)), retry: false, ...(use && { use }) },
    ingress: allIngress(),
    log: entry => log.push(entry),
    ...options,
  })
  const serving: Serving = await serve(gateway, { port: 0 })
  return {
    vendors,
    url: serving.url,
    log,
    async close() {
      await serving.close(0)
      await vendors.close()
    },
  }
}

/** The official SDKs at an address. */
export function sdksAt(url: string, apiKey = 'none') {
  return {
    openai: new OpenAI({ apiKey, baseURL: `${url}/v1`, maxRetries: 0 }),
    anthropic: new Anthropic({ apiKey, baseURL: url, maxRetries: 0 }),
    google: new GoogleGenAI({ apiKey, httpOptions: { baseUrl: url } }),
    ollama: new Ollama({ host: url }),
  }
}
