// Code generated from specs/xai/xai-responses.yaml, specs/xai/with/xai-words.yaml, specs/openai/openai-responses.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ModelRequest,
    | 'input'
    | 'instructions'
    | 'logprobs'
    | 'max_output_tokens'
    | 'model'
    | 'parallel_tool_calls'
    | 'prompt_cache_key'
    | 'reasoning'
    | 'service_tier'
    | 'stream'
    | 'temperature'
    | 'text'
    | 'tool_choice'
    | 'tools'
    | 'top_logprobs'
    | 'top_p'
    | 'user'
  >
> & {
  reasoning?: Partial<Omit<wire.ReasoningConfiguration, 'effort' | 'summary'>>
  text?: Partial<Omit<wire.ModelResponseConfiguration, 'format'>>
}

export type ResponseNative = Partial<
  Omit<
    wire.ModelResponse,
    'created_at' | 'id' | 'incomplete_details' | 'model' | 'object' | 'output' | 'service_tier' | 'status' | 'usage'
  >
> & { incomplete_details?: never }

export type MessageNative = { name?: string | null; type?: 'message' }

export type PartNative =
  | Partial<Omit<wire.FunctionToolCall, 'arguments' | 'call_id' | 'name' | 'type'>>
  | Partial<Omit<wire.FunctionToolCallOutput, 'call_id' | 'output' | 'type'>>
  | Partial<Omit<wire.OutputMessage, 'content' | 'role' | 'type'>>
  | (Partial<Omit<wire.Reasoning, 'content' | 'summary' | 'type'>> & {
      content?: Partial<Omit<wire.ReasoningText, 'text' | 'type'>>[]
    })
  | Partial<Omit<wire.Reasoning, 'summary' | 'type'>>
  | (Partial<Omit<wire.Reasoning, 'summary' | 'type'>> & {
      summary?: Partial<Omit<wire.SummaryText, 'text' | 'type'>>[]
    })
  | { file_data?: string | null; file_id?: string | null; mime_type?: string | null }
  | { file_data?: string | null; file_url?: string | null; mime_type?: string | null }
  | { file_id?: string | null }
  | { file_id?: string | null; file_url?: string | null; mime_type?: string | null }
  | ({ name?: string | null; type?: 'message' } | Partial<Omit<wire.OutputMessage, 'content' | 'role'>>)
  | { name?: string | null; type?: 'message' }

export type CitationNative = Partial<Omit<wire.Annotation, 'end_index' | 'start_index' | 'title' | 'type' | 'url'>>

export type UsageNative = Partial<
  Omit<
    wire.ModelUsage,
    | 'cost_in_usd_ticks'
    | 'input_tokens'
    | 'input_tokens_details'
    | 'output_tokens'
    | 'output_tokens_details'
    | 'server_side_tool_usage_details'
    | 'total_tokens'
  >
> & {
  input_tokens_details?: Partial<Omit<wire.InputTokensDetails, 'cached_tokens'>>
  output_tokens_details?: Partial<Omit<wire.OutputTokensDetails, 'reasoning_tokens'>>
}

export type HostedToolRunsNative = Partial<Omit<wire.ServerSideToolUsageDetails, 'web_search_calls'>>

/** What only xai-responses knows, by node. */
export interface Types {
  RequestNative: RequestNative
  ResponseNative: ResponseNative
  MessageNative: MessageNative
  PartNative: PartNative
  CitationNative: CitationNative
  UsageNative: UsageNative
  HostedToolRunsNative: HostedToolRunsNative
}

declare global {
  namespace Interlingua {
    interface RequestNative {
      'xai-responses'?: Types['RequestNative']
    }
    interface ResponseNative {
      'xai-responses'?: Types['ResponseNative']
    }
    interface MessageNative {
      'xai-responses'?: Types['MessageNative']
    }
    interface PartNative {
      'xai-responses'?: Types['PartNative']
    }
    interface CitationNative {
      'xai-responses'?: Types['CitationNative']
    }
    interface UsageNative {
      'xai-responses'?: Types['UsageNative']
    }
    interface HostedToolRunsNative {
      'xai-responses'?: Types['HostedToolRunsNative']
    }
  }
}
