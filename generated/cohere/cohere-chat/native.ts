// Code generated from specs/cohere/cohere-chat.yaml, specs/cohere/with/cohere-audio.yaml, specs/cohere/with/cohere-models.yaml, specs/cohere/with/cohere-rerank.yaml, specs/cohere/with/cohere-embeddings.yaml, specs/cohere/with/cohere-documents.yaml, specs/cohere/with/cohere-schemas.yaml and specs/cohere/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = {
  priority?: number
  safety_mode?: 'CONTEXTUAL' | 'OFF' | 'STRICT' | (string & {})
  strict_tools?: boolean
} & { citation_options?: Partial<Omit<wire.CitationOptions, never>> }

export type ResponseNative = Partial<
  Omit<wire.ChatResponseV2, 'finish_reason' | 'id' | 'logprobs' | 'message' | 'usage'>
> & { message?: Partial<Omit<wire.AssistantMessageResponse, 'citations' | 'content' | 'role' | 'tool_calls'>> }

export type MessageNative =
  | Partial<Omit<wire.AssistantMessageV2, 'citations' | 'content' | 'role' | 'tool_calls'>>
  | Partial<Omit<wire.SystemMessageV2, 'content' | 'role'>>
  | Partial<Omit<wire.UserMessageV2, 'content' | 'role'>>

export type PartNative =
  | Partial<Omit<wire.ChatTextContent, 'text' | 'type'>>
  | Partial<Omit<wire.ChatThinkingContent, 'thinking' | 'type'>>
  | (Partial<Omit<wire.Document, 'data'>> & { data?: { source?: string } })
  | (Partial<Omit<wire.Document, 'data'>> & { data?: never })
  | (Partial<Omit<wire.DocumentContent, 'document' | 'type'>> & {
      document?: Partial<Omit<wire.Document, 'data'>> & { data?: { source?: string } }
    })
  | (Partial<Omit<wire.DocumentContent, 'document' | 'type'>> & {
      document?: Partial<Omit<wire.Document, 'data'>> & { data?: never }
    })
  | (Partial<Omit<wire.ImageContent, 'image_url' | 'type'>> & {
      image_url?: Partial<Omit<wire.ImageUrl, 'detail' | 'url'>>
    })
  | Partial<Omit<wire.SystemMessageV2, 'content' | 'role'>>
  | (Partial<Omit<wire.ToolCallV2, 'function' | 'id' | 'type'>> & { function?: never })
  | Partial<Omit<wire.ToolMessageV2, 'content' | 'role' | 'tool_call_id'>>

export type CitationNative =
  | (Partial<Omit<wire.Citation, 'end' | 'sources' | 'start'>> & {
      sources?: (Partial<Omit<wire.ChatDocumentSource, 'document' | 'id' | 'type'>> & { document?: never })[]
    })
  | (Partial<Omit<wire.Citation, 'end' | 'sources' | 'start'>> & {
      sources?: Partial<Omit<wire.ChatDocumentSource, 'id' | 'type'>>[]
    })
  | (Partial<Omit<wire.Citation, 'end' | 'sources' | 'start'>> & {
      sources?: Partial<Omit<wire.ChatToolSource, 'id' | 'type'>>[]
    })

export type ToolNative = Partial<Omit<wire.ToolV2, 'function' | 'type'>> & { function?: never }

export type UsageNative = Partial<Omit<wire.Usage, 'cached_tokens' | 'tokens'>> & { tokens?: never }

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
