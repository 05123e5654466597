// Code generated from specs/cerebras/cerebras-chat.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/cerebras/openapi.yaml. DO NOT EDIT.
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
    | 'service_tier'
    | 'stop'
    | 'stream'
    | 'stream_options'
    | 'temperature'
    | 'tool_choice'
    | 'tools'
    | 'top_logprobs'
    | 'top_p'
    | 'user'
  >
> & { stream_options?: Partial<Omit<wire.ChatCompletionStreamOptions, 'include_usage'>> }

export type ResponseNative = Partial<
  Omit<wire.CreateChatCompletionResponse, 'choices' | 'created' | 'id' | 'model' | 'object' | 'service_tier' | 'usage'>
> & {
  choices?: ({ content_filter_results?: wire.ContentFilterResults } & {
    logprobs?: never
    message?: Partial<
      Omit<
        wire.ChatCompletionResponseMessage,
        'annotations' | 'content' | 'function_call' | 'reasoning' | 'role' | 'tool_calls'
      >
    >
  })[]
}

export type MessageNative =
  | Partial<
      Omit<
        wire.ChatCompletionRequestAssistantMessage,
        'content' | 'function_call' | 'name' | 'reasoning' | 'role' | 'tool_calls'
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
    | 'cached_tokens'
    | 'completion_tokens'
    | 'completion_tokens_details'
    | 'prompt_tokens'
    | 'prompt_tokens_details'
    | 'reasoning_tokens'
    | 'total_tokens'
  >
> & {
  completion_tokens_details?: { audio_tokens?: number; text_tokens?: number }
  prompt_tokens_details?: { audio_tokens?: number; image_tokens?: number; text_tokens?: number }
}

/** What only cerebras-chat knows, by node. */
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
      'cerebras-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'cerebras-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'cerebras-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'cerebras-chat'?: Types['PartNative']
    }
    interface CitationNative {
      'cerebras-chat'?: Types['CitationNative']
    }
    interface ToolNative {
      'cerebras-chat'?: Types['ToolNative']
    }
    interface UsageNative {
      'cerebras-chat'?: Types['UsageNative']
    }
  }
}
