// Code generated from specs/anthropic/openapi.yaml. DO NOT EDIT.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    AllowedCaller: ('code_execution_20250825' | 'code_execution_20260120' | 'direct') | (string & {})
    APIError: {
      details?: components['schemas']['ErrorDetails'] | null
      /** @default Internal server error */
      message: string
      /**
       * @default api_error
       * @constant
       */
      type: 'api_error'
    }
    AuthenticationError: {
      details?: components['schemas']['ErrorDetails'] | null
      /** @default Authentication error */
      message: string
      /**
       * @default authentication_error
       * @constant
       */
      type: 'authentication_error'
    }
    Base64ImageSource: {
      /** Format: byte */
      data: string
      media_type: ('image/gif' | 'image/jpeg' | 'image/png' | 'image/webp') | (string & {})
      /** @constant */
      type: 'base64'
    }
    Base64PDFSource: {
      /** Format: byte */
      data: string
      /** @constant */
      media_type: 'application/pdf'
      /** @constant */
      type: 'base64'
    }
    BashCodeExecutionToolResultErrorCode:
      | (
          | 'execution_time_exceeded'
          | 'invalid_tool_input'
          | 'output_file_too_large'
          | 'too_many_requests'
          | 'unavailable'
        )
      | (string & {})
    BashTool_20250124: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      input_examples?: {
        [key: string]: components['schemas']['JsonValue']
      }[]
      /** @constant */
      name: 'bash'
      strict?: boolean
      /** @constant */
      type: 'bash_20250124'
    }
    BetaAPIError: {
      /** @default Internal server error */
      message: string
      /**
       * @default api_error
       * @constant
       */
      type: 'api_error'
    }
    BetaAuthenticationError: {
      /** @default Authentication error */
      message: string
      /**
       * @default authentication_error
       * @constant
       */
      type: 'authentication_error'
    }
    BetaBillingError: {
      /** @default Billing error */
      message: string
      /**
       * @default billing_error
       * @constant
       */
      type: 'billing_error'
    }
    BetaErrorResponse: {
      error:
        | components['schemas']['BetaInvalidRequestError']
        | components['schemas']['BetaAuthenticationError']
        | components['schemas']['BetaBillingError']
        | components['schemas']['BetaPermissionError']
        | components['schemas']['BetaNotFoundError']
        | components['schemas']['BetaRateLimitError']
        | components['schemas']['BetaGatewayTimeoutError']
        | components['schemas']['BetaAPIError']
        | components['schemas']['BetaOverloadedError']
      /** @default null */
      request_id: string | null
      /**
       * @default error
       * @constant
       */
      type: 'error'
    }
    BetaFileDeleteResponse: {
      id: string
      /**
       * @default file_deleted
       * @constant
       */
      type?: 'file_deleted'
    }
    BetaFileListResponse: {
      data: components['schemas']['BetaFileMetadataSchema'][]
      first_id?: string | null
      /** @default false */
      has_more?: boolean
      last_id?: string | null
    }
    BetaFileMetadataSchema: {
      /** Format: date-time */
      created_at: string
      /** @default false */
      downloadable?: boolean
      filename: string
      id: string
      mime_type: string
      scope?: components['schemas']['BetaFileScope'] | null
      size_bytes: number
      /** @constant */
      type: 'file'
    }
    BetaFileScope: {
      id: string
      /** @constant */
      type: 'session'
    }
    BetaGatewayTimeoutError: {
      /** @default Request timeout */
      message: string
      /**
       * @default timeout_error
       * @constant
       */
      type: 'timeout_error'
    }
    BetaInvalidRequestError: {
      /** @default Invalid request */
      message: string
      /**
       * @default invalid_request_error
       * @constant
       */
      type: 'invalid_request_error'
    }
    BetaNotFoundError: {
      /** @default Not found */
      message: string
      /**
       * @default not_found_error
       * @constant
       */
      type: 'not_found_error'
    }
    BetaOverloadedError: {
      /** @default Overloaded */
      message: string
      /**
       * @default overloaded_error
       * @constant
       */
      type: 'overloaded_error'
    }
    BetaPermissionError: {
      /** @default Permission denied */
      message: string
      /**
       * @default permission_error
       * @constant
       */
      type: 'permission_error'
    }
    BetaRateLimitError: {
      /** @default Rate limited */
      message: string
      /**
       * @default rate_limit_error
       * @constant
       */
      type: 'rate_limit_error'
    }
    BillingError: {
      details?: components['schemas']['ErrorDetails'] | null
      /** @default Billing error */
      message: string
      /**
       * @default billing_error
       * @constant
       */
      type: 'billing_error'
    }
    CacheControlEphemeral: {
      ttl?: ('1h' | '5m') | (string & {})
      /** @constant */
      type: 'ephemeral'
    }
    CacheCreation: {
      /** @default 0 */
      ephemeral_1h_input_tokens: number
      /** @default 0 */
      ephemeral_5m_input_tokens: number
    }
    CanceledResult: {
      /**
       * @default canceled
       * @constant
       */
      type: 'canceled'
    }
    CapabilitySupport: {
      supported: boolean
    }
    CitationsDelta: {
      citation:
        | components['schemas']['ResponseCharLocationCitation']
        | components['schemas']['ResponsePageLocationCitation']
        | components['schemas']['ResponseContentBlockLocationCitation']
        | components['schemas']['ResponseWebSearchResultLocationCitation']
        | components['schemas']['ResponseSearchResultLocationCitation']
      /**
       * @default citations_delta
       * @constant
       */
      type: 'citations_delta'
    }
    CodeExecutionTool_20250522: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      /** @constant */
      name: 'code_execution'
      strict?: boolean
      /** @constant */
      type: 'code_execution_20250522'
    }
    CodeExecutionTool_20250825: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      /** @constant */
      name: 'code_execution'
      strict?: boolean
      /** @constant */
      type: 'code_execution_20250825'
    }
    CodeExecutionTool_20260120: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      /** @constant */
      name: 'code_execution'
      strict?: boolean
      /** @constant */
      type: 'code_execution_20260120'
    }
    CodeExecutionToolResultErrorCode:
      | ('execution_time_exceeded' | 'invalid_tool_input' | 'too_many_requests' | 'unavailable')
      | (string & {})
    Container: {
      /** Format: date-time */
      expires_at: string
      id: string
    }
    ContentBlock:
      | components['schemas']['ResponseTextBlock']
      | components['schemas']['ResponseThinkingBlock']
      | components['schemas']['ResponseRedactedThinkingBlock']
      | components['schemas']['ResponseToolUseBlock']
      | components['schemas']['ResponseServerToolUseBlock']
      | components['schemas']['ResponseWebSearchToolResultBlock']
      | components['schemas']['ResponseWebFetchToolResultBlock']
      | components['schemas']['ResponseCodeExecutionToolResultBlock']
      | components['schemas']['ResponseBashCodeExecutionToolResultBlock']
      | components['schemas']['ResponseTextEditorCodeExecutionToolResultBlock']
      | components['schemas']['ResponseToolSearchToolResultBlock']
      | components['schemas']['ResponseContainerUploadBlock']
    ContentBlockDeltaEvent: {
      delta:
        | components['schemas']['TextContentBlockDelta']
        | components['schemas']['InputJsonContentBlockDelta']
        | components['schemas']['CitationsDelta']
        | components['schemas']['ThinkingContentBlockDelta']
        | components['schemas']['SignatureContentBlockDelta']
      index: number
      /**
       * @default content_block_delta
       * @constant
       */
      type: 'content_block_delta'
    }
    ContentBlockSource: {
      content: string | (components['schemas']['RequestTextBlock'] | components['schemas']['RequestImageBlock'])[]
      /** @constant */
      type: 'content'
    }
    ContentBlockStartEvent: {
      content_block:
        | components['schemas']['ResponseTextBlock']
        | components['schemas']['ResponseThinkingBlock']
        | components['schemas']['ResponseRedactedThinkingBlock']
        | components['schemas']['ResponseToolUseBlock']
        | components['schemas']['ResponseServerToolUseBlock']
        | components['schemas']['ResponseWebSearchToolResultBlock']
        | components['schemas']['ResponseWebFetchToolResultBlock']
        | components['schemas']['ResponseCodeExecutionToolResultBlock']
        | components['schemas']['ResponseBashCodeExecutionToolResultBlock']
        | components['schemas']['ResponseTextEditorCodeExecutionToolResultBlock']
        | components['schemas']['ResponseToolSearchToolResultBlock']
        | components['schemas']['ResponseContainerUploadBlock']
      index: number
      /**
       * @default content_block_start
       * @constant
       */
      type: 'content_block_start'
    }
    ContentBlockStopEvent: {
      index: number
      /**
       * @default content_block_stop
       * @constant
       */
      type: 'content_block_stop'
    }
    ContextManagementCapability: {
      clear_thinking_20251015: components['schemas']['CapabilitySupport'] | null
      clear_tool_uses_20250919: components['schemas']['CapabilitySupport'] | null
      compact_20260112: components['schemas']['CapabilitySupport'] | null
      supported: boolean
    }
    CountMessageTokensParams: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      messages: components['schemas']['InputMessage'][]
      model: components['schemas']['Model']
      output_config?: components['schemas']['OutputConfig']
      system?: string | components['schemas']['RequestTextBlock'][]
      thinking?: components['schemas']['ThinkingConfigParam']
      tool_choice?: components['schemas']['ToolChoice']
      tools?: (
        | components['schemas']['Tool']
        | components['schemas']['BashTool_20250124']
        | components['schemas']['CodeExecutionTool_20250522']
        | components['schemas']['CodeExecutionTool_20250825']
        | components['schemas']['CodeExecutionTool_20260120']
        | components['schemas']['MemoryTool_20250818']
        | components['schemas']['TextEditor_20250124']
        | components['schemas']['TextEditor_20250429']
        | components['schemas']['TextEditor_20250728']
        | components['schemas']['WebSearchTool_20250305']
        | components['schemas']['WebFetchTool_20250910']
        | components['schemas']['WebSearchTool_20260209']
        | components['schemas']['WebFetchTool_20260209']
        | components['schemas']['WebFetchTool_20260309']
        | components['schemas']['ToolSearchToolBM25_20251119']
        | components['schemas']['ToolSearchToolRegex_20251119']
      )[]
    }
    CountMessageTokensResponse: {
      input_tokens: number
    }
    CreateMessageBatchParams: {
      requests: components['schemas']['MessageBatchIndividualRequestParams'][]
    }
    CreateMessageParams: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      container?: string | null
      inference_geo?: string | null
      max_tokens: number
      messages: components['schemas']['InputMessage'][]
      metadata?: components['schemas']['Metadata']
      model: components['schemas']['Model']
      output_config?: components['schemas']['OutputConfig']
      service_tier?: ('auto' | 'standard_only') | (string & {})
      stop_sequences?: string[]
      stream?: boolean
      system?: string | components['schemas']['RequestTextBlock'][]
      /** @deprecated */
      temperature?: number
      thinking?: components['schemas']['ThinkingConfigParam']
      tool_choice?: components['schemas']['ToolChoice']
      tools?: (
        | components['schemas']['Tool']
        | components['schemas']['BashTool_20250124']
        | components['schemas']['CodeExecutionTool_20250522']
        | components['schemas']['CodeExecutionTool_20250825']
        | components['schemas']['CodeExecutionTool_20260120']
        | components['schemas']['MemoryTool_20250818']
        | components['schemas']['TextEditor_20250124']
        | components['schemas']['TextEditor_20250429']
        | components['schemas']['TextEditor_20250728']
        | components['schemas']['WebSearchTool_20250305']
        | components['schemas']['WebFetchTool_20250910']
        | components['schemas']['WebSearchTool_20260209']
        | components['schemas']['WebFetchTool_20260209']
        | components['schemas']['WebFetchTool_20260309']
        | components['schemas']['ToolSearchToolBM25_20251119']
        | components['schemas']['ToolSearchToolRegex_20251119']
      )[]
      /** @deprecated */
      top_k?: number
      /** @deprecated */
      top_p?: number
    }
    DeleteMessageBatchResponse: {
      id: string
      /**
       * @default message_batch_deleted
       * @constant
       */
      type: 'message_batch_deleted'
    }
    DirectCaller: {
      /** @constant */
      type: 'direct'
    }
    EffortCapability: {
      high: components['schemas']['CapabilitySupport']
      low: components['schemas']['CapabilitySupport']
      max: components['schemas']['CapabilitySupport']
      medium: components['schemas']['CapabilitySupport']
      supported: boolean
      xhigh: components['schemas']['CapabilitySupport'] | null
    }
    EffortLevel: ('high' | 'low' | 'max' | 'medium' | 'xhigh') | (string & {})
    ErrorDetails: {
      error_code?: string
    } & {
      [key: string]: unknown
    }
    ErroredResult: {
      error: components['schemas']['ErrorResponse']
      /**
       * @default errored
       * @constant
       */
      type: 'errored'
    }
    ErrorEvent: {
      error:
        | components['schemas']['InvalidRequestError']
        | components['schemas']['AuthenticationError']
        | components['schemas']['BillingError']
        | components['schemas']['PermissionError']
        | components['schemas']['NotFoundError']
        | components['schemas']['RateLimitError']
        | components['schemas']['GatewayTimeoutError']
        | components['schemas']['APIError']
        | components['schemas']['OverloadedError']
      request_id?: string | null
      /** @constant */
      type: 'error'
    }
    ErrorResponse: {
      error:
        | components['schemas']['InvalidRequestError']
        | components['schemas']['AuthenticationError']
        | components['schemas']['BillingError']
        | components['schemas']['PermissionError']
        | components['schemas']['NotFoundError']
        | components['schemas']['RateLimitError']
        | components['schemas']['GatewayTimeoutError']
        | components['schemas']['APIError']
        | components['schemas']['OverloadedError']
      /** @default null */
      request_id?: string | null
      /**
       * @default error
       * @constant
       */
      type: 'error'
    }
    ExpiredResult: {
      /**
       * @default expired
       * @constant
       */
      type: 'expired'
    }
    GatewayTimeoutError: {
      details?: components['schemas']['ErrorDetails'] | null
      /** @default Request timeout */
      message: string
      /**
       * @default timeout_error
       * @constant
       */
      type: 'timeout_error'
    }
    InputContentBlock:
      | components['schemas']['RequestTextBlock']
      | components['schemas']['RequestImageBlock']
      | components['schemas']['RequestDocumentBlock']
      | components['schemas']['RequestSearchResultBlock']
      | components['schemas']['RequestThinkingBlock']
      | components['schemas']['RequestRedactedThinkingBlock']
      | components['schemas']['RequestToolUseBlock']
      | components['schemas']['RequestToolResultBlock']
      | components['schemas']['RequestServerToolUseBlock']
      | components['schemas']['RequestWebSearchToolResultBlock']
      | components['schemas']['RequestWebFetchToolResultBlock']
      | components['schemas']['RequestCodeExecutionToolResultBlock']
      | components['schemas']['RequestBashCodeExecutionToolResultBlock']
      | components['schemas']['RequestTextEditorCodeExecutionToolResultBlock']
      | components['schemas']['RequestToolSearchToolResultBlock']
      | components['schemas']['RequestContainerUploadBlock']
      | components['schemas']['RequestMidConvSystemBlock']
    InputJsonContentBlockDelta: {
      partial_json: string
      /**
       * @default input_json_delta
       * @constant
       */
      type: 'input_json_delta'
    }
    InputMessage: {
      content: string | components['schemas']['InputContentBlock'][]
      role: ('assistant' | 'system' | 'user') | (string & {})
    }
    InputSchema: {
      properties?: {
        [key: string]: unknown
      } | null
      required?: string[] | null
      /** @constant */
      type: 'object'
    } & {
      [key: string]: unknown
    }
    InvalidRequestError: {
      details?: components['schemas']['ErrorDetails'] | null
      /** @default Invalid request */
      message: string
      /**
       * @default invalid_request_error
       * @constant
       */
      type: 'invalid_request_error'
    }
    JsonOutputFormat: {
      schema: {
        [key: string]: unknown
      }
      /** @constant */
      type: 'json_schema'
    }
    JsonValue: unknown
    ListResponse_MessageBatch_: {
      data: components['schemas']['MessageBatch'][]
      first_id: string | null
      has_more: boolean
      last_id: string | null
    }
    ListResponse_ModelInfo_: {
      data: components['schemas']['ModelInfo'][]
      first_id: string | null
      has_more: boolean
      last_id: string | null
    }
    MemoryTool_20250818: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      input_examples?: {
        [key: string]: components['schemas']['JsonValue']
      }[]
      /** @constant */
      name: 'memory'
      strict?: boolean
      /** @constant */
      type: 'memory_20250818'
    }
    Message: {
      /** @default null */
      container: components['schemas']['Container'] | null
      content: components['schemas']['ContentBlock'][]
      id: string
      model: components['schemas']['Model']
      /**
       * @default assistant
       * @constant
       */
      role: 'assistant'
      /** @default null */
      stop_details: components['schemas']['RefusalStopDetails'] | null
      stop_reason: components['schemas']['StopReason'] | null
      /** @default null */
      stop_sequence: string | null
      /**
       * @default message
       * @constant
       */
      type: 'message'
      usage: components['schemas']['Usage']
    }
    MessageBatch: {
      /** Format: date-time */
      archived_at: string | null
      /** Format: date-time */
      cancel_initiated_at: string | null
      /** Format: date-time */
      created_at: string
      /** Format: date-time */
      ended_at: string | null
      /** Format: date-time */
      expires_at: string
      id: string
      processing_status: ('canceling' | 'ended' | 'in_progress') | (string & {})
      request_counts: components['schemas']['RequestCounts']
      results_url: string | null
      /**
       * @default message_batch
       * @constant
       */
      type: 'message_batch'
    }
    MessageBatchIndividualRequestParams: {
      custom_id: string
      params: components['schemas']['CreateMessageParams']
    }
    MessageBatchIndividualResponse: {
      custom_id: string
      result:
        | components['schemas']['SucceededResult']
        | components['schemas']['ErroredResult']
        | components['schemas']['CanceledResult']
        | components['schemas']['ExpiredResult']
    }
    MessageDelta: {
      /** @default null */
      container: components['schemas']['Container'] | null
      /** @default null */
      stop_details: components['schemas']['RefusalStopDetails'] | null
      /** @default null */
      stop_reason: components['schemas']['StopReason'] | null
      /** @default null */
      stop_sequence: string | null
    }
    MessageDeltaEvent: {
      delta: components['schemas']['MessageDelta']
      /**
       * @default message_delta
       * @constant
       */
      type: 'message_delta'
      usage: components['schemas']['MessageDeltaUsage']
    }
    MessageDeltaUsage: {
      /** @default null */
      cache_creation_input_tokens: number | null
      /** @default null */
      cache_read_input_tokens: number | null
      /** @default null */
      input_tokens: number | null
      output_tokens: number
      /** @default null */
      output_tokens_details: components['schemas']['OutputTokensDetails'] | null
      /** @default null */
      server_tool_use: components['schemas']['ServerToolUsage'] | null
    }
    MessageStartEvent: {
      message: components['schemas']['Message']
      /**
       * @default message_start
       * @constant
       */
      type: 'message_start'
    }
    MessageStopEvent: {
      /**
       * @default message_stop
       * @constant
       */
      type: 'message_stop'
    }
    MessageStreamEvent:
      | components['schemas']['MessageStartEvent']
      | components['schemas']['MessageDeltaEvent']
      | components['schemas']['MessageStopEvent']
      | components['schemas']['ContentBlockStartEvent']
      | components['schemas']['ContentBlockDeltaEvent']
      | components['schemas']['ContentBlockStopEvent']
      | components['schemas']['PingEvent']
      | components['schemas']['ErrorEvent']
    Metadata: {
      user_id?: string | null
    }
    Model:
      | string
      | (
          | (
              | 'claude-fable-5'
              | 'claude-haiku-4-5'
              | 'claude-haiku-4-5-20251001'
              | 'claude-mythos-5'
              | 'claude-opus-4-5'
              | 'claude-opus-4-5-20251101'
              | 'claude-opus-4-6'
              | 'claude-opus-4-7'
              | 'claude-opus-4-8'
              | 'claude-sonnet-4-5'
              | 'claude-sonnet-4-5-20250929'
              | 'claude-sonnet-4-6'
            )
          | (string & {})
        )
      | 'claude-mythos-preview'
      | 'claude-opus-4-1'
      | 'claude-opus-4-1-20250805'
      | 'claude-opus-4-0'
      | 'claude-opus-4-20250514'
      | 'claude-sonnet-4-0'
      | 'claude-sonnet-4-20250514'
      | 'claude-3-haiku-20240307'
    ModelCapabilities: {
      batch: components['schemas']['CapabilitySupport']
      citations: components['schemas']['CapabilitySupport']
      code_execution: components['schemas']['CapabilitySupport']
      context_management: components['schemas']['ContextManagementCapability']
      effort: components['schemas']['EffortCapability']
      image_input: components['schemas']['CapabilitySupport']
      pdf_input: components['schemas']['CapabilitySupport']
      structured_outputs: components['schemas']['CapabilitySupport']
      thinking: components['schemas']['ThinkingCapability']
    }
    ModelInfo: {
      capabilities: components['schemas']['ModelCapabilities'] | null
      /** Format: date-time */
      created_at: string
      display_name: string
      id: string
      max_input_tokens: number | null
      max_tokens: number | null
      /**
       * @default model
       * @constant
       */
      type: 'model'
    }
    NotFoundError: {
      details?: components['schemas']['ErrorDetails'] | null
      /** @default Not found */
      message: string
      /**
       * @default not_found_error
       * @constant
       */
      type: 'not_found_error'
    }
    OutputConfig: {
      effort?: components['schemas']['EffortLevel'] | null
      format?: components['schemas']['JsonOutputFormat'] | null
    }
    OutputTokensDetails: {
      /** @default 0 */
      thinking_tokens: number
    }
    OverloadedError: {
      details?: components['schemas']['ErrorDetails'] | null
      /** @default Overloaded */
      message: string
      /**
       * @default overloaded_error
       * @constant
       */
      type: 'overloaded_error'
    }
    PermissionError: {
      details?: components['schemas']['ErrorDetails'] | null
      /** @default Permission denied */
      message: string
      /**
       * @default permission_error
       * @constant
       */
      type: 'permission_error'
    }
    PingEvent: {
      /** @constant */
      type: 'ping'
    }
    PlainTextSource: {
      data: string
      /** @constant */
      media_type: 'text/plain'
      /** @constant */
      type: 'text'
    }
    RateLimitError: {
      details?: components['schemas']['ErrorDetails'] | null
      /** @default Rate limited */
      message: string
      /**
       * @default rate_limit_error
       * @constant
       */
      type: 'rate_limit_error'
    }
    RefusalStopDetails: {
      /** @default null */
      category: ('bio' | 'cyber' | 'frontier_llm' | 'reasoning_extraction') | (string & {}) | null
      /** @default null */
      explanation: string | null
      /**
       * @default refusal
       * @constant
       */
      type: 'refusal'
    }
    RequestBashCodeExecutionOutputBlock: {
      file_id: string
      /** @constant */
      type: 'bash_code_execution_output'
    }
    RequestBashCodeExecutionResultBlock: {
      content: components['schemas']['RequestBashCodeExecutionOutputBlock'][]
      return_code: number
      stderr: string
      stdout: string
      /** @constant */
      type: 'bash_code_execution_result'
    }
    RequestBashCodeExecutionToolResultBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      content:
        | components['schemas']['RequestBashCodeExecutionToolResultError']
        | components['schemas']['RequestBashCodeExecutionResultBlock']
      tool_use_id: string
      /** @constant */
      type: 'bash_code_execution_tool_result'
    }
    RequestBashCodeExecutionToolResultError: {
      error_code: components['schemas']['BashCodeExecutionToolResultErrorCode']
      /** @constant */
      type: 'bash_code_execution_tool_result_error'
    }
    RequestCharLocationCitation: {
      cited_text: string
      document_index: number
      document_title: string | null
      end_char_index: number
      start_char_index: number
      /** @constant */
      type: 'char_location'
    }
    RequestCitationsConfig: {
      enabled?: boolean
    }
    RequestCodeExecutionOutputBlock: {
      file_id: string
      /** @constant */
      type: 'code_execution_output'
    }
    RequestCodeExecutionResultBlock: {
      content: components['schemas']['RequestCodeExecutionOutputBlock'][]
      return_code: number
      stderr: string
      stdout: string
      /** @constant */
      type: 'code_execution_result'
    }
    RequestCodeExecutionToolResultBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      content:
        | components['schemas']['RequestCodeExecutionToolResultError']
        | components['schemas']['RequestCodeExecutionResultBlock']
        | components['schemas']['RequestEncryptedCodeExecutionResultBlock']
      tool_use_id: string
      /** @constant */
      type: 'code_execution_tool_result'
    }
    RequestCodeExecutionToolResultError: {
      error_code: components['schemas']['CodeExecutionToolResultErrorCode']
      /** @constant */
      type: 'code_execution_tool_result_error'
    }
    RequestContainerUploadBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      file_id: string
      /** @constant */
      type: 'container_upload'
    }
    RequestContentBlockLocationCitation: {
      cited_text: string
      document_index: number
      document_title: string | null
      end_block_index: number
      start_block_index: number
      /** @constant */
      type: 'content_block_location'
    }
    RequestCounts: {
      /** @default 0 */
      canceled: number
      /** @default 0 */
      errored: number
      /** @default 0 */
      expired: number
      /** @default 0 */
      processing: number
      /** @default 0 */
      succeeded: number
    }
    RequestDocumentBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      citations?: components['schemas']['RequestCitationsConfig'] | null
      context?: string | null
      source:
        | components['schemas']['Base64PDFSource']
        | components['schemas']['PlainTextSource']
        | components['schemas']['ContentBlockSource']
        | components['schemas']['URLPDFSource']
      title?: string | null
      /** @constant */
      type: 'document'
    }
    RequestEncryptedCodeExecutionResultBlock: {
      content: components['schemas']['RequestCodeExecutionOutputBlock'][]
      encrypted_stdout: string
      return_code: number
      stderr: string
      /** @constant */
      type: 'encrypted_code_execution_result'
    }
    RequestImageBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      source: components['schemas']['Base64ImageSource'] | components['schemas']['URLImageSource']
      /** @constant */
      type: 'image'
    }
    RequestMidConvSystemBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      content: components['schemas']['RequestTextBlock'][]
      /** @constant */
      type: 'mid_conv_system'
    }
    RequestPageLocationCitation: {
      cited_text: string
      document_index: number
      document_title: string | null
      end_page_number: number
      start_page_number: number
      /** @constant */
      type: 'page_location'
    }
    RequestRedactedThinkingBlock: {
      data: string
      /** @constant */
      type: 'redacted_thinking'
    }
    RequestSearchResultBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      citations?: components['schemas']['RequestCitationsConfig']
      content: components['schemas']['RequestTextBlock'][]
      source: string
      title: string
      /** @constant */
      type: 'search_result'
    }
    RequestSearchResultLocationCitation: {
      cited_text: string
      end_block_index: number
      search_result_index: number
      source: string
      start_block_index: number
      title: string | null
      /** @constant */
      type: 'search_result_location'
    }
    RequestServerToolUseBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      caller?:
        | components['schemas']['DirectCaller']
        | components['schemas']['ServerToolCaller']
        | components['schemas']['ServerToolCaller_20260120']
      id: string
      input: {
        [key: string]: unknown
      }
      name:
        | (
            | 'bash_code_execution'
            | 'code_execution'
            | 'text_editor_code_execution'
            | 'tool_search_tool_bm25'
            | 'tool_search_tool_regex'
            | 'web_fetch'
            | 'web_search'
          )
        | (string & {})
      /** @constant */
      type: 'server_tool_use'
    }
    RequestTextBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      citations?:
        | (
            | components['schemas']['RequestCharLocationCitation']
            | components['schemas']['RequestPageLocationCitation']
            | components['schemas']['RequestContentBlockLocationCitation']
            | components['schemas']['RequestWebSearchResultLocationCitation']
            | components['schemas']['RequestSearchResultLocationCitation']
          )[]
        | null
      text: string
      /** @constant */
      type: 'text'
    }
    RequestTextEditorCodeExecutionCreateResultBlock: {
      is_file_update: boolean
      /** @constant */
      type: 'text_editor_code_execution_create_result'
    }
    RequestTextEditorCodeExecutionStrReplaceResultBlock: {
      lines?: string[] | null
      new_lines?: number | null
      new_start?: number | null
      old_lines?: number | null
      old_start?: number | null
      /** @constant */
      type: 'text_editor_code_execution_str_replace_result'
    }
    RequestTextEditorCodeExecutionToolResultBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      content:
        | components['schemas']['RequestTextEditorCodeExecutionToolResultError']
        | components['schemas']['RequestTextEditorCodeExecutionViewResultBlock']
        | components['schemas']['RequestTextEditorCodeExecutionCreateResultBlock']
        | components['schemas']['RequestTextEditorCodeExecutionStrReplaceResultBlock']
      tool_use_id: string
      /** @constant */
      type: 'text_editor_code_execution_tool_result'
    }
    RequestTextEditorCodeExecutionToolResultError: {
      error_code: components['schemas']['TextEditorCodeExecutionToolResultErrorCode']
      error_message?: string | null
      /** @constant */
      type: 'text_editor_code_execution_tool_result_error'
    }
    RequestTextEditorCodeExecutionViewResultBlock: {
      content: string
      file_type: ('image' | 'pdf' | 'text') | (string & {})
      num_lines?: number | null
      start_line?: number | null
      total_lines?: number | null
      /** @constant */
      type: 'text_editor_code_execution_view_result'
    }
    RequestThinkingBlock: {
      signature: string
      thinking: string
      /** @constant */
      type: 'thinking'
    }
    RequestToolReferenceBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      tool_name: string
      /** @constant */
      type: 'tool_reference'
    }
    RequestToolResultBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      content?:
        | string
        | (
            | components['schemas']['RequestTextBlock']
            | components['schemas']['RequestImageBlock']
            | components['schemas']['RequestSearchResultBlock']
            | components['schemas']['RequestDocumentBlock']
            | components['schemas']['RequestToolReferenceBlock']
          )[]
      is_error?: boolean
      tool_use_id: string
      /** @constant */
      type: 'tool_result'
    }
    RequestToolSearchToolResultBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      content:
        | components['schemas']['RequestToolSearchToolResultError']
        | components['schemas']['RequestToolSearchToolSearchResultBlock']
      tool_use_id: string
      /** @constant */
      type: 'tool_search_tool_result'
    }
    RequestToolSearchToolResultError: {
      error_code: components['schemas']['ToolSearchToolResultErrorCode']
      error_message?: string | null
      /** @constant */
      type: 'tool_search_tool_result_error'
    }
    RequestToolSearchToolSearchResultBlock: {
      tool_references: components['schemas']['RequestToolReferenceBlock'][]
      /** @constant */
      type: 'tool_search_tool_search_result'
    }
    RequestToolUseBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      caller?:
        | components['schemas']['DirectCaller']
        | components['schemas']['ServerToolCaller']
        | components['schemas']['ServerToolCaller_20260120']
      id: string
      input: {
        [key: string]: unknown
      }
      name: string
      /** @constant */
      type: 'tool_use'
    }
    RequestWebFetchResultBlock: {
      content: components['schemas']['RequestDocumentBlock']
      retrieved_at?: string | null
      /** @constant */
      type: 'web_fetch_result'
      url: string
    }
    RequestWebFetchToolResultBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      caller?:
        | components['schemas']['DirectCaller']
        | components['schemas']['ServerToolCaller']
        | components['schemas']['ServerToolCaller_20260120']
      content:
        | components['schemas']['RequestWebFetchToolResultError']
        | components['schemas']['RequestWebFetchResultBlock']
      tool_use_id: string
      /** @constant */
      type: 'web_fetch_tool_result'
    }
    RequestWebFetchToolResultError: {
      error_code: components['schemas']['WebFetchToolResultErrorCode']
      /** @constant */
      type: 'web_fetch_tool_result_error'
    }
    RequestWebSearchResultBlock: {
      encrypted_content: string
      page_age?: string | null
      title: string
      /** @constant */
      type: 'web_search_result'
      url: string
    }
    RequestWebSearchResultLocationCitation: {
      cited_text: string
      encrypted_index: string
      title: string | null
      /** @constant */
      type: 'web_search_result_location'
      url: string
    }
    RequestWebSearchToolResultBlock: {
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      caller?:
        | components['schemas']['DirectCaller']
        | components['schemas']['ServerToolCaller']
        | components['schemas']['ServerToolCaller_20260120']
      content:
        | components['schemas']['RequestWebSearchResultBlock'][]
        | components['schemas']['RequestWebSearchToolResultError']
      tool_use_id: string
      /** @constant */
      type: 'web_search_tool_result'
    }
    RequestWebSearchToolResultError: {
      error_code: components['schemas']['WebSearchToolResultErrorCode']
      /** @constant */
      type: 'web_search_tool_result_error'
    }
    ResponseBashCodeExecutionOutputBlock: {
      file_id: string
      /**
       * @default bash_code_execution_output
       * @constant
       */
      type: 'bash_code_execution_output'
    }
    ResponseBashCodeExecutionResultBlock: {
      content: components['schemas']['ResponseBashCodeExecutionOutputBlock'][]
      return_code: number
      stderr: string
      stdout: string
      /**
       * @default bash_code_execution_result
       * @constant
       */
      type: 'bash_code_execution_result'
    }
    ResponseBashCodeExecutionToolResultBlock: {
      content:
        | components['schemas']['ResponseBashCodeExecutionToolResultError']
        | components['schemas']['ResponseBashCodeExecutionResultBlock']
      tool_use_id: string
      /**
       * @default bash_code_execution_tool_result
       * @constant
       */
      type: 'bash_code_execution_tool_result'
    }
    ResponseBashCodeExecutionToolResultError: {
      error_code: components['schemas']['BashCodeExecutionToolResultErrorCode']
      /**
       * @default bash_code_execution_tool_result_error
       * @constant
       */
      type: 'bash_code_execution_tool_result_error'
    }
    ResponseCharLocationCitation: {
      cited_text: string
      document_index: number
      document_title: string | null
      end_char_index: number
      /** @default null */
      file_id: string | null
      start_char_index: number
      /**
       * @default char_location
       * @constant
       */
      type: 'char_location'
    }
    ResponseCitationsConfig: {
      /** @default false */
      enabled: boolean
    }
    ResponseCodeExecutionOutputBlock: {
      file_id: string
      /**
       * @default code_execution_output
       * @constant
       */
      type: 'code_execution_output'
    }
    ResponseCodeExecutionResultBlock: {
      content: components['schemas']['ResponseCodeExecutionOutputBlock'][]
      return_code: number
      stderr: string
      stdout: string
      /**
       * @default code_execution_result
       * @constant
       */
      type: 'code_execution_result'
    }
    ResponseCodeExecutionToolResultBlock: {
      content:
        | components['schemas']['ResponseCodeExecutionToolResultError']
        | components['schemas']['ResponseCodeExecutionResultBlock']
        | components['schemas']['ResponseEncryptedCodeExecutionResultBlock']
      tool_use_id: string
      /**
       * @default code_execution_tool_result
       * @constant
       */
      type: 'code_execution_tool_result'
    }
    ResponseCodeExecutionToolResultError: {
      error_code: components['schemas']['CodeExecutionToolResultErrorCode']
      /**
       * @default code_execution_tool_result_error
       * @constant
       */
      type: 'code_execution_tool_result_error'
    }
    ResponseContainerUploadBlock: {
      file_id: string
      /**
       * @default container_upload
       * @constant
       */
      type: 'container_upload'
    }
    ResponseContentBlockLocationCitation: {
      cited_text: string
      document_index: number
      document_title: string | null
      end_block_index: number
      /** @default null */
      file_id: string | null
      start_block_index: number
      /**
       * @default content_block_location
       * @constant
       */
      type: 'content_block_location'
    }
    ResponseDocumentBlock: {
      /** @default null */
      citations: components['schemas']['ResponseCitationsConfig'] | null
      source: components['schemas']['Base64PDFSource'] | components['schemas']['PlainTextSource']
      /** @default null */
      title: string | null
      /**
       * @default document
       * @constant
       */
      type: 'document'
    }
    ResponseEncryptedCodeExecutionResultBlock: {
      content: components['schemas']['ResponseCodeExecutionOutputBlock'][]
      encrypted_stdout: string
      return_code: number
      stderr: string
      /**
       * @default encrypted_code_execution_result
       * @constant
       */
      type: 'encrypted_code_execution_result'
    }
    ResponsePageLocationCitation: {
      cited_text: string
      document_index: number
      document_title: string | null
      end_page_number: number
      /** @default null */
      file_id: string | null
      start_page_number: number
      /**
       * @default page_location
       * @constant
       */
      type: 'page_location'
    }
    ResponseRedactedThinkingBlock: {
      data: string
      /**
       * @default redacted_thinking
       * @constant
       */
      type: 'redacted_thinking'
    }
    ResponseSearchResultLocationCitation: {
      cited_text: string
      end_block_index: number
      search_result_index: number
      source: string
      start_block_index: number
      title: string | null
      /**
       * @default search_result_location
       * @constant
       */
      type: 'search_result_location'
    }
    ResponseServerToolUseBlock: {
      /**
       * @default {
       *       "type": "direct"
       *     }
       */
      caller:
        | components['schemas']['DirectCaller']
        | components['schemas']['ServerToolCaller']
        | components['schemas']['ServerToolCaller_20260120']
      id: string
      input: {
        [key: string]: unknown
      }
      name:
        | (
            | 'bash_code_execution'
            | 'code_execution'
            | 'text_editor_code_execution'
            | 'tool_search_tool_bm25'
            | 'tool_search_tool_regex'
            | 'web_fetch'
            | 'web_search'
          )
        | (string & {})
      /**
       * @default server_tool_use
       * @constant
       */
      type: 'server_tool_use'
    }
    ResponseTextBlock: {
      /** @default null */
      citations:
        | (
            | components['schemas']['ResponseCharLocationCitation']
            | components['schemas']['ResponsePageLocationCitation']
            | components['schemas']['ResponseContentBlockLocationCitation']
            | components['schemas']['ResponseWebSearchResultLocationCitation']
            | components['schemas']['ResponseSearchResultLocationCitation']
          )[]
        | null
      text: string
      /**
       * @default text
       * @constant
       */
      type: 'text'
    }
    ResponseTextEditorCodeExecutionCreateResultBlock: {
      is_file_update: boolean
      /**
       * @default text_editor_code_execution_create_result
       * @constant
       */
      type: 'text_editor_code_execution_create_result'
    }
    ResponseTextEditorCodeExecutionStrReplaceResultBlock: {
      /** @default null */
      lines: string[] | null
      /** @default null */
      new_lines: number | null
      /** @default null */
      new_start: number | null
      /** @default null */
      old_lines: number | null
      /** @default null */
      old_start: number | null
      /**
       * @default text_editor_code_execution_str_replace_result
       * @constant
       */
      type: 'text_editor_code_execution_str_replace_result'
    }
    ResponseTextEditorCodeExecutionToolResultBlock: {
      content:
        | components['schemas']['ResponseTextEditorCodeExecutionToolResultError']
        | components['schemas']['ResponseTextEditorCodeExecutionViewResultBlock']
        | components['schemas']['ResponseTextEditorCodeExecutionCreateResultBlock']
        | components['schemas']['ResponseTextEditorCodeExecutionStrReplaceResultBlock']
      tool_use_id: string
      /**
       * @default text_editor_code_execution_tool_result
       * @constant
       */
      type: 'text_editor_code_execution_tool_result'
    }
    ResponseTextEditorCodeExecutionToolResultError: {
      error_code: components['schemas']['TextEditorCodeExecutionToolResultErrorCode']
      /** @default null */
      error_message: string | null
      /**
       * @default text_editor_code_execution_tool_result_error
       * @constant
       */
      type: 'text_editor_code_execution_tool_result_error'
    }
    ResponseTextEditorCodeExecutionViewResultBlock: {
      content: string
      file_type: ('image' | 'pdf' | 'text') | (string & {})
      /** @default null */
      num_lines: number | null
      /** @default null */
      start_line: number | null
      /** @default null */
      total_lines: number | null
      /**
       * @default text_editor_code_execution_view_result
       * @constant
       */
      type: 'text_editor_code_execution_view_result'
    }
    ResponseThinkingBlock: {
      signature: string
      thinking: string
      /**
       * @default thinking
       * @constant
       */
      type: 'thinking'
    }
    ResponseToolReferenceBlock: {
      tool_name: string
      /**
       * @default tool_reference
       * @constant
       */
      type: 'tool_reference'
    }
    ResponseToolSearchToolResultBlock: {
      content:
        | components['schemas']['ResponseToolSearchToolResultError']
        | components['schemas']['ResponseToolSearchToolSearchResultBlock']
      tool_use_id: string
      /**
       * @default tool_search_tool_result
       * @constant
       */
      type: 'tool_search_tool_result'
    }
    ResponseToolSearchToolResultError: {
      error_code: components['schemas']['ToolSearchToolResultErrorCode']
      /** @default null */
      error_message: string | null
      /**
       * @default tool_search_tool_result_error
       * @constant
       */
      type: 'tool_search_tool_result_error'
    }
    ResponseToolSearchToolSearchResultBlock: {
      tool_references: components['schemas']['ResponseToolReferenceBlock'][]
      /**
       * @default tool_search_tool_search_result
       * @constant
       */
      type: 'tool_search_tool_search_result'
    }
    ResponseToolUseBlock: {
      /**
       * @default {
       *       "type": "direct"
       *     }
       */
      caller:
        | components['schemas']['DirectCaller']
        | components['schemas']['ServerToolCaller']
        | components['schemas']['ServerToolCaller_20260120']
      id: string
      input: {
        [key: string]: unknown
      }
      name: string
      /**
       * @default tool_use
       * @constant
       */
      type: 'tool_use'
    }
    ResponseWebFetchResultBlock: {
      content: components['schemas']['ResponseDocumentBlock']
      /** @default null */
      retrieved_at: string | null
      /**
       * @default web_fetch_result
       * @constant
       */
      type: 'web_fetch_result'
      url: string
    }
    ResponseWebFetchToolResultBlock: {
      /**
       * @default {
       *       "type": "direct"
       *     }
       */
      caller:
        | components['schemas']['DirectCaller']
        | components['schemas']['ServerToolCaller']
        | components['schemas']['ServerToolCaller_20260120']
      content:
        | components['schemas']['ResponseWebFetchToolResultError']
        | components['schemas']['ResponseWebFetchResultBlock']
      tool_use_id: string
      /**
       * @default web_fetch_tool_result
       * @constant
       */
      type: 'web_fetch_tool_result'
    }
    ResponseWebFetchToolResultError: {
      error_code: components['schemas']['WebFetchToolResultErrorCode']
      /**
       * @default web_fetch_tool_result_error
       * @constant
       */
      type: 'web_fetch_tool_result_error'
    }
    ResponseWebSearchResultBlock: {
      encrypted_content: string
      /** @default null */
      page_age: string | null
      title: string
      /**
       * @default web_search_result
       * @constant
       */
      type: 'web_search_result'
      url: string
    }
    ResponseWebSearchResultLocationCitation: {
      cited_text: string
      encrypted_index: string
      title: string | null
      /**
       * @default web_search_result_location
       * @constant
       */
      type: 'web_search_result_location'
      url: string
    }
    ResponseWebSearchToolResultBlock: {
      /**
       * @default {
       *       "type": "direct"
       *     }
       */
      caller:
        | components['schemas']['DirectCaller']
        | components['schemas']['ServerToolCaller']
        | components['schemas']['ServerToolCaller_20260120']
      content:
        | components['schemas']['ResponseWebSearchToolResultError']
        | components['schemas']['ResponseWebSearchResultBlock'][]
      tool_use_id: string
      /**
       * @default web_search_tool_result
       * @constant
       */
      type: 'web_search_tool_result'
    }
    ResponseWebSearchToolResultError: {
      error_code: components['schemas']['WebSearchToolResultErrorCode']
      /**
       * @default web_search_tool_result_error
       * @constant
       */
      type: 'web_search_tool_result_error'
    }
    ServerToolCaller: {
      tool_id: string
      /** @constant */
      type: 'code_execution_20250825'
    }
    ServerToolCaller_20260120: {
      tool_id: string
      /** @constant */
      type: 'code_execution_20260120'
    }
    ServerToolUsage: {
      /** @default 0 */
      web_fetch_requests: number
      /** @default 0 */
      web_search_requests: number
    }
    SignatureContentBlockDelta: {
      signature: string
      /**
       * @default signature_delta
       * @constant
       */
      type: 'signature_delta'
    }
    StopReason:
      | (
          | 'end_turn'
          | 'max_tokens'
          | 'model_context_window_exceeded'
          | 'pause_turn'
          | 'refusal'
          | 'stop_sequence'
          | 'tool_use'
        )
      | (string & {})
    SucceededResult: {
      message: components['schemas']['Message']
      /**
       * @default succeeded
       * @constant
       */
      type: 'succeeded'
    }
    TextContentBlockDelta: {
      text: string
      /**
       * @default text_delta
       * @constant
       */
      type: 'text_delta'
    }
    TextEditor_20250124: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      input_examples?: {
        [key: string]: components['schemas']['JsonValue']
      }[]
      /** @constant */
      name: 'str_replace_editor'
      strict?: boolean
      /** @constant */
      type: 'text_editor_20250124'
    }
    TextEditor_20250429: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      input_examples?: {
        [key: string]: components['schemas']['JsonValue']
      }[]
      /** @constant */
      name: 'str_replace_based_edit_tool'
      strict?: boolean
      /** @constant */
      type: 'text_editor_20250429'
    }
    TextEditor_20250728: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      input_examples?: {
        [key: string]: components['schemas']['JsonValue']
      }[]
      max_characters?: number | null
      /** @constant */
      name: 'str_replace_based_edit_tool'
      strict?: boolean
      /** @constant */
      type: 'text_editor_20250728'
    }
    TextEditorCodeExecutionToolResultErrorCode:
      | ('execution_time_exceeded' | 'file_not_found' | 'invalid_tool_input' | 'too_many_requests' | 'unavailable')
      | (string & {})
    ThinkingCapability: {
      supported: boolean
      types: components['schemas']['ThinkingTypes']
    }
    ThinkingConfigAdaptive: {
      display?: components['schemas']['ThinkingDisplayMode'] | null
      /** @constant */
      type: 'adaptive'
    }
    ThinkingConfigDisabled: {
      /** @constant */
      type: 'disabled'
    }
    ThinkingConfigEnabled: {
      budget_tokens: number
      display?: components['schemas']['ThinkingDisplayMode'] | null
      /** @constant */
      type: 'enabled'
    }
    ThinkingConfigParam:
      | components['schemas']['ThinkingConfigEnabled']
      | components['schemas']['ThinkingConfigDisabled']
      | components['schemas']['ThinkingConfigAdaptive']
    ThinkingContentBlockDelta: {
      thinking: string
      /**
       * @default thinking_delta
       * @constant
       */
      type: 'thinking_delta'
    }
    ThinkingDisplayMode: ('omitted' | 'summarized') | (string & {})
    ThinkingTypes: {
      adaptive: components['schemas']['CapabilitySupport']
      enabled: components['schemas']['CapabilitySupport']
    }
    Tool: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      description?: string
      eager_input_streaming?: boolean | null
      input_examples?: {
        [key: string]: components['schemas']['JsonValue']
      }[]
      input_schema: components['schemas']['InputSchema']
      name: string
      strict?: boolean
      /** @enum {string|null} */
      type?: 'custom' | null
    }
    ToolChoice:
      | components['schemas']['ToolChoiceAuto']
      | components['schemas']['ToolChoiceAny']
      | components['schemas']['ToolChoiceTool']
      | components['schemas']['ToolChoiceNone']
    ToolChoiceAny: {
      disable_parallel_tool_use?: boolean
      /** @constant */
      type: 'any'
    }
    ToolChoiceAuto: {
      disable_parallel_tool_use?: boolean
      /** @constant */
      type: 'auto'
    }
    ToolChoiceNone: {
      /** @constant */
      type: 'none'
    }
    ToolChoiceTool: {
      disable_parallel_tool_use?: boolean
      name: string
      /** @constant */
      type: 'tool'
    }
    ToolSearchToolBM25_20251119: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      /** @constant */
      name: 'tool_search_tool_bm25'
      strict?: boolean
      type: ('tool_search_tool_bm25' | 'tool_search_tool_bm25_20251119') | (string & {})
    }
    ToolSearchToolRegex_20251119: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      /** @constant */
      name: 'tool_search_tool_regex'
      strict?: boolean
      type: ('tool_search_tool_regex' | 'tool_search_tool_regex_20251119') | (string & {})
    }
    ToolSearchToolResultErrorCode:
      | ('execution_time_exceeded' | 'invalid_tool_input' | 'too_many_requests' | 'unavailable')
      | (string & {})
    URLImageSource: {
      /** @constant */
      type: 'url'
      url: string
    }
    URLPDFSource: {
      /** @constant */
      type: 'url'
      url: string
    }
    Usage: {
      /** @default null */
      cache_creation: components['schemas']['CacheCreation'] | null
      /** @default null */
      cache_creation_input_tokens: number | null
      /** @default null */
      cache_read_input_tokens: number | null
      /** @default null */
      inference_geo: string | null
      input_tokens: number
      output_tokens: number
      /** @default null */
      output_tokens_details: components['schemas']['OutputTokensDetails'] | null
      /** @default null */
      server_tool_use: components['schemas']['ServerToolUsage'] | null
      /** @default null */
      service_tier: ('batch' | 'priority' | 'standard') | (string & {}) | null
    }
    UserLocation: {
      city?: string | null
      country?: string | null
      region?: string | null
      timezone?: string | null
      /** @constant */
      type: 'approximate'
    }
    WebFetchTool_20250910: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      allowed_domains?: string[] | null
      blocked_domains?: string[] | null
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      citations?: components['schemas']['RequestCitationsConfig'] | null
      defer_loading?: boolean
      max_content_tokens?: number | null
      max_uses?: number | null
      /** @constant */
      name: 'web_fetch'
      strict?: boolean
      /** @constant */
      type: 'web_fetch_20250910'
    }
    WebFetchTool_20260209: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      allowed_domains?: string[] | null
      blocked_domains?: string[] | null
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      citations?: components['schemas']['RequestCitationsConfig'] | null
      defer_loading?: boolean
      max_content_tokens?: number | null
      max_uses?: number | null
      /** @constant */
      name: 'web_fetch'
      strict?: boolean
      /** @constant */
      type: 'web_fetch_20260209'
    }
    WebFetchTool_20260309: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      allowed_domains?: string[] | null
      blocked_domains?: string[] | null
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      citations?: components['schemas']['RequestCitationsConfig'] | null
      defer_loading?: boolean
      max_content_tokens?: number | null
      max_uses?: number | null
      /** @constant */
      name: 'web_fetch'
      strict?: boolean
      /** @constant */
      type: 'web_fetch_20260309'
      use_cache?: boolean
    }
    WebFetchToolResultErrorCode:
      | (
          | 'invalid_tool_input'
          | 'max_uses_exceeded'
          | 'too_many_requests'
          | 'unavailable'
          | 'unsupported_content_type'
          | 'url_not_accessible'
          | 'url_not_allowed'
          | 'url_not_in_prior_context'
          | 'url_too_long'
        )
      | (string & {})
    WebSearchTool_20250305: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      allowed_domains?: string[] | null
      blocked_domains?: string[] | null
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      max_uses?: number | null
      /** @constant */
      name: 'web_search'
      strict?: boolean
      /** @constant */
      type: 'web_search_20250305'
      user_location?: components['schemas']['UserLocation'] | null
    }
    WebSearchTool_20260209: {
      allowed_callers?: components['schemas']['AllowedCaller'][]
      allowed_domains?: string[] | null
      blocked_domains?: string[] | null
      cache_control?: components['schemas']['CacheControlEphemeral'] | null
      defer_loading?: boolean
      max_uses?: number | null
      /** @constant */
      name: 'web_search'
      strict?: boolean
      /** @constant */
      type: 'web_search_20260209'
      user_location?: components['schemas']['UserLocation'] | null
    }
    WebSearchToolResultErrorCode:
      | (
          | 'invalid_tool_input'
          | 'max_uses_exceeded'
          | 'query_too_long'
          | 'request_too_large'
          | 'too_many_requests'
          | 'unavailable'
        )
      | (string & {})
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type AllowedCaller = components['schemas']['AllowedCaller']
export type APIError = components['schemas']['APIError']
export type AuthenticationError = components['schemas']['AuthenticationError']
export type Base64ImageSource = components['schemas']['Base64ImageSource']
export type Base64PDFSource = components['schemas']['Base64PDFSource']
export type BashCodeExecutionToolResultErrorCode = components['schemas']['BashCodeExecutionToolResultErrorCode']
export type BashTool_20250124 = components['schemas']['BashTool_20250124']
export type BetaAPIError = components['schemas']['BetaAPIError']
export type BetaAuthenticationError = components['schemas']['BetaAuthenticationError']
export type BetaBillingError = components['schemas']['BetaBillingError']
export type BetaErrorResponse = components['schemas']['BetaErrorResponse']
export type BetaFileDeleteResponse = components['schemas']['BetaFileDeleteResponse']
export type BetaFileListResponse = components['schemas']['BetaFileListResponse']
export type BetaFileMetadataSchema = components['schemas']['BetaFileMetadataSchema']
export type BetaFileScope = components['schemas']['BetaFileScope']
export type BetaGatewayTimeoutError = components['schemas']['BetaGatewayTimeoutError']
export type BetaInvalidRequestError = components['schemas']['BetaInvalidRequestError']
export type BetaNotFoundError = components['schemas']['BetaNotFoundError']
export type BetaOverloadedError = components['schemas']['BetaOverloadedError']
export type BetaPermissionError = components['schemas']['BetaPermissionError']
export type BetaRateLimitError = components['schemas']['BetaRateLimitError']
export type BillingError = components['schemas']['BillingError']
export type CacheControlEphemeral = components['schemas']['CacheControlEphemeral']
export type CacheCreation = components['schemas']['CacheCreation']
export type CanceledResult = components['schemas']['CanceledResult']
export type CapabilitySupport = components['schemas']['CapabilitySupport']
export type CitationsDelta = components['schemas']['CitationsDelta']
export type CodeExecutionTool_20250522 = components['schemas']['CodeExecutionTool_20250522']
export type CodeExecutionTool_20250825 = components['schemas']['CodeExecutionTool_20250825']
export type CodeExecutionTool_20260120 = components['schemas']['CodeExecutionTool_20260120']
export type CodeExecutionToolResultErrorCode = components['schemas']['CodeExecutionToolResultErrorCode']
export type Container = components['schemas']['Container']
export type ContentBlock = components['schemas']['ContentBlock']
export type ContentBlockDeltaEvent = components['schemas']['ContentBlockDeltaEvent']
export type ContentBlockSource = components['schemas']['ContentBlockSource']
export type ContentBlockStartEvent = components['schemas']['ContentBlockStartEvent']
export type ContentBlockStopEvent = components['schemas']['ContentBlockStopEvent']
export type ContextManagementCapability = components['schemas']['ContextManagementCapability']
export type CountMessageTokensParams = components['schemas']['CountMessageTokensParams']
export type CountMessageTokensResponse = components['schemas']['CountMessageTokensResponse']
export type CreateMessageBatchParams = components['schemas']['CreateMessageBatchParams']
export type CreateMessageParams = components['schemas']['CreateMessageParams']
export type DeleteMessageBatchResponse = components['schemas']['DeleteMessageBatchResponse']
export type DirectCaller = components['schemas']['DirectCaller']
export type EffortCapability = components['schemas']['EffortCapability']
export type EffortLevel = components['schemas']['EffortLevel']
export type ErrorDetails = components['schemas']['ErrorDetails']
export type ErroredResult = components['schemas']['ErroredResult']
export type ErrorEvent = components['schemas']['ErrorEvent']
export type ErrorResponse = components['schemas']['ErrorResponse']
export type ExpiredResult = components['schemas']['ExpiredResult']
export type GatewayTimeoutError = components['schemas']['GatewayTimeoutError']
export type InputContentBlock = components['schemas']['InputContentBlock']
export type InputJsonContentBlockDelta = components['schemas']['InputJsonContentBlockDelta']
export type InputMessage = components['schemas']['InputMessage']
export type InputSchema = components['schemas']['InputSchema']
export type InvalidRequestError = components['schemas']['InvalidRequestError']
export type JsonOutputFormat = components['schemas']['JsonOutputFormat']
export type JsonValue = components['schemas']['JsonValue']
export type ListResponse_MessageBatch_ = components['schemas']['ListResponse_MessageBatch_']
export type ListResponse_ModelInfo_ = components['schemas']['ListResponse_ModelInfo_']
export type MemoryTool_20250818 = components['schemas']['MemoryTool_20250818']
export type Message = components['schemas']['Message']
export type MessageBatch = components['schemas']['MessageBatch']
export type MessageBatchIndividualRequestParams = components['schemas']['MessageBatchIndividualRequestParams']
export type MessageBatchIndividualResponse = components['schemas']['MessageBatchIndividualResponse']
export type MessageDelta = components['schemas']['MessageDelta']
export type MessageDeltaEvent = components['schemas']['MessageDeltaEvent']
export type MessageDeltaUsage = components['schemas']['MessageDeltaUsage']
export type MessageStartEvent = components['schemas']['MessageStartEvent']
export type MessageStopEvent = components['schemas']['MessageStopEvent']
export type MessageStreamEvent = components['schemas']['MessageStreamEvent']
export type Metadata = components['schemas']['Metadata']
export type Model = components['schemas']['Model']
export type ModelCapabilities = components['schemas']['ModelCapabilities']
export type ModelInfo = components['schemas']['ModelInfo']
export type NotFoundError = components['schemas']['NotFoundError']
export type OutputConfig = components['schemas']['OutputConfig']
export type OutputTokensDetails = components['schemas']['OutputTokensDetails']
export type OverloadedError = components['schemas']['OverloadedError']
export type PermissionError = components['schemas']['PermissionError']
export type PingEvent = components['schemas']['PingEvent']
export type PlainTextSource = components['schemas']['PlainTextSource']
export type RateLimitError = components['schemas']['RateLimitError']
export type RefusalStopDetails = components['schemas']['RefusalStopDetails']
export type RequestBashCodeExecutionOutputBlock = components['schemas']['RequestBashCodeExecutionOutputBlock']
export type RequestBashCodeExecutionResultBlock = components['schemas']['RequestBashCodeExecutionResultBlock']
export type RequestBashCodeExecutionToolResultBlock = components['schemas']['RequestBashCodeExecutionToolResultBlock']
export type RequestBashCodeExecutionToolResultError = components['schemas']['RequestBashCodeExecutionToolResultError']
export type RequestCharLocationCitation = components['schemas']['RequestCharLocationCitation']
export type RequestCitationsConfig = components['schemas']['RequestCitationsConfig']
export type RequestCodeExecutionOutputBlock = components['schemas']['RequestCodeExecutionOutputBlock']
export type RequestCodeExecutionResultBlock = components['schemas']['RequestCodeExecutionResultBlock']
export type RequestCodeExecutionToolResultBlock = components['schemas']['RequestCodeExecutionToolResultBlock']
export type RequestCodeExecutionToolResultError = components['schemas']['RequestCodeExecutionToolResultError']
export type RequestContainerUploadBlock = components['schemas']['RequestContainerUploadBlock']
export type RequestContentBlockLocationCitation = components['schemas']['RequestContentBlockLocationCitation']
export type RequestCounts = components['schemas']['RequestCounts']
export type RequestDocumentBlock = components['schemas']['RequestDocumentBlock']
export type RequestEncryptedCodeExecutionResultBlock = components['schemas']['RequestEncryptedCodeExecutionResultBlock']
export type RequestImageBlock = components['schemas']['RequestImageBlock']
export type RequestMidConvSystemBlock = components['schemas']['RequestMidConvSystemBlock']
export type RequestPageLocationCitation = components['schemas']['RequestPageLocationCitation']
export type RequestRedactedThinkingBlock = components['schemas']['RequestRedactedThinkingBlock']
export type RequestSearchResultBlock = components['schemas']['RequestSearchResultBlock']
export type RequestSearchResultLocationCitation = components['schemas']['RequestSearchResultLocationCitation']
export type RequestServerToolUseBlock = components['schemas']['RequestServerToolUseBlock']
export type RequestTextBlock = components['schemas']['RequestTextBlock']
export type RequestTextEditorCodeExecutionCreateResultBlock =
  components['schemas']['RequestTextEditorCodeExecutionCreateResultBlock']
export type RequestTextEditorCodeExecutionStrReplaceResultBlock =
  components['schemas']['RequestTextEditorCodeExecutionStrReplaceResultBlock']
export type RequestTextEditorCodeExecutionToolResultBlock =
  components['schemas']['RequestTextEditorCodeExecutionToolResultBlock']
export type RequestTextEditorCodeExecutionToolResultError =
  components['schemas']['RequestTextEditorCodeExecutionToolResultError']
export type RequestTextEditorCodeExecutionViewResultBlock =
  components['schemas']['RequestTextEditorCodeExecutionViewResultBlock']
export type RequestThinkingBlock = components['schemas']['RequestThinkingBlock']
export type RequestToolReferenceBlock = components['schemas']['RequestToolReferenceBlock']
export type RequestToolResultBlock = components['schemas']['RequestToolResultBlock']
export type RequestToolSearchToolResultBlock = components['schemas']['RequestToolSearchToolResultBlock']
export type RequestToolSearchToolResultError = components['schemas']['RequestToolSearchToolResultError']
export type RequestToolSearchToolSearchResultBlock = components['schemas']['RequestToolSearchToolSearchResultBlock']
export type RequestToolUseBlock = components['schemas']['RequestToolUseBlock']
export type RequestWebFetchResultBlock = components['schemas']['RequestWebFetchResultBlock']
export type RequestWebFetchToolResultBlock = components['schemas']['RequestWebFetchToolResultBlock']
export type RequestWebFetchToolResultError = components['schemas']['RequestWebFetchToolResultError']
export type RequestWebSearchResultBlock = components['schemas']['RequestWebSearchResultBlock']
export type RequestWebSearchResultLocationCitation = components['schemas']['RequestWebSearchResultLocationCitation']
export type RequestWebSearchToolResultBlock = components['schemas']['RequestWebSearchToolResultBlock']
export type RequestWebSearchToolResultError = components['schemas']['RequestWebSearchToolResultError']
export type ResponseBashCodeExecutionOutputBlock = components['schemas']['ResponseBashCodeExecutionOutputBlock']
export type ResponseBashCodeExecutionResultBlock = components['schemas']['ResponseBashCodeExecutionResultBlock']
export type ResponseBashCodeExecutionToolResultBlock = components['schemas']['ResponseBashCodeExecutionToolResultBlock']
export type ResponseBashCodeExecutionToolResultError = components['schemas']['ResponseBashCodeExecutionToolResultError']
export type ResponseCharLocationCitation = components['schemas']['ResponseCharLocationCitation']
export type ResponseCitationsConfig = components['schemas']['ResponseCitationsConfig']
export type ResponseCodeExecutionOutputBlock = components['schemas']['ResponseCodeExecutionOutputBlock']
export type ResponseCodeExecutionResultBlock = components['schemas']['ResponseCodeExecutionResultBlock']
export type ResponseCodeExecutionToolResultBlock = components['schemas']['ResponseCodeExecutionToolResultBlock']
export type ResponseCodeExecutionToolResultError = components['schemas']['ResponseCodeExecutionToolResultError']
export type ResponseContainerUploadBlock = components['schemas']['ResponseContainerUploadBlock']
export type ResponseContentBlockLocationCitation = components['schemas']['ResponseContentBlockLocationCitation']
export type ResponseDocumentBlock = components['schemas']['ResponseDocumentBlock']
export type ResponseEncryptedCodeExecutionResultBlock =
  components['schemas']['ResponseEncryptedCodeExecutionResultBlock']
export type ResponsePageLocationCitation = components['schemas']['ResponsePageLocationCitation']
export type ResponseRedactedThinkingBlock = components['schemas']['ResponseRedactedThinkingBlock']
export type ResponseSearchResultLocationCitation = components['schemas']['ResponseSearchResultLocationCitation']
export type ResponseServerToolUseBlock = components['schemas']['ResponseServerToolUseBlock']
export type ResponseTextBlock = components['schemas']['ResponseTextBlock']
export type ResponseTextEditorCodeExecutionCreateResultBlock =
  components['schemas']['ResponseTextEditorCodeExecutionCreateResultBlock']
export type ResponseTextEditorCodeExecutionStrReplaceResultBlock =
  components['schemas']['ResponseTextEditorCodeExecutionStrReplaceResultBlock']
export type ResponseTextEditorCodeExecutionToolResultBlock =
  components['schemas']['ResponseTextEditorCodeExecutionToolResultBlock']
export type ResponseTextEditorCodeExecutionToolResultError =
  components['schemas']['ResponseTextEditorCodeExecutionToolResultError']
export type ResponseTextEditorCodeExecutionViewResultBlock =
  components['schemas']['ResponseTextEditorCodeExecutionViewResultBlock']
export type ResponseThinkingBlock = components['schemas']['ResponseThinkingBlock']
export type ResponseToolReferenceBlock = components['schemas']['ResponseToolReferenceBlock']
export type ResponseToolSearchToolResultBlock = components['schemas']['ResponseToolSearchToolResultBlock']
export type ResponseToolSearchToolResultError = components['schemas']['ResponseToolSearchToolResultError']
export type ResponseToolSearchToolSearchResultBlock = components['schemas']['ResponseToolSearchToolSearchResultBlock']
export type ResponseToolUseBlock = components['schemas']['ResponseToolUseBlock']
export type ResponseWebFetchResultBlock = components['schemas']['ResponseWebFetchResultBlock']
export type ResponseWebFetchToolResultBlock = components['schemas']['ResponseWebFetchToolResultBlock']
export type ResponseWebFetchToolResultError = components['schemas']['ResponseWebFetchToolResultError']
export type ResponseWebSearchResultBlock = components['schemas']['ResponseWebSearchResultBlock']
export type ResponseWebSearchResultLocationCitation = components['schemas']['ResponseWebSearchResultLocationCitation']
export type ResponseWebSearchToolResultBlock = components['schemas']['ResponseWebSearchToolResultBlock']
export type ResponseWebSearchToolResultError = components['schemas']['ResponseWebSearchToolResultError']
export type ServerToolCaller = components['schemas']['ServerToolCaller']
export type ServerToolCaller_20260120 = components['schemas']['ServerToolCaller_20260120']
export type ServerToolUsage = components['schemas']['ServerToolUsage']
export type SignatureContentBlockDelta = components['schemas']['SignatureContentBlockDelta']
export type StopReason = components['schemas']['StopReason']
export type SucceededResult = components['schemas']['SucceededResult']
export type TextContentBlockDelta = components['schemas']['TextContentBlockDelta']
export type TextEditor_20250124 = components['schemas']['TextEditor_20250124']
export type TextEditor_20250429 = components['schemas']['TextEditor_20250429']
export type TextEditor_20250728 = components['schemas']['TextEditor_20250728']
export type TextEditorCodeExecutionToolResultErrorCode =
  components['schemas']['TextEditorCodeExecutionToolResultErrorCode']
export type ThinkingCapability = components['schemas']['ThinkingCapability']
export type ThinkingConfigAdaptive = components['schemas']['ThinkingConfigAdaptive']
export type ThinkingConfigDisabled = components['schemas']['ThinkingConfigDisabled']
export type ThinkingConfigEnabled = components['schemas']['ThinkingConfigEnabled']
export type ThinkingConfigParam = components['schemas']['ThinkingConfigParam']
export type ThinkingContentBlockDelta = components['schemas']['ThinkingContentBlockDelta']
export type ThinkingDisplayMode = components['schemas']['ThinkingDisplayMode']
export type ThinkingTypes = components['schemas']['ThinkingTypes']
export type Tool = components['schemas']['Tool']
export type ToolChoice = components['schemas']['ToolChoice']
export type ToolChoiceAny = components['schemas']['ToolChoiceAny']
export type ToolChoiceAuto = components['schemas']['ToolChoiceAuto']
export type ToolChoiceNone = components['schemas']['ToolChoiceNone']
export type ToolChoiceTool = components['schemas']['ToolChoiceTool']
export type ToolSearchToolBM25_20251119 = components['schemas']['ToolSearchToolBM25_20251119']
export type ToolSearchToolRegex_20251119 = components['schemas']['ToolSearchToolRegex_20251119']
export type ToolSearchToolResultErrorCode = components['schemas']['ToolSearchToolResultErrorCode']
export type URLImageSource = components['schemas']['URLImageSource']
export type URLPDFSource = components['schemas']['URLPDFSource']
export type Usage = components['schemas']['Usage']
export type UserLocation = components['schemas']['UserLocation']
export type WebFetchTool_20250910 = components['schemas']['WebFetchTool_20250910']
export type WebFetchTool_20260209 = components['schemas']['WebFetchTool_20260209']
export type WebFetchTool_20260309 = components['schemas']['WebFetchTool_20260309']
export type WebFetchToolResultErrorCode = components['schemas']['WebFetchToolResultErrorCode']
export type WebSearchTool_20250305 = components['schemas']['WebSearchTool_20250305']
export type WebSearchTool_20260209 = components['schemas']['WebSearchTool_20260209']
export type WebSearchToolResultErrorCode = components['schemas']['WebSearchToolResultErrorCode']
export type $defs = Record<string, never>
export type operations = Record<string, never>
