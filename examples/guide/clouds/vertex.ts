import { createClient } from 'interlingua'
import { vertex } from 'interlingua/vertex'

const llm = createClient({
  providers: [vertex({ project: 'my-project', location: 'europe-west4' })],
})
const reply = await llm.chat({ model: 'vertex/gemini-2.5-flash', messages: 'Hello' })
console.log(reply.text)
