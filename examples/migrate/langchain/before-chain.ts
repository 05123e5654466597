import { StringOutputParser } from '@langchain/core/output_parsers'
import { ChatPromptTemplate } from '@langchain/core/prompts'
import { ChatOpenAI } from '@langchain/openai'

const chain = ChatPromptTemplate.fromTemplate(
  'Why is the {thing} blue?',
)
  .pipe(new ChatOpenAI({ model: 'gpt-5-mini' }))
  .pipe(new StringOutputParser())
console.log(await chain.invoke({ thing: 'sky' }))
const many = await chain.batch([{ thing: 'sky' }, { thing: 'sea' }])
console.log(many.length)
