import OpenAI from 'openai'

const client = new OpenAI()
const stream = await client.responses.create({
  model: 'gpt-5-mini',
  input: 'Why is the sky blue?',
  stream: true,
})
for await (const event of stream) {
  if (event.type !== 'response.output_text.delta') continue
  console.log(event.delta)
}
