// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openrouter/with/cache-hints.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openrouter/with/openrouter-media.yaml, specs/openrouter/with/words-first.yaml, specs/openrouter/with/drawn-pictures.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.
import type { NativeTool } from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'

const native = (slot: string, value: unknown): NativeTool => ({ type: 'native', api: 'openrouter-chat', slot, value })

/** Tools that the vendor of openrouter-chat defines; most of them it also runs. No other api takes them. */
export const hostedTools = {
  openrouterAdvisor: (options: Omit<wire.AdvisorServerTool_OpenRouter, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:advisor', ...options }),
  openrouterBash: (options: Omit<wire.BashServerTool, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:bash', ...options }),
  openrouterDatetime: (options: Omit<wire.DatetimeServerTool, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:datetime', ...options }),
  openrouterFiles: (options: Omit<wire.FilesServerTool, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:files', ...options }),
  openrouterFusion: (options: Omit<wire.FusionServerTool_OpenRouter, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:fusion', ...options }),
  openrouterImageGeneration: (options: Omit<wire.ImageGenerationServerTool_OpenRouter, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:image_generation', ...options }),
  openrouterExperimentalSearchModels: (options: Omit<wire.ChatSearchModelsServerTool, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:experimental__search_models', ...options }),
  openrouterSubagent: (options: Omit<wire.SubagentServerTool_OpenRouter, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:subagent', ...options }),
  openrouterWebFetch: (options: Omit<wire.WebFetchServerTool, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:web_fetch', ...options }),
  openrouterWebSearch: (options: Omit<wire.OpenRouterWebSearchServerTool, 'type'> = {}): NativeTool =>
    native('tool', { type: 'openrouter:web_search', ...options }),
  webSearch: (
    options: Omit<wire.ChatWebSearchShorthand, 'type'> & Partial<Pick<wire.ChatWebSearchShorthand, 'type'>> = {},
  ): NativeTool => native('tool', { type: 'web_search', ...options }),
}

/** What the vendor of openrouter-chat does where a field of the request asks for it: the request's `native`. No other api takes them. */
export const hostedOptions = {
  plugins: (
    options: NonNullable<wire.ChatRequest['plugins']>,
  ): { 'openrouter-chat': Pick<wire.ChatRequest, 'plugins'> } => ({ 'openrouter-chat': { plugins: options } }),
}
