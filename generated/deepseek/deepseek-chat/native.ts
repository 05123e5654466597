// Code generated from specs/deepseek/deepseek-chat.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/deepseek/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.CreateChatCompletionRequest,
    | 'frequency_penalty'
    | 'logprobs'
    | 'max_completion_tokens'
    | 'max_tokens'
    | 'messages'
    | 'model'
    | 'parallel_tool_calls'
    | 'presence_penalty'
    | 'reasoning_effort'
    | 'response_format'
    | 'seed'
    | 'stop'
    | 'stream'
    | 'stream_options'
    | 'temperature'
    | 'thinking'
    | 'tool_choice'
    | 'tools'
    | 'top_logprobs'
    | 'top_p'
    | 'user'
  >
> & { stream_options?: Partial<Omit<wire.ChatCompletionStreamOptions, 'include_usage'>>; thinking?: never }

export type ResponseNative = Partial<
  Omit<wire.CreateChatCompletionResponse, 'choices' | 'created' | 'id' | 'model' | 'object' | 'service_tier' | 'usage'>
> & {
  choices?: ({ content_filter_results?: wire.ContentFilterResults } & {
    logprobs?: never
    message?: Partial<
      Omit<
        wire.ChatCompletionResponseMessage,
        'annotations' | 'content' | 'function_call' | 'reasoning_content' | 'role' | 'tool_calls'
      >
    >
  })[]
}

export type MessageNative =
  | Partial<
      Omit<
        wire.ChatCompletionRequestAssistantMessage,
        'content' | 'function_call' | 'name' | 'reasoning_content' | 'role' | 'tool_calls'
      >
    >
  | Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'content' | 'role'>>
  | Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'content' | 'role'>>
  | Partial<Omit<wire.ChatCompletionRequestUserMessage, 'content' | 'name' | 'role'>>

export type PartNative =
  | (Partial<Omit<wire.ChatCompletionMessageToolCall, 'function' | 'id' | 'type'>> & { function?: never })
  | Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'content' | 'role'>>
  | (Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'content' | 'role'>> & {
      content?: Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'text' | 'type'>>[]
    })
  | Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'text' | 'type'>>
  | Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'content' | 'role'>>
  | (Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'content' | 'role'>> & {
      content?: Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'text' | 'type'>>[]
    })
  | Partial<Omit<wire.ChatCompletionRequestToolMessage, 'content' | 'role' | 'tool_call_id'>>

export type CitationNative = { url_citation?: never }

export type ToolNative = Partial<Omit<wire.ChatCompletionTool, 'function' | 'type'>> & {
  function?: Partial<Omit<wire.FunctionObject, 'description' | 'name' | 'parameters' | 'strict'>>
}

export type UsageNative = Partial<
  Omit<
    wire.CompletionUsage,
    | 'completion_tokens'
    | 'completion_tokens_details'
    | 'prompt_cache_hit_tokens'
    | 'prompt_cache_miss_tokens'
    | 'prompt_tokens'
    | 'prompt_tokens_details'
    | 'total_tokens'
  >
> & {
  completion_tokens_details?: { audio_tokens?: number; text_tokens?: number }
  prompt_tokens_details?: { audio_tokens?: number; image_tokens?: number; text_tokens?: number }
}

/** What only deepseek-chat knows, by node. */
export interface Types {
  RequestNative: RequestNative
  ResponseNative: ResponseNative
  MessageNative: MessageNative
  PartNative: PartNative
  CitationNative: CitationNative
  ToolNative: ToolNative
  UsageNative: UsageNative
}

declare global {
  namespace Interlingua {
    interface RequestNative {
      'deepseek-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'deepseek-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'deepseek-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'deepseek-chat'?: Types['PartNative']
    }
    interface CitationNative {
      'deepseek-chat'?: Types['CitationNative']
    }
    interface ToolNative {
      'deepseek-chat'?: Types['ToolNative']
    }
    interface UsageNative {
      'deepseek-chat'?: Types['UsageNative']
    }
  }
}
