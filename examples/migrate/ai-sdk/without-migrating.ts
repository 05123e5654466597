import { generateText } from 'ai'
import { createClient, fallback } from 'interlingua'
import { toLanguageModel } from 'interlingua/ai-sdk'
import { anthropic } from 'interlingua/anthropic'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [anthropic(), openai()] })
const model = toLanguageModel(
  llm,
  fallback(['anthropic/claude-haiku-4-5', 'openai/gpt-5-mini']),
)
const { text } = await generateText({
  model,
  prompt: 'Why is the sky blue?',
})
console.log(text)
