import Anthropic from '@anthropic-ai/sdk'

const client = new Anthropic()
const { content } = await client.messages.create({
  model: 'claude-haiku-4-5',
  max_tokens: 4000,
  thinking: { type: 'enabled', budget_tokens: 2048 },
  messages: [
    { role: 'user', content: 'Think: why is the sky blue?' },
  ],
})
for (const block of content) {
  if (block.type === 'thinking') console.log(block.thinking)
  if (block.type === 'text') console.log(block.text)
}
