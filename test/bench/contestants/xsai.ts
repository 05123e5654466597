/** xsAI. It runs the tools of a call itself and refuses one that it was not given. */
import { generateText, streamText } from 'xsai'
import type { Reading } from '../contestant.ts'

const messages = [{ role: 'user' as const, content: 'go' }]
const write = { name: 'write', parameters: { type: 'object' } }
const tools = [{ type: 'function' as const, function: write, execute: () => 'done' }]
const common = { model: 'bench', apiKey: 'bench', messages }

export async function stream(baseURL: string): Promise<Reading> {
  let [text, firstAt] = ['', 0]
  const given = baseURL.includes('arguments') ? { tools } : {}
  const { fullStream } = streamText({ ...common, ...given, baseURL: `${baseURL}/` })
  for await (const event of fullStream) {
    const said =
      event.type === 'text-delta' ? event.text : event.type === 'tool-call-delta' ? event.argsTextDelta : undefined
    if (!said) continue
    if (firstAt === 0) firstAt = performance.now()
    text += said
  }
  return { text, firstAt }
}

export async function chat(baseURL: string): Promise<string> {
  return (await generateText({ ...common, baseURL: `${baseURL}/` })).text ?? ''
}
