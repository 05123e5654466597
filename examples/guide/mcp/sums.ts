import { createClient } from 'interlingua'
import { connectMcp } from 'interlingua/mcp'
import { openai } from 'interlingua/openai'
import { withTools } from 'interlingua/tools'

const llm = withTools(createClient({ providers: [openai()] }))

// A server as a program of its own, over its standard streams; `{ url }` reaches one over HTTP.
const program = new URL('server.ts', import.meta.url).pathname
const sums = await connectMcp(
  { command: process.execPath, args: ['--import', 'tsx', program] },
  { prefix: 'sums_' },
)
try {
  const { text, steps } = await llm.run({
    model: 'openai/gpt-5-mini',
    messages: 'What is 2 + 3?',
    tools: sums.tools,
  })
  console.log(text, steps.length)
} finally {
  await sums.close()
}
