// Code generated from specs/xai/xai-chat.yaml, specs/xai/with/xai-images.yaml, specs/xai/with/xai-words.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatRequest,
    | 'prompt_cache_key'
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
    | 'service_tier'
    | 'stream'
    | 'stream_options'
  >
> & { stream_options?: Partial<Omit<wire.StreamOptions, 'include_usage'>> }

export type ResponseNative = Partial<
  Omit<wire.ChatResponse, 'citations' | 'id' | 'object' | 'created' | 'model' | 'service_tier' | 'choices' | 'usage'>
> & {
  choices?: (Partial<Omit<wire.Choice, 'index' | 'message' | 'finish_reason' | 'logprobs'>> & {
    message?: Partial<Omit<wire.ChoiceMessage, 'reasoning_content' | 'role' | 'content' | 'tool_calls'>>
    logprobs?: Partial<Omit<wire.LogProbs, 'content'>>
  })[]
}

export type PartNative =
  | (Partial<Omit<wire.ContentPart, 'type' | 'image_url'>> & { image_url?: Partial<Omit<wire.ImageUrl, 'url'>> })
  | Partial<Omit<wire.ContentPart, 'type' | 'text'>>
  | (Partial<Omit<wire.ToolCall, 'id' | 'type' | 'function'>> & {
      function?: Partial<Omit<wire.Function, 'name' | 'arguments'>>
    })

export type ToolNative = {
  function?: Partial<Omit<wire.FunctionDefinition, 'name' | 'description' | 'parameters' | 'strict'>>
}

export type UsageNative = Partial<
  Omit<
    wire.Usage,
    'prompt_tokens' | 'completion_tokens' | 'total_tokens' | 'prompt_tokens_details' | 'completion_tokens_details'
  >
> & {
  prompt_tokens_details?: Partial<Omit<wire.PromptUsageDetail, 'cached_tokens'>>
  completion_tokens_details?: Partial<Omit<wire.CompletionUsageDetail, 'reasoning_tokens'>>
}

/** What only xai-chat knows, by node. */
export interface Types {
  RequestNative: RequestNative
  ResponseNative: ResponseNative
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
