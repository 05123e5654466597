import { ChatOpenAI } from '@langchain/openai'

const model = new ChatOpenAI({ model: 'gpt-5-mini' })
const stream = await model.stream('Why is the sky blue?')
for await (const chunk of stream) {
  if (chunk.text) console.log(chunk.text)
}
