import OpenAI from 'openai'
import { zodTextFormat } from 'openai/helpers/zod'
import { z } from 'zod'

const schema = z.object({
  number: z.string(),
  total: z.number(),
})
const client = new OpenAI()
const { output_parsed } = await client.responses.parse({
  model: 'gpt-5-mini',
  input: 'Invoice R-17, 259.90 EUR in all.',
  text: { format: zodTextFormat(schema, 'invoice') },
})
console.log(output_parsed?.number, output_parsed?.total)
