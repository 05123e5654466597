import OpenAI from 'openai'

const client = new OpenAI()
const { data, usage } = await client.embeddings.create({
  model: 'text-embedding-3-small',
  input: ['sky', 'sea'],
})
console.log(
  data.map(({ embedding }) => embedding.length),
  usage.total_tokens,
)
