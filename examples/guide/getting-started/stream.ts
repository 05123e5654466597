import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const stream = llm.stream({ model: 'openai/gpt-5-mini', messages: 'Why is the sky blue?' })

let deltas = 0
for await (const event of stream) {
  if (event.type === 'part-delta' && event.kind === 'text') deltas++
  if (event.type === 'finish') console.log(event.finishReason)
}
// The fold of all events: the same answer that `chat` gives.
const { text, usage } = await stream.response
console.log(deltas > 1, text, usage?.totalTokens)
