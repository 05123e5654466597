import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { withTools } from 'interlingua/tools'
import { z } from 'zod'

const recipe = z.object({ title: z.string(), minutes: z.number(), steps: z.array(z.string()) })
const llm = withTools(createClient({ providers: [openai()] }))

const { output } = await llm.chat({
  model: 'openai/gpt-5-mini',
  messages: 'A soup, please.',
  output: recipe,
})
console.log(output.title, output.steps.length)
