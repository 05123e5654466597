import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { tool, withTools } from 'interlingua/tools'

const weather = tool({
  name: 'weather',
  input: { type: 'object' },
  execute: () => '21 degrees',
})
const llm = withTools(createClient({ providers: [openai()] }))
const run = llm.runStream({
  model: 'openai/gpt-5-mini',
  messages: 'What is the weather in Paris?',
  tools: [weather],
})
for await (const event of run) {
  if (event.type === 'tool-end') console.log(event.call.name, event.outcome.status)
  if (event.type === 'message') console.log(event.step, event.message.role)
}
console.log((await run.result).text)
