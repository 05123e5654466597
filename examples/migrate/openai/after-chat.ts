import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const chat = openai({ api: 'openai-chat' })
const llm = createClient({ providers: [chat] })
const { text, finishReason } = await llm.chat({
  model: 'openai/gpt-5-mini',
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Why is the sky blue?' },
  ],
  maxOutputTokens: 500,
})
console.log(text, finishReason)
