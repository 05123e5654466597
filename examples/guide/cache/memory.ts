import { createClient } from 'interlingua'
import { cache } from 'interlingua/cache'
import { openai } from 'interlingua/openai'

const llm = createClient({ providers: [openai()], use: [cache({ ttl: 3_600_000 })] })
const ask = { model: 'openai/gpt-5-mini', messages: 'Hello!' }
const twice = await Promise.all([llm.chat(ask), llm.chat(ask)])
console.log(twice.filter(({ cached }) => cached).length) // 1, whichever came later
for await (const event of llm.stream(ask))
  if (event.type === 'part-delta') console.log(event.delta)
console.log((await llm.chat({ ...ask, context: { cache: { bypass: true } } })).cached)
