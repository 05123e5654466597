// Code generated from specs/perplexity/perplexity-chat.yaml, specs/perplexity/with/perplexity-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/no-thoughts.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/perplexity/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ApiChatCompletionsRequest,
    | 'max_tokens'
    | 'messages'
    | 'model'
    | 'reasoning_effort'
    | 'response_format'
    | 'stop'
    | 'stream'
    | 'temperature'
    | 'top_p'
  >
>

export type ResponseNative = Partial<
  Omit<wire.CompletionResponse, 'choices' | 'created' | 'id' | 'model' | 'object' | 'search_results' | 'usage'>
> & {
  choices?: (Partial<Omit<wire.Choice, 'finish_reason' | 'index' | 'message'>> & {
    message?: Partial<Omit<wire.ChatMessage_Output, 'content' | 'role'>>
  })[]
}

export type MessageNative = Partial<Omit<wire.ChatMessage_Input, 'content' | 'role'>>

export type PartNative =
  | (Partial<Omit<wire.ChatMessageContentFileChunk, 'file_name' | 'file_url' | 'type'>> & {
      file_url?: Partial<Omit<wire.URL, 'url'>>
    })
  | (Partial<Omit<wire.ChatMessageContentImageChunk, 'image_url' | 'type'>> & {
      image_url?: Partial<Omit<wire.URL, 'url'>>
    })
  | Partial<Omit<wire.ChatMessageContentTextChunk, 'text' | 'type'>>
  | (Partial<Omit<wire.ChatMessageContentVideoChunk, 'type' | 'video_url'>> & {
      video_url?: Partial<Omit<wire.VideoURL, 'url'>>
    })
  | Partial<Omit<wire.ChatMessage_Input, 'content' | 'role'>>

export type CitationNative = Partial<Omit<wire.ApiPublicSearchResult, 'snippet' | 'title' | 'url'>>

export type UsageNative = Partial<
  Omit<
    wire.UsageInfo,
    'completion_tokens' | 'cost' | 'num_search_queries' | 'prompt_tokens' | 'reasoning_tokens' | 'total_tokens'
  >
> & { cost?: Partial<Omit<wire.Cost, 'total_cost'>> }

/** What only perplexity-chat knows, by node. */
export interface Types {
  RequestNative: RequestNative
  ResponseNative: ResponseNative
  MessageNative: MessageNative
  PartNative: PartNative
  CitationNative: CitationNative
  UsageNative: UsageNative
}

declare global {
  namespace Interlingua {
    interface RequestNative {
      'perplexity-chat'?: Types['RequestNative']
    }
    interface ResponseNative {
      'perplexity-chat'?: Types['ResponseNative']
    }
    interface MessageNative {
      'perplexity-chat'?: Types['MessageNative']
    }
    interface PartNative {
      'perplexity-chat'?: Types['PartNative']
    }
    interface CitationNative {
      'perplexity-chat'?: Types['CitationNative']
    }
    interface UsageNative {
      'perplexity-chat'?: Types['UsageNative']
    }
  }
}
