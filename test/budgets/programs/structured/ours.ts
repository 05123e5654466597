import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { withTools } from 'interlingua/tools'
import { z } from 'zod'

const invoice = z.object({
  number: z.string(),
  total: z.number(),
  items: z.array(z.object({ what: z.string(), price: z.number(), note: z.string().optional() })),
})
const llm = withTools(createClient({ providers: [openai()] }))
const { output } = await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Extract: …', output: invoice })
console.log(output.items.map(({ price }) => price.toFixed(2)))
