/** Ours, one event after the other. */
import type { Reading } from '../contestant.ts'
import { clientOf } from './client.ts'

export { chat } from './client.ts'

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
