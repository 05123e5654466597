import { type LanguageModel, streamText } from 'ai'

declare const model: LanguageModel
const stream = streamText({ model, prompt: 'Why is the sky blue?' })
for await (const part of stream.fullStream) if (part.type === 'text-delta') process.stdout.write(part.text)
console.log((await stream.usage).totalTokens)
