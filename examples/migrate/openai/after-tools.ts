import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const asked = {
  role: 'user',
  content: 'The weather in Paris?',
} as const
const weather = {
  name: 'weather',
  inputSchema: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
  },
}
const model = 'openai/gpt-5-mini'
const first = await llm.chat({
  model,
  messages: [asked],
  tools: [weather],
})
const content = first.toolCalls.map(({ id, name, input }) => ({
  type: 'tool-result' as const,
  id,
  name,
  content: `21 degrees in ${(input as { city: string }).city}`,
}))
const answer = await llm.chat({
  model,
  messages: [asked, first.message, { role: 'tool', content }],
  tools: [weather],
})
console.log(answer.text)
