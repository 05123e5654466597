// Code generated from specs/perplexity/perplexity-chat.yaml, specs/perplexity/with/perplexity-schemas.yaml, specs/openai-compatible/with/media-by-address.yaml, specs/openai-compatible/with/no-logprobs.yaml, specs/openai-compatible/with/no-thoughts.yaml, specs/openai-compatible/with/plain-roles.yaml, specs/openai-compatible/openai-compatible.yaml, specs/openai-compatible/with/no-breakpoints.yaml, specs/openai-compatible/with/thoughts-in-either.yaml, specs/openai/openai-chat.yaml and specs/perplexity/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ApiChatCompletionsRequest,
    | 'model'
    | 'messages'
    | 'response_format'
    | 'reasoning_effort'
    | 'max_tokens'
    | 'temperature'
    | 'top_p'
    | 'stop'
    | 'stream'
  >
>

export type ResponseNative = Partial<
  Omit<wire.CompletionResponse, 'search_results' | 'id' | 'object' | 'created' | 'model' | 'choices' | 'usage'>
> & {
  choices?: (Partial<Omit<wire.Choice, 'index' | 'message' | 'finish_reason'>> & {
    message?: Partial<Omit<wire.ChatMessage_Output, 'role' | 'content'>>
  })[]
}

export type MessageNative = Partial<Omit<wire.ChatMessage_Input, 'role' | 'content'>>

export type PartNative =
  | (Partial<Omit<wire.ChatMessageContentFileChunk, 'type' | 'file_url' | 'file_name'>> & {
      file_url?: Partial<Omit<wire.URL, 'url'>>
    })
  | (Partial<Omit<wire.ChatMessageContentImageChunk, 'type' | 'image_url'>> & {
      image_url?: Partial<Omit<wire.URL, 'url'>>
    })
  | Partial<Omit<wire.ChatMessageContentTextChunk, 'type' | 'text'>>
  | (Partial<Omit<wire.ChatMessageContentVideoChunk, 'type' | 'video_url'>> & {
      video_url?: Partial<Omit<wire.VideoURL, 'url'>>
    })
  | Partial<Omit<wire.ChatMessage_Input, 'role' | 'content'>>

export type CitationNative = Partial<Omit<wire.ApiPublicSearchResult, 'url' | 'title' | 'snippet'>>

export type UsageNative = Partial<
  Omit<wire.UsageInfo, 'reasoning_tokens' | 'prompt_tokens' | 'completion_tokens' | 'total_tokens'>
>

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
