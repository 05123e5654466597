import { createClient } from 'interlingua'
import { anthropic, hostedTools } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
// #region runs
const { usage } = await llm.chat({
  model: 'anthropic/claude-sonnet-4-6',
  messages: 'How is the weather today?',
  tools: [hostedTools.webSearch20250305()],
})
console.log(usage?.hostedTools?.webSearch ?? 'not told')
// #endregion
