import { createClient, type MessageInput } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const model = 'anthropic/claude-sonnet-4-6'

const messages: MessageInput[] = [{ role: 'user', content: 'Name a colour.' }]
const first = await llm.chat({
  model,
  system: 'Answer in one word.',
  messages,
  maxOutputTokens: 200,
})
console.log(first.text, first.finishReason)

// The answer as a message: append it, and ask on.
messages.push(first.message, { role: 'user', content: 'And its complement?' })
const second = await llm.chat({ model, system: 'Answer in one word.', messages })
console.log(second.text, second.usage)
