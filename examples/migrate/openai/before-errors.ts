import OpenAI from 'openai'

try {
  const client = new OpenAI({ maxRetries: 0 })
  const model = 'gpt-5-mini'
  await client.responses.create({ model, input: 'Fail.' })
} catch (error) {
  if (!(error instanceof OpenAI.APIError)) throw error
  if (error.status === 429) console.log('later', error.status)
}
