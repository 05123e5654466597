// Code generated from specs/deepseek/deepseek-chat.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/deepseek/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.CreateChatCompletionRequest,
    | 'thinking'
    | 'user'
    | 'model'
    | 'messages'
    | 'tools'
    | 'tool_choice'
    | 'parallel_tool_calls'
    | 'response_format'
    | 'reasoning_effort'
    | 'max_completion_tokens'
    | 'max_tokens'
    | 'temperature'
    | 'top_p'
    | 'stop'
    | 'seed'
    | 'presence_penalty'
    | 'frequency_penalty'
    | 'top_logprobs'
    | 'logprobs'
    | 'stream'
    | 'stream_options'
  >
> & { thinking?: never; stream_options?: Partial<Omit<wire.ChatCompletionStreamOptions, 'include_usage'>> }

export type ResponseNative = Partial<
  Omit<wire.CreateChatCompletionResponse, 'id' | 'object' | 'created' | 'model' | 'service_tier' | 'choices' | 'usage'>
> & {
  choices?: {
    message?: Partial<
      Omit<
        wire.ChatCompletionResponseMessage,
        'reasoning_content' | 'role' | 'content' | 'tool_calls' | 'function_call' | 'annotations'
      >
    >
    logprobs?: never
  }[]
}

export type MessageNative =
  | Partial<
      Omit<
        wire.ChatCompletionRequestAssistantMessage,
        'reasoning_content' | 'role' | 'content' | 'tool_calls' | 'function_call' | 'name'
      >
    >
  | Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'role' | 'content'>>
  | Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'role' | 'content'>>
  | Partial<Omit<wire.ChatCompletionRequestUserMessage, 'role' | 'content' | 'name'>>

export type PartNative =
  | (Partial<Omit<wire.ChatCompletionMessageToolCall, 'id' | 'type' | 'function'>> & { function?: never })
  | Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'role' | 'content'>>
  | (Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'role' | 'content'>> & {
      content?: Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'type' | 'text'>>[]
    })
  | Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'type' | 'text'>>
  | Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'role' | 'content'>>
  | (Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'role' | 'content'>> & {
      content?: Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'type' | 'text'>>[]
    })
  | Partial<Omit<wire.ChatCompletionRequestToolMessage, 'role' | 'tool_call_id' | 'content'>>

export type CitationNative = { url_citation?: never }

export type ToolNative = Partial<Omit<wire.ChatCompletionTool, 'type' | 'function'>> & {
  function?: Partial<Omit<wire.FunctionObject, 'name' | 'description' | 'parameters' | 'strict'>>
}

export type UsageNative = Partial<
  Omit<
    wire.CompletionUsage,
    | 'prompt_cache_hit_tokens'
    | 'prompt_cache_miss_tokens'
    | 'prompt_tokens'
    | 'completion_tokens'
    | 'total_tokens'
    | 'prompt_tokens_details'
    | 'completion_tokens_details'
  >
> & { prompt_tokens_details?: never; completion_tokens_details?: never }

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
