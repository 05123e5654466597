import { createClient } from 'interlingua'
import { logging } from 'interlingua/log'
import { openai } from 'interlingua/openai'

const llm = createClient({
  providers: [openai()],
  use: [
    logging({
      log: ({ event, model, usage }) => console.log(event, model, usage?.totalTokens),
    }),
  ],
})
await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Hello!' })
