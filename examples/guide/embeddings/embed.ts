import { createClient } from 'interlingua'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()] })
const texts = ['a cat', 'a dog', 'a theorem']

// Any number of texts: they travel in as many calls as the vendor's limit takes.
const { embeddings, usage } = await llm.embed({
  model: 'openai/text-embedding-3-small',
  input: texts,
  dimensions: 256,
})
console.log(embeddings.length, embeddings[0]?.length, usage?.inputTokens)
