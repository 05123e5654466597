import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const image = { type: 'image', data: new Uint8Array([137, 80]), mediaType: 'image/png' } as const
const content = ['What is this?', image]
const { text } = await llm.chat({ model: 'openai/gpt-5-mini', messages: [{ role: 'user', content }] })
console.log(text)
