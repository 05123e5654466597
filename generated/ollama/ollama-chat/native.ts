// Code generated from specs/ollama/ollama-chat.yaml and specs/ollama/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatRequest,
    'model' | 'messages' | 'tools' | 'format' | 'think' | 'options' | 'logprobs' | 'top_logprobs' | 'stream'
  >
> & {
  options?: Partial<
    Omit<
      wire.ModelOptions,
      'num_predict' | 'temperature' | 'top_p' | 'top_k' | 'stop' | 'seed' | 'presence_penalty' | 'frequency_penalty'
    >
  >
}

export type ResponseNative = Partial<
  Omit<
    wire.ChatResponse,
    'model' | 'created_at' | 'message' | 'done' | 'done_reason' | 'logprobs' | 'prompt_eval_count' | 'eval_count'
  >
> & { message?: never }

export type MessageNative =
  | Partial<Omit<wire.ChatMessage, 'role' | 'content' | 'images'>>
  | Partial<Omit<wire.ChatMessage, 'role' | 'content'>>
  | Partial<Omit<wire.ChatMessage, 'role' | 'thinking' | 'content' | 'tool_calls'>>

export type PartNative =
  | Partial<Omit<wire.ChatMessage, 'role' | 'content'>>
  | Partial<Omit<wire.ChatMessage, 'role' | 'tool_name' | 'tool_call_id' | 'content'>>
  | (Partial<Omit<wire.ToolCall, 'function' | 'id'>> & { function?: never })

export type ToolNative = Partial<Omit<wire.ToolDefinition, 'type' | 'function'>> & { function?: never }

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
