/** Ours, in the batches that the network brings. */
import type { Reading } from '../contestant.ts'
import { chatBy, clientOf } from './client.ts'

export const chat = (baseURL: string): Promise<string> => chatBy(clientOf(baseURL))

export async function stream(baseURL: string): Promise<Reading> {
  let [text, firstAt] = ['', 0]
  for await (const batch of clientOf(baseURL).stream({ model: 'openai/bench', messages: 'go' }).batches())
    for (const event of batch) {
      if (event.type === 'error') throw new Error(event.error.message)
      if (event.type !== 'part-delta') continue
      if (firstAt === 0) firstAt = performance.now()
      text += event.delta
    }
  return { text, firstAt }
}
