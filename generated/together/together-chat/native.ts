// Code generated from specs/together/together-chat.yaml, specs/together/with/together-batches.yaml, specs/together/with/together-files.yaml, specs/together/with/together-audio.yaml, specs/together/with/together-images.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/together/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatCompletionRequest,
    | 'frequency_penalty'
    | 'logprobs'
    | 'max_tokens'
    | 'messages'
    | 'min_p'
    | 'model'
    | 'presence_penalty'
    | 'reasoning'
    | 'reasoning_effort'
    | 'repetition_penalty'
    | 'response_format'
    | 'seed'
    | 'stop'
    | 'stream'
    | 'temperature'
    | 'tool_choice'
    | 'tools'
    | 'top_k'
    | 'top_p'
  >
> & { reasoning?: never }

export type ResponseNative = Partial<
  Omit<wire.ChatCompletionResponse, 'choices' | 'created' | 'id' | 'model' | 'object' | 'usage'>
> & {
  choices?: ({ seed?: number; text?: string; top_logprobs?: wire.TopLogprobs } & {
    message?: Partial<
      Omit<wire.ChatCompletionMessage, 'content' | 'function_call' | 'reasoning' | 'role' | 'tool_calls'>
    >
  })[]
}

export type MessageNative =
  | Partial<
      Omit<wire.ChatCompletionAssistantMessageParam, 'content' | 'function_call' | 'name' | 'role' | 'tool_calls'>
    >
  | Partial<Omit<wire.ChatCompletionSystemMessageParam, 'content' | 'role'>>
  | Partial<Omit<wire.ChatCompletionUserMessageParam, 'content' | 'name' | 'role'>>

export type PartNative =
  | Partial<Omit<wire.ChatCompletionSystemMessageParam, 'content' | 'role'>>
  | Partial<Omit<wire.ChatCompletionToolMessageParam, 'content' | 'role' | 'tool_call_id'>>
  | (Partial<Omit<wire.ToolChoice, 'function' | 'id' | 'type'>> & { function?: never })
  | { audio_url?: never }
  | { image_url?: never }
  | { input_audio?: never }
  | { video_url?: never }

export type ToolNative = Partial<Omit<wire.ToolsPart, 'function' | 'type'>> & { function?: never }

export type UsageNative = Partial<
  Omit<wire.UsageData, 'cached_tokens' | 'completion_tokens' | 'prompt_tokens' | 'total_tokens'>
>

/** What only together-chat knows, by node. */
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
      'together-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'together-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'together-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'together-chat'?: Types['PartNative']
    }
    interface ToolNative {
      'together-chat'?: Types['ToolNative']
    }
    interface UsageNative {
      'together-chat'?: Types['UsageNative']
    }
  }
}
