import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { withTools } from 'interlingua/tools'
import { z } from 'zod'

const schema = z.object({
  number: z.string(),
  total: z.number(),
})
const llm = withTools(createClient({ providers: [openai()] }))
const { output } = await llm.chat({
  model: 'openai/gpt-5-mini',
  output: schema,
  messages: 'Invoice R-17, 259.90 EUR in all.',
})
console.log(output.number, output.total)
