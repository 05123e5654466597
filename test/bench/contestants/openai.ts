/** OpenAI's own SDK, its raw iterator. */
import OpenAI from 'openai'
import type { Reading } from '../contestant.ts'

const clients = new Map<string, OpenAI>()

function clientOf(baseURL: string): OpenAI {
  const known = clients.get(baseURL)
  if (known) return known
  const client = new OpenAI({ apiKey: 'bench', baseURL })
  clients.set(baseURL, client)
  return client
}

const messages = [{ role: 'user' as const, content: 'go' }]

export async function stream(baseURL: string): Promise<Reading> {
  let [text, firstAt] = ['', 0]
  const chunks = await clientOf(baseURL).chat.completions.create({ model: 'bench', stream: true, messages })
  for await (const chunk of chunks) {
    const delta = chunk.choices[0]?.delta
    const said = delta?.content ?? delta?.tool_calls?.[0]?.function?.arguments
    if (!said) continue
    if (firstAt === 0) firstAt = performance.now()
    text += said
  }
  return { text, firstAt }
}

export async function chat(baseURL: string): Promise<string> {
  const answer = await clientOf(baseURL).chat.completions.create({ model: 'bench', messages })
  return answer.choices[0]?.message.content ?? ''
}
