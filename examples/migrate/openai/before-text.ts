import OpenAI from 'openai'

const client = new OpenAI()
const response = await client.responses.create({
  model: 'gpt-5-mini',
  instructions: 'Be brief.',
  input: 'Why is the sky blue?',
})
console.log(response.output_text, response.usage?.output_tokens)
