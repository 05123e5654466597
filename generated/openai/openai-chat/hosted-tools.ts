// Code generated from specs/openai/openai-chat.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

/** What the vendor of openai-chat does where a field of the request asks for it: the request's `native`. No other api takes them. */
export const hostedOptions = {
  webSearch: (
    options: NonNullable<wire.CreateChatCompletionRequest['web_search_options']> = {},
  ): { 'openai-chat': Pick<wire.CreateChatCompletionRequest, 'web_search_options'> } => ({
    'openai-chat': { web_search_options: options },
  }),
}
