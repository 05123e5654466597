/** What is told beside the content of an answer. */
import type { JSONObject, LanguageModelV3FinishReason, LanguageModelV3Usage, SharedV3Warning } from '@ai-sdk/provider'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { FinishReason, Loss, Usage } from '../types.ts'
import { besides } from './own-fields.ts'

export function warningsOf(loss: readonly Loss[]): SharedV3Warning[] {
  return loss.map(({ path, kind, detail }) => ({
    type: kind === 'changed' ? 'compatibility' : 'unsupported',
    feature: path,
    details: detail,
  }))
}

export function finishOf(reason: FinishReason | undefined, raw: string | undefined): LanguageModelV3FinishReason {
  return { unified: reason === undefined || reason === 'pause' ? 'other' : reason, raw }
}

/** Unknown stays undefined. `raw` is our usage with what only the vendor counts in its `native`. */
export function usageOf(usage: Usage = {}): LanguageModelV3Usage {
  const { inputTokens, cacheReadTokens, cacheWriteTokens, outputTokens, reasoningTokens } = usage
  const less = (total: number | undefined, parts: number) =>
    total === undefined ? undefined : Math.max(total - parts, 0)
  return {
    inputTokens: {
      total: inputTokens,
      noCache: less(inputTokens, (cacheReadTokens ?? 0) + (cacheWriteTokens ?? 0)),
      cacheRead: cacheReadTokens,
      cacheWrite: cacheWriteTokens,
    },
    outputTokens: { total: outputTokens, text: less(outputTokens, reasoningTokens ?? 0), reasoning: reasoningTokens },
    raw: usage as JSONObject,
  }
}

export function metadataOf({ id, model, createdAt }: { id?: string; model?: string; createdAt?: number }) {
  return {
    ...(id !== undefined && { id }),
    ...(model !== undefined && { modelId: model }),
    ...(createdAt !== undefined && { timestamp: new Date(createdAt * 1000) }),
  }
}

/** Of the whole answer: what it cost, what was tried, and what only the vendor tells. */
export function answerBesides({ native, stopSequence, serviceTier, safety, cost, cached, attempts }: ChatResponse) {
  const tried = attempts.map(({ error, ...attempt }) => ({ ...attempt, ...(error && { error: error.kind }) }))
  return besides({ native, stopSequence, serviceTier, safety, cost, cached, attempts: tried })
}
