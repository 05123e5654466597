import { generateObject, type LanguageModel } from 'ai'
import { z } from 'zod'

declare const model: LanguageModel
const invoice = z.object({
  number: z.string(),
  total: z.number(),
  items: z.array(z.object({ what: z.string(), price: z.number(), note: z.string().optional() })),
})
const { object } = await generateObject({ model, prompt: 'Extract: …', schema: invoice })
console.log(object.items.map(({ price }) => price.toFixed(2)))
