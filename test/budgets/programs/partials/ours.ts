import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'
import { withTools } from 'interlingua/tools'
import { z } from 'zod'

const recipe = z.object({ name: z.string(), steps: z.array(z.string()) })
const llm = withTools(createClient({ providers: [openai()] }))
const stream = llm.stream({ model: 'openai/gpt-5-mini', messages: 'A recipe.', output: recipe })
for await (const partial of stream.partials()) console.log(partial.steps?.length)
console.log((await stream.response).output.name)
