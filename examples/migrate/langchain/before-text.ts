import { ChatOpenAI } from '@langchain/openai'

const model = new ChatOpenAI({ model: 'gpt-5-mini' })
const answer = await model.invoke([
  ['system', 'Be brief.'],
  ['human', 'Why is the sky blue?'],
])
console.log(answer.text, answer.usage_metadata?.output_tokens)
