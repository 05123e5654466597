import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { anthropicServer } from 'interlingua/anthropic/server'
import { createMock } from 'interlingua/mock'

// Stands for the vendor, in the vendor's own words: no key, no network.
const mock = createMock({
  apis: [anthropicServer()],
  script: ['Because air scatters blue light most.'],
})

const llm = createClient({ providers: [anthropic({ apiKey: 'any', fetch: mock.fetch })] })
const reply = await llm.chat({
  model: 'anthropic/claude-sonnet-4-6',
  messages: 'Why is the sky blue?',
})
console.log(reply.text)
