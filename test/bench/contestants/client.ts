/** Our client of a server, made once as users do. */
import { openai } from '../../../generated/openai/index.ts'
import { type Client, type ClientOptions, createClient } from '../../../runtime/index.ts'
import type { Reading } from '../contestant.ts'

const clients = new Map<string, Client>()

export function clientOf(baseURL: string, options: Pick<ClientOptions, 'fetch'> = {}): Client {
  const known = clients.get(baseURL)
  if (known) return known
  const client = createClient({ providers: [openai({ api: 'openai-chat', apiKey: 'bench', baseURL })], ...options })
  clients.set(baseURL, client)
  return client
}

export async function chatBy(client: Client): Promise<string> {
  return (await client.chat({ model: 'openai/bench', messages: 'go' })).text
}

/** One event after the other. */
export async function streamBy(client: Client): Promise<Reading> {
  let [text, firstAt] = ['', 0]
  for await (const event of client.stream({ model: 'openai/bench', messages: 'go' })) {
    if (event.type === 'error') throw new Error(event.error.message)
    if (event.type !== 'part-delta') continue
    if (firstAt === 0) firstAt = performance.now()
    text += event.delta
  }
  return { text, firstAt }
}
