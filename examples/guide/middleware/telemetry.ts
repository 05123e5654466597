import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { telemetry } from 'interlingua/telemetry'

const llm = createClient({
  providers: [openai()],
  use: [telemetry({ captureContent: text => text.replace(/\d/g, '#') })],
})
console.log((await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Hello!' })).text)
