/**
 * Vercel's AI SDK. Its OpenAI provider is not installed: `ai-model.ts` stands in for it, made of the same helpers and
 * without the validation of each chunk, so that it costs less than the real one.
 */
import { generateText, jsonSchema, streamText, tool } from 'ai'
import type { Reading } from '../contestant.ts'
import { modelAt } from './ai-model.ts'

const tools = { write: tool({ inputSchema: jsonSchema<{ text: string }>({ type: 'object' }) }) }

export async function stream(baseURL: string): Promise<Reading> {
  let [text, firstAt] = ['', 0]
  const given = baseURL.includes('arguments') ? { tools } : {}
  const { fullStream } = streamText({ model: modelAt(baseURL), prompt: 'go', ...given })
  for await (const event of fullStream) {
    if (event.type === 'error') throw event.error
    const said = event.type === 'text-delta' ? event.text : event.type === 'tool-input-delta' ? event.delta : undefined
    if (!said) continue
    if (firstAt === 0) firstAt = performance.now()
    text += said
  }
  return { text, firstAt }
}

export async function chat(baseURL: string): Promise<string> {
  return (await generateText({ model: modelAt(baseURL), prompt: 'go' })).text
}
