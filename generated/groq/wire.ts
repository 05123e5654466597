// Code generated from specs/groq/openapi.yaml. DO NOT EDIT.

import type * as raw from '../../runtime/raw/raw.ts'

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Annotation: {
      document_citation?: components['schemas']['DocumentCitation']
      function_citation?: components['schemas']['FunctionCitation']
      type: ('document_citation' | 'function_citation') | (string & {})
    }
    Batch: {
      cancelled_at?: number
      cancelling_at?: number
      completed_at?: number
      completion_window: string
      created_at: number
      endpoint: string
      error_file_id?: string
      errors?: {
        data?: {
          code?: string
          line?: number | null
          message?: string
          param?: string | null
        }[]
        object?: string
      }
      expired_at?: number
      expires_at?: number
      failed_at?: number
      finalizing_at?: number
      id: string
      in_progress_at?: number
      input_file_id: string
      metadata?: {
        [key: string]: unknown
      } | null
      /** @constant */
      object: 'batch'
      output_file_id?: string
      request_counts?: {
        completed: number
        failed: number
        total: number
      }
      status:
        | (
            | 'cancelled'
            | 'cancelling'
            | 'completed'
            | 'expired'
            | 'failed'
            | 'finalizing'
            | 'in_progress'
            | 'validating'
          )
        | (string & {})
    }
    BatchRequestInput: {
      body: {
        [key: string]: unknown
      }
      custom_id: string
      /** @constant */
      method: 'POST'
      url: string
    }
    BatchRequestOutput: {
      custom_id: string
      error?: {
        code?: string
        message?: string
      } | null
      id?: string
      response?: {
        body: {
          [key: string]: unknown
        }
        request_id?: string
        status_code: number
      } | null
    }
    BrowserResult: {
      content?: string
      live_view_url?: string
      title: string
      url: string
    }
    Chart: {
      elements: components['schemas']['ChartElement'][]
      title?: string
      type: ('bar' | 'box_and_whisker' | 'line' | 'pie' | 'scatter' | 'superchart' | 'unknown') | (string & {})
      x_label?: string
      x_scale?: string
      x_tick_labels?: string[]
      x_ticks?: number[]
      x_unit?: string
      y_label?: string
      y_scale?: string
      y_tick_labels?: string[]
      y_ticks?: number[]
      y_unit?: string
    }
    ChartElement: {
      angle?: number
      first_quartile?: number
      group?: string
      label: string
      max?: number
      median?: number
      min?: number
      outliers?: number[]
      points?: number[][]
      radius?: number
      third_quartile?: number
      value?: number
    }
    ChatCompletionDocument: {
      id?: string | null
      source: components['schemas']['ChatCompletionDocumentSource']
    }
    ChatCompletionDocumentSource:
      | components['schemas']['ChatCompletionDocumentSourceText']
      | components['schemas']['ChatCompletionDocumentSourceJSON']
    ChatCompletionDocumentSourceJSON: {
      data: {
        [key: string]: unknown
      }
      /** @constant */
      type: 'json'
    }
    ChatCompletionDocumentSourceText: {
      text: string
      /** @constant */
      type: 'text'
    }
    ChatCompletionFunctionCallOption: {
      name: string
    }
    /** @deprecated */
    ChatCompletionFunctions: {
      description?: string
      name: string
      parameters?: components['schemas']['FunctionParameters']
    }
    ChatCompletionMessageExecutedTools: {
      arguments: string
      browser_results?: components['schemas']['BrowserResult'][]
      code_results?: components['schemas']['CodeExecutionResult'][]
      index: number
      output?: string | null
      search_results?: {
        images?: string[]
        results?: {
          content?: string
          /** Format: float */
          score?: number
          title?: string
          url?: string
        }[]
      } | null
      type: string
    }[]
    ChatCompletionMessageToolCall: {
      function: {
        arguments: string
        name: string
      }
      id: string
      /** @constant */
      type: 'function'
    }
    ChatCompletionMessageToolCallChunk: {
      function?: {
        arguments?: string
        name?: string
      }
      id?: string
      index: number
      /** @constant */
      type?: 'function'
    }
    ChatCompletionMessageToolCalls: components['schemas']['ChatCompletionMessageToolCall'][]
    ChatCompletionNamedToolChoice: {
      function: {
        name: string
      }
      /** @constant */
      type: 'function'
    }
    ChatCompletionRequestAssistantMessage: {
      content?: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][] | null
      /** @deprecated */
      function_call?: {
        arguments?: string
        name?: string
      }
      name?: string
      reasoning?: string | null
      /** @constant */
      role: 'assistant'
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls']
    }
    /** @deprecated */
    ChatCompletionRequestFunctionMessage: {
      content: string | null
      name: string
      /** @constant */
      role: 'function'
    }
    ChatCompletionRequestMessage:
      | components['schemas']['ChatCompletionRequestSystemMessage']
      | components['schemas']['ChatCompletionRequestUserMessage']
      | components['schemas']['ChatCompletionRequestAssistantMessage']
      | components['schemas']['ChatCompletionRequestToolMessage']
      | components['schemas']['ChatCompletionRequestFunctionMessage']
    ChatCompletionRequestMessageContentPart:
      | components['schemas']['ChatCompletionRequestMessageContentPartText']
      | components['schemas']['ChatCompletionRequestMessageContentPartImage']
      | components['schemas']['ChatCompletionRequestMessageContentPartDocument']
    ChatCompletionRequestMessageContentPartDocument: {
      document: {
        data: {
          [key: string]: unknown
        }
        id?: string | null
      }
      /** @constant */
      type: 'document'
    }
    ChatCompletionRequestMessageContentPartImage: {
      image_url: {
        /** @default auto */
        detail?: ('auto' | 'high' | 'low') | (string & {})
        /** Format: uri */
        url: string
      }
      /** @constant */
      type: 'image_url'
    }
    ChatCompletionRequestMessageContentPartText: {
      text: string
      /** @constant */
      type: 'text'
    }
    ChatCompletionRequestSystemMessage: {
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][]
      name?: string
      role: ('developer' | 'system') | (string & {})
    }
    ChatCompletionRequestToolMessage: {
      content: string | components['schemas']['ChatCompletionRequestMessageContentPart'][]
      /** @constant */
      role: 'tool'
      tool_call_id: string
    }
    ChatCompletionRequestUserMessage: {
      content: string | components['schemas']['ChatCompletionRequestMessageContentPart'][]
      name?: string
      /** @constant */
      role: 'user'
    }
    ChatCompletionResponseMessage: {
      annotations?: components['schemas']['Annotation'][]
      content: string | null
      executed_tools?: components['schemas']['ChatCompletionMessageExecutedTools']
      /** @deprecated */
      function_call?: {
        arguments: string
        name: string
      }
      reasoning?: string | null
      /** @constant */
      role: 'assistant'
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls']
    }
    /** @default null */
    ChatCompletionStreamOptions: {
      include_usage?: boolean | null
    } | null
    ChatCompletionStreamResponseDelta: {
      annotations?: components['schemas']['Annotation'][]
      content?: string | null
      executed_tools?: components['schemas']['ChatCompletionMessageExecutedTools']
      /** @deprecated */
      function_call?: {
        arguments?: string
        name?: string
      }
      reasoning?: string | null
      role?: ('assistant' | 'system' | 'tool' | 'user') | (string & {})
      tool_calls?: components['schemas']['ChatCompletionMessageToolCallChunk'][]
    }
    ChatCompletionTokenLogprob: {
      bytes: number[] | null
      logprob: number
      token: string
      top_logprobs: {
        bytes: number[] | null
        logprob: number
        token: string
      }[]
    }
    ChatCompletionTool: {
      function?: components['schemas']['FunctionObject']
      type: (('browser_search' | 'code_interpreter' | 'function') | (string & {})) | string
    }
    ChatCompletionToolChoiceOption:
      | (('auto' | 'none' | 'required') | (string & {}))
      | components['schemas']['ChatCompletionNamedToolChoice']
      | null
    ChatCompletionUsageBreakdown: {
      models: {
        model: string
        usage: components['schemas']['CompletionUsage']
      }[]
    }
    CodeExecutionResult: {
      chart?: components['schemas']['Chart']
      charts?: components['schemas']['Chart'][]
      png?: string
      text?: string
    }
    CompletionUsage: {
      completion_time?: number
      completion_tokens: number
      completion_tokens_details?: {
        reasoning_tokens: number
      } | null
      prompt_time?: number
      prompt_tokens: number
      prompt_tokens_details?: {
        cached_tokens: number
      } | null
      queue_time?: number
      total_time?: number
      total_tokens: number
    }
    CreateChatCompletionRequest: {
      /** @default enabled */
      citation_options?: ('disabled' | 'enabled') | (string & {}) | null
      compound_custom?: {
        models?: {
          answering_model?: string | null
          reasoning_model?: string | null
        } | null
        tools?: {
          enabled_tools?: string[] | null
          wolfram_settings?: {
            authorization?: string | null
          } | null
        } | null
      } | null
      /** @default false */
      disable_tool_validation?: boolean
      documents?: components['schemas']['ChatCompletionDocument'][] | null
      /** @deprecated */
      exclude_domains?: string[] | null
      /** @default 0 */
      frequency_penalty?: number | null
      /** @deprecated */
      function_call?:
        | (('auto' | 'none' | 'required') | (string & {}))
        | components['schemas']['ChatCompletionFunctionCallOption']
        | null
      /** @deprecated */
      functions?: components['schemas']['ChatCompletionFunctions'][] | null
      /** @deprecated */
      include_domains?: string[] | null
      include_reasoning?: boolean | null
      /** @default null */
      logit_bias?: {
        [key: string]: number
      } | null
      /** @default false */
      logprobs?: boolean | null
      max_completion_tokens?: number | null
      /** @deprecated */
      max_tokens?: number | null
      messages: components['schemas']['ChatCompletionRequestMessage'][]
      metadata?: {
        [key: string]: string
      } | null
      model:
        | string
        | (
            | (
                | 'compound-beta'
                | 'compound-beta-mini'
                | 'gemma2-9b-it'
                | 'llama-3.1-8b-instant'
                | 'llama-3.3-70b-versatile'
                | 'meta-llama/llama-4-maverick-17b-128e-instruct'
                | 'meta-llama/llama-4-scout-17b-16e-instruct'
                | 'meta-llama/llama-guard-4-12b'
                | 'moonshotai/kimi-k2-instruct'
                | 'openai/gpt-oss-120b'
                | 'openai/gpt-oss-20b'
                | 'qwen/qwen3-32b'
                | 'qwen/qwen3.6-27b'
              )
            | (string & {})
          )
      /** @default 1 */
      n?: number | null
      /** @default true */
      parallel_tool_calls?: boolean | null
      /** @default 0 */
      presence_penalty?: number | null
      /** @default null */
      reasoning_effort?: ('default' | 'high' | 'low' | 'medium' | 'none') | (string & {}) | null
      /** @default null */
      reasoning_format?: ('hidden' | 'parsed' | 'raw') | (string & {}) | null
      response_format?:
        | components['schemas']['ResponseFormatText']
        | components['schemas']['ResponseFormatJsonSchema']
        | components['schemas']['ResponseFormatJsonObject']
        | null
      search_settings?: {
        country?: string | null
        exclude_domains?: string[] | null
        include_domains?: string[] | null
        include_images?: boolean | null
      } | null
      seed?: number | null
      service_tier?: ('auto' | 'flex' | 'on_demand' | 'performance') | (string & {}) | null
      /** @default null */
      stop?: string | string[] | null
      store?: boolean | null
      /** @default false */
      stream?: boolean | null
      stream_options?: components['schemas']['ChatCompletionStreamOptions']
      /** @default 1 */
      temperature?: number | null
      tool_choice?: components['schemas']['ChatCompletionToolChoiceOption']
      tools?: components['schemas']['ChatCompletionTool'][] | null
      top_logprobs?: number | null
      /** @default 1 */
      top_p?: number | null
      user?: string | null
    }
    CreateChatCompletionResponse: {
      choices: {
        finish_reason: ('content_filter' | 'function_call' | 'length' | 'stop' | 'tool_calls') | (string & {})
        index: number
        logprobs: {
          content: components['schemas']['ChatCompletionTokenLogprob'][] | null
        } | null
        message: components['schemas']['ChatCompletionResponseMessage']
      }[]
      created: number
      id: string
      mcp_list_tools?:
        | {
            id?: string
            server_label?: string
            tools?: {
              annotations?: unknown
              description?: string
              input_schema?: {
                [key: string]: unknown
              }
              name?: string
            }[]
            type?: string
          }[]
        | null
      model: string
      /** @constant */
      object: 'chat.completion'
      service_tier?: ('auto' | 'flex' | 'on_demand' | 'performance') | (string & {}) | null
      system_fingerprint?: string
      usage?: components['schemas']['CompletionUsage']
      usage_breakdown?: components['schemas']['ChatCompletionUsageBreakdown']
      x_groq?: components['schemas']['XGroqNonStreaming']
    }
    CreateChatCompletionStreamResponse: {
      choices: {
        delta: components['schemas']['ChatCompletionStreamResponseDelta']
        finish_reason: ('content_filter' | 'function_call' | 'length' | 'stop' | 'tool_calls') | (string & {}) | null
        index: number
        logprobs?: {
          content: components['schemas']['ChatCompletionTokenLogprob'][] | null
        } | null
      }[]
      created: number
      id: string
      model: string
      /** @constant */
      object: 'chat.completion.chunk'
      system_fingerprint?: string
      usage?: components['schemas']['CompletionUsage']
      x_groq?: components['schemas']['XGroq']
    }
    CreateEmbeddingRequest: {
      /** @default float */
      encoding_format?: ('base64' | 'float') | (string & {})
      input: string | string[]
      model: string | 'nomic-embed-text-v1_5'
      user?: string | null
    }
    CreateEmbeddingResponse: {
      data: components['schemas']['Embedding'][]
      model: string
      /** @constant */
      object: 'list'
      usage: {
        prompt_tokens: number
        total_tokens: number
      }
    }
    CreateFileRequest: {
      /** @constant */
      file: raw.Upload
      /** @constant */
      purpose: 'batch'
    }
    CreateSpeechRequest: {
      input: string
      model: string | (('playai-tts' | 'playai-tts-arabic') | (string & {}))
      /** @default mp3 */
      response_format?: ('flac' | 'mp3' | 'mulaw' | 'ogg' | 'wav') | (string & {})
      /**
       * @default 48000
       * @enum {integer}
       */
      sample_rate?: 8000 | 16000 | 22050 | 24000 | 32000 | 44100 | 48000
      /** @default 1 */
      speed?: number
      voice: string
    }
    CreateTranscriptionRequest: {
      /** @constant */
      file?: raw.Upload
      language?:
        | string
        | (
            | (
                | 'af'
                | 'am'
                | 'ar'
                | 'as'
                | 'az'
                | 'ba'
                | 'be'
                | 'bg'
                | 'bn'
                | 'bo'
                | 'br'
                | 'bs'
                | 'ca'
                | 'cs'
                | 'cy'
                | 'da'
                | 'de'
                | 'el'
                | 'en'
                | 'es'
                | 'et'
                | 'eu'
                | 'fa'
                | 'fi'
                | 'fo'
                | 'fr'
                | 'gl'
                | 'gu'
                | 'ha'
                | 'haw'
                | 'he'
                | 'hi'
                | 'hr'
                | 'ht'
                | 'hu'
                | 'hy'
                | 'id'
                | 'is'
                | 'it'
                | 'ja'
                | 'jv'
                | 'ka'
                | 'kk'
                | 'km'
                | 'kn'
                | 'ko'
                | 'la'
                | 'lb'
                | 'ln'
                | 'lo'
                | 'lt'
                | 'lv'
                | 'mg'
                | 'mi'
                | 'mk'
                | 'ml'
                | 'mn'
                | 'mr'
                | 'ms'
                | 'mt'
                | 'my'
                | 'ne'
                | 'nl'
                | 'nn'
                | 'no'
                | 'oc'
                | 'pa'
                | 'pl'
                | 'ps'
                | 'pt'
                | 'ro'
                | 'ru'
                | 'sa'
                | 'sd'
                | 'si'
                | 'sk'
                | 'sl'
                | 'sn'
                | 'so'
                | 'sq'
                | 'sr'
                | 'su'
                | 'sv'
                | 'sw'
                | 'ta'
                | 'te'
                | 'tg'
                | 'th'
                | 'tk'
                | 'tl'
                | 'tr'
                | 'tt'
                | 'uk'
                | 'ur'
                | 'uz'
                | 'vi'
                | 'yi'
                | 'yo'
                | 'yue'
                | 'zh'
              )
            | (string & {})
          )
      model: string | (('whisper-large-v3' | 'whisper-large-v3-turbo') | (string & {}))
      prompt?: string
      /** @default json */
      response_format?: ('json' | 'text' | 'verbose_json') | (string & {})
      /** @default 0 */
      temperature?: number
      /**
       * @default [
       *       "segment"
       *     ]
       */
      timestamp_granularities?: (('segment' | 'word') | (string & {}))[]
      url?: string
    }
    CreateTranscriptionResponseJson: {
      duration?: number
      language?: string
      segments?: components['schemas']['TranscriptionSegment'][]
      text: string
      words?: components['schemas']['TranscriptionWord'][]
    }
    CreateTranslationRequest: {
      /** @constant */
      file?: raw.Upload
      model: string | (('whisper-large-v3' | 'whisper-large-v3-turbo') | (string & {}))
      prompt?: string
      /** @default json */
      response_format?: ('json' | 'text' | 'verbose_json') | (string & {})
      /** @default 0 */
      temperature?: number
      url?: string
    }
    CreateTranslationResponseJson: {
      text: string
    }
    DebugData: {
      input_token_ids?: number[]
      input_tokens?: string[]
      output_token_ids?: number[]
      output_tokens?: string[]
    }
    DeleteFileResponse: {
      deleted: boolean
      id: string
      /** @constant */
      object: 'file'
    }
    DocumentCitation: {
      document_id: string
      end_index: number
      start_index: number
    }
    Embedding: {
      embedding: number[] | string
      index: number
      /** @constant */
      object: 'embedding'
    }
    Error: {
      code?: string | null
      debug?: components['schemas']['DebugData']
      failed_generation?: string | null
      message: string
      param?: string | null
      schema_code?: string | null
      schema_kind?: string | null
      schema_path?: string | null
      schema_path_segments?: string[]
      type: string
    }
    ErrorResponse: {
      error: components['schemas']['Error']
    }
    File: {
      bytes?: number
      created_at?: number
      filename?: string
      id?: string
      /** @constant */
      object?: 'file'
      purpose?: ('batch' | 'batch_output') | (string & {})
    }
    FunctionCitation: {
      end_index: number
      start_index: number
      tool_call_id: string
    }
    FunctionObject: {
      description?: string
      name: string
      parameters?: components['schemas']['FunctionParameters']
      /** @default false */
      strict?: boolean
    }
    FunctionParameters: {
      [key: string]: unknown
    }
    ListBatchesResponse: {
      data: components['schemas']['Batch'][]
      /** @constant */
      object: 'list'
    }
    ListFilesResponse: {
      data: components['schemas']['File'][]
      /** @constant */
      object: 'list'
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
    ResponseFormatJsonObject: {
      /** @constant */
      type: 'json_object'
    }
    ResponseFormatJsonSchema: {
      json_schema: {
        description?: string
        name: string
        schema?: components['schemas']['ResponseFormatJsonSchemaSchema']
        /** @default false */
        strict?: boolean | null
      }
      /** @constant */
      type: 'json_schema'
    }
    ResponseFormatJsonSchemaSchema: {
      [key: string]: unknown
    }
    ResponseFormatText: {
      /** @constant */
      type: 'text'
    }
    TranscriptionSegment: {
      audio_text?: string
      /** Format: float */
      avg_logprob?: number
      chunk_end?: number
      chunk_start?: number
      /** Format: float */
      compression_ratio?: number
      /** Format: float */
      end: number
      id: number
      /** Format: float */
      no_speech_prob?: number
      seek: number
      /** Format: float */
      start: number
      /** Format: float */
      temperature?: number
      text: string
      token_scores?: number[]
      tokens: number[]
    } & {
      [key: string]: unknown
    }
    TranscriptionWord: {
      /** Format: float */
      end: number
      /** Format: float */
      start: number
      word: string
    }
    XGroq: {
      debug?: components['schemas']['DebugData'] | null
      error?: string | null
      id?: string | null
      seed?: number | null
      usage?: components['schemas']['CompletionUsage'] | null
      usage_breakdown?: components['schemas']['ChatCompletionUsageBreakdown'] | null
    }
    XGroqNonStreaming: {
      debug?: components['schemas']['DebugData'] | null
      id: string
      seed?: number | null
      usage?: {
        dram_cached_tokens?: number
        sram_cached_tokens?: number
      } | null
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type Annotation = components['schemas']['Annotation']
export type Batch = components['schemas']['Batch']
export type BatchRequestInput = components['schemas']['BatchRequestInput']
export type BatchRequestOutput = components['schemas']['BatchRequestOutput']
export type BrowserResult = components['schemas']['BrowserResult']
export type Chart = components['schemas']['Chart']
export type ChartElement = components['schemas']['ChartElement']
export type ChatCompletionDocument = components['schemas']['ChatCompletionDocument']
export type ChatCompletionDocumentSource = components['schemas']['ChatCompletionDocumentSource']
export type ChatCompletionDocumentSourceJSON = components['schemas']['ChatCompletionDocumentSourceJSON']
export type ChatCompletionDocumentSourceText = components['schemas']['ChatCompletionDocumentSourceText']
export type ChatCompletionFunctionCallOption = components['schemas']['ChatCompletionFunctionCallOption']
export type ChatCompletionFunctions = components['schemas']['ChatCompletionFunctions']
export type ChatCompletionMessageExecutedTools = components['schemas']['ChatCompletionMessageExecutedTools']
export type ChatCompletionMessageToolCall = components['schemas']['ChatCompletionMessageToolCall']
export type ChatCompletionMessageToolCallChunk = components['schemas']['ChatCompletionMessageToolCallChunk']
export type ChatCompletionMessageToolCalls = components['schemas']['ChatCompletionMessageToolCalls']
export type ChatCompletionNamedToolChoice = components['schemas']['ChatCompletionNamedToolChoice']
export type ChatCompletionRequestAssistantMessage = components['schemas']['ChatCompletionRequestAssistantMessage']
export type ChatCompletionRequestFunctionMessage = components['schemas']['ChatCompletionRequestFunctionMessage']
export type ChatCompletionRequestMessage = components['schemas']['ChatCompletionRequestMessage']
export type ChatCompletionRequestMessageContentPart = components['schemas']['ChatCompletionRequestMessageContentPart']
export type ChatCompletionRequestMessageContentPartDocument =
  components['schemas']['ChatCompletionRequestMessageContentPartDocument']
export type ChatCompletionRequestMessageContentPartImage =
  components['schemas']['ChatCompletionRequestMessageContentPartImage']
export type ChatCompletionRequestMessageContentPartText =
  components['schemas']['ChatCompletionRequestMessageContentPartText']
export type ChatCompletionRequestSystemMessage = components['schemas']['ChatCompletionRequestSystemMessage']
export type ChatCompletionRequestToolMessage = components['schemas']['ChatCompletionRequestToolMessage']
export type ChatCompletionRequestUserMessage = components['schemas']['ChatCompletionRequestUserMessage']
export type ChatCompletionResponseMessage = components['schemas']['ChatCompletionResponseMessage']
export type ChatCompletionStreamOptions = components['schemas']['ChatCompletionStreamOptions']
export type ChatCompletionStreamResponseDelta = components['schemas']['ChatCompletionStreamResponseDelta']
export type ChatCompletionTokenLogprob = components['schemas']['ChatCompletionTokenLogprob']
export type ChatCompletionTool = components['schemas']['ChatCompletionTool']
export type ChatCompletionToolChoiceOption = components['schemas']['ChatCompletionToolChoiceOption']
export type ChatCompletionUsageBreakdown = components['schemas']['ChatCompletionUsageBreakdown']
export type CodeExecutionResult = components['schemas']['CodeExecutionResult']
export type CompletionUsage = components['schemas']['CompletionUsage']
export type CreateChatCompletionRequest = components['schemas']['CreateChatCompletionRequest']
export type CreateChatCompletionResponse = components['schemas']['CreateChatCompletionResponse']
export type CreateChatCompletionStreamResponse = components['schemas']['CreateChatCompletionStreamResponse']
export type CreateEmbeddingRequest = components['schemas']['CreateEmbeddingRequest']
export type CreateEmbeddingResponse = components['schemas']['CreateEmbeddingResponse']
export type CreateFileRequest = components['schemas']['CreateFileRequest']
export type CreateSpeechRequest = components['schemas']['CreateSpeechRequest']
export type CreateTranscriptionRequest = components['schemas']['CreateTranscriptionRequest']
export type CreateTranscriptionResponseJson = components['schemas']['CreateTranscriptionResponseJson']
export type CreateTranslationRequest = components['schemas']['CreateTranslationRequest']
export type CreateTranslationResponseJson = components['schemas']['CreateTranslationResponseJson']
export type DebugData = components['schemas']['DebugData']
export type DeleteFileResponse = components['schemas']['DeleteFileResponse']
export type DocumentCitation = components['schemas']['DocumentCitation']
export type Embedding = components['schemas']['Embedding']
export type Error = components['schemas']['Error']
export type ErrorResponse = components['schemas']['ErrorResponse']
export type File = components['schemas']['File']
export type FunctionCitation = components['schemas']['FunctionCitation']
export type FunctionObject = components['schemas']['FunctionObject']
export type FunctionParameters = components['schemas']['FunctionParameters']
export type ListBatchesResponse = components['schemas']['ListBatchesResponse']
export type ListFilesResponse = components['schemas']['ListFilesResponse']
export type ListModelsResponse = components['schemas']['ListModelsResponse']
export type Model = components['schemas']['Model']
export type ResponseFormatJsonObject = components['schemas']['ResponseFormatJsonObject']
export type ResponseFormatJsonSchema = components['schemas']['ResponseFormatJsonSchema']
export type ResponseFormatJsonSchemaSchema = components['schemas']['ResponseFormatJsonSchemaSchema']
export type ResponseFormatText = components['schemas']['ResponseFormatText']
export type TranscriptionSegment = components['schemas']['TranscriptionSegment']
export type TranscriptionWord = components['schemas']['TranscriptionWord']
export type XGroq = components['schemas']['XGroq']
export type XGroqNonStreaming = components['schemas']['XGroqNonStreaming']
export type $defs = Record<string, never>
export type operations = Record<string, never>
