// Code generated from specs/xai/openapi.yaml. DO NOT EDIT.

import type * as raw from '../../runtime/raw.ts'

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    ChatRequest: {
      /** @default false */
      deferred?: boolean | null
      /**
       * Format: float
       * @default 0
       */
      frequency_penalty?: number | null
      logit_bias?: {
        [key: string]: number
      } | null
      /** @default false */
      logprobs?: boolean | null
      /** Format: int32 */
      max_completion_tokens?: number | null
      /** Format: int32 */
      max_tokens?: number | null
      messages: components['schemas']['Message'][]
      model: string
      /**
       * Format: int32
       * @default 1
       */
      n?: number | null
      /** @default true */
      parallel_tool_calls?: boolean | null
      /**
       * Format: float
       * @default 0
       */
      presence_penalty?: number | null
      prompt_cache_key?: string | null
      reasoning_effort?: string | null
      response_format?: components['schemas']['ResponseFormat'] | null
      search_parameters?: components['schemas']['SearchParameters'] | null
      /** Format: int32 */
      seed?: number | null
      service_tier?: components['schemas']['ServiceTier'] | null
      stop?: string[] | null
      /** @default false */
      stream?: boolean | null
      stream_options?: components['schemas']['StreamOptions'] | null
      /**
       * Format: float
       * @default 1
       */
      temperature?: number | null
      tool_choice?: components['schemas']['ToolChoice'] | null
      tools?: components['schemas']['Tool'][] | null
      /** Format: int32 */
      top_logprobs?: number | null
      /**
       * Format: float
       * @default 1
       */
      top_p?: number | null
      user?: string | null
      web_search_options?: components['schemas']['WebSearchOptions'] | null
    }
    ChatResponse: {
      choices: components['schemas']['Choice'][]
      citations?: string[] | null
      /** Format: int64 */
      created: number
      id: string
      model: string
      object: string
      output_files?: components['schemas']['OutputFile'][] | null
      service_tier?: components['schemas']['ServiceTier']
      system_fingerprint?: string | null
      usage?: components['schemas']['Usage'] | null
    }
    ChatResponseChunk: {
      choices: components['schemas']['ChoiceChunk'][]
      citations?: string[] | null
      /** Format: int64 */
      created: number
      id: string
      model: string
      object: string
      output_files?: components['schemas']['OutputFile'][] | null
      service_tier?: components['schemas']['ServiceTier']
      system_fingerprint?: string | null
      usage?: components['schemas']['Usage'] | null
    }
    Choice: {
      finish_reason?: string | null
      /** Format: int32 */
      index: number
      logprobs?: components['schemas']['LogProbs'] | null
      message: components['schemas']['ChoiceMessage']
    }
    ChoiceChunk: {
      delta: components['schemas']['Delta']
      finish_reason?: string | null
      /** Format: int32 */
      index: number
      logprobs?: components['schemas']['LogProbs'] | null
    }
    ChoiceMessage: {
      content?: string | null
      reasoning_content?: string | null
      refusal?: string | null
      role: string
      tool_calls?: components['schemas']['ToolCall'][] | null
    }
    CompletionUsageDetail: {
      /** Format: int32 */
      accepted_prediction_tokens?: number
      /** Format: int32 */
      audio_tokens?: number
      /** Format: int32 */
      reasoning_tokens?: number
      /** Format: int32 */
      rejected_prediction_tokens?: number
    }
    Content: string | components['schemas']['ContentPart'][]
    ContentFormat: ('original' | 'text') | (string & {})
    ContentPart: {
      file?: components['schemas']['FileRef'] | null
      image_url?: components['schemas']['ImageUrl'] | null
      text?: string | null
      type: string
    }
    DeleteFileResponse: {
      deleted: boolean
      id: string
      object: string
    }
    Delta: {
      content?: string | null
      images?: string[] | null
      reasoning_content?: string | null
      role?: string | null
      tool_calls?:
        | {
            function?: {
              arguments?: string
              name?: string
            }
            id?: string
            index: number
            type?: string
          }[]
        | null
    }
    ErrorBody: {
      code?: string
      error: string
    }
    File: {
      /** Format: int64 */
      bytes: number
      /** Format: int64 */
      created_at: number
      /** Format: int64 */
      expires_at?: number | null
      filename: string
      id: string
      object: string
      public_url?: string | null
      /** Format: int64 */
      public_url_expires_at?: number | null
      purpose?: string
    }
    FileOutput: {
      /** Format: int64 */
      expires_at?: number | null
      file_id: string
      filename: string
      public_url?: string | null
      public_url_error?: string | null
      /** Format: int64 */
      public_url_expires_at?: number | null
    }
    FileRef: {
      file_id?: string | null
      url?: string | null
    }
    Function: {
      arguments: string
      name: string
    }
    FunctionChoice: {
      name: string
    }
    FunctionDefinition: {
      description?: string | null
      name: string
      parameters: unknown
      strict?: boolean | null
    }
    GeneratedImage: {
      b64_json?: string | null
      file_output?: components['schemas']['FileOutput'] | null
      mime_type?: string | null
      storage_error?: string | null
      url?: string | null
    }
    GeneratedImageResponse: {
      data: components['schemas']['GeneratedImage'][]
      usage?: components['schemas']['MediaUsage'] | null
    }
    GenerateImageRequest: {
      aspect_ratio?: components['schemas']['ImageAspectRatio'] | null
      model?: string | null
      /**
       * Format: int32
       * @default 1
       */
      n?: number | null
      prompt?: string
      resolution?: components['schemas']['ImageResolution'] | null
      /** @default url */
      response_format?: string | null
      storage_options?: components['schemas']['StorageOptions'] | null
      user?: string | null
    }
    ImageAspectRatio:
      | (
          | '16:9'
          | '19.5:9'
          | '1:1'
          | '1:2'
          | '20:9'
          | '2:1'
          | '2:3'
          | '3:2'
          | '3:4'
          | '4:3'
          | '9:16'
          | '9:19.5'
          | '9:20'
          | 'auto'
        )
      | (string & {})
    ImageResolution: ('1k' | '2k') | (string & {})
    ImageUrl: {
      file_id?: string | null
      url?: string
    }
    ListFilesResponse: {
      data: components['schemas']['File'][]
      pagination_token?: string | null
    }
    ListModelsResponse: {
      data: components['schemas']['Model'][]
      object: string
    }
    LogProbs: {
      content?: components['schemas']['TokenLogProb'][] | null
    }
    MediaUsage: {
      /** Format: int64 */
      cost_in_usd_ticks: number
    }
    Message:
      | {
          content: components['schemas']['Content']
          name?: string | null
          /** @constant */
          role: 'system'
        }
      | {
          content: components['schemas']['Content']
          name?: string | null
          /** @constant */
          role: 'user'
        }
      | {
          content?: components['schemas']['Content'] | null
          name?: string | null
          reasoning_content?: string | null
          /** @constant */
          role: 'assistant'
          tool_calls?: components['schemas']['ToolCall'][] | null
        }
      | {
          content: components['schemas']['Content']
          /** @constant */
          role: 'tool'
          tool_call_id?: string | null
        }
      | {
          content: components['schemas']['Content']
          name?: string | null
          /** @constant */
          role: 'function'
        }
    Model: {
      /** Format: int64 */
      cached_prompt_text_token_price?: number | null
      /** Format: int64 */
      cached_prompt_text_token_price_long_context?: number | null
      /** Format: int64 */
      completion_text_token_price?: number | null
      /** Format: int64 */
      completion_text_token_price_long_context?: number | null
      /** Format: int64 */
      created: number
      id: string
      /** Format: int64 */
      image_price?: number | null
      /** Format: int64 */
      long_context_threshold?: number | null
      object: string
      owned_by: string
      /** Format: int64 */
      prompt_image_token_price?: number | null
      /** Format: int64 */
      prompt_text_token_price?: number | null
      /** Format: int64 */
      prompt_text_token_price_long_context?: number | null
    }
    OutputFile: {
      file_id: string
      name: string
    }
    PromptUsageDetail: {
      /** Format: int32 */
      audio_tokens?: number
      /** Format: int32 */
      cached_tokens?: number
      /** Format: int32 */
      image_tokens?: number
      /** Format: int32 */
      text_tokens?: number
    }
    PublicUrlInput: boolean | components['schemas']['PublicUrlOptions']
    PublicUrlOptions: {
      /** Format: int64 */
      expires_after?: number | null
    }
    ResponseFormat:
      | {
          /** @constant */
          type: 'text'
        }
      | {
          /** @constant */
          type: 'json_object'
        }
      | {
          json_schema: {
            description?: string
            name: string
            schema?: {
              [key: string]: unknown
            }
            strict?: boolean
          }
          /** @constant */
          type: 'json_schema'
        }
    SearchParameters: {
      /** Format: date */
      from_date?: string | null
      /**
       * Format: int32
       * @default 15
       */
      max_search_results?: number | null
      /** @default auto */
      mode?: string | null
      /** @default true */
      return_citations?: boolean | null
      sources?: components['schemas']['SearchSource'][] | null
      /** Format: date */
      to_date?: string | null
    }
    SearchSource:
      | {
          excluded_x_handles?: string[] | null
          included_x_handles?: string[] | null
          /** Format: int32 */
          post_favorite_count?: number | null
          /** Format: int32 */
          post_view_count?: number | null
          /** @constant */
          type: 'x'
          /** @deprecated */
          x_handles?: string[] | null
        }
      | {
          allowed_websites?: string[] | null
          /** Format: iso3166-1-alpha-2 */
          country?: string | null
          excluded_websites?: string[] | null
          safe_search?: boolean | null
          /** @constant */
          type: 'web'
        }
      | {
          /** Format: iso3166-1-alpha-2 */
          country?: string | null
          excluded_websites?: string[] | null
          safe_search?: boolean | null
          /** @constant */
          type: 'news'
        }
      | {
          links: string[]
          /** @constant */
          type: 'rss'
        }
    ServiceTier: ('default' | 'priority') | (string & {})
    StorageOptions: {
      /** Format: int64 */
      expires_after?: number | null
      filename: string
      public_url?: components['schemas']['PublicUrlInput'] | null
    }
    StreamOptions: {
      include_usage: boolean
    }
    TokenLogProb: {
      bytes?: number[] | null
      /** Format: float */
      logprob: number
      token: string
      top_logprobs: components['schemas']['TopLogProb'][]
    }
    Tool:
      | {
          function: components['schemas']['FunctionDefinition']
          /** @constant */
          type: 'function'
        }
      | {
          sources: components['schemas']['SearchSource'][]
          /** @constant */
          type: 'live_search'
        }
    ToolCall: {
      function: components['schemas']['Function']
      id: string
      /** Format: int32 */
      index?: number | null
      type?: string | null
    }
    ToolChoice:
      | string
      | {
          function?: components['schemas']['FunctionChoice']
          type: string
        }
    TopLogProb: {
      bytes?: number[] | null
      /** Format: float */
      logprob: number
      token: string
    }
    UploadFileMultipartRequest: {
      /** Format: int64 */
      expires_after?: number | null
      /** @constant */
      file: raw.Upload
      purpose?: string | null
    }
    Usage: {
      /** Format: int32 */
      completion_tokens?: number
      completion_tokens_details?: components['schemas']['CompletionUsageDetail']
      /** Format: int64 */
      cost_in_usd_ticks?: number
      /** Format: int32 */
      num_sources_used?: number
      /** Format: int32 */
      prompt_tokens?: number
      prompt_tokens_details?: components['schemas']['PromptUsageDetail']
      /** Format: int32 */
      total_tokens?: number
    }
    WebSearchOptions: {
      filters?: unknown
      /** @default medium */
      search_context_size?: string | null
      user_location?: unknown
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type ChatRequest = components['schemas']['ChatRequest']
export type ChatResponse = components['schemas']['ChatResponse']
export type ChatResponseChunk = components['schemas']['ChatResponseChunk']
export type Choice = components['schemas']['Choice']
export type ChoiceChunk = components['schemas']['ChoiceChunk']
export type ChoiceMessage = components['schemas']['ChoiceMessage']
export type CompletionUsageDetail = components['schemas']['CompletionUsageDetail']
export type Content = components['schemas']['Content']
export type ContentFormat = components['schemas']['ContentFormat']
export type ContentPart = components['schemas']['ContentPart']
export type DeleteFileResponse = components['schemas']['DeleteFileResponse']
export type Delta = components['schemas']['Delta']
export type ErrorBody = components['schemas']['ErrorBody']
export type File = components['schemas']['File']
export type FileOutput = components['schemas']['FileOutput']
export type FileRef = components['schemas']['FileRef']
export type Function = components['schemas']['Function']
export type FunctionChoice = components['schemas']['FunctionChoice']
export type FunctionDefinition = components['schemas']['FunctionDefinition']
export type GeneratedImage = components['schemas']['GeneratedImage']
export type GeneratedImageResponse = components['schemas']['GeneratedImageResponse']
export type GenerateImageRequest = components['schemas']['GenerateImageRequest']
export type ImageAspectRatio = components['schemas']['ImageAspectRatio']
export type ImageResolution = components['schemas']['ImageResolution']
export type ImageUrl = components['schemas']['ImageUrl']
export type ListFilesResponse = components['schemas']['ListFilesResponse']
export type ListModelsResponse = components['schemas']['ListModelsResponse']
export type LogProbs = components['schemas']['LogProbs']
export type MediaUsage = components['schemas']['MediaUsage']
export type Message = components['schemas']['Message']
export type Model = components['schemas']['Model']
export type OutputFile = components['schemas']['OutputFile']
export type PromptUsageDetail = components['schemas']['PromptUsageDetail']
export type PublicUrlInput = components['schemas']['PublicUrlInput']
export type PublicUrlOptions = components['schemas']['PublicUrlOptions']
export type ResponseFormat = components['schemas']['ResponseFormat']
export type SearchParameters = components['schemas']['SearchParameters']
export type SearchSource = components['schemas']['SearchSource']
export type ServiceTier = components['schemas']['ServiceTier']
export type StorageOptions = components['schemas']['StorageOptions']
export type StreamOptions = components['schemas']['StreamOptions']
export type TokenLogProb = components['schemas']['TokenLogProb']
export type Tool = components['schemas']['Tool']
export type ToolCall = components['schemas']['ToolCall']
export type ToolChoice = components['schemas']['ToolChoice']
export type TopLogProb = components['schemas']['TopLogProb']
export type UploadFileMultipartRequest = components['schemas']['UploadFileMultipartRequest']
export type Usage = components['schemas']['Usage']
export type WebSearchOptions = components['schemas']['WebSearchOptions']
export type $defs = Record<string, never>
export type operations = Record<string, never>
