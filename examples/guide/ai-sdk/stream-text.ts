import { streamText } from 'ai'
import { createClient } from 'interlingua'
import { toLanguageModel } from 'interlingua/ai-sdk'
import { anthropic } from 'interlingua/anthropic'

const llm = createClient({ providers: [anthropic()] })
const model = toLanguageModel(llm, 'anthropic/claude-sonnet-4-6') // or a router: fallback(['anthropic/…', 'openai/…'])
const { textStream } = streamText({ model, prompt: 'Why is the sky blue?' })
for await (const text of textStream) process.stdout.write(text)
