// Code generated from specs/groq/groq-chat.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/groq/openapi.yaml. DO NOT EDIT.
import type { NativeTool } from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'

const native = (slot: string, value: unknown): NativeTool => ({ type: 'native', api: 'groq-chat', slot, value })

/** Tools that the vendor of groq-chat defines; most of them it also runs. No other api takes them. */
export const hostedTools = {
  browserSearch: (): NativeTool => native('tool', { type: 'browser_search' }),
  codeInterpreter: (): NativeTool => native('tool', { type: 'code_interpreter' }),
}

/** What the vendor of groq-chat does where a field of the request asks for it: the request's `native`. No other api takes them. */
export const hostedOptions = {
  webSearch: (
    options: NonNullable<wire.CreateChatCompletionRequest['search_settings']> = {},
  ): { 'groq-chat': Pick<wire.CreateChatCompletionRequest, 'search_settings'> } => ({
    'groq-chat': { search_settings: options },
  }),
  compound: (
    options: NonNullable<wire.CreateChatCompletionRequest['compound_custom']> = {},
  ): { 'groq-chat': Pick<wire.CreateChatCompletionRequest, 'compound_custom'> } => ({
    'groq-chat': { compound_custom: options },
  }),
  citations: (
    options: NonNullable<wire.CreateChatCompletionRequest['citation_options']>,
  ): { 'groq-chat': Pick<wire.CreateChatCompletionRequest, 'citation_options'> } => ({
    'groq-chat': { citation_options: options },
  }),
}
