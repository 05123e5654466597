import { generateText } from 'ai'
import { createClient } from 'interlingua'
import { providerTool, toLanguageModel } from 'interlingua/ai-sdk'
import { anthropic, hostedTools } from 'interlingua/anthropic'

const model = toLanguageModel(
  createClient({ providers: [anthropic()] }),
  'anthropic/claude-sonnet-4-6',
)
const tools = { web_search: providerTool(hostedTools.webSearch20250305()) }
const { text } = await generateText({ model, tools, prompt: 'Why is the sky blue?' })
console.log(text)
