// Code generated from specs/xai/openapi.yaml. DO NOT EDIT.

import type * as raw from '../../runtime/raw/raw.ts'

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Annotation: {
      /** Format: int32 */
      end_index?: number | null
      /** Format: int32 */
      start_index?: number | null
      title?: string | null
      type?: string
      url?: string
    }
    AnnotationAddedEvent: {
      annotation: components['schemas']['Annotation']
      annotation_index: number
      content_index: number
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.output_text.annotation.added'
    }
    ArgumentsDeltaEvent: {
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.function_call_arguments.delta'
    }
    ArgumentsDoneEvent: {
      arguments: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.function_call_arguments.done'
    }
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
    CodeInterpreterCall: {
      code?: string
      id?: string
      outputs: components['schemas']['CodeInterpreterOutput'][]
      status?: string
      /** @constant */
      type: 'code_interpreter_call'
    }
    CodeInterpreterOutput:
      | {
          logs: string
          /** @constant */
          type: 'logs'
        }
      | {
          /** @constant */
          type: 'image'
          url: string
        }
    CompactionOutputItem: {
      encrypted_content: string
      id?: string | null
      /** @constant */
      type: 'compaction'
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
    ContextDetails: {
      /** Format: int32 */
      input_tokens: number
      /** Format: int32 */
      output_tokens: number
    }
    CustomDeltaEvent: {
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.custom_tool_call_input.delta'
    }
    CustomDoneEvent: {
      input: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.custom_tool_call_input.done'
    }
    CustomToolCall: {
      call_id: string
      id: string
      input?: string
      name: string
      status?: string
      /** @constant */
      type: 'custom_tool_call'
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
    ErrorEvent: {
      code?: string | null
      message: string
      param?: string | null
      sequence_number?: number
      /** @constant */
      type: 'error'
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
    FileSearchCall: {
      id?: string
      queries: string[]
      results: components['schemas']['FileSearchResult'][]
      status?: string
      /** @constant */
      type: 'file_search_call'
    }
    FileSearchResult: {
      file_id: string
      filename: string
      /** Format: double */
      score?: number
      text: string
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
    FunctionToolCall: {
      arguments: string
      call_id: string
      id?: string
      name: string
      status?: string
      /** @constant */
      type: 'function_call'
    }
    FunctionToolCallOutput: {
      call_id: string
      output: components['schemas']['ModelInputContent']
      /** @constant */
      type: 'function_call_output'
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
    IncompleteDetails:
      | {
          /** @constant */
          reason: 'max_output_tokens'
        }
      | {
          /** @constant */
          reason: 'max_prompt_tokens'
        }
      | {
          /** @constant */
          reason: 'max_time_limit'
        }
      | {
          /** @constant */
          reason: 'content_filter'
        }
    InputTokensDetails: {
      /** Format: int32 */
      cached_tokens: number
    }
    ItemAddedEvent: {
      item: components['schemas']['ModelOutput']
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.output_item.added'
    }
    ItemDoneEvent: {
      item: components['schemas']['ModelOutput']
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.output_item.done'
    }
    ListFilesResponse: {
      data: components['schemas']['File'][]
      pagination_token?: string | null
    }
    ListModelsResponse: {
      data: components['schemas']['Model'][]
      object: string
    }
    LocalShellSkill: {
      description: string
      name: string
      path: string
    }
    LogProbs: {
      content?: components['schemas']['TokenLogProb'][] | null
    }
    McpCall: {
      arguments: string
      error?: string
      id?: string
      name: string
      output: string
      server_label: string
      status?: string
      /** @constant */
      type: 'mcp_call'
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
    ModelInput: string | components['schemas']['ModelInputPart'][]
    ModelInputContent: string | components['schemas']['ModelInputContentItem'][]
    ModelInputContentItem:
      | {
          text: string
          /** @constant */
          type: 'input_text'
        }
      | {
          text: string
          /** @constant */
          type: 'output_text'
        }
      | {
          file_id?: string | null
          image_url: string
          /** @constant */
          type: 'input_image'
        }
      | {
          file_data?: string | null
          file_id?: string | null
          file_url?: string | null
          filename?: string | null
          mime_type?: string | null
          /** @constant */
          type: 'input_file'
        }
    ModelInputPart:
      | {
          content: components['schemas']['ModelInputContent']
          name?: string | null
          role: ('assistant' | 'developer' | 'system' | 'user') | (string & {})
          /** @constant */
          type?: 'message'
        }
      | components['schemas']['ModelOutput']
      | components['schemas']['FunctionToolCallOutput']
      | components['schemas']['ShellCallOutput']
      | components['schemas']['CompactionOutputItem']
    ModelOutput:
      | components['schemas']['OutputMessage']
      | components['schemas']['FunctionToolCall']
      | components['schemas']['Reasoning']
      | components['schemas']['WebSearchCall']
      | components['schemas']['FileSearchCall']
      | components['schemas']['CodeInterpreterCall']
      | components['schemas']['McpCall']
      | components['schemas']['CustomToolCall']
      | components['schemas']['ShellCall']
    ModelRequest: {
      /** @default false */
      background?: boolean | null
      context_management?: unknown[] | null
      include?: string[] | null
      input: components['schemas']['ModelInput']
      instructions?: string | null
      /** @default false */
      logprobs?: boolean | null
      /** Format: int32 */
      max_output_tokens?: number | null
      /** Format: int32 */
      max_turns?: number | null
      metadata?: {
        [key: string]: string
      } | null
      model: string
      /** @default true */
      parallel_tool_calls?: boolean | null
      previous_response_id?: string | null
      prompt_cache_key?: string | null
      reasoning?: components['schemas']['ReasoningConfiguration'] | null
      search_parameters?: components['schemas']['SearchParameters'] | null
      service_tier?: components['schemas']['ServiceTier'] | null
      /** @default true */
      store?: boolean | null
      /** @default false */
      stream?: boolean | null
      /**
       * Format: float
       * @default 1
       */
      temperature?: number | null
      text?: components['schemas']['ModelResponseConfiguration'] | null
      tool_choice?: components['schemas']['ModelToolChoice'] | null
      tools?: components['schemas']['ModelTool'][] | null
      /** Format: int32 */
      top_logprobs?: number | null
      /**
       * Format: float
       * @default 1
       */
      top_p?: number | null
      truncation?: string | null
      user?: string | null
    }
    ModelResponse: {
      /** @default false */
      background?: boolean
      /** Format: int64 */
      completed_at?: number | null
      /** Format: int64 */
      created_at: number
      error?: {
        code?: string
        message?: string
      } | null
      /** Format: float */
      frequency_penalty?: number
      id: string
      incomplete_details?: components['schemas']['IncompleteDetails'] | null
      instructions?: string | null
      /** Format: int32 */
      max_output_tokens?: number | null
      /** Format: int32 */
      max_tool_calls?: number | null
      metadata?: {
        [key: string]: unknown
      } | null
      model: string
      object: string
      output: components['schemas']['ModelOutput'][]
      parallel_tool_calls?: boolean
      /** Format: float */
      presence_penalty?: number
      previous_response_id?: string | null
      prompt_cache_key?: string | null
      reasoning?: components['schemas']['ReasoningConfiguration'] | null
      safety_identifier?: string | null
      /** @default default */
      service_tier?: components['schemas']['ServiceTier']
      status: ('cancelled' | 'completed' | 'failed' | 'in_progress' | 'incomplete' | 'queued') | (string & {})
      /** @default true */
      store?: boolean
      /**
       * Format: float
       * @default 1
       */
      temperature?: number | null
      text?: components['schemas']['ModelResponseConfiguration']
      tool_choice?: components['schemas']['ModelToolChoice']
      tools?: components['schemas']['ModelTool'][]
      /** Format: int32 */
      top_logprobs?: number
      /**
       * Format: float
       * @default 1
       */
      top_p?: number | null
      /** @default disabled */
      truncation?: string
      usage?: components['schemas']['ModelUsage'] | null
      user?: string | null
    }
    ModelResponseConfiguration: {
      format?: components['schemas']['ModelResponseFormat'] | null
    }
    ModelResponseFormat:
      | {
          /** @constant */
          type: 'text'
        }
      | {
          /** @constant */
          type: 'json_object'
        }
      | {
          description?: string
          name?: string
          schema: {
            [key: string]: unknown
          }
          strict?: boolean
          /** @constant */
          type: 'json_schema'
        }
    ModelStreamEvent:
      | components['schemas']['ResponseCreatedEvent']
      | components['schemas']['ResponseInProgressEvent']
      | components['schemas']['ResponseCompletedEvent']
      | components['schemas']['ResponseIncompleteEvent']
      | components['schemas']['ResponseFailedEvent']
      | components['schemas']['ItemAddedEvent']
      | components['schemas']['ItemDoneEvent']
      | components['schemas']['PartAddedEvent']
      | components['schemas']['PartDoneEvent']
      | components['schemas']['TextDeltaEvent']
      | components['schemas']['TextDoneEvent']
      | components['schemas']['AnnotationAddedEvent']
      | components['schemas']['RefusalDeltaEvent']
      | components['schemas']['RefusalDoneEvent']
      | components['schemas']['SummaryPartAddedEvent']
      | components['schemas']['SummaryPartDoneEvent']
      | components['schemas']['SummaryDeltaEvent']
      | components['schemas']['SummaryDoneEvent']
      | components['schemas']['ReasoningDeltaEvent']
      | components['schemas']['ReasoningDoneEvent']
      | components['schemas']['ArgumentsDeltaEvent']
      | components['schemas']['ArgumentsDoneEvent']
      | components['schemas']['CustomDeltaEvent']
      | components['schemas']['CustomDoneEvent']
      | components['schemas']['ErrorEvent']
    ModelTool:
      | {
          description?: string | null
          name: string
          parameters: unknown
          strict?: boolean | null
          /** @constant */
          type: 'function'
        }
      | {
          allowed_domains?: string[] | null
          enable_image_search?: boolean | null
          enable_image_understanding?: boolean | null
          excluded_domains?: string[] | null
          external_web_access?: boolean | null
          filters?: components['schemas']['WebSearchFilters'] | null
          /** @default medium */
          search_context_size?: string | null
          /** @constant */
          type: 'web_search'
          user_location?: components['schemas']['WebSearchUserLocation'] | null
        }
      | {
          allowed_x_handles?: string[] | null
          enable_image_understanding?: boolean | null
          enable_video_understanding?: boolean | null
          excluded_x_handles?: string[] | null
          /** Format: date */
          from_date?: string | null
          /** Format: date */
          to_date?: string | null
          /** @constant */
          type: 'x_search'
        }
      | {
          filters?: unknown
          /** Format: int32 */
          max_num_results?: number | null
          ranking_options?: unknown
          /** @constant */
          type: 'file_search'
          vector_store_ids: string[]
        }
      | {
          container?: unknown
          /** @constant */
          type: 'code_interpreter'
        }
      | {
          allowed_tools?: string[] | null
          authorization?: string | null
          connector_id?: string | null
          headers?: {
            [key: string]: string
          } | null
          require_approval?: string | null
          server_description?: string | null
          server_label: string
          server_url: string
          /** @constant */
          type: 'mcp'
        }
      | {
          environment: components['schemas']['ShellEnvironment']
          /** @constant */
          type: 'shell'
        }
    ModelToolChoice:
      | string
      | {
          name: string
          type: string
        }
    ModelUsage: {
      context_details?: components['schemas']['ContextDetails'] | null
      /** Format: int64 */
      cost_in_nano_usd?: number | null
      /** Format: int64 */
      cost_in_usd_ticks?: number | null
      /** Format: int32 */
      input_tokens: number
      input_tokens_details?: components['schemas']['InputTokensDetails']
      /** Format: int32 */
      num_server_side_tools_used?: number
      /** Format: int32 */
      num_sources_used?: number
      /** Format: int32 */
      output_tokens: number
      output_tokens_details?: components['schemas']['OutputTokensDetails']
      server_side_tool_usage_details?: components['schemas']['ServerSideToolUsageDetails'] | null
      /** Format: int32 */
      total_tokens: number
    }
    OutputFile: {
      file_id: string
      name: string
    }
    OutputMessage: {
      content: components['schemas']['OutputMessageContent'][]
      id?: string
      /** @constant */
      role: 'assistant'
      status?: string
      /** @constant */
      type: 'message'
    }
    OutputMessageContent:
      | {
          annotations?: components['schemas']['Annotation'][]
          logprobs?: components['schemas']['TokenLogProb'][]
          text: string
          /** @constant */
          type: 'output_text'
        }
      | {
          refusal: string
          /** @constant */
          type: 'refusal'
        }
    OutputTokensDetails: {
      /** Format: int32 */
      reasoning_tokens: number
    }
    PartAddedEvent: {
      content_index: number
      item_id: string
      output_index: number
      part: components['schemas']['OutputMessageContent']
      sequence_number: number
      /** @constant */
      type: 'response.content_part.added'
    }
    PartDoneEvent: {
      content_index: number
      item_id: string
      output_index: number
      part: components['schemas']['OutputMessageContent']
      sequence_number: number
      /** @constant */
      type: 'response.content_part.done'
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
    Reasoning: {
      content?: components['schemas']['ReasoningText'][]
      encrypted_content?: string | null
      id?: string
      status?: string
      summary: components['schemas']['SummaryText'][]
      /** @constant */
      type: 'reasoning'
    }
    ReasoningConfiguration: {
      /** @default low */
      effort?: string | null
      generate_summary?: string | null
      summary?: string | null
    }
    ReasoningDeltaEvent: {
      content_index: number
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.reasoning_text.delta'
    }
    ReasoningDoneEvent: {
      content_index: number
      item_id: string
      output_index: number
      sequence_number: number
      text: string
      /** @constant */
      type: 'response.reasoning_text.done'
    }
    ReasoningText: {
      text: string
      /** @constant */
      type: 'reasoning_text'
    }
    RefusalDeltaEvent: {
      content_index: number
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.refusal.delta'
    }
    RefusalDoneEvent: {
      content_index: number
      item_id: string
      output_index: number
      refusal: string
      sequence_number: number
      /** @constant */
      type: 'response.refusal.done'
    }
    ResponseCompletedEvent: {
      response: components['schemas']['ModelResponse']
      sequence_number: number
      /** @constant */
      type: 'response.completed'
    }
    ResponseCreatedEvent: {
      response: components['schemas']['ModelResponse']
      sequence_number: number
      /** @constant */
      type: 'response.created'
    }
    ResponseFailedEvent: {
      response: components['schemas']['ModelResponse']
      sequence_number: number
      /** @constant */
      type: 'response.failed'
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
    ResponseIncompleteEvent: {
      response: components['schemas']['ModelResponse']
      sequence_number: number
      /** @constant */
      type: 'response.incomplete'
    }
    ResponseInProgressEvent: {
      response: components['schemas']['ModelResponse']
      sequence_number: number
      /** @constant */
      type: 'response.in_progress'
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
    ServerSideToolUsageDetails: {
      /** Format: int32 */
      code_interpreter_calls: number
      /** Format: int32 */
      document_search_calls: number
      /** Format: int32 */
      file_search_calls: number
      /** Format: int32 */
      mcp_calls: number
      /** Format: int32 */
      web_search_calls: number
      /** Format: int32 */
      x_search_calls: number
    }
    ServiceTier: ('default' | 'priority') | (string & {})
    ShellCall: {
      action: components['schemas']['ShellCallAction']
      call_id: string
      environment?: components['schemas']['ShellEnvironment'] | null
      id?: string
      status?: string
      /** @constant */
      type: 'shell_call'
    }
    ShellCallAction: {
      commands: string[]
      /** Format: int32 */
      max_output_length?: number | null
      /** Format: int64 */
      timeout_ms?: number | null
      type?: string | null
    }
    ShellCallOutcome:
      | {
          /** Format: int32 */
          exit_code: number
          /** @constant */
          type: 'exit'
        }
      | {
          /** @constant */
          type: 'timeout'
        }
    ShellCallOutput: {
      call_id: string
      /** Format: int32 */
      max_output_length?: number | null
      output: components['schemas']['ShellCallOutputResult'][]
      /** @constant */
      type: 'shell_call_output'
    }
    ShellCallOutputResult: {
      outcome: components['schemas']['ShellCallOutcome']
      stderr?: string
      stdout?: string
    }
    ShellEnvironment: {
      skills?: components['schemas']['LocalShellSkill'][]
      type: string
    }
    StorageOptions: {
      /** Format: int64 */
      expires_after?: number | null
      filename: string
      public_url?: components['schemas']['PublicUrlInput'] | null
    }
    StreamOptions: {
      include_usage: boolean
    }
    SummaryDeltaEvent: {
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      summary_index: number
      /** @constant */
      type: 'response.reasoning_summary_text.delta'
    }
    SummaryDoneEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      summary_index: number
      text: string
      /** @constant */
      type: 'response.reasoning_summary_text.done'
    }
    SummaryPartAddedEvent: {
      item_id: string
      output_index: number
      part: components['schemas']['SummaryText']
      sequence_number: number
      summary_index: number
      /** @constant */
      type: 'response.reasoning_summary_part.added'
    }
    SummaryPartDoneEvent: {
      item_id: string
      output_index: number
      part: components['schemas']['SummaryText']
      sequence_number: number
      summary_index: number
      /** @constant */
      type: 'response.reasoning_summary_part.done'
    }
    SummaryText: {
      text: string
      /** @constant */
      type: 'summary_text'
    }
    TextDeltaEvent: {
      content_index: number
      delta: string
      item_id: string
      logprobs?: components['schemas']['TokenLogProb'][] | null
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.output_text.delta'
    }
    TextDoneEvent: {
      content_index: number
      item_id: string
      logprobs?: components['schemas']['TokenLogProb'][] | null
      output_index: number
      sequence_number: number
      text: string
      /** @constant */
      type: 'response.output_text.done'
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
    WebSearchAction:
      | {
          query: string
          sources?: components['schemas']['WebSearchSource'][]
          /** @constant */
          type: 'search'
        }
      | {
          /** @constant */
          type: 'open_page'
          url: string
        }
      | {
          pattern: string
          /** @constant */
          type: 'find_in_page'
          url: string
        }
    WebSearchCall: {
      action: components['schemas']['WebSearchAction']
      id?: string
      status?: string
      /** @constant */
      type: 'web_search_call'
    }
    WebSearchFilters: {
      allowed_domains?: string[] | null
      excluded_domains?: string[] | null
    }
    WebSearchOptions: {
      filters?: unknown
      /** @default medium */
      search_context_size?: string | null
      user_location?: unknown
    }
    WebSearchSource: {
      type: string
      url?: string
    }
    WebSearchUserLocation: {
      city?: string | null
      country?: string | null
      region?: string | null
      timezone?: string | null
      type: string
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type Annotation = components['schemas']['Annotation']
export type AnnotationAddedEvent = components['schemas']['AnnotationAddedEvent']
export type ArgumentsDeltaEvent = components['schemas']['ArgumentsDeltaEvent']
export type ArgumentsDoneEvent = components['schemas']['ArgumentsDoneEvent']
export type ChatRequest = components['schemas']['ChatRequest']
export type ChatResponse = components['schemas']['ChatResponse']
export type ChatResponseChunk = components['schemas']['ChatResponseChunk']
export type Choice = components['schemas']['Choice']
export type ChoiceChunk = components['schemas']['ChoiceChunk']
export type ChoiceMessage = components['schemas']['ChoiceMessage']
export type CodeInterpreterCall = components['schemas']['CodeInterpreterCall']
export type CodeInterpreterOutput = components['schemas']['CodeInterpreterOutput']
export type CompactionOutputItem = components['schemas']['CompactionOutputItem']
export type CompletionUsageDetail = components['schemas']['CompletionUsageDetail']
export type Content = components['schemas']['Content']
export type ContentFormat = components['schemas']['ContentFormat']
export type ContentPart = components['schemas']['ContentPart']
export type ContextDetails = components['schemas']['ContextDetails']
export type CustomDeltaEvent = components['schemas']['CustomDeltaEvent']
export type CustomDoneEvent = components['schemas']['CustomDoneEvent']
export type CustomToolCall = components['schemas']['CustomToolCall']
export type DeleteFileResponse = components['schemas']['DeleteFileResponse']
export type Delta = components['schemas']['Delta']
export type ErrorBody = components['schemas']['ErrorBody']
export type ErrorEvent = components['schemas']['ErrorEvent']
export type File = components['schemas']['File']
export type FileOutput = components['schemas']['FileOutput']
export type FileRef = components['schemas']['FileRef']
export type FileSearchCall = components['schemas']['FileSearchCall']
export type FileSearchResult = components['schemas']['FileSearchResult']
export type Function = components['schemas']['Function']
export type FunctionChoice = components['schemas']['FunctionChoice']
export type FunctionDefinition = components['schemas']['FunctionDefinition']
export type FunctionToolCall = components['schemas']['FunctionToolCall']
export type FunctionToolCallOutput = components['schemas']['FunctionToolCallOutput']
export type GeneratedImage = components['schemas']['GeneratedImage']
export type GeneratedImageResponse = components['schemas']['GeneratedImageResponse']
export type GenerateImageRequest = components['schemas']['GenerateImageRequest']
export type ImageAspectRatio = components['schemas']['ImageAspectRatio']
export type ImageResolution = components['schemas']['ImageResolution']
export type ImageUrl = components['schemas']['ImageUrl']
export type IncompleteDetails = components['schemas']['IncompleteDetails']
export type InputTokensDetails = components['schemas']['InputTokensDetails']
export type ItemAddedEvent = components['schemas']['ItemAddedEvent']
export type ItemDoneEvent = components['schemas']['ItemDoneEvent']
export type ListFilesResponse = components['schemas']['ListFilesResponse']
export type ListModelsResponse = components['schemas']['ListModelsResponse']
export type LocalShellSkill = components['schemas']['LocalShellSkill']
export type LogProbs = components['schemas']['LogProbs']
export type McpCall = components['schemas']['McpCall']
export type MediaUsage = components['schemas']['MediaUsage']
export type Message = components['schemas']['Message']
export type Model = components['schemas']['Model']
export type ModelInput = components['schemas']['ModelInput']
export type ModelInputContent = components['schemas']['ModelInputContent']
export type ModelInputContentItem = components['schemas']['ModelInputContentItem']
export type ModelInputPart = components['schemas']['ModelInputPart']
export type ModelOutput = components['schemas']['ModelOutput']
export type ModelRequest = components['schemas']['ModelRequest']
export type ModelResponse = components['schemas']['ModelResponse']
export type ModelResponseConfiguration = components['schemas']['ModelResponseConfiguration']
export type ModelResponseFormat = components['schemas']['ModelResponseFormat']
export type ModelStreamEvent = components['schemas']['ModelStreamEvent']
export type ModelTool = components['schemas']['ModelTool']
export type ModelToolChoice = components['schemas']['ModelToolChoice']
export type ModelUsage = components['schemas']['ModelUsage']
export type OutputFile = components['schemas']['OutputFile']
export type OutputMessage = components['schemas']['OutputMessage']
export type OutputMessageContent = components['schemas']['OutputMessageContent']
export type OutputTokensDetails = components['schemas']['OutputTokensDetails']
export type PartAddedEvent = components['schemas']['PartAddedEvent']
export type PartDoneEvent = components['schemas']['PartDoneEvent']
export type PromptUsageDetail = components['schemas']['PromptUsageDetail']
export type PublicUrlInput = components['schemas']['PublicUrlInput']
export type PublicUrlOptions = components['schemas']['PublicUrlOptions']
export type Reasoning = components['schemas']['Reasoning']
export type ReasoningConfiguration = components['schemas']['ReasoningConfiguration']
export type ReasoningDeltaEvent = components['schemas']['ReasoningDeltaEvent']
export type ReasoningDoneEvent = components['schemas']['ReasoningDoneEvent']
export type ReasoningText = components['schemas']['ReasoningText']
export type RefusalDeltaEvent = components['schemas']['RefusalDeltaEvent']
export type RefusalDoneEvent = components['schemas']['RefusalDoneEvent']
export type ResponseCompletedEvent = components['schemas']['ResponseCompletedEvent']
export type ResponseCreatedEvent = components['schemas']['ResponseCreatedEvent']
export type ResponseFailedEvent = components['schemas']['ResponseFailedEvent']
export type ResponseFormat = components['schemas']['ResponseFormat']
export type ResponseIncompleteEvent = components['schemas']['ResponseIncompleteEvent']
export type ResponseInProgressEvent = components['schemas']['ResponseInProgressEvent']
export type SearchParameters = components['schemas']['SearchParameters']
export type SearchSource = components['schemas']['SearchSource']
export type ServerSideToolUsageDetails = components['schemas']['ServerSideToolUsageDetails']
export type ServiceTier = components['schemas']['ServiceTier']
export type ShellCall = components['schemas']['ShellCall']
export type ShellCallAction = components['schemas']['ShellCallAction']
export type ShellCallOutcome = components['schemas']['ShellCallOutcome']
export type ShellCallOutput = components['schemas']['ShellCallOutput']
export type ShellCallOutputResult = components['schemas']['ShellCallOutputResult']
export type ShellEnvironment = components['schemas']['ShellEnvironment']
export type StorageOptions = components['schemas']['StorageOptions']
export type StreamOptions = components['schemas']['StreamOptions']
export type SummaryDeltaEvent = components['schemas']['SummaryDeltaEvent']
export type SummaryDoneEvent = components['schemas']['SummaryDoneEvent']
export type SummaryPartAddedEvent = components['schemas']['SummaryPartAddedEvent']
export type SummaryPartDoneEvent = components['schemas']['SummaryPartDoneEvent']
export type SummaryText = components['schemas']['SummaryText']
export type TextDeltaEvent = components['schemas']['TextDeltaEvent']
export type TextDoneEvent = components['schemas']['TextDoneEvent']
export type TokenLogProb = components['schemas']['TokenLogProb']
export type Tool = components['schemas']['Tool']
export type ToolCall = components['schemas']['ToolCall']
export type ToolChoice = components['schemas']['ToolChoice']
export type TopLogProb = components['schemas']['TopLogProb']
export type UploadFileMultipartRequest = components['schemas']['UploadFileMultipartRequest']
export type Usage = components['schemas']['Usage']
export type WebSearchAction = components['schemas']['WebSearchAction']
export type WebSearchCall = components['schemas']['WebSearchCall']
export type WebSearchFilters = components['schemas']['WebSearchFilters']
export type WebSearchOptions = components['schemas']['WebSearchOptions']
export type WebSearchSource = components['schemas']['WebSearchSource']
export type WebSearchUserLocation = components['schemas']['WebSearchUserLocation']
export type $defs = Record<string, never>
export type operations = Record<string, never>
