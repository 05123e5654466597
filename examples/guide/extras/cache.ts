import { type ChatInput, createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const model = 'anthropic/claude-sonnet-4-6'
const data = 'JVBERi0xLjc='
const content = [
  // #region part
  { type: 'document', data, mediaType: 'application/pdf', cache: {} }, // or cache: { ttl: '1h' }
  // #endregion
] as const
const messages: ChatInput['messages'] = [{ role: 'user', content: [...content, 'Hello'] }]
// #region whole
const reply = await llm.chat({ model, messages, cache: { ttl: '1h' } })
// #endregion
console.log(reply.text, reply.loss.length)
