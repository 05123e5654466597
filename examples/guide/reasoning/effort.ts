import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const model = 'anthropic/claude-sonnet-4-6'
const messages = 'Think: why is the sky blue?'

// #region effort
const reply = await llm.chat({
  model,
  messages,
  reasoning: { effort: 'high', includeText: true },
})
reply.reasoningText // what the model thought, or its summary, where the vendor sends it
reply.usage?.reasoningTokens
reply.loss // what of `reasoning` was sent in another form, or not at all
// #endregion
console.log(reply.reasoningText, reply.text)
