// Code generated from specs/openrouter/openapi.yaml. DO NOT EDIT.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    AABenchmarkEntry: {
      /** Format: double */
      agentic_index: number | null
      /** Format: double */
      coding_index: number | null
      /** Format: double */
      intelligence_index: number | null
    }
    AdvisorReasoning: {
      effort?: ('high' | 'low' | 'max' | 'medium' | 'minimal' | 'none' | 'xhigh') | (string & {})
      max_tokens?: number
    }
    AdvisorServerTool_OpenRouter: {
      parameters?: components['schemas']['AdvisorServerToolConfig']
      /** @constant */
      type: 'openrouter:advisor'
    }
    AdvisorServerToolConfig: {
      forward_transcript?: boolean
      instructions?: string
      max_completion_tokens?: number
      model?: string
      name?: string
      reasoning?: components['schemas']['AdvisorReasoning']
      stream?: boolean
      /** Format: double */
      temperature?: number
    }
    AnthropicAdvisorMessageUsageIteration: {
      cache_creation?: components['schemas']['AnthropicIterationCacheCreation']
      cache_creation_input_tokens?: number
      cache_read_input_tokens?: number
      input_tokens?: number
      model: string
      output_tokens?: number
      /** @constant */
      type: 'advisor_message'
    }
    AnthropicCacheControlDirective: {
      ttl?: components['schemas']['AnthropicCacheControlTtl']
      /** @constant */
      type: 'ephemeral'
    }
    AnthropicCacheControlTtl: ('1h' | '5m') | (string & {})
    AnthropicCacheCreation: {
      ephemeral_1h_input_tokens: number
      ephemeral_5m_input_tokens: number
    } | null
    AnthropicCompactionUsageIteration: {
      cache_creation?: components['schemas']['AnthropicIterationCacheCreation']
      cache_creation_input_tokens?: number
      cache_read_input_tokens?: number
      input_tokens?: number
      output_tokens?: number
      /** @constant */
      type: 'compaction'
    }
    /** @default null */
    AnthropicIterationCacheCreation: {
      ephemeral_1h_input_tokens?: number
      ephemeral_5m_input_tokens?: number
    } | null
    AnthropicMessageUsageIteration: {
      cache_creation?: components['schemas']['AnthropicIterationCacheCreation']
      cache_creation_input_tokens?: number
      cache_read_input_tokens?: number
      input_tokens?: number
      model?: string
      output_tokens?: number
      /** @constant */
      type: 'message'
    }
    AnthropicSpeed: ('fast' | 'standard') | (string & {}) | null
    AnthropicUnknownUsageIteration: {
      cache_creation?: components['schemas']['AnthropicIterationCacheCreation']
      cache_creation_input_tokens?: number
      cache_read_input_tokens?: number
      input_tokens?: number
      output_tokens?: number
      type: string
    }
    AnthropicUsageIteration:
      | components['schemas']['AnthropicCompactionUsageIteration']
      | components['schemas']['AnthropicMessageUsageIteration']
      | components['schemas']['AnthropicAdvisorMessageUsageIteration']
      | components['schemas']['AnthropicUnknownUsageIteration']
    AutoBetaRouterPlugin: {
      allowed_models?: string[]
      /** @deprecated */
      cost_quality_tradeoff?: number
      cost_tier?: ('high' | 'low' | 'max' | 'medium' | 'xhigh') | (string & {})
      enabled?: boolean
      excluded_models?: string[]
      /** @constant */
      id: 'auto-beta-router'
    }
    AutoRouterPlugin: {
      allowed_models?: string[]
      /** @deprecated */
      cost_quality_tradeoff?: number
      cost_tier?: ('high' | 'low' | 'max' | 'medium' | 'xhigh') | (string & {})
      enabled?: boolean
      excluded_models?: string[]
      /** @constant */
      id: 'auto-router'
      pin_model?: boolean
    }
    BadGatewayResponse: {
      error: components['schemas']['BadGatewayResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    BadGatewayResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    BadRequestResponse: {
      error: components['schemas']['BadRequestResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    BadRequestResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    BashServerTool: {
      parameters?: components['schemas']['BashServerToolConfig']
      /** @constant */
      type: 'openrouter:bash'
    }
    BashServerToolConfig: {
      engine?: components['schemas']['BashServerToolEngine']
      environment?: components['schemas']['BashServerToolEnvironment']
      sleep_after_seconds?: components['schemas']['SandboxSleepAfterSeconds']
    }
    BashServerToolEngine: ('auto' | 'native' | 'openrouter') | (string & {})
    BashServerToolEnvironment:
      | components['schemas']['ContainerAutoEnvironment']
      | components['schemas']['ContainerReferenceEnvironment']
    ChatAssistantImages: {
      image_url: {
        url: string
      }
    }[]
    ChatAssistantMessage: {
      annotations?: {
        /** @constant */
        type: 'url_citation'
        url_citation: {
          content?: string
          end_index: number
          start_index: number
          title: string
          url: string
        }
      }[]
      audio?: components['schemas']['ChatAudioOutput']
      content?: string | components['schemas']['ChatContentItems'][] | null
      images?: components['schemas']['ChatAssistantImages']
      model?: string
      name?: string
      reasoning?: string | null
      reasoning_details?: components['schemas']['ChatReasoningDetails']
      refusal?: string | null
      /** @constant */
      role: 'assistant'
      tool_calls?: components['schemas']['ChatToolCall'][]
    }
    ChatAudioOutput: {
      data?: string
      expires_at?: number
      id?: string
      transcript?: string
    }
    ChatChoice: {
      finish_reason?: components['schemas']['ChatFinishReasonEnum']
      index?: number
      logprobs?: components['schemas']['ChatTokenLogprobs']
      message?: components['schemas']['ChatAssistantMessage']
      native_finish_reason?: string | null
      provider?: string
    }
    ChatContentAudio: {
      input_audio: {
        data: string
        format: string
      }
      /** @constant */
      type: 'input_audio'
    }
    ChatContentCacheControl: {
      ttl?: components['schemas']['AnthropicCacheControlTtl']
      /** @constant */
      type: 'ephemeral'
    } & {
      [key: string]: unknown
    }
    ChatContentFile: {
      file: {
        file_data?: string
        file_id?: string
        filename?: string
      }
      /** @constant */
      type: 'file'
    }
    ChatContentImage: {
      image_url: {
        detail?: ('auto' | 'high' | 'low' | 'original') | (string & {})
        url: string
      }
      /** @constant */
      type: 'image_url'
    }
    ChatContentItems:
      | components['schemas']['ChatContentText']
      | components['schemas']['ChatContentImage']
      | components['schemas']['ChatContentAudio']
      | components['schemas']['Legacy_ChatContentVideo']
      | components['schemas']['ChatContentVideo']
      | components['schemas']['ChatContentFile']
    ChatContentText: {
      cache_control?: components['schemas']['ChatContentCacheControl']
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpoint']
      text: string
      /** @constant */
      type: 'text'
    }
    ChatContentVideo: {
      /** @constant */
      type: 'video_url'
      video_url: components['schemas']['ChatContentVideoInput']
    }
    ChatContentVideoInput: {
      url: string
    }
    ChatDebugOptions: {
      echo_upstream_body?: boolean
    }
    ChatDeveloperMessage: {
      content: string | components['schemas']['ChatContentText'][]
      name?: string
      /** @constant */
      role: 'developer'
    }
    ChatFinishReasonEnum: ('content_filter' | 'error' | 'length' | 'stop' | 'tool_calls') | (string & {}) | null
    ChatFormatGrammarConfig: {
      grammar: string
      /** @constant */
      type: 'grammar'
    }
    ChatFormatJsonObjectConfig: {
      /** @constant */
      type: 'json_object'
    }
    ChatFormatJsonSchemaConfig: {
      json_schema: components['schemas']['ChatJsonSchemaConfig']
      /** @constant */
      type: 'json_schema'
    }
    ChatFormatPythonConfig: {
      /** @constant */
      type: 'python'
    }
    ChatFormatTextConfig: {
      /** @constant */
      type: 'text'
    }
    ChatFunctionTool:
      | {
          cache_control?: components['schemas']['ChatContentCacheControl']
          function: {
            description?: string
            name: string
            parameters?: {
              [key: string]: unknown
            }
            strict?: boolean | null
          }
          /** @constant */
          type: 'function'
        }
      | components['schemas']['AdvisorServerTool_OpenRouter']
      | components['schemas']['BashServerTool']
      | components['schemas']['DatetimeServerTool']
      | components['schemas']['FilesServerTool']
      | components['schemas']['FusionServerTool_OpenRouter']
      | components['schemas']['ImageGenerationServerTool_OpenRouter']
      | components['schemas']['ChatSearchModelsServerTool']
      | components['schemas']['SubagentServerTool_OpenRouter']
      | components['schemas']['WebFetchServerTool']
      | components['schemas']['OpenRouterWebSearchServerTool']
      | components['schemas']['ChatWebSearchShorthand']
    ChatJsonSchemaConfig: {
      description?: string
      name: string
      schema?: {
        [key: string]: unknown
      }
      strict?: boolean | null
    }
    ChatMessages:
      | components['schemas']['ChatSystemMessage']
      | components['schemas']['ChatUserMessage']
      | components['schemas']['ChatDeveloperMessage']
      | components['schemas']['ChatAssistantMessage']
      | components['schemas']['ChatToolMessage']
    ChatModelNames: components['schemas']['ModelName'][]
    ChatNamedToolChoice: {
      function: {
        name: string
      }
      /** @constant */
      type: 'function'
    }
    ChatReasoningDetails: components['schemas']['ReasoningDetailUnion'][]
    ChatReasoningSummaryVerbosityEnum: ('auto' | 'concise' | 'detailed') | (string & {}) | null
    ChatRequest: {
      cache_control?: components['schemas']['AnthropicCacheControlDirective']
      debug?: components['schemas']['ChatDebugOptions']
      /** Format: double */
      frequency_penalty?: number | null
      image_config?: components['schemas']['ImageConfig']
      logit_bias?: {
        [key: string]: number
      } | null
      logprobs?: boolean | null
      max_completion_tokens?: number | null
      max_tokens?: number | null
      messages: components['schemas']['ChatMessages'][]
      metadata?: {
        [key: string]: string
      }
      /** Format: double */
      min_p?: number | null
      modalities?: (('audio' | 'image' | 'text') | (string & {}))[]
      model?: components['schemas']['ModelName']
      models?: components['schemas']['ChatModelNames']
      parallel_tool_calls?: boolean | null
      plugins?: (
        | components['schemas']['AutoRouterPlugin']
        | components['schemas']['AutoBetaRouterPlugin']
        | components['schemas']['ModerationPlugin']
        | components['schemas']['WebSearchPlugin']
        | components['schemas']['WebFetchPlugin']
        | components['schemas']['FileParserPlugin']
        | components['schemas']['ResponseHealingPlugin']
        | components['schemas']['ContextCompressionPlugin']
        | components['schemas']['ParetoRouterPlugin']
        | components['schemas']['FusionPlugin']
      )[]
      prediction?: components['schemas']['Prediction']
      /** Format: double */
      presence_penalty?: number | null
      prompt_cache_key?: string | null
      prompt_cache_options?: components['schemas']['PromptCacheOptions']
      provider?: components['schemas']['ProviderPreferences']
      reasoning?: {
        effort?: ('high' | 'low' | 'max' | 'medium' | 'minimal' | 'none' | 'xhigh') | (string & {}) | null
        summary?: components['schemas']['ChatReasoningSummaryVerbosityEnum']
      }
      reasoning_effort?: ('high' | 'low' | 'max' | 'medium' | 'minimal' | 'none' | 'xhigh') | (string & {}) | null
      /** Format: double */
      repetition_penalty?: number | null
      response_format?:
        | components['schemas']['ChatFormatTextConfig']
        | components['schemas']['ChatFormatJsonObjectConfig']
        | components['schemas']['ChatFormatJsonSchemaConfig']
        | components['schemas']['ChatFormatGrammarConfig']
        | components['schemas']['ChatFormatPythonConfig']
      route?: components['schemas']['DeprecatedRoute']
      seed?: number | null
      service_tier?: ('auto' | 'default' | 'fast' | 'flex' | 'priority' | 'scale') | (string & {}) | null
      session_id?: string
      stop?: string | string[] | null
      stop_server_tools_when?: components['schemas']['StopServerToolsWhen']
      /** @default false */
      stream?: boolean
      stream_options?: components['schemas']['ChatStreamOptions']
      /** Format: double */
      temperature?: number | null
      tool_choice?: components['schemas']['ChatToolChoice']
      tools?: components['schemas']['ChatFunctionTool'][]
      /** Format: double */
      top_a?: number | null
      top_k?: number | null
      top_logprobs?: number | null
      /** Format: double */
      top_p?: number | null
      trace?: components['schemas']['TraceConfig']
      usage?: {
        include?: boolean
      }
      user?: string
    }
    ChatResult: {
      choices?: components['schemas']['ChatChoice'][]
      created?: number
      id?: string
      model?: string
      native_finish_reason?: string | null
      /** @constant */
      object?: 'chat.completion'
      openrouter_metadata?: components['schemas']['OpenRouterMetadata']
      provider?: string
      service_tier?: string | null
      system_fingerprint?: string | null
      usage?: components['schemas']['ChatUsage']
    }
    ChatSearchModelsServerTool: {
      parameters?: components['schemas']['SearchModelsServerToolConfig']
      /** @constant */
      type: 'openrouter:experimental__search_models'
    }
    ChatServerToolChoice: {
      type: string
    }
    ChatStreamChoice: {
      delta?: components['schemas']['ChatStreamDelta']
      finish_reason?: components['schemas']['ChatFinishReasonEnum']
      index?: number
      logprobs?: components['schemas']['ChatTokenLogprobs']
      native_finish_reason?: string | null
      provider?: string
    }
    ChatStreamChunk: {
      choices?: components['schemas']['ChatStreamChoice'][]
      created?: number
      id?: string
      model?: string
      native_finish_reason?: string | null
      /** @constant */
      object?: 'chat.completion.chunk'
      openrouter_metadata?: components['schemas']['OpenRouterMetadata']
      provider?: string
      service_tier?: string | null
      system_fingerprint?: string
      usage?: components['schemas']['ChatUsage']
    }
    ChatStreamDelta: {
      annotations?: {
        /** @constant */
        type: 'url_citation'
        url_citation: {
          content?: string
          end_index: number
          start_index: number
          title: string
          url: string
        }
      }[]
      audio?: components['schemas']['ChatAudioOutput']
      content?: string | null
      images?: components['schemas']['ChatAssistantImages']
      reasoning?: string | null
      reasoning_details?: components['schemas']['ChatStreamReasoningDetails']
      refusal?: string | null
      /** @constant */
      role?: 'assistant'
      tool_calls?: components['schemas']['ChatStreamToolCall'][]
    }
    ChatStreamOptions: {
      /** @deprecated */
      include_usage?: boolean
    } | null
    ChatStreamReasoningDetails: components['schemas']['ReasoningDetailUnion'][]
    ChatStreamToolCall: {
      function?: {
        arguments?: string
        name?: string
      }
      id?: string
      index: number
      /** @constant */
      type?: 'function'
    }
    ChatSystemMessage: {
      content: string | components['schemas']['ChatContentText'][]
      name?: string
      /** @constant */
      role: 'system'
    }
    ChatTokenLogprob: {
      bytes: number[] | null
      /** Format: double */
      logprob: number
      token: string
      top_logprobs: {
        bytes: number[] | null
        /** Format: double */
        logprob: number
        token: string
      }[]
    }
    ChatTokenLogprobs: {
      content: components['schemas']['ChatTokenLogprob'][] | null
      refusal?: components['schemas']['ChatTokenLogprob'][] | null
    } | null
    ChatToolCall: {
      function: {
        arguments: string
        name: string
      }
      id: string
      /** @constant */
      type: 'function'
    }
    ChatToolChoice:
      | (('auto' | 'none' | 'required') | (string & {}))
      | components['schemas']['ChatNamedToolChoice']
      | components['schemas']['ChatServerToolChoice']
    ChatToolMessage: {
      content: string | components['schemas']['ChatContentItems'][]
      /** @constant */
      role: 'tool'
      tool_call_id: string
    }
    ChatUsage: {
      completion_tokens: number
      completion_tokens_details?: {
        accepted_prediction_tokens?: number | null
        audio_tokens?: number | null
        reasoning_tokens?: number | null
        rejected_prediction_tokens?: number | null
      } | null
      /** Format: double */
      cost?: number | null
      cost_details?: components['schemas']['CostDetails']
      is_byok?: boolean
      prompt_tokens: number
      prompt_tokens_details?: {
        audio_tokens?: number
        cache_write_tokens?: number
        cached_tokens?: number
        video_tokens?: number
      } | null
      server_tool_use_details?: components['schemas']['ServerToolUseDetails']
      total_tokens: number
    }
    ChatUserMessage: {
      content: string | components['schemas']['ChatContentItems'][]
      name?: string
      /** @constant */
      role: 'user'
    }
    ChatWebSearchShorthand: {
      allowed_domains?: string[]
      engine?: components['schemas']['WebSearchEngineEnum']
      excluded_domains?: string[]
      max_characters?: number
      max_results?: number
      max_total_results?: number
      max_uses?: number
      mode?: components['schemas']['WebSearchMode']
      parameters?: components['schemas']['WebSearchConfig']
      search_context_size?: components['schemas']['SearchQualityLevel']
      type:
        | ('web_search' | 'web_search_2025_08_26' | 'web_search_preview' | 'web_search_preview_2025_03_11')
        | (string & {})
      user_location?: components['schemas']['WebSearchUserLocationServerTool']
    }
    ContainerAutoEnvironment: {
      /** @constant */
      type: 'container_auto'
    }
    ContainerReferenceEnvironment: {
      container_id: string
      /** @constant */
      type: 'container_reference'
    }
    ContentPartImage: {
      image_url: {
        url: string
      }
      /** @constant */
      type: 'image_url'
    }
    ContentPartInputAudio: {
      input_audio: components['schemas']['MultimodalMedia']
      /** @constant */
      type: 'input_audio'
    }
    ContentPartInputFile: {
      input_file: components['schemas']['MultimodalMedia']
      /** @constant */
      type: 'input_file'
    }
    ContentPartInputVideo: {
      input_video: components['schemas']['MultimodalMedia']
      /** @constant */
      type: 'input_video'
    }
    /** @constant */
    ContextCompressionEngine: 'middle-out'
    ContextCompressionPlugin: {
      enabled?: boolean
      engine?: components['schemas']['ContextCompressionEngine']
      /** @constant */
      id: 'context-compression'
    }
    CostDetails: {
      /** Format: double */
      upstream_inference_completions_cost: number
      /** Format: double */
      upstream_inference_cost?: number | null
      /** Format: double */
      upstream_inference_prompt_cost: number
    } | null
    DABenchmarkEntry: {
      arena: string
      category: string
      /** Format: double */
      elo: number
      rank: number
      /** Format: double */
      win_rate: number
    }
    DatetimeServerTool: {
      parameters?: components['schemas']['DatetimeServerToolConfig']
      /** @constant */
      type: 'openrouter:datetime'
    }
    DatetimeServerToolConfig: {
      timezone?: string
    }
    DefaultParameters: {
      /** Format: double */
      frequency_penalty?: number | null
      /** Format: double */
      presence_penalty?: number | null
      /** Format: double */
      repetition_penalty?: number | null
      /** Format: double */
      temperature?: number | null
      top_k?: number | null
      /** Format: double */
      top_p?: number | null
    } | null
    /** @deprecated */
    DeprecatedRoute: ('fallback' | 'sort') | (string & {}) | null
    EdgeNetworkTimeoutResponse: {
      error: components['schemas']['EdgeNetworkTimeoutResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    EdgeNetworkTimeoutResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    EndpointInfo: {
      model: string
      provider: string
      selected: boolean
    }
    EndpointsMetadata: {
      available: components['schemas']['EndpointInfo'][]
      total: number
    }
    FileParserPlugin: {
      enabled?: boolean
      /** @constant */
      id: 'file-parser'
      pdf?: components['schemas']['PDFParserOptions']
    }
    FilesServerTool: {
      parameters?: components['schemas']['FilesServerToolConfig']
      /** @constant */
      type: 'openrouter:files'
    }
    FilesServerToolConfig: {
      [key: string]: unknown
    }
    ForbiddenResponse: {
      error: components['schemas']['ForbiddenResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    ForbiddenResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    FusionPlugin: {
      analysis_models?: string[]
      enabled?: boolean
      /** @constant */
      id: 'fusion'
      max_tool_calls?: number
      model?: string
      preset?: ('general-budget' | 'general-fast' | 'general-high') | (string & {})
      tools?: {
        parameters?: {
          [key: string]:
            | string
            | number
            | boolean
            | (string | number | boolean | null)[]
            | {
                [key: string]: string | number | boolean | null
              }
            | null
        }
        type: string
      }[]
    }
    FusionServerTool_OpenRouter: {
      parameters?: components['schemas']['FusionServerToolConfig']
      /** @constant */
      type: 'openrouter:fusion'
    }
    FusionServerToolConfig: {
      analysis_models?: string[]
      cache_control?: components['schemas']['AnthropicCacheControlDirective']
      max_completion_tokens?: number
      max_tool_calls?: number
      model?: string
      reasoning?: {
        effort?: ('high' | 'low' | 'max' | 'medium' | 'minimal' | 'none' | 'xhigh') | (string & {})
        max_tokens?: number
      }
      /** Format: double */
      temperature?: number
      tools?: {
        parameters?: {
          [key: string]: unknown
        }
        type: string
      }[]
    }
    ImageConfig: {
      [key: string]: string | number | unknown[]
    }
    ImageGenCompletedEvent: {
      b64_json: string
      created: number
      media_type?: string
      /** @constant */
      type: 'image_generation.completed'
      usage?: components['schemas']['ImageGenerationUsage']
    }
    ImageGenerationProviderPreferences: {
      allow_fallbacks?: boolean | null
      ignore?: (components['schemas']['ProviderName'] | string)[] | null
      only?: (components['schemas']['ProviderName'] | string)[] | null
      options?: components['schemas']['ProviderOptions']
      order?: (components['schemas']['ProviderName'] | string)[] | null
      sort?: components['schemas']['ProviderSort'] | components['schemas']['ProviderSortConfig'] | null
    }
    ImageGenerationRequest: {
      aspect_ratio?:
        | (
            | '16:9'
            | '19.5:9'
            | '1:1'
            | '1:2'
            | '1:4'
            | '1:8'
            | '20:9'
            | '21:9'
            | '2:1'
            | '2:3'
            | '3:2'
            | '3:4'
            | '4:1'
            | '4:3'
            | '4:5'
            | '5:4'
            | '8:1'
            | '9:16'
            | '9:19.5'
            | '9:20'
            | '9:21'
            | 'auto'
          )
        | (string & {})
      background?: ('auto' | 'opaque' | 'transparent') | (string & {})
      input_references?: components['schemas']['ContentPartImage'][]
      model: string
      n?: number
      output_compression?: number
      output_format?: ('jpeg' | 'png' | 'svg' | 'webp') | (string & {})
      prompt: string
      provider?: components['schemas']['ImageGenerationProviderPreferences']
      quality?: ('auto' | 'high' | 'low' | 'medium') | (string & {})
      resolution?: ('1K' | '2K' | '4K' | '512') | (string & {})
      seed?: number
      size?: string
      stream?: boolean
    }
    ImageGenerationResponse: {
      created: number
      data: {
        b64_json: string
        media_type?: string
      }[]
      usage?: components['schemas']['ImageGenerationUsage']
    }
    ImageGenerationServerTool_OpenRouter: {
      parameters?: components['schemas']['ImageGenerationServerToolConfig']
      /** @constant */
      type: 'openrouter:image_generation'
    }
    ImageGenerationServerToolConfig: {
      model?: string
    } & {
      [key: string]: string | number | unknown[]
    }
    ImageGenerationUsage: {
      cache_creation?: components['schemas']['AnthropicCacheCreation']
      completion_tokens: number
      completion_tokens_details?: {
        audio_tokens?: number | null
        image_tokens?: number | null
        reasoning_tokens?: number | null
      } | null
      /** Format: double */
      cost?: number | null
      cost_details?: components['schemas']['CostDetails']
      is_byok?: boolean
      iterations?: components['schemas']['AnthropicUsageIteration'][] | null
      prompt_tokens: number
      prompt_tokens_details?: {
        audio_tokens?: number | null
        cache_write_tokens?: number | null
        cached_tokens?: number | null
        file_tokens?: number | null
        video_tokens?: number | null
      } | null
      server_tool_use?: {
        tool_calls_executed?: number | null
        tool_calls_requested?: number | null
        web_search_requests?: number | null
      } | null
      service_tier?: string | null
      speed?: components['schemas']['AnthropicSpeed']
      total_tokens: number
    }
    ImageGenPartialImageEvent: {
      b64_json: string
      partial_image_index: number
      /** @constant */
      type: 'image_generation.partial_image'
    }
    ImageGenStreamErrorEvent: {
      error: {
        code?: string | null
        message: string
        param?: string | null
        type?: string | null
      }
      /** @constant */
      type: 'error'
    }
    ImageGenTextChunkEvent: {
      phase: ('content' | 'draft' | 'reasoning') | (string & {})
      text: string
      /** @constant */
      type: 'image_generation.text_chunk'
    }
    ImageStreamingResponse: {
      data:
        | components['schemas']['ImageGenPartialImageEvent']
        | components['schemas']['ImageGenTextChunkEvent']
        | components['schemas']['ImageGenCompletedEvent']
        | components['schemas']['ImageGenStreamErrorEvent']
    }
    InputModality: ('audio' | 'file' | 'image' | 'text' | 'video') | (string & {})
    InstructType:
      | (
          | 'airoboros'
          | 'alpaca'
          | 'alpaca-modif'
          | 'chatml'
          | 'claude'
          | 'code-llama'
          | 'deepseek-r1'
          | 'deepseek-v3.1'
          | 'gemma'
          | 'llama2'
          | 'llama3'
          | 'mistral'
          | 'nemotron'
          | 'neural'
          | 'none'
          | 'openchat'
          | 'phi3'
          | 'qwen3'
          | 'qwq'
          | 'rwkv'
          | 'vicuna'
          | 'zephyr'
        )
      | (string & {})
      | null
    InternalServerResponse: {
      error: components['schemas']['InternalServerResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    InternalServerResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    /** @deprecated */
    Legacy_ChatContentVideo: {
      /** @constant */
      type: 'input_video'
      video_url: components['schemas']['Legacy_ChatContentVideoInput']
    }
    Legacy_ChatContentVideoInput: {
      url: string
    }
    MetadataLevel: ('disabled' | 'enabled') | (string & {})
    Model: {
      alias_target?: components['schemas']['ModelAliasTarget']
      architecture: components['schemas']['ModelArchitecture']
      benchmarks?: components['schemas']['ModelBenchmarks']
      canonical_slug: string
      context_length: number | null
      created: number
      default_parameters: components['schemas']['DefaultParameters']
      description?: string
      expiration_date?: string | null
      hugging_face_id?: string | null
      id: string
      knowledge_cutoff?: string | null
      links: components['schemas']['ModelLinks']
      name: string
      per_request_limits: components['schemas']['PerRequestLimits']
      pricing: components['schemas']['PublicPricing']
      reasoning?: components['schemas']['ModelReasoning']
      supported_parameters: components['schemas']['Parameter'][]
      supported_voices: string[] | null
      top_provider: components['schemas']['TopProviderInfo']
    }
    ModelAliasTarget: {
      name: string
      slug: string
    }
    ModelArchitecture: {
      input_modalities: components['schemas']['InputModality'][]
      instruct_type?: components['schemas']['InstructType']
      modality: string | null
      output_modalities: components['schemas']['OutputModality'][]
      tokenizer?: components['schemas']['ModelGroup']
    }
    ModelBenchmarks: {
      artificial_analysis?: components['schemas']['AABenchmarkEntry']
      design_arena: components['schemas']['DABenchmarkEntry'][]
    }
    ModelGroup:
      | (
          | 'Claude'
          | 'Cohere'
          | 'DeepSeek'
          | 'GPT'
          | 'Gemini'
          | 'Gemma'
          | 'Grok'
          | 'Llama2'
          | 'Llama3'
          | 'Llama4'
          | 'Media'
          | 'Mistral'
          | 'Nova'
          | 'Other'
          | 'PaLM'
          | 'Qwen'
          | 'Qwen3'
          | 'RWKV'
          | 'Router'
          | 'Yi'
        )
      | (string & {})
    ModelLinks: {
      details: string
    }
    ModelName: string
    ModelReasoning: {
      default_effort?: components['schemas']['ReasoningEffort']
      default_enabled?: boolean
      mandatory: boolean
      supported_efforts?: components['schemas']['ReasoningEffort'][] | null
      supports_max_tokens?: boolean
    }
    ModelsListResponse: {
      data: components['schemas']['ModelsListResponseData']
      links: {
        next: string | null
      }
      total_count: number
    }
    ModelsListResponseData: components['schemas']['Model'][]
    ModerationPlugin: {
      /** @constant */
      id: 'moderation'
    }
    MultimodalMedia: {
      data: string
      format?: string
    }
    NotFoundResponse: {
      error: components['schemas']['NotFoundResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    NotFoundResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    OpenRouterMetadata: {
      attempt: number
      attempts?: components['schemas']['RouterAttempt'][]
      endpoints: components['schemas']['EndpointsMetadata']
      is_byok: boolean
      params?: components['schemas']['RouterParams']
      pipeline?: components['schemas']['PipelineStage'][]
      region: string | null
      requested: string
      strategy: components['schemas']['RoutingStrategy']
      summary: string
    }
    OpenRouterWebSearchServerTool: {
      parameters?: components['schemas']['WebSearchConfig']
      /** @constant */
      type: 'openrouter:web_search'
    }
    OutputModality:
      | ('audio' | 'embeddings' | 'image' | 'rerank' | 'speech' | 'text' | 'transcription' | 'video')
      | (string & {})
    Parameter:
      | (
          | 'frequency_penalty'
          | 'include_reasoning'
          | 'logit_bias'
          | 'logprobs'
          | 'max_completion_tokens'
          | 'max_tokens'
          | 'min_p'
          | 'parallel_tool_calls'
          | 'prediction'
          | 'presence_penalty'
          | 'reasoning'
          | 'reasoning_effort'
          | 'repetition_penalty'
          | 'response_format'
          | 'seed'
          | 'stop'
          | 'structured_outputs'
          | 'temperature'
          | 'tool_choice'
          | 'tools'
          | 'top_a'
          | 'top_k'
          | 'top_logprobs'
          | 'top_p'
          | 'verbosity'
          | 'web_search_options'
        )
      | (string & {})
    ParetoRouterPlugin: {
      enabled?: boolean
      /** @constant */
      id: 'pareto-router'
      /** Format: double */
      max_price?: number
      /** Format: double */
      min_coding_score?: number
      price_source?: ('prompt' | 'weighted_avg') | (string & {})
    }
    PayloadTooLargeResponse: {
      error: components['schemas']['PayloadTooLargeResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    PayloadTooLargeResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    PaymentRequiredResponse: {
      error: components['schemas']['PaymentRequiredResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    PaymentRequiredResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    PDFParserEngine: ('cloudflare-ai' | 'mistral-ocr' | 'native' | 'pdf-text') | (string & {})
    PDFParserOptions: {
      engine?: components['schemas']['PDFParserEngine']
    }
    PercentileLatencyCutoffs: {
      /** Format: double */
      p50?: number | null
      /** Format: double */
      p75?: number | null
      /** Format: double */
      p90?: number | null
      /** Format: double */
      p99?: number | null
    }
    PercentileThroughputCutoffs: {
      /** Format: double */
      p50?: number | null
      /** Format: double */
      p75?: number | null
      /** Format: double */
      p90?: number | null
      /** Format: double */
      p99?: number | null
    }
    PerRequestLimits: {
      completion_tokens: number
      prompt_tokens: number
    } | null
    PipelineStage: {
      /** Format: double */
      cost_usd?: number | null
      data?: {
        [key: string]: unknown
      }
      guardrail_id?: string
      guardrail_scope?: string
      name: string
      summary?: string
      type: components['schemas']['PipelineStageType']
    }
    PipelineStageType:
      | ('context_compression' | 'guardrail' | 'plugin' | 'response_healing' | 'server_tools')
      | (string & {})
    Prediction: {
      content: string | components['schemas']['PredictionContentText'][]
      /** @constant */
      type: 'content'
    } | null
    PredictionContentText: {
      text: string
      /** @constant */
      type: 'text'
    }
    PreferredMaxLatency: number | components['schemas']['PercentileLatencyCutoffs'] | null
    PreferredMinThroughput: number | components['schemas']['PercentileThroughputCutoffs'] | null
    PricingOverride: {
      audio?: string
      completion?: string
      input_audio_cache?: string
      input_cache_read?: string
      input_cache_write?: string
      input_cache_write_1h?: string
      /** Format: double */
      min_prompt_tokens?: number
      prompt?: string
      /** Format: double */
      utc_end?: number
      /** Format: double */
      utc_start?: number
    }
    PromptCacheBreakpoint: {
      /** @constant */
      mode: 'explicit'
    } | null
    PromptCacheOptions: {
      /** @constant */
      mode: 'explicit'
      ttl?: string | null
    } | null
    ProviderName:
      | (
          | 'AI21'
          | 'AionLabs'
          | 'AkashML'
          | 'Alibaba'
          | 'Amazon Bedrock'
          | 'Amazon Nova'
          | 'Ambient'
          | 'Anthropic'
          | 'Arcee AI'
          | 'AtlasCloud'
          | 'Avian'
          | 'Azure'
          | 'Baidu'
          | 'BaseTen'
          | 'Black Forest Labs'
          | 'BytePlus'
          | 'Cerebras'
          | 'Chutes'
          | 'Cirrascale'
          | 'Clarifai'
          | 'Claude Platform on AWS'
          | 'Cloudflare'
          | 'Cohere'
          | 'CoreWeave'
          | 'Crucible'
          | 'Crusoe'
          | 'Darkbloom'
          | 'Databricks'
          | 'Decart'
          | 'DeepInfra'
          | 'DeepSeek'
          | 'Deepgram'
          | 'DekaLLM'
          | 'DigitalOcean'
          | 'FakeProvider'
          | 'Featherless'
          | 'Fireworks'
          | 'Fish Audio'
          | 'Friendli'
          | 'GMICloud'
          | 'Google AI Studio'
          | 'Google'
          | 'Groq'
          | 'HeyGen'
          | 'Inception'
          | 'Inceptron'
          | 'Inferact vLLM'
          | 'InferenceNet'
          | 'Infermatic'
          | 'Inflection'
          | 'Io Net'
          | 'Ionstream'
          | 'Krea'
          | 'Liquid'
          | 'Makora'
          | 'Mancer 2'
          | 'Mara'
          | 'Meta'
          | 'Minimax'
          | 'Mistral'
          | 'Modal'
          | 'ModelRun'
          | 'Modular'
          | 'Moonshot AI'
          | 'Morph'
          | 'NCompass'
          | 'Nebius'
          | 'Nex AGI'
          | 'NextBit'
          | 'Novita'
          | 'Nvidia'
          | 'OpenAI'
          | 'OpenInference'
          | 'Parasail'
          | 'Perceptron'
          | 'Perplexity'
          | 'Phala'
          | 'Poolside'
          | 'Quiver'
          | 'Recraft'
          | 'Reka'
          | 'Relace'
          | 'Runway'
          | 'Sail Research'
          | 'Sakana AI'
          | 'SambaNova'
          | 'Seed'
          | 'SiliconFlow'
          | 'Sourceful'
          | 'Stealth'
          | 'StepFun'
          | 'StreamLake'
          | 'Switchpoint'
          | 'Tencent'
          | 'Tenstorrent'
          | 'Thinking Machines'
          | 'Together'
          | 'Upstage'
          | 'Venice'
          | 'VoyageAI by MongoDB'
          | 'Wafer'
          | 'WandB'
          | 'Xiaomi'
          | 'Z.AI'
          | 'xAI'
        )
      | (string & {})
    ProviderOptions: {
      '01ai'?: {
        [key: string]: unknown
      }
      ai21?: {
        [key: string]: unknown
      }
      'aion-labs'?: {
        [key: string]: unknown
      }
      akashml?: {
        [key: string]: unknown
      }
      alibaba?: {
        [key: string]: unknown
      }
      'amazon-bedrock'?: {
        [key: string]: unknown
      }
      'amazon-bedrock/claude-on-aws'?: {
        [key: string]: unknown
      }
      'amazon-nova'?: {
        [key: string]: unknown
      }
      ambient?: {
        [key: string]: unknown
      }
      anthropic?: {
        [key: string]: unknown
      }
      'anthropic/2'?: {
        [key: string]: unknown
      }
      anyscale?: {
        [key: string]: unknown
      }
      'arcee-ai'?: {
        [key: string]: unknown
      }
      'atlas-cloud'?: {
        [key: string]: unknown
      }
      atoma?: {
        [key: string]: unknown
      }
      avian?: {
        [key: string]: unknown
      }
      azure?: {
        [key: string]: unknown
      }
      baidu?: {
        [key: string]: unknown
      }
      baseten?: {
        [key: string]: unknown
      }
      'black-forest-labs'?: {
        [key: string]: unknown
      }
      byteplus?: {
        [key: string]: unknown
      }
      centml?: {
        [key: string]: unknown
      }
      cerebras?: {
        [key: string]: unknown
      }
      chutes?: {
        [key: string]: unknown
      }
      cirrascale?: {
        [key: string]: unknown
      }
      clarifai?: {
        [key: string]: unknown
      }
      'claude-on-aws'?: {
        [key: string]: unknown
      }
      cloudflare?: {
        [key: string]: unknown
      }
      cohere?: {
        [key: string]: unknown
      }
      coreweave?: {
        [key: string]: unknown
      }
      crofai?: {
        [key: string]: unknown
      }
      crucible?: {
        [key: string]: unknown
      }
      crusoe?: {
        [key: string]: unknown
      }
      darkbloom?: {
        [key: string]: unknown
      }
      databricks?: {
        [key: string]: unknown
      }
      decart?: {
        [key: string]: unknown
      }
      deepgram?: {
        [key: string]: unknown
      }
      deepinfra?: {
        [key: string]: unknown
      }
      deepseek?: {
        [key: string]: unknown
      }
      dekallm?: {
        [key: string]: unknown
      }
      digitalocean?: {
        [key: string]: unknown
      }
      enfer?: {
        [key: string]: unknown
      }
      'fake-provider'?: {
        [key: string]: unknown
      }
      featherless?: {
        [key: string]: unknown
      }
      fireworks?: {
        [key: string]: unknown
      }
      'fish-audio'?: {
        [key: string]: unknown
      }
      friendli?: {
        [key: string]: unknown
      }
      gmicloud?: {
        [key: string]: unknown
      }
      'google-ai-studio'?: {
        [key: string]: unknown
      }
      'google-vertex'?: {
        [key: string]: unknown
      }
      gopomelo?: {
        [key: string]: unknown
      }
      groq?: {
        [key: string]: unknown
      }
      heygen?: {
        [key: string]: unknown
      }
      huggingface?: {
        [key: string]: unknown
      }
      hyperbolic?: {
        [key: string]: unknown
      }
      'hyperbolic-quantized'?: {
        [key: string]: unknown
      }
      inception?: {
        [key: string]: unknown
      }
      inceptron?: {
        [key: string]: unknown
      }
      'inferact-vllm'?: {
        [key: string]: unknown
      }
      'inference-net'?: {
        [key: string]: unknown
      }
      infermatic?: {
        [key: string]: unknown
      }
      inflection?: {
        [key: string]: unknown
      }
      inocloud?: {
        [key: string]: unknown
      }
      'io-net'?: {
        [key: string]: unknown
      }
      ionstream?: {
        [key: string]: unknown
      }
      klusterai?: {
        [key: string]: unknown
      }
      krea?: {
        [key: string]: unknown
      }
      lambda?: {
        [key: string]: unknown
      }
      lepton?: {
        [key: string]: unknown
      }
      liquid?: {
        [key: string]: unknown
      }
      lynn?: {
        [key: string]: unknown
      }
      'lynn-private'?: {
        [key: string]: unknown
      }
      makora?: {
        [key: string]: unknown
      }
      mancer?: {
        [key: string]: unknown
      }
      'mancer-old'?: {
        [key: string]: unknown
      }
      mara?: {
        [key: string]: unknown
      }
      meta?: {
        [key: string]: unknown
      }
      minimax?: {
        [key: string]: unknown
      }
      mistral?: {
        [key: string]: unknown
      }
      modal?: {
        [key: string]: unknown
      }
      modelrun?: {
        [key: string]: unknown
      }
      modular?: {
        [key: string]: unknown
      }
      moonshotai?: {
        [key: string]: unknown
      }
      morph?: {
        [key: string]: unknown
      }
      ncompass?: {
        [key: string]: unknown
      }
      nebius?: {
        [key: string]: unknown
      }
      'nex-agi'?: {
        [key: string]: unknown
      }
      nextbit?: {
        [key: string]: unknown
      }
      nineteen?: {
        [key: string]: unknown
      }
      novita?: {
        [key: string]: unknown
      }
      nvidia?: {
        [key: string]: unknown
      }
      octoai?: {
        [key: string]: unknown
      }
      'open-inference'?: {
        [key: string]: unknown
      }
      openai?: {
        [key: string]: unknown
      }
      parasail?: {
        [key: string]: unknown
      }
      perceptron?: {
        [key: string]: unknown
      }
      perplexity?: {
        [key: string]: unknown
      }
      phala?: {
        [key: string]: unknown
      }
      poolside?: {
        [key: string]: unknown
      }
      quiver?: {
        [key: string]: unknown
      }
      recraft?: {
        [key: string]: unknown
      }
      recursal?: {
        [key: string]: unknown
      }
      reflection?: {
        [key: string]: unknown
      }
      reka?: {
        [key: string]: unknown
      }
      relace?: {
        [key: string]: unknown
      }
      replicate?: {
        [key: string]: unknown
      }
      runway?: {
        [key: string]: unknown
      }
      'sail-research'?: {
        [key: string]: unknown
      }
      sakana?: {
        [key: string]: unknown
      }
      'sakana-ai'?: {
        [key: string]: unknown
      }
      sambanova?: {
        [key: string]: unknown
      }
      'sambanova-cloaked'?: {
        [key: string]: unknown
      }
      seed?: {
        [key: string]: unknown
      }
      'sf-compute'?: {
        [key: string]: unknown
      }
      siliconflow?: {
        [key: string]: unknown
      }
      sourceful?: {
        [key: string]: unknown
      }
      stealth?: {
        [key: string]: unknown
      }
      stepfun?: {
        [key: string]: unknown
      }
      streamlake?: {
        [key: string]: unknown
      }
      switchpoint?: {
        [key: string]: unknown
      }
      targon?: {
        [key: string]: unknown
      }
      tencent?: {
        [key: string]: unknown
      }
      tenstorrent?: {
        [key: string]: unknown
      }
      thinkingmachines?: {
        [key: string]: unknown
      }
      together?: {
        [key: string]: unknown
      }
      'together-lite'?: {
        [key: string]: unknown
      }
      ubicloud?: {
        [key: string]: unknown
      }
      upstage?: {
        [key: string]: unknown
      }
      venice?: {
        [key: string]: unknown
      }
      voyageai?: {
        [key: string]: unknown
      }
      wafer?: {
        [key: string]: unknown
      }
      wandb?: {
        [key: string]: unknown
      }
      'wandb-legacy'?: {
        [key: string]: unknown
      }
      xai?: {
        [key: string]: unknown
      }
      xiaomi?: {
        [key: string]: unknown
      }
      'z-ai'?: {
        [key: string]: unknown
      }
    }
    ProviderOverloadedResponse: {
      error: components['schemas']['ProviderOverloadedResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    ProviderOverloadedResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    ProviderPreferences: {
      allow_fallbacks?: boolean | null
      data_collection?: ('allow' | 'deny') | (string & {}) | null
      enforce_distillable_text?: boolean | null
      ignore?: (components['schemas']['ProviderName'] | string)[] | null
      max_price?: {
        audio?: string
        completion?: string
        image?: string
        prompt?: string
        request?: string
      }
      only?: (components['schemas']['ProviderName'] | string)[] | null
      order?: (components['schemas']['ProviderName'] | string)[] | null
      preferred_max_latency?: components['schemas']['PreferredMaxLatency']
      preferred_min_throughput?: components['schemas']['PreferredMinThroughput']
      quantizations?: components['schemas']['Quantization'][] | null
      require_parameters?: boolean | null
      sort?: components['schemas']['ProviderSort'] | components['schemas']['ProviderSortConfig'] | null
      zdr?: boolean | null
    } | null
    ProviderSort: ('exacto' | 'latency' | 'price' | 'throughput') | (string & {})
    ProviderSortConfig: {
      by?: ('exacto' | 'latency' | 'price' | 'throughput') | (string & {}) | null
      partition?: ('model' | 'none') | (string & {}) | null
    }
    PublicPricing: {
      audio?: string
      audio_output?: string
      completion: string
      /** Format: double */
      discount?: number
      image?: string
      image_output?: string
      image_token?: string
      input_audio_cache?: string
      input_cache_read?: string
      input_cache_write?: string
      input_cache_write_1h?: string
      internal_reasoning?: string
      overrides?: components['schemas']['PricingOverride'][]
      prompt: string
      request?: string
      web_search?: string
    }
    Quantization:
      | ('bf16' | 'fp16' | 'fp32' | 'fp4' | 'fp6' | 'fp8' | 'int4' | 'int8' | 'mxfp4' | 'mxfp8' | 'nvfp4' | 'unknown')
      | (string & {})
    ReasoningDetailEncrypted: {
      data: string
      format?: components['schemas']['ReasoningFormat']
      id?: string | null
      index?: number
      /** @constant */
      type: 'reasoning.encrypted'
    }
    ReasoningDetailServerToolCall: {
      arguments: string
      format?: components['schemas']['ReasoningFormat']
      id?: string | null
      index?: number
      result: string
      tool_call_id?: string | null
      tool_name: string
      /** @constant */
      type: 'reasoning.server_tool_call'
    }
    ReasoningDetailSummary: {
      format?: components['schemas']['ReasoningFormat']
      id?: string | null
      index?: number
      summary: string
      /** @constant */
      type: 'reasoning.summary'
    }
    ReasoningDetailText: {
      format?: components['schemas']['ReasoningFormat']
      id?: string | null
      index?: number
      signature?: string | null
      text?: string | null
      /** @constant */
      type: 'reasoning.text'
    }
    ReasoningDetailUnion:
      | components['schemas']['ReasoningDetailSummary']
      | components['schemas']['ReasoningDetailEncrypted']
      | components['schemas']['ReasoningDetailText']
      | components['schemas']['ReasoningDetailServerToolCall']
    ReasoningEffort: ('high' | 'low' | 'max' | 'medium' | 'minimal' | 'none' | 'xhigh') | (string & {}) | null
    ReasoningFormat:
      | (
          | 'anthropic-claude-v1'
          | 'azure-openai-responses-v1'
          | 'bedrock-openai-responses-v1'
          | 'bedrock-xai-responses-v1'
          | 'google-gemini-v1'
          | 'meta-responses-v1'
          | 'openai-responses-v1'
          | 'unknown'
          | 'xai-responses-v1'
        )
      | (string & {})
      | null
    RequestTimeoutResponse: {
      error: components['schemas']['RequestTimeoutResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    RequestTimeoutResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    ResponseHealingPlugin: {
      enabled?: boolean
      /** @constant */
      id: 'response-healing'
    }
    RouterAttempt: {
      model: string
      provider: string
      status: number
    }
    RouterParams: {
      /** Format: double */
      quality_floor?: number
      /** Format: double */
      throughput_floor?: number
      version_group?: string
    } & {
      [key: string]: unknown
    }
    RoutingStrategy:
      | ('alias' | 'auto' | 'bodybuilder' | 'direct' | 'fallback' | 'free' | 'fusion' | 'latest' | 'pareto')
      | (string & {})
    SandboxSleepAfterSeconds: number
    SearchModelsServerToolConfig: {
      max_results?: number
    }
    SearchQualityLevel: ('high' | 'low' | 'medium') | (string & {})
    ServerToolUseDetails: {
      tool_calls_executed?: number | null
      tool_calls_requested?: number | null
      web_search_requests?: number | null
    } | null
    ServiceUnavailableResponse: {
      error: components['schemas']['ServiceUnavailableResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    ServiceUnavailableResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    StopServerToolsWhen: components['schemas']['StopServerToolsWhenCondition'][]
    StopServerToolsWhenCondition:
      | components['schemas']['StopServerToolsWhenStepCountIs']
      | components['schemas']['StopServerToolsWhenHasToolCall']
      | components['schemas']['StopServerToolsWhenMaxTokensUsed']
      | components['schemas']['StopServerToolsWhenMaxCost']
      | components['schemas']['StopServerToolsWhenFinishReasonIs']
    StopServerToolsWhenFinishReasonIs: {
      reason: string
      /** @constant */
      type: 'finish_reason_is'
    }
    StopServerToolsWhenHasToolCall: {
      tool_name: string
      /** @constant */
      type: 'has_tool_call'
    }
    StopServerToolsWhenMaxCost: {
      /** Format: double */
      max_cost_in_dollars: number
      /** @constant */
      type: 'max_cost'
    }
    StopServerToolsWhenMaxTokensUsed: {
      max_tokens: number
      /** @constant */
      type: 'max_tokens_used'
    }
    StopServerToolsWhenStepCountIs: {
      step_count: number
      /** @constant */
      type: 'step_count_is'
    }
    SubagentNestedTool: {
      parameters?: {
        [key: string]: unknown
      }
      type: string
    } & {
      [key: string]: unknown
    }
    SubagentReasoning: {
      effort?: ('high' | 'low' | 'max' | 'medium' | 'minimal' | 'none' | 'xhigh') | (string & {})
      max_tokens?: number
    }
    SubagentServerTool_OpenRouter: {
      parameters?: components['schemas']['SubagentServerToolConfig']
      /** @constant */
      type: 'openrouter:subagent'
    }
    SubagentServerToolConfig: {
      inherit_functions?: boolean
      inherited_function_names?: string[]
      instructions?: string
      max_completion_tokens?: number
      max_tool_calls?: number
      model?: string
      name?: string
      reasoning?: components['schemas']['SubagentReasoning']
      /** Format: double */
      temperature?: number
      tools?: components['schemas']['SubagentNestedTool'][]
    }
    TooManyRequestsResponse: {
      error: components['schemas']['TooManyRequestsResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    TooManyRequestsResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    TopProviderInfo: {
      context_length?: number | null
      is_moderated: boolean
      max_completion_tokens?: number | null
    }
    TraceConfig: {
      generation_name?: string
      parent_span_id?: string
      span_name?: string
      trace_id?: string
      trace_name?: string
    } & {
      [key: string]: unknown
    }
    UnauthorizedResponse: {
      error: components['schemas']['UnauthorizedResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    UnauthorizedResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    UnprocessableEntityResponse: {
      error: components['schemas']['UnprocessableEntityResponseErrorData']
      openrouter_metadata?: {
        [key: string]: unknown
      } | null
      user_id?: string | null
    }
    UnprocessableEntityResponseErrorData: {
      code: number
      message: string
      metadata?: {
        [key: string]: unknown
      } | null
    }
    WebFetchEngineEnum: ('auto' | 'exa' | 'firecrawl' | 'native' | 'openrouter' | 'parallel') | (string & {})
    WebFetchPlugin: {
      allowed_domains?: string[]
      blocked_domains?: string[]
      /** @constant */
      id: 'web-fetch'
      max_content_tokens?: number
      max_uses?: number
    }
    WebFetchServerTool: {
      parameters?: components['schemas']['WebFetchServerToolConfig']
      /** @constant */
      type: 'openrouter:web_fetch'
    }
    WebFetchServerToolConfig: {
      allowed_domains?: string[]
      blocked_domains?: string[]
      engine?: components['schemas']['WebFetchEngineEnum']
      max_content_tokens?: number
      max_uses?: number
    }
    WebSearchConfig: {
      allowed_domains?: string[]
      engine?: components['schemas']['WebSearchEngineEnum']
      excluded_domains?: string[]
      max_characters?: number
      max_results?: number
      max_total_results?: number
      max_uses?: number
      mode?: components['schemas']['WebSearchMode']
      search_context_size?: components['schemas']['SearchQualityLevel']
      user_location?: components['schemas']['WebSearchUserLocationServerTool']
    }
    WebSearchEngine: ('exa' | 'firecrawl' | 'native' | 'parallel' | 'perplexity') | (string & {})
    WebSearchEngineEnum: ('auto' | 'exa' | 'firecrawl' | 'native' | 'parallel' | 'perplexity') | (string & {})
    WebSearchMode:
      | ('advanced' | 'auto' | 'basic' | 'deep' | 'deep-lite' | 'deep-reasoning' | 'fast' | 'instant' | 'turbo')
      | (string & {})
    WebSearchPlugin: {
      enabled?: boolean
      engine?: components['schemas']['WebSearchEngine']
      exclude_domains?: string[]
      /** @constant */
      id: 'web'
      include_domains?: string[]
      max_results?: number
      max_uses?: number
      mode?: components['schemas']['WebSearchMode']
      search_prompt?: string
      user_location?: {
        city?: string | null
        country?: string | null
        region?: string | null
        timezone?: string | null
        /** @constant */
        type: 'approximate'
      } | null
    }
    WebSearchUserLocationServerTool: {
      city?: string | null
      country?: string | null
      region?: string | null
      timezone?: string | null
      /** @constant */
      type?: 'approximate'
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type AABenchmarkEntry = components['schemas']['AABenchmarkEntry']
export type AdvisorReasoning = components['schemas']['AdvisorReasoning']
export type AdvisorServerTool_OpenRouter = components['schemas']['AdvisorServerTool_OpenRouter']
export type AdvisorServerToolConfig = components['schemas']['AdvisorServerToolConfig']
export type AnthropicAdvisorMessageUsageIteration = components['schemas']['AnthropicAdvisorMessageUsageIteration']
export type AnthropicCacheControlDirective = components['schemas']['AnthropicCacheControlDirective']
export type AnthropicCacheControlTtl = components['schemas']['AnthropicCacheControlTtl']
export type AnthropicCacheCreation = components['schemas']['AnthropicCacheCreation']
export type AnthropicCompactionUsageIteration = components['schemas']['AnthropicCompactionUsageIteration']
export type AnthropicIterationCacheCreation = components['schemas']['AnthropicIterationCacheCreation']
export type AnthropicMessageUsageIteration = components['schemas']['AnthropicMessageUsageIteration']
export type AnthropicSpeed = components['schemas']['AnthropicSpeed']
export type AnthropicUnknownUsageIteration = components['schemas']['AnthropicUnknownUsageIteration']
export type AnthropicUsageIteration = components['schemas']['AnthropicUsageIteration']
export type AutoBetaRouterPlugin = components['schemas']['AutoBetaRouterPlugin']
export type AutoRouterPlugin = components['schemas']['AutoRouterPlugin']
export type BadGatewayResponse = components['schemas']['BadGatewayResponse']
export type BadGatewayResponseErrorData = components['schemas']['BadGatewayResponseErrorData']
export type BadRequestResponse = components['schemas']['BadRequestResponse']
export type BadRequestResponseErrorData = components['schemas']['BadRequestResponseErrorData']
export type BashServerTool = components['schemas']['BashServerTool']
export type BashServerToolConfig = components['schemas']['BashServerToolConfig']
export type BashServerToolEngine = components['schemas']['BashServerToolEngine']
export type BashServerToolEnvironment = components['schemas']['BashServerToolEnvironment']
export type ChatAssistantImages = components['schemas']['ChatAssistantImages']
export type ChatAssistantMessage = components['schemas']['ChatAssistantMessage']
export type ChatAudioOutput = components['schemas']['ChatAudioOutput']
export type ChatChoice = components['schemas']['ChatChoice']
export type ChatContentAudio = components['schemas']['ChatContentAudio']
export type ChatContentCacheControl = components['schemas']['ChatContentCacheControl']
export type ChatContentFile = components['schemas']['ChatContentFile']
export type ChatContentImage = components['schemas']['ChatContentImage']
export type ChatContentItems = components['schemas']['ChatContentItems']
export type ChatContentText = components['schemas']['ChatContentText']
export type ChatContentVideo = components['schemas']['ChatContentVideo']
export type ChatContentVideoInput = components['schemas']['ChatContentVideoInput']
export type ChatDebugOptions = components['schemas']['ChatDebugOptions']
export type ChatDeveloperMessage = components['schemas']['ChatDeveloperMessage']
export type ChatFinishReasonEnum = components['schemas']['ChatFinishReasonEnum']
export type ChatFormatGrammarConfig = components['schemas']['ChatFormatGrammarConfig']
export type ChatFormatJsonObjectConfig = components['schemas']['ChatFormatJsonObjectConfig']
export type ChatFormatJsonSchemaConfig = components['schemas']['ChatFormatJsonSchemaConfig']
export type ChatFormatPythonConfig = components['schemas']['ChatFormatPythonConfig']
export type ChatFormatTextConfig = components['schemas']['ChatFormatTextConfig']
export type ChatFunctionTool = components['schemas']['ChatFunctionTool']
export type ChatJsonSchemaConfig = components['schemas']['ChatJsonSchemaConfig']
export type ChatMessages = components['schemas']['ChatMessages']
export type ChatModelNames = components['schemas']['ChatModelNames']
export type ChatNamedToolChoice = components['schemas']['ChatNamedToolChoice']
export type ChatReasoningDetails = components['schemas']['ChatReasoningDetails']
export type ChatReasoningSummaryVerbosityEnum = components['schemas']['ChatReasoningSummaryVerbosityEnum']
export type ChatRequest = components['schemas']['ChatRequest']
export type ChatResult = components['schemas']['ChatResult']
export type ChatSearchModelsServerTool = components['schemas']['ChatSearchModelsServerTool']
export type ChatServerToolChoice = components['schemas']['ChatServerToolChoice']
export type ChatStreamChoice = components['schemas']['ChatStreamChoice']
export type ChatStreamChunk = components['schemas']['ChatStreamChunk']
export type ChatStreamDelta = components['schemas']['ChatStreamDelta']
export type ChatStreamOptions = components['schemas']['ChatStreamOptions']
export type ChatStreamReasoningDetails = components['schemas']['ChatStreamReasoningDetails']
export type ChatStreamToolCall = components['schemas']['ChatStreamToolCall']
export type ChatSystemMessage = components['schemas']['ChatSystemMessage']
export type ChatTokenLogprob = components['schemas']['ChatTokenLogprob']
export type ChatTokenLogprobs = components['schemas']['ChatTokenLogprobs']
export type ChatToolCall = components['schemas']['ChatToolCall']
export type ChatToolChoice = components['schemas']['ChatToolChoice']
export type ChatToolMessage = components['schemas']['ChatToolMessage']
export type ChatUsage = components['schemas']['ChatUsage']
export type ChatUserMessage = components['schemas']['ChatUserMessage']
export type ChatWebSearchShorthand = components['schemas']['ChatWebSearchShorthand']
export type ContainerAutoEnvironment = components['schemas']['ContainerAutoEnvironment']
export type ContainerReferenceEnvironment = components['schemas']['ContainerReferenceEnvironment']
export type ContentPartImage = components['schemas']['ContentPartImage']
export type ContentPartInputAudio = components['schemas']['ContentPartInputAudio']
export type ContentPartInputFile = components['schemas']['ContentPartInputFile']
export type ContentPartInputVideo = components['schemas']['ContentPartInputVideo']
export type ContextCompressionEngine = components['schemas']['ContextCompressionEngine']
export type ContextCompressionPlugin = components['schemas']['ContextCompressionPlugin']
export type CostDetails = components['schemas']['CostDetails']
export type DABenchmarkEntry = components['schemas']['DABenchmarkEntry']
export type DatetimeServerTool = components['schemas']['DatetimeServerTool']
export type DatetimeServerToolConfig = components['schemas']['DatetimeServerToolConfig']
export type DefaultParameters = components['schemas']['DefaultParameters']
export type DeprecatedRoute = components['schemas']['DeprecatedRoute']
export type EdgeNetworkTimeoutResponse = components['schemas']['EdgeNetworkTimeoutResponse']
export type EdgeNetworkTimeoutResponseErrorData = components['schemas']['EdgeNetworkTimeoutResponseErrorData']
export type EndpointInfo = components['schemas']['EndpointInfo']
export type EndpointsMetadata = components['schemas']['EndpointsMetadata']
export type FileParserPlugin = components['schemas']['FileParserPlugin']
export type FilesServerTool = components['schemas']['FilesServerTool']
export type FilesServerToolConfig = components['schemas']['FilesServerToolConfig']
export type ForbiddenResponse = components['schemas']['ForbiddenResponse']
export type ForbiddenResponseErrorData = components['schemas']['ForbiddenResponseErrorData']
export type FusionPlugin = components['schemas']['FusionPlugin']
export type FusionServerTool_OpenRouter = components['schemas']['FusionServerTool_OpenRouter']
export type FusionServerToolConfig = components['schemas']['FusionServerToolConfig']
export type ImageConfig = components['schemas']['ImageConfig']
export type ImageGenCompletedEvent = components['schemas']['ImageGenCompletedEvent']
export type ImageGenerationProviderPreferences = components['schemas']['ImageGenerationProviderPreferences']
export type ImageGenerationRequest = components['schemas']['ImageGenerationRequest']
export type ImageGenerationResponse = components['schemas']['ImageGenerationResponse']
export type ImageGenerationServerTool_OpenRouter = components['schemas']['ImageGenerationServerTool_OpenRouter']
export type ImageGenerationServerToolConfig = components['schemas']['ImageGenerationServerToolConfig']
export type ImageGenerationUsage = components['schemas']['ImageGenerationUsage']
export type ImageGenPartialImageEvent = components['schemas']['ImageGenPartialImageEvent']
export type ImageGenStreamErrorEvent = components['schemas']['ImageGenStreamErrorEvent']
export type ImageGenTextChunkEvent = components['schemas']['ImageGenTextChunkEvent']
export type ImageStreamingResponse = components['schemas']['ImageStreamingResponse']
export type InputModality = components['schemas']['InputModality']
export type InstructType = components['schemas']['InstructType']
export type InternalServerResponse = components['schemas']['InternalServerResponse']
export type InternalServerResponseErrorData = components['schemas']['InternalServerResponseErrorData']
export type Legacy_ChatContentVideo = components['schemas']['Legacy_ChatContentVideo']
export type Legacy_ChatContentVideoInput = components['schemas']['Legacy_ChatContentVideoInput']
export type MetadataLevel = components['schemas']['MetadataLevel']
export type Model = components['schemas']['Model']
export type ModelAliasTarget = components['schemas']['ModelAliasTarget']
export type ModelArchitecture = components['schemas']['ModelArchitecture']
export type ModelBenchmarks = components['schemas']['ModelBenchmarks']
export type ModelGroup = components['schemas']['ModelGroup']
export type ModelLinks = components['schemas']['ModelLinks']
export type ModelName = components['schemas']['ModelName']
export type ModelReasoning = components['schemas']['ModelReasoning']
export type ModelsListResponse = components['schemas']['ModelsListResponse']
export type ModelsListResponseData = components['schemas']['ModelsListResponseData']
export type ModerationPlugin = components['schemas']['ModerationPlugin']
export type MultimodalMedia = components['schemas']['MultimodalMedia']
export type NotFoundResponse = components['schemas']['NotFoundResponse']
export type NotFoundResponseErrorData = components['schemas']['NotFoundResponseErrorData']
export type OpenRouterMetadata = components['schemas']['OpenRouterMetadata']
export type OpenRouterWebSearchServerTool = components['schemas']['OpenRouterWebSearchServerTool']
export type OutputModality = components['schemas']['OutputModality']
export type Parameter = components['schemas']['Parameter']
export type ParetoRouterPlugin = components['schemas']['ParetoRouterPlugin']
export type PayloadTooLargeResponse = components['schemas']['PayloadTooLargeResponse']
export type PayloadTooLargeResponseErrorData = components['schemas']['PayloadTooLargeResponseErrorData']
export type PaymentRequiredResponse = components['schemas']['PaymentRequiredResponse']
export type PaymentRequiredResponseErrorData = components['schemas']['PaymentRequiredResponseErrorData']
export type PDFParserEngine = components['schemas']['PDFParserEngine']
export type PDFParserOptions = components['schemas']['PDFParserOptions']
export type PercentileLatencyCutoffs = components['schemas']['PercentileLatencyCutoffs']
export type PercentileThroughputCutoffs = components['schemas']['PercentileThroughputCutoffs']
export type PerRequestLimits = components['schemas']['PerRequestLimits']
export type PipelineStage = components['schemas']['PipelineStage']
export type PipelineStageType = components['schemas']['PipelineStageType']
export type Prediction = components['schemas']['Prediction']
export type PredictionContentText = components['schemas']['PredictionContentText']
export type PreferredMaxLatency = components['schemas']['PreferredMaxLatency']
export type PreferredMinThroughput = components['schemas']['PreferredMinThroughput']
export type PricingOverride = components['schemas']['PricingOverride']
export type PromptCacheBreakpoint = components['schemas']['PromptCacheBreakpoint']
export type PromptCacheOptions = components['schemas']['PromptCacheOptions']
export type ProviderName = components['schemas']['ProviderName']
export type ProviderOptions = components['schemas']['ProviderOptions']
export type ProviderOverloadedResponse = components['schemas']['ProviderOverloadedResponse']
export type ProviderOverloadedResponseErrorData = components['schemas']['ProviderOverloadedResponseErrorData']
export type ProviderPreferences = components['schemas']['ProviderPreferences']
export type ProviderSort = components['schemas']['ProviderSort']
export type ProviderSortConfig = components['schemas']['ProviderSortConfig']
export type PublicPricing = components['schemas']['PublicPricing']
export type Quantization = components['schemas']['Quantization']
export type ReasoningDetailEncrypted = components['schemas']['ReasoningDetailEncrypted']
export type ReasoningDetailServerToolCall = components['schemas']['ReasoningDetailServerToolCall']
export type ReasoningDetailSummary = components['schemas']['ReasoningDetailSummary']
export type ReasoningDetailText = components['schemas']['ReasoningDetailText']
export type ReasoningDetailUnion = components['schemas']['ReasoningDetailUnion']
export type ReasoningEffort = components['schemas']['ReasoningEffort']
export type ReasoningFormat = components['schemas']['ReasoningFormat']
export type RequestTimeoutResponse = components['schemas']['RequestTimeoutResponse']
export type RequestTimeoutResponseErrorData = components['schemas']['RequestTimeoutResponseErrorData']
export type ResponseHealingPlugin = components['schemas']['ResponseHealingPlugin']
export type RouterAttempt = components['schemas']['RouterAttempt']
export type RouterParams = components['schemas']['RouterParams']
export type RoutingStrategy = components['schemas']['RoutingStrategy']
export type SandboxSleepAfterSeconds = components['schemas']['SandboxSleepAfterSeconds']
export type SearchModelsServerToolConfig = components['schemas']['SearchModelsServerToolConfig']
export type SearchQualityLevel = components['schemas']['SearchQualityLevel']
export type ServerToolUseDetails = components['schemas']['ServerToolUseDetails']
export type ServiceUnavailableResponse = components['schemas']['ServiceUnavailableResponse']
export type ServiceUnavailableResponseErrorData = components['schemas']['ServiceUnavailableResponseErrorData']
export type StopServerToolsWhen = components['schemas']['StopServerToolsWhen']
export type StopServerToolsWhenCondition = components['schemas']['StopServerToolsWhenCondition']
export type StopServerToolsWhenFinishReasonIs = components['schemas']['StopServerToolsWhenFinishReasonIs']
export type StopServerToolsWhenHasToolCall = components['schemas']['StopServerToolsWhenHasToolCall']
export type StopServerToolsWhenMaxCost = components['schemas']['StopServerToolsWhenMaxCost']
export type StopServerToolsWhenMaxTokensUsed = components['schemas']['StopServerToolsWhenMaxTokensUsed']
export type StopServerToolsWhenStepCountIs = components['schemas']['StopServerToolsWhenStepCountIs']
export type SubagentNestedTool = components['schemas']['SubagentNestedTool']
export type SubagentReasoning = components['schemas']['SubagentReasoning']
export type SubagentServerTool_OpenRouter = components['schemas']['SubagentServerTool_OpenRouter']
export type SubagentServerToolConfig = components['schemas']['SubagentServerToolConfig']
export type TooManyRequestsResponse = components['schemas']['TooManyRequestsResponse']
export type TooManyRequestsResponseErrorData = components['schemas']['TooManyRequestsResponseErrorData']
export type TopProviderInfo = components['schemas']['TopProviderInfo']
export type TraceConfig = components['schemas']['TraceConfig']
export type UnauthorizedResponse = components['schemas']['UnauthorizedResponse']
export type UnauthorizedResponseErrorData = components['schemas']['UnauthorizedResponseErrorData']
export type UnprocessableEntityResponse = components['schemas']['UnprocessableEntityResponse']
export type UnprocessableEntityResponseErrorData = components['schemas']['UnprocessableEntityResponseErrorData']
export type WebFetchEngineEnum = components['schemas']['WebFetchEngineEnum']
export type WebFetchPlugin = components['schemas']['WebFetchPlugin']
export type WebFetchServerTool = components['schemas']['WebFetchServerTool']
export type WebFetchServerToolConfig = components['schemas']['WebFetchServerToolConfig']
export type WebSearchConfig = components['schemas']['WebSearchConfig']
export type WebSearchEngine = components['schemas']['WebSearchEngine']
export type WebSearchEngineEnum = components['schemas']['WebSearchEngineEnum']
export type WebSearchMode = components['schemas']['WebSearchMode']
export type WebSearchPlugin = components['schemas']['WebSearchPlugin']
export type WebSearchUserLocationServerTool = components['schemas']['WebSearchUserLocationServerTool']
export type $defs = Record<string, never>
export type operations = Record<string, never>
