// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openrouter/with/cache-hints.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openrouter/with/openrouter-media.yaml, specs/openrouter/with/words-first.yaml, specs/openrouter/with/drawn-pictures.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatRequest,
    | 'cache_control'
    | 'frequency_penalty'
    | 'logprobs'
    | 'max_completion_tokens'
    | 'max_tokens'
    | 'messages'
    | 'metadata'
    | 'min_p'
    | 'model'
    | 'parallel_tool_calls'
    | 'prediction'
    | 'presence_penalty'
    | 'prompt_cache_key'
    | 'prompt_cache_options'
    | 'reasoning'
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
> & {
  reasoning?: { summary?: wire.ChatReasoningSummaryVerbosityEnum }
  stream_options?: Partial<Omit<wire.ChatStreamOptions, 'include_usage'>>
}

export type ResponseNative = Partial<
  Omit<wire.ChatResult, 'choices' | 'created' | 'id' | 'model' | 'object' | 'service_tier' | 'usage'>
> & {
  choices?: (Partial<Omit<wire.ChatChoice, 'finish_reason' | 'index' | 'logprobs' | 'message'>> & {
    logprobs?: Partial<Omit<wire.ChatTokenLogprobs, 'content' | 'refusal'>>
    message?: Partial<
      Omit<
        wire.ChatAssistantMessage,
        'annotations' | 'content' | 'images' | 'reasoning_details' | 'refusal' | 'role' | 'tool_calls'
      >
    >
  })[]
}

export type MessageNative =
  | Partial<
      Omit<
        wire.ChatAssistantMessage,
        'content' | 'images' | 'name' | 'reasoning_details' | 'refusal' | 'role' | 'tool_calls'
      >
    >
  | Partial<Omit<wire.ChatDeveloperMessage, 'content' | 'role'>>
  | Partial<Omit<wire.ChatSystemMessage, 'content' | 'role'>>
  | Partial<Omit<wire.ChatUserMessage, 'content' | 'name' | 'role'>>

export type PartNative =
  | (Partial<Omit<wire.ChatContentAudio, 'input_audio' | 'type'>> & { input_audio?: never })
  | (Partial<Omit<wire.ChatContentFile, 'file' | 'type'>> & { file?: { file_data?: string } })
  | (Partial<Omit<wire.ChatContentFile, 'file' | 'type'>> & { file?: { file_id?: string } })
  | (Partial<Omit<wire.ChatContentImage, 'image_url' | 'type'>> & { image_url?: never })
  | Partial<Omit<wire.ChatContentText, 'cache_control' | 'text' | 'type'>>
  | Partial<Omit<wire.ChatContentText, 'text' | 'type'>>
  | (Partial<Omit<wire.ChatContentVideo, 'type' | 'video_url'>> & {
      video_url?: Partial<Omit<wire.ChatContentVideoInput, 'url'>>
    })
  | Partial<Omit<wire.ChatDeveloperMessage, 'content' | 'role'>>
  | (Partial<Omit<wire.ChatDeveloperMessage, 'content' | 'role'>> & {
      content?: Partial<Omit<wire.ChatContentText, 'cache_control' | 'text' | 'type'>>[]
    })
  | Partial<Omit<wire.ChatSystemMessage, 'content' | 'role'>>
  | (Partial<Omit<wire.ChatSystemMessage, 'content' | 'role'>> & {
      content?: Partial<Omit<wire.ChatContentText, 'cache_control' | 'text' | 'type'>>[]
    })
  | (Partial<Omit<wire.ChatToolCall, 'function' | 'id' | 'type'>> & { function?: never })
  | Partial<Omit<wire.ChatToolMessage, 'content' | 'role' | 'tool_call_id'>>
  | Partial<Omit<wire.ReasoningDetailSummary, 'summary' | 'type'>>
  | Partial<Omit<wire.ReasoningDetailText, 'text' | 'type'>>
  | { image_url?: never }

export type CitationNative = { url_citation?: never }

export type ToolNative = { function?: never }

export type UsageNative = Partial<
  Omit<
    wire.ChatUsage,
    | 'completion_tokens'
    | 'completion_tokens_details'
    | 'cost'
    | 'prompt_tokens'
    | 'prompt_tokens_details'
    | 'server_tool_use_details'
    | 'total_tokens'
  >
> & {
  completion_tokens_details?: { audio_tokens?: number | null }
  prompt_tokens_details?: { audio_tokens?: number; video_tokens?: number }
  server_tool_use_details?: Partial<Omit<wire.ServerToolUseDetails, 'web_search_requests'>>
}

/** What only openrouter-chat knows, by node. */
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
      'openrouter-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'openrouter-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'openrouter-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'openrouter-chat'?: Types['PartNative']
    }
    interface CitationNative {
      'openrouter-chat'?: Types['CitationNative']
    }
    interface ToolNative {
      'openrouter-chat'?: Types['ToolNative']
    }
    interface UsageNative {
      'openrouter-chat'?: Types['UsageNative']
    }
  }
}
