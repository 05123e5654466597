import { fetchTransport, streamChat } from 'interlingua'
import { openaiChatLite } from 'interlingua/openai'

const openai = openaiChatLite({
  apiKey: process.env.OPENAI_API_KEY,
  transport: fetchTransport(globalThis.fetch),
})
const signal = AbortSignal.timeout(30_000)
const { text } = await streamChat(openai, { model: 'gpt-5-mini', messages: 'Hello!', signal })
  .response
console.log(text)
