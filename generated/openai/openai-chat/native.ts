// Code generated from specs/openai/openai-chat.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.CreateChatCompletionRequest,
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
    | 'verbosity'
    | 'safety_identifier'
    | 'prompt_cache_key'
    | 'service_tier'
    | 'metadata'
    | 'stream'
    | 'stream_options'
  >
> & { stream_options?: Partial<Omit<wire.ChatCompletionStreamOptions, 'include_usage'>> }

export type ResponseNative = Partial<
  Omit<
    wire.CreateChatCompletionResponse,
    'id' | 'object' | 'created' | 'model' | 'service_tier' | 'prompt_filter_results' | 'choices' | 'usage'
  >
> & {
  prompt_filter_results?: Partial<Omit<wire.PromptFilterResult, 'prompt_index' | 'content_filter_results'>>[]
  choices?: {
    message?: Partial<
      Omit<
        wire.ChatCompletionResponseMessage,
        'role' | 'content' | 'refusal' | 'tool_calls' | 'function_call' | 'annotations'
      >
    >
    logprobs?: never
  }[]
}

export type MessageNative =
  | Partial<
      Omit<
        wire.ChatCompletionRequestAssistantMessage,
        'role' | 'content' | 'refusal' | 'tool_calls' | 'function_call' | 'name'
      >
    >
  | Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'role' | 'content'>>
  | Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'role' | 'content'>>
  | Partial<Omit<wire.ChatCompletionRequestUserMessage, 'role' | 'content' | 'name'>>

export type PartNative =
  | (Partial<Omit<wire.ChatCompletionMessageCustomToolCall, 'id' | 'type' | 'custom'>> & { custom?: never })
  | (Partial<Omit<wire.ChatCompletionMessageToolCall, 'id' | 'type' | 'function'>> & { function?: never })
  | Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'role' | 'content'>>
  | (Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'role' | 'content'>> & {
      content?: Partial<
        Omit<wire.ChatCompletionRequestMessageContentPartText, 'type' | 'text' | 'prompt_cache_breakpoint'>
      >[]
    })
  | (Partial<Omit<wire.ChatCompletionRequestDeveloperMessage, 'role' | 'content'>> & {
      content?: Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'type' | 'text'>>[]
    })
  | (Partial<
      Omit<wire.ChatCompletionRequestMessageContentPartAudio, 'type' | 'input_audio' | 'prompt_cache_breakpoint'>
    > & { input_audio?: never })
  | (Partial<Omit<wire.ChatCompletionRequestMessageContentPartFile, 'type' | 'file' | 'prompt_cache_breakpoint'>> & {
      file?: never
    })
  | (Partial<
      Omit<wire.ChatCompletionRequestMessageContentPartImage, 'type' | 'image_url' | 'prompt_cache_breakpoint'>
    > & { image_url?: never })
  | Partial<Omit<wire.ChatCompletionRequestMessageContentPartRefusal, 'type' | 'refusal'>>
  | Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'type' | 'text' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'type' | 'text'>>
  | Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'role' | 'content'>>
  | (Partial<Omit<wire.ChatCompletionRequestSystemMessage, 'role' | 'content'>> & {
      content?: Partial<Omit<wire.ChatCompletionRequestMessageContentPartText, 'type' | 'text'>>[]
    })
  | Partial<Omit<wire.ChatCompletionRequestToolMessage, 'role' | 'tool_call_id' | 'content'>>

export type CitationNative = { url_citation?: never }

export type ToolNative =
  | (Partial<Omit<wire.ChatCompletionTool, 'type' | 'function'>> & {
      function?: Partial<Omit<wire.FunctionObject, 'name' | 'description' | 'parameters' | 'strict'>>
    })
  | (Partial<Omit<wire.CustomToolChatCompletions, 'type' | 'custom'>> & { custom?: never })

export type UsageNative = Partial<
  Omit<
    wire.CompletionUsage,
    'prompt_tokens' | 'completion_tokens' | 'total_tokens' | 'prompt_tokens_details' | 'completion_tokens_details'
  >
> & { prompt_tokens_details?: never; completion_tokens_details?: never }

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
