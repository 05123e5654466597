// Code generated from specs/openai/openapi.yaml. DO NOT EDIT.

import type * as raw from '../../runtime/raw/raw.ts'

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    AdditionalTools: {
      id: string
      role: components['schemas']['MessageRole']
      tools: components['schemas']['Tool'][]
      /**
       * @default additional_tools
       * @constant
       */
      type: 'additional_tools'
    }
    AdditionalToolsItemParam: {
      id?: string | null
      /**
       * @default developer
       * @constant
       */
      role: 'developer'
      tools: components['schemas']['Tool'][]
      /**
       * @default additional_tools
       * @constant
       */
      type: 'additional_tools'
    }
    Annotation:
      | components['schemas']['FileCitationBody']
      | components['schemas']['UrlCitationBody']
      | components['schemas']['ContainerFileCitationBody']
      | components['schemas']['FilePath']
    ApplyPatchCallOutputStatus: ('completed' | 'failed') | (string & {})
    ApplyPatchCallOutputStatusParam: ('completed' | 'failed') | (string & {})
    ApplyPatchCallStatus: ('completed' | 'in_progress') | (string & {})
    ApplyPatchCallStatusParam: ('completed' | 'in_progress') | (string & {})
    ApplyPatchCreateFileOperation: {
      diff: string
      path: string
      /**
       * @default create_file
       * @constant
       */
      type: 'create_file'
    }
    ApplyPatchCreateFileOperationParam: {
      diff: string
      path: string
      /**
       * @default create_file
       * @constant
       */
      type: 'create_file'
    }
    ApplyPatchDeleteFileOperation: {
      path: string
      /**
       * @default delete_file
       * @constant
       */
      type: 'delete_file'
    }
    ApplyPatchDeleteFileOperationParam: {
      path: string
      /**
       * @default delete_file
       * @constant
       */
      type: 'delete_file'
    }
    ApplyPatchOperationParam:
      | components['schemas']['ApplyPatchCreateFileOperationParam']
      | components['schemas']['ApplyPatchDeleteFileOperationParam']
      | components['schemas']['ApplyPatchUpdateFileOperationParam']
    ApplyPatchToolCall: {
      call_id: string
      caller?: components['schemas']['ToolCallCaller'] | null
      created_by?: string
      id: string
      operation:
        | components['schemas']['ApplyPatchCreateFileOperation']
        | components['schemas']['ApplyPatchDeleteFileOperation']
        | components['schemas']['ApplyPatchUpdateFileOperation']
      status: components['schemas']['ApplyPatchCallStatus']
      /**
       * @default apply_patch_call
       * @constant
       */
      type: 'apply_patch_call'
    }
    ApplyPatchToolCallItemParam: {
      call_id: string
      caller?: components['schemas']['ToolCallCallerParam'] | null
      id?: string | null
      operation: components['schemas']['ApplyPatchOperationParam']
      status: components['schemas']['ApplyPatchCallStatusParam']
      /**
       * @default apply_patch_call
       * @constant
       */
      type: 'apply_patch_call'
    }
    ApplyPatchToolCallOutput: {
      call_id: string
      caller?: components['schemas']['ToolCallCaller'] | null
      created_by?: string
      id: string
      output?: string | null
      status: components['schemas']['ApplyPatchCallOutputStatus']
      /**
       * @default apply_patch_call_output
       * @constant
       */
      type: 'apply_patch_call_output'
    }
    ApplyPatchToolCallOutputItemParam: {
      call_id: string
      caller?: components['schemas']['ToolCallCallerParam'] | null
      id?: string | null
      output?: string | null
      status: components['schemas']['ApplyPatchCallOutputStatusParam']
      /**
       * @default apply_patch_call_output
       * @constant
       */
      type: 'apply_patch_call_output'
    }
    ApplyPatchToolParam: {
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null
      /**
       * @default apply_patch
       * @constant
       */
      type: 'apply_patch'
    }
    ApplyPatchUpdateFileOperation: {
      diff: string
      path: string
      /**
       * @default update_file
       * @constant
       */
      type: 'update_file'
    }
    ApplyPatchUpdateFileOperationParam: {
      diff: string
      path: string
      /**
       * @default update_file
       * @constant
       */
      type: 'update_file'
    }
    ApproximateLocation: {
      city?: string | null
      country?: string | null
      region?: string | null
      timezone?: string | null
      /**
       * @default approximate
       * @constant
       */
      type: 'approximate'
    }
    /** @default json */
    AudioResponseFormat: ('diarized_json' | 'json' | 'srt' | 'text' | 'verbose_json' | 'vtt') | (string & {})
    AutoCodeInterpreterToolParam: {
      file_ids?: string[]
      memory_limit?: components['schemas']['ContainerMemoryLimit'] | null
      network_policy?:
        | components['schemas']['ContainerNetworkPolicyDisabledParam']
        | components['schemas']['ContainerNetworkPolicyAllowlistParam']
      /**
       * @default auto
       * @constant
       */
      type: 'auto'
    }
    Batch: {
      /** Format: unixtime */
      cancelled_at?: number
      /** Format: unixtime */
      cancelling_at?: number
      /** Format: unixtime */
      completed_at?: number
      completion_window: string
      /** Format: unixtime */
      created_at: number
      endpoint: string
      error_file_id?: string
      errors?: {
        data?: components['schemas']['BatchError'][]
        object?: string
      }
      /** Format: unixtime */
      expired_at?: number
      /** Format: unixtime */
      expires_at?: number
      /** Format: unixtime */
      failed_at?: number
      /** Format: unixtime */
      finalizing_at?: number
      id: string
      /** Format: unixtime */
      in_progress_at?: number
      input_file_id: string
      metadata?: components['schemas']['Metadata']
      model?: string
      /** @constant */
      object: 'batch'
      output_file_id?: string
      request_counts?: components['schemas']['BatchRequestCounts']
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
      usage?: {
        input_tokens: number
        input_tokens_details: {
          cached_tokens: number
        }
        output_tokens: number
        output_tokens_details: {
          reasoning_tokens: number
        }
        total_tokens: number
      }
    }
    BatchError: {
      code?: string
      line?: number | null
      message?: string
      param?: string | null
    }
    BatchFileExpirationAfter: {
      /** @constant */
      anchor: 'created_at'
      /** Format: int64 */
      seconds: number
    }
    BatchRequestCounts: {
      completed: number
      failed: number
      total: number
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
    CallableToolAllowedCaller: ('direct' | 'programmatic') | (string & {})
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
      content: string | null
      /** @deprecated */
      function_call?: {
        arguments: string
        name: string
      }
      refusal: string | null
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
    ClickButtonType: ('back' | 'forward' | 'left' | 'right' | 'wheel') | (string & {})
    ClickParam: {
      button: components['schemas']['ClickButtonType']
      keys?: string[] | null
      /**
       * @default click
       * @constant
       */
      type: 'click'
      x: number
      y: number
    }
    CodeInterpreterOutputImage: {
      /**
       * @default image
       * @constant
       */
      type: 'image'
      /** Format: uri */
      url: string
    }
    CodeInterpreterOutputLogs: {
      logs: string
      /**
       * @default logs
       * @constant
       */
      type: 'logs'
    }
    CodeInterpreterTool: {
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null
      container: string | components['schemas']['AutoCodeInterpreterToolParam']
      /** @constant */
      type: 'code_interpreter'
    }
    CodeInterpreterToolCall: {
      code: string | null
      container_id: string
      id: string
      outputs:
        | (components['schemas']['CodeInterpreterOutputLogs'] | components['schemas']['CodeInterpreterOutputImage'])[]
        | null
      status: ('completed' | 'failed' | 'in_progress' | 'incomplete' | 'interpreting') | (string & {})
      /**
       * @default code_interpreter_call
       * @constant
       */
      type: 'code_interpreter_call'
    }
    CompactionBody: {
      created_by?: string
      encrypted_content: string
      id: string
      /**
       * @default compaction
       * @constant
       */
      type: 'compaction'
    }
    CompactionSummaryItemParam: {
      encrypted_content: string
      id?: string | null
      /**
       * @default compaction
       * @constant
       */
      type: 'compaction'
    }
    CompactionTriggerItemParam: {
      /**
       * @default compaction_trigger
       * @constant
       */
      type: 'compaction_trigger'
    }
    ComparisonFilter: {
      key: string
      /** @default eq */
      type: ('eq' | 'gt' | 'gte' | 'in' | 'lt' | 'lte' | 'ne' | 'nin') | (string & {})
      value: string | number | boolean | (string | number)[]
    }
    CompletionUsage: {
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
      /** @default 0 */
      total_tokens: number
    }
    CompoundFilter: {
      filters: (components['schemas']['ComparisonFilter'] | components['schemas']['CompoundFilter'])[]
      type: ('and' | 'or') | (string & {})
    }
    ComputerAction:
      | components['schemas']['ClickParam']
      | components['schemas']['DoubleClickAction']
      | components['schemas']['DragParam']
      | components['schemas']['KeyPressAction']
      | components['schemas']['MoveParam']
      | components['schemas']['ScreenshotParam']
      | components['schemas']['ScrollParam']
      | components['schemas']['TypeParam']
      | components['schemas']['WaitParam']
    ComputerActionList: components['schemas']['ComputerAction'][]
    ComputerCallOutputItemParam: {
      acknowledged_safety_checks?: components['schemas']['ComputerCallSafetyCheckParam'][] | null
      call_id: string
      id?: string | null
      output: components['schemas']['ComputerScreenshotImage']
      status?: components['schemas']['FunctionCallItemStatus'] | null
      /**
       * @default computer_call_output
       * @constant
       */
      type: 'computer_call_output'
    }
    ComputerCallOutputStatus: ('completed' | 'failed' | 'incomplete') | (string & {})
    ComputerCallSafetyCheckParam: {
      code?: string | null
      id: string
      message?: string | null
    }
    ComputerEnvironment: ('browser' | 'linux' | 'mac' | 'ubuntu' | 'windows') | (string & {})
    ComputerScreenshotImage: {
      file_id?: string
      /** Format: uri */
      image_url?: string
      /**
       * @default computer_screenshot
       * @constant
       */
      type: 'computer_screenshot'
    }
    ComputerTool: {
      /**
       * @default computer
       * @constant
       */
      type: 'computer'
    }
    ComputerToolCall: {
      action?: components['schemas']['ComputerAction']
      actions?: components['schemas']['ComputerActionList']
      call_id: string
      id: string
      pending_safety_checks: components['schemas']['ComputerCallSafetyCheckParam'][]
      status: ('completed' | 'in_progress' | 'incomplete') | (string & {})
      /**
       * @default computer_call
       * @constant
       */
      type: 'computer_call'
    }
    ComputerToolCallOutputResource: {
      acknowledged_safety_checks?: components['schemas']['ComputerCallSafetyCheckParam'][]
      call_id: string
      created_by?: string
      id: string
      output: components['schemas']['ComputerScreenshotImage']
      status: components['schemas']['ComputerCallOutputStatus']
      /**
       * @default computer_call_output
       * @constant
       */
      type: 'computer_call_output'
    }
    ComputerUsePreviewTool: {
      display_height: number
      display_width: number
      environment: components['schemas']['ComputerEnvironment']
      /**
       * @default computer_use_preview
       * @constant
       */
      type: 'computer_use_preview'
    }
    ContainerAutoParam: {
      file_ids?: string[]
      memory_limit?: components['schemas']['ContainerMemoryLimit'] | null
      network_policy?:
        | components['schemas']['ContainerNetworkPolicyDisabledParam']
        | components['schemas']['ContainerNetworkPolicyAllowlistParam']
      skills?: (components['schemas']['SkillReferenceParam'] | components['schemas']['InlineSkillParam'])[]
      /**
       * @default container_auto
       * @constant
       */
      type: 'container_auto'
    }
    ContainerFileCitationBody: {
      container_id: string
      end_index: number
      file_id: string
      filename: string
      start_index: number
      /**
       * @default container_file_citation
       * @constant
       */
      type: 'container_file_citation'
    }
    ContainerMemoryLimit: ('16g' | '1g' | '4g' | '64g') | (string & {})
    ContainerNetworkPolicyAllowlistParam: {
      allowed_domains: string[]
      domain_secrets?: components['schemas']['ContainerNetworkPolicyDomainSecretParam'][]
      /**
       * @default allowlist
       * @constant
       */
      type: 'allowlist'
    }
    ContainerNetworkPolicyDisabledParam: {
      /**
       * @default disabled
       * @constant
       */
      type: 'disabled'
    }
    ContainerNetworkPolicyDomainSecretParam: {
      domain: string
      name: string
      value: string
    }
    ContainerReferenceParam: {
      container_id: string
      /**
       * @default container_reference
       * @constant
       */
      type: 'container_reference'
    }
    ContainerReferenceResource: {
      container_id: string
      /**
       * @default container_reference
       * @constant
       */
      type: 'container_reference'
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
    ContextManagementParam: {
      compact_threshold?: number | null
      type: string
    }
    /** @default null */
    ConversationParam: string | components['schemas']['ConversationParam_2']
    ConversationParam_2: {
      id: string
    }
    CoordParam: {
      x: number
      y: number
    }
    CreateBatchRequest: {
      /** @constant */
      completion_window: '24h'
      endpoint:
        | (
            | '/v1/chat/completions'
            | '/v1/completions'
            | '/v1/embeddings'
            | '/v1/images/edits'
            | '/v1/images/generations'
            | '/v1/moderations'
            | '/v1/responses'
            | '/v1/videos'
          )
        | (string & {})
      input_file_id: string
      metadata?: components['schemas']['Metadata']
      output_expires_after?: components['schemas']['BatchFileExpirationAfter']
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
        finish_reason: ('content_filter' | 'function_call' | 'length' | 'stop' | 'tool_calls') | (string & {})
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
      usage?: components['schemas']['CompletionUsage']
    }
    CreateChatCompletionStreamResponse: {
      choices: {
        content_filter_results?: components['schemas']['ContentFilterResults']
        delta: components['schemas']['ChatCompletionStreamResponseDelta']
        finish_reason: ('content_filter' | 'function_call' | 'length' | 'stop' | 'tool_calls') | (string & {}) | null
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
      usage?: components['schemas']['CompletionUsage'] | null
    }
    CreateEmbeddingRequest: {
      dimensions?: number
      /** @default float */
      encoding_format?: ('base64' | 'float') | (string & {})
      input: string | string[] | number[] | number[][]
      model: string | (('text-embedding-3-large' | 'text-embedding-3-small' | 'text-embedding-ada-002') | (string & {}))
      user?: string
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
      expires_after?: components['schemas']['FileExpirationAfter']
      /** @constant */
      file: raw.Upload
      purpose: ('assistants' | 'batch' | 'evals' | 'fine-tune' | 'user_data' | 'vision') | (string & {})
    }
    CreateImageRequest: {
      /** @default auto */
      background?: ('auto' | 'opaque' | 'transparent') | (string & {}) | null
      /** @default dall-e-2 */
      model?:
        | string
        | (
            | (
                | 'dall-e-2'
                | 'dall-e-3'
                | 'gpt-image-1'
                | 'gpt-image-1-mini'
                | 'gpt-image-1.5'
                | 'gpt-image-2'
                | 'gpt-image-2-2026-04-21'
              )
            | (string & {})
          )
        | null
      /** @default auto */
      moderation?: ('auto' | 'low') | (string & {}) | null
      /** @default 1 */
      n?: number | null
      /** @default 100 */
      output_compression?: number | null
      /** @default png */
      output_format?: ('jpeg' | 'png' | 'webp') | (string & {}) | null
      partial_images?: components['schemas']['PartialImages']
      prompt: string
      /** @default auto */
      quality?: ('auto' | 'hd' | 'high' | 'low' | 'medium' | 'standard') | (string & {}) | null
      /** @default url */
      response_format?: ('b64_json' | 'url') | (string & {}) | null
      /** @default auto */
      size?:
        | string
        | (
            | ('1024x1024' | '1024x1536' | '1024x1792' | '1536x1024' | '1792x1024' | '256x256' | '512x512' | 'auto')
            | (string & {})
          )
        | null
      /** @default false */
      stream?: boolean | null
      /** @default vivid */
      style?: ('natural' | 'vivid') | (string & {}) | null
      user?: string
    }
    CreateModerationRequest: {
      input:
        | string
        | string[]
        | (
            | {
                image_url: {
                  /** Format: uri */
                  url: string
                }
                /** @constant */
                type: 'image_url'
              }
            | {
                text: string
                /** @constant */
                type: 'text'
              }
          )[]
      /** @default omni-moderation-latest */
      model?:
        | string
        | (
            | (
                | 'omni-moderation-2024-09-26'
                | 'omni-moderation-latest'
                | 'text-moderation-latest'
                | 'text-moderation-stable'
              )
            | (string & {})
          )
    }
    CreateModerationResponse: {
      id: string
      model: string
      results: {
        categories: {
          harassment: boolean
          'harassment/threatening': boolean
          hate: boolean
          'hate/threatening': boolean
          illicit: boolean | null
          'illicit/violent': boolean | null
          'self-harm': boolean
          'self-harm/instructions': boolean
          'self-harm/intent': boolean
          sexual: boolean
          'sexual/minors': boolean
          violence: boolean
          'violence/graphic': boolean
        }
        category_applied_input_types: {
          harassment: 'text'[]
          'harassment/threatening': 'text'[]
          hate: 'text'[]
          'hate/threatening': 'text'[]
          illicit: 'text'[]
          'illicit/violent': 'text'[]
          'self-harm': (('image' | 'text') | (string & {}))[]
          'self-harm/instructions': (('image' | 'text') | (string & {}))[]
          'self-harm/intent': (('image' | 'text') | (string & {}))[]
          sexual: (('image' | 'text') | (string & {}))[]
          'sexual/minors': 'text'[]
          violence: (('image' | 'text') | (string & {}))[]
          'violence/graphic': (('image' | 'text') | (string & {}))[]
        }
        category_scores: {
          harassment: number
          'harassment/threatening': number
          hate: number
          'hate/threatening': number
          illicit: number
          'illicit/violent': number
          'self-harm': number
          'self-harm/instructions': number
          'self-harm/intent': number
          sexual: number
          'sexual/minors': number
          violence: number
          'violence/graphic': number
        }
        flagged: boolean
      }[]
    }
    CreateResponse: {
      /** @default false */
      background?: boolean | null
      context_management?: components['schemas']['ContextManagementParam'][] | null
      conversation?: components['schemas']['ConversationParam'] | null
      include?: components['schemas']['IncludeEnum'][] | null
      input?: components['schemas']['InputParam']
      instructions?: string | null
      max_output_tokens?: number | null
      max_tool_calls?: number | null
      metadata?: components['schemas']['Metadata']
      model?: components['schemas']['ModelIdsResponses']
      moderation?: components['schemas']['ModerationParam'] | null
      /** @default true */
      parallel_tool_calls?: boolean | null
      previous_response_id?: string | null
      prompt?: components['schemas']['Prompt']
      prompt_cache_key?: string | null
      prompt_cache_options?: components['schemas']['PromptCacheOptionsParam']
      /** @deprecated */
      prompt_cache_retention?: ('24h' | 'in_memory') | (string & {}) | null
      reasoning?: components['schemas']['Reasoning'] | null
      safety_identifier?: string | null
      service_tier?: components['schemas']['ServiceTierResponses']
      /** @default true */
      store?: boolean | null
      /** @default false */
      stream?: boolean | null
      stream_options?: components['schemas']['ResponseStreamOptions']
      /** @default 1 */
      temperature?: number | null
      text?: components['schemas']['ResponseTextParam']
      tool_choice?: components['schemas']['ToolChoiceParam']
      tools?: components['schemas']['ToolsArray']
      top_logprobs?: number
      /** @default 1 */
      top_p?: number | null
      /**
       * @deprecated
       * @default disabled
       */
      truncation?: ('auto' | 'disabled') | (string & {}) | null
      /** @deprecated */
      user?: string
    }
    CreateSpeechRequest: {
      input: string
      instructions?: string
      model: string | (('gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15' | 'tts-1' | 'tts-1-hd') | (string & {}))
      /** @default mp3 */
      response_format?: ('aac' | 'flac' | 'mp3' | 'opus' | 'pcm' | 'wav') | (string & {})
      /** @default 1 */
      speed?: number
      /** @default audio */
      stream_format?: ('audio' | 'sse') | (string & {})
      voice: components['schemas']['VoiceIdsOrCustomVoice']
    }
    CreateTranscriptionRequest: {
      chunking_strategy?: 'auto' | components['schemas']['VadConfig'] | null
      /** @constant */
      file: raw.Upload
      include?: components['schemas']['TranscriptionInclude'][]
      keywords?: string[]
      known_speaker_names?: string[]
      known_speaker_references?: string[]
      language?: string
      languages?: string[]
      model:
        | string
        | (
            | (
                | 'gpt-4o-mini-transcribe'
                | 'gpt-4o-mini-transcribe-2025-12-15'
                | 'gpt-4o-transcribe'
                | 'gpt-4o-transcribe-diarize'
                | 'gpt-transcribe'
                | 'whisper-1'
              )
            | (string & {})
          )
      prompt?: string
      response_format?: components['schemas']['AudioResponseFormat']
      /** @default false */
      stream?: boolean | null
      /** @default 0 */
      temperature?: number
      /**
       * @default [
       *       "segment"
       *     ]
       */
      timestamp_granularities?: (('segment' | 'word') | (string & {}))[]
    }
    CreateTranscriptionResponseDiarizedJson: {
      /** Format: double */
      duration: number
      segments: components['schemas']['TranscriptionDiarizedSegment'][]
      /** @constant */
      task: 'transcribe'
      text: string
      usage?: components['schemas']['TranscriptTextUsageTokens'] | components['schemas']['TranscriptTextUsageDuration']
    }
    CreateTranscriptionResponseJson: {
      languages?: components['schemas']['TranscriptionLanguage'][]
      logprobs?: {
        bytes?: number[]
        logprob?: number
        token?: string
      }[]
      text: string
      usage?: components['schemas']['TranscriptTextUsageTokens'] | components['schemas']['TranscriptTextUsageDuration']
    }
    CreateTranscriptionResponseStreamEvent:
      | components['schemas']['TranscriptTextSegmentEvent']
      | components['schemas']['TranscriptTextDeltaEvent']
      | components['schemas']['TranscriptTextDoneEvent']
    CreateTranscriptionResponseVerboseJson: {
      /** Format: double */
      duration: number
      language: string
      segments?: components['schemas']['TranscriptionSegment'][]
      text: string
      usage?: components['schemas']['TranscriptTextUsageTokens'] | components['schemas']['TranscriptTextUsageDuration']
      words?: components['schemas']['TranscriptionWord'][]
    }
    CreateTranslationRequest: {
      /** @constant */
      file: raw.Upload
      model: string | 'whisper-1'
      prompt?: string
      /** @default json */
      response_format?: ('json' | 'srt' | 'text' | 'verbose_json' | 'vtt') | (string & {})
      /** @default 0 */
      temperature?: number
    }
    CreateTranslationResponseJson: {
      text: string
    }
    CreateTranslationResponseVerboseJson: {
      /** Format: double */
      duration: number
      language: string
      segments?: components['schemas']['TranscriptionSegment'][]
      text: string
    }
    CustomGrammarFormatParam: {
      definition: string
      syntax: components['schemas']['GrammarSyntax1']
      /**
       * @default grammar
       * @constant
       */
      type: 'grammar'
    }
    CustomTextFormatParam: {
      /**
       * @default text
       * @constant
       */
      type: 'text'
    }
    CustomToolCall: {
      call_id: string
      caller?: components['schemas']['ToolCallCaller'] | null
      id?: string
      input: string
      name: string
      namespace?: string
      /** @constant */
      type: 'custom_tool_call'
    }
    CustomToolCallOutput: {
      call_id: string
      caller?: components['schemas']['ToolCallCallerParam'] | null
      id?: string
      output: string | components['schemas']['FunctionAndCustomToolCallOutput'][]
      /** @constant */
      type: 'custom_tool_call_output'
    }
    CustomToolCallOutputResource: {
      call_id: string
      caller?: components['schemas']['ToolCallCallerParam'] | null
      created_by?: string
      id: string
      output: string | components['schemas']['FunctionAndCustomToolCallOutput'][]
      status: components['schemas']['FunctionCallOutputStatusEnum']
      /** @constant */
      type: 'custom_tool_call_output'
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
    CustomToolParam: {
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null
      defer_loading?: boolean
      description?: string
      format?: components['schemas']['CustomTextFormatParam'] | components['schemas']['CustomGrammarFormatParam']
      name: string
      /**
       * @default custom
       * @constant
       */
      type: 'custom'
    }
    DeleteFileResponse: {
      deleted: boolean
      id: string
      /** @constant */
      object: 'file'
    }
    DetailEnum: ('auto' | 'high' | 'low' | 'original') | (string & {})
    DirectToolCallCaller: {
      /**
       * @default direct
       * @constant
       */
      type: 'direct'
    }
    DirectToolCallCallerParam: {
      /**
       * @default direct
       * @constant
       */
      type: 'direct'
    }
    DoubleClickAction: {
      keys: string[] | null
      /**
       * @default double_click
       * @constant
       */
      type: 'double_click'
      x: number
      y: number
    }
    DragParam: {
      keys?: string[] | null
      path: components['schemas']['CoordParam'][]
      /**
       * @default drag
       * @constant
       */
      type: 'drag'
    }
    EasyInputMessage: {
      content: string | components['schemas']['InputMessageContentList']
      phase?: components['schemas']['MessagePhase'] | null
      role: ('assistant' | 'developer' | 'system' | 'user') | (string & {})
      /** @constant */
      type?: 'message'
    }
    Embedding: {
      embedding: number[]
      index: number
      /** @constant */
      object: 'embedding'
    }
    EmptyModelParam: {
      [key: string]: unknown
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
    FileCitationBody: {
      file_id: string
      filename: string
      index: number
      /**
       * @default file_citation
       * @constant
       */
      type: 'file_citation'
    }
    FileDetailEnum: ('auto' | 'high' | 'low') | (string & {})
    FileExpirationAfter: {
      /** @constant */
      anchor: 'created_at'
      /** Format: int64 */
      seconds: number
    }
    FileInputDetail: ('auto' | 'high' | 'low') | (string & {})
    FilePath: {
      file_id: string
      index: number
      /** @constant */
      type: 'file_path'
    }
    FileSearchTool: {
      filters?: components['schemas']['Filters'] | null
      max_num_results?: number
      ranking_options?: components['schemas']['RankingOptions']
      /**
       * @default file_search
       * @constant
       */
      type: 'file_search'
      vector_store_ids: string[]
    }
    FileSearchToolCall: {
      id: string
      queries: string[]
      results?:
        | {
            attributes?: components['schemas']['VectorStoreFileAttributes']
            file_id?: string
            filename?: string
            /** Format: float */
            score?: number
            text?: string
          }[]
        | null
      status: ('completed' | 'failed' | 'in_progress' | 'incomplete' | 'searching') | (string & {})
      /** @constant */
      type: 'file_search_call'
    }
    Filters: components['schemas']['ComparisonFilter'] | components['schemas']['CompoundFilter']
    FunctionAndCustomToolCallOutput:
      | components['schemas']['InputTextContent']
      | components['schemas']['InputImageContent']
      | components['schemas']['InputFileContent']
    FunctionCallItemStatus: ('completed' | 'in_progress' | 'incomplete') | (string & {})
    FunctionCallOutputItemParam: {
      call_id?: string | null
      caller?: components['schemas']['ToolCallCallerParam'] | null
      id?: string | null
      name?: string | null
      namespace?: string | null
      output:
        | string
        | (
            | components['schemas']['InputTextContentParam']
            | components['schemas']['InputImageContentParamAutoParam']
            | components['schemas']['InputFileContentParam']
          )[]
      status?: components['schemas']['FunctionCallItemStatus'] | null
      /**
       * @default function_call_output
       * @constant
       */
      type: 'function_call_output'
    }
    FunctionCallOutputStatusEnum: ('completed' | 'in_progress' | 'incomplete') | (string & {})
    FunctionCallStatus: ('completed' | 'in_progress' | 'incomplete') | (string & {})
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
    FunctionShellAction: {
      commands: string[]
      max_output_length: number | null
      timeout_ms: number | null
    }
    FunctionShellActionParam: {
      commands: string[]
      max_output_length?: number | null
      timeout_ms?: number | null
    }
    FunctionShellCall: {
      action: components['schemas']['FunctionShellAction']
      call_id: string
      caller?: components['schemas']['ToolCallCaller'] | null
      created_by?: string
      environment:
        | components['schemas']['LocalEnvironmentResource']
        | components['schemas']['ContainerReferenceResource']
        | null
      id: string
      status: components['schemas']['FunctionShellCallStatus']
      /**
       * @default shell_call
       * @constant
       */
      type: 'shell_call'
    }
    FunctionShellCallItemParam: {
      action: components['schemas']['FunctionShellActionParam']
      call_id: string
      caller?: components['schemas']['ToolCallCallerParam'] | null
      environment?:
        | components['schemas']['LocalEnvironmentParam']
        | components['schemas']['ContainerReferenceParam']
        | null
      id?: string | null
      status?: components['schemas']['FunctionShellCallItemStatus'] | null
      /**
       * @default shell_call
       * @constant
       */
      type: 'shell_call'
    }
    FunctionShellCallItemStatus: ('completed' | 'in_progress' | 'incomplete') | (string & {})
    FunctionShellCallOutput: {
      call_id: string
      caller?: components['schemas']['ToolCallCaller'] | null
      created_by?: string
      id: string
      max_output_length: number | null
      output: components['schemas']['FunctionShellCallOutputContent'][]
      status: components['schemas']['FunctionShellCallOutputStatusEnum']
      /**
       * @default shell_call_output
       * @constant
       */
      type: 'shell_call_output'
    }
    FunctionShellCallOutputContent: {
      created_by?: string
      outcome:
        | components['schemas']['FunctionShellCallOutputTimeoutOutcome']
        | components['schemas']['FunctionShellCallOutputExitOutcome']
      stderr: string
      stdout: string
    }
    FunctionShellCallOutputContentParam: {
      outcome: components['schemas']['FunctionShellCallOutputOutcomeParam']
      stderr: string
      stdout: string
    }
    FunctionShellCallOutputExitOutcome: {
      exit_code: number
      /**
       * @default exit
       * @constant
       */
      type: 'exit'
    }
    FunctionShellCallOutputExitOutcomeParam: {
      exit_code: number
      /**
       * @default exit
       * @constant
       */
      type: 'exit'
    }
    FunctionShellCallOutputItemParam: {
      call_id: string
      caller?: components['schemas']['ToolCallCallerParam'] | null
      id?: string | null
      max_output_length?: number | null
      output: components['schemas']['FunctionShellCallOutputContentParam'][]
      status?: components['schemas']['FunctionShellCallItemStatus'] | null
      /**
       * @default shell_call_output
       * @constant
       */
      type: 'shell_call_output'
    }
    FunctionShellCallOutputOutcomeParam:
      | components['schemas']['FunctionShellCallOutputTimeoutOutcomeParam']
      | components['schemas']['FunctionShellCallOutputExitOutcomeParam']
    FunctionShellCallOutputStatusEnum: ('completed' | 'in_progress' | 'incomplete') | (string & {})
    FunctionShellCallOutputTimeoutOutcome: {
      /**
       * @default timeout
       * @constant
       */
      type: 'timeout'
    }
    FunctionShellCallOutputTimeoutOutcomeParam: {
      /**
       * @default timeout
       * @constant
       */
      type: 'timeout'
    }
    FunctionShellCallStatus: ('completed' | 'in_progress' | 'incomplete') | (string & {})
    FunctionShellToolParam: {
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null
      environment?:
        | components['schemas']['ContainerAutoParam']
        | components['schemas']['LocalEnvironmentParam']
        | components['schemas']['ContainerReferenceParam']
        | null
      /**
       * @default shell
       * @constant
       */
      type: 'shell'
    }
    FunctionTool: {
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null
      defer_loading?: boolean
      description?: string | null
      name: string
      output_schema?: {
        [key: string]: unknown
      } | null
      parameters: {
        [key: string]: unknown
      } | null
      strict: boolean | null
      /**
       * @default function
       * @constant
       */
      type: 'function'
    }
    FunctionToolCall: {
      arguments: string
      call_id: string
      caller?: components['schemas']['ToolCallCaller'] | null
      id?: string
      name: string
      namespace?: string
      status?: ('completed' | 'in_progress' | 'incomplete') | (string & {})
      /** @constant */
      type: 'function_call'
    }
    FunctionToolCallOutputResource: {
      call_id?: string
      caller?: components['schemas']['ToolCallCallerParam'] | null
      created_by?: string
      id: string
      name?: string
      namespace?: string
      output: string | components['schemas']['FunctionAndCustomToolCallOutput'][]
      status: components['schemas']['FunctionCallOutputStatusEnum']
      /** @constant */
      type: 'function_call_output'
    }
    FunctionToolParam: {
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null
      defer_loading?: boolean
      description?: string | null
      name: string
      output_schema?: {
        [key: string]: unknown
      } | null
      parameters?: components['schemas']['EmptyModelParam'] | null
      strict?: boolean | null
      /**
       * @default function
       * @constant
       */
      type: 'function'
    }
    GrammarSyntax1: ('lark' | 'regex') | (string & {})
    HTTPError: {
      code: number
      message: string
      /**
       * @default http_error
       * @constant
       */
      type: 'http_error'
    }
    HybridSearchOptions: {
      embedding_weight: number
      text_weight: number
    }
    Image: {
      b64_json?: string
      revised_prompt?: string
      /** Format: uri */
      url?: string
    }
    ImageDetail: ('auto' | 'high' | 'low' | 'original') | (string & {})
    ImageGenActionEnum: ('auto' | 'edit' | 'generate') | (string & {})
    ImageGenCompletedEvent: {
      b64_json: string
      background: ('auto' | 'opaque' | 'transparent') | (string & {})
      /** Format: unixtime */
      created_at: number
      output_format: ('jpeg' | 'png' | 'webp') | (string & {})
      quality: ('auto' | 'high' | 'low' | 'medium') | (string & {})
      size: ('1024x1024' | '1024x1536' | '1536x1024' | 'auto') | (string & {})
      /** @constant */
      type: 'image_generation.completed'
      usage: components['schemas']['ImagesUsage']
    }
    ImageGenInputUsageDetails: {
      image_tokens: number
      text_tokens: number
    }
    ImageGenOutputTokensDetails: {
      image_tokens: number
      text_tokens: number
    }
    ImageGenPartialImageEvent: {
      b64_json: string
      background: ('auto' | 'opaque' | 'transparent') | (string & {})
      /** Format: unixtime */
      created_at: number
      output_format: ('jpeg' | 'png' | 'webp') | (string & {})
      partial_image_index: number
      quality: ('auto' | 'high' | 'low' | 'medium') | (string & {})
      size: ('1024x1024' | '1024x1536' | '1536x1024' | 'auto') | (string & {})
      /** @constant */
      type: 'image_generation.partial_image'
    }
    ImageGenStreamEvent:
      | components['schemas']['ImageGenPartialImageEvent']
      | components['schemas']['ImageGenCompletedEvent']
    ImageGenTool: {
      action?: components['schemas']['ImageGenActionEnum']
      /** @default auto */
      background?: ('auto' | 'opaque' | 'transparent') | (string & {})
      input_fidelity?: components['schemas']['InputFidelity'] | null
      input_image_mask?: {
        file_id?: string
        image_url?: string
      }
      model?:
        | string
        | (
            | ('gpt-image-1' | 'gpt-image-1-mini' | 'gpt-image-1.5' | 'gpt-image-2' | 'gpt-image-2-2026-04-21')
            | (string & {})
          )
      /** @default auto */
      moderation?: ('auto' | 'low') | (string & {})
      /** @default 100 */
      output_compression?: number
      /** @default png */
      output_format?: ('jpeg' | 'png' | 'webp') | (string & {})
      /** @default 0 */
      partial_images?: number
      /** @default auto */
      quality?: ('auto' | 'high' | 'low' | 'medium') | (string & {})
      /** @default auto */
      size?: string | (('1024x1024' | '1024x1536' | '1536x1024' | 'auto') | (string & {}))
      /** @constant */
      type: 'image_generation'
    }
    ImageGenToolCall: {
      id: string
      result: string | null
      status: ('completed' | 'failed' | 'generating' | 'in_progress') | (string & {})
      /** @constant */
      type: 'image_generation_call'
    }
    ImageGenUsage: {
      input_tokens: number
      input_tokens_details: components['schemas']['ImageGenInputUsageDetails']
      output_tokens: number
      output_tokens_details?: components['schemas']['ImageGenOutputTokensDetails']
      total_tokens: number
    }
    ImagesResponse: {
      background?: ('opaque' | 'transparent') | (string & {})
      /** Format: unixtime */
      created: number
      data?: components['schemas']['Image'][]
      output_format?: ('jpeg' | 'png' | 'webp') | (string & {})
      quality?: ('high' | 'low' | 'medium') | (string & {})
      size?: ('1024x1024' | '1024x1536' | '1536x1024') | (string & {})
      usage?: components['schemas']['ImageGenUsage']
    }
    ImagesUsage: {
      input_tokens: number
      input_tokens_details: {
        image_tokens: number
        text_tokens: number
      }
      output_tokens: number
      total_tokens: number
    }
    IncludeEnum:
      | (
          | 'code_interpreter_call.outputs'
          | 'computer_call_output.output.image_url'
          | 'file_search_call.results'
          | 'message.input_image.image_url'
          | 'message.output_text.logprobs'
          | 'reasoning.encrypted_content'
          | 'web_search_call.action.sources'
          | 'web_search_call.results'
        )
      | (string & {})
    InlineSkillParam: {
      description: string
      name: string
      source: components['schemas']['InlineSkillSourceParam']
      /**
       * @default inline
       * @constant
       */
      type: 'inline'
    }
    InlineSkillSourceParam: {
      data: string
      /**
       * @default application/zip
       * @constant
       */
      media_type: 'application/zip'
      /**
       * @default base64
       * @constant
       */
      type: 'base64'
    }
    InputContent:
      | components['schemas']['InputTextContent']
      | components['schemas']['InputImageContent']
      | components['schemas']['InputFileContent']
    InputFidelity: ('high' | 'low') | (string & {})
    InputFileContent: {
      detail?: components['schemas']['FileInputDetail']
      file_data?: string
      file_id?: string | null
      /** Format: uri */
      file_url?: string
      filename?: string
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointConfig']
      /**
       * @default input_file
       * @constant
       */
      type: 'input_file'
    }
    InputFileContentParam: {
      detail?: components['schemas']['FileDetailEnum']
      file_data?: string | null
      file_id?: string | null
      /** Format: uri */
      file_url?: string | null
      filename?: string | null
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'] | null
      /**
       * @default input_file
       * @constant
       */
      type: 'input_file'
    }
    InputImageContent: {
      detail: components['schemas']['ImageDetail']
      file_id?: string | null
      /** Format: uri */
      image_url?: string | null
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointConfig']
      /**
       * @default input_image
       * @constant
       */
      type: 'input_image'
    }
    InputImageContentParamAutoParam: {
      detail?: components['schemas']['DetailEnum'] | null
      file_id?: string | null
      /** Format: uri */
      image_url?: string | null
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'] | null
      /**
       * @default input_image
       * @constant
       */
      type: 'input_image'
    }
    InputItem:
      | components['schemas']['EasyInputMessage']
      | components['schemas']['Item']
      | components['schemas']['CompactionTriggerItemParam']
      | components['schemas']['ItemReferenceParam']
      | components['schemas']['ProgramItemParam']
      | components['schemas']['ProgramOutputItemParam']
    InputMessage: {
      content: components['schemas']['InputMessageContentList']
      role: ('developer' | 'system' | 'user') | (string & {})
      status?: ('completed' | 'in_progress' | 'incomplete') | (string & {})
      /** @constant */
      type?: 'message'
    }
    InputMessageContentList: components['schemas']['InputContent'][]
    InputParam: string | components['schemas']['InputItem'][]
    InputTextContent: {
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointConfig']
      text: string
      /**
       * @default input_text
       * @constant
       */
      type: 'input_text'
    }
    InputTextContentParam: {
      prompt_cache_breakpoint?: components['schemas']['PromptCacheBreakpointParam'] | null
      text: string
      /**
       * @default input_text
       * @constant
       */
      type: 'input_text'
    }
    Item:
      | components['schemas']['InputMessage']
      | components['schemas']['OutputMessage']
      | components['schemas']['FileSearchToolCall']
      | components['schemas']['ComputerToolCall']
      | components['schemas']['ComputerCallOutputItemParam']
      | components['schemas']['WebSearchToolCall']
      | components['schemas']['FunctionToolCall']
      | components['schemas']['FunctionCallOutputItemParam']
      | components['schemas']['ToolSearchCallItemParam']
      | components['schemas']['ToolSearchOutputItemParam']
      | components['schemas']['AdditionalToolsItemParam']
      | components['schemas']['ReasoningItem']
      | components['schemas']['CompactionSummaryItemParam']
      | components['schemas']['ImageGenToolCall']
      | components['schemas']['CodeInterpreterToolCall']
      | components['schemas']['LocalShellToolCall']
      | components['schemas']['LocalShellToolCallOutput']
      | components['schemas']['FunctionShellCallItemParam']
      | components['schemas']['FunctionShellCallOutputItemParam']
      | components['schemas']['ApplyPatchToolCallItemParam']
      | components['schemas']['ApplyPatchToolCallOutputItemParam']
      | components['schemas']['MCPListTools']
      | components['schemas']['MCPApprovalRequest']
      | components['schemas']['MCPApprovalResponse']
      | components['schemas']['MCPToolCall']
      | components['schemas']['CustomToolCallOutput']
      | components['schemas']['CustomToolCall']
    ItemReferenceParam: {
      id: string
      /**
       * @default item_reference
       * @enum {string|null}
       */
      type?: 'item_reference' | null
    }
    KeyPressAction: {
      keys: string[]
      /**
       * @default keypress
       * @constant
       */
      type: 'keypress'
    }
    ListBatchesResponse: {
      data: components['schemas']['Batch'][]
      first_id?: string
      has_more: boolean
      last_id?: string
      /** @constant */
      object: 'list'
    }
    ListFilesResponse: {
      data: components['schemas']['OpenAIFile'][]
      first_id: string
      has_more: boolean
      last_id: string
      object: string
    }
    ListModelsResponse: {
      data: components['schemas']['Model'][]
      /** @constant */
      object: 'list'
    }
    LocalEnvironmentParam: {
      skills?: components['schemas']['LocalSkillParam'][]
      /**
       * @default local
       * @constant
       */
      type: 'local'
    }
    LocalEnvironmentResource: {
      /**
       * @default local
       * @constant
       */
      type: 'local'
    }
    LocalShellExecAction: {
      command: string[]
      env: {
        [key: string]: string
      }
      timeout_ms?: number | null
      /**
       * @default exec
       * @constant
       */
      type: 'exec'
      user?: string | null
      working_directory?: string | null
    }
    LocalShellToolCall: {
      action: components['schemas']['LocalShellExecAction']
      call_id: string
      id: string
      status: ('completed' | 'in_progress' | 'incomplete') | (string & {})
      /** @constant */
      type: 'local_shell_call'
    }
    LocalShellToolCallOutput: {
      id: string
      output: string
      status?: ('completed' | 'in_progress' | 'incomplete') | (string & {}) | null
      /** @constant */
      type: 'local_shell_call_output'
    }
    LocalShellToolParam: {
      /**
       * @default local_shell
       * @constant
       */
      type: 'local_shell'
    }
    LocalSkillParam: {
      description: string
      name: string
      path: string
    }
    LogProb: {
      bytes: number[]
      logprob: number
      token: string
      top_logprobs: components['schemas']['TopLogProb'][]
    }
    MCPApprovalRequest: {
      arguments: string
      id: string
      name: string
      server_label: string
      /** @constant */
      type: 'mcp_approval_request'
    }
    MCPApprovalResponse: {
      approval_request_id: string
      approve: boolean
      id?: string | null
      reason?: string | null
      /** @constant */
      type: 'mcp_approval_response'
    }
    MCPApprovalResponseResource: {
      approval_request_id: string
      approve: boolean
      id: string
      reason?: string | null
      /** @constant */
      type: 'mcp_approval_response'
    }
    MCPListTools: {
      error?: string | null
      id: string
      server_label: string
      tools: components['schemas']['MCPListToolsTool'][]
      /** @constant */
      type: 'mcp_list_tools'
    }
    MCPListToolsTool: {
      annotations?: {
        [key: string]: unknown
      } | null
      description?: string | null
      input_schema: {
        [key: string]: unknown
      }
      name: string
    }
    MCPProtocolError: {
      code: number
      message: string
      /**
       * @default mcp_protocol_error
       * @constant
       */
      type: 'mcp_protocol_error'
    }
    MCPTool: {
      allowed_callers?: components['schemas']['CallableToolAllowedCaller'][] | null
      allowed_tools?: string[] | components['schemas']['MCPToolFilter'] | null
      authorization?: string
      connector_id?:
        | (
            | 'connector_dropbox'
            | 'connector_gmail'
            | 'connector_googlecalendar'
            | 'connector_googledrive'
            | 'connector_microsoftteams'
            | 'connector_outlookcalendar'
            | 'connector_outlookemail'
            | 'connector_sharepoint'
          )
        | (string & {})
      defer_loading?: boolean
      headers?: {
        [key: string]: string
      } | null
      /** @default always */
      require_approval?:
        | {
            always?: components['schemas']['MCPToolFilter']
            never?: components['schemas']['MCPToolFilter']
          }
        | (('always' | 'never') | (string & {}))
        | null
      server_description?: string
      server_label: string
      /** Format: uri */
      server_url?: string
      tunnel_id?: string
      /** @constant */
      type: 'mcp'
    }
    MCPToolCall: {
      approval_request_id?: string | null
      arguments: string
      error?: components['schemas']['MCPToolCallError'] | null
      id: string
      name: string
      output?: string | null
      server_label: string
      status?: components['schemas']['MCPToolCallStatus']
      /** @constant */
      type: 'mcp_call'
    }
    MCPToolCallError:
      | components['schemas']['MCPProtocolError']
      | components['schemas']['MCPToolExecutionError']
      | components['schemas']['HTTPError']
    MCPToolCallStatus: ('calling' | 'completed' | 'failed' | 'in_progress' | 'incomplete') | (string & {})
    MCPToolExecutionError: {
      content: unknown
      /**
       * @default mcp_tool_execution_error
       * @constant
       */
      type: 'mcp_tool_execution_error'
    }
    MCPToolFilter: {
      read_only?: boolean
      tool_names?: string[]
    }
    MessagePhase: ('commentary' | 'final_answer') | (string & {})
    MessageRole:
      | ('assistant' | 'critic' | 'developer' | 'discriminator' | 'system' | 'tool' | 'unknown' | 'user')
      | (string & {})
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
    ModelIdsResponses:
      | components['schemas']['ModelIdsShared']
      | (
          | (
              | 'computer-use-preview'
              | 'computer-use-preview-2025-03-11'
              | 'gpt-5-codex'
              | 'gpt-5-pro'
              | 'gpt-5-pro-2025-10-06'
              | 'gpt-5.1-codex-max'
              | 'gpt-5.5-pro'
              | 'gpt-5.5-pro-2026-04-23'
              | 'gpt-5.6-cyber'
              | 'gpt-daybreak-blue-latest'
              | 'gpt-daybreak-red-latest'
              | 'o1-pro'
              | 'o1-pro-2025-03-19'
              | 'o3-deep-research'
              | 'o3-deep-research-2025-06-26'
              | 'o3-pro'
              | 'o3-pro-2025-06-10'
              | 'o4-mini-deep-research'
              | 'o4-mini-deep-research-2025-06-26'
            )
          | (string & {})
        )
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
    Moderation: {
      input: components['schemas']['ModerationResultBody'] | components['schemas']['ModerationErrorBody']
      output: components['schemas']['ModerationResultBody'] | components['schemas']['ModerationErrorBody']
    }
    ModerationConfigParam: {
      mode: components['schemas']['ModerationMode']
    }
    ModerationErrorBody: {
      code: string
      message: string
      /**
       * @default error
       * @constant
       */
      type: 'error'
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
    MoveParam: {
      keys?: string[] | null
      /**
       * @default move
       * @constant
       */
      type: 'move'
      x: number
      y: number
    }
    NamespaceToolParam: {
      description: string
      name: string
      tools: (components['schemas']['FunctionToolParam'] | components['schemas']['CustomToolParam'])[]
      /**
       * @default namespace
       * @constant
       */
      type: 'namespace'
    }
    OpenAIFile: {
      bytes: number
      /** Format: unixtime */
      created_at: number
      /** Format: unixtime */
      expires_at?: number
      filename: string
      id: string
      /** @constant */
      object: 'file'
      purpose:
        | (
            | 'assistants'
            | 'assistants_output'
            | 'batch'
            | 'batch_output'
            | 'fine-tune'
            | 'fine-tune-results'
            | 'user_data'
            | 'vision'
          )
        | (string & {})
      /** @deprecated */
      status: ('error' | 'processed' | 'uploaded') | (string & {})
      /** @deprecated */
      status_details?: string
    }
    OutputContent:
      | components['schemas']['OutputTextContent']
      | components['schemas']['RefusalContent']
      | components['schemas']['ReasoningTextContent']
    OutputItem:
      | components['schemas']['OutputMessage']
      | components['schemas']['FileSearchToolCall']
      | components['schemas']['FunctionToolCall']
      | components['schemas']['FunctionToolCallOutputResource']
      | components['schemas']['WebSearchToolCall']
      | components['schemas']['ComputerToolCall']
      | components['schemas']['ComputerToolCallOutputResource']
      | components['schemas']['ReasoningItem']
      | components['schemas']['Program']
      | components['schemas']['ProgramOutput']
      | components['schemas']['ToolSearchCall']
      | components['schemas']['ToolSearchOutput']
      | components['schemas']['AdditionalTools']
      | components['schemas']['CompactionBody']
      | components['schemas']['ImageGenToolCall']
      | components['schemas']['CodeInterpreterToolCall']
      | components['schemas']['LocalShellToolCall']
      | components['schemas']['LocalShellToolCallOutput']
      | components['schemas']['FunctionShellCall']
      | components['schemas']['FunctionShellCallOutput']
      | components['schemas']['ApplyPatchToolCall']
      | components['schemas']['ApplyPatchToolCallOutput']
      | components['schemas']['MCPToolCall']
      | components['schemas']['MCPListTools']
      | components['schemas']['MCPApprovalRequest']
      | components['schemas']['MCPApprovalResponseResource']
      | components['schemas']['CustomToolCall']
      | components['schemas']['CustomToolCallOutputResource']
    OutputMessage: {
      content: components['schemas']['OutputMessageContent'][]
      id: string
      phase?: components['schemas']['MessagePhase'] | null
      /** @constant */
      role: 'assistant'
      status: ('completed' | 'in_progress' | 'incomplete') | (string & {})
      /** @constant */
      type: 'message'
    }
    OutputMessageContent: components['schemas']['OutputTextContent'] | components['schemas']['RefusalContent']
    OutputTextContent: {
      annotations: components['schemas']['Annotation'][]
      logprobs?: components['schemas']['LogProb'][]
      text: string
      /**
       * @default output_text
       * @constant
       */
      type: 'output_text'
    }
    /** @default true */
    ParallelToolCalls: boolean
    /** @default 0 */
    PartialImages: number | null
    PersonalityEnum: string | (('friendly' | 'pragmatic') | (string & {}))
    PredictionContent: {
      content: string | components['schemas']['ChatCompletionRequestMessageContentPartText'][]
      /** @constant */
      type: 'content'
    }
    Program: {
      call_id: string
      code: string
      fingerprint: string
      id: string
      /**
       * @default program
       * @constant
       */
      type: 'program'
    }
    ProgramItemParam: {
      call_id: string
      code: string
      fingerprint: string
      id: string
      /**
       * @default program
       * @constant
       */
      type: 'program'
    }
    ProgrammaticToolCallingParam: {
      /**
       * @default programmatic_tool_calling
       * @constant
       */
      type: 'programmatic_tool_calling'
    }
    ProgramOutput: {
      call_id: string
      id: string
      result: string
      status: components['schemas']['ProgramOutputStatus']
      /**
       * @default program_output
       * @constant
       */
      type: 'program_output'
    }
    ProgramOutputItemParam: {
      call_id: string
      id: string
      result: string
      status: components['schemas']['ProgramOutputItemStatus']
      /**
       * @default program_output
       * @constant
       */
      type: 'program_output'
    }
    ProgramOutputItemStatus: ('completed' | 'incomplete') | (string & {})
    ProgramOutputStatus: ('completed' | 'incomplete') | (string & {})
    ProgramToolCallCaller: {
      caller_id: string
      /**
       * @default program
       * @constant
       */
      type: 'program'
    }
    ProgramToolCallCallerParam: {
      caller_id: string
      /**
       * @default program
       * @constant
       */
      type: 'program'
    }
    Prompt: {
      id: string
      variables?: components['schemas']['ResponsePromptVariables']
      version?: string | null
    } | null
    PromptCacheBreakpointConfig: {
      /**
       * @default explicit
       * @constant
       */
      mode: 'explicit'
    }
    PromptCacheBreakpointParam: {
      /**
       * @default explicit
       * @constant
       */
      mode: 'explicit'
    }
    PromptCacheModeEnum: ('explicit' | 'implicit') | (string & {})
    PromptCacheOptions: {
      mode: components['schemas']['PromptCacheModeEnum']
      ttl: components['schemas']['PromptCacheTTLEnum']
    }
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
    RankerVersionType: ('auto' | 'default-2024-11-15') | (string & {})
    RankingOptions: {
      hybrid_search?: components['schemas']['HybridSearchOptions']
      ranker?: components['schemas']['RankerVersionType']
      score_threshold?: number
    }
    Reasoning: {
      context?: ('all_turns' | 'auto' | 'current_turn') | (string & {}) | null
      effort?: components['schemas']['ReasoningEffort']
      /** @deprecated */
      generate_summary?: ('auto' | 'concise' | 'detailed') | (string & {}) | null
      mode?: components['schemas']['ReasoningModeEnum']
      summary?: ('auto' | 'concise' | 'detailed') | (string & {}) | null
    }
    /** @default medium */
    ReasoningEffort: ('high' | 'low' | 'max' | 'medium' | 'minimal' | 'none' | 'xhigh') | (string & {}) | null
    ReasoningItem: {
      content?: components['schemas']['ReasoningTextContent'][]
      encrypted_content?: string | null
      id: string
      status?: ('completed' | 'in_progress' | 'incomplete') | (string & {})
      summary: components['schemas']['SummaryTextContent'][]
      /** @constant */
      type: 'reasoning'
    }
    ReasoningModeEnum: string | (('pro' | 'standard') | (string & {}))
    ReasoningTextContent: {
      text: string
      /**
       * @default reasoning_text
       * @constant
       */
      type: 'reasoning_text'
    }
    RefusalContent: {
      refusal: string
      /**
       * @default refusal
       * @constant
       */
      type: 'refusal'
    }
    Response: {
      /** @default false */
      background?: boolean | null
      /** Format: unixtime */
      completed_at?: number | null
      /** @default null */
      conversation?: components['schemas']['ResponseConversation'] | null
      /** Format: unixtime */
      created_at: number
      error: components['schemas']['ResponseError']
      id: string
      incomplete_details: {
        reason?: ('content_filter' | 'max_output_tokens') | (string & {})
      } | null
      instructions: string | components['schemas']['InputItem'][] | null
      max_output_tokens?: number | null
      max_tool_calls?: number | null
      metadata: components['schemas']['Metadata']
      model: components['schemas']['ModelIdsResponses']
      moderation?: components['schemas']['Moderation'] | null
      /** @constant */
      object: 'response'
      output: components['schemas']['OutputItem'][]
      output_text?: string | null
      /** @default true */
      parallel_tool_calls: boolean
      previous_response_id?: string | null
      prompt?: components['schemas']['Prompt']
      prompt_cache_key?: string | null
      prompt_cache_options?: components['schemas']['PromptCacheOptions']
      /** @deprecated */
      prompt_cache_retention?: ('24h' | 'in_memory') | (string & {}) | null
      reasoning?: components['schemas']['Reasoning'] | null
      safety_identifier?: string | null
      service_tier?: components['schemas']['ServiceTierResponses']
      status?: ('cancelled' | 'completed' | 'failed' | 'in_progress' | 'incomplete' | 'queued') | (string & {})
      /** @default 1 */
      temperature: number | null
      text?: components['schemas']['ResponseTextParam']
      tool_choice: components['schemas']['ToolChoiceParam']
      tool_usage?: {
        web_search?: {
          num_requests: number
        }
      } | null
      tools: components['schemas']['ToolsArray']
      top_logprobs?: number | null
      /** @default 1 */
      top_p: number | null
      /** @default disabled */
      truncation?: ('auto' | 'disabled') | (string & {}) | null
      usage?: components['schemas']['ResponseUsage']
      /** @deprecated */
      user?: string
    }
    ResponseAudioDeltaEvent: {
      delta: string
      sequence_number: number
      /** @constant */
      type: 'response.audio.delta'
    }
    ResponseAudioDoneEvent: {
      sequence_number: number
      /** @constant */
      type: 'response.audio.done'
    }
    ResponseAudioTranscriptDeltaEvent: {
      delta: string
      sequence_number: number
      /** @constant */
      type: 'response.audio.transcript.delta'
    }
    ResponseAudioTranscriptDoneEvent: {
      sequence_number: number
      /** @constant */
      type: 'response.audio.transcript.done'
    }
    ResponseCodeInterpreterCallCodeDeltaEvent: {
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.code_interpreter_call_code.delta'
    }
    ResponseCodeInterpreterCallCodeDoneEvent: {
      code: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.code_interpreter_call_code.done'
    }
    ResponseCodeInterpreterCallCompletedEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.code_interpreter_call.completed'
    }
    ResponseCodeInterpreterCallInProgressEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.code_interpreter_call.in_progress'
    }
    ResponseCodeInterpreterCallInterpretingEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.code_interpreter_call.interpreting'
    }
    ResponseCompletedEvent: {
      response: components['schemas']['Response']
      sequence_number: number
      /** @constant */
      type: 'response.completed'
    }
    ResponseContentPartAddedEvent: {
      content_index: number
      item_id: string
      output_index: number
      part: components['schemas']['OutputContent']
      sequence_number: number
      /** @constant */
      type: 'response.content_part.added'
    }
    ResponseContentPartDoneEvent: {
      content_index: number
      item_id: string
      output_index: number
      part: components['schemas']['OutputContent']
      sequence_number: number
      /** @constant */
      type: 'response.content_part.done'
    }
    ResponseConversation: {
      id: string
    }
    ResponseCreatedEvent: {
      response: components['schemas']['Response']
      sequence_number: number
      /** @constant */
      type: 'response.created'
    }
    ResponseCustomToolCallInputDeltaEvent: {
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.custom_tool_call_input.delta'
    }
    ResponseCustomToolCallInputDoneEvent: {
      input: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.custom_tool_call_input.done'
    }
    ResponseError: {
      code: components['schemas']['ResponseErrorCode']
      message: string
    } | null
    ResponseErrorCode:
      | (
          | 'bio_policy'
          | 'data_residency_mismatch'
          | 'empty_image_file'
          | 'failed_to_download_image'
          | 'image_content_policy_violation'
          | 'image_file_not_found'
          | 'image_file_too_large'
          | 'image_parse_error'
          | 'image_too_large'
          | 'image_too_small'
          | 'invalid_base64_image'
          | 'invalid_image'
          | 'invalid_image_format'
          | 'invalid_image_mode'
          | 'invalid_image_url'
          | 'invalid_prompt'
          | 'rate_limit_exceeded'
          | 'server_error'
          | 'unsupported_image_media_type'
          | 'vector_store_timeout'
        )
      | (string & {})
    ResponseErrorEvent: {
      code: string | null
      error?: components['schemas']['Error']
      message: string
      param: string | null
      sequence_number: number
      /** @constant */
      type: 'error'
    }
    ResponseFailedEvent: {
      response: components['schemas']['Response']
      sequence_number: number
      /** @constant */
      type: 'response.failed'
    }
    ResponseFileSearchCallCompletedEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.file_search_call.completed'
    }
    ResponseFileSearchCallInProgressEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.file_search_call.in_progress'
    }
    ResponseFileSearchCallSearchingEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.file_search_call.searching'
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
    ResponseFunctionCallArgumentsDeltaEvent: {
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.function_call_arguments.delta'
    }
    ResponseFunctionCallArgumentsDoneEvent: {
      arguments: string
      item_id: string
      name: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.function_call_arguments.done'
    }
    ResponseImageGenCallCompletedEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.image_generation_call.completed'
    }
    ResponseImageGenCallGeneratingEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.image_generation_call.generating'
    }
    ResponseImageGenCallInProgressEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.image_generation_call.in_progress'
    }
    ResponseImageGenCallPartialImageEvent: {
      background?: string
      item_id: string
      output_format?: string
      output_index: number
      partial_image_b64: string
      partial_image_index: number
      quality?: string
      sequence_number: number
      size?: string
      /** @constant */
      type: 'response.image_generation_call.partial_image'
    }
    ResponseIncompleteEvent: {
      response: components['schemas']['Response']
      sequence_number: number
      /** @constant */
      type: 'response.incomplete'
    }
    ResponseInProgressEvent: {
      response: components['schemas']['Response']
      sequence_number: number
      /** @constant */
      type: 'response.in_progress'
    }
    ResponseLogProb: {
      logprob: number
      token: string
      top_logprobs?: {
        logprob?: number
        token?: string
      }[]
    }
    ResponseMCPCallArgumentsDeltaEvent: {
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.mcp_call_arguments.delta'
    }
    ResponseMCPCallArgumentsDoneEvent: {
      arguments: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.mcp_call_arguments.done'
    }
    ResponseMCPCallCompletedEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.mcp_call.completed'
    }
    ResponseMCPCallFailedEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.mcp_call.failed'
    }
    ResponseMCPCallInProgressEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.mcp_call.in_progress'
    }
    ResponseMCPListToolsCompletedEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.mcp_list_tools.completed'
    }
    ResponseMCPListToolsFailedEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.mcp_list_tools.failed'
    }
    ResponseMCPListToolsInProgressEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.mcp_list_tools.in_progress'
    }
    ResponseModalities: (('audio' | 'text') | (string & {}))[] | null
    ResponseOutputItemAddedEvent: {
      item: components['schemas']['OutputItem']
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.output_item.added'
    }
    ResponseOutputItemDoneEvent: {
      item: components['schemas']['OutputItem']
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.output_item.done'
    }
    ResponseOutputTextAnnotationAddedEvent: {
      annotation: components['schemas']['Annotation'] | null
      annotation_index: number
      content_index: number
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.output_text.annotation.added'
    }
    ResponsePromptVariables: {
      [key: string]:
        | string
        | components['schemas']['InputTextContent']
        | components['schemas']['InputImageContent']
        | components['schemas']['InputFileContent']
    } | null
    ResponseQueuedEvent: {
      response: components['schemas']['Response']
      sequence_number: number
      /** @constant */
      type: 'response.queued'
    }
    ResponseReasoningSummaryPartAddedEvent: {
      item_id: string
      output_index: number
      part: {
        text: string
        /** @constant */
        type: 'summary_text'
      }
      sequence_number: number
      summary_index: number
      /** @constant */
      type: 'response.reasoning_summary_part.added'
    }
    ResponseReasoningSummaryPartDoneEvent: {
      item_id: string
      output_index: number
      part: {
        text: string
        /** @constant */
        type: 'summary_text'
      }
      sequence_number: number
      /** @constant */
      status?: 'incomplete'
      summary_index: number
      /** @constant */
      type: 'response.reasoning_summary_part.done'
    }
    ResponseReasoningSummaryTextDeltaEvent: {
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      summary_index: number
      /** @constant */
      type: 'response.reasoning_summary_text.delta'
    }
    ResponseReasoningSummaryTextDoneEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      summary_index: number
      text: string
      /** @constant */
      type: 'response.reasoning_summary_text.done'
    }
    ResponseReasoningTextDeltaEvent: {
      content_index: number
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.reasoning_text.delta'
    }
    ResponseReasoningTextDoneEvent: {
      content_index: number
      item_id: string
      output_index: number
      sequence_number: number
      text: string
      /** @constant */
      type: 'response.reasoning_text.done'
    }
    ResponseRefusalDeltaEvent: {
      content_index: number
      delta: string
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.refusal.delta'
    }
    ResponseRefusalDoneEvent: {
      content_index: number
      item_id: string
      output_index: number
      refusal: string
      sequence_number: number
      /** @constant */
      type: 'response.refusal.done'
    }
    ResponseShellCallCommandAddedStreamingEvent: {
      command: string
      command_index: number
      output_index: number
      sequence_number: number
      /**
       * @default response.shell_call_command.added
       * @constant
       */
      type: 'response.shell_call_command.added'
    }
    ResponseShellCallCommandDeltaStreamingEvent: {
      command_index: number
      delta: string
      obfuscation?: string
      output_index: number
      sequence_number: number
      /**
       * @default response.shell_call_command.delta
       * @constant
       */
      type: 'response.shell_call_command.delta'
    }
    ResponseShellCallCommandDoneStreamingEvent: {
      command: string
      command_index: number
      output_index: number
      sequence_number: number
      /**
       * @default response.shell_call_command.done
       * @constant
       */
      type: 'response.shell_call_command.done'
    }
    ResponseShellCallOutputContentDeltaStreamingEvent: {
      command_index: number
      delta: components['schemas']['ShellCallOutputDelta']
      item_id: string
      output_index: number
      sequence_number: number
      /**
       * @default response.shell_call_output_content.delta
       * @constant
       */
      type: 'response.shell_call_output_content.delta'
    }
    ResponseShellCallOutputContentDoneStreamingEvent: {
      command_index: number
      item_id: string
      output: components['schemas']['FunctionShellCallOutputContent'][]
      output_index: number
      sequence_number: number
      /**
       * @default response.shell_call_output_content.done
       * @constant
       */
      type: 'response.shell_call_output_content.done'
    }
    ResponseStreamEvent:
      | components['schemas']['ResponseAudioDeltaEvent']
      | components['schemas']['ResponseAudioDoneEvent']
      | components['schemas']['ResponseAudioTranscriptDeltaEvent']
      | components['schemas']['ResponseAudioTranscriptDoneEvent']
      | components['schemas']['ResponseCodeInterpreterCallCodeDeltaEvent']
      | components['schemas']['ResponseCodeInterpreterCallCodeDoneEvent']
      | components['schemas']['ResponseCodeInterpreterCallCompletedEvent']
      | components['schemas']['ResponseCodeInterpreterCallInProgressEvent']
      | components['schemas']['ResponseCodeInterpreterCallInterpretingEvent']
      | components['schemas']['ResponseCompletedEvent']
      | components['schemas']['ResponseContentPartAddedEvent']
      | components['schemas']['ResponseContentPartDoneEvent']
      | components['schemas']['ResponseCreatedEvent']
      | components['schemas']['ResponseErrorEvent']
      | components['schemas']['ResponseFileSearchCallCompletedEvent']
      | components['schemas']['ResponseFileSearchCallInProgressEvent']
      | components['schemas']['ResponseFileSearchCallSearchingEvent']
      | components['schemas']['ResponseFunctionCallArgumentsDeltaEvent']
      | components['schemas']['ResponseFunctionCallArgumentsDoneEvent']
      | components['schemas']['ResponseShellCallCommandAddedStreamingEvent']
      | components['schemas']['ResponseShellCallCommandDeltaStreamingEvent']
      | components['schemas']['ResponseShellCallCommandDoneStreamingEvent']
      | components['schemas']['ResponseShellCallOutputContentDeltaStreamingEvent']
      | components['schemas']['ResponseShellCallOutputContentDoneStreamingEvent']
      | components['schemas']['ResponseInProgressEvent']
      | components['schemas']['ResponseFailedEvent']
      | components['schemas']['ResponseIncompleteEvent']
      | components['schemas']['ResponseOutputItemAddedEvent']
      | components['schemas']['ResponseOutputItemDoneEvent']
      | components['schemas']['ResponseReasoningSummaryPartAddedEvent']
      | components['schemas']['ResponseReasoningSummaryPartDoneEvent']
      | components['schemas']['ResponseReasoningSummaryTextDeltaEvent']
      | components['schemas']['ResponseReasoningSummaryTextDoneEvent']
      | components['schemas']['ResponseReasoningTextDeltaEvent']
      | components['schemas']['ResponseReasoningTextDoneEvent']
      | components['schemas']['ResponseRefusalDeltaEvent']
      | components['schemas']['ResponseRefusalDoneEvent']
      | components['schemas']['ResponseTextDeltaEvent']
      | components['schemas']['ResponseTextDoneEvent']
      | components['schemas']['ResponseWebSearchCallCompletedEvent']
      | components['schemas']['ResponseWebSearchCallInProgressEvent']
      | components['schemas']['ResponseWebSearchCallSearchingEvent']
      | components['schemas']['ResponseImageGenCallCompletedEvent']
      | components['schemas']['ResponseImageGenCallGeneratingEvent']
      | components['schemas']['ResponseImageGenCallInProgressEvent']
      | components['schemas']['ResponseImageGenCallPartialImageEvent']
      | components['schemas']['ResponseMCPCallArgumentsDeltaEvent']
      | components['schemas']['ResponseMCPCallArgumentsDoneEvent']
      | components['schemas']['ResponseMCPCallCompletedEvent']
      | components['schemas']['ResponseMCPCallFailedEvent']
      | components['schemas']['ResponseMCPCallInProgressEvent']
      | components['schemas']['ResponseMCPListToolsCompletedEvent']
      | components['schemas']['ResponseMCPListToolsFailedEvent']
      | components['schemas']['ResponseMCPListToolsInProgressEvent']
      | components['schemas']['ResponseOutputTextAnnotationAddedEvent']
      | components['schemas']['ResponseQueuedEvent']
      | components['schemas']['ResponseCustomToolCallInputDeltaEvent']
      | components['schemas']['ResponseCustomToolCallInputDoneEvent']
    /** @default null */
    ResponseStreamOptions: {
      include_obfuscation?: boolean
    } | null
    ResponseTextDeltaEvent: {
      content_index: number
      delta: string
      item_id: string
      logprobs: components['schemas']['ResponseLogProb'][]
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.output_text.delta'
    }
    ResponseTextDoneEvent: {
      content_index: number
      item_id: string
      logprobs: components['schemas']['ResponseLogProb'][]
      output_index: number
      sequence_number: number
      text: string
      /** @constant */
      type: 'response.output_text.done'
    }
    ResponseTextParam: {
      format?: components['schemas']['TextResponseFormatConfiguration']
      verbosity?: components['schemas']['Verbosity']
    }
    ResponseUsage: {
      input_tokens: number
      input_tokens_details: {
        cache_write_tokens: number
        cached_tokens: number
      }
      output_tokens: number
      output_tokens_details: {
        reasoning_tokens: number
      }
      total_tokens: number
    }
    ResponseWebSearchCallCompletedEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.web_search_call.completed'
    }
    ResponseWebSearchCallInProgressEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.web_search_call.in_progress'
    }
    ResponseWebSearchCallSearchingEvent: {
      item_id: string
      output_index: number
      sequence_number: number
      /** @constant */
      type: 'response.web_search_call.searching'
    }
    ScreenshotParam: {
      /**
       * @default screenshot
       * @constant
       */
      type: 'screenshot'
    }
    ScrollParam: {
      keys?: string[] | null
      scroll_x: number
      scroll_y: number
      /**
       * @default scroll
       * @constant
       */
      type: 'scroll'
      x: number
      y: number
    }
    SearchContentType: ('image' | 'text') | (string & {})
    SearchContextSize: ('high' | 'low' | 'medium') | (string & {})
    /** @default auto */
    ServiceTier: ('auto' | 'default' | 'fast' | 'flex' | 'priority' | 'scale') | (string & {}) | null
    /** @default auto */
    ServiceTierResponses:
      | ('auto' | 'default' | 'fast' | 'flex' | 'priority' | 'scale' | 'ultrafast')
      | (string & {})
      | null
    ShellCallOutputDelta: {
      stderr?: string
      stdout?: string
    }
    SkillReferenceParam: {
      skill_id: string
      /**
       * @default skill_reference
       * @constant
       */
      type: 'skill_reference'
      version?: string
    }
    SpecificApplyPatchParam: {
      /**
       * @default apply_patch
       * @constant
       */
      type: 'apply_patch'
    }
    SpecificFunctionShellParam: {
      /**
       * @default shell
       * @constant
       */
      type: 'shell'
    }
    SpecificProgrammaticToolCallingParam: {
      /**
       * @default programmatic_tool_calling
       * @constant
       */
      type: 'programmatic_tool_calling'
    }
    /** @default null */
    StopConfiguration: string | string[] | null
    SummaryTextContent: {
      text: string
      /**
       * @default summary_text
       * @constant
       */
      type: 'summary_text'
    }
    TextResponseFormatConfiguration:
      | components['schemas']['ResponseFormatText']
      | components['schemas']['TextResponseFormatJsonSchema']
      | components['schemas']['ResponseFormatJsonObject']
    TextResponseFormatJsonSchema: {
      description?: string
      name: string
      schema: components['schemas']['ResponseFormatJsonSchemaSchema']
      /** @default false */
      strict?: boolean | null
      /** @constant */
      type: 'json_schema'
    }
    TokenCountsBody: {
      conversation?: components['schemas']['ConversationParam'] | null
      input?: string | components['schemas']['InputItem'][] | null
      instructions?: string | null
      model?: string | null
      parallel_tool_calls?: boolean | null
      personality?: components['schemas']['PersonalityEnum']
      previous_response_id?: string | null
      reasoning?: components['schemas']['Reasoning'] | null
      text?: components['schemas']['ResponseTextParam'] | null
      tool_choice?: components['schemas']['ToolChoiceParam'] | null
      tools?: components['schemas']['Tool'][] | null
      /** @deprecated */
      truncation?: components['schemas']['TruncationEnum']
    }
    TokenCountsResource: {
      input_tokens: number
      /**
       * @default response.input_tokens
       * @constant
       */
      object: 'response.input_tokens'
    }
    Tool:
      | components['schemas']['FunctionTool']
      | components['schemas']['FileSearchTool']
      | components['schemas']['ComputerTool']
      | components['schemas']['ComputerUsePreviewTool']
      | components['schemas']['WebSearchTool']
      | components['schemas']['MCPTool']
      | components['schemas']['CodeInterpreterTool']
      | components['schemas']['ProgrammaticToolCallingParam']
      | components['schemas']['ImageGenTool']
      | components['schemas']['LocalShellToolParam']
      | components['schemas']['FunctionShellToolParam']
      | components['schemas']['CustomToolParam']
      | components['schemas']['NamespaceToolParam']
      | components['schemas']['ToolSearchToolParam']
      | components['schemas']['WebSearchPreviewTool']
      | components['schemas']['ApplyPatchToolParam']
    ToolCallCaller: components['schemas']['DirectToolCallCaller'] | components['schemas']['ProgramToolCallCaller']
    ToolCallCallerParam:
      | components['schemas']['DirectToolCallCallerParam']
      | components['schemas']['ProgramToolCallCallerParam']
    ToolChoiceAllowed: {
      mode: ('auto' | 'required') | (string & {})
      tools: {
        [key: string]: unknown
      }[]
      /** @constant */
      type: 'allowed_tools'
    }
    ToolChoiceCustom: {
      name: string
      /** @constant */
      type: 'custom'
    }
    ToolChoiceFunction: {
      name: string
      /** @constant */
      type: 'function'
    }
    ToolChoiceMCP: {
      name?: string | null
      server_label: string
      /** @constant */
      type: 'mcp'
    }
    ToolChoiceOptions: ('auto' | 'none' | 'required') | (string & {})
    ToolChoiceParam:
      | components['schemas']['ToolChoiceOptions']
      | components['schemas']['ToolChoiceAllowed']
      | components['schemas']['ToolChoiceTypes']
      | components['schemas']['ToolChoiceFunction']
      | components['schemas']['ToolChoiceMCP']
      | components['schemas']['ToolChoiceCustom']
      | components['schemas']['SpecificProgrammaticToolCallingParam']
      | components['schemas']['SpecificApplyPatchParam']
      | components['schemas']['SpecificFunctionShellParam']
    ToolChoiceTypes: {
      type:
        | (
            | 'code_interpreter'
            | 'computer'
            | 'computer_use'
            | 'computer_use_preview'
            | 'file_search'
            | 'image_generation'
            | 'web_search_preview'
            | 'web_search_preview_2025_03_11'
          )
        | (string & {})
    }
    ToolsArray: components['schemas']['Tool'][]
    ToolSearchCall: {
      arguments: unknown
      call_id: string | null
      created_by?: string
      execution: components['schemas']['ToolSearchExecutionType']
      id: string
      status: components['schemas']['FunctionCallStatus']
      /**
       * @default tool_search_call
       * @constant
       */
      type: 'tool_search_call'
    }
    ToolSearchCallItemParam: {
      arguments: components['schemas']['EmptyModelParam']
      call_id?: string | null
      execution?: components['schemas']['ToolSearchExecutionType']
      id?: string | null
      status?: components['schemas']['FunctionCallItemStatus'] | null
      /**
       * @default tool_search_call
       * @constant
       */
      type: 'tool_search_call'
    }
    ToolSearchExecutionType: ('client' | 'server') | (string & {})
    ToolSearchOutput: {
      call_id: string | null
      created_by?: string
      execution: components['schemas']['ToolSearchExecutionType']
      id: string
      status: components['schemas']['FunctionCallOutputStatusEnum']
      tools: components['schemas']['Tool'][]
      /**
       * @default tool_search_output
       * @constant
       */
      type: 'tool_search_output'
    }
    ToolSearchOutputItemParam: {
      call_id?: string | null
      execution?: components['schemas']['ToolSearchExecutionType']
      id?: string | null
      status?: components['schemas']['FunctionCallItemStatus'] | null
      tools: components['schemas']['Tool'][]
      /**
       * @default tool_search_output
       * @constant
       */
      type: 'tool_search_output'
    }
    ToolSearchToolParam: {
      description?: string | null
      execution?: components['schemas']['ToolSearchExecutionType']
      parameters?: components['schemas']['EmptyModelParam'] | null
      /**
       * @default tool_search
       * @constant
       */
      type: 'tool_search'
    }
    TopLogProb: {
      bytes: number[]
      logprob: number
      token: string
    }
    TranscriptionDiarizedSegment: {
      /** Format: double */
      end: number
      id: string
      speaker: string
      /** Format: double */
      start: number
      text: string
      /** @constant */
      type: 'transcript.text.segment'
    }
    /**
     * @default []
     * @constant
     */
    TranscriptionInclude: 'logprobs'
    TranscriptionLanguage: {
      code: string
    }
    TranscriptionSegment: {
      /** Format: float */
      avg_logprob: number
      /** Format: float */
      compression_ratio: number
      /** Format: double */
      end: number
      id: number
      /** Format: float */
      no_speech_prob: number
      seek: number
      speaker?: string
      /** Format: double */
      start: number
      /** Format: float */
      temperature: number
      text: string
      tokens: number[]
    }
    TranscriptionWord: {
      /** Format: double */
      end: number
      /** Format: double */
      start: number
      word: string
    }
    TranscriptTextDeltaEvent: {
      delta: string
      logprobs?: {
        bytes?: number[]
        logprob?: number
        token?: string
      }[]
      segment_id?: string
      /** @constant */
      type: 'transcript.text.delta'
    }
    TranscriptTextDoneEvent: {
      languages?: components['schemas']['TranscriptionLanguage'][]
      logprobs?: {
        bytes?: number[]
        logprob?: number
        token?: string
      }[]
      text: string
      /** @constant */
      type: 'transcript.text.done'
      usage?: components['schemas']['TranscriptTextUsageTokens']
    }
    TranscriptTextSegmentEvent: {
      /** Format: double */
      end: number
      id: string
      speaker: string
      /** Format: double */
      start: number
      text: string
      /** @constant */
      type: 'transcript.text.segment'
    }
    TranscriptTextUsageDuration: {
      /** Format: double */
      seconds: number
      /** @constant */
      type: 'duration'
    }
    TranscriptTextUsageTokens: {
      input_token_details?: {
        audio_tokens?: number
        text_tokens?: number
      }
      input_tokens: number
      output_tokens: number
      total_tokens: number
      /** @constant */
      type: 'tokens'
    }
    TruncationEnum: ('auto' | 'disabled') | (string & {})
    TypeParam: {
      text: string
      /**
       * @default type
       * @constant
       */
      type: 'type'
    }
    UrlCitationBody: {
      end_index: number
      start_index: number
      title: string
      /**
       * @default url_citation
       * @constant
       */
      type: 'url_citation'
      /** Format: uri */
      url: string
    }
    VadConfig: {
      /** @default 300 */
      prefix_padding_ms?: number
      /** @default 200 */
      silence_duration_ms?: number
      /** @default 0.5 */
      threshold?: number
      /** @constant */
      type: 'server_vad'
    }
    VectorStoreFileAttributes: {
      [key: string]: string | number | boolean
    } | null
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
    WaitParam: {
      /**
       * @default wait
       * @constant
       */
      type: 'wait'
    }
    WebSearchActionFind: {
      pattern: string
      /** @constant */
      type: 'find_in_page'
      /** Format: uri */
      url: string
    }
    WebSearchActionOpenPage: {
      /** @constant */
      type: 'open_page'
      /** Format: uri */
      url?: string | null
    }
    WebSearchActionSearch: {
      queries?: string[]
      /** @deprecated */
      query?: string
      sources?: {
        /** @constant */
        type: 'url'
        /** Format: uri */
        url: string
      }[]
      /** @constant */
      type: 'search'
    }
    WebSearchApproximateLocation: {
      city?: string | null
      country?: string | null
      region?: string | null
      timezone?: string | null
      /**
       * @default approximate
       * @constant
       */
      type?: 'approximate'
    } | null
    /** @default medium */
    WebSearchContextSize: ('high' | 'low' | 'medium') | (string & {})
    WebSearchLocation: {
      city?: string
      country?: string
      region?: string
      timezone?: string
    }
    WebSearchPreviewTool: {
      search_content_types?: components['schemas']['SearchContentType'][]
      search_context_size?: components['schemas']['SearchContextSize']
      /** @default web_search_preview */
      type: ('web_search_preview' | 'web_search_preview_2025_03_11') | (string & {})
      user_location?: components['schemas']['ApproximateLocation'] | null
    }
    WebSearchTool: {
      /** @default true */
      external_web_access?: boolean
      filters?: {
        /** @default [] */
        allowed_domains?: string[] | null
      } | null
      /** @default medium */
      search_context_size?: ('high' | 'low' | 'medium') | (string & {})
      /** @default web_search */
      type: ('web_search' | 'web_search_2025_08_26') | (string & {})
      user_location?: components['schemas']['WebSearchApproximateLocation']
    }
    WebSearchToolCall: {
      action:
        | components['schemas']['WebSearchActionSearch']
        | components['schemas']['WebSearchActionOpenPage']
        | components['schemas']['WebSearchActionFind']
      id: string
      status: ('completed' | 'failed' | 'in_progress' | 'searching') | (string & {})
      /** @constant */
      type: 'web_search_call'
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type AdditionalTools = components['schemas']['AdditionalTools']
export type AdditionalToolsItemParam = components['schemas']['AdditionalToolsItemParam']
export type Annotation = components['schemas']['Annotation']
export type ApplyPatchCallOutputStatus = components['schemas']['ApplyPatchCallOutputStatus']
export type ApplyPatchCallOutputStatusParam = components['schemas']['ApplyPatchCallOutputStatusParam']
export type ApplyPatchCallStatus = components['schemas']['ApplyPatchCallStatus']
export type ApplyPatchCallStatusParam = components['schemas']['ApplyPatchCallStatusParam']
export type ApplyPatchCreateFileOperation = components['schemas']['ApplyPatchCreateFileOperation']
export type ApplyPatchCreateFileOperationParam = components['schemas']['ApplyPatchCreateFileOperationParam']
export type ApplyPatchDeleteFileOperation = components['schemas']['ApplyPatchDeleteFileOperation']
export type ApplyPatchDeleteFileOperationParam = components['schemas']['ApplyPatchDeleteFileOperationParam']
export type ApplyPatchOperationParam = components['schemas']['ApplyPatchOperationParam']
export type ApplyPatchToolCall = components['schemas']['ApplyPatchToolCall']
export type ApplyPatchToolCallItemParam = components['schemas']['ApplyPatchToolCallItemParam']
export type ApplyPatchToolCallOutput = components['schemas']['ApplyPatchToolCallOutput']
export type ApplyPatchToolCallOutputItemParam = components['schemas']['ApplyPatchToolCallOutputItemParam']
export type ApplyPatchToolParam = components['schemas']['ApplyPatchToolParam']
export type ApplyPatchUpdateFileOperation = components['schemas']['ApplyPatchUpdateFileOperation']
export type ApplyPatchUpdateFileOperationParam = components['schemas']['ApplyPatchUpdateFileOperationParam']
export type ApproximateLocation = components['schemas']['ApproximateLocation']
export type AudioResponseFormat = components['schemas']['AudioResponseFormat']
export type AutoCodeInterpreterToolParam = components['schemas']['AutoCodeInterpreterToolParam']
export type Batch = components['schemas']['Batch']
export type BatchError = components['schemas']['BatchError']
export type BatchFileExpirationAfter = components['schemas']['BatchFileExpirationAfter']
export type BatchRequestCounts = components['schemas']['BatchRequestCounts']
export type BatchRequestInput = components['schemas']['BatchRequestInput']
export type BatchRequestOutput = components['schemas']['BatchRequestOutput']
export type CallableToolAllowedCaller = components['schemas']['CallableToolAllowedCaller']
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
export type ClickButtonType = components['schemas']['ClickButtonType']
export type ClickParam = components['schemas']['ClickParam']
export type CodeInterpreterOutputImage = components['schemas']['CodeInterpreterOutputImage']
export type CodeInterpreterOutputLogs = components['schemas']['CodeInterpreterOutputLogs']
export type CodeInterpreterTool = components['schemas']['CodeInterpreterTool']
export type CodeInterpreterToolCall = components['schemas']['CodeInterpreterToolCall']
export type CompactionBody = components['schemas']['CompactionBody']
export type CompactionSummaryItemParam = components['schemas']['CompactionSummaryItemParam']
export type CompactionTriggerItemParam = components['schemas']['CompactionTriggerItemParam']
export type ComparisonFilter = components['schemas']['ComparisonFilter']
export type CompletionUsage = components['schemas']['CompletionUsage']
export type CompoundFilter = components['schemas']['CompoundFilter']
export type ComputerAction = components['schemas']['ComputerAction']
export type ComputerActionList = components['schemas']['ComputerActionList']
export type ComputerCallOutputItemParam = components['schemas']['ComputerCallOutputItemParam']
export type ComputerCallOutputStatus = components['schemas']['ComputerCallOutputStatus']
export type ComputerCallSafetyCheckParam = components['schemas']['ComputerCallSafetyCheckParam']
export type ComputerEnvironment = components['schemas']['ComputerEnvironment']
export type ComputerScreenshotImage = components['schemas']['ComputerScreenshotImage']
export type ComputerTool = components['schemas']['ComputerTool']
export type ComputerToolCall = components['schemas']['ComputerToolCall']
export type ComputerToolCallOutputResource = components['schemas']['ComputerToolCallOutputResource']
export type ComputerUsePreviewTool = components['schemas']['ComputerUsePreviewTool']
export type ContainerAutoParam = components['schemas']['ContainerAutoParam']
export type ContainerFileCitationBody = components['schemas']['ContainerFileCitationBody']
export type ContainerMemoryLimit = components['schemas']['ContainerMemoryLimit']
export type ContainerNetworkPolicyAllowlistParam = components['schemas']['ContainerNetworkPolicyAllowlistParam']
export type ContainerNetworkPolicyDisabledParam = components['schemas']['ContainerNetworkPolicyDisabledParam']
export type ContainerNetworkPolicyDomainSecretParam = components['schemas']['ContainerNetworkPolicyDomainSecretParam']
export type ContainerReferenceParam = components['schemas']['ContainerReferenceParam']
export type ContainerReferenceResource = components['schemas']['ContainerReferenceResource']
export type ContentFilterResults = components['schemas']['ContentFilterResults']
export type ContextManagementParam = components['schemas']['ContextManagementParam']
export type ConversationParam = components['schemas']['ConversationParam']
export type ConversationParam_2 = components['schemas']['ConversationParam_2']
export type CoordParam = components['schemas']['CoordParam']
export type CreateBatchRequest = components['schemas']['CreateBatchRequest']
export type CreateChatCompletionRequest = components['schemas']['CreateChatCompletionRequest']
export type CreateChatCompletionResponse = components['schemas']['CreateChatCompletionResponse']
export type CreateChatCompletionStreamResponse = components['schemas']['CreateChatCompletionStreamResponse']
export type CreateEmbeddingRequest = components['schemas']['CreateEmbeddingRequest']
export type CreateEmbeddingResponse = components['schemas']['CreateEmbeddingResponse']
export type CreateFileRequest = components['schemas']['CreateFileRequest']
export type CreateImageRequest = components['schemas']['CreateImageRequest']
export type CreateModerationRequest = components['schemas']['CreateModerationRequest']
export type CreateModerationResponse = components['schemas']['CreateModerationResponse']
export type CreateResponse = components['schemas']['CreateResponse']
export type CreateSpeechRequest = components['schemas']['CreateSpeechRequest']
export type CreateTranscriptionRequest = components['schemas']['CreateTranscriptionRequest']
export type CreateTranscriptionResponseDiarizedJson = components['schemas']['CreateTranscriptionResponseDiarizedJson']
export type CreateTranscriptionResponseJson = components['schemas']['CreateTranscriptionResponseJson']
export type CreateTranscriptionResponseStreamEvent = components['schemas']['CreateTranscriptionResponseStreamEvent']
export type CreateTranscriptionResponseVerboseJson = components['schemas']['CreateTranscriptionResponseVerboseJson']
export type CreateTranslationRequest = components['schemas']['CreateTranslationRequest']
export type CreateTranslationResponseJson = components['schemas']['CreateTranslationResponseJson']
export type CreateTranslationResponseVerboseJson = components['schemas']['CreateTranslationResponseVerboseJson']
export type CustomGrammarFormatParam = components['schemas']['CustomGrammarFormatParam']
export type CustomTextFormatParam = components['schemas']['CustomTextFormatParam']
export type CustomToolCall = components['schemas']['CustomToolCall']
export type CustomToolCallOutput = components['schemas']['CustomToolCallOutput']
export type CustomToolCallOutputResource = components['schemas']['CustomToolCallOutputResource']
export type CustomToolChatCompletions = components['schemas']['CustomToolChatCompletions']
export type CustomToolParam = components['schemas']['CustomToolParam']
export type DeleteFileResponse = components['schemas']['DeleteFileResponse']
export type DetailEnum = components['schemas']['DetailEnum']
export type DirectToolCallCaller = components['schemas']['DirectToolCallCaller']
export type DirectToolCallCallerParam = components['schemas']['DirectToolCallCallerParam']
export type DoubleClickAction = components['schemas']['DoubleClickAction']
export type DragParam = components['schemas']['DragParam']
export type EasyInputMessage = components['schemas']['EasyInputMessage']
export type Embedding = components['schemas']['Embedding']
export type EmptyModelParam = components['schemas']['EmptyModelParam']
export type Error = components['schemas']['Error']
export type ErrorResponse = components['schemas']['ErrorResponse']
export type FileCitationBody = components['schemas']['FileCitationBody']
export type FileDetailEnum = components['schemas']['FileDetailEnum']
export type FileExpirationAfter = components['schemas']['FileExpirationAfter']
export type FileInputDetail = components['schemas']['FileInputDetail']
export type FilePath = components['schemas']['FilePath']
export type FileSearchTool = components['schemas']['FileSearchTool']
export type FileSearchToolCall = components['schemas']['FileSearchToolCall']
export type Filters = components['schemas']['Filters']
export type FunctionAndCustomToolCallOutput = components['schemas']['FunctionAndCustomToolCallOutput']
export type FunctionCallItemStatus = components['schemas']['FunctionCallItemStatus']
export type FunctionCallOutputItemParam = components['schemas']['FunctionCallOutputItemParam']
export type FunctionCallOutputStatusEnum = components['schemas']['FunctionCallOutputStatusEnum']
export type FunctionCallStatus = components['schemas']['FunctionCallStatus']
export type FunctionObject = components['schemas']['FunctionObject']
export type FunctionParameters = components['schemas']['FunctionParameters']
export type FunctionShellAction = components['schemas']['FunctionShellAction']
export type FunctionShellActionParam = components['schemas']['FunctionShellActionParam']
export type FunctionShellCall = components['schemas']['FunctionShellCall']
export type FunctionShellCallItemParam = components['schemas']['FunctionShellCallItemParam']
export type FunctionShellCallItemStatus = components['schemas']['FunctionShellCallItemStatus']
export type FunctionShellCallOutput = components['schemas']['FunctionShellCallOutput']
export type FunctionShellCallOutputContent = components['schemas']['FunctionShellCallOutputContent']
export type FunctionShellCallOutputContentParam = components['schemas']['FunctionShellCallOutputContentParam']
export type FunctionShellCallOutputExitOutcome = components['schemas']['FunctionShellCallOutputExitOutcome']
export type FunctionShellCallOutputExitOutcomeParam = components['schemas']['FunctionShellCallOutputExitOutcomeParam']
export type FunctionShellCallOutputItemParam = components['schemas']['FunctionShellCallOutputItemParam']
export type FunctionShellCallOutputOutcomeParam = components['schemas']['FunctionShellCallOutputOutcomeParam']
export type FunctionShellCallOutputStatusEnum = components['schemas']['FunctionShellCallOutputStatusEnum']
export type FunctionShellCallOutputTimeoutOutcome = components['schemas']['FunctionShellCallOutputTimeoutOutcome']
export type FunctionShellCallOutputTimeoutOutcomeParam =
  components['schemas']['FunctionShellCallOutputTimeoutOutcomeParam']
export type FunctionShellCallStatus = components['schemas']['FunctionShellCallStatus']
export type FunctionShellToolParam = components['schemas']['FunctionShellToolParam']
export type FunctionTool = components['schemas']['FunctionTool']
export type FunctionToolCall = components['schemas']['FunctionToolCall']
export type FunctionToolCallOutputResource = components['schemas']['FunctionToolCallOutputResource']
export type FunctionToolParam = components['schemas']['FunctionToolParam']
export type GrammarSyntax1 = components['schemas']['GrammarSyntax1']
export type HTTPError = components['schemas']['HTTPError']
export type HybridSearchOptions = components['schemas']['HybridSearchOptions']
export type Image = components['schemas']['Image']
export type ImageDetail = components['schemas']['ImageDetail']
export type ImageGenActionEnum = components['schemas']['ImageGenActionEnum']
export type ImageGenCompletedEvent = components['schemas']['ImageGenCompletedEvent']
export type ImageGenInputUsageDetails = components['schemas']['ImageGenInputUsageDetails']
export type ImageGenOutputTokensDetails = components['schemas']['ImageGenOutputTokensDetails']
export type ImageGenPartialImageEvent = components['schemas']['ImageGenPartialImageEvent']
export type ImageGenStreamEvent = components['schemas']['ImageGenStreamEvent']
export type ImageGenTool = components['schemas']['ImageGenTool']
export type ImageGenToolCall = components['schemas']['ImageGenToolCall']
export type ImageGenUsage = components['schemas']['ImageGenUsage']
export type ImagesResponse = components['schemas']['ImagesResponse']
export type ImagesUsage = components['schemas']['ImagesUsage']
export type IncludeEnum = components['schemas']['IncludeEnum']
export type InlineSkillParam = components['schemas']['InlineSkillParam']
export type InlineSkillSourceParam = components['schemas']['InlineSkillSourceParam']
export type InputContent = components['schemas']['InputContent']
export type InputFidelity = components['schemas']['InputFidelity']
export type InputFileContent = components['schemas']['InputFileContent']
export type InputFileContentParam = components['schemas']['InputFileContentParam']
export type InputImageContent = components['schemas']['InputImageContent']
export type InputImageContentParamAutoParam = components['schemas']['InputImageContentParamAutoParam']
export type InputItem = components['schemas']['InputItem']
export type InputMessage = components['schemas']['InputMessage']
export type InputMessageContentList = components['schemas']['InputMessageContentList']
export type InputParam = components['schemas']['InputParam']
export type InputTextContent = components['schemas']['InputTextContent']
export type InputTextContentParam = components['schemas']['InputTextContentParam']
export type Item = components['schemas']['Item']
export type ItemReferenceParam = components['schemas']['ItemReferenceParam']
export type KeyPressAction = components['schemas']['KeyPressAction']
export type ListBatchesResponse = components['schemas']['ListBatchesResponse']
export type ListFilesResponse = components['schemas']['ListFilesResponse']
export type ListModelsResponse = components['schemas']['ListModelsResponse']
export type LocalEnvironmentParam = components['schemas']['LocalEnvironmentParam']
export type LocalEnvironmentResource = components['schemas']['LocalEnvironmentResource']
export type LocalShellExecAction = components['schemas']['LocalShellExecAction']
export type LocalShellToolCall = components['schemas']['LocalShellToolCall']
export type LocalShellToolCallOutput = components['schemas']['LocalShellToolCallOutput']
export type LocalShellToolParam = components['schemas']['LocalShellToolParam']
export type LocalSkillParam = components['schemas']['LocalSkillParam']
export type LogProb = components['schemas']['LogProb']
export type MCPApprovalRequest = components['schemas']['MCPApprovalRequest']
export type MCPApprovalResponse = components['schemas']['MCPApprovalResponse']
export type MCPApprovalResponseResource = components['schemas']['MCPApprovalResponseResource']
export type MCPListTools = components['schemas']['MCPListTools']
export type MCPListToolsTool = components['schemas']['MCPListToolsTool']
export type MCPProtocolError = components['schemas']['MCPProtocolError']
export type MCPTool = components['schemas']['MCPTool']
export type MCPToolCall = components['schemas']['MCPToolCall']
export type MCPToolCallError = components['schemas']['MCPToolCallError']
export type MCPToolCallStatus = components['schemas']['MCPToolCallStatus']
export type MCPToolExecutionError = components['schemas']['MCPToolExecutionError']
export type MCPToolFilter = components['schemas']['MCPToolFilter']
export type MessagePhase = components['schemas']['MessagePhase']
export type MessageRole = components['schemas']['MessageRole']
export type Metadata = components['schemas']['Metadata']
export type Model = components['schemas']['Model']
export type ModelIdsResponses = components['schemas']['ModelIdsResponses']
export type ModelIdsShared = components['schemas']['ModelIdsShared']
export type Moderation = components['schemas']['Moderation']
export type ModerationConfigParam = components['schemas']['ModerationConfigParam']
export type ModerationErrorBody = components['schemas']['ModerationErrorBody']
export type ModerationInputType = components['schemas']['ModerationInputType']
export type ModerationMode = components['schemas']['ModerationMode']
export type ModerationParam = components['schemas']['ModerationParam']
export type ModerationPolicyParam = components['schemas']['ModerationPolicyParam']
export type ModerationResultBody = components['schemas']['ModerationResultBody']
export type MoveParam = components['schemas']['MoveParam']
export type NamespaceToolParam = components['schemas']['NamespaceToolParam']
export type OpenAIFile = components['schemas']['OpenAIFile']
export type OutputContent = components['schemas']['OutputContent']
export type OutputItem = components['schemas']['OutputItem']
export type OutputMessage = components['schemas']['OutputMessage']
export type OutputMessageContent = components['schemas']['OutputMessageContent']
export type OutputTextContent = components['schemas']['OutputTextContent']
export type ParallelToolCalls = components['schemas']['ParallelToolCalls']
export type PartialImages = components['schemas']['PartialImages']
export type PersonalityEnum = components['schemas']['PersonalityEnum']
export type PredictionContent = components['schemas']['PredictionContent']
export type Program = components['schemas']['Program']
export type ProgramItemParam = components['schemas']['ProgramItemParam']
export type ProgrammaticToolCallingParam = components['schemas']['ProgrammaticToolCallingParam']
export type ProgramOutput = components['schemas']['ProgramOutput']
export type ProgramOutputItemParam = components['schemas']['ProgramOutputItemParam']
export type ProgramOutputItemStatus = components['schemas']['ProgramOutputItemStatus']
export type ProgramOutputStatus = components['schemas']['ProgramOutputStatus']
export type ProgramToolCallCaller = components['schemas']['ProgramToolCallCaller']
export type ProgramToolCallCallerParam = components['schemas']['ProgramToolCallCallerParam']
export type Prompt = components['schemas']['Prompt']
export type PromptCacheBreakpointConfig = components['schemas']['PromptCacheBreakpointConfig']
export type PromptCacheBreakpointParam = components['schemas']['PromptCacheBreakpointParam']
export type PromptCacheModeEnum = components['schemas']['PromptCacheModeEnum']
export type PromptCacheOptions = components['schemas']['PromptCacheOptions']
export type PromptCacheOptionsParam = components['schemas']['PromptCacheOptionsParam']
export type PromptCacheTTLEnum = components['schemas']['PromptCacheTTLEnum']
export type PromptFilterResult = components['schemas']['PromptFilterResult']
export type RankerVersionType = components['schemas']['RankerVersionType']
export type RankingOptions = components['schemas']['RankingOptions']
export type Reasoning = components['schemas']['Reasoning']
export type ReasoningEffort = components['schemas']['ReasoningEffort']
export type ReasoningItem = components['schemas']['ReasoningItem']
export type ReasoningModeEnum = components['schemas']['ReasoningModeEnum']
export type ReasoningTextContent = components['schemas']['ReasoningTextContent']
export type RefusalContent = components['schemas']['RefusalContent']
export type Response = components['schemas']['Response']
export type ResponseAudioDeltaEvent = components['schemas']['ResponseAudioDeltaEvent']
export type ResponseAudioDoneEvent = components['schemas']['ResponseAudioDoneEvent']
export type ResponseAudioTranscriptDeltaEvent = components['schemas']['ResponseAudioTranscriptDeltaEvent']
export type ResponseAudioTranscriptDoneEvent = components['schemas']['ResponseAudioTranscriptDoneEvent']
export type ResponseCodeInterpreterCallCodeDeltaEvent =
  components['schemas']['ResponseCodeInterpreterCallCodeDeltaEvent']
export type ResponseCodeInterpreterCallCodeDoneEvent = components['schemas']['ResponseCodeInterpreterCallCodeDoneEvent']
export type ResponseCodeInterpreterCallCompletedEvent =
  components['schemas']['ResponseCodeInterpreterCallCompletedEvent']
export type ResponseCodeInterpreterCallInProgressEvent =
  components['schemas']['ResponseCodeInterpreterCallInProgressEvent']
export type ResponseCodeInterpreterCallInterpretingEvent =
  components['schemas']['ResponseCodeInterpreterCallInterpretingEvent']
export type ResponseCompletedEvent = components['schemas']['ResponseCompletedEvent']
export type ResponseContentPartAddedEvent = components['schemas']['ResponseContentPartAddedEvent']
export type ResponseContentPartDoneEvent = components['schemas']['ResponseContentPartDoneEvent']
export type ResponseConversation = components['schemas']['ResponseConversation']
export type ResponseCreatedEvent = components['schemas']['ResponseCreatedEvent']
export type ResponseCustomToolCallInputDeltaEvent = components['schemas']['ResponseCustomToolCallInputDeltaEvent']
export type ResponseCustomToolCallInputDoneEvent = components['schemas']['ResponseCustomToolCallInputDoneEvent']
export type ResponseError = components['schemas']['ResponseError']
export type ResponseErrorCode = components['schemas']['ResponseErrorCode']
export type ResponseErrorEvent = components['schemas']['ResponseErrorEvent']
export type ResponseFailedEvent = components['schemas']['ResponseFailedEvent']
export type ResponseFileSearchCallCompletedEvent = components['schemas']['ResponseFileSearchCallCompletedEvent']
export type ResponseFileSearchCallInProgressEvent = components['schemas']['ResponseFileSearchCallInProgressEvent']
export type ResponseFileSearchCallSearchingEvent = components['schemas']['ResponseFileSearchCallSearchingEvent']
export type ResponseFormatJsonObject = components['schemas']['ResponseFormatJsonObject']
export type ResponseFormatJsonSchema = components['schemas']['ResponseFormatJsonSchema']
export type ResponseFormatJsonSchemaSchema = components['schemas']['ResponseFormatJsonSchemaSchema']
export type ResponseFormatText = components['schemas']['ResponseFormatText']
export type ResponseFunctionCallArgumentsDeltaEvent = components['schemas']['ResponseFunctionCallArgumentsDeltaEvent']
export type ResponseFunctionCallArgumentsDoneEvent = components['schemas']['ResponseFunctionCallArgumentsDoneEvent']
export type ResponseImageGenCallCompletedEvent = components['schemas']['ResponseImageGenCallCompletedEvent']
export type ResponseImageGenCallGeneratingEvent = components['schemas']['ResponseImageGenCallGeneratingEvent']
export type ResponseImageGenCallInProgressEvent = components['schemas']['ResponseImageGenCallInProgressEvent']
export type ResponseImageGenCallPartialImageEvent = components['schemas']['ResponseImageGenCallPartialImageEvent']
export type ResponseIncompleteEvent = components['schemas']['ResponseIncompleteEvent']
export type ResponseInProgressEvent = components['schemas']['ResponseInProgressEvent']
export type ResponseLogProb = components['schemas']['ResponseLogProb']
export type ResponseMCPCallArgumentsDeltaEvent = components['schemas']['ResponseMCPCallArgumentsDeltaEvent']
export type ResponseMCPCallArgumentsDoneEvent = components['schemas']['ResponseMCPCallArgumentsDoneEvent']
export type ResponseMCPCallCompletedEvent = components['schemas']['ResponseMCPCallCompletedEvent']
export type ResponseMCPCallFailedEvent = components['schemas']['ResponseMCPCallFailedEvent']
export type ResponseMCPCallInProgressEvent = components['schemas']['ResponseMCPCallInProgressEvent']
export type ResponseMCPListToolsCompletedEvent = components['schemas']['ResponseMCPListToolsCompletedEvent']
export type ResponseMCPListToolsFailedEvent = components['schemas']['ResponseMCPListToolsFailedEvent']
export type ResponseMCPListToolsInProgressEvent = components['schemas']['ResponseMCPListToolsInProgressEvent']
export type ResponseModalities = components['schemas']['ResponseModalities']
export type ResponseOutputItemAddedEvent = components['schemas']['ResponseOutputItemAddedEvent']
export type ResponseOutputItemDoneEvent = components['schemas']['ResponseOutputItemDoneEvent']
export type ResponseOutputTextAnnotationAddedEvent = components['schemas']['ResponseOutputTextAnnotationAddedEvent']
export type ResponsePromptVariables = components['schemas']['ResponsePromptVariables']
export type ResponseQueuedEvent = components['schemas']['ResponseQueuedEvent']
export type ResponseReasoningSummaryPartAddedEvent = components['schemas']['ResponseReasoningSummaryPartAddedEvent']
export type ResponseReasoningSummaryPartDoneEvent = components['schemas']['ResponseReasoningSummaryPartDoneEvent']
export type ResponseReasoningSummaryTextDeltaEvent = components['schemas']['ResponseReasoningSummaryTextDeltaEvent']
export type ResponseReasoningSummaryTextDoneEvent = components['schemas']['ResponseReasoningSummaryTextDoneEvent']
export type ResponseReasoningTextDeltaEvent = components['schemas']['ResponseReasoningTextDeltaEvent']
export type ResponseReasoningTextDoneEvent = components['schemas']['ResponseReasoningTextDoneEvent']
export type ResponseRefusalDeltaEvent = components['schemas']['ResponseRefusalDeltaEvent']
export type ResponseRefusalDoneEvent = components['schemas']['ResponseRefusalDoneEvent']
export type ResponseShellCallCommandAddedStreamingEvent =
  components['schemas']['ResponseShellCallCommandAddedStreamingEvent']
export type ResponseShellCallCommandDeltaStreamingEvent =
  components['schemas']['ResponseShellCallCommandDeltaStreamingEvent']
export type ResponseShellCallCommandDoneStreamingEvent =
  components['schemas']['ResponseShellCallCommandDoneStreamingEvent']
export type ResponseShellCallOutputContentDeltaStreamingEvent =
  components['schemas']['ResponseShellCallOutputContentDeltaStreamingEvent']
export type ResponseShellCallOutputContentDoneStreamingEvent =
  components['schemas']['ResponseShellCallOutputContentDoneStreamingEvent']
export type ResponseStreamEvent = components['schemas']['ResponseStreamEvent']
export type ResponseStreamOptions = components['schemas']['ResponseStreamOptions']
export type ResponseTextDeltaEvent = components['schemas']['ResponseTextDeltaEvent']
export type ResponseTextDoneEvent = components['schemas']['ResponseTextDoneEvent']
export type ResponseTextParam = components['schemas']['ResponseTextParam']
export type ResponseUsage = components['schemas']['ResponseUsage']
export type ResponseWebSearchCallCompletedEvent = components['schemas']['ResponseWebSearchCallCompletedEvent']
export type ResponseWebSearchCallInProgressEvent = components['schemas']['ResponseWebSearchCallInProgressEvent']
export type ResponseWebSearchCallSearchingEvent = components['schemas']['ResponseWebSearchCallSearchingEvent']
export type ScreenshotParam = components['schemas']['ScreenshotParam']
export type ScrollParam = components['schemas']['ScrollParam']
export type SearchContentType = components['schemas']['SearchContentType']
export type SearchContextSize = components['schemas']['SearchContextSize']
export type ServiceTier = components['schemas']['ServiceTier']
export type ServiceTierResponses = components['schemas']['ServiceTierResponses']
export type ShellCallOutputDelta = components['schemas']['ShellCallOutputDelta']
export type SkillReferenceParam = components['schemas']['SkillReferenceParam']
export type SpecificApplyPatchParam = components['schemas']['SpecificApplyPatchParam']
export type SpecificFunctionShellParam = components['schemas']['SpecificFunctionShellParam']
export type SpecificProgrammaticToolCallingParam = components['schemas']['SpecificProgrammaticToolCallingParam']
export type StopConfiguration = components['schemas']['StopConfiguration']
export type SummaryTextContent = components['schemas']['SummaryTextContent']
export type TextResponseFormatConfiguration = components['schemas']['TextResponseFormatConfiguration']
export type TextResponseFormatJsonSchema = components['schemas']['TextResponseFormatJsonSchema']
export type TokenCountsBody = components['schemas']['TokenCountsBody']
export type TokenCountsResource = components['schemas']['TokenCountsResource']
export type Tool = components['schemas']['Tool']
export type ToolCallCaller = components['schemas']['ToolCallCaller']
export type ToolCallCallerParam = components['schemas']['ToolCallCallerParam']
export type ToolChoiceAllowed = components['schemas']['ToolChoiceAllowed']
export type ToolChoiceCustom = components['schemas']['ToolChoiceCustom']
export type ToolChoiceFunction = components['schemas']['ToolChoiceFunction']
export type ToolChoiceMCP = components['schemas']['ToolChoiceMCP']
export type ToolChoiceOptions = components['schemas']['ToolChoiceOptions']
export type ToolChoiceParam = components['schemas']['ToolChoiceParam']
export type ToolChoiceTypes = components['schemas']['ToolChoiceTypes']
export type ToolsArray = components['schemas']['ToolsArray']
export type ToolSearchCall = components['schemas']['ToolSearchCall']
export type ToolSearchCallItemParam = components['schemas']['ToolSearchCallItemParam']
export type ToolSearchExecutionType = components['schemas']['ToolSearchExecutionType']
export type ToolSearchOutput = components['schemas']['ToolSearchOutput']
export type ToolSearchOutputItemParam = components['schemas']['ToolSearchOutputItemParam']
export type ToolSearchToolParam = components['schemas']['ToolSearchToolParam']
export type TopLogProb = components['schemas']['TopLogProb']
export type TranscriptionDiarizedSegment = components['schemas']['TranscriptionDiarizedSegment']
export type TranscriptionInclude = components['schemas']['TranscriptionInclude']
export type TranscriptionLanguage = components['schemas']['TranscriptionLanguage']
export type TranscriptionSegment = components['schemas']['TranscriptionSegment']
export type TranscriptionWord = components['schemas']['TranscriptionWord']
export type TranscriptTextDeltaEvent = components['schemas']['TranscriptTextDeltaEvent']
export type TranscriptTextDoneEvent = components['schemas']['TranscriptTextDoneEvent']
export type TranscriptTextSegmentEvent = components['schemas']['TranscriptTextSegmentEvent']
export type TranscriptTextUsageDuration = components['schemas']['TranscriptTextUsageDuration']
export type TranscriptTextUsageTokens = components['schemas']['TranscriptTextUsageTokens']
export type TruncationEnum = components['schemas']['TruncationEnum']
export type TypeParam = components['schemas']['TypeParam']
export type UrlCitationBody = components['schemas']['UrlCitationBody']
export type VadConfig = components['schemas']['VadConfig']
export type VectorStoreFileAttributes = components['schemas']['VectorStoreFileAttributes']
export type Verbosity = components['schemas']['Verbosity']
export type VoiceIdsOrCustomVoice = components['schemas']['VoiceIdsOrCustomVoice']
export type VoiceIdsShared = components['schemas']['VoiceIdsShared']
export type WaitParam = components['schemas']['WaitParam']
export type WebSearchActionFind = components['schemas']['WebSearchActionFind']
export type WebSearchActionOpenPage = components['schemas']['WebSearchActionOpenPage']
export type WebSearchActionSearch = components['schemas']['WebSearchActionSearch']
export type WebSearchApproximateLocation = components['schemas']['WebSearchApproximateLocation']
export type WebSearchContextSize = components['schemas']['WebSearchContextSize']
export type WebSearchLocation = components['schemas']['WebSearchLocation']
export type WebSearchPreviewTool = components['schemas']['WebSearchPreviewTool']
export type WebSearchTool = components['schemas']['WebSearchTool']
export type WebSearchToolCall = components['schemas']['WebSearchToolCall']
export type $defs = Record<string, never>
export type operations = Record<string, never>
