import Anthropic from '@anthropic-ai/sdk'

const client = new Anthropic()
const stream = client.messages.stream({
  model: 'claude-haiku-4-5',
  max_tokens: 500,
  messages: [{ role: 'user', content: 'Why is the sky blue?' }],
})
stream.on('text', delta => console.log(delta))
const message = await stream.finalMessage()
console.log(message.usage.output_tokens)
