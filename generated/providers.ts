// Code generated from specs/. DO NOT EDIT.
import { anthropic } from './anthropic/index.ts'
import { anthropicBedrock } from './anthropic-bedrock/index.ts'
import { anthropicVertex } from './anthropic-vertex/index.ts'
import { azure } from './azure/index.ts'
import { azureDeployments } from './azure-deployments/index.ts'
import { bedrock } from './bedrock/index.ts'
import { cerebras } from './cerebras/index.ts'
import { cohere } from './cohere/index.ts'
import { deepseek } from './deepseek/index.ts'
import { gemini } from './gemini/index.ts'
import { groq } from './groq/index.ts'
import { mistral } from './mistral/index.ts'
import { moonshot } from './moonshot/index.ts'
import { ollama } from './ollama/index.ts'
import { openai } from './openai/index.ts'
import { openaiCompatible } from './openai-compatible/index.ts'
import { openrouter } from './openrouter/index.ts'
import { perplexity } from './perplexity/index.ts'
import { together } from './together/index.ts'
import { vertex } from './vertex/index.ts'
import { xai } from './xai/index.ts'

/** Every provider as a client configures it, by its name. */
export const providers = {
  anthropic,
  'anthropic-bedrock': anthropicBedrock,
  'anthropic-vertex': anthropicVertex,
  azure,
  'azure-deployments': azureDeployments,
  bedrock,
  cerebras,
  cohere,
  deepseek,
  gemini,
  groq,
  mistral,
  moonshot,
  ollama,
  openai,
  'openai-compatible': openaiCompatible,
  openrouter,
  perplexity,
  together,
  vertex,
  xai,
}
