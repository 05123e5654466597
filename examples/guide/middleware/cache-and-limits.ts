import { createClient } from 'interlingua'
import { cache } from 'interlingua/cache'
import { limit } from 'interlingua/limit'
import { openai } from 'interlingua/openai'

const use = [
  cache({ ttl: 3_600_000 }),
  limit({ requests: { limit: 60, seconds: 60 }, concurrency: 4 }),
]
const llm = createClient({ providers: [openai()], use })
const ask = { model: 'openai/gpt-5-mini', messages: 'Hello!' }
const answers = await Promise.all([llm.chat(ask), llm.chat(ask), llm.chat(ask)])
console.log(answers.map(({ text }) => text).join(', '))
console.log((await llm.chat(ask)).cached)
