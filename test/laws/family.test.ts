/** The laws for the dialects of one grammar, each merged of several files, and for the grammars beside it. */
import { expect, it } from 'vitest'
import { type Grammars, theLawsHold } from './hold.ts'
import { apiIds, family, others } from './subject.ts'

const dialects: Grammars = {
  'bedrock-converse': {
    models: ['amazon.nova-lite-v1:0', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
    mapped: 125,
  },
  'cerebras-chat': { models: ['llama3.1-8b', 'gpt-oss-120b'], mapped: 96 },
  'deepseek-chat': { models: ['deepseek-chat', 'deepseek-reasoner'], mapped: 95 },
  'groq-chat': { models: ['llama-3.3-70b-versatile', 'openai/gpt-oss-120b'], mapped: 110 },
  'mistral-chat': { models: ['open-mistral-nemo', 'mistral-medium-latest'], mapped: 123 },
  'moonshot-chat': { models: ['moonshot-v1-8k', 'kimi-k3'], mapped: 47 },
  'openai-compatible': { models: ['any', 'any-thinking'], mapped: 118 },
  'openrouter-chat': { models: ['meta-llama/llama-4-scout', 'openai/gpt-5'], mapped: 110 },
  'perplexity-chat': { models: ['sonar', 'sonar-reasoning-pro'], mapped: 51 },
  'together-chat': { models: ['meta-llama/Llama-3.3-70B', 'openai/gpt-oss-120b'], mapped: 75 },
  'xai-chat': { models: ['grok-2-vision', 'grok-4'], mapped: 79 },
  'xai-responses': { models: ['grok-2-vision', 'grok-4'], mapped: 172 },
}

it('every dialect is here', () => expect(Object.keys(dialects).sort()).toEqual([...family, ...others].sort()))

theLawsHold(dialects, [...apiIds, ...family, ...others])
