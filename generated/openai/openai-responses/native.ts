// Code generated from specs/openai/openai-responses.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.CreateResponse,
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
    | 'safety_identifier'
    | 'service_tier'
    | 'metadata'
    | 'stream'
  >
> & {
  reasoning?: Partial<Omit<wire.Reasoning, 'effort' | 'summary'>>
  text?: Partial<Omit<wire.ResponseTextParam, 'format' | 'verbosity'>>
}

export type ResponseNative = Partial<
  Omit<
    wire.Response,
    'id' | 'object' | 'created_at' | 'model' | 'output' | 'incomplete_details' | 'status' | 'usage' | 'service_tier'
  >
> & { incomplete_details?: never }

export type MessageNative =
  | Partial<Omit<wire.EasyInputMessage, 'role' | 'content'>>
  | Partial<Omit<wire.InputMessage, 'role' | 'content'>>

export type PartNative =
  | Partial<Omit<wire.ApplyPatchToolCall, 'type' | 'call_id' | 'operation'>>
  | Partial<Omit<wire.ApplyPatchToolCallItemParam, 'type' | 'call_id' | 'operation'>>
  | Partial<Omit<wire.CustomToolCall, 'type' | 'call_id' | 'name' | 'input'>>
  | Partial<Omit<wire.CustomToolCallOutput, 'type' | 'call_id' | 'output'>>
  | (Partial<Omit<wire.EasyInputMessage, 'role' | 'content'>> | Partial<Omit<wire.InputMessage, 'role' | 'content'>>)
  | ((
      | Partial<Omit<wire.EasyInputMessage, 'role' | 'content'>>
      | Partial<Omit<wire.InputMessage, 'role' | 'content'>>
    ) & { content?: Partial<Omit<wire.InputTextContent, 'type' | 'text'>>[] })
  | (Partial<Omit<wire.EasyInputMessage, 'role' | 'content'>> | Partial<Omit<wire.OutputMessage, 'role' | 'content'>>)
  | Partial<Omit<wire.FunctionCallOutputItemParam, 'type' | 'call_id' | 'output'>>
  | Partial<Omit<wire.FunctionShellCall, 'type' | 'call_id' | 'action'>>
  | (Partial<Omit<wire.FunctionShellCall, 'type' | 'environment'>> & {
      environment?: Partial<Omit<wire.ContainerReferenceResource, 'type'>>
    })
  | Partial<Omit<wire.FunctionShellCallItemParam, 'type' | 'call_id' | 'action'>>
  | Partial<Omit<wire.FunctionToolCall, 'type' | 'call_id' | 'name' | 'arguments'>>
  | Partial<Omit<wire.InputFileContent, 'type' | 'file_data' | 'filename' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputFileContent, 'type' | 'file_id' | 'filename' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputFileContent, 'type' | 'file_url' | 'filename' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputFileContentParam, 'type' | 'file_data' | 'filename' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputFileContentParam, 'type' | 'file_id' | 'filename' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputFileContentParam, 'type' | 'file_url' | 'filename' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputImageContent, 'type' | 'file_id' | 'detail' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputImageContent, 'type' | 'image_url' | 'detail' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputImageContentParamAutoParam, 'type' | 'file_id' | 'detail' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputImageContentParamAutoParam, 'type' | 'image_url' | 'detail' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputTextContent, 'type' | 'text' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.InputTextContentParam, 'type' | 'text' | 'prompt_cache_breakpoint'>>
  | Partial<Omit<wire.LocalShellToolCall, 'type' | 'call_id' | 'action'>>
  | (Partial<Omit<wire.OutputMessage, 'type' | 'role' | 'content'>> & {
      content?: Partial<Omit<wire.OutputTextContent, 'type' | 'text' | 'annotations' | 'logprobs'>>[]
    })
  | (Partial<Omit<wire.OutputMessage, 'type' | 'role' | 'content'>> & {
      content?: Partial<Omit<wire.RefusalContent, 'type' | 'refusal'>>[]
    })
  | (Partial<Omit<wire.ReasoningItem, 'type' | 'content' | 'summary'>> & {
      content?: Partial<Omit<wire.ReasoningTextContent, 'type' | 'text'>>[]
    })
  | Partial<Omit<wire.ReasoningItem, 'type' | 'summary'>>
  | (Partial<Omit<wire.ReasoningItem, 'type' | 'summary'>> & {
      summary?: Partial<Omit<wire.SummaryTextContent, 'type' | 'text'>>[]
    })
  | Partial<Omit<wire.ToolSearchCall, 'type' | 'execution' | 'call_id' | 'arguments'>>
  | Partial<Omit<wire.ToolSearchCallItemParam, 'type' | 'execution' | 'call_id' | 'arguments'>>

export type CitationNative =
  | Partial<Omit<wire.ContainerFileCitationBody, 'type' | 'file_id' | 'filename' | 'start_index' | 'end_index'>>
  | Partial<Omit<wire.FileCitationBody, 'type' | 'file_id' | 'filename'>>
  | Partial<Omit<wire.UrlCitationBody, 'type' | 'url' | 'title' | 'start_index' | 'end_index'>>

export type ToolNative =
  | Partial<Omit<wire.CustomToolParam, 'type' | 'name' | 'description'>>
  | Partial<Omit<wire.FunctionTool, 'type' | 'name' | 'description' | 'parameters' | 'strict'>>

export type UsageNative = Partial<
  Omit<
    wire.ResponseUsage,
    'input_tokens' | 'input_tokens_details' | 'output_tokens' | 'output_tokens_details' | 'total_tokens'
  >
> & { input_tokens_details?: never; output_tokens_details?: never }

/** What only openai-responses knows, by node. */
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
      'openai-responses'?: Types['RequestNative']
    }
    interface ResponseNative {
      'openai-responses'?: Types['ResponseNative']
    }
    interface MessageNative {
      'openai-responses'?: Types['MessageNative']
    }
    interface PartNative {
      'openai-responses'?: Types['PartNative']
    }
    interface CitationNative {
      'openai-responses'?: Types['CitationNative']
    }
    interface ToolNative {
      'openai-responses'?: Types['ToolNative']
    }
    interface UsageNative {
      'openai-responses'?: Types['UsageNative']
    }
  }
}
