// Code generated from specs/xai/xai-chat.yaml, specs/xai/with/xai-images.yaml, specs/xai/with/xai-words.yaml, specs/xai/with/xai-refusals.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatRequest,
    | 'frequency_penalty'
    | 'logprobs'
    | 'max_completion_tokens'
    | 'max_tokens'
    | 'messages'
    | 'model'
    | 'parallel_tool_calls'
    | 'presence_penalty'
    | 'prompt_cache_key'
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
> & { stream_options?: Partial<Omit<wire.StreamOptions, 'include_usage'>> }

export type ResponseNative = Partial<
  Omit<wire.ChatResponse, 'choices' | 'citations' | 'created' | 'id' | 'model' | 'object' | 'service_tier' | 'usage'>
> & {
  choices?: (Partial<Omit<wire.Choice, 'finish_reason' | 'index' | 'logprobs' | 'message'>> & {
    logprobs?: Partial<Omit<wire.LogProbs, 'content'>>
    message?: Partial<Omit<wire.ChoiceMessage, 'content' | 'reasoning_content' | 'refusal' | 'role' | 'tool_calls'>>
  })[]
}

export type MessageNative = { name?: string | null }

export type PartNative =
  | (Partial<Omit<wire.ContentPart, 'file' | 'type'>> & { file?: Partial<Omit<wire.FileRef, 'file_id'>> })
  | (Partial<Omit<wire.ContentPart, 'file' | 'type'>> & { file?: Partial<Omit<wire.FileRef, 'url'>> })
  | (Partial<Omit<wire.ContentPart, 'image_url' | 'type'>> & { image_url?: Partial<Omit<wire.ImageUrl, 'url'>> })
  | Partial<Omit<wire.ContentPart, 'text' | 'type'>>
  | (Partial<Omit<wire.ToolCall, 'function' | 'id' | 'type'>> & {
      function?: Partial<Omit<wire.Function, 'arguments' | 'name'>>
    })
  | { name?: string | null }

export type ToolNative = {
  function?: Partial<Omit<wire.FunctionDefinition, 'description' | 'name' | 'parameters' | 'strict'>>
}

export type UsageNative = Partial<
  Omit<
    wire.Usage,
    | 'completion_tokens'
    | 'completion_tokens_details'
    | 'cost_in_usd_ticks'
    | 'prompt_tokens'
    | 'prompt_tokens_details'
    | 'total_tokens'
  >
> & {
  completion_tokens_details?: Partial<
    Omit<wire.CompletionUsageDetail, 'accepted_prediction_tokens' | 'reasoning_tokens' | 'rejected_prediction_tokens'>
  >
  prompt_tokens_details?: Partial<Omit<wire.PromptUsageDetail, 'cached_tokens'>>
}

/** What only xai-chat knows, by node. */
export interface Types {
  RequestNative: RequestNative
  ResponseNative: ResponseNative
  MessageNative: MessageNative
  PartNative: PartNative
  ToolNative: ToolNative
  UsageNative: UsageNative
}

declare global {
  namespace Interlingua {
    interface RequestNative {
      'xai-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'xai-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'xai-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'xai-chat'?: Types['PartNative']
    }
    interface ToolNative {
      'xai-chat'?: Types['ToolNative']
    }
    interface UsageNative {
      'xai-chat'?: Types['UsageNative']
    }
  }
}
