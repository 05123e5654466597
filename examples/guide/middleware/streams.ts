import {
  type ChatStream,
  createClient,
  type Middleware,
  mapStream,
  tapStream,
} from 'interlingua'
import { openai } from 'interlingua/openai'

const loud: Middleware = async (call, next) => {
  const answer = await next(call)
  if (call.verb !== 'stream') return answer
  const changed = mapStream(answer as ChatStream, event =>
    event.type === 'part-delta' ? { ...event, delta: event.delta.toUpperCase() } : event,
  )
  return tapStream(changed, {
    done: ({ usage }) => console.log('used', usage?.outputTokens),
    failed: ({ kind }) => console.log('failed', kind),
  }) as typeof answer
}
const llm = createClient({ providers: [openai()], use: [loud] })
for await (const event of llm.stream({ model: 'openai/gpt-5-mini', messages: 'Hello!' }))
  if (event.type === 'part-delta') console.log(event.delta)
