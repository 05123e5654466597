// Code generated from specs/openrouter/openrouter-chat.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/thoughts-in-reasoning-details.yaml, specs/openai-compatible/with/refusals.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/openrouter/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatRequest,
    | 'reasoning'
    | 'prompt_cache_key'
    | 'top_k'
    | 'user'
    | 'model'
    | 'messages'
    | 'tools'
    | 'tool_choice'
    | 'parallel_tool_calls'
    | 'response_format'
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
    | 'service_tier'
    | 'metadata'
    | 'stream'
    | 'stream_options'
  >
> & { reasoning?: never; stream_options?: Partial<Omit<wire.ChatStreamOptions, 'include_usage'>> }

export type ResponseNative = Partial<
  Omit<wire.ChatResult, 'id' | 'object' | 'created' | 'model' | 'service_tier' | 'choices' | 'usage'>
> & {
  choices?: (Partial<Omit<wire.ChatChoice, 'index' | 'message' | 'finish_reason' | 'logprobs'>> & {
    message?: Partial<
      Omit<
        wire.ChatAssistantMessage,
        'reasoning_details' | 'refusal' | 'role' | 'content' | 'tool_calls' | 'annotations'
      >
    >
    logprobs?: Partial<Omit<wire.ChatTokenLogprobs, 'content' | 'refusal'>>
  })[]
}

export type MessageNative =
  | Partial<
      Omit<wire.ChatAssistantMessage, 'reasoning_details' | 'refusal' | 'role' | 'content' | 'tool_calls' | 'name'>
    >
  | Partial<Omit<wire.ChatDeveloperMessage, 'role' | 'content'>>
  | Partial<Omit<wire.ChatSystemMessage, 'role' | 'content'>>
  | Partial<Omit<wire.ChatUserMessage, 'role' | 'content' | 'name'>>

export type PartNative =
  | (Partial<Omit<wire.ChatContentAudio, 'type' | 'input_audio'>> & { input_audio?: never })
  | (Partial<Omit<wire.ChatContentFile, 'type' | 'file'>> & { file?: never })
  | (Partial<Omit<wire.ChatContentImage, 'type' | 'image_url'>> & { image_url?: never })
  | Partial<Omit<wire.ChatContentText, 'cache_control' | 'type' | 'text'>>
  | Partial<Omit<wire.ChatContentText, 'type' | 'text'>>
  | Partial<Omit<wire.ChatDeveloperMessage, 'role' | 'content'>>
  | (Partial<Omit<wire.ChatDeveloperMessage, 'role' | 'content'>> & {
      content?: Partial<Omit<wire.ChatContentText, 'type' | 'text'>>[]
    })
  | Partial<Omit<wire.ChatSystemMessage, 'role' | 'content'>>
  | (Partial<Omit<wire.ChatSystemMessage, 'role' | 'content'>> & {
      content?: Partial<Omit<wire.ChatContentText, 'type' | 'text'>>[]
    })
  | (Partial<Omit<wire.ChatToolCall, 'id' | 'type' | 'function'>> & { function?: never })
  | Partial<Omit<wire.ChatToolMessage, 'role' | 'tool_call_id' | 'content'>>
  | Partial<Omit<wire.ReasoningDetailSummary, 'type' | 'summary'>>
  | Partial<Omit<wire.ReasoningDetailText, 'type' | 'text'>>

export type CitationNative = { url_citation?: never }

export type ToolNative = { function?: never }

export type UsageNative = Partial<
  Omit<
    wire.ChatUsage,
    'prompt_tokens' | 'completion_tokens' | 'total_tokens' | 'prompt_tokens_details' | 'completion_tokens_details'
  >
> & { prompt_tokens_details?: never; completion_tokens_details?: never }

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
