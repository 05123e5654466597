import { createClient, defaultFailover, fallback, router } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { openai } from 'interlingua/openai'

const quick = router({
  name: 'quick',
  models: ['openai/gpt-5-mini', 'anthropic/claude-haiku-4-5'],
  strategy: 'least-latency',
})
const best = fallback(['anthropic/claude-opus-4-1', 'openai/gpt-5', quick], {
  name: 'best',
  failoverOn: [...defaultFailover, 'context-length'],
  onLoss: 'prefer-lossless',
  continuation: true,
})
const llm = createClient({
  providers: [openai({ apiKey: ['sk-1', 'sk-2'] }), anthropic(), quick, best],
})

const reply = await llm.chat({ model: 'best', messages: 'Why is the sky blue?' })
for (const { provider, model, outcome, reason, error, usage } of reply.attempts)
  console.log(`${provider}/${model}`, outcome, reason ?? error?.kind ?? usage?.outputTokens)
