import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const data = 'JVBERi0xLjc='
const content = [
  // #region part
  { type: 'document', data, mediaType: 'application/pdf', cache: {} }, // or cache: { ttl: '1h' }
  // #endregion
] as const
const reply = await llm.chat({
  model: 'anthropic/claude-sonnet-4-6',
  messages: [{ role: 'user', content: [...content, 'Hello'] }],
})
console.log(reply.text, reply.loss.length)
