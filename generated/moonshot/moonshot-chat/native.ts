// Code generated from specs/moonshot/moonshot-chat.yaml, specs/moonshot/with/moonshot-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/moonshot/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.MoonshotV1ChatRequest,
    | 'frequency_penalty'
    | 'logprobs'
    | 'max_completion_tokens'
    | 'max_tokens'
    | 'messages'
    | 'model'
    | 'prediction'
    | 'presence_penalty'
    | 'prompt_cache_key'
    | 'reasoning_effort'
    | 'response_format'
    | 'safety_identifier'
    | 'stop'
    | 'stream'
    | 'stream_options'
    | 'temperature'
    | 'thinking'
    | 'tool_choice'
    | 'tools'
    | 'top_logprobs'
    | 'top_p'
  >
> & { stream_options?: never; thinking?: { keep?: string | null } }

export type ResponseNative = Partial<
  Omit<wire.ChatCompletionResponse, 'choices' | 'created' | 'id' | 'model' | 'object' | 'usage'>
> & { choices?: { message?: never }[] }

export type MessageNative =
  | Partial<Omit<wire.Message, 'content' | 'name' | 'reasoning_content' | 'role' | 'tool_calls'>>
  | Partial<Omit<wire.Message, 'content' | 'name' | 'role'>>
  | Partial<Omit<wire.Message, 'content' | 'role'>>

export type PartNative =
  | Partial<Omit<wire.Message, 'content' | 'role' | 'tool_call_id'>>
  | Partial<Omit<wire.Message, 'content' | 'role'>>
  | (Partial<Omit<wire.WholeCall, 'function' | 'id' | 'type'>> & { function?: never })
  | { function?: never }
  | { image_url?: never }
  | { video_url?: never }

export type ToolNative = Partial<Omit<wire.ToolDefinition, 'function' | 'type'>> & { function?: never }

export type UsageNative = { completion_tokens_details?: never }

/** What only moonshot-chat knows, by node. */
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
      'moonshot-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'moonshot-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'moonshot-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'moonshot-chat'?: Types['PartNative']
    }
    interface ToolNative {
      'moonshot-chat'?: Types['ToolNative']
    }
    interface UsageNative {
      'moonshot-chat'?: Types['UsageNative']
    }
  }
}
