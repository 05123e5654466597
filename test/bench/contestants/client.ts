/** Our client of a server, made once as users do. */
import { openai } from '../../../generated/openai/index.ts'
import { type Client, createClient } from '../../../runtime/index.ts'

const clients = new Map<string, Client>()

export function clientOf(baseURL: string): Client {
  const known = clients.get(baseURL)
  if (known) return known
  const client = createClient({ providers: [openai({ api: 'openai-chat', apiKey: 'bench', baseURL })] })
  clients.set(baseURL, client)
  return client
}

export async function chat(baseURL: string): Promise<string> {
  return (await clientOf(baseURL).chat({ model: 'openai/bench', messages: 'go' })).text
}
