// Code generated from specs/openai/openai-responses.yaml and specs/openai/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.CreateResponse,
    | 'input'
    | 'instructions'
    | 'max_output_tokens'
    | 'metadata'
    | 'model'
    | 'parallel_tool_calls'
    | 'prompt_cache_key'
    | 'prompt_cache_options'
    | 'reasoning'
    | 'safety_identifier'
    | 'service_tier'
    | 'stream'
    | 'temperature'
    | 'text'
    | 'tool_choice'
    | 'tools'
    | 'top_logprobs'
    | 'top_p'
  >
> & {
  reasoning?: Partial<Omit<wire.Reasoning, 'effort' | 'summary'>>
  text?: Partial<Omit<wire.ResponseTextParam, 'format' | 'verbosity'>>
}

export type ResponseNative = Partial<
  Omit<
    wire.Response,
    | 'created_at'
    | 'id'
    | 'incomplete_details'
    | 'model'
    | 'object'
    | 'output'
    | 'service_tier'
    | 'status'
    | 'tool_usage'
    | 'usage'
  >
> & { incomplete_details?: never }

export type MessageNative =
  | Partial<Omit<wire.EasyInputMessage, 'content' | 'role'>>
  | Partial<Omit<wire.InputMessage, 'content' | 'role'>>

export type PartNative =
  | Partial<Omit<wire.ApplyPatchToolCall, 'call_id' | 'operation' | 'type'>>
  | Partial<Omit<wire.ApplyPatchToolCallItemParam, 'call_id' | 'operation' | 'type'>>
  | Partial<Omit<wire.CustomToolCall, 'call_id' | 'input' | 'name' | 'type'>>
  | Partial<Omit<wire.CustomToolCallOutput, 'call_id' | 'output' | 'type'>>
  | (Partial<Omit<wire.EasyInputMessage, 'content' | 'role'>> | Partial<Omit<wire.InputMessage, 'content' | 'role'>>)
  | ((
      | Partial<Omit<wire.EasyInputMessage, 'content' | 'role'>>
      | Partial<Omit<wire.InputMessage, 'content' | 'role'>>
    ) & { content?: Partial<Omit<wire.InputTextContent, 'text' | 'type'>>[] })
  | (Partial<Omit<wire.EasyInputMessage, 'content' | 'role'>> | Partial<Omit<wire.OutputMessage, 'content' | 'role'>>)
  | Partial<Omit<wire.FunctionCallOutputItemParam, 'call_id' | 'output' | 'type'>>
  | Partial<Omit<wire.FunctionShellCall, 'action' | 'call_id' | 'type'>>
  | (Partial<Omit<wire.FunctionShellCall, 'environment' | 'type'>> & {
      environment?: Partial<Omit<wire.ContainerReferenceResource, 'type'>>
    })
  | Partial<Omit<wire.FunctionShellCallItemParam, 'action' | 'call_id' | 'type'>>
  | Partial<Omit<wire.FunctionToolCall, 'arguments' | 'call_id' | 'name' | 'type'>>
  | Partial<Omit<wire.InputFileContent, 'file_data' | 'filename' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputFileContent, 'file_id' | 'filename' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputFileContent, 'file_url' | 'filename' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputFileContentParam, 'file_data' | 'filename' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputFileContentParam, 'file_id' | 'filename' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputFileContentParam, 'file_url' | 'filename' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputImageContent, 'detail' | 'file_id' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputImageContent, 'detail' | 'image_url' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputImageContentParamAutoParam, 'detail' | 'file_id' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputImageContentParamAutoParam, 'detail' | 'image_url' | 'prompt_cache_breakpoint' | 'type'>>
  | Partial<Omit<wire.InputTextContent, 'prompt_cache_breakpoint' | 'text' | 'type'>>
  | Partial<Omit<wire.InputTextContentParam, 'prompt_cache_breakpoint' | 'text' | 'type'>>
  | Partial<Omit<wire.LocalShellToolCall, 'action' | 'call_id' | 'type'>>
  | (Partial<Omit<wire.OutputMessage, 'content' | 'role' | 'type'>> & {
      content?: Partial<Omit<wire.OutputTextContent, 'annotations' | 'logprobs' | 'text' | 'type'>>[]
    })
  | (Partial<Omit<wire.OutputMessage, 'content' | 'role' | 'type'>> & {
      content?: Partial<Omit<wire.RefusalContent, 'refusal' | 'type'>>[]
    })
  | (Partial<Omit<wire.ReasoningItem, 'content' | 'summary' | 'type'>> & {
      content?: Partial<Omit<wire.ReasoningTextContent, 'text' | 'type'>>[]
    })
  | Partial<Omit<wire.ReasoningItem, 'summary' | 'type'>>
  | (Partial<Omit<wire.ReasoningItem, 'summary' | 'type'>> & {
      summary?: Partial<Omit<wire.SummaryTextContent, 'text' | 'type'>>[]
    })
  | Partial<Omit<wire.ToolSearchCall, 'arguments' | 'call_id' | 'execution' | 'type'>>
  | Partial<Omit<wire.ToolSearchCallItemParam, 'arguments' | 'call_id' | 'execution' | 'type'>>

export type CitationNative =
  | Partial<Omit<wire.ContainerFileCitationBody, 'end_index' | 'file_id' | 'filename' | 'start_index' | 'type'>>
  | Partial<Omit<wire.FileCitationBody, 'file_id' | 'filename' | 'type'>>
  | Partial<Omit<wire.UrlCitationBody, 'end_index' | 'start_index' | 'title' | 'type' | 'url'>>

export type ToolNative =
  | Partial<Omit<wire.CustomToolParam, 'description' | 'name' | 'type'>>
  | Partial<Omit<wire.FunctionTool, 'description' | 'name' | 'parameters' | 'strict' | 'type'>>

export type UsageNative = Partial<
  Omit<
    wire.ResponseUsage,
    'input_tokens' | 'input_tokens_details' | 'output_tokens' | 'output_tokens_details' | 'total_tokens'
  >
> & { input_tokens_details?: never; output_tokens_details?: never }

export type HostedToolRunsNative = { web_search?: never }

/** What only openai-responses knows, by node. */
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
    interface HostedToolRunsNative {
      'openai-responses'?: Types['HostedToolRunsNative']
    }
  }
}
