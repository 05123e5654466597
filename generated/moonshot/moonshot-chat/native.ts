// Code generated from specs/moonshot/moonshot-chat.yaml, specs/moonshot/with/moonshot-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/thoughts-in-reasoning-content.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/moonshot/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.MoonshotV1ChatRequest,
    | 'thinking'
    | 'prompt_cache_key'
    | 'safety_identifier'
    | 'model'
    | 'messages'
    | 'tools'
    | 'tool_choice'
    | 'response_format'
    | 'reasoning_effort'
    | 'max_completion_tokens'
    | 'max_tokens'
    | 'temperature'
    | 'top_p'
    | 'stop'
    | 'presence_penalty'
    | 'frequency_penalty'
    | 'top_logprobs'
    | 'logprobs'
    | 'stream'
    | 'stream_options'
  >
> & { thinking?: never; stream_options?: never }

export type ResponseNative = Partial<
  Omit<wire.ChatCompletionResponse, 'id' | 'object' | 'created' | 'model' | 'choices' | 'usage'>
> & { choices?: { message?: never }[] }

export type MessageNative =
  | Partial<Omit<wire.Message, 'reasoning_content' | 'role' | 'content' | 'tool_calls' | 'name'>>
  | Partial<Omit<wire.Message, 'role' | 'content' | 'name'>>
  | Partial<Omit<wire.Message, 'role' | 'content'>>

export type PartNative =
  | Partial<Omit<wire.Message, 'role' | 'content'>>
  | Partial<Omit<wire.Message, 'role' | 'tool_call_id' | 'content'>>
  | (Partial<Omit<wire.WholeCall, 'id' | 'type' | 'function'>> & { function?: never })
  | { function?: never }
  | { image_url?: never }
  | { video_url?: never }

export type ToolNative = Partial<Omit<wire.ToolDefinition, 'type' | 'function'>> & { function?: never }

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
