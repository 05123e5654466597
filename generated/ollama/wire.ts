// Code generated from specs/ollama/openapi.yaml. DO NOT EDIT.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    ChatMessage: {
      content: string
      images?: string[]
      role: ('assistant' | 'system' | 'tool' | 'user') | (string & {})
      thinking?: string
      tool_call_id?: string
      tool_calls?: components['schemas']['ToolCall'][]
      tool_name?: string
    }
    ChatRequest: {
      format?:
        | (('' | 'json') | (string & {}))
        | {
            [key: string]: unknown
          }
      keep_alive?: string | number
      logprobs?: boolean
      messages: components['schemas']['ChatMessage'][]
      model: string
      options?: components['schemas']['ModelOptions']
      /** @default true */
      stream?: boolean
      think?: boolean | (('high' | 'low' | 'max' | 'medium') | (string & {}))
      tools?: components['schemas']['ToolDefinition'][]
      top_logprobs?: number
    }
    ChatResponse: {
      /** Format: date-time */
      created_at: string
      done: boolean
      done_reason?: string
      eval_count?: number
      eval_duration?: number
      load_duration?: number
      logprobs?: components['schemas']['Logprob'][]
      message: {
        content?: string
        images?: string[]
        /** @constant */
        role?: 'assistant'
        thinking?: string
        tool_calls?: components['schemas']['ToolCall'][]
      }
      model: string
      prompt_eval_count?: number
      prompt_eval_duration?: number
      total_duration?: number
    }
    ChatStreamEvent: {
      /** Format: date-time */
      created_at: string
      done: boolean
      done_reason?: string
      eval_count?: number
      eval_duration?: number
      load_duration?: number
      logprobs?: components['schemas']['Logprob'][]
      message: {
        content?: string
        images?: string[]
        role?: string
        thinking?: string
        tool_calls?: components['schemas']['ToolCall'][]
      }
      model: string
      prompt_eval_count?: number
      prompt_eval_duration?: number
      total_duration?: number
    }
    EmbedRequest: {
      dimensions?: number
      input: string | string[]
      keep_alive?: string
      model: string
      options?: components['schemas']['ModelOptions']
      /** @default true */
      truncate?: boolean
    }
    EmbedResponse: {
      embeddings?: number[][]
      load_duration?: number
      model?: string
      prompt_eval_count?: number
      total_duration?: number
    }
    ErrorResponse: {
      error: string
    }
    ListResponse: {
      models?: components['schemas']['ModelSummary'][]
    }
    Logprob: {
      bytes?: number[]
      logprob?: number
      token?: string
      top_logprobs?: components['schemas']['TokenLogprob'][]
    }
    ModelOptions: {
      frequency_penalty?: number
      /** Format: float */
      min_p?: number
      num_ctx?: number
      num_predict?: number
      presence_penalty?: number
      repeat_penalty?: number
      seed?: number
      stop?: string | string[]
      /** Format: float */
      temperature?: number
      top_k?: number
      /** Format: float */
      top_p?: number
    } & {
      [key: string]: unknown
    }
    ModelSummary: {
      details?: {
        families?: string[]
        family?: string
        format?: string
        parameter_size?: string
        quantization_level?: string
      }
      digest?: string
      model?: string
      modified_at?: string
      name?: string
      remote_host?: string
      remote_model?: string
      size?: number
    }
    ShowRequest: {
      model: string
      verbose?: boolean
    }
    ShowResponse: {
      capabilities?: string[]
      details?: {
        [key: string]: unknown
      }
      license?: string
      model_info?: {
        [key: string]: unknown
      }
      modified_at?: string
      parameters?: string
      template?: string
    }
    TokenLogprob: {
      bytes?: number[]
      logprob?: number
      token?: string
    }
    ToolCall: {
      function: {
        arguments?: {
          [key: string]: unknown
        }
        description?: string
        index?: number
        name: string
      }
      id?: string
    }
    ToolDefinition: {
      function: {
        description?: string
        name: string
        parameters: {
          [key: string]: unknown
        }
      }
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
export type ChatMessage = components['schemas']['ChatMessage']
export type ChatRequest = components['schemas']['ChatRequest']
export type ChatResponse = components['schemas']['ChatResponse']
export type ChatStreamEvent = components['schemas']['ChatStreamEvent']
export type EmbedRequest = components['schemas']['EmbedRequest']
export type EmbedResponse = components['schemas']['EmbedResponse']
export type ErrorResponse = components['schemas']['ErrorResponse']
export type ListResponse = components['schemas']['ListResponse']
export type Logprob = components['schemas']['Logprob']
export type ModelOptions = components['schemas']['ModelOptions']
export type ModelSummary = components['schemas']['ModelSummary']
export type ShowRequest = components['schemas']['ShowRequest']
export type ShowResponse = components['schemas']['ShowResponse']
export type TokenLogprob = components['schemas']['TokenLogprob']
export type ToolCall = components['schemas']['ToolCall']
export type ToolDefinition = components['schemas']['ToolDefinition']
export type $defs = Record<string, never>
export type operations = Record<string, never>
