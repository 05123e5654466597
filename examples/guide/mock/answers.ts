import { createClient } from 'interlingua'
import { createMock } from 'interlingua/mock'
import { openai } from 'interlingua/openai'
import { openaiServer } from 'interlingua/openai/server'

const mock = createMock({
  apis: [openaiServer()],
  script: ['Because air scatters blue light most.'],
})
const llm = createClient({ providers: [openai({ apiKey: 'any', fetch: mock.fetch })] })
const reply = await llm.chat({ model: 'openai/gpt-5', messages: 'Why is the sky blue?' })
console.log(reply.text)
console.log(mock.requests[0]?.request.messages[0]?.content)
