import { generateText, type LanguageModel, stepCountIs, tool } from 'ai'
import { z } from 'zod'

declare const model: LanguageModel
const search = tool({
  inputSchema: z.object({ query: z.string() }),
  execute: async ({ query }) => [{ title: query, url: 'https://example.com' }],
})
const read = tool({ inputSchema: z.object({ url: z.string() }), execute: async ({ url }) => `the page ${url}` })
const tools = { search, read }
const { text, steps } = await generateText({ model, prompt: 'Research …', tools, stopWhen: stepCountIs(5) })
console.log(text, steps.length)
