import OpenAI from 'openai'

const client = new OpenAI()
const asked = {
  role: 'user',
  content: 'The weather in Paris?',
} as const
const weather = {
  type: 'function',
  name: 'weather',
  strict: false,
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
  },
} as const
const first = await client.responses.create({
  model: 'gpt-5-mini',
  input: [asked],
  tools: [weather],
})
const calls = first.output.filter(
  item => item.type === 'function_call',
)
const results = calls.map(({ call_id, arguments: text }) => ({
  type: 'function_call_output' as const,
  call_id,
  output: `21 degrees in ${JSON.parse(text).city}`,
}))
const answer = await client.responses.create({
  model: 'gpt-5-mini',
  input: [asked, ...calls, ...results],
  tools: [weather],
})
console.log(answer.output_text)
