import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { tool, withTools } from 'interlingua/tools'
import { z } from 'zod'

const search = tool({
  name: 'search',
  input: z.object({ query: z.string() }),
  execute: ({ query }) => [{ title: query, url: 'https://example.com' }],
})
const read = tool({ name: 'read', input: z.object({ url: z.string() }), execute: ({ url }) => `the page ${url}` })
const llm = withTools(createClient({ providers: [openai()] }))
const tools = [search, read]
const { text, steps } = await llm.run({ model: 'openai/gpt-5', messages: 'Research …', tools, limits: { steps: 5 } })
console.log(text, steps.length)
