// Code generated from specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openai-compatible/openapi.yaml. DO NOT EDIT.
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
    | 'min_p'
    | 'model'
    | 'parallel_tool_calls'
    | 'presence_penalty'
    | 'reasoning_effort'
    | 'repetition_penalty'
    | 'response_format'
    | 'seed'
    | 'service_tier'
    | 'stop'
    | 'stream'
    | 'stream_options'
    | 'temperature'
    | 'tool_choice'
    | 'tools'
    | 'top_k'
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
        'annotations' | 'content' | 'function_call' | 'reasoning' | 'reasoning_content' | 'role' | 'tool_calls'
      >
    >
  })[]
}

export type MessageNative =
  | Partial<
      Omit<
        wire.ChatCompletionRequestAssistantMessage,
        'content' | 'function_call' | 'name' | 'reasoning' | 'reasoning_content' | 'role' | 'tool_calls'
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
  | (Partial<Omit<wire.ChatCompletionRequestMessageContentPartAudio, 'input_audio' | 'type'>> & { input_audio?: never })
  | (Partial<Omit<wire.ChatCompletionRequestMessageContentPartFile, 'file' | 'type'>> & {
      file?: { file_data?: string }
    })
  | (Partial<Omit<wire.ChatCompletionRequestMessageContentPartFile, 'file' | 'type'>> & { file?: { file_id?: string } })
  | (Partial<Omit<wire.ChatCompletionRequestMessageContentPartImage, 'image_url' | 'type'>> & { image_url?: never })
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

/** What only openai-compatible knows, by node. */
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
      'openai-compatible'?: Types['RequestNative']
    }
    interface ResponseNative {
      'openai-compatible'?: Types['ResponseNative']
    }
    interface MessageNative {
      'openai-compatible'?: Types['MessageNative']
    }
    interface PartNative {
      'openai-compatible'?: Types['PartNative']
    }
    interface CitationNative {
      'openai-compatible'?: Types['CitationNative']
    }
    interface ToolNative {
      'openai-compatible'?: Types['ToolNative']
    }
    interface UsageNative {
      'openai-compatible'?: Types['UsageNative']
    }
  }
}
