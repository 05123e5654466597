// Code generated from specs/together/together-chat.yaml, specs/together/with/together-batches.yaml, specs/together/with/together-files.yaml, specs/together/with/together-audio.yaml, specs/together/with/together-images.yaml, specs/openai-compatible/with/rerank.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/thoughts-in-reasoning.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/together/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatCompletionRequest,
    | 'reasoning'
    | 'top_k'
    | 'model'
    | 'messages'
    | 'tools'
    | 'tool_choice'
    | 'response_format'
    | 'reasoning_effort'
    | 'max_tokens'
    | 'temperature'
    | 'top_p'
    | 'stop'
    | 'seed'
    | 'presence_penalty'
    | 'frequency_penalty'
    | 'logprobs'
    | 'stream'
  >
> & { reasoning?: never }

export type ResponseNative = Partial<
  Omit<wire.ChatCompletionResponse, 'id' | 'object' | 'created' | 'model' | 'choices' | 'usage'>
> & {
  choices?: {
    message?: Partial<
      Omit<wire.ChatCompletionMessage, 'reasoning' | 'role' | 'content' | 'tool_calls' | 'function_call'>
    >
  }[]
}

export type MessageNative =
  | Partial<
      Omit<wire.ChatCompletionAssistantMessageParam, 'role' | 'content' | 'tool_calls' | 'function_call' | 'name'>
    >
  | Partial<Omit<wire.ChatCompletionSystemMessageParam, 'role' | 'content'>>
  | Partial<Omit<wire.ChatCompletionUserMessageParam, 'role' | 'content' | 'name'>>

export type PartNative =
  | Partial<Omit<wire.ChatCompletionSystemMessageParam, 'role' | 'content'>>
  | Partial<Omit<wire.ChatCompletionToolMessageParam, 'role' | 'tool_call_id' | 'content'>>
  | (Partial<Omit<wire.ToolChoice, 'id' | 'type' | 'function'>> & { function?: never })
  | { audio_url?: never }
  | { image_url?: never }
  | { input_audio?: never }
  | { video_url?: never }

export type ToolNative = Partial<Omit<wire.ToolsPart, 'type' | 'function'>> & { function?: never }

export type UsageNative = Partial<
  Omit<wire.UsageData, 'cached_tokens' | 'prompt_tokens' | 'completion_tokens' | 'total_tokens'>
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
