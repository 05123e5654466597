import { generateText, type LanguageModel } from 'ai'

declare const model: LanguageModel
const { text, usage, finishReason } = await generateText({
  model,
  system: 'Answer briefly.',
  messages: [{ role: 'user', content: 'Why is the sky blue?' }],
  maxOutputTokens: 300,
})
console.log(text, finishReason, usage.outputTokens)
