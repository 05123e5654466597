import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { output, withTools } from 'interlingua/tools'
import { z } from 'zod'

const llm = withTools(createClient({ providers: [openai()] }))
const recipe = z.object({
  title: z.string(),
  minutes: z.number(),
  note: z.string().optional(),
  steps: z.array(z.string()),
})
const stream = llm.stream({
  model: 'openai/gpt-5-mini',
  messages: 'A soup, please.',
  output: output(recipe, { strict: true }),
})
for await (const { title = '', steps = [] } of stream.partials())
  console.log(title, steps.length)
console.log((await stream.output).note ?? 'no note')
