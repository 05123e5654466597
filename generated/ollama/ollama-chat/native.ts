// Code generated from specs/ollama/ollama-chat.yaml and specs/ollama/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatRequest,
    'format' | 'logprobs' | 'messages' | 'model' | 'options' | 'stream' | 'think' | 'tools' | 'top_logprobs'
  >
> & {
  options?: Partial<
    Omit<
      wire.ModelOptions,
      | 'frequency_penalty'
      | 'min_p'
      | 'num_predict'
      | 'presence_penalty'
      | 'repeat_penalty'
      | 'seed'
      | 'stop'
      | 'temperature'
      | 'top_k'
      | 'top_p'
    >
  >
}

export type ResponseNative = Partial<
  Omit<
    wire.ChatResponse,
    'created_at' | 'done' | 'done_reason' | 'eval_count' | 'logprobs' | 'message' | 'model' | 'prompt_eval_count'
  >
> & { message?: { images?: string[] } }

export type MessageNative =
  | Partial<Omit<wire.ChatMessage, 'content' | 'images' | 'role'>>
  | Partial<Omit<wire.ChatMessage, 'content' | 'role' | 'thinking' | 'tool_calls'>>
  | Partial<Omit<wire.ChatMessage, 'content' | 'role'>>

export type PartNative =
  | Partial<Omit<wire.ChatMessage, 'content' | 'role' | 'tool_call_id' | 'tool_name'>>
  | Partial<Omit<wire.ChatMessage, 'content' | 'role'>>
  | (Partial<Omit<wire.ToolCall, 'function' | 'id'>> & { function?: { description?: string; index?: number } })

export type ToolNative = Partial<Omit<wire.ToolDefinition, 'function' | 'type'>> & { function?: never }

/** What only ollama-chat knows, by node. */
export interface Types {
  RequestNative: RequestNative
  ResponseNative: ResponseNative
  MessageNative: MessageNative
  PartNative: PartNative
  ToolNative: ToolNative
}

declare global {
  namespace Interlingua {
    interface RequestNative {
      'ollama-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'ollama-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'ollama-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'ollama-chat'?: Types['PartNative']
    }
    interface ToolNative {
      'ollama-chat'?: Types['ToolNative']
    }
  }
}
