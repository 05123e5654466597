/** Clients of a mock, over `fetch` and over a socket. */
import { ingress } from '../../generated/ingress.ts'
import { type Client, type ClientOptions, createClient } from '../../runtime/index.ts'
import { createMock, type Mock, type MockOptions } from '../../runtime/mock/index.ts'
import { grammars } from '../support/scripted.ts'

/** How a client reaches the mock. */
export type Way = 'fetch' | 'socket'
export const ways: readonly Way[] = ['fetch', 'socket']

export interface Stage {
  mock: Mock
  client: Client
  /** A model of the API. */
  model: string
}

export const served = Object.values(ingress).map(serverOf => serverOf())

/** A mock of all APIs and a client that speaks one of them with it. */
export async function stageOf(
  api: string,
  way: Way,
  options: Partial<MockOptions> = {},
  more: Partial<ClientOptions> = {},
): Promise<Stage> {
  const mock = createMock({ apis: served, ...options })
  const [, make, model] = grammars.find(([name]) => name === api)!
  const there = way === 'fetch' ? { fetch: mock.fetch } : { baseURL: (await mock.listen()).baseURL(api) }
  const provider = make({ api, apiKey: 'a-key-for-nobody', ...there })
  return { mock, model, client: createClient({ providers: [provider], retry: false, ...more }) }
}
