import { type LanguageModel, streamObject } from 'ai'
import { z } from 'zod'

declare const model: LanguageModel
const recipe = z.object({ name: z.string(), steps: z.array(z.string()) })
const stream = streamObject({ model, prompt: 'A recipe.', schema: recipe })
for await (const partial of stream.partialObjectStream) console.log(partial.steps?.length)
console.log((await stream.object).name)
