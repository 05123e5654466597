import { createClient, type Middleware } from 'interlingua'
import { openai } from 'interlingua/openai'

const timed: Middleware = async (call, next) => {
  const start = Date.now()
  const answer = await next(call)
  console.log(call.verb, Date.now() - start)
  return answer
}
const llm = createClient({ providers: [openai()], use: [timed] })
console.log((await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Hello' })).text)
