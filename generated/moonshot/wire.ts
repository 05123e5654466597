// Code generated from specs/moonshot/openapi.yaml. DO NOT EDIT.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    BatchCreateRequest: {
      completion_window: string
      /** @constant */
      endpoint: '/v1/chat/completions'
      input_file_id: string
      metadata?: {
        [key: string]: string
      }
    }
    BatchListResponse: {
      data: components['schemas']['BatchObject'][]
      has_more?: boolean
      object: string
    }
    BatchObject: {
      cancelled_at?: number | null
      cancelling_at?: number | null
      completed_at?: number | null
      completion_window: string
      created_at: number
      endpoint: string
      error_file_id?: string | null
      expires_at?: number | null
      failed_at?: number | null
      finalizing_at?: number | null
      id: string
      in_progress_at?: number | null
      input_file_id: string
      metadata?: {
        [key: string]: string
      } | null
      object: string
      output_file_id?: string | null
      request_counts: components['schemas']['BatchRequestCounts']
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
    ChatCompletionChunk: {
      choices?: components['schemas']['ChoiceDelta'][]
      created?: number
      id?: string
      model?: string
      object?: string
      usage?: {
        cached_tokens?: number
        completion_tokens?: number
        completion_tokens_details?: {
          reasoning_tokens?: number
        }
        prompt_tokens?: number
        total_tokens?: number
      } | null
    }
    ChatCompletionResponse: {
      choices?: {
        finish_reason?: ('length' | 'stop' | 'tool_calls') | (string & {})
        index?: number
        message?: {
          content?: string | null
          reasoning_content?: string | null
          /** @constant */
          role?: 'assistant'
          tool_calls?: {
            function?: {
              arguments?: string
              name?: string
            }
            id?: string
            /** @constant */
            type?: 'function'
          }[]
        }
      }[]
      created?: number
      id?: string
      model?: string
      object?: string
      usage?: {
        cached_tokens?: number
        completion_tokens?: number
        completion_tokens_details?: {
          reasoning_tokens?: number
        }
        prompt_tokens?: number
        total_tokens?: number
      }
    }
    ChoiceDelta: {
      delta?: {
        content?: string
        reasoning_content?: string | null
        role?: string
        tool_calls?: {
          function?: {
            arguments?: string
            name?: string
          }
          id?: string
          index?: number
          /** @constant */
          type?: 'function'
        }[]
      }
      finish_reason?: ('length' | 'stop' | 'tool_calls') | (string & {}) | null
      index?: number
      usage?: {
        completion_tokens?: number
        prompt_tokens?: number
        total_tokens?: number
      }
    }
    ErrorResponse: {
      error: {
        code?: string
        message: string
        type?: string
      }
    }
    EstimateTokenRequest: {
      messages: components['schemas']['Message'][]
      /** @default kimi-k3 */
      model:
        | (
            | 'kimi-k2.5'
            | 'kimi-k2.6'
            | 'kimi-k2.7-code'
            | 'kimi-k2.7-code-highspeed'
            | 'kimi-k3'
            | 'moonshot-v1-128k'
            | 'moonshot-v1-128k-vision-preview'
            | 'moonshot-v1-32k'
            | 'moonshot-v1-32k-vision-preview'
            | 'moonshot-v1-8k'
            | 'moonshot-v1-8k-vision-preview'
            | 'moonshot-v1-auto'
          )
        | (string & {})
    }
    EstimateTokenResponse: {
      data: {
        total_tokens: number
      }
    }
    FileDeleteResponse: {
      deleted: boolean
      id: string
      object: string
    }
    FileListResponse: {
      data: components['schemas']['FileObject'][]
      object: string
    }
    FileObject: {
      bytes: number
      created_at: number
      filename: string
      id: string
      object: string
      purpose: ('batch' | 'file-extract' | 'image' | 'video') | (string & {})
      status: string
      status_details?: string
    }
    Message: {
      content?:
        | string
        | (
            | {
                text: string
                /** @constant */
                type: 'text'
              }
            | {
                image_url:
                  | {
                      url: string
                    }
                  | string
                /** @constant */
                type: 'image_url'
              }
            | {
                /** @constant */
                type: 'video_url'
                video_url:
                  | {
                      url: string
                    }
                  | string
              }
          )[]
      /** @default null */
      name?: string
      /** @default false */
      partial?: boolean
      reasoning_content?: string | null
      role: ('assistant' | 'system' | 'tool' | 'user') | (string & {})
      tool_call_id?: string
      tool_calls?: components['schemas']['WholeCall'][]
    }
    MoonshotV1ChatRequest: {
      /**
       * Format: float
       * @default 0
       */
      frequency_penalty?: number
      /** @default false */
      logprobs?: boolean
      max_completion_tokens?: number
      /** @deprecated */
      max_tokens?: number
      messages: components['schemas']['Message'][]
      /** @default moonshot-v1-128k */
      model: string
      /** @default 1 */
      n?: number
      prediction?: {
        content?:
          | string
          | {
              [key: string]: unknown
            }[]
        /** @constant */
        type?: 'content'
      }
      /**
       * Format: float
       * @default 0
       */
      presence_penalty?: number
      /** @default null */
      prompt_cache_key?: string
      reasoning_effort?: ('high' | 'low' | 'max') | (string & {})
      response_format?: {
        json_schema?: {
          name: string
          schema: {
            [key: string]: unknown
          }
          /** @default true */
          strict?: boolean
        }
        type?: ('json_object' | 'json_schema' | 'text') | (string & {})
      }
      safety_identifier?: string
      /** @default null */
      stop?: string | string[]
      /** @default false */
      stream?: boolean
      stream_options?: {
        /** @default false */
        include_usage?: boolean
      }
      /**
       * Format: float
       * @default 0
       */
      temperature?: number
      thinking?: {
        keep?: string | null
        type: ('disabled' | 'enabled') | (string & {})
      }
      tool_choice?:
        | (('auto' | 'none' | 'required') | (string & {}))
        | {
            function: {
              name: string
            }
            /** @constant */
            type: 'function'
          }
      tools?: components['schemas']['ToolDefinition'][]
      top_logprobs?: number
      /**
       * Format: float
       * @default 1
       */
      top_p?: number
    }
    ToolDefinition: {
      function: {
        description?: string
        name: string
        parameters: {
          [key: string]: unknown
        }
        /** @default true */
        strict?: boolean
      }
      /** @constant */
      type: 'function'
    }
    WholeCall: {
      function: {
        arguments: string
        name: string
      }
      id: string
      /** @constant */
      type: 'function'
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type BatchCreateRequest = components['schemas']['BatchCreateRequest']
export type BatchListResponse = components['schemas']['BatchListResponse']
export type BatchObject = components['schemas']['BatchObject']
export type BatchRequestCounts = components['schemas']['BatchRequestCounts']
export type BatchRequestInput = components['schemas']['BatchRequestInput']
export type BatchRequestOutput = components['schemas']['BatchRequestOutput']
export type ChatCompletionChunk = components['schemas']['ChatCompletionChunk']
export type ChatCompletionResponse = components['schemas']['ChatCompletionResponse']
export type ChoiceDelta = components['schemas']['ChoiceDelta']
export type ErrorResponse = components['schemas']['ErrorResponse']
export type EstimateTokenRequest = components['schemas']['EstimateTokenRequest']
export type EstimateTokenResponse = components['schemas']['EstimateTokenResponse']
export type FileDeleteResponse = components['schemas']['FileDeleteResponse']
export type FileListResponse = components['schemas']['FileListResponse']
export type FileObject = components['schemas']['FileObject']
export type Message = components['schemas']['Message']
export type MoonshotV1ChatRequest = components['schemas']['MoonshotV1ChatRequest']
export type ToolDefinition = components['schemas']['ToolDefinition']
export type WholeCall = components['schemas']['WholeCall']
export type $defs = Record<string, never>
export type operations = Record<string, never>
