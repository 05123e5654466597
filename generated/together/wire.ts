// Code generated from specs/together/openapi.yaml. DO NOT EDIT.

import type * as raw from '../../runtime/raw/raw.ts'

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @constant */
    AudioFileBinary: raw.Upload
    /** Format: uri */
    AudioFileUrl: string
    AudioSpeechRequest: {
      /**
       * @default 128000
       * @enum {integer}
       */
      bit_rate?: 32000 | 64000 | 96000 | 128000 | 192000
      input: string
      /** @default en */
      language?:
        | ('de' | 'en' | 'es' | 'fr' | 'hi' | 'it' | 'ja' | 'ko' | 'nl' | 'pl' | 'pt' | 'ru' | 'sv' | 'tr' | 'zh')
        | (string & {})
      model: (('canopylabs/orpheus-3b-0.1-ft' | 'cartesia/sonic' | 'hexgrad/Kokoro-82M') | (string & {})) | string
      /** @default pcm_f32le */
      response_encoding?: ('pcm_alaw' | 'pcm_f32le' | 'pcm_mulaw' | 'pcm_s16le') | (string & {})
      /** @default wav */
      response_format?: ('mp3' | 'raw' | 'wav') | (string & {})
      /** @default 44100 */
      sample_rate?: number
      /** @default false */
      stream?: boolean
      voice: string
    }
    AudioTranscriptionJsonResponse: {
      text: string
    }
    AudioTranscriptionRequest: {
      /** @default false */
      diarize?: boolean
      file: components['schemas']['AudioFileBinary'] | components['schemas']['AudioFileUrl']
      /** @default en */
      language?: string
      max_speakers?: number
      min_speakers?: number
      model?: string
      prompt?: string
      /** @default json */
      response_format?: ('json' | 'verbose_json') | (string & {})
      /**
       * Format: float
       * @default 0
       */
      temperature?: number
      /** @default segment */
      timestamp_granularities?: (('segment' | 'word') | (string & {})) | (('segment' | 'word') | (string & {}))[]
    }
    AudioTranscriptionResponse:
      | components['schemas']['AudioTranscriptionJsonResponse']
      | components['schemas']['AudioTranscriptionVerboseJsonResponse']
    AudioTranscriptionSegment: {
      /** Format: float */
      end: number
      id: number
      /** Format: float */
      start: number
      text: string
    }
    AudioTranscriptionSpeakerSegment: {
      /** Format: float */
      end: number
      id: number
      speaker_id: string
      /** Format: float */
      start: number
      text: string
      words: components['schemas']['AudioTranscriptionWord'][]
    }
    AudioTranscriptionVerboseJsonResponse: {
      /** Format: float */
      duration: number
      language: string
      segments: components['schemas']['AudioTranscriptionSegment'][]
      speaker_segments?: components['schemas']['AudioTranscriptionSpeakerSegment'][]
      task: ('transcribe' | 'translate') | (string & {})
      text: string
      words?: components['schemas']['AudioTranscriptionWord'][]
    }
    AudioTranscriptionWord: {
      /** Format: float */
      end: number
      speaker_id?: string
      /** Format: float */
      start: number
      word: string
    }
    BatchErrorResponse: {
      error?: string
    }
    BatchJob: {
      /** Format: date-time */
      completed_at?: string
      /** Format: date-time */
      created_at?: string
      endpoint?: string
      error?: string
      error_file_id?: string
      /** Format: int64 */
      file_size_bytes?: number
      /** Format: uuid */
      id?: string
      input_file_id?: string
      /** Format: date-time */
      job_deadline?: string
      model_id?: string
      output_file_id?: string
      /** Format: float64 */
      progress?: number
      status?: components['schemas']['BatchJobStatus']
      user_id?: string
    }
    BatchJobStatus: ('CANCELLED' | 'COMPLETED' | 'EXPIRED' | 'FAILED' | 'IN_PROGRESS' | 'VALIDATING') | (string & {})
    BatchJobWithWarning: {
      job?: components['schemas']['BatchJob']
      warning?: string
    }
    BatchRequestInput: {
      body: {
        [key: string]: unknown
      }
      custom_id: string
    }
    BatchRequestOutput: {
      custom_id: string
      error?: {
        [key: string]: unknown
      }
      response?: {
        body?: {
          [key: string]: unknown
        }
        status_code?: number
      }
    }
    ChatCompletionAssistantMessageParam: {
      content?: string | null
      /** @deprecated */
      function_call?: {
        arguments: string
        name: string
      }
      name?: string
      /** @constant */
      role: 'assistant'
      tool_calls?: components['schemas']['ToolChoice'][]
    }
    ChatCompletionChoicesData: {
      finish_reason?: components['schemas']['FinishReason']
      index?: number
      logprobs?: components['schemas']['LogprobsPart'] | null
      message?: components['schemas']['ChatCompletionMessage']
      seed?: number
      text?: string
      top_logprobs?: components['schemas']['TopLogprobs']
    }[]
    ChatCompletionChunk: {
      choices: {
        delta: {
          content?: string | null
          /** @deprecated */
          function_call?: {
            arguments: string
            name: string
          } | null
          reasoning?: string | null
          role?: ('assistant' | 'function' | 'system' | 'tool' | 'user') | (string & {})
          token_id?: number
          tool_calls?: components['schemas']['PieceOfCall'][]
        }
        finish_reason: components['schemas']['FinishReason'] | null
        index: number
        logprobs?: number | null
        seed?: number | null
        top_logprobs?: components['schemas']['TopLogprobs']
      }[]
      created: number
      id: string
      model: string
      /** @constant */
      object: 'chat.completion.chunk'
      system_fingerprint?: string
      usage?: components['schemas']['UsageData'] | null
      warnings?: components['schemas']['InferenceWarning'][]
    }
    /** @deprecated */
    ChatCompletionFunctionMessageParam: {
      content: string
      name: string
      /** @constant */
      role: 'function'
    }
    ChatCompletionMessage: {
      content: string | null
      /** @deprecated */
      function_call?: {
        arguments: string
        name: string
      }
      reasoning?: string | null
      /** @constant */
      role: 'assistant'
      tool_calls?: components['schemas']['ToolChoice'][]
    }
    ChatCompletionMessageParam:
      | components['schemas']['ChatCompletionSystemMessageParam']
      | components['schemas']['ChatCompletionUserMessageParam']
      | components['schemas']['ChatCompletionAssistantMessageParam']
      | components['schemas']['ChatCompletionToolMessageParam']
      | components['schemas']['ChatCompletionFunctionMessageParam']
    ChatCompletionRequest: {
      chat_template_kwargs?: {
        [key: string]: unknown
      }
      /** @constant */
      compliance?: 'hipaa'
      /** @default error */
      context_length_exceeded_behavior?: ('error' | 'truncate') | (string & {})
      echo?: boolean
      /** Format: float */
      frequency_penalty?: number
      function_call?:
        | (('auto' | 'none') | (string & {}))
        | {
            name: string
          }
      logit_bias?: {
        [key: string]: number
      }
      logprobs?: number
      max_tokens?: number
      messages: components['schemas']['ChatCompletionMessageParam'][]
      /** Format: float */
      min_p?: number
      model: string
      n?: number
      /** Format: float */
      presence_penalty?: number
      reasoning?: {
        enabled?: boolean
      }
      reasoning_effort?: ('high' | 'low' | 'medium') | (string & {})
      repetition_penalty?: number
      response_format?:
        | components['schemas']['ResponseFormatText']
        | components['schemas']['ResponseFormatJsonSchema']
        | components['schemas']['ResponseFormatJsonObject']
      safety_model?: string
      seed?: number
      stop?: string[]
      stream?: boolean
      /** Format: float */
      temperature?: number
      tool_choice?:
        | string
        | {
            function: {
              name: string
            }
            /** @constant */
            type: 'function'
          }
      tools?: components['schemas']['ToolsPart'][]
      /** Format: int32 */
      top_k?: number
      /** Format: float */
      top_p?: number
    }
    ChatCompletionResponse: {
      choices: components['schemas']['ChatCompletionChoicesData']
      created: number
      id: string
      model: string
      /** @constant */
      object: 'chat.completion'
      prompt?: components['schemas']['PromptPart']
      usage?: components['schemas']['UsageData']
      warnings?: components['schemas']['InferenceWarning'][]
    }
    ChatCompletionSystemMessageParam: {
      content: string
      name?: string
      /** @constant */
      role: 'system'
    }
    ChatCompletionToolMessageParam: {
      content: string
      name?: string
      /** @constant */
      role: 'tool'
      tool_call_id: string
    }
    ChatCompletionUserMessageContent:
      | components['schemas']['ChatCompletionUserMessageContentString']
      | components['schemas']['ChatCompletionUserMessageContentMultimodal']
    ChatCompletionUserMessageContentMultimodal: (
      | {
          text: string
          /** @constant */
          type: 'text'
        }
      | {
          image_url?: {
            url: string
          }
          /** @constant */
          type?: 'image_url'
        }
      | {
          /** @constant */
          type: 'video_url'
          video_url: {
            url: string
          }
        }
      | {
          audio_url: {
            url: string
          }
          /** @constant */
          type: 'audio_url'
        }
      | {
          input_audio: {
            data: string
            /** @constant */
            format: 'wav'
          }
          /** @constant */
          type: 'input_audio'
        }
    )[]
    ChatCompletionUserMessageContentString: string
    ChatCompletionUserMessageParam: {
      content: components['schemas']['ChatCompletionUserMessageContent']
      name?: string
      /** @constant */
      role: 'user'
    }
    CreateBatchRequest: {
      completion_window?: string
      endpoint: string
      input_file_id: string
      model_id?: string
      priority?: number
    }
    EmbeddingsRequest: {
      input: string | string[]
      model:
        | (
            | (
                | 'BAAI/bge-base-en-v1.5'
                | 'BAAI/bge-large-en-v1.5'
                | 'WhereIsAI/UAE-Large-V1'
                | 'togethercomputer/m2-bert-80M-8k-retrieval'
              )
            | (string & {})
          )
        | string
    }
    EmbeddingsResponse: {
      data: {
        embedding: number[]
        index: number
        /** @constant */
        object: 'embedding'
      }[]
      model: string
      /** @constant */
      object: 'list'
    }
    ErrorBody: components['schemas']['ErrorData'] | components['schemas']['BatchErrorResponse']
    ErrorData: {
      error: {
        /** @default null */
        code?: string | null
        message: string
        /** @default null */
        param?: string | null
        type: string
      }
    }
    FileDeleteResponse: {
      deleted?: boolean
      id?: string
    }
    FileList: {
      data: components['schemas']['FileResponse'][]
    }
    FilePurpose:
      | ('batch-api' | 'batch-generated' | 'eval' | 'eval-output' | 'eval-sample' | 'eval-summary' | 'fine-tune')
      | (string & {})
    FileResponse: {
      bytes: number
      created_at: number
      filename: string
      FileType: components['schemas']['FileType']
      id: string
      /** @constant */
      object: 'file'
      Processed: boolean
      purpose: components['schemas']['FilePurpose']
    }
    /** @default jsonl */
    FileType: ('csv' | 'jsonl' | 'parquet') | (string & {})
    FinishReason: ('content_filter' | 'eos' | 'function_call' | 'length' | 'stop' | 'tool_calls') | (string & {})
    ImageResponse: {
      data: (components['schemas']['ImageResponseDataB64'] | components['schemas']['ImageResponseDataUrl'])[]
      id: string
      model: string
      /** @constant */
      object: 'list'
    }
    ImageResponseDataB64: {
      b64_json: string
      index: number
      /** @constant */
      type: 'b64_json'
    }
    ImageResponseDataUrl: {
      index: number
      /** @constant */
      type: 'url'
      url: string
    }
    InferenceWarning: {
      message: string
    }
    LogprobsPart: {
      token_ids?: number[]
      token_logprobs?: number[]
      tokens?: string[]
      top_logprobs?: components['schemas']['TopLogprobs']
    }
    ModelInfo: {
      context_length?: number
      created: number
      display_name?: string
      id: string
      license?: string
      link?: string
      /** @constant */
      object: 'model'
      organization?: string
      pricing?: components['schemas']['Pricing']
      type: ('chat' | 'code' | 'embedding' | 'image' | 'language' | 'moderation' | 'rerank') | (string & {})
    }
    ModelInfoList: components['schemas']['ModelInfo'][]
    PieceOfCall: {
      function?: {
        arguments?: string
        name?: string
      }
      id?: string
      index: number
      /** @constant */
      type?: 'function'
    }
    Pricing: {
      base: number
      finetune: number
      hourly: number
      input: number
      output: number
    }
    PromptPart: {
      logprobs?: components['schemas']['LogprobsPart']
      text?: string
    }[]
    RerankRequest: {
      documents:
        | {
            [key: string]: unknown
          }[]
        | string[]
      model: 'Salesforce/Llama-Rank-v1' | string
      query: string
      rank_fields?: string[]
      return_documents?: boolean
      top_n?: number
    }
    RerankResponse: {
      id?: string
      model: string
      /** @constant */
      object: 'rerank'
      results: {
        document: {
          text?: string | null
        }
        index: number
        relevance_score: number
      }[]
      usage?: components['schemas']['UsageData']
    }
    ResponseFormatJsonObject: {
      /** @constant */
      type: 'json_object'
    }
    ResponseFormatJsonSchema: {
      json_schema: {
        description?: string
        name: string
        schema?: components['schemas']['ResponseFormatJsonSchemaSchema']
        /** @default false */
        strict?: boolean | null
      }
      /** @constant */
      type: 'json_schema'
    }
    ResponseFormatJsonSchemaSchema: {
      [key: string]: unknown
    }
    ResponseFormatText: {
      /** @constant */
      type: 'text'
    }
    ToolChoice: {
      function: {
        arguments: string
        name: string
      }
      id: string
      index?: number
      /** @constant */
      type: 'function'
    }
    ToolsPart: {
      function?: {
        description?: string
        name?: string
        parameters?: {
          [key: string]: unknown
        }
      }
      type?: string
    }
    TopLogprobs: {
      [key: string]: number
    }
    UsageData: {
      cached_tokens?: number
      completion_tokens: number
      prompt_tokens: number
      total_tokens: number
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type AudioFileBinary = components['schemas']['AudioFileBinary']
export type AudioFileUrl = components['schemas']['AudioFileUrl']
export type AudioSpeechRequest = components['schemas']['AudioSpeechRequest']
export type AudioTranscriptionJsonResponse = components['schemas']['AudioTranscriptionJsonResponse']
export type AudioTranscriptionRequest = components['schemas']['AudioTranscriptionRequest']
export type AudioTranscriptionResponse = components['schemas']['AudioTranscriptionResponse']
export type AudioTranscriptionSegment = components['schemas']['AudioTranscriptionSegment']
export type AudioTranscriptionSpeakerSegment = components['schemas']['AudioTranscriptionSpeakerSegment']
export type AudioTranscriptionVerboseJsonResponse = components['schemas']['AudioTranscriptionVerboseJsonResponse']
export type AudioTranscriptionWord = components['schemas']['AudioTranscriptionWord']
export type BatchErrorResponse = components['schemas']['BatchErrorResponse']
export type BatchJob = components['schemas']['BatchJob']
export type BatchJobStatus = components['schemas']['BatchJobStatus']
export type BatchJobWithWarning = components['schemas']['BatchJobWithWarning']
export type BatchRequestInput = components['schemas']['BatchRequestInput']
export type BatchRequestOutput = components['schemas']['BatchRequestOutput']
export type ChatCompletionAssistantMessageParam = components['schemas']['ChatCompletionAssistantMessageParam']
export type ChatCompletionChoicesData = components['schemas']['ChatCompletionChoicesData']
export type ChatCompletionChunk = components['schemas']['ChatCompletionChunk']
export type ChatCompletionFunctionMessageParam = components['schemas']['ChatCompletionFunctionMessageParam']
export type ChatCompletionMessage = components['schemas']['ChatCompletionMessage']
export type ChatCompletionMessageParam = components['schemas']['ChatCompletionMessageParam']
export type ChatCompletionRequest = components['schemas']['ChatCompletionRequest']
export type ChatCompletionResponse = components['schemas']['ChatCompletionResponse']
export type ChatCompletionSystemMessageParam = components['schemas']['ChatCompletionSystemMessageParam']
export type ChatCompletionToolMessageParam = components['schemas']['ChatCompletionToolMessageParam']
export type ChatCompletionUserMessageContent = components['schemas']['ChatCompletionUserMessageContent']
export type ChatCompletionUserMessageContentMultimodal =
  components['schemas']['ChatCompletionUserMessageContentMultimodal']
export type ChatCompletionUserMessageContentString = components['schemas']['ChatCompletionUserMessageContentString']
export type ChatCompletionUserMessageParam = components['schemas']['ChatCompletionUserMessageParam']
export type CreateBatchRequest = components['schemas']['CreateBatchRequest']
export type EmbeddingsRequest = components['schemas']['EmbeddingsRequest']
export type EmbeddingsResponse = components['schemas']['EmbeddingsResponse']
export type ErrorBody = components['schemas']['ErrorBody']
export type ErrorData = components['schemas']['ErrorData']
export type FileDeleteResponse = components['schemas']['FileDeleteResponse']
export type FileList = components['schemas']['FileList']
export type FilePurpose = components['schemas']['FilePurpose']
export type FileResponse = components['schemas']['FileResponse']
export type FileType = components['schemas']['FileType']
export type FinishReason = components['schemas']['FinishReason']
export type ImageResponse = components['schemas']['ImageResponse']
export type ImageResponseDataB64 = components['schemas']['ImageResponseDataB64']
export type ImageResponseDataUrl = components['schemas']['ImageResponseDataUrl']
export type InferenceWarning = components['schemas']['InferenceWarning']
export type LogprobsPart = components['schemas']['LogprobsPart']
export type ModelInfo = components['schemas']['ModelInfo']
export type ModelInfoList = components['schemas']['ModelInfoList']
export type PieceOfCall = components['schemas']['PieceOfCall']
export type Pricing = components['schemas']['Pricing']
export type PromptPart = components['schemas']['PromptPart']
export type RerankRequest = components['schemas']['RerankRequest']
export type RerankResponse = components['schemas']['RerankResponse']
export type ResponseFormatJsonObject = components['schemas']['ResponseFormatJsonObject']
export type ResponseFormatJsonSchema = components['schemas']['ResponseFormatJsonSchema']
export type ResponseFormatJsonSchemaSchema = components['schemas']['ResponseFormatJsonSchemaSchema']
export type ResponseFormatText = components['schemas']['ResponseFormatText']
export type ToolChoice = components['schemas']['ToolChoice']
export type ToolsPart = components['schemas']['ToolsPart']
export type TopLogprobs = components['schemas']['TopLogprobs']
export type UsageData = components['schemas']['UsageData']
export type $defs = Record<string, never>
export type operations = Record<string, never>
