import { createClient } from 'interlingua'
import { gemini } from 'interlingua/gemini'

const llm = createClient({ providers: [gemini()] })
const model = 'gemini/gemini-2.5-flash-lite'
const messages = 'How is it done?'

// #region safety
const { finishReason, safety } = await llm.chat({ model, messages })
if (safety?.blocked) console.log(finishReason, safety.blocked, safety.reason)
for (const { category, level, blocked } of safety?.prompt ?? [])
  console.log(category, level, blocked)
// #endregion
