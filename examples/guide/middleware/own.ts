import { createClient, type Middleware } from 'interlingua'
import { openai } from 'interlingua/openai'

const timed: Middleware = async (call, next) => {
  const begun = performance.now()
  const answer = await next(call)
  console.log(
    call.verb,
    call.input.model,
    performance.now() - begun < 10_000 ? 'quick' : 'slow',
  )
  return answer
}
const llm = createClient({ providers: [openai()], use: [timed] })
await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Hello!' })
