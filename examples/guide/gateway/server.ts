import { createClient, fallback } from 'interlingua'
import { anthropic } from 'interlingua/anthropic'
import { anthropicServer } from 'interlingua/anthropic/server'
import { createGateway } from 'interlingua/gateway'
import { gemini } from 'interlingua/gemini'
import { geminiServer } from 'interlingua/gemini/server'
import { ollamaServer } from 'interlingua/ollama/server'
import { openai } from 'interlingua/openai'
import { openaiServer } from 'interlingua/openai/server'
import { serve } from 'interlingua/serve'

const client = createClient({
  providers: [openai(), anthropic(), gemini()],
  timeout: { connect: 5_000, idle: 60_000 },
})
const gateway = createGateway({
  client,
  ingress: [openaiServer(), anthropicServer(), geminiServer(), ollamaServer()],
  models: {
    best: fallback(['anthropic/claude-sonnet-4-6', 'openai/gpt-5']),
    'claude-*': 'anthropic/claude-sonnet-4-6',
    '*': 'openai/gpt-5-mini',
  },
  keys: [
    {
      name: 'team',
      sha256: process.env.TEAM_KEY_SHA256,
      models: ['best', 'claude-*'],
      requestsPerMinute: 60,
    },
  ],
  log: entry => console.info(JSON.stringify(entry)),
})
const serving = await serve(gateway, { host: '0.0.0.0', port: 8787 })
process.once('SIGTERM', () => serving.close())
