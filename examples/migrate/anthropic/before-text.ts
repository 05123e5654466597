import Anthropic from '@anthropic-ai/sdk'

const client = new Anthropic()
const message = await client.messages.create({
  model: 'claude-haiku-4-5',
  max_tokens: 500,
  system: 'Be brief.',
  messages: [{ role: 'user', content: 'Why is the sky blue?' }],
})
const [block] = message.content
if (block?.type === 'text') console.log(block.text)
console.log(message.usage.output_tokens)
