/** Ours by `streamChat`, one event after the other. */
import { openaiChatLite } from '../../../generated/openai/index.ts'
import { streamChat } from '../../../runtime/index.ts'
import type { Reading } from '../contestant.ts'

const open = (baseURL: string) =>
  streamChat(openaiChatLite({ apiKey: 'bench', baseURL }), { model: 'bench', messages: 'go' })

export async function stream(baseURL: string): Promise<Reading> {
  let [text, firstAt] = ['', 0]
  for await (const event of open(baseURL)) {
    if (event.type === 'error') throw new Error(event.error.message)
    if (event.type !== 'part-delta') continue
    if (firstAt === 0) firstAt = performance.now()
    text += event.delta
  }
  return { text, firstAt }
}

export const chat = async (baseURL: string): Promise<string> => (await open(baseURL).response).text
