import { createClient } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { deprecations } from 'interlingua/deprecations'

const llm = createClient({
  providers: [anthropic()],
  use: [deprecations({ warn: ({ message }) => console.log(message) })],
})
await llm.chat({ model: 'anthropic/claude-sonnet-4-5', messages: 'Hello!' })
