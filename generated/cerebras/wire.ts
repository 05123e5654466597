// Code generated from specs/cerebras/openapi.yaml. DO NOT EDIT.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    ChatCompletionAllowedTools: {
      mode: ('auto' | 'required') | (string & {})
      tools: {
        [key: string]: unknown
      }[]
    }
    ChatCompletionAllowedToolsChoice: {
      allowed_tools: components['schemas']['ChatCompletionAllowedTools']
      /** @constant */
      type: 'allowed_tools'
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
    ChatCompletionMessageCustomToolCall: {
      custom: {
        input: string
        name: string
      }
      id: string
      /** @constant */
      type: 'custom'
    }
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
    ChatCompletionMessageToolCalls: (
      | components['schemas']['ChatCompletionMessageToolCall']
      | components['schemas']['ChatCompletionMessageCustomToolCall']
    )[]
    ChatCompletionModeration: {
      input:
        | components['schemas']['ChatCompletionModerationResults']
        | components['schemas']['ChatCompletionModerationError']
      output:
        | components['schemas']['ChatCompletionModerationResults']
        | components['schemas']['ChatCompletionModerationError']
    }
    ChatCompletionModerationError: {
      code: string
      message: string
      /** @constant */
      type: 'error'
    }
    ChatCompletionModerationResults: {
      model: string
      results: components['schemas']['ModerationResultBody'][]
      /** @constant */
      type: 'moderation_results'
    }
    ChatCompletionNamedToolChoice: {
      function: {
        name: string
      }
      /** @constant */
      type: 'function'
    }
    ChatCompletionNamedToolChoiceCustom: {
      custom: {
        name: string
      }
      /** @constant */
      type: 'custom'
    }
    ChatCompletionRequestAssistantMessage: {
      audio?: {
        id: string
      } | null
      content?: string | components['schemas']['ChatCompletionRequestAssistantMessageContentPart'][] | null
      /** @deprecated */
      function_call?: {
        arguments: string
        name: string
      } | null
      name?: string
      reasoning?: string | null
      refusal?: string | null
      /** @constant */
      role: 'assistant'
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls']
    }
    ChatCompletionRequestAssistantMessageContentPart:
      | components['schemas']['ChatCompletionRequestMessageContentPartText']
      | components['schemas']['ChatCompletionRequestMessageContentPartRefusal']
    ChatCompletionRequestDeveloperMessage: {
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][]
      name?: string
      /** @constant */
      role: 'developer'
    }
    /** @deprecated */
    ChatCompletionRequestFunctionMessage: {
      content: string | null
      name: string
      /** @constant */
      role: 'function'
    }
    ChatCompletionRequestMessage:
      | components['schemas']['ChatCompletionRequestDeveloperMessage']
      | components['schemas']['ChatCompletionRequestSystemMessage']
      | components['schemas']['ChatCompletionRequestUserMessage']
      | components['schemas']['ChatCompletionRequestAssistantMessage']
      | components['schemas']['ChatCompletionRequestToolMessage']
      | components['schemas']['ChatCompletionRequestFunctionMessage']
    ChatCompletionRequestMessageContentPartAudio: {
      input_audio: {
        data: string
        format: ('mp3' | 'wav') | (string & {})
      }
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam']
      /** @constant */
      type: 'input_audio'
    }
    ChatCompletionRequestMessageContentPartFile: {
      file: {
        file_data?: string
        file_id?: string
        filename?: string
      }
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam']
      /** @constant */
      type: 'file'
    }
    ChatCompletionRequestMessageContentPartImage: {
      image_url: {
        /** @default auto */
        detail?: ('auto' | 'high' | 'low') | (string & {})
        /** Format: uri */
        url: string
      }
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam']
      /** @constant */
      type: 'image_url'
    }
    ChatCompletionRequestMessageContentPartRefusal: {
      refusal: string
      /** @constant */
      type: 'refusal'
    }
    ChatCompletionRequestMessageContentPartText: {
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam']
      text: string
      /** @constant */
      type: 'text'
    }
    ChatCompletionRequestSystemMessage: {
      content: string | components['schemas']['ChatCompletionRequestSystemMessageContentPart'][]
      name?: string
      /** @constant */
      role: 'system'
    }
    ChatCompletionRequestSystemMessageContentPart: components['schemas']['ChatCompletionRequestMessageContentPartText']
    ChatCompletionRequestToolMessage: {
      content: string | components['schemas']['ChatCompletionRequestToolMessageContentPart'][]
      /** @constant */
      role: 'tool'
      tool_call_id: string
    }
    ChatCompletionRequestToolMessageContentPart: components['schemas']['ChatCompletionRequestMessageContentPartText']
    ChatCompletionRequestUserMessage: {
      content: string | components['schemas']['ChatCompletionRequestUserMessageContentPart'][]
      name?: string
      /** @constant */
      role: 'user'
    }
    ChatCompletionRequestUserMessageContentPart:
      | components['schemas']['ChatCompletionRequestMessageContentPartText']
      | components['schemas']['ChatCompletionRequestMessageContentPartImage']
      | components['schemas']['ChatCompletionRequestMessageContentPartAudio']
      | components['schemas']['ChatCompletionRequestMessageContentPartFile']
    ChatCompletionResponseMessage: {
      annotations?: {
        /** @constant */
        type: 'url_citation'
        url_citation: {
          end_index: number
          start_index: number
          title: string
          /** Format: uri */
          url: string
        }
      }[]
      audio?: {
        data: string
        /** Format: unixtime */
        expires_at: number
        id: string
        transcript: string
      } | null
      content?: string | null
      /** @deprecated */
      function_call?: {
        arguments: string
        name: string
      }
      reasoning?: string | null
      refusal?: string | null
      /** @constant */
      role: 'assistant'
      tool_calls?: components['schemas']['ChatCompletionMessageToolCalls']
    }
    /** @default null */
    ChatCompletionStreamOptions: {
      include_obfuscation?: boolean
      include_usage?: boolean
    } | null
    ChatCompletionStreamResponseDelta: {
      annotations?: {
        /** @constant */
        type: 'url_citation'
        url_citation: {
          end_index: number
          start_index: number
          title: string
          url: string
        }
      }[]
      content?: string | null
      /** @deprecated */
      function_call?: {
        arguments?: string
        name?: string
      }
      reasoning?: string | null
      refusal?: string | null
      role?: ('assistant' | 'developer' | 'system' | 'tool' | 'user') | (string & {})
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
      function: components['schemas']['FunctionObject']
      /** @constant */
      type: 'function'
    }
    ChatCompletionToolChoiceOption:
      | (('auto' | 'none' | 'required') | (string & {}))
      | components['schemas']['ChatCompletionAllowedToolsChoice']
      | components['schemas']['ChatCompletionNamedToolChoice']
      | components['schemas']['ChatCompletionNamedToolChoiceCustom']
    CompletionUsage: {
      cached_tokens?: number
      /** @default 0 */
      completion_tokens: number
      completion_tokens_details?: {
        /** @default 0 */
        accepted_prediction_tokens?: number
        /** @default 0 */
        audio_tokens?: number
        /** @default 0 */
        reasoning_tokens?: number
        /** @default 0 */
        rejected_prediction_tokens?: number
        text_tokens?: number
      }
      /** @default 0 */
      prompt_tokens: number
      prompt_tokens_details?: {
        /** @default 0 */
        audio_tokens?: number
        /** @default 0 */
        cache_write_tokens?: number
        /** @default 0 */
        cached_tokens?: number
        image_tokens?: number
        text_tokens?: number
      }
      reasoning_tokens?: number
      /** @default 0 */
      total_tokens: number
    }
    ContentFilterResults: {
      [key: string]: {
        detected?: boolean
        filtered?: boolean
        severity?: string
      } & {
        [key: string]: unknown
      }
    }
    CreateChatCompletionRequest: {
      audio?: {
        format: ('aac' | 'flac' | 'mp3' | 'opus' | 'pcm16' | 'wav') | (string & {})
        voice: components['schemas']['VoiceIdsOrCustomVoice']
      } | null
      /** @default 0 */
      frequency_penalty?: number | null
      /** @deprecated */
      function_call?: (('auto' | 'none') | (string & {})) | components['schemas']['ChatCompletionFunctionCallOption']
      /** @deprecated */
      functions?: components['schemas']['ChatCompletionFunctions'][]
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
      metadata?: components['schemas']['Metadata']
      min_p?: number | null
      modalities?: components['schemas']['ResponseModalities']
      model: components['schemas']['ModelIdsShared']
      moderation?: components['schemas']['ModerationParam'] | null
      /** @default 1 */
      n?: number | null
      parallel_tool_calls?: components['schemas']['ParallelToolCalls']
      prediction?: components['schemas']['PredictionContent'] | null
      /** @default 0 */
      presence_penalty?: number | null
      prompt_cache_key?: string | null
      prompt_cache_options?: components['schemas']['PromptCacheOptionsParam']
      /** @deprecated */
      prompt_cache_retention?: ('24h' | 'in_memory') | (string & {}) | null
      reasoning_effort?: components['schemas']['ReasoningEffort']
      repetition_penalty?: number | null
      response_format?:
        | components['schemas']['ResponseFormatText']
        | components['schemas']['ResponseFormatJsonSchema']
        | components['schemas']['ResponseFormatJsonObject']
      safety_identifier?: string | null
      /** @deprecated */
      seed?: number | null
      service_tier?: components['schemas']['ServiceTier']
      stop?: components['schemas']['StopConfiguration']
      /** @default false */
      store?: boolean | null
      /** @default false */
      stream?: boolean | null
      stream_options?: components['schemas']['ChatCompletionStreamOptions']
      /** @default 1 */
      temperature?: number | null
      tool_choice?: components['schemas']['ChatCompletionToolChoiceOption']
      tools?: (components['schemas']['ChatCompletionTool'] | components['schemas']['CustomToolChatCompletions'])[]
      top_k?: number | null
      top_logprobs?: number
      /** @default 1 */
      top_p?: number | null
      /** @deprecated */
      user?: string
      verbosity?: components['schemas']['Verbosity']
      web_search_options?: {
        search_context_size?: components['schemas']['WebSearchContextSize']
        user_location?: {
          approximate: components['schemas']['WebSearchLocation']
          /** @constant */
          type: 'approximate'
        } | null
      }
    }
    CreateChatCompletionResponse: {
      choices: {
        content_filter_results?: components['schemas']['ContentFilterResults']
        finish_reason:
          | ('' | 'content_filter' | 'eos' | 'function_call' | 'length' | 'stop' | 'tool_calls')
          | (string & {})
        index: number
        logprobs: {
          content: components['schemas']['ChatCompletionTokenLogprob'][] | null
          refusal: components['schemas']['ChatCompletionTokenLogprob'][] | null
        } | null
        message: components['schemas']['ChatCompletionResponseMessage']
      }[]
      /** Format: unixtime */
      created: number
      id: string
      metadata?: components['schemas']['Metadata']
      model: string
      moderation?: components['schemas']['ChatCompletionModeration'] | null
      /** @constant */
      object: 'chat.completion'
      prompt_filter_results?: components['schemas']['PromptFilterResult'][]
      service_tier?: components['schemas']['ServiceTier']
      /** @deprecated */
      system_fingerprint?: string
      time_info?: {
        completion_time?: number
        created?: number
        prompt_time?: number
        queue_time?: number
        total_time?: number
      }
      usage?: components['schemas']['CompletionUsage']
    }
    CreateChatCompletionStreamResponse: {
      choices: {
        content_filter_results?: components['schemas']['ContentFilterResults']
        delta: components['schemas']['ChatCompletionStreamResponseDelta']
        finish_reason:
          | ('' | 'content_filter' | 'eos' | 'function_call' | 'length' | 'stop' | 'tool_calls')
          | (string & {})
          | null
        index: number
        logprobs?: {
          content: components['schemas']['ChatCompletionTokenLogprob'][] | null
          refusal: components['schemas']['ChatCompletionTokenLogprob'][] | null
        } | null
      }[]
      /** Format: unixtime */
      created: number
      id: string
      model: string
      moderation?: components['schemas']['ChatCompletionModeration'] | null
      obfuscation?: string
      /** @constant */
      object: 'chat.completion.chunk'
      prompt_filter_results?: components['schemas']['PromptFilterResult'][]
      service_tier?: components['schemas']['ServiceTier']
      /** @deprecated */
      system_fingerprint?: string
      time_info?: {
        completion_time?: number
        created?: number
        prompt_time?: number
        queue_time?: number
        total_time?: number
      }
      usage?: components['schemas']['CompletionUsage'] | null
    }
    CustomToolChatCompletions: {
      custom: {
        description?: string
        format?:
          | {
              /** @constant */
              type: 'text'
            }
          | {
              grammar: {
                definition: string
                syntax: ('lark' | 'regex') | (string & {})
              }
              /** @constant */
              type: 'grammar'
            }
        name: string
      }
      /** @constant */
      type: 'custom'
    }
    Error: {
      code: string | null
      message: string
      param: string | null
      type: string
    }
    ErrorResponse: {
      error: components['schemas']['Error']
    }
    FunctionObject: {
      description?: string
      name: string
      parameters?: components['schemas']['FunctionParameters']
      /** @default false */
      strict?: boolean | null
    }
    FunctionParameters: {
      [key: string]: unknown
    }
    ListModelsResponse: {
      data: components['schemas']['Model'][]
      /** @constant */
      object: 'list'
    }
    Metadata: {
      [key: string]: string
    } | null
    Model: {
      /** Format: unixtime */
      created: number
      id: string
      /** @constant */
      object: 'model'
      owned_by: string
      /** Format: date */
      shutdown_date?: string | null
    }
    ModelIdsShared:
      | string
      | (
          | (
              | 'chatgpt-4o-latest'
              | 'codex-mini-latest'
              | 'gpt-3.5-turbo'
              | 'gpt-3.5-turbo-0125'
              | 'gpt-3.5-turbo-0301'
              | 'gpt-3.5-turbo-0613'
              | 'gpt-3.5-turbo-1106'
              | 'gpt-3.5-turbo-16k'
              | 'gpt-3.5-turbo-16k-0613'
              | 'gpt-4'
              | 'gpt-4-0125-preview'
              | 'gpt-4-0314'
              | 'gpt-4-0613'
              | 'gpt-4-1106-preview'
              | 'gpt-4-32k'
              | 'gpt-4-32k-0314'
              | 'gpt-4-32k-0613'
              | 'gpt-4-turbo'
              | 'gpt-4-turbo-2024-04-09'
              | 'gpt-4-turbo-preview'
              | 'gpt-4-vision-preview'
              | 'gpt-4.1'
              | 'gpt-4.1-2025-04-14'
              | 'gpt-4.1-mini'
              | 'gpt-4.1-mini-2025-04-14'
              | 'gpt-4.1-nano'
              | 'gpt-4.1-nano-2025-04-14'
              | 'gpt-4o'
              | 'gpt-4o-2024-05-13'
              | 'gpt-4o-2024-08-06'
              | 'gpt-4o-2024-11-20'
              | 'gpt-4o-audio-preview'
              | 'gpt-4o-audio-preview-2024-10-01'
              | 'gpt-4o-audio-preview-2024-12-17'
              | 'gpt-4o-audio-preview-2025-06-03'
              | 'gpt-4o-mini'
              | 'gpt-4o-mini-2024-07-18'
              | 'gpt-4o-mini-audio-preview'
              | 'gpt-4o-mini-audio-preview-2024-12-17'
              | 'gpt-4o-mini-search-preview'
              | 'gpt-4o-mini-search-preview-2025-03-11'
              | 'gpt-4o-search-preview'
              | 'gpt-4o-search-preview-2025-03-11'
              | 'gpt-5'
              | 'gpt-5-2025-08-07'
              | 'gpt-5-chat-latest'
              | 'gpt-5-mini'
              | 'gpt-5-mini-2025-08-07'
              | 'gpt-5-nano'
              | 'gpt-5-nano-2025-08-07'
              | 'gpt-5.1'
              | 'gpt-5.1-2025-11-13'
              | 'gpt-5.1-chat-latest'
              | 'gpt-5.1-codex'
              | 'gpt-5.1-mini'
              | 'gpt-5.2'
              | 'gpt-5.2-2025-12-11'
              | 'gpt-5.2-chat-latest'
              | 'gpt-5.2-pro'
              | 'gpt-5.2-pro-2025-12-11'
              | 'gpt-5.3-chat-latest'
              | 'gpt-5.4'
              | 'gpt-5.4-mini'
              | 'gpt-5.4-mini-2026-03-17'
              | 'gpt-5.4-nano'
              | 'gpt-5.4-nano-2026-03-17'
              | 'gpt-5.5'
              | 'gpt-5.5-2026-04-23'
              | 'gpt-5.6-luna'
              | 'gpt-5.6-sol'
              | 'gpt-5.6-terra'
              | 'o1'
              | 'o1-2024-12-17'
              | 'o1-mini'
              | 'o1-mini-2024-09-12'
              | 'o1-preview'
              | 'o1-preview-2024-09-12'
              | 'o3'
              | 'o3-2025-04-16'
              | 'o3-mini'
              | 'o3-mini-2025-01-31'
              | 'o4-mini'
              | 'o4-mini-2025-04-16'
            )
          | (string & {})
        )
    ModerationConfigParam: {
      mode: components['schemas']['ModerationMode']
    }
    ModerationInputType: ('image' | 'text') | (string & {})
    ModerationMode: ('block' | 'score') | (string & {})
    ModerationParam: {
      model: string
      policy?: components['schemas']['ModerationPolicyParam'] | null
    }
    ModerationPolicyParam: {
      input?: components['schemas']['ModerationConfigParam'] | null
      output?: components['schemas']['ModerationConfigParam'] | null
    }
    ModerationResultBody: {
      categories: {
        [key: string]: boolean
      }
      category_applied_input_types: {
        [key: string]: components['schemas']['ModerationInputType'][]
      }
      category_scores: {
        [key: string]: number
      }
      flagged: boolean
      model: string
      /**
       * @default moderation_result
       * @constant
       */
      type: 'moderation_result'
    }
    /** @default true */
    ParallelToolCalls: boolean
    PredictionContent: {
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][]
      /** @constant */
      type: 'content'
    }
    PromptCacheBreakpointParam: {
      /**
       * @default explicit
       * @constant
       */
      mode: 'explicit'
    }
    PromptCacheModeEnum: ('explicit' | 'implicit') | (string & {})
    PromptCacheOptionsParam: {
      mode?: components['schemas']['PromptCacheModeEnum']
      ttl?: components['schemas']['PromptCacheTTLEnum']
    }
    /** @constant */
    PromptCacheTTLEnum: '30m'
    PromptFilterResult: {
      content_filter_results?: components['schemas']['ContentFilterResults']
      prompt_index?: number
    }
    /** @default medium */
    ReasoningEffort: ('high' | 'low' | 'max' | 'medium' | 'minimal' | 'none' | 'xhigh') | (string & {}) | null
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
    ResponseModalities: (('audio' | 'text') | (string & {}))[] | null
    /** @default auto */
    ServiceTier: ('auto' | 'default' | 'fast' | 'flex' | 'priority' | 'scale') | (string & {}) | null
    /** @default null */
    StopConfiguration: string | string[] | null
    /** @default medium */
    Verbosity: ('high' | 'low' | 'medium') | (string & {}) | null
    VoiceIdsOrCustomVoice:
      | components['schemas']['VoiceIdsShared']
      | {
          id: string
        }
    VoiceIdsShared:
      | string
      | (
          | ('alloy' | 'ash' | 'ballad' | 'cedar' | 'coral' | 'echo' | 'marin' | 'sage' | 'shimmer' | 'verse')
          | (string & {})
        )
    /** @default medium */
    WebSearchContextSize: ('high' | 'low' | 'medium') | (string & {})
    WebSearchLocation: {
      city?: string
      country?: string
      region?: string
      timezone?: string
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type ChatCompletionAllowedTools = components['schemas']['ChatCompletionAllowedTools']
export type ChatCompletionAllowedToolsChoice = components['schemas']['ChatCompletionAllowedToolsChoice']
export type ChatCompletionFunctionCallOption = components['schemas']['ChatCompletionFunctionCallOption']
export type ChatCompletionFunctions = components['schemas']['ChatCompletionFunctions']
export type ChatCompletionMessageCustomToolCall = components['schemas']['ChatCompletionMessageCustomToolCall']
export type ChatCompletionMessageToolCall = components['schemas']['ChatCompletionMessageToolCall']
export type ChatCompletionMessageToolCallChunk = components['schemas']['ChatCompletionMessageToolCallChunk']
export type ChatCompletionMessageToolCalls = components['schemas']['ChatCompletionMessageToolCalls']
export type ChatCompletionModeration = components['schemas']['ChatCompletionModeration']
export type ChatCompletionModerationError = components['schemas']['ChatCompletionModerationError']
export type ChatCompletionModerationResults = components['schemas']['ChatCompletionModerationResults']
export type ChatCompletionNamedToolChoice = components['schemas']['ChatCompletionNamedToolChoice']
export type ChatCompletionNamedToolChoiceCustom = components['schemas']['ChatCompletionNamedToolChoiceCustom']
export type ChatCompletionRequestAssistantMessage = components['schemas']['ChatCompletionRequestAssistantMessage']
export type ChatCompletionRequestAssistantMessageContentPart =
  components['schemas']['ChatCompletionRequestAssistantMessageContentPart']
export type ChatCompletionRequestDeveloperMessage = components['schemas']['ChatCompletionRequestDeveloperMessage']
export type ChatCompletionRequestFunctionMessage = components['schemas']['ChatCompletionRequestFunctionMessage']
export type ChatCompletionRequestMessage = components['schemas']['ChatCompletionRequestMessage']
export type ChatCompletionRequestMessageContentPartAudio =
  components['schemas']['ChatCompletionRequestMessageContentPartAudio']
export type ChatCompletionRequestMessageContentPartFile =
  components['schemas']['ChatCompletionRequestMessageContentPartFile']
export type ChatCompletionRequestMessageContentPartImage =
  components['schemas']['ChatCompletionRequestMessageContentPartImage']
export type ChatCompletionRequestMessageContentPartRefusal =
  components['schemas']['ChatCompletionRequestMessageContentPartRefusal']
export type ChatCompletionRequestMessageContentPartText =
  components['schemas']['ChatCompletionRequestMessageContentPartText']
export type ChatCompletionRequestSystemMessage = components['schemas']['ChatCompletionRequestSystemMessage']
export type ChatCompletionRequestSystemMessageContentPart =
  components['schemas']['ChatCompletionRequestSystemMessageContentPart']
export type ChatCompletionRequestToolMessage = components['schemas']['ChatCompletionRequestToolMessage']
export type ChatCompletionRequestToolMessageContentPart =
  components['schemas']['ChatCompletionRequestToolMessageContentPart']
export type ChatCompletionRequestUserMessage = components['schemas']['ChatCompletionRequestUserMessage']
export type ChatCompletionRequestUserMessageContentPart =
  components['schemas']['ChatCompletionRequestUserMessageContentPart']
export type ChatCompletionResponseMessage = components['schemas']['ChatCompletionResponseMessage']
export type ChatCompletionStreamOptions = components['schemas']['ChatCompletionStreamOptions']
export type ChatCompletionStreamResponseDelta = components['schemas']['ChatCompletionStreamResponseDelta']
export type ChatCompletionTokenLogprob = components['schemas']['ChatCompletionTokenLogprob']
export type ChatCompletionTool = components['schemas']['ChatCompletionTool']
export type ChatCompletionToolChoiceOption = components['schemas']['ChatCompletionToolChoiceOption']
export type CompletionUsage = components['schemas']['CompletionUsage']
export type ContentFilterResults = components['schemas']['ContentFilterResults']
export type CreateChatCompletionRequest = components['schemas']['CreateChatCompletionRequest']
export type CreateChatCompletionResponse = components['schemas']['CreateChatCompletionResponse']
export type CreateChatCompletionStreamResponse = components['schemas']['CreateChatCompletionStreamResponse']
export type CustomToolChatCompletions = components['schemas']['CustomToolChatCompletions']
export type Error = components['schemas']['Error']
export type ErrorResponse = components['schemas']['ErrorResponse']
export type FunctionObject = components['schemas']['FunctionObject']
export type FunctionParameters = components['schemas']['FunctionParameters']
export type ListModelsResponse = components['schemas']['ListModelsResponse']
export type Metadata = components['schemas']['Metadata']
export type Model = components['schemas']['Model']
export type ModelIdsShared = components['schemas']['ModelIdsShared']
export type ModerationConfigParam = components['schemas']['ModerationConfigParam']
export type ModerationInputType = components['schemas']['ModerationInputType']
export type ModerationMode = components['schemas']['ModerationMode']
export type ModerationParam = components['schemas']['ModerationParam']
export type ModerationPolicyParam = components['schemas']['ModerationPolicyParam']
export type ModerationResultBody = components['schemas']['ModerationResultBody']
export type ParallelToolCalls = components['schemas']['ParallelToolCalls']
export type PredictionContent = components['schemas']['PredictionContent']
export type PromptCacheBreakpointParam = components['schemas']['PromptCacheBreakpointParam']
export type PromptCacheModeEnum = components['schemas']['PromptCacheModeEnum']
export type PromptCacheOptionsParam = components['schemas']['PromptCacheOptionsParam']
export type PromptCacheTTLEnum = components['schemas']['PromptCacheTTLEnum']
export type PromptFilterResult = components['schemas']['PromptFilterResult']
export type ReasoningEffort = components['schemas']['ReasoningEffort']
export type ResponseFormatJsonObject = components['schemas']['ResponseFormatJsonObject']
export type ResponseFormatJsonSchema = components['schemas']['ResponseFormatJsonSchema']
export type ResponseFormatJsonSchemaSchema = components['schemas']['ResponseFormatJsonSchemaSchema']
export type ResponseFormatText = components['schemas']['ResponseFormatText']
export type ResponseModalities = components['schemas']['ResponseModalities']
export type ServiceTier = components['schemas']['ServiceTier']
export type StopConfiguration = components['schemas']['StopConfiguration']
export type Verbosity = components['schemas']['Verbosity']
export type VoiceIdsOrCustomVoice = components['schemas']['VoiceIdsOrCustomVoice']
export type VoiceIdsShared = components['schemas']['VoiceIdsShared']
export type WebSearchContextSize = components['schemas']['WebSearchContextSize']
export type WebSearchLocation = components['schemas']['WebSearchLocation']
export type $defs = Record<string, never>
export type operations = Record<string, never>
