// Code generated from specs/cohere/openapi.yaml. DO NOT EDIT.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    ApiMeta: {
      api_version?: {
        is_deprecated?: boolean
        is_experimental?: boolean
        version: string
      }
      billed_units?: {
        classifications?: number
        image_tokens?: number
        images?: number
        input_tokens?: number
        output_tokens?: number
        pages?: number
        search_units?: number
      }
      cached_tokens?: number
      tokens?: {
        input_tokens?: number
        output_tokens?: number
      }
      warnings?: string[]
    }
    AssistantMessageResponse: {
      citations?: components['schemas']['Citation'][]
      content?: (components['schemas']['ChatTextContent'] | components['schemas']['ChatThinkingContent'])[]
      /** @constant */
      role: 'assistant'
      tool_calls?: components['schemas']['ToolCallV2'][]
      tool_plan?: string
    }
    AssistantMessageV2: {
      citations?: components['schemas']['Citation'][]
      content?:
        | string
        | (components['schemas']['ChatTextContent'] | components['schemas']['ChatThinkingContent'])[]
        | null
      /** @constant */
      role: 'assistant'
      tool_calls?: components['schemas']['ToolCallV2'][]
      tool_plan?: string
    }
    ChatContentDeltaEvent: {
      delta?: {
        message?: {
          content?: {
            text?: string
            thinking?: string
          }
        }
      }
      index?: number
      logprobs?: components['schemas']['LogprobItem']
      /** @constant */
      type: 'content-delta'
    }
    ChatContentEndEvent: {
      index?: number
      /** @constant */
      type: 'content-end'
    }
    ChatContentStartEvent: {
      delta?: {
        message?: {
          content?: {
            text?: string
            thinking?: string
            type?: ('text' | 'thinking') | (string & {})
          }
        }
      }
      index?: number
      /** @constant */
      type: 'content-start'
    }
    ChatDocumentSource: {
      document?: {
        source?: string
      } & {
        [key: string]: unknown
      }
      id?: string
      /** @constant */
      type: 'document'
    }
    ChatFinishReason: ('COMPLETE' | 'ERROR' | 'MAX_TOKENS' | 'STOP_SEQUENCE' | 'TIMEOUT' | 'TOOL_CALL') | (string & {})
    ChatMessageEndEvent: {
      delta?: {
        error?: string
        error_type?: string
        finish_reason?: components['schemas']['ChatFinishReason']
        usage?: components['schemas']['Usage']
      }
      id?: string
      /** @constant */
      type: 'message-end'
    }
    ChatMessages: components['schemas']['ChatMessageV2'][]
    ChatMessageStartEvent: {
      delta?: {
        message?: {
          citations?: unknown[]
          content?: unknown[]
          /** @constant */
          role?: 'assistant'
          tool_calls?: unknown[]
          tool_plan?: string
        }
      }
      id?: string
      /** @constant */
      type: 'message-start'
    }
    ChatMessageV2:
      | components['schemas']['UserMessageV2']
      | components['schemas']['AssistantMessageV2']
      | components['schemas']['SystemMessageV2']
      | components['schemas']['ToolMessageV2']
    ChatResponseV2: {
      finish_reason: components['schemas']['ChatFinishReason']
      id: string
      logprobs?: components['schemas']['LogprobItem'][]
      message: components['schemas']['AssistantMessageResponse']
      usage?: components['schemas']['Usage']
    }
    ChatTextContent: {
      text: string
      /** @constant */
      type: 'text'
    }
    ChatTextResponseFormatV2: {
      /** @constant */
      type: 'text'
    }
    ChatThinkingContent: {
      thinking: string
      /** @constant */
      type: 'thinking'
    }
    ChatToolCallDeltaEvent: {
      delta?: {
        message?: {
          tool_calls?: {
            function?: {
              arguments?: string
            }
          }
        }
      }
      index?: number
      /** @constant */
      type: 'tool-call-delta'
    }
    ChatToolCallEndEvent: {
      index?: number
      /** @constant */
      type: 'tool-call-end'
    }
    ChatToolCallStartEvent: {
      delta?: {
        message?: {
          tool_calls?: components['schemas']['ToolCallV2']
        }
      }
      index?: number
      /** @constant */
      type: 'tool-call-start'
    }
    ChatToolPlanDeltaEvent: {
      delta?: {
        message?: {
          tool_plan?: string
        }
      }
      /** @constant */
      type: 'tool-plan-delta'
    }
    ChatToolSource: {
      id?: string
      tool_output?: {
        [key: string]: unknown
      }
      /** @constant */
      type: 'tool'
    }
    Citation: {
      content_index?: number
      end?: number
      sources?: components['schemas']['Source'][]
      start?: number
      text?: string
      type?: components['schemas']['CitationType']
    }
    CitationEndEvent: {
      index?: number
      /** @constant */
      type: 'citation-end'
    }
    CitationOptions: {
      mode?: ('ACCURATE' | 'DISABLED' | 'ENABLED' | 'FAST' | 'OFF') | (string & {})
    }
    CitationStartEvent: {
      delta?: {
        message?: {
          citations?: components['schemas']['Citation']
        }
      }
      index?: number
      /** @constant */
      type: 'citation-start'
    }
    CitationType: ('PLAN' | 'TEXT_CONTENT' | 'THINKING_CONTENT') | (string & {})
    CompatibleEndpoint: ('chat' | 'classify' | 'embed' | 'generate' | 'rate' | 'rerank' | 'summarize') | (string & {})
    Content: components['schemas']['ChatTextContent'] | components['schemas']['ImageContent']
    Document: {
      data: {
        source?: string
        text?: string
        title?: string
      }
      id?: string
    }
    DocumentContent: {
      document: components['schemas']['Document']
      /** @constant */
      type: 'document'
    }
    EmbedByTypeResponse: {
      embeddings: {
        base64?: string[]
        binary?: number[][]
        float?: number[][]
        int8?: number[][]
        ubinary?: number[][]
        uint8?: number[][]
      }
      id: string
      images?: components['schemas']['Image'][]
      meta?: components['schemas']['ApiMeta']
      response_type?: ('embeddings_by_type' | 'embeddings_floats') | (string & {})
      texts?: string[]
    }
    EmbedContent: components['schemas']['EmbedImage'] | components['schemas']['EmbedText']
    EmbedContentType: ('image_url' | 'text') | (string & {})
    EmbeddingType: ('base64' | 'binary' | 'float' | 'int8' | 'ubinary' | 'uint8') | (string & {})
    EmbedImage: {
      image_url?: components['schemas']['EmbedImageUrl']
      type?: components['schemas']['EmbedContentType']
    }
    EmbedImageUrl: {
      url: string
    }
    EmbedInput: {
      content: components['schemas']['EmbedContent'][]
    }
    EmbedInputType: ('classification' | 'clustering' | 'image' | 'search_document' | 'search_query') | (string & {})
    EmbedText: {
      text?: string
      type?: components['schemas']['EmbedContentType']
    }
    GetModelResponse: {
      context_length?: number
      default_endpoints?: components['schemas']['CompatibleEndpoint'][]
      endpoints?: components['schemas']['CompatibleEndpoint'][]
      features?: string[]
      finetuned?: boolean
      is_deprecated?: boolean
      name?: string
      sampling_defaults?: {
        /** Format: float */
        frequency_penalty?: number
        /** Format: int32 */
        k?: number
        /** Format: int32 */
        max_tokens_per_doc?: number
        /** Format: float */
        p?: number
        /** Format: float */
        presence_penalty?: number
        /** Format: float */
        temperature?: number
      }
      tokenizer_url?: string
    }
    Image: {
      /** Format: int64 */
      bit_depth: number
      format: string
      /** Format: int64 */
      height: number
      /** Format: int64 */
      width: number
    }
    ImageContent: {
      image_url: components['schemas']['ImageUrl']
      /** @constant */
      type: 'image_url'
    }
    ImageUrl: {
      detail?: ('auto' | 'high' | 'low') | (string & {})
      url: string
    }
    JsonResponseFormatV2: {
      json_schema?: {
        [key: string]: unknown
      }
      /** @constant */
      type: 'json_object'
    }
    ListModelsResponse: {
      models: components['schemas']['GetModelResponse'][]
      next_page_token?: string
    }
    LogprobItem: {
      logprobs?: number[]
      text?: string
      token_ids?: number[]
    }
    ResponseFormatV2: components['schemas']['ChatTextResponseFormatV2'] | components['schemas']['JsonResponseFormatV2']
    Source: components['schemas']['ChatToolSource'] | components['schemas']['ChatDocumentSource']
    SystemMessageV2: {
      content: string | components['schemas']['ChatTextContent'][]
      /** @constant */
      role: 'system'
    }
    Thinking: {
      token_budget?: number
      type: ('disabled' | 'enabled') | (string & {})
    }
    ToolCallV2: {
      function?: {
        arguments?: string
        name?: string
      }
      id: string
      /** @constant */
      type: 'function'
    }
    ToolContent: components['schemas']['ChatTextContent'] | components['schemas']['DocumentContent']
    ToolMessageV2: {
      content: string | components['schemas']['ToolContent'][]
      /** @constant */
      role: 'tool'
      tool_call_id: string
    }
    ToolV2: {
      function?: {
        description?: string
        name: string
        parameters: {
          [key: string]: unknown
        }
      }
      /** @constant */
      type: 'function'
    }
    Usage: {
      billed_units?: {
        classifications?: number
        input_tokens?: number
        output_tokens?: number
        search_units?: number
      }
      cached_tokens?: number
      tokens?: {
        input_tokens?: number
        output_tokens?: number
      }
    }
    UserMessageV2: {
      content: string | components['schemas']['Content'][]
      /** @constant */
      role: 'user'
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type ApiMeta = components['schemas']['ApiMeta']
export type AssistantMessageResponse = components['schemas']['AssistantMessageResponse']
export type AssistantMessageV2 = components['schemas']['AssistantMessageV2']
export type ChatContentDeltaEvent = components['schemas']['ChatContentDeltaEvent']
export type ChatContentEndEvent = components['schemas']['ChatContentEndEvent']
export type ChatContentStartEvent = components['schemas']['ChatContentStartEvent']
export type ChatDocumentSource = components['schemas']['ChatDocumentSource']
export type ChatFinishReason = components['schemas']['ChatFinishReason']
export type ChatMessageEndEvent = components['schemas']['ChatMessageEndEvent']
export type ChatMessages = components['schemas']['ChatMessages']
export type ChatMessageStartEvent = components['schemas']['ChatMessageStartEvent']
export type ChatMessageV2 = components['schemas']['ChatMessageV2']
export type ChatResponseV2 = components['schemas']['ChatResponseV2']
export type ChatTextContent = components['schemas']['ChatTextContent']
export type ChatTextResponseFormatV2 = components['schemas']['ChatTextResponseFormatV2']
export type ChatThinkingContent = components['schemas']['ChatThinkingContent']
export type ChatToolCallDeltaEvent = components['schemas']['ChatToolCallDeltaEvent']
export type ChatToolCallEndEvent = components['schemas']['ChatToolCallEndEvent']
export type ChatToolCallStartEvent = components['schemas']['ChatToolCallStartEvent']
export type ChatToolPlanDeltaEvent = components['schemas']['ChatToolPlanDeltaEvent']
export type ChatToolSource = components['schemas']['ChatToolSource']
export type Citation = components['schemas']['Citation']
export type CitationEndEvent = components['schemas']['CitationEndEvent']
export type CitationOptions = components['schemas']['CitationOptions']
export type CitationStartEvent = components['schemas']['CitationStartEvent']
export type CitationType = components['schemas']['CitationType']
export type CompatibleEndpoint = components['schemas']['CompatibleEndpoint']
export type Content = components['schemas']['Content']
export type Document = components['schemas']['Document']
export type DocumentContent = components['schemas']['DocumentContent']
export type EmbedByTypeResponse = components['schemas']['EmbedByTypeResponse']
export type EmbedContent = components['schemas']['EmbedContent']
export type EmbedContentType = components['schemas']['EmbedContentType']
export type EmbeddingType = components['schemas']['EmbeddingType']
export type EmbedImage = components['schemas']['EmbedImage']
export type EmbedImageUrl = components['schemas']['EmbedImageUrl']
export type EmbedInput = components['schemas']['EmbedInput']
export type EmbedInputType = components['schemas']['EmbedInputType']
export type EmbedText = components['schemas']['EmbedText']
export type GetModelResponse = components['schemas']['GetModelResponse']
export type Image = components['schemas']['Image']
export type ImageContent = components['schemas']['ImageContent']
export type ImageUrl = components['schemas']['ImageUrl']
export type JsonResponseFormatV2 = components['schemas']['JsonResponseFormatV2']
export type ListModelsResponse = components['schemas']['ListModelsResponse']
export type LogprobItem = components['schemas']['LogprobItem']
export type ResponseFormatV2 = components['schemas']['ResponseFormatV2']
export type Source = components['schemas']['Source']
export type SystemMessageV2 = components['schemas']['SystemMessageV2']
export type Thinking = components['schemas']['Thinking']
export type ToolCallV2 = components['schemas']['ToolCallV2']
export type ToolContent = components['schemas']['ToolContent']
export type ToolMessageV2 = components['schemas']['ToolMessageV2']
export type ToolV2 = components['schemas']['ToolV2']
export type Usage = components['schemas']['Usage']
export type UserMessageV2 = components['schemas']['UserMessageV2']
export type $defs = Record<string, never>
export type operations = Record<string, never>
