import { createClient } from 'interlingua'
import { openaiCompatible } from 'interlingua/openai-compatible'

const local = openaiCompatible({
  name: 'local',
  baseURL: 'http://localhost:8080/v1',
  quirks: { maxCompletionTokens: true },
})
const reply = await createClient({ providers: [local] }).chat({ model: 'local/qwen3', messages: 'Hello' })
console.log(reply.text)
