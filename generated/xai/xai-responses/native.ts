// Code generated from specs/xai/xai-responses.yaml, specs/xai/with/xai-words.yaml, specs/openai/openai-responses.yaml and specs/xai/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ModelRequest,
    | 'user'
    | 'logprobs'
    | 'model'
    | 'instructions'
    | 'input'
    | 'tools'
    | 'tool_choice'
    | 'parallel_tool_calls'
    | 'reasoning'
    | 'text'
    | 'max_output_tokens'
    | 'temperature'
    | 'top_p'
    | 'top_logprobs'
    | 'prompt_cache_key'
    | 'service_tier'
    | 'metadata'
    | 'stream'
  >
> & {
  reasoning?: Partial<Omit<wire.ReasoningConfiguration, 'effort' | 'summary'>>
  text?: Partial<Omit<wire.ModelResponseConfiguration, 'format'>>
}

export type ResponseNative = Partial<
  Omit<
    wire.ModelResponse,
    'id' | 'object' | 'created_at' | 'model' | 'output' | 'incomplete_details' | 'status' | 'usage' | 'service_tier'
  >
> & { incomplete_details?: never }

export type PartNative =
  | Partial<Omit<wire.FunctionToolCall, 'type' | 'call_id' | 'name' | 'arguments'>>
  | Partial<Omit<wire.FunctionToolCallOutput, 'type' | 'call_id' | 'output'>>
  | Partial<Omit<wire.OutputMessage, 'role' | 'content'>>
  | Partial<Omit<wire.OutputMessage, 'type' | 'role' | 'content'>>
  | (Partial<Omit<wire.Reasoning, 'type' | 'content' | 'summary'>> & {
      content?: Partial<Omit<wire.ReasoningText, 'type' | 'text'>>[]
    })
  | Partial<Omit<wire.Reasoning, 'type' | 'summary'>>
  | (Partial<Omit<wire.Reasoning, 'type' | 'summary'>> & {
      summary?: Partial<Omit<wire.SummaryText, 'type' | 'text'>>[]
    })

export type CitationNative = Partial<Omit<wire.Annotation, 'type' | 'url' | 'title' | 'start_index' | 'end_index'>>

export type UsageNative = Partial<
  Omit<
    wire.ModelUsage,
    'input_tokens' | 'input_tokens_details' | 'output_tokens' | 'output_tokens_details' | 'total_tokens'
  >
> & {
  input_tokens_details?: Partial<Omit<wire.InputTokensDetails, 'cached_tokens'>>
  output_tokens_details?: Partial<Omit<wire.OutputTokensDetails, 'reasoning_tokens'>>
}

/** What only xai-responses knows, by node. */
export interface Types {
  RequestNative: RequestNative
  ResponseNative: ResponseNative
  PartNative: PartNative
  CitationNative: CitationNative
  UsageNative: UsageNative
}

declare global {
  namespace Interlingua {
    interface RequestNative {
      'xai-responses'?: Types['RequestNative']
    }
    interface ResponseNative {
      'xai-responses'?: Types['ResponseNative']
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
  }
}
