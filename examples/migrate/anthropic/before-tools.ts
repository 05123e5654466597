import Anthropic from '@anthropic-ai/sdk'

const client = new Anthropic()
const model = 'claude-haiku-4-5'
const asked = {
  role: 'user',
  content: 'The weather in Paris?',
} as const
const tools: Anthropic.Tool[] = [
  {
    name: 'weather',
    input_schema: {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
    },
  },
]
const first = await client.messages.create({
  model,
  max_tokens: 500,
  messages: [asked],
  tools,
})
const results = first.content
  .filter(block => block.type === 'tool_use')
  .map(({ id, input }) => ({
    type: 'tool_result' as const,
    tool_use_id: id,
    content: `21 degrees in ${(input as { city: string }).city}`,
  }))
const answer = await client.messages.create({
  model,
  max_tokens: 500,
  messages: [
    asked,
    { role: 'assistant', content: first.content },
    { role: 'user', content: results },
  ],
  tools,
})
for (const block of answer.content)
  if (block.type === 'text') console.log(block.text)
