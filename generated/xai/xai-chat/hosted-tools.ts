// Code generated from specs/xai/xai-chat.yaml, specs/xai/with/xai-images.yaml, specs/xai/with/xai-words.yaml, specs/xai/with/xai-refusals.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import type { NativeTool } from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'

const native = (slot: string, value: unknown): NativeTool => ({ type: 'native', api: 'xai-chat', slot, value })

/** Tools that the vendor of xai-chat defines; most of them it also runs. No other api takes them. */
export const hostedTools = {
  liveSearch: (options: Omit<Extract<wire.Tool, { type: 'live_search' }>, 'type'>): NativeTool =>
    native('tool', { type: 'live_search', ...options }),
}

/** What the vendor of xai-chat does where a field of the request asks for it: the request's `native`. No other api takes them. */
export const hostedOptions = {
  webSearch: (
    options: NonNullable<wire.ChatRequest['web_search_options']> = {},
  ): { 'xai-chat': Pick<wire.ChatRequest, 'web_search_options'> } => ({ 'xai-chat': { web_search_options: options } }),
  liveSearch: (
    options: NonNullable<wire.ChatRequest['search_parameters']> = {},
  ): { 'xai-chat': Pick<wire.ChatRequest, 'search_parameters'> } => ({ 'xai-chat': { search_parameters: options } }),
}
