// Code generated from specs/perplexity/openapi.yaml. DO NOT EDIT.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    ApiChatCompletionsRequest: {
      disable_search?: boolean | null
      enable_search_classifier?: boolean | null
      image_domain_filter?: string[] | null
      image_format_filter?: string[] | null
      language_preference?: string | null
      last_updated_after_filter?: string | null
      last_updated_before_filter?: string | null
      max_tokens?: number | null
      messages: components['schemas']['ChatMessage_Input'][]
      model: string
      reasoning_effort?: ('high' | 'low' | 'medium' | 'minimal') | (string & {}) | null
      response_format?:
        | components['schemas']['ResponseFormatText']
        | components['schemas']['ResponseFormatJSONSchema']
        | null
      return_images?: boolean | null
      return_related_questions?: boolean | null
      search_after_date_filter?: string | null
      search_before_date_filter?: string | null
      search_domain_filter?: string[] | null
      search_language_filter?: string[] | null
      search_mode?: ('academic' | 'sec' | 'web') | (string & {}) | null
      search_recency_filter?: ('day' | 'hour' | 'month' | 'week' | 'year') | (string & {}) | null
      stop?: string | string[] | null
      /** @default false */
      stream?: boolean | null
      /** @default full */
      stream_mode?: ('concise' | 'full') | (string & {})
      temperature?: number | null
      top_p?: number | null
      web_search_options?: components['schemas']['WebSearchOptions']
    }
    ApiPublicSearchResult: {
      date?: string | null
      last_updated?: string | null
      /** @default  */
      snippet?: string
      /** @default web */
      source?: ('attachment' | 'web') | (string & {})
      title: string
      url: string
    }
    ChatMessage_Input: {
      content:
        | string
        | (
            | components['schemas']['ChatMessageContentTextChunk']
            | components['schemas']['ChatMessageContentImageChunk']
            | components['schemas']['ChatMessageContentFileChunk']
            | components['schemas']['ChatMessageContentPDFChunk']
            | components['schemas']['ChatMessageContentVideoChunk']
          )[]
        | null
      role: components['schemas']['ChatMessageRole']
    }
    ChatMessage_Output: {
      content:
        | string
        | (
            | components['schemas']['ChatMessageContentTextChunk']
            | components['schemas']['ChatMessageContentImageChunk']
            | components['schemas']['ChatMessageContentFileChunk']
            | components['schemas']['ChatMessageContentPDFChunk']
            | components['schemas']['ChatMessageContentVideoChunk']
          )[]
        | null
      role: components['schemas']['ChatMessageRole']
    }
    ChatMessageContentFileChunk: {
      file_name?: string | null
      file_url: components['schemas']['URL'] | string
      /** @constant */
      type: 'file_url'
    }
    ChatMessageContentImageChunk: {
      image_url: components['schemas']['URL'] | string
      /** @constant */
      type: 'image_url'
    }
    ChatMessageContentPDFChunk: {
      pdf_url: components['schemas']['URL'] | string
      /** @constant */
      type: 'pdf_url'
    }
    ChatMessageContentTextChunk: {
      text: string
      /** @constant */
      type: 'text'
    }
    ChatMessageContentVideoChunk: {
      /** @constant */
      type: 'video_url'
      video_url: components['schemas']['VideoURL'] | string
    }
    ChatMessageRole: ('assistant' | 'system' | 'tool' | 'user') | (string & {})
    Choice: {
      delta?: {
        content?: string | null
        role?: string
      }
      finish_reason?: ('length' | 'stop') | (string & {}) | null
      index: number
      message?: components['schemas']['ChatMessage_Output']
    }
    CompletionResponse: {
      choices: components['schemas']['Choice'][]
      citations?: string[] | null
      created: number
      id: string
      images?: components['schemas']['ImageResult'][] | null
      model: string
      /** @default chat.completion */
      object?: string
      related_questions?: string[] | null
      search_results?: components['schemas']['ApiPublicSearchResult'][] | null
      usage?: components['schemas']['UsageInfo'] | null
    }
    Cost: {
      citation_tokens_cost?: number | null
      input_tokens_cost?: number
      output_tokens_cost?: number
      reasoning_tokens_cost?: number | null
      request_cost?: number | null
      search_queries_cost?: number | null
      total_cost?: number
    }
    EmbeddingObject: {
      embedding?: string
      index?: number
      object?: string
    }
    EmbeddingsRequest: {
      dimensions?: number
      /** @default base64_int8 */
      encoding_format?: ('base64_binary' | 'base64_int8') | (string & {})
      input: string | string[]
      model: ('pplx-embed-v1-0.6b' | 'pplx-embed-v1-4b') | (string & {})
    }
    EmbeddingsResponse: {
      data?: components['schemas']['EmbeddingObject'][]
      model?: string
      object?: string
      usage?: components['schemas']['EmbeddingsUsage']
    }
    EmbeddingsUsage: {
      cost?: {
        /** @constant */
        currency?: 'USD'
        input_cost?: number
        total_cost?: number
      }
      prompt_tokens?: number
      total_tokens?: number
    }
    ErrorBody: {
      error: {
        code?: number
        message?: string
        type?: string
      }
    }
    HTTPValidationError: {
      detail?: components['schemas']['ValidationError'][]
    }
    ImageResult: {
      height: number
      image_url: string
      origin_url: string
      title: string
      width: number
    }
    JSONSchema: {
      description?: string | null
      /** @default schema */
      name?: string | null
      schema: {
        [key: string]: unknown
      }
      /** @default true */
      strict?: boolean | null
    }
    ListModelsResponse: {
      data: components['schemas']['Model'][]
      /** @constant */
      object: 'list'
    }
    Model: {
      created: number
      id: string
      /** @constant */
      object: 'model'
      owned_by: string
    }
    ResponseFormatJSONSchema: {
      json_schema: components['schemas']['JSONSchema']
      /** @constant */
      type: 'json_schema'
    }
    ResponseFormatText: {
      /** @constant */
      type: 'text'
    }
    URL: {
      url: string
    }
    UsageInfo: {
      citation_tokens?: number | null
      completion_tokens: number
      cost?: components['schemas']['Cost']
      num_search_queries?: number | null
      prompt_tokens: number
      reasoning_tokens?: number | null
      search_context_size?: string | null
      total_tokens: number
    }
    UserLocation: {
      city?: string | null
      country?: string | null
      latitude?: number | null
      longitude?: number | null
      region?: string | null
    }
    ValidationError: {
      loc: (string | number)[]
      msg: string
      type: string
    }
    VideoURL: {
      /** @default 25 */
      frame_interval?: string | number
      url: string
    }
    WebSearchOptions: {
      /** @default false */
      image_results_enhanced_relevance?: boolean
      /** @default low */
      search_context_size?: ('high' | 'low' | 'medium') | (string & {})
      search_type?: ('auto' | 'fast' | 'pro') | (string & {}) | null
      user_location?: components['schemas']['UserLocation'] | null
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type ApiChatCompletionsRequest = components['schemas']['ApiChatCompletionsRequest']
export type ApiPublicSearchResult = components['schemas']['ApiPublicSearchResult']
export type ChatMessage_Input = components['schemas']['ChatMessage_Input']
export type ChatMessage_Output = components['schemas']['ChatMessage_Output']
export type ChatMessageContentFileChunk = components['schemas']['ChatMessageContentFileChunk']
export type ChatMessageContentImageChunk = components['schemas']['ChatMessageContentImageChunk']
export type ChatMessageContentPDFChunk = components['schemas']['ChatMessageContentPDFChunk']
export type ChatMessageContentTextChunk = components['schemas']['ChatMessageContentTextChunk']
export type ChatMessageContentVideoChunk = components['schemas']['ChatMessageContentVideoChunk']
export type ChatMessageRole = components['schemas']['ChatMessageRole']
export type Choice = components['schemas']['Choice']
export type CompletionResponse = components['schemas']['CompletionResponse']
export type Cost = components['schemas']['Cost']
export type EmbeddingObject = components['schemas']['EmbeddingObject']
export type EmbeddingsRequest = components['schemas']['EmbeddingsRequest']
export type EmbeddingsResponse = components['schemas']['EmbeddingsResponse']
export type EmbeddingsUsage = components['schemas']['EmbeddingsUsage']
export type ErrorBody = components['schemas']['ErrorBody']
export type HTTPValidationError = components['schemas']['HTTPValidationError']
export type ImageResult = components['schemas']['ImageResult']
export type JSONSchema = components['schemas']['JSONSchema']
export type ListModelsResponse = components['schemas']['ListModelsResponse']
export type Model = components['schemas']['Model']
export type ResponseFormatJSONSchema = components['schemas']['ResponseFormatJSONSchema']
export type ResponseFormatText = components['schemas']['ResponseFormatText']
export type URL = components['schemas']['URL']
export type UsageInfo = components['schemas']['UsageInfo']
export type UserLocation = components['schemas']['UserLocation']
export type ValidationError = components['schemas']['ValidationError']
export type VideoURL = components['schemas']['VideoURL']
export type WebSearchOptions = components['schemas']['WebSearchOptions']
export type $defs = Record<string, never>
export type operations = Record<string, never>
