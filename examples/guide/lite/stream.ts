import { streamChat } from 'interlingua'
import { anthropicLite } from 'interlingua/anthropic'

const claude = anthropicLite() // the key from the environment
const stream = streamChat(claude, {
  model: 'claude-sonnet-4-6',
  messages: 'Why is the sky blue?',
})
for await (const event of stream)
  if (event.type === 'part-delta' && event.kind === 'text') process.stdout.write(event.delta)
const { usage, loss, toolCalls } = await stream.response
console.log(usage?.outputTokens, loss.length, toolCalls.length)
