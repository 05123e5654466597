import { createClient, fallback } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai(), anthropic()] })

// #region fallback
const best = fallback(['anthropic/claude-sonnet-4-6', 'openai/gpt-5'], { onLoss: 'skip', continuation: true })
const { text, attempts } = await llm.chat({ model: best, messages: 'Why is the sky blue?' })
// #endregion
console.log(text, attempts.length)
