import Anthropic from '@anthropic-ai/sdk'

try {
  const client = new Anthropic({ maxRetries: 0 })
  await client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 500,
    messages: [{ role: 'user', content: 'Fail.' }],
  })
} catch (error) {
  if (!(error instanceof Anthropic.APIError)) throw error
  if (error.status === 429) console.log('later', error.status)
}
