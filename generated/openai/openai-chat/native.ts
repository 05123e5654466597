// Code generated from specs/openai/openai-chat.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.CreateChatCompletionRequest,
    | 'frequency_penalty'
    | 'logprobs'
    | 'max_completion_tokens'
    | 'max_tokens'
    | 'messages'
    | 'metadata'
    | 'model'
    | 'parallel_tool_calls'
    | 'prediction'
    | 'presence_penalty'
    | 'prompt_cache_key'
    | 'prompt_cache_options'
    | 'reasoning_effort'
    | 'response_format'
    | 'safety_identifier'
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
    | 'verbosity'
  >
> & { stream_options?: Partial<Omit<wire.ChatCompletionStreamOptions, 'include_usage'>> }

export type ResponseNative = Partial<
  Omit<
    wire.CreateChatCompletionResponse,
    'choices' | 'created' | 'id' | 'model' | 'object' | 'prompt_filter_results' | 'service_tier' | 'usage'
  >
> & {
  choices?: {
    logprobs?: never
    message?: Partial<
      Omit<
        wire.ChatCompletionResponseMessage,
        'annotations' | 'content' | 'function_call' | 'refusal' | 'role' | 'tool_calls'
      >
    >
  }[]
  prompt_filter_results?: Partial<Omit<wire.PromptFilterResult, 'content_filter_results' | 'prompt_index'>>[]
}

export type MessageNative =
  | Partial<
      Omit<
        wire.ChatCompletionRequestAssistantMessage,
        'content' | 'function_call' | 'name' | 'refusal' | 'role' | 'tool_calls'
      >
    >
  | Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'content' | 'role'>>
  | Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'content' | 'role'>>
  | Partial<Omit<wire.ChatCompletionRequestUserMessage, 'content' | 'name' | 'role'>>

export type PartNative =
  | (Partial<Omit<wire.ChatCompletionMessageCustomToolCall, 'custom' | 'id' | 'type'>> & { custom?: never })
  | (Partial<Omit<wire.ChatCompletionMessageToolCall, 'function' | 'id' | 'type'>> & { function?: never })
  | Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'content' | 'role'>>
  | (Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'content' | 'role'>> & {
      content?: Partial<
        Omit<wire.ChatCompletionRequestMessageContentPartText, 'prompt_cache_breakpoint' | 'text' | 'type'>
      >[]
    })
  | (Partial<
      Omit<wire.ChatCompletionRequestMessageContentPartAudio, 'input_audio' | 'prompt_cache_breakpoint' | 'type'>
    > & { input_audio?: never })
  | (Partial<Omit<wire.ChatCompletionRequestMessageContentPartFile, 'file' | 'prompt_cache_breakpoint' | 'type'>> & {
      file?: { file_data?: string }
    })
  | (Partial<Omit<wire.ChatCompletionRequestMessageContentPartFile, 'file' | 'prompt_cache_breakpoint' | 'type'>> & {
      file?: { file_id?: string }
    })
  | (Partial<
      Omit<wire.ChatCompletionRequestMessageContentPartImage, 'image_url' | 'prompt_cache_breakpoint' | 'type'>
    > & { image_url?: never })
  | Partial<Omit<wire.ChatCompletionRequestMessageContentPartRefusal, 'refusal' | 'type'>>
  | Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'prompt_cache_breakpoint' | 'text' | 'type'>>
  | Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'text' | 'type'>>
  | Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'content' | 'role'>>
  | (Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'content' | 'role'>> & {
      content?: Partial<
        Omit<wire.ChatCompletionRequestMessageContentPartText, 'prompt_cache_breakpoint' | 'text' | 'type'>
      >[]
    })
  | Partial<Omit<wire.ChatCompletionRequestToolMessage, 'content' | 'role' | 'tool_call_id'>>

export type CitationNative = { url_citation?: never }

export type ToolNative =
  | (Partial<Omit<wire.ChatCompletionTool, 'function' | 'type'>> & {
      function?: Partial<Omit<wire.FunctionObject, 'description' | 'name' | 'parameters' | 'strict'>>
    })
  | (Partial<Omit<wire.CustomToolChatCompletions, 'custom' | 'type'>> & {
      custom?: {
        format?:
          | { type: 'text' }
          | { grammar: { definition: string; syntax: 'lark' | 'regex' | (string & {}) }; type: 'grammar' }
      }
    })

export type UsageNative = Partial<
  Omit<
    wire.CompletionUsage,
    'completion_tokens' | 'completion_tokens_details' | 'prompt_tokens' | 'prompt_tokens_details' | 'total_tokens'
  >
> & {
  completion_tokens_details?: { audio_tokens?: number; text_tokens?: number }
  prompt_tokens_details?: { audio_tokens?: number; image_tokens?: number; text_tokens?: number }
}

/** What only openai-chat knows, by node. */
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
      'openai-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'openai-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'openai-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'openai-chat'?: Types['PartNative']
    }
    interface CitationNative {
      'openai-chat'?: Types['CitationNative']
    }
    interface ToolNative {
      'openai-chat'?: Types['ToolNative']
    }
    interface UsageNative {
      'openai-chat'?: Types['UsageNative']
    }
  }
}
