// Code generated from specs/perplexity/perplexity-chat.yaml, specs/perplexity/with/perplexity-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/no-thoughts.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/perplexity/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

/** What the vendor of perplexity-chat does where a field of the request asks for it: the request's `native`. No other api takes them. */
export const hostedOptions = {
  webSearch: (
    options: Pick<
      wire.ApiChatCompletionsRequest,
      | 'web_search_options'
      | 'search_mode'
      | 'search_domain_filter'
      | 'search_recency_filter'
      | 'search_after_date_filter'
      | 'search_before_date_filter'
      | 'search_language_filter'
      | 'last_updated_after_filter'
      | 'last_updated_before_filter'
      | 'disable_search'
      | 'enable_search_classifier'
    >,
  ): {
    'perplexity-chat': Pick<
      wire.ApiChatCompletionsRequest,
      | 'web_search_options'
      | 'search_mode'
      | 'search_domain_filter'
      | 'search_recency_filter'
      | 'search_after_date_filter'
      | 'search_before_date_filter'
      | 'search_language_filter'
      | 'last_updated_after_filter'
      | 'last_updated_before_filter'
      | 'disable_search'
      | 'enable_search_classifier'
    >
  } => ({ 'perplexity-chat': options }),
  images: (
    options: Pick<wire.ApiChatCompletionsRequest, 'return_images' | 'image_domain_filter' | 'image_format_filter'>,
  ): {
    'perplexity-chat': Pick<
      wire.ApiChatCompletionsRequest,
      'return_images' | 'image_domain_filter' | 'image_format_filter'
    >
  } => ({ 'perplexity-chat': options }),
  relatedQuestions: (
    options: NonNullable<wire.ApiChatCompletionsRequest['return_related_questions']>,
  ): { 'perplexity-chat': Pick<wire.ApiChatCompletionsRequest, 'return_related_questions'> } => ({
    'perplexity-chat': { return_related_questions: options },
  }),
}
