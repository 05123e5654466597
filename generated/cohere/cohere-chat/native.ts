// Code generated from specs/cohere/cohere-chat.yaml, specs/cohere/with/cohere-audio.yaml, specs/cohere/with/cohere-models.yaml, specs/cohere/with/cohere-rerank.yaml, specs/cohere/with/cohere-embeddings.yaml, specs/cohere/with/cohere-schemas.yaml and specs/cohere/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = never

export type ResponseNative = Partial<
  Omit<wire.ChatResponseV2, 'id' | 'message' | 'finish_reason' | 'logprobs' | 'usage'>
> & { message?: Partial<Omit<wire.AssistantMessageResponse, 'role' | 'content' | 'tool_calls' | 'citations'>> }

export type MessageNative =
  | Partial<Omit<wire.AssistantMessageV2, 'role' | 'content' | 'tool_calls' | 'citations'>>
  | Partial<Omit<wire.SystemMessageV2, 'role' | 'content'>>
  | Partial<Omit<wire.UserMessageV2, 'role' | 'content'>>

export type PartNative =
  | Partial<Omit<wire.ChatTextContent, 'type' | 'text'>>
  | Partial<Omit<wire.ChatThinkingContent, 'type' | 'thinking'>>
  | (Partial<Omit<wire.DocumentContent, 'type' | 'document'>> & {
      document?: Partial<Omit<wire.Document, 'data'>> & { data?: never }
    })
  | (Partial<Omit<wire.ImageContent, 'type' | 'image_url'>> & {
      image_url?: Partial<Omit<wire.ImageUrl, 'url' | 'detail'>>
    })
  | Partial<Omit<wire.SystemMessageV2, 'role' | 'content'>>
  | (Partial<Omit<wire.ToolCallV2, 'id' | 'type' | 'function'>> & { function?: never })
  | Partial<Omit<wire.ToolMessageV2, 'role' | 'tool_call_id' | 'content'>>

export type CitationNative =
  | (Partial<Omit<wire.Citation, 'start' | 'end' | 'sources'>> & {
      sources?: Partial<Omit<wire.ChatDocumentSource, 'type' | 'id'>>[]
    })
  | (Partial<Omit<wire.Citation, 'start' | 'end' | 'sources'>> & {
      sources?: Partial<Omit<wire.ChatToolSource, 'type' | 'id'>>[]
    })

export type ToolNative = Partial<Omit<wire.ToolV2, 'type' | 'function'>> & { function?: never }

export type UsageNative = Partial<Omit<wire.Usage, 'tokens' | 'cached_tokens'>> & { tokens?: never }

/** What only cohere-chat knows, by node. */
export interface Types {
  RequestNative: RequestNative
  ResponseNative: ResponseNative
  MessageNative: MessageNative
  PartNative: PartNative
  CitationNative: CitationNative
  ToolNative: ToolNative
  UsageNative: UsageNative
}

declare global {
  namespace Interlingua {
    interface RequestNative {
      'cohere-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'cohere-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'cohere-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'cohere-chat'?: Types['PartNative']
    }
    interface CitationNative {
      'cohere-chat'?: Types['CitationNative']
    }
    interface ToolNative {
      'cohere-chat'?: Types['ToolNative']
    }
    interface UsageNative {
      'cohere-chat'?: Types['UsageNative']
    }
  }
}
