import { generateText, type LanguageModel } from 'ai'

declare const model: LanguageModel
const image = { type: 'image', image: new Uint8Array([137, 80]), mediaType: 'image/png' } as const
const content = [{ type: 'text', text: 'What is this?' } as const, image]
const { text } = await generateText({ model, messages: [{ role: 'user', content }] })
console.log(text)
