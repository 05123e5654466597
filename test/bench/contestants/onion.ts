/** Ours, with three middlewares around each call that do nothing. */
import { openai } from '../../../generated/openai/index.ts'
import { type Client, createClient, type Middleware } from '../../../runtime/index.ts'
import type { Reading } from '../contestant.ts'

const nothing: Middleware = (call, next) => next(call)
const clients = new Map<string, Client>()

function clientOf(baseURL: string): Client {
  const known = clients.get(baseURL)
  if (known) return known
  const providers = [openai({ api: 'openai-chat', apiKey: 'bench', baseURL })]
  const client = createClient({ providers, use: [nothing, nothing, nothing] })
  clients.set(baseURL, client)
  return client
}

export async function stream(baseURL: string): Promise<Reading> {
  let [text, firstAt] = ['', 0]
  for await (const event of clientOf(baseURL).stream({ model: 'openai/bench', messages: 'go' })) {
    if (event.type === 'error') throw new Error(event.error.message)
    if (event.type !== 'part-delta') continue
    if (firstAt === 0) firstAt = performance.now()
    text += event.delta
  }
  return { text, firstAt }
}

export async function chat(baseURL: string): Promise<string> {
  return (await clientOf(baseURL).chat({ model: 'openai/bench', messages: 'go' })).text
}
