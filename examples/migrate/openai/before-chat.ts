import OpenAI from 'openai'

const client = new OpenAI()
const completion = await client.chat.completions.create({
  model: 'gpt-5-mini',
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Why is the sky blue?' },
  ],
  max_completion_tokens: 500,
})
const [choice] = completion.choices
console.log(choice?.message.content, choice?.finish_reason)
