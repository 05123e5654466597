// Code generated from specs/mistral/openapi.yaml. DO NOT EDIT.

import type * as raw from '../../runtime/raw/raw.ts'

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    ApiEndpoint:
      | (
          | '/v1/audio/transcriptions'
          | '/v1/chat/classifications'
          | '/v1/chat/completions'
          | '/v1/chat/moderations'
          | '/v1/classifications'
          | '/v1/conversations'
          | '/v1/embeddings'
          | '/v1/fim/completions'
          | '/v1/moderations'
          | '/v1/ocr'
        )
      | (string & {})
    AssistantMessage: {
      content?: string | components['schemas']['ContentChunk'][] | null
      /** @default false */
      prefix?: boolean
      /**
       * @default assistant
       * @constant
       */
      role?: 'assistant'
      tool_calls?: components['schemas']['WholeToolCall'][] | null
    }
    AudioChunk: {
      input_audio:
        | string
        | {
            data: string
            format: string
          }
      /**
       * @default input_audio
       * @constant
       */
      type?: 'input_audio'
    }
    AudioTranscriptionRequest: {
      /** @default [] */
      context_bias?: string[]
      /** @default false */
      diarize?: boolean
      /** @default null */
      file?: components['schemas']['File'] | null
      /** @default null */
      file_id?: string | null
      /**
       * Format: uri
       * @default null
       */
      file_url?: string | null
      /** @default null */
      language?: string | null
      model: string
      /**
       * @default false
       * @constant
       */
      stream?: false
      /** @default null */
      temperature?: number | null
      timestamp_granularities?: components['schemas']['TimestampGranularity'][]
    }
    BatchError: {
      /** @default 1 */
      count?: number
      message: string
    }
    BatchJobIn: {
      agent_id?: string | null
      endpoint: components['schemas']['ApiEndpoint']
      input_files?: string[] | null
      metadata?: {
        [key: string]: string
      } | null
      model?: string | null
      requests?: components['schemas']['BatchRequest'][] | null
      /** @default 24 */
      timeout_hours?: number
    }
    BatchJobOut: {
      agent_id?: string | null
      completed_at?: number | null
      completed_requests: number
      created_at: number
      endpoint: string
      /** Format: uuid */
      error_file?: string | null
      errors: components['schemas']['BatchError'][]
      failed_requests: number
      id: string
      input_files: string[]
      metadata?: {
        [key: string]: unknown
      } | null
      model?: string | null
      /**
       * @default batch
       * @constant
       */
      object?: 'batch'
      /** Format: uuid */
      output_file?: string | null
      outputs?:
        | {
            [key: string]: unknown
          }[]
        | null
      started_at?: number | null
      status: components['schemas']['BatchJobStatus']
      succeeded_requests: number
      total_requests: number
    }
    BatchJobsOut: {
      /** @default [] */
      data?: components['schemas']['BatchJobOut'][]
      /**
       * @default list
       * @constant
       */
      object?: 'list'
      total: number
    }
    BatchJobStatus:
      | ('CANCELLATION_REQUESTED' | 'CANCELLED' | 'FAILED' | 'QUEUED' | 'RUNNING' | 'SUCCESS' | 'TIMEOUT_EXCEEDED')
      | (string & {})
    BatchRequest: {
      body: {
        [key: string]: unknown
      }
      custom_id?: string | null
    }
    BatchResult: {
      custom_id: string
      error?: {
        [key: string]: unknown
      } | null
      id?: string
      response?: {
        body: {
          [key: string]: unknown
        }
        status_code: number
      } | null
    }
    BuiltInConnectors:
      | ('code_interpreter' | 'document_library' | 'image_generation' | 'web_search' | 'web_search_premium')
      | (string & {})
    ChatCompletionChoice: {
      finish_reason: ('error' | 'length' | 'model_length' | 'stop' | 'tool_calls') | (string & {})
      index: number
      message: components['schemas']['AssistantMessage']
    }
    ChatCompletionRequest: {
      /** @default 0 */
      frequency_penalty?: number
      /** @default null */
      guardrails?: components['schemas']['GuardrailConfig'][] | null
      max_tokens?: number | null
      messages: (
        | components['schemas']['SystemMessage']
        | components['schemas']['UserMessage']
        | components['schemas']['AssistantMessage']
        | components['schemas']['ToolMessage']
      )[]
      metadata?: {
        [key: string]: unknown
      } | null
      model: string
      n?: number | null
      /** @default true */
      parallel_tool_calls?: boolean
      /**
       * @default {
       *       "content": "",
       *       "type": "content"
       *     }
       */
      prediction?: components['schemas']['Prediction']
      /** @default 0 */
      presence_penalty?: number
      prompt_cache_key?: string | null
      prompt_mode?: components['schemas']['MistralPromptMode'] | null
      random_seed?: number | null
      reasoning_effort?: ('high' | 'none') | (string & {})
      response_format?: components['schemas']['ResponseFormat']
      /** @default false */
      safe_prompt?: boolean
      stop?: string | string[]
      /** @default false */
      stream?: boolean
      temperature?: number | null
      /** @default auto */
      tool_choice?: components['schemas']['ToolChoice'] | components['schemas']['ToolChoiceEnum']
      tools?: components['schemas']['Tool'][] | null
      /** @default 1 */
      top_p?: number
    }
    ChatCompletionResponse: {
      choices: components['schemas']['ChatCompletionChoice'][]
      created: number
      id: string
      model: string
      object: string
      usage: components['schemas']['UsageInfo']
    }
    ClassificationRequest: {
      input: string | string[]
      metadata?: {
        [key: string]: unknown
      } | null
      model: string
    }
    CompletionChunk: {
      choices: components['schemas']['CompletionResponseStreamChoice'][]
      created?: number
      id: string
      model: string
      object?: string
      p?: string
      usage?: components['schemas']['UsageInfo']
    }
    CompletionResponseStreamChoice: {
      delta: components['schemas']['DeltaMessage']
      finish_reason: ('error' | 'length' | 'model_length' | 'stop' | 'tool_calls') | (string & {}) | null
      index: number
    }
    ContentChunk:
      | components['schemas']['TextChunk']
      | components['schemas']['ImageURLChunk']
      | components['schemas']['DocumentURLChunk']
      | components['schemas']['ReferenceChunk']
      | components['schemas']['FileChunk']
      | components['schemas']['ThinkChunk']
      | components['schemas']['AudioChunk']
    DeleteFileOut: {
      deleted: boolean
      /** Format: uuid */
      id: string
      object: string
    }
    DeltaMessage: {
      content?: string | components['schemas']['ContentChunk'][] | null
      role?: string | null
      tool_calls?: components['schemas']['PieceOfCall'][] | null
    }
    DocumentURLChunk: {
      document_name?: string | null
      document_url: string
      /**
       * @default document_url
       * @constant
       */
      type?: 'document_url'
    }
    EmbeddingDtype: ('binary' | 'float' | 'int8' | 'ubinary' | 'uint8') | (string & {})
    EmbeddingRequest: {
      /** @default float */
      encoding_format?: components['schemas']['EncodingFormat']
      input: string | string[]
      metadata?: {
        [key: string]: unknown
      } | null
      model: string
      output_dimension?: number | null
      /** @default float */
      output_dtype?: components['schemas']['EmbeddingDtype']
    }
    EmbeddingResponse: {
      data: components['schemas']['EmbeddingResponseData'][]
      id: string
      model: string
      object: string
      usage: components['schemas']['UsageInfo']
    }
    EmbeddingResponseData: {
      embedding?: number[]
      index?: number
      object?: string
    }
    EncodingFormat: ('base64' | 'float') | (string & {})
    ErrorBody: {
      code?: string | null
      detail?: string | components['schemas']['ValidationError'][]
      message?: string | components['schemas']['HTTPValidationError']
      /** @constant */
      object?: 'error'
      param?: string | null
      raw_status_code?: number
      request_id?: string
      type?: string | null
    }
    /** @constant */
    File: raw.Upload
    FileChunk: {
      /** Format: uuid */
      file_id: string
      /**
       * @default file
       * @constant
       */
      type?: 'file'
    }
    FilePurpose: ('batch' | 'fine-tune' | 'ocr') | (string & {})
    FileSchema: {
      bytes: number
      created_at: number
      expires_at?: number | null
      filename: string
      /** Format: uuid */
      id: string
      mimetype?: string | null
      num_lines?: number | null
      object: string
      purpose: components['schemas']['FilePurpose']
      sample_type: components['schemas']['SampleType']
      signature?: string | null
      source: components['schemas']['Source']
      visibility?: components['schemas']['FileVisibility'] | null
    }
    FileVisibility: ('user' | 'workspace') | (string & {})
    Function: {
      /** @default  */
      description?: string
      name: string
      parameters: {
        [key: string]: unknown
      }
      /** @default false */
      strict?: boolean
    }
    FunctionCall: {
      arguments:
        | {
            [key: string]: unknown
          }
        | string
      name: string
    }
    FunctionName: {
      name: string
    }
    GuardrailConfig: {
      /** @default false */
      block_on_error?: boolean
      moderation_llm_v1?: components['schemas']['ModerationLLMV1Config'] | null
      moderation_llm_v2?: components['schemas']['ModerationLLMV2Config'] | null
    }
    HTTPValidationError: {
      detail?: components['schemas']['ValidationError'][]
    }
    ImageDetail: ('auto' | 'high' | 'low') | (string & {})
    ImageURL: {
      detail?: components['schemas']['ImageDetail'] | null
      url: string
    }
    ImageURLChunk: {
      image_url: components['schemas']['ImageURL'] | string
      /**
       * @default image_url
       * @constant
       */
      type?: 'image_url'
    }
    JsonSchema: {
      description?: string | null
      name: string
      schema: {
        [key: string]: unknown
      }
      /** @default false */
      strict?: boolean
    }
    ListFilesOut: {
      data: components['schemas']['FileSchema'][]
      object: string
      total?: number | null
    }
    /** @constant */
    MistralPromptMode: 'reasoning'
    ModelCapabilities: {
      /** @default false */
      audio?: boolean
      /** @default false */
      audio_transcription?: boolean
      /** @default false */
      classification?: boolean
      /** @default false */
      completion_chat?: boolean
      /** @default false */
      completion_fim?: boolean
      /** @default false */
      fine_tuning?: boolean
      /** @default false */
      function_calling?: boolean
      /** @default false */
      moderation?: boolean
      /** @default false */
      ocr?: boolean
      /** @default false */
      vision?: boolean
    }
    ModelCard: {
      /** @default [] */
      aliases?: string[]
      archived?: boolean
      capabilities: components['schemas']['ModelCapabilities']
      created?: number
      default_model_temperature?: number | null
      /** Format: date-time */
      deprecation?: string | null
      deprecation_replacement_model?: string | null
      description?: string | null
      id: string
      job?: string
      /** @default 32768 */
      max_context_length?: number
      name?: string | null
      /** @default model */
      object?: string
      /** @default mistralai */
      owned_by?: string
      root?: string
      /** @default base */
      type?: ('base' | 'fine-tuned') | (string & {})
    }
    ModelList: {
      data?: components['schemas']['ModelCard'][]
      /** @default list */
      object?: string
    }
    ModerationLLMAction: ('block' | 'none') | (string & {})
    ModerationLLMV1CategoryThresholds: {
      dangerous_and_criminal_content?: number | null
      financial?: number | null
      hate_and_discrimination?: number | null
      health?: number | null
      law?: number | null
      pii?: number | null
      selfharm?: number | null
      sexual?: number | null
      violence_and_threats?: number | null
    }
    ModerationLLMV1Config: {
      /** @default none */
      action?: components['schemas']['ModerationLLMAction']
      custom_category_thresholds?: components['schemas']['ModerationLLMV1CategoryThresholds'] | null
      /** @default false */
      ignore_other_categories?: boolean
      /** @default mistral-moderation-2411 */
      model_name?: string
    }
    ModerationLLMV2CategoryThresholds: {
      criminal?: number | null
      dangerous?: number | null
      financial?: number | null
      hate_and_discrimination?: number | null
      health?: number | null
      jailbreaking?: number | null
      law?: number | null
      pii?: number | null
      selfharm?: number | null
      sexual?: number | null
      violence_and_threats?: number | null
    }
    ModerationLLMV2Config: {
      /** @default none */
      action?: components['schemas']['ModerationLLMAction']
      custom_category_thresholds?: components['schemas']['ModerationLLMV2CategoryThresholds'] | null
      /** @default false */
      ignore_other_categories?: boolean
      /** @default mistral-moderation-2603 */
      model_name?: string
    }
    ModerationObject: {
      categories?: {
        [key: string]: boolean
      }
      category_scores?: {
        [key: string]: number
      }
    }
    ModerationResponse: {
      id: string
      model: string
      results: components['schemas']['ModerationObject'][]
    }
    PieceOfCall: {
      function?: {
        arguments?: string
        name?: string
      }
      id?: string
      index?: number
      type?: components['schemas']['ToolTypes']
    }
    Prediction: {
      /** @default  */
      content?: string
      /**
       * @default content
       * @constant
       */
      type?: 'content'
    }
    PromptTokensDetails: {
      /** @default 0 */
      cached_tokens?: number
    }
    ReferenceChunk: {
      reference_ids: number[]
      /**
       * @default reference
       * @constant
       */
      type?: 'reference'
    }
    ResponseFormat: {
      json_schema?: components['schemas']['JsonSchema'] | null
      /** @default text */
      type?: components['schemas']['ResponseFormats']
    }
    ResponseFormats: ('json_object' | 'json_schema' | 'text') | (string & {})
    RetrieveFileOut: {
      bytes: number
      created_at: number
      deleted: boolean
      expires_at?: number | null
      filename: string
      /** Format: uuid */
      id: string
      mimetype?: string | null
      num_lines?: number | null
      object: string
      purpose: components['schemas']['FilePurpose']
      sample_type: components['schemas']['SampleType']
      signature?: string | null
      source: components['schemas']['Source']
      visibility?: components['schemas']['FileVisibility'] | null
    }
    SampleType: ('batch_error' | 'batch_request' | 'batch_result' | 'instruct' | 'pretrain') | (string & {})
    Source: ('mistral' | 'repository' | 'upload') | (string & {})
    SpeechOutputFormat: ('flac' | 'mp3' | 'opus' | 'pcm' | 'wav') | (string & {})
    SpeechRequest: {
      input: string
      model?: string | null
      ref_audio?: string | null
      /** @default mp3 */
      response_format?: components['schemas']['SpeechOutputFormat']
      /** @default false */
      stream?: boolean
      voice_id?: string | null
    } & {
      [key: string]: unknown
    }
    SpeechResponse: {
      audio_data: string
    }
    SpeechStreamAudioDelta: {
      audio_data: string
      /**
       * @default speech.audio.delta
       * @constant
       */
      type?: 'speech.audio.delta'
    }
    SpeechStreamDone: {
      /**
       * @default speech.audio.done
       * @constant
       */
      type?: 'speech.audio.done'
      usage: components['schemas']['UsageInfo']
    }
    SystemMessage: {
      content: string | components['schemas']['SystemMessageContentChunks'][]
      /**
       * @default system
       * @constant
       */
      role?: 'system'
    }
    SystemMessageContentChunks: components['schemas']['TextChunk'] | components['schemas']['ThinkChunk']
    TextChunk: {
      text: string
      /**
       * @default text
       * @constant
       */
      type?: 'text'
    }
    ThinkChunk: {
      /** @default true */
      closed?: boolean
      thinking: (
        | components['schemas']['TextChunk']
        | components['schemas']['ToolReferenceChunk']
        | components['schemas']['ReferenceChunk']
      )[]
      /**
       * @default thinking
       * @constant
       */
      type?: 'thinking'
    }
    TimestampGranularity: ('segment' | 'word') | (string & {})
    Tool: {
      function: components['schemas']['Function']
      /** @default function */
      type?: components['schemas']['ToolTypes']
    }
    ToolChoice: {
      function: components['schemas']['FunctionName']
      /** @default function */
      type?: components['schemas']['ToolTypes']
    }
    ToolChoiceEnum: ('any' | 'auto' | 'none' | 'required') | (string & {})
    ToolMessage: {
      content: string | components['schemas']['ContentChunk'][] | null
      name?: string | null
      /**
       * @default tool
       * @constant
       */
      role?: 'tool'
      tool_call_id?: string | null
    }
    ToolReferenceChunk: {
      description?: string | null
      favicon?: string | null
      title: string
      tool: components['schemas']['BuiltInConnectors'] | string
      /**
       * @default tool_reference
       * @constant
       */
      type?: 'tool_reference'
      url?: string | null
    }
    /** @constant */
    ToolTypes: 'function'
    TranscriptionResponse: {
      language: string | null
      model: string
      segments?: components['schemas']['TranscriptionSegmentChunk'][]
      text: string
      usage: components['schemas']['UsageInfo']
    }
    TranscriptionSegmentChunk: {
      end: number
      score?: number | null
      speaker_id?: string | null
      start: number
      text: string
      /**
       * @default transcription_segment
       * @constant
       */
      type?: 'transcription_segment'
    }
    UploadFileOut: {
      bytes: number
      created_at: number
      expires_at?: number | null
      filename: string
      /** Format: uuid */
      id: string
      mimetype?: string | null
      num_lines?: number | null
      object: string
      purpose: components['schemas']['FilePurpose']
      sample_type: components['schemas']['SampleType']
      signature?: string | null
      source: components['schemas']['Source']
      visibility?: components['schemas']['FileVisibility'] | null
    }
    UsageInfo: {
      /** @default 0 */
      completion_tokens: number
      num_cached_tokens?: number | null
      prompt_audio_seconds?: number | null
      prompt_token_details?: components['schemas']['PromptTokensDetails'] | null
      /** @default 0 */
      prompt_tokens: number
      prompt_tokens_details?: components['schemas']['PromptTokensDetails'] | null
      /** @default 0 */
      total_tokens: number
    }
    UserMessage: {
      content: string | components['schemas']['ContentChunk'][] | null
      /**
       * @default user
       * @constant
       */
      role?: 'user'
    }
    ValidationError: {
      ctx?: {
        [key: string]: unknown
      }
      input?: unknown
      loc: (string | number)[]
      msg: string
      type: string
    }
    WholeToolCall: {
      function: components['schemas']['FunctionCall']
      id: string
      index?: number
      type?: components['schemas']['ToolTypes']
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type ApiEndpoint = components['schemas']['ApiEndpoint']
export type AssistantMessage = components['schemas']['AssistantMessage']
export type AudioChunk = components['schemas']['AudioChunk']
export type AudioTranscriptionRequest = components['schemas']['AudioTranscriptionRequest']
export type BatchError = components['schemas']['BatchError']
export type BatchJobIn = components['schemas']['BatchJobIn']
export type BatchJobOut = components['schemas']['BatchJobOut']
export type BatchJobsOut = components['schemas']['BatchJobsOut']
export type BatchJobStatus = components['schemas']['BatchJobStatus']
export type BatchRequest = components['schemas']['BatchRequest']
export type BatchResult = components['schemas']['BatchResult']
export type BuiltInConnectors = components['schemas']['BuiltInConnectors']
export type ChatCompletionChoice = components['schemas']['ChatCompletionChoice']
export type ChatCompletionRequest = components['schemas']['ChatCompletionRequest']
export type ChatCompletionResponse = components['schemas']['ChatCompletionResponse']
export type ClassificationRequest = components['schemas']['ClassificationRequest']
export type CompletionChunk = components['schemas']['CompletionChunk']
export type CompletionResponseStreamChoice = components['schemas']['CompletionResponseStreamChoice']
export type ContentChunk = components['schemas']['ContentChunk']
export type DeleteFileOut = components['schemas']['DeleteFileOut']
export type DeltaMessage = components['schemas']['DeltaMessage']
export type DocumentURLChunk = components['schemas']['DocumentURLChunk']
export type EmbeddingDtype = components['schemas']['EmbeddingDtype']
export type EmbeddingRequest = components['schemas']['EmbeddingRequest']
export type EmbeddingResponse = components['schemas']['EmbeddingResponse']
export type EmbeddingResponseData = components['schemas']['EmbeddingResponseData']
export type EncodingFormat = components['schemas']['EncodingFormat']
export type ErrorBody = components['schemas']['ErrorBody']
export type File = components['schemas']['File']
export type FileChunk = components['schemas']['FileChunk']
export type FilePurpose = components['schemas']['FilePurpose']
export type FileSchema = components['schemas']['FileSchema']
export type FileVisibility = components['schemas']['FileVisibility']
export type Function = components['schemas']['Function']
export type FunctionCall = components['schemas']['FunctionCall']
export type FunctionName = components['schemas']['FunctionName']
export type GuardrailConfig = components['schemas']['GuardrailConfig']
export type HTTPValidationError = components['schemas']['HTTPValidationError']
export type ImageDetail = components['schemas']['ImageDetail']
export type ImageURL = components['schemas']['ImageURL']
export type ImageURLChunk = components['schemas']['ImageURLChunk']
export type JsonSchema = components['schemas']['JsonSchema']
export type ListFilesOut = components['schemas']['ListFilesOut']
export type MistralPromptMode = components['schemas']['MistralPromptMode']
export type ModelCapabilities = components['schemas']['ModelCapabilities']
export type ModelCard = components['schemas']['ModelCard']
export type ModelList = components['schemas']['ModelList']
export type ModerationLLMAction = components['schemas']['ModerationLLMAction']
export type ModerationLLMV1CategoryThresholds = components['schemas']['ModerationLLMV1CategoryThresholds']
export type ModerationLLMV1Config = components['schemas']['ModerationLLMV1Config']
export type ModerationLLMV2CategoryThresholds = components['schemas']['ModerationLLMV2CategoryThresholds']
export type ModerationLLMV2Config = components['schemas']['ModerationLLMV2Config']
export type ModerationObject = components['schemas']['ModerationObject']
export type ModerationResponse = components['schemas']['ModerationResponse']
export type PieceOfCall = components['schemas']['PieceOfCall']
export type Prediction = components['schemas']['Prediction']
export type PromptTokensDetails = components['schemas']['PromptTokensDetails']
export type ReferenceChunk = components['schemas']['ReferenceChunk']
export type ResponseFormat = components['schemas']['ResponseFormat']
export type ResponseFormats = components['schemas']['ResponseFormats']
export type RetrieveFileOut = components['schemas']['RetrieveFileOut']
export type SampleType = components['schemas']['SampleType']
export type Source = components['schemas']['Source']
export type SpeechOutputFormat = components['schemas']['SpeechOutputFormat']
export type SpeechRequest = components['schemas']['SpeechRequest']
export type SpeechResponse = components['schemas']['SpeechResponse']
export type SpeechStreamAudioDelta = components['schemas']['SpeechStreamAudioDelta']
export type SpeechStreamDone = components['schemas']['SpeechStreamDone']
export type SystemMessage = components['schemas']['SystemMessage']
export type SystemMessageContentChunks = components['schemas']['SystemMessageContentChunks']
export type TextChunk = components['schemas']['TextChunk']
export type ThinkChunk = components['schemas']['ThinkChunk']
export type TimestampGranularity = components['schemas']['TimestampGranularity']
export type Tool = components['schemas']['Tool']
export type ToolChoice = components['schemas']['ToolChoice']
export type ToolChoiceEnum = components['schemas']['ToolChoiceEnum']
export type ToolMessage = components['schemas']['ToolMessage']
export type ToolReferenceChunk = components['schemas']['ToolReferenceChunk']
export type ToolTypes = components['schemas']['ToolTypes']
export type TranscriptionResponse = components['schemas']['TranscriptionResponse']
export type TranscriptionSegmentChunk = components['schemas']['TranscriptionSegmentChunk']
export type UploadFileOut = components['schemas']['UploadFileOut']
export type UsageInfo = components['schemas']['UsageInfo']
export type UserMessage = components['schemas']['UserMessage']
export type ValidationError = components['schemas']['ValidationError']
export type WholeToolCall = components['schemas']['WholeToolCall']
export type $defs = Record<string, never>
export type operations = Record<string, never>
