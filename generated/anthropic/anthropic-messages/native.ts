// Code generated from specs/anthropic/anthropic-messages.yaml and specs/anthropic/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.CreateMessageParams,
    | 'cache_control'
    | 'max_tokens'
    | 'messages'
    | 'metadata'
    | 'model'
    | 'output_config'
    | 'service_tier'
    | 'stop_sequences'
    | 'stream'
    | 'system'
    | 'temperature'
    | 'thinking'
    | 'tool_choice'
    | 'tools'
    | 'top_k'
    | 'top_p'
  >
> & {
  metadata?: Partial<Omit<wire.Metadata, 'user_id'>>
  output_config?: Partial<Omit<wire.OutputConfig, 'effort' | 'format'>>
}

export type ResponseNative = Partial<
  Omit<
    wire.Message,
    'content' | 'id' | 'model' | 'role' | 'stop_details' | 'stop_reason' | 'stop_sequence' | 'type' | 'usage'
  >
>

export type MessageNative = Partial<Omit<wire.InputMessage, 'content' | 'role'>>

export type PartNative =
  | (Partial<Omit<wire.RequestDocumentBlock, 'cache_control' | 'citations' | 'source' | 'title' | 'type'>> & {
      citations?: Partial<Omit<wire.RequestCitationsConfig, 'enabled'>>
      source?: Partial<Omit<wire.Base64PDFSource, 'data' | 'media_type' | 'type'>>
    })
  | (Partial<Omit<wire.RequestDocumentBlock, 'cache_control' | 'citations' | 'source' | 'title' | 'type'>> & {
      citations?: Partial<Omit<wire.RequestCitationsConfig, 'enabled'>>
      source?: Partial<Omit<wire.PlainTextSource, 'data' | 'media_type' | 'type'>>
    })
  | (Partial<Omit<wire.RequestDocumentBlock, 'cache_control' | 'citations' | 'source' | 'title' | 'type'>> & {
      citations?: Partial<Omit<wire.RequestCitationsConfig, 'enabled'>>
      source?: Partial<Omit<wire.URLPDFSource, 'type' | 'url'>>
    })
  | (Partial<Omit<wire.RequestImageBlock, 'cache_control' | 'source' | 'type'>> & {
      source?: Partial<Omit<wire.Base64ImageSource, 'data' | 'media_type' | 'type'>>
    })
  | (Partial<Omit<wire.RequestImageBlock, 'cache_control' | 'source' | 'type'>> & {
      source?: Partial<Omit<wire.URLImageSource, 'type' | 'url'>>
    })
  | (Partial<
      Omit<wire.RequestSearchResultBlock, 'cache_control' | 'citations' | 'content' | 'source' | 'title' | 'type'>
    > & { citations?: Partial<Omit<wire.RequestCitationsConfig, 'enabled'>> })
  | Partial<Omit<wire.RequestTextBlock, 'cache_control' | 'citations' | 'text' | 'type'>>
  | Partial<Omit<wire.RequestThinkingBlock, 'thinking' | 'type'>>
  | Partial<Omit<wire.RequestToolResultBlock, 'cache_control' | 'content' | 'is_error' | 'tool_use_id' | 'type'>>
  | Partial<Omit<wire.RequestToolUseBlock, 'cache_control' | 'id' | 'input' | 'name' | 'type'>>
  | Partial<Omit<wire.ResponseTextBlock, 'citations' | 'text' | 'type'>>
  | Partial<Omit<wire.ResponseThinkingBlock, 'thinking' | 'type'>>
  | Partial<Omit<wire.ResponseToolUseBlock, 'id' | 'input' | 'name' | 'type'>>

export type CitationNative =
  | Partial<
      Omit<
        wire.RequestCharLocationCitation,
        'cited_text' | 'document_index' | 'document_title' | 'end_char_index' | 'start_char_index' | 'type'
      >
    >
  | Partial<
      Omit<
        wire.RequestContentBlockLocationCitation,
        'cited_text' | 'document_index' | 'document_title' | 'end_block_index' | 'start_block_index' | 'type'
      >
    >
  | Partial<
      Omit<
        wire.RequestPageLocationCitation,
        'cited_text' | 'document_index' | 'document_title' | 'end_page_number' | 'start_page_number' | 'type'
      >
    >
  | Partial<
      Omit<
        wire.RequestSearchResultLocationCitation,
        'cited_text' | 'end_block_index' | 'search_result_index' | 'source' | 'start_block_index' | 'title' | 'type'
      >
    >
  | Partial<Omit<wire.RequestWebSearchResultLocationCitation, 'cited_text' | 'title' | 'type' | 'url'>>
  | Partial<
      Omit<
        wire.ResponseCharLocationCitation,
        'cited_text' | 'document_index' | 'document_title' | 'end_char_index' | 'file_id' | 'start_char_index' | 'type'
      >
    >
  | Partial<
      Omit<
        wire.ResponseContentBlockLocationCitation,
        | 'cited_text'
        | 'document_index'
        | 'document_title'
        | 'end_block_index'
        | 'file_id'
        | 'start_block_index'
        | 'type'
      >
    >
  | Partial<
      Omit<
        wire.ResponsePageLocationCitation,
        | 'cited_text'
        | 'document_index'
        | 'document_title'
        | 'end_page_number'
        | 'file_id'
        | 'start_page_number'
        | 'type'
      >
    >
  | Partial<
      Omit<
        wire.ResponseSearchResultLocationCitation,
        'cited_text' | 'end_block_index' | 'search_result_index' | 'source' | 'start_block_index' | 'title' | 'type'
      >
    >
  | Partial<Omit<wire.ResponseWebSearchResultLocationCitation, 'cited_text' | 'title' | 'type' | 'url'>>

export type ToolNative = Partial<Omit<wire.Tool, 'cache_control' | 'description' | 'input_schema' | 'name' | 'strict'>>

export type UsageNative = Partial<
  Omit<
    wire.Usage,
    | 'cache_creation'
    | 'cache_creation_input_tokens'
    | 'cache_read_input_tokens'
    | 'input_tokens'
    | 'output_tokens'
    | 'output_tokens_details'
    | 'server_tool_use'
    | 'service_tier'
  >
> & { output_tokens_details?: Partial<Omit<wire.OutputTokensDetails, 'thinking_tokens'>> }

export type HostedToolRunsNative = Partial<Omit<wire.ServerToolUsage, 'web_search_requests'>>

/** What only anthropic-messages knows, by node. */
export interface Types {
  RequestNative: RequestNative
  ResponseNative: ResponseNative
  MessageNative: MessageNative
  PartNative: PartNative
  CitationNative: CitationNative
  ToolNative: ToolNative
  UsageNative: UsageNative
  HostedToolRunsNative: HostedToolRunsNative
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
    interface HostedToolRunsNative {
      'anthropic-messages'?: Types['HostedToolRunsNative']
    }
  }
}
