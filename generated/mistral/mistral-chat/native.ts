// Code generated from specs/mistral/mistral-chat.yaml, specs/mistral/with/mistral-batches.yaml, specs/mistral/with/mistral-batch.yaml, specs/mistral/with/mistral-files.yaml, specs/mistral/with/mistral-models.yaml, specs/mistral/with/mistral-audio.yaml, specs/mistral/with/mistral-embeddings.yaml and specs/mistral/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ChatCompletionRequest,
    | 'model'
    | 'messages'
    | 'tools'
    | 'tool_choice'
    | 'parallel_tool_calls'
    | 'response_format'
    | 'reasoning_effort'
    | 'max_tokens'
    | 'temperature'
    | 'top_p'
    | 'stop'
    | 'random_seed'
    | 'presence_penalty'
    | 'frequency_penalty'
    | 'prompt_cache_key'
    | 'metadata'
    | 'stream'
  >
>

export type ResponseNative = Partial<
  Omit<wire.ChatCompletionResponse, 'id' | 'object' | 'created' | 'model' | 'choices' | 'usage'>
> & {
  choices?: (Partial<Omit<wire.ChatCompletionChoice, 'index' | 'message' | 'finish_reason'>> & {
    message?: Partial<Omit<wire.AssistantMessage, 'role' | 'content' | 'tool_calls'>>
  })[]
}

export type MessageNative =
  | Partial<Omit<wire.AssistantMessage, 'role' | 'content' | 'tool_calls'>>
  | Partial<Omit<wire.SystemMessage, 'role' | 'content'>>
  | Partial<Omit<wire.UserMessage, 'role' | 'content'>>

export type PartNative =
  | Partial<Omit<wire.AudioChunk, 'type' | 'input_audio'>>
  | (Partial<Omit<wire.AudioChunk, 'type' | 'input_audio'>> & { input_audio?: never })
  | Partial<Omit<wire.DocumentURLChunk, 'type' | 'document_url' | 'document_name'>>
  | Partial<Omit<wire.FileChunk, 'type' | 'file_id'>>
  | Partial<Omit<wire.ImageURLChunk, 'type' | 'image_url'>>
  | (Partial<Omit<wire.ImageURLChunk, 'type' | 'image_url'>> & {
      image_url?: Partial<Omit<wire.ImageURL, 'url' | 'detail'>>
    })
  | Partial<Omit<wire.ReferenceChunk, 'type' | 'reference_ids'>>
  | Partial<Omit<wire.SystemMessage, 'role' | 'content'>>
  | (Partial<Omit<wire.SystemMessage, 'role' | 'content'>> & {
      content?: Partial<Omit<wire.TextChunk, 'type' | 'text'>>[]
    })
  | Partial<Omit<wire.TextChunk, 'type' | 'text'>>
  | (Partial<Omit<wire.ThinkChunk, 'type' | 'thinking'>> & {
      thinking?: Partial<Omit<wire.TextChunk, 'type' | 'text'>>[]
    })
  | Partial<Omit<wire.ToolMessage, 'role' | 'tool_call_id' | 'content'>>
  | (Partial<Omit<wire.WholeToolCall, 'id' | 'function'>> & {
      function?: Partial<Omit<wire.FunctionCall, 'name' | 'arguments'>>
    })

export type ToolNative = Partial<Omit<wire.Tool, 'type' | 'function'>> & {
  function?: Partial<Omit<wire.Function, 'name' | 'description' | 'parameters' | 'strict'>>
}

export type UsageNative = Partial<
  Omit<wire.UsageInfo, 'prompt_tokens' | 'completion_tokens' | 'total_tokens' | 'prompt_tokens_details'>
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
