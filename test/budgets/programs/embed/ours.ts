import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const { embeddings, usage } = await llm.embed({ model: 'openai/text-embedding-3-small', input: ['a cat', 'a dog'] })
console.log(embeddings[0]?.length, usage?.inputTokens)
