/** A gateway with a mock behind it that stands for every vendor, and what each of the vendors' grammars can be asked. */
import { ingress } from '../../../generated/ingress.ts'
import { providers } from '../../../generated/providers.ts'
import { apis } from '../../../generated/registry.ts'
import type { Feature } from '../../../runtime/call/supports.ts'
import { createGateway, type Gateway, type GatewayEntry } from '../../../runtime/gateway/index.ts'
import { type Client, createClient, type Provider, type ProviderOptions } from '../../../runtime/index.ts'
import { createMock, type Mock } from '../../../runtime/mock/index.ts'
import { type Serving, serve } from '../../../runtime/serve/index.ts'
import { type Watched, watched } from '../../event-order/watched.ts'
import type { Where } from './clients.ts'

/** One API of each grammar that models are asked in. */
export const egress = [
  'openai-chat',
  'openai-responses',
  'anthropic-messages',
  'gemini',
  'mistral-chat',
  'cohere-chat',
  'ollama-chat',
  'bedrock-converse',
]

export interface Stage {
  mock: Mock
  gateway: Gateway
  where: Where
  /** Whether the events of its streams are in the order of their grammar. */
  order: Watched
  /** What the gateway said of the latest request. */
  last(): GatewayEntry | undefined
  /** Why an API cannot be asked for a feature; `undefined` where it can. */
  lacks(api: string, feature: Feature): string | undefined
  close(): Promise<void>
}

export async function startStage(): Promise<Stage> {
  const mock = createMock({
    apis: Object.values(ingress).map(serverOf => serverOf()),
    models: ['one', 'two'],
  })
  const client = createClient({ providers: egress.map(api => providerOf(api, mock.fetch)), retry: false })
  const log: GatewayEntry[] = []
  const served = ['openai', 'anthropic', 'gemini', 'ollama'] as const
  const gateway = createGateway({
    client,
    ingress: served.map(name => ingress[name]()),
    log: entry => log.push(entry),
  })
  const order = watched(gateway.fetch as typeof fetch, id => log.find(entry => entry.id === id)?.api)
  const serving: Serving = await serve({ ...gateway, fetch: order.fetch }, { port: 0 })
  return {
    mock,
    gateway,
    order,
    where: { fetch: order.fetch, url: serving.url },
    last: () => log.at(-1),
    lacks: (api, feature) => lacking(client, api, feature),
    close: () => serving.close(0),
  }
}

function providerOf(api: string, fetch: Mock['fetch']): Provider {
  const make = providers[apis[api]!.provider as keyof typeof providers] as (options: ProviderOptions) => Provider
  return make({ name: api, api, apiKey: 'a-key-of-the-gateway', fetch, ...({ region: 'eu-central-1' } as object) })
}

function lacking(client: Client, api: string, feature: Feature): string | undefined {
  const { supported, reason } = client.supports(`${api}/some-model`, feature)
  return supported ? undefined : reason
}
