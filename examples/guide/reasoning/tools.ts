import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const model = 'anthropic/claude-sonnet-4-6'
const tools = [{ name: 'weather', inputSchema: { type: 'object' } }]
const asked = { role: 'user', content: 'What is the weather in Paris?' } as const

// #region tools
const first = await llm.chat({
  model,
  messages: [asked],
  tools,
  reasoning: { effort: 'medium' },
})
const content = first.toolCalls.map(
  ({ id, name }) => ({ type: 'tool-result', id, name, content: 'at noon' }) as const,
)
const second = await llm.chat({
  model,
  messages: [asked, first.message, { role: 'tool', content }],
  tools,
})
// #endregion
console.log(second.text)
