/** OpenTelemetry's semantic conventions for generative AI, in the names of v1.41.0, and our own beside them. */
import type { Attributes } from '@opentelemetry/api'
import { compact } from '../adapter/native.ts'
import type { UnaryAnswer } from '../call/calls.ts'
import { type Call, isChat, type Verb } from '../call/middleware.ts'
import type { ChatResponse } from '../chat/chat-response.ts'
import { isInterlinguaError } from '../errors.ts'
import type { Attempt, FinishReason, Response, Usage } from '../types.ts'

/** Upper bounds that the conventions ask for. */
export const buckets = {
  seconds: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
  tokens: Array.from({ length: 14 }, (_, power) => 4 ** power),
}

/** What spans and metrics of one call have in common. */
export interface Identity {
  'gen_ai.operation.name': string
  'gen_ai.provider.name': string
  'gen_ai.request.model': string
}

/** Who is called, as far as that is known before; a router's name is all that is known of its calls. */
export function identityOf({ verb, input, target }: Call): Identity {
  const address = typeof input.model === 'string' ? input.model : input.model.name
  const slash = address.indexOf('/')
  return {
    'gen_ai.operation.name': operations[verb],
    'gen_ai.provider.name': target?.provider ?? (slash > 0 ? address.slice(0, slash) : 'interlingua'),
    'gen_ai.request.model': target?.model ?? address.slice(slash + 1),
  }
}

/** Who gave the answer, or was asked last. */
export function settledIdentity(before: Identity, attempts: readonly Attempt[] | undefined): Identity {
  const last = attempts?.findLast(({ outcome }) => outcome !== 'skipped')
  return last ? { ...before, 'gen_ai.provider.name': last.provider, 'gen_ai.request.model': last.model } : before
}

/** The conventions' own names where they have one. */
const operations: { readonly [verb in Verb]: string } = {
  chat: 'chat',
  stream: 'chat',
  embed: 'embeddings',
  rerank: 'rerank',
  moderate: 'moderation',
  generateImage: 'image_generation',
  transcribe: 'transcription',
  speech: 'speech',
}

export function requestAttributes(call: Call): Attributes {
  const { verb, input } = call
  const tags = input.context?.tags
  const common = tags && { 'interlingua.tags': [...tags] }
  if (verb === 'embed')
    return { ...common, 'gen_ai.embeddings.dimension.count': (input as Call<'embed'>['input']).dimensions }
  if (!isChat(call)) return { ...common }
  const chat = call.input
  return {
    ...common,
    ...(verb === 'stream' && { 'gen_ai.request.stream': true }),
    'gen_ai.output.type': chat.responseFormat?.type === 'native' ? undefined : chat.responseFormat?.type,
    'gen_ai.request.seed': chat.seed,
    'gen_ai.request.max_tokens': chat.maxOutputTokens,
    'gen_ai.request.temperature': chat.temperature,
    'gen_ai.request.top_p': chat.topP,
    'gen_ai.request.top_k': chat.topK,
    'gen_ai.request.frequency_penalty': chat.frequencyPenalty,
    'gen_ai.request.presence_penalty': chat.presencePenalty,
    'gen_ai.request.stop_sequences': chat.stop,
  }
}

export function answerAttributes(answer: ChatResponse | UnaryAnswer): Attributes {
  return { ...responseAttributes(answer), 'interlingua.cost.usd': answer.cost }
}

/** Of an answer, or what is left of it. */
export function responseAttributes({ model, usage, ...rest }: Partial<Response>): Attributes {
  return {
    'gen_ai.response.id': rest.id,
    'gen_ai.response.model': model,
    'gen_ai.response.finish_reasons': rest.finishReason && [finishReasonOf(rest.finishReason)],
    ...usageAttributes(usage),
  }
}

/** Totals with their parts, as the conventions count them, too. */
function usageAttributes(usage: Usage = {}): Attributes {
  return {
    'gen_ai.usage.input_tokens': usage.inputTokens,
    'gen_ai.usage.output_tokens': usage.outputTokens,
    'gen_ai.usage.cache_read.input_tokens': usage.cacheReadTokens,
    'gen_ai.usage.cache_creation.input_tokens': usage.cacheWriteTokens,
    'gen_ai.usage.reasoning.output_tokens': usage.reasoningTokens,
    'interlingua.usage.web_searches': usage.hostedTools?.webSearch,
  }
}

/** The kind of the error: few values, and no words of anybody. */
export function errorTypeOf(error: unknown): string {
  return isInterlinguaError(error) ? error.kind : error instanceof Error ? error.name : '_OTHER'
}

export function attemptAttributes({ provider, model, key, outcome, ms, reason, error }: Attempt): Attributes {
  return compact<Attributes>({
    'gen_ai.provider.name': provider,
    'gen_ai.request.model': model,
    'interlingua.attempt.key': key,
    'interlingua.attempt.outcome': outcome,
    'interlingua.attempt.duration': ms / 1000,
    'interlingua.attempt.reason': reason,
    'error.type': error?.kind,
  })
}

export function finishReasonOf(reason: FinishReason): string {
  if (reason === 'tool-calls') return 'tool_call'
  return reason.replaceAll('-', '_')
}
