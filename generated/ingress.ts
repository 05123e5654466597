// Code generated from specs/. DO NOT EDIT.
import { anthropicServer } from './anthropic/server.ts'
import { bedrockServer } from './bedrock/server.ts'
import { cerebrasServer } from './cerebras/server.ts'
import { cohereServer } from './cohere/server.ts'
import { deepseekServer } from './deepseek/server.ts'
import { geminiServer } from './gemini/server.ts'
import { groqServer } from './groq/server.ts'
import { mistralServer } from './mistral/server.ts'
import { moonshotServer } from './moonshot/server.ts'
import { ollamaServer } from './ollama/server.ts'
import { openaiServer } from './openai/server.ts'
import { openaiCompatibleServer } from './openai-compatible/server.ts'
import { openrouterServer } from './openrouter/server.ts'
import { perplexityServer } from './perplexity/server.ts'
import { togetherServer } from './together/server.ts'
import { xaiServer } from './xai/server.ts'

/** Every provider as a server, by its name. */
export const ingress = {
  anthropic: anthropicServer,
  bedrock: bedrockServer,
  cerebras: cerebrasServer,
  cohere: cohereServer,
  deepseek: deepseekServer,
  gemini: geminiServer,
  groq: groqServer,
  mistral: mistralServer,
  moonshot: moonshotServer,
  ollama: ollamaServer,
  openai: openaiServer,
  'openai-compatible': openaiCompatibleServer,
  openrouter: openrouterServer,
  perplexity: perplexityServer,
  together: togetherServer,
  xai: xaiServer,
}

/** Those that a gateway stands for, unless it is told others. */
export const usualIngress = ['anthropic', 'gemini', 'ollama', 'openai'] as const
