// Code generated from specs/mistral/mistral-chat.yaml, specs/mistral/with/mistral-batches.yaml, specs/mistral/with/mistral-batch.yaml, specs/mistral/with/mistral-files.yaml, specs/mistral/with/mistral-models.yaml, specs/mistral/with/mistral-audio.yaml, specs/mistral/with/mistral-embeddings.yaml and specs/mistral/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatCompletionRequest,
    | 'frequency_penalty'
    | 'max_tokens'
    | 'messages'
    | 'metadata'
    | 'model'
    | 'parallel_tool_calls'
    | 'prediction'
    | 'presence_penalty'
    | 'prompt_cache_key'
    | 'random_seed'
    | 'reasoning_effort'
    | 'response_format'
    | 'stop'
    | 'stream'
    | 'temperature'
    | 'tool_choice'
    | 'tools'
    | 'top_p'
  >
>

export type ResponseNative = Partial<
  Omit<wire.ChatCompletionResponse, 'choices' | 'created' | 'id' | 'model' | 'object' | 'usage'>
> & {
  choices?: (Partial<Omit<wire.ChatCompletionChoice, 'finish_reason' | 'index' | 'message'>> & {
    message?: Partial<Omit<wire.AssistantMessage, 'content' | 'role' | 'tool_calls'>>
  })[]
}

export type MessageNative =
  | Partial<Omit<wire.AssistantMessage, 'content' | 'role' | 'tool_calls'>>
  | Partial<Omit<wire.SystemMessage, 'content' | 'role'>>
  | Partial<Omit<wire.UserMessage, 'content' | 'role'>>

export type PartNative =
  | Partial<Omit<wire.AudioChunk, 'input_audio' | 'type'>>
  | (Partial<Omit<wire.AudioChunk, 'input_audio' | 'type'>> & { input_audio?: never })
  | Partial<Omit<wire.DocumentURLChunk, 'document_name' | 'document_url' | 'type'>>
  | Partial<Omit<wire.FileChunk, 'file_id' | 'type'>>
  | Partial<Omit<wire.ImageURLChunk, 'image_url' | 'type'>>
  | (Partial<Omit<wire.ImageURLChunk, 'image_url' | 'type'>> & {
      image_url?: Partial<Omit<wire.ImageURL, 'detail' | 'url'>>
    })
  | Partial<Omit<wire.ReferenceChunk, 'reference_ids' | 'type'>>
  | Partial<Omit<wire.SystemMessage, 'content' | 'role'>>
  | (Partial<Omit<wire.SystemMessage, 'content' | 'role'>> & {
      content?: Partial<Omit<wire.TextChunk, 'text' | 'type'>>[]
    })
  | Partial<Omit<wire.TextChunk, 'text' | 'type'>>
  | (Partial<Omit<wire.ThinkChunk, 'thinking' | 'type'>> & {
      thinking?: Partial<Omit<wire.TextChunk, 'text' | 'type'>>[]
    })
  | Partial<Omit<wire.ToolMessage, 'content' | 'role' | 'tool_call_id'>>
  | (Partial<Omit<wire.WholeToolCall, 'function' | 'id'>> & {
      function?: Partial<Omit<wire.FunctionCall, 'arguments' | 'name'>>
    })

export type ToolNative = Partial<Omit<wire.Tool, 'function' | 'type'>> & {
  function?: Partial<Omit<wire.Function, 'description' | 'name' | 'parameters' | 'strict'>>
}

export type UsageNative = Partial<
  Omit<wire.UsageInfo, 'completion_tokens' | 'prompt_tokens' | 'prompt_tokens_details' | 'total_tokens'>
> & { prompt_tokens_details?: Partial<Omit<wire.PromptTokensDetails, 'cached_tokens'>> }

/** What only mistral-chat knows, by node. */
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
      'mistral-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'mistral-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'mistral-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'mistral-chat'?: Types['PartNative']
    }
    interface ToolNative {
      'mistral-chat'?: Types['ToolNative']
    }
    interface UsageNative {
      'mistral-chat'?: Types['UsageNative']
    }
  }
}
