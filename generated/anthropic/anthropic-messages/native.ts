// Code generated from specs/anthropic/anthropic-messages.yaml and specs/anthropic/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.CreateMessageParams,
    | 'model'
    | 'max_tokens'
    | 'system'
    | 'messages'
    | 'tools'
    | 'tool_choice'
    | 'thinking'
    | 'output_config'
    | 'temperature'
    | 'top_p'
    | 'top_k'
    | 'stop_sequences'
    | 'stream'
    | 'metadata'
    | 'service_tier'
  >
> & {
  output_config?: Partial<Omit<wire.OutputConfig, 'effort' | 'format'>>
  metadata?: Partial<Omit<wire.Metadata, 'user_id'>>
}

export type ResponseNative = Partial<
  Omit<
    wire.Message,
    'id' | 'type' | 'role' | 'model' | 'content' | 'stop_reason' | 'stop_sequence' | 'usage' | 'stop_details'
  >
>

export type MessageNative = Partial<Omit<wire.InputMessage, 'role' | 'content'>>

export type PartNative =
  | (Partial<Omit<wire.RequestDocumentBlock, 'type' | 'title' | 'source' | 'cache_control'>> & {
      source?: Partial<Omit<wire.Base64PDFSource, 'type' | 'media_type' | 'data'>>
    })
  | (Partial<Omit<wire.RequestDocumentBlock, 'type' | 'title' | 'source' | 'cache_control'>> & {
      source?: Partial<Omit<wire.PlainTextSource, 'type' | 'media_type' | 'data'>>
    })
  | (Partial<Omit<wire.RequestDocumentBlock, 'type' | 'title' | 'source' | 'cache_control'>> & {
      source?: Partial<Omit<wire.URLPDFSource, 'type' | 'url'>>
    })
  | (Partial<Omit<wire.RequestImageBlock, 'type' | 'source' | 'cache_control'>> & {
      source?: Partial<Omit<wire.Base64ImageSource, 'type' | 'media_type' | 'data'>>
    })
  | (Partial<Omit<wire.RequestImageBlock, 'type' | 'source' | 'cache_control'>> & {
      source?: Partial<Omit<wire.URLImageSource, 'type' | 'url'>>
    })
  | Partial<Omit<wire.RequestTextBlock, 'type' | 'text' | 'citations' | 'cache_control'>>
  | Partial<Omit<wire.RequestThinkingBlock, 'type' | 'thinking'>>
  | Partial<Omit<wire.RequestToolResultBlock, 'type' | 'tool_use_id' | 'is_error' | 'content' | 'cache_control'>>
  | Partial<Omit<wire.RequestToolUseBlock, 'type' | 'id' | 'name' | 'input' | 'cache_control'>>
  | Partial<Omit<wire.ResponseTextBlock, 'type' | 'text' | 'citations'>>
  | Partial<Omit<wire.ResponseThinkingBlock, 'type' | 'thinking'>>
  | Partial<Omit<wire.ResponseToolUseBlock, 'type' | 'id' | 'name' | 'input'>>

export type CitationNative =
  | Partial<
      Omit<
        wire.RequestCharLocationCitation,
        'type' | 'document_index' | 'document_title' | 'cited_text' | 'start_char_index' | 'end_char_index'
      >
    >
  | Partial<
      Omit<
        wire.RequestContentBlockLocationCitation,
        'type' | 'document_index' | 'document_title' | 'cited_text' | 'start_block_index' | 'end_block_index'
      >
    >
  | Partial<
      Omit<
        wire.RequestPageLocationCitation,
        'type' | 'document_index' | 'document_title' | 'cited_text' | 'start_page_number' | 'end_page_number'
      >
    >
  | Partial<
      Omit<
        wire.RequestSearchResultLocationCitation,
        'type' | 'search_result_index' | 'source' | 'title' | 'cited_text' | 'start_block_index' | 'end_block_index'
      >
    >
  | Partial<Omit<wire.RequestWebSearchResultLocationCitation, 'type' | 'url' | 'title' | 'cited_text'>>
  | Partial<
      Omit<
        wire.ResponseCharLocationCitation,
        'type' | 'document_index' | 'document_title' | 'file_id' | 'cited_text' | 'start_char_index' | 'end_char_index'
      >
    >
  | Partial<
      Omit<
        wire.ResponseContentBlockLocationCitation,
        | 'type'
        | 'document_index'
        | 'document_title'
        | 'file_id'
        | 'cited_text'
        | 'start_block_index'
        | 'end_block_index'
      >
    >
  | Partial<
      Omit<
        wire.ResponsePageLocationCitation,
        | 'type'
        | 'document_index'
        | 'document_title'
        | 'file_id'
        | 'cited_text'
        | 'start_page_number'
        | 'end_page_number'
      >
    >
  | Partial<
      Omit<
        wire.ResponseSearchResultLocationCitation,
        'type' | 'search_result_index' | 'source' | 'title' | 'cited_text' | 'start_block_index' | 'end_block_index'
      >
    >
  | Partial<Omit<wire.ResponseWebSearchResultLocationCitation, 'type' | 'url' | 'title' | 'cited_text'>>

export type ToolNative = Partial<Omit<wire.Tool, 'input_schema' | 'name' | 'description' | 'strict' | 'cache_control'>>

export type UsageNative = Partial<
  Omit<
    wire.Usage,
    | 'input_tokens'
    | 'cache_read_input_tokens'
    | 'cache_creation_input_tokens'
    | 'output_tokens'
    | 'output_tokens_details'
    | 'cache_creation'
    | 'service_tier'
  >
> & { output_tokens_details?: Partial<Omit<wire.OutputTokensDetails, 'thinking_tokens'>> }

/** What only anthropic-messages knows, by node. */
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
      'anthropic-messages'?: Types['RequestNative']
    }
    interface ResponseNative {
      'anthropic-messages'?: Types['ResponseNative']
    }
    interface MessageNative {
      'anthropic-messages'?: Types['MessageNative']
    }
    interface PartNative {
      'anthropic-messages'?: Types['PartNative']
    }
    interface CitationNative {
      'anthropic-messages'?: Types['CitationNative']
    }
    interface ToolNative {
      'anthropic-messages'?: Types['ToolNative']
    }
    interface UsageNative {
      'anthropic-messages'?: Types['UsageNative']
    }
  }
}
