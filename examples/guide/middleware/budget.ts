import { createClient, isInterlinguaError } from 'interlingua'
import { budget } from 'interlingua/budget'
import { openai } from 'interlingua/openai'

const spending = budget({
  prices: {
    'openai/*': {
      input: 2,
      output: 8,
      cacheRead: 0.5,
      currency: 'USD',
      source: 'https://prices.invalid',
      date: '2026-11-25',
    },
  },
  limits: [{ usd: 100 }, { tag: 'team-a', usd: 0.000001 }],
})
const llm = createClient({ providers: [openai()], use: [spending.middleware] })
console.log((await llm.chat({ model: 'openai/gpt-5-mini', messages: 'Hello!' })).cost)
try {
  await llm.chat({
    model: 'openai/gpt-5-mini',
    messages: 'Hello!',
    context: { tags: ['team-a'] },
  })
} catch (error) {
  if (isInterlinguaError(error)) console.log(error.kind, error.code)
}
console.log(spending.totals.all.calls)
