import { ChatOpenAI } from '@langchain/openai'
import { z } from 'zod'

const schema = z.object({
  number: z.string(),
  total: z.number(),
})
const model = new ChatOpenAI({ model: 'gpt-5-mini' })
const output = await model
  .withStructuredOutput(schema)
  .invoke('Invoice R-17, 259.90 EUR in all.')
console.log(output.number, output.total)
