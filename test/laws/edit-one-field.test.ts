import { describe, expect, it } from 'vitest'
import type { Request } from '../../runtime/types.ts'
import { plainModels } from './arbitraries.ts'
import { mixesUp } from './naive.ts'
import { changed } from './normal-forms.ts'
import { apiIds, decodeRequest, encodeRequest, type Subject, subject } from './subject.ts'

/** Two values of each scalar field. */
const values: { [field: string]: [unknown, unknown] } = {
  maxOutputTokens: [101, 202],
  temperature: [0.25, 0.75],
  topP: [0.3, 0.6],
  topK: [11, 22],
  minP: [0.05, 0.1],
  stop: [['one'], ['two']],
  seed: [7, 8],
  presencePenalty: [0.1, 0.2],
  frequencyPenalty: [0.3, 0.4],
  repetitionPenalty: [1.1, 1.2],
  prediction: ['one', 'two'],
  logprobs: [2, 3],
  verbosity: ['low', 'high'],
  serviceTier: ['auto', 'standard'],
  cache: [{ ttl: '5m' }, { ttl: '1h' }],
  cacheKey: ['key-1', 'key-2'],
  userId: ['user-1', 'user-2'],
  parallelToolCalls: [true, false],
  metadata: [{ a: 'x' }, { a: 'y' }],
}

/** Where both of these are one. */
const ownValues: { [api: string]: typeof values } = { 'bedrock-converse': { serviceTier: ['standard', 'flex'] } }

/** Where the vendors have them, by their own documentation; a field that is not here must be reported as loss. */
const places: { [api: string]: { [field: string]: string } } = {
  'openai-chat': {
    maxOutputTokens: 'max_tokens',
    temperature: 'temperature',
    topP: 'top_p',
    stop: 'stop[0]',
    seed: 'seed',
    presencePenalty: 'presence_penalty',
    frequencyPenalty: 'frequency_penalty',
    logprobs: 'top_logprobs',
    prediction: 'prediction.content',
    verbosity: 'verbosity',
    serviceTier: 'service_tier',
    cacheKey: 'prompt_cache_key',
    userId: 'safety_identifier',
    parallelToolCalls: 'parallel_tool_calls',
    metadata: 'metadata.a',
  },
  'openai-responses': {
    maxOutputTokens: 'max_output_tokens',
    temperature: 'temperature',
    topP: 'top_p',
    logprobs: 'top_logprobs',
    verbosity: 'text.verbosity',
    serviceTier: 'service_tier',
    cacheKey: 'prompt_cache_key',
    userId: 'safety_identifier',
    parallelToolCalls: 'parallel_tool_calls',
    metadata: 'metadata.a',
  },
  'anthropic-messages': {
    maxOutputTokens: 'max_tokens',
    temperature: 'temperature',
    topP: 'top_p',
    topK: 'top_k',
    stop: 'stop_sequences[0]',
    serviceTier: 'service_tier',
    cache: 'cache_control.ttl',
    userId: 'metadata.user_id',
    parallelToolCalls: 'tool_choice.disable_parallel_tool_use',
  },
  gemini: {
    maxOutputTokens: 'generationConfig.maxOutputTokens',
    temperature: 'generationConfig.temperature',
    topP: 'generationConfig.topP',
    topK: 'generationConfig.topK',
    stop: 'generationConfig.stopSequences[0]',
    seed: 'generationConfig.seed',
    presencePenalty: 'generationConfig.presencePenalty',
    frequencyPenalty: 'generationConfig.frequencyPenalty',
    logprobs: 'generationConfig.logprobs',
    serviceTier: 'serviceTier',
  },
  'bedrock-converse': {
    maxOutputTokens: 'inferenceConfig.maxTokens',
    temperature: 'inferenceConfig.temperature',
    topP: 'inferenceConfig.topP',
    stop: 'inferenceConfig.stopSequences[0]',
    serviceTier: 'serviceTier.type',
    metadata: 'requestMetadata.a',
  },
  'cohere-chat': {
    maxOutputTokens: 'max_tokens',
    temperature: 'temperature',
    topP: 'p',
    topK: 'k',
    stop: 'stop_sequences[0]',
    seed: 'seed',
    presencePenalty: 'presence_penalty',
    frequencyPenalty: 'frequency_penalty',
  },
  'mistral-chat': {
    maxOutputTokens: 'max_tokens',
    temperature: 'temperature',
    topP: 'top_p',
    stop: 'stop[0]',
    seed: 'random_seed',
    presencePenalty: 'presence_penalty',
    frequencyPenalty: 'frequency_penalty',
    prediction: 'prediction.content',
    cacheKey: 'prompt_cache_key',
    parallelToolCalls: 'parallel_tool_calls',
    metadata: 'metadata.a',
  },
  'ollama-chat': {
    maxOutputTokens: 'options.num_predict',
    temperature: 'options.temperature',
    topP: 'options.top_p',
    topK: 'options.top_k',
    minP: 'options.min_p',
    repetitionPenalty: 'options.repeat_penalty',
    stop: 'options.stop[0]',
    seed: 'options.seed',
    presencePenalty: 'options.presence_penalty',
    frequencyPenalty: 'options.frequency_penalty',
    logprobs: 'top_logprobs',
  },
}

it('has a row for every grammar of its own', () => {
  expect(Object.keys(places)).toEqual(expect.arrayContaining(apiIds))
})

describe.each(Object.keys(places))('%s', id => {
  it.each(Object.keys(values))('has %s in exactly one place, and reads it back', field => {
    editsOnly(subject(id), id, field)
  })
})

it('a naive adapter that mixes up two fields fails', () => {
  expect(() => editsOnly(mixesUp(subject('gemini')), 'gemini', 'topP')).toThrow()
})

function editsOnly(api: Subject, id: string, field: string): void {
  const pair = ownValues[id]?.[field] ?? values[field]!
  const [one, two] = pair.map(value => encodeRequest(api, request(id, { [field]: value })))
  const places_ = changed(one!.call.body, two!.call.body).map(({ path }) => path)
  const place = places[id]![field]
  expect(places_).toEqual(place === undefined ? [] : [place])
  if (place === undefined) {
    expect(one!.loss.map(({ path }) => path)).toContain(field)
    return
  }
  for (const [at, each] of [one!, two!].entries()) {
    expect(decodeRequest(api, each.call)[field as keyof Request]).toEqual(pair[at])
    expect(each.loss.filter(({ path }) => path.startsWith(field))).toEqual([])
  }
}

function request(id: string, options: Partial<Request>): Request {
  return {
    model: plainModels[id] ?? 'some-model',
    messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
    ...options,
  }
}
