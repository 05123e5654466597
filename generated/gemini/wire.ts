// Code generated from specs/gemini/openapi.yaml. DO NOT EDIT.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    AttributionSourceId: {
      groundingPassage?: components['schemas']['GroundingPassageId']
      semanticRetrieverChunk?: components['schemas']['SemanticRetrieverChunk']
    }
    AudioResponseFormat: {
      /** Format: int32 */
      bitRate?: number
      delivery?: ('DELIVERY_UNSPECIFIED' | 'INLINE' | 'URI') | (string & {})
      mimeType?:
        | (
            | 'AUDIO_ALAW'
            | 'AUDIO_L16'
            | 'AUDIO_MP3'
            | 'AUDIO_MULAW'
            | 'AUDIO_OGG_OPUS'
            | 'AUDIO_WAV'
            | 'MIME_TYPE_UNSPECIFIED'
          )
        | (string & {})
      /** Format: int32 */
      sampleRate?: number
    }
    BatchEmbedContentsRequest: {
      requests: components['schemas']['EmbedContentRequest'][]
    }
    BatchEmbedContentsResponse: {
      readonly embeddings?: components['schemas']['ContentEmbedding'][]
      readonly usageMetadata?: components['schemas']['EmbeddingUsageMetadata']
    }
    BatchGenerateContentRequest: {
      batch: components['schemas']['GenerateContentBatch']
    }
    BatchStats: {
      /** Format: int64 */
      readonly failedRequestCount?: string
      /** Format: int64 */
      readonly pendingRequestCount?: string
      /** Format: int64 */
      readonly requestCount?: string
      /** Format: int64 */
      readonly successfulRequestCount?: string
    }
    Blob: {
      /** Format: byte */
      data: string
      mimeType: string
    }
    Candidate: {
      /** Format: double */
      readonly avgLogprobs?: number
      readonly citationMetadata?: components['schemas']['CitationMetadata']
      readonly content?: components['schemas']['Content']
      readonly finishMessage?: string
      readonly finishReason?:
        | (
            | 'BLOCKLIST'
            | 'ESCALATION'
            | 'FINISH_REASON_UNSPECIFIED'
            | 'IMAGE_OTHER'
            | 'IMAGE_PROHIBITED_CONTENT'
            | 'IMAGE_RECITATION'
            | 'IMAGE_SAFETY'
            | 'LANGUAGE'
            | 'MALFORMED_FUNCTION_CALL'
            | 'MALFORMED_RESPONSE'
            | 'MAX_TOKENS'
            | 'MISSING_THOUGHT_SIGNATURE'
            | 'NO_IMAGE'
            | 'OTHER'
            | 'PROHIBITED_CONTENT'
            | 'RECITATION'
            | 'SAFETY'
            | 'SPII'
            | 'STOP'
            | 'TOO_MANY_TOOL_CALLS'
            | 'UNEXPECTED_TOOL_CALL'
          )
        | (string & {})
      readonly groundingAttributions?: components['schemas']['GroundingAttribution'][]
      readonly groundingMetadata?: components['schemas']['GroundingMetadata']
      /** Format: int32 */
      readonly index?: number
      readonly logprobsResult?: components['schemas']['LogprobsResult']
      safetyRatings?: components['schemas']['SafetyRating'][]
      /** Format: int32 */
      readonly tokenCount?: number
      readonly urlContextMetadata?: components['schemas']['UrlContextMetadata']
    }
    Citation: {
      /** Format: int32 */
      endIndex?: number
      license?: string
      publicationDate?: {
        day?: number
        month?: number
        year?: number
      }
      /** Format: int32 */
      startIndex?: number
      title?: string
      uri?: string
    }
    CitationMetadata: {
      citations?: components['schemas']['Citation'][]
      citationSources?: components['schemas']['CitationSource'][]
    }
    CitationSource: {
      /** Format: int32 */
      endIndex?: number
      license?: string
      /** Format: int32 */
      startIndex?: number
      uri?: string
    }
    CodeExecution: {
      [key: string]: unknown
    }
    CodeExecutionResult: {
      id?: string
      outcome: ('OUTCOME_DEADLINE_EXCEEDED' | 'OUTCOME_FAILED' | 'OUTCOME_OK' | 'OUTCOME_UNSPECIFIED') | (string & {})
      output?: string
    }
    ComputerUse: {
      environment?: ('ENVIRONMENT_BROWSER' | 'ENVIRONMENT_UNSPECIFIED') | (string & {})
      excludedPredefinedFunctions?: string[]
    }
    Content: {
      parts?: components['schemas']['Part'][]
      role?: string
    }
    ContentEmbedding: {
      shape?: number[]
      values?: number[]
    }
    CountTokensRequest: {
      contents?: components['schemas']['Content'][]
      generateContentRequest?: components['schemas']['GenerateContentRequest']
    }
    CountTokensResponse: {
      /** Format: int32 */
      cachedContentTokenCount?: number
      readonly cacheTokensDetails?: components['schemas']['ModalityTokenCount'][]
      readonly promptTokensDetails?: components['schemas']['ModalityTokenCount'][]
      /** Format: int32 */
      totalTokens?: number
    }
    CreateFileRequest: {
      file?: components['schemas']['File']
    }
    CreateFileResponse: {
      file?: components['schemas']['File']
    }
    DynamicRetrievalConfig: {
      /** Format: float */
      dynamicThreshold?: number
      mode?: ('MODE_DYNAMIC' | 'MODE_UNSPECIFIED') | (string & {})
    }
    EmbedContentConfig: {
      audioTrackExtraction?: boolean
      autoTruncate?: boolean
      documentOcr?: boolean
      /** Format: int32 */
      outputDimensionality?: number
      taskType?:
        | (
            | 'CLASSIFICATION'
            | 'CLUSTERING'
            | 'CODE_RETRIEVAL_QUERY'
            | 'FACT_VERIFICATION'
            | 'QUESTION_ANSWERING'
            | 'RETRIEVAL_DOCUMENT'
            | 'RETRIEVAL_QUERY'
            | 'SEMANTIC_SIMILARITY'
            | 'TASK_TYPE_UNSPECIFIED'
          )
        | (string & {})
      title?: string
    }
    EmbedContentRequest: {
      content: components['schemas']['Content']
      embedContentConfig?: components['schemas']['EmbedContentConfig']
      model?: string
      /**
       * Format: int32
       * @deprecated
       */
      outputDimensionality?: number
      /** @deprecated */
      taskType?:
        | (
            | 'CLASSIFICATION'
            | 'CLUSTERING'
            | 'CODE_RETRIEVAL_QUERY'
            | 'FACT_VERIFICATION'
            | 'QUESTION_ANSWERING'
            | 'RETRIEVAL_DOCUMENT'
            | 'RETRIEVAL_QUERY'
            | 'SEMANTIC_SIMILARITY'
            | 'TASK_TYPE_UNSPECIFIED'
          )
        | (string & {})
      /** @deprecated */
      title?: string
    }
    EmbedContentResponse: {
      readonly embedding?: components['schemas']['ContentEmbedding']
      readonly usageMetadata?: components['schemas']['EmbeddingUsageMetadata']
    }
    EmbeddingUsageMetadata: {
      /** Format: int32 */
      readonly promptTokenCount?: number
      readonly promptTokenDetails?: components['schemas']['ModalityTokenCount'][]
    }
    Empty: {
      [key: string]: unknown
    }
    ErrorResponse: {
      error: {
        /** Format: int32 */
        code: number
        details?: ({
          '@type'?: string
          reason?: string
          retryDelay?: string
        } & {
          [key: string]: unknown
        })[]
        message: string
        status?: string
      }
    }
    ExecutableCode: {
      code: string
      id?: string
      language: ('LANGUAGE_UNSPECIFIED' | 'PYTHON') | (string & {})
    }
    File: {
      /** Format: google-datetime */
      readonly createTime?: string
      displayName?: string
      readonly downloadUri?: string
      readonly error?: components['schemas']['Status']
      /** Format: google-datetime */
      readonly expirationTime?: string
      readonly mimeType?: string
      name?: string
      /** Format: byte */
      readonly sha256Hash?: string
      /** Format: int64 */
      readonly sizeBytes?: string
      source?: ('GENERATED' | 'REGISTERED' | 'SOURCE_UNSPECIFIED' | 'UPLOADED') | (string & {})
      readonly state?: ('ACTIVE' | 'FAILED' | 'PROCESSING' | 'STATE_UNSPECIFIED') | (string & {})
      /** Format: google-datetime */
      readonly updateTime?: string
      readonly uri?: string
      readonly videoMetadata?: components['schemas']['VideoFileMetadata']
    }
    FileData: {
      fileUri: string
      mimeType?: string
    }
    FileSearch: {
      fileSearchStoreNames?: string[]
      metadataFilter?: string
      /** Format: int32 */
      topK?: number
    }
    FunctionCall: {
      args?: {
        [key: string]: unknown
      }
      id?: string
      name: string
      partialArgs?: components['schemas']['PartialArg'][]
      willContinue?: boolean
    }
    FunctionCallingConfig: {
      allowedFunctionNames?: string[]
      mode?: ('ANY' | 'AUTO' | 'MODE_UNSPECIFIED' | 'NONE' | 'VALIDATED') | (string & {})
    }
    FunctionDeclaration: {
      behavior?: ('BLOCKING' | 'NON_BLOCKING' | 'UNSPECIFIED') | (string & {})
      description?: string
      name: string
      parameters?: components['schemas']['Schema']
      parametersJsonSchema?: unknown
      response?: components['schemas']['Schema']
      responseJsonSchema?: unknown
    }
    FunctionResponse: {
      id?: string
      name: string
      parts?: components['schemas']['FunctionResponsePart'][]
      response: {
        [key: string]: unknown
      }
      scheduling?: ('INTERRUPT' | 'SCHEDULING_UNSPECIFIED' | 'SILENT' | 'WHEN_IDLE') | (string & {})
      willContinue?: boolean
    }
    FunctionResponseBlob: {
      /** Format: byte */
      data?: string
      mimeType?: string
    }
    FunctionResponsePart: {
      inlineData?: components['schemas']['FunctionResponseBlob']
    }
    GenerateContentBatch: {
      readonly batchStats?: components['schemas']['BatchStats']
      /** Format: google-datetime */
      readonly createTime?: string
      displayName?: string
      /** Format: google-datetime */
      readonly endTime?: string
      inputConfig?: components['schemas']['InputConfig']
      model?: string
      readonly name?: string
      readonly output?: components['schemas']['GenerateContentBatchOutput']
      /** Format: int64 */
      priority?: string
      readonly state?:
        | (
            | 'BATCH_STATE_CANCELLED'
            | 'BATCH_STATE_EXPIRED'
            | 'BATCH_STATE_FAILED'
            | 'BATCH_STATE_PENDING'
            | 'BATCH_STATE_RUNNING'
            | 'BATCH_STATE_SUCCEEDED'
            | 'BATCH_STATE_UNSPECIFIED'
          )
        | (string & {})
      /** Format: google-datetime */
      readonly updateTime?: string
    }
    GenerateContentBatchOutput: {
      readonly inlinedResponses?: components['schemas']['InlinedResponses']
      readonly responsesFile?: string
    }
    GenerateContentRequest: {
      cachedContent?: string
      contents: components['schemas']['Content'][]
      generationConfig?: components['schemas']['GenerationConfig']
      model?: string
      safetySettings?: components['schemas']['SafetySetting'][]
      serviceTier?: ('flex' | 'priority' | 'standard' | 'unspecified') | (string & {})
      store?: boolean
      systemInstruction?: components['schemas']['Content']
      toolConfig?: components['schemas']['ToolConfig']
      tools?: components['schemas']['Tool'][]
    }
    GenerateContentResponse: {
      candidates?: components['schemas']['Candidate'][]
      readonly modelStatus?: components['schemas']['ModelStatus']
      readonly modelVersion?: string
      promptFeedback?: components['schemas']['PromptFeedback']
      readonly responseId?: string
      readonly usageMetadata?: components['schemas']['UsageMetadata']
    }
    GenerationConfig: {
      /** Format: int32 */
      candidateCount?: number
      enableEnhancedCivicAnswers?: boolean
      /** Format: float */
      frequencyPenalty?: number
      imageConfig?: components['schemas']['ImageConfig']
      /** Format: int32 */
      logprobs?: number
      /** Format: int32 */
      maxOutputTokens?: number
      mediaResolution?:
        | (
            | 'MEDIA_RESOLUTION_HIGH'
            | 'MEDIA_RESOLUTION_LOW'
            | 'MEDIA_RESOLUTION_MEDIUM'
            | 'MEDIA_RESOLUTION_UNSPECIFIED'
          )
        | (string & {})
      /** Format: float */
      presencePenalty?: number
      responseFormat?: components['schemas']['ResponseFormatConfig']
      responseJsonSchema?: unknown
      responseLogprobs?: boolean
      responseMimeType?: string
      responseModalities?: (('AUDIO' | 'IMAGE' | 'MODALITY_UNSPECIFIED' | 'TEXT') | (string & {}))[]
      responseSchema?: components['schemas']['Schema']
      /** Format: int32 */
      seed?: number
      speechConfig?: components['schemas']['SpeechConfig']
      stopSequences?: string[]
      /** Format: float */
      temperature?: number
      thinkingConfig?: components['schemas']['ThinkingConfig']
      /** Format: int32 */
      topK?: number
      /** Format: float */
      topP?: number
      translationConfig?: components['schemas']['TranslationConfig']
    }
    GoogleAiGenerativelanguageV1betaGroundingSupport: {
      confidenceScores?: number[]
      groundingChunkIndices?: number[]
      readonly renderedParts?: number[]
      segment?: components['schemas']['GoogleAiGenerativelanguageV1betaSegment']
    }
    GoogleAiGenerativelanguageV1betaSegment: {
      /** Format: int32 */
      endIndex?: number
      /** Format: int32 */
      partIndex?: number
      /** Format: int32 */
      startIndex?: number
      text?: string
    }
    GoogleMaps: {
      enableWidget?: boolean
    }
    GoogleSearch: {
      searchTypes?: components['schemas']['SearchTypes']
      timeRangeFilter?: components['schemas']['Interval']
    }
    GoogleSearchRetrieval: {
      dynamicRetrievalConfig?: components['schemas']['DynamicRetrievalConfig']
    }
    GroundingAttribution: {
      content?: components['schemas']['Content']
      readonly sourceId?: components['schemas']['AttributionSourceId']
    }
    GroundingChunk: {
      image?: components['schemas']['Image']
      maps?: components['schemas']['Maps']
      retrievedContext?: components['schemas']['RetrievedContext']
      web?: components['schemas']['Web']
    }
    GroundingChunkCustomMetadata: {
      key?: string
      /** Format: float */
      numericValue?: number
      stringListValue?: components['schemas']['GroundingChunkStringList']
      stringValue?: string
    }
    GroundingChunkStringList: {
      values?: string[]
    }
    GroundingMetadata: {
      googleMapsWidgetContextToken?: string
      groundingChunks?: components['schemas']['GroundingChunk'][]
      groundingSupports?: components['schemas']['GoogleAiGenerativelanguageV1betaGroundingSupport'][]
      imageSearchQueries?: string[]
      retrievalMetadata?: components['schemas']['RetrievalMetadata']
      searchEntryPoint?: components['schemas']['SearchEntryPoint']
      webSearchQueries?: string[]
    }
    GroundingPassageId: {
      /** Format: int32 */
      readonly partIndex?: number
      readonly passageId?: string
    }
    Image: {
      domain?: string
      imageUri?: string
      sourceUri?: string
      title?: string
    }
    ImageConfig: {
      aspectRatio?: string
      imageSize?: string
    }
    ImageResponseFormat: {
      aspectRatio?:
        | (
            | 'ASPECT_RATIO_EIGHT_BY_ONE'
            | 'ASPECT_RATIO_FIVE_BY_FOUR'
            | 'ASPECT_RATIO_FOUR_BY_FIVE'
            | 'ASPECT_RATIO_FOUR_BY_ONE'
            | 'ASPECT_RATIO_FOUR_BY_THREE'
            | 'ASPECT_RATIO_NINE_BY_SIXTEEN'
            | 'ASPECT_RATIO_ONE_BY_EIGHT'
            | 'ASPECT_RATIO_ONE_BY_FOUR'
            | 'ASPECT_RATIO_ONE_BY_ONE'
            | 'ASPECT_RATIO_SIXTEEN_BY_NINE'
            | 'ASPECT_RATIO_THREE_BY_FOUR'
            | 'ASPECT_RATIO_THREE_BY_TWO'
            | 'ASPECT_RATIO_TWENTY_ONE_BY_NINE'
            | 'ASPECT_RATIO_TWO_BY_THREE'
            | 'ASPECT_RATIO_UNSPECIFIED'
          )
        | (string & {})
      delivery?: ('DELIVERY_UNSPECIFIED' | 'INLINE' | 'URI') | (string & {})
      imageSize?:
        | (
            | 'IMAGE_SIZE_FIVE_TWELVE'
            | 'IMAGE_SIZE_FOUR_K'
            | 'IMAGE_SIZE_ONE_K'
            | 'IMAGE_SIZE_TWO_K'
            | 'IMAGE_SIZE_UNSPECIFIED'
          )
        | (string & {})
      mimeType?: ('IMAGE_JPEG' | 'MIME_TYPE_UNSPECIFIED') | (string & {})
    }
    ImageSearch: {
      [key: string]: unknown
    }
    InlinedRequest: {
      metadata?: {
        key?: string
      } & {
        [key: string]: unknown
      }
      request: components['schemas']['GenerateContentRequest']
    }
    InlinedRequests: {
      requests: components['schemas']['InlinedRequest'][]
    }
    InlinedResponse: {
      readonly error?: components['schemas']['Status']
      readonly metadata?: {
        key?: string
      } & {
        [key: string]: unknown
      }
      readonly response?: components['schemas']['GenerateContentResponse']
    }
    InlinedResponses: {
      readonly inlinedResponses?: components['schemas']['InlinedResponse'][]
    }
    InputConfig: {
      fileName?: string
      requests?: components['schemas']['InlinedRequests']
    }
    Interval: {
      /** Format: google-datetime */
      endTime?: string
      /** Format: google-datetime */
      startTime?: string
    }
    LatLng: {
      /** Format: double */
      latitude?: number
      /** Format: double */
      longitude?: number
    }
    ListFilesResponse: {
      files?: components['schemas']['File'][]
      nextPageToken?: string
    }
    ListModelsResponse: {
      models?: components['schemas']['Model'][]
      nextPageToken?: string
    }
    ListOperationsResponse: {
      nextPageToken?: string
      operations?: components['schemas']['Operation'][]
      unreachable?: string[]
    }
    LogprobsResult: {
      chosenCandidates?: components['schemas']['LogprobsResultCandidate'][]
      /** Format: float */
      logProbabilitySum?: number
      topCandidates?: components['schemas']['TopCandidates'][]
    }
    LogprobsResultCandidate: {
      /** Format: float */
      logProbability?: number
      token?: string
      /** Format: int32 */
      tokenId?: number
    }
    Maps: {
      placeAnswerSources?: components['schemas']['PlaceAnswerSources']
      placeId?: string
      text?: string
      title?: string
      uri?: string
    }
    McpServer: {
      name?: string
      streamableHttpTransport?: components['schemas']['StreamableHttpTransport']
    }
    MediaResolution: {
      level?:
        | (
            | 'MEDIA_RESOLUTION_HIGH'
            | 'MEDIA_RESOLUTION_LOW'
            | 'MEDIA_RESOLUTION_MEDIUM'
            | 'MEDIA_RESOLUTION_ULTRA_HIGH'
            | 'MEDIA_RESOLUTION_UNSPECIFIED'
          )
        | (string & {})
    }
    ModalityTokenCount: {
      modality?: ('AUDIO' | 'DOCUMENT' | 'IMAGE' | 'MODALITY_UNSPECIFIED' | 'TEXT' | 'VIDEO') | (string & {})
      /** Format: int32 */
      tokenCount?: number
    }
    Model: {
      baseModelId?: string
      description?: string
      displayName?: string
      /** Format: int32 */
      inputTokenLimit?: number
      /** Format: float */
      maxTemperature?: number
      name?: string
      /** Format: int32 */
      outputTokenLimit?: number
      supportedGenerationMethods?: string[]
      /** Format: float */
      temperature?: number
      thinking?: boolean
      /** Format: int32 */
      topK?: number
      /** Format: float */
      topP?: number
      version?: string
    }
    ModelStatus: {
      message?: string
      modelStage?:
        | (
            | 'DEPRECATED'
            | 'EXPERIMENTAL'
            | 'LEGACY'
            | 'MODEL_STAGE_UNSPECIFIED'
            | 'PREVIEW'
            | 'RETIRED'
            | 'STABLE'
            | 'UNSTABLE_EXPERIMENTAL'
          )
        | (string & {})
      /** Format: google-datetime */
      retirementTime?: string
    }
    MultiSpeakerVoiceConfig: {
      speakerVoiceConfigs?: components['schemas']['SpeakerVoiceConfig'][]
    }
    Operation: {
      done?: boolean
      error?: components['schemas']['Status']
      metadata?: components['schemas']['GenerateContentBatch']
      name?: string
      response?: components['schemas']['GenerateContentBatchOutput']
    }
    Part: {
      codeExecutionResult?: components['schemas']['CodeExecutionResult']
      executableCode?: components['schemas']['ExecutableCode']
      fileData?: components['schemas']['FileData']
      functionCall?: components['schemas']['FunctionCall']
      functionResponse?: components['schemas']['FunctionResponse']
      inlineData?: components['schemas']['Blob']
      mediaResolution?: components['schemas']['MediaResolution']
      partMetadata?: {
        [key: string]: unknown
      }
      text?: string
      thought?: boolean
      /** Format: byte */
      thoughtSignature?: string
      toolCall?: components['schemas']['ToolCall']
      toolResponse?: components['schemas']['ToolResponse']
      videoMetadata?: components['schemas']['VideoMetadata']
    }
    PartialArg: {
      boolValue?: boolean
      jsonPath: string
      nullValue?: string
      numberValue?: number
      stringValue?: string
      willContinue?: boolean
    }
    PlaceAnswerSources: {
      reviewSnippets?: components['schemas']['ReviewSnippet'][]
    }
    PrebuiltVoiceConfig: {
      voiceName?: string
    }
    PredictRequest: {
      instances?: {
        content?: string
        prompt?: string
        task_type?: string
        title?: string
      }[]
      parameters?: {
        aspectRatio?: string
        autoTruncate?: boolean
        negativePrompt?: string
        outputDimensionality?: number
        sampleCount?: number
        seed?: number
      }
    }
    PredictResponse: {
      predictions?: {
        bytesBase64Encoded?: string
        embeddings?: {
          statistics?: {
            token_count?: number
            truncated?: boolean
          }
          values?: number[]
        }
        mimeType?: string
        prompt?: string
      }[]
    }
    PromptFeedback: {
      blockReason?:
        | ('BLOCKLIST' | 'BLOCK_REASON_UNSPECIFIED' | 'IMAGE_SAFETY' | 'OTHER' | 'PROHIBITED_CONTENT' | 'SAFETY')
        | (string & {})
      safetyRatings?: components['schemas']['SafetyRating'][]
    }
    ResponseFormatConfig: {
      audio?: components['schemas']['AudioResponseFormat']
      image?: components['schemas']['ImageResponseFormat']
      text?: components['schemas']['TextResponseFormat']
    }
    RetrievalConfig: {
      languageCode?: string
      latLng?: components['schemas']['LatLng']
    }
    RetrievalMetadata: {
      /** Format: float */
      googleSearchDynamicRetrievalScore?: number
    }
    RetrievedContext: {
      customMetadata?: components['schemas']['GroundingChunkCustomMetadata'][]
      fileSearchStore?: string
      mediaId?: string
      /** Format: int32 */
      pageNumber?: number
      text?: string
      title?: string
      uri?: string
    }
    ReviewSnippet: {
      googleMapsUri?: string
      reviewId?: string
      title?: string
    }
    SafetyRating: {
      blocked?: boolean
      category?:
        | (
            | 'HARM_CATEGORY_CIVIC_INTEGRITY'
            | 'HARM_CATEGORY_DANGEROUS'
            | 'HARM_CATEGORY_DANGEROUS_CONTENT'
            | 'HARM_CATEGORY_DEROGATORY'
            | 'HARM_CATEGORY_HARASSMENT'
            | 'HARM_CATEGORY_HATE_SPEECH'
            | 'HARM_CATEGORY_MEDICAL'
            | 'HARM_CATEGORY_SEXUAL'
            | 'HARM_CATEGORY_SEXUALLY_EXPLICIT'
            | 'HARM_CATEGORY_TOXICITY'
            | 'HARM_CATEGORY_UNSPECIFIED'
            | 'HARM_CATEGORY_VIOLENCE'
          )
        | (string & {})
      probability?: ('HARM_PROBABILITY_UNSPECIFIED' | 'HIGH' | 'LOW' | 'MEDIUM' | 'NEGLIGIBLE') | (string & {})
    }
    SafetySetting: {
      category:
        | (
            | 'HARM_CATEGORY_CIVIC_INTEGRITY'
            | 'HARM_CATEGORY_DANGEROUS'
            | 'HARM_CATEGORY_DANGEROUS_CONTENT'
            | 'HARM_CATEGORY_DEROGATORY'
            | 'HARM_CATEGORY_HARASSMENT'
            | 'HARM_CATEGORY_HATE_SPEECH'
            | 'HARM_CATEGORY_MEDICAL'
            | 'HARM_CATEGORY_SEXUAL'
            | 'HARM_CATEGORY_SEXUALLY_EXPLICIT'
            | 'HARM_CATEGORY_TOXICITY'
            | 'HARM_CATEGORY_UNSPECIFIED'
            | 'HARM_CATEGORY_VIOLENCE'
          )
        | (string & {})
      threshold:
        | (
            | 'BLOCK_LOW_AND_ABOVE'
            | 'BLOCK_MEDIUM_AND_ABOVE'
            | 'BLOCK_NONE'
            | 'BLOCK_ONLY_HIGH'
            | 'HARM_BLOCK_THRESHOLD_UNSPECIFIED'
            | 'OFF'
          )
        | (string & {})
    }
    Schema: {
      anyOf?: components['schemas']['Schema'][]
      default?: unknown
      description?: string
      enum?: string[]
      example?: unknown
      format?: string
      items?: components['schemas']['Schema']
      /** Format: double */
      maximum?: number
      /** Format: int64 */
      maxItems?: string
      /** Format: int64 */
      maxLength?: string
      /** Format: int64 */
      maxProperties?: string
      /** Format: double */
      minimum?: number
      /** Format: int64 */
      minItems?: string
      /** Format: int64 */
      minLength?: string
      /** Format: int64 */
      minProperties?: string
      nullable?: boolean
      pattern?: string
      properties?: {
        [key: string]: components['schemas']['Schema']
      }
      propertyOrdering?: string[]
      required?: string[]
      title?: string
      type?:
        | ('ARRAY' | 'BOOLEAN' | 'INTEGER' | 'NULL' | 'NUMBER' | 'OBJECT' | 'STRING' | 'TYPE_UNSPECIFIED')
        | (string & {})
    }
    SearchEntryPoint: {
      renderedContent?: string
      /** Format: byte */
      sdkBlob?: string
    }
    SearchTypes: {
      imageSearch?: components['schemas']['ImageSearch']
      webSearch?: components['schemas']['WebSearch']
    }
    SemanticRetrieverChunk: {
      readonly chunk?: string
      readonly source?: string
    }
    SpeakerVoiceConfig: {
      speaker?: string
      voiceConfig?: components['schemas']['VoiceConfig']
    }
    SpeechConfig: {
      languageCode?: string
      multiSpeakerVoiceConfig?: components['schemas']['MultiSpeakerVoiceConfig']
      voiceConfig?: components['schemas']['VoiceConfig']
    }
    Status: {
      /** Format: int32 */
      code?: number
      details?: {
        [key: string]: unknown
      }[]
      message?: string
    }
    StreamableHttpTransport: {
      headers?: {
        [key: string]: string
      }
      /** Format: google-duration */
      sseReadTimeout?: string
      terminateOnClose?: boolean
      /** Format: google-duration */
      timeout?: string
      url?: string
    }
    TextResponseFormat: {
      mimeType?: ('APPLICATION_JSON' | 'MIME_TYPE_UNSPECIFIED' | 'TEXT_PLAIN') | (string & {})
      schema?: unknown
    }
    ThinkingConfig: {
      includeThoughts?: boolean
      /** Format: int32 */
      thinkingBudget?: number
      thinkingLevel?: ('HIGH' | 'LOW' | 'MEDIUM' | 'MINIMAL' | 'THINKING_LEVEL_UNSPECIFIED') | (string & {})
    }
    Tool: {
      codeExecution?: components['schemas']['CodeExecution']
      computerUse?: components['schemas']['ComputerUse']
      fileSearch?: components['schemas']['FileSearch']
      functionDeclarations?: components['schemas']['FunctionDeclaration'][]
      googleMaps?: components['schemas']['GoogleMaps']
      googleSearch?: components['schemas']['GoogleSearch']
      googleSearchRetrieval?: components['schemas']['GoogleSearchRetrieval']
      mcpServers?: components['schemas']['McpServer'][]
      urlContext?: components['schemas']['UrlContext']
    }
    ToolCall: {
      args?: {
        [key: string]: unknown
      }
      id?: string
      toolType?:
        | (
            | 'FILE_SEARCH'
            | 'GOOGLE_MAPS'
            | 'GOOGLE_SEARCH_IMAGE'
            | 'GOOGLE_SEARCH_WEB'
            | 'TOOL_TYPE_UNSPECIFIED'
            | 'URL_CONTEXT'
          )
        | (string & {})
    }
    ToolConfig: {
      functionCallingConfig?: components['schemas']['FunctionCallingConfig']
      includeServerSideToolInvocations?: boolean
      retrievalConfig?: components['schemas']['RetrievalConfig']
    }
    ToolResponse: {
      id?: string
      response?: {
        [key: string]: unknown
      }
      toolType?:
        | (
            | 'FILE_SEARCH'
            | 'GOOGLE_MAPS'
            | 'GOOGLE_SEARCH_IMAGE'
            | 'GOOGLE_SEARCH_WEB'
            | 'TOOL_TYPE_UNSPECIFIED'
            | 'URL_CONTEXT'
          )
        | (string & {})
    }
    TopCandidates: {
      candidates?: components['schemas']['LogprobsResultCandidate'][]
    }
    TranslationConfig: {
      echoTargetLanguage?: boolean
      targetLanguageCode?: string
    }
    UrlContext: {
      [key: string]: unknown
    }
    UrlContextMetadata: {
      urlMetadata?: components['schemas']['UrlMetadata'][]
    }
    UrlMetadata: {
      retrievedUrl?: string
      urlRetrievalStatus?:
        | (
            | 'URL_RETRIEVAL_STATUS_ERROR'
            | 'URL_RETRIEVAL_STATUS_PAYWALL'
            | 'URL_RETRIEVAL_STATUS_SUCCESS'
            | 'URL_RETRIEVAL_STATUS_UNSAFE'
            | 'URL_RETRIEVAL_STATUS_UNSPECIFIED'
          )
        | (string & {})
    }
    UsageMetadata: {
      /** Format: int32 */
      cachedContentTokenCount?: number
      readonly cacheTokensDetails?: components['schemas']['ModalityTokenCount'][]
      /** Format: int32 */
      candidatesTokenCount?: number
      readonly candidatesTokensDetails?: components['schemas']['ModalityTokenCount'][]
      /** Format: int32 */
      promptTokenCount?: number
      readonly promptTokensDetails?: components['schemas']['ModalityTokenCount'][]
      readonly serviceTier?: ('flex' | 'priority' | 'standard' | 'unspecified') | (string & {})
      /** Format: int32 */
      readonly thoughtsTokenCount?: number
      /** Format: int32 */
      readonly toolUsePromptTokenCount?: number
      readonly toolUsePromptTokensDetails?: components['schemas']['ModalityTokenCount'][]
      /** Format: int32 */
      totalTokenCount?: number
    }
    VideoFileMetadata: {
      /** Format: google-duration */
      videoDuration?: string
    }
    /** @deprecated */
    VideoMetadata: {
      /** Format: google-duration */
      endOffset?: string
      /** Format: double */
      fps?: number
      /** Format: google-duration */
      startOffset?: string
    }
    VoiceConfig: {
      prebuiltVoiceConfig?: components['schemas']['PrebuiltVoiceConfig']
    }
    Web: {
      readonly title?: string
      readonly uri?: string
    }
    WebSearch: {
      [key: string]: unknown
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type AttributionSourceId = components['schemas']['AttributionSourceId']
export type AudioResponseFormat = components['schemas']['AudioResponseFormat']
export type BatchEmbedContentsRequest = components['schemas']['BatchEmbedContentsRequest']
export type BatchEmbedContentsResponse = components['schemas']['BatchEmbedContentsResponse']
export type BatchGenerateContentRequest = components['schemas']['BatchGenerateContentRequest']
export type BatchStats = components['schemas']['BatchStats']
export type Blob = components['schemas']['Blob']
export type Candidate = components['schemas']['Candidate']
export type Citation = components['schemas']['Citation']
export type CitationMetadata = components['schemas']['CitationMetadata']
export type CitationSource = components['schemas']['CitationSource']
export type CodeExecution = components['schemas']['CodeExecution']
export type CodeExecutionResult = components['schemas']['CodeExecutionResult']
export type ComputerUse = components['schemas']['ComputerUse']
export type Content = components['schemas']['Content']
export type ContentEmbedding = components['schemas']['ContentEmbedding']
export type CountTokensRequest = components['schemas']['CountTokensRequest']
export type CountTokensResponse = components['schemas']['CountTokensResponse']
export type CreateFileRequest = components['schemas']['CreateFileRequest']
export type CreateFileResponse = components['schemas']['CreateFileResponse']
export type DynamicRetrievalConfig = components['schemas']['DynamicRetrievalConfig']
export type EmbedContentConfig = components['schemas']['EmbedContentConfig']
export type EmbedContentRequest = components['schemas']['EmbedContentRequest']
export type EmbedContentResponse = components['schemas']['EmbedContentResponse']
export type EmbeddingUsageMetadata = components['schemas']['EmbeddingUsageMetadata']
export type Empty = components['schemas']['Empty']
export type ErrorResponse = components['schemas']['ErrorResponse']
export type ExecutableCode = components['schemas']['ExecutableCode']
export type File = components['schemas']['File']
export type FileData = components['schemas']['FileData']
export type FileSearch = components['schemas']['FileSearch']
export type FunctionCall = components['schemas']['FunctionCall']
export type FunctionCallingConfig = components['schemas']['FunctionCallingConfig']
export type FunctionDeclaration = components['schemas']['FunctionDeclaration']
export type FunctionResponse = components['schemas']['FunctionResponse']
export type FunctionResponseBlob = components['schemas']['FunctionResponseBlob']
export type FunctionResponsePart = components['schemas']['FunctionResponsePart']
export type GenerateContentBatch = components['schemas']['GenerateContentBatch']
export type GenerateContentBatchOutput = components['schemas']['GenerateContentBatchOutput']
export type GenerateContentRequest = components['schemas']['GenerateContentRequest']
export type GenerateContentResponse = components['schemas']['GenerateContentResponse']
export type GenerationConfig = components['schemas']['GenerationConfig']
export type GoogleAiGenerativelanguageV1betaGroundingSupport =
  components['schemas']['GoogleAiGenerativelanguageV1betaGroundingSupport']
export type GoogleAiGenerativelanguageV1betaSegment = components['schemas']['GoogleAiGenerativelanguageV1betaSegment']
export type GoogleMaps = components['schemas']['GoogleMaps']
export type GoogleSearch = components['schemas']['GoogleSearch']
export type GoogleSearchRetrieval = components['schemas']['GoogleSearchRetrieval']
export type GroundingAttribution = components['schemas']['GroundingAttribution']
export type GroundingChunk = components['schemas']['GroundingChunk']
export type GroundingChunkCustomMetadata = components['schemas']['GroundingChunkCustomMetadata']
export type GroundingChunkStringList = components['schemas']['GroundingChunkStringList']
export type GroundingMetadata = components['schemas']['GroundingMetadata']
export type GroundingPassageId = components['schemas']['GroundingPassageId']
export type Image = components['schemas']['Image']
export type ImageConfig = components['schemas']['ImageConfig']
export type ImageResponseFormat = components['schemas']['ImageResponseFormat']
export type ImageSearch = components['schemas']['ImageSearch']
export type InlinedRequest = components['schemas']['InlinedRequest']
export type InlinedRequests = components['schemas']['InlinedRequests']
export type InlinedResponse = components['schemas']['InlinedResponse']
export type InlinedResponses = components['schemas']['InlinedResponses']
export type InputConfig = components['schemas']['InputConfig']
export type Interval = components['schemas']['Interval']
export type LatLng = components['schemas']['LatLng']
export type ListFilesResponse = components['schemas']['ListFilesResponse']
export type ListModelsResponse = components['schemas']['ListModelsResponse']
export type ListOperationsResponse = components['schemas']['ListOperationsResponse']
export type LogprobsResult = components['schemas']['LogprobsResult']
export type LogprobsResultCandidate = components['schemas']['LogprobsResultCandidate']
export type Maps = components['schemas']['Maps']
export type McpServer = components['schemas']['McpServer']
export type MediaResolution = components['schemas']['MediaResolution']
export type ModalityTokenCount = components['schemas']['ModalityTokenCount']
export type Model = components['schemas']['Model']
export type ModelStatus = components['schemas']['ModelStatus']
export type MultiSpeakerVoiceConfig = components['schemas']['MultiSpeakerVoiceConfig']
export type Operation = components['schemas']['Operation']
export type Part = components['schemas']['Part']
export type PartialArg = components['schemas']['PartialArg']
export type PlaceAnswerSources = components['schemas']['PlaceAnswerSources']
export type PrebuiltVoiceConfig = components['schemas']['PrebuiltVoiceConfig']
export type PredictRequest = components['schemas']['PredictRequest']
export type PredictResponse = components['schemas']['PredictResponse']
export type PromptFeedback = components['schemas']['PromptFeedback']
export type ResponseFormatConfig = components['schemas']['ResponseFormatConfig']
export type RetrievalConfig = components['schemas']['RetrievalConfig']
export type RetrievalMetadata = components['schemas']['RetrievalMetadata']
export type RetrievedContext = components['schemas']['RetrievedContext']
export type ReviewSnippet = components['schemas']['ReviewSnippet']
export type SafetyRating = components['schemas']['SafetyRating']
export type SafetySetting = components['schemas']['SafetySetting']
export type Schema = components['schemas']['Schema']
export type SearchEntryPoint = components['schemas']['SearchEntryPoint']
export type SearchTypes = components['schemas']['SearchTypes']
export type SemanticRetrieverChunk = components['schemas']['SemanticRetrieverChunk']
export type SpeakerVoiceConfig = components['schemas']['SpeakerVoiceConfig']
export type SpeechConfig = components['schemas']['SpeechConfig']
export type Status = components['schemas']['Status']
export type StreamableHttpTransport = components['schemas']['StreamableHttpTransport']
export type TextResponseFormat = components['schemas']['TextResponseFormat']
export type ThinkingConfig = components['schemas']['ThinkingConfig']
export type Tool = components['schemas']['Tool']
export type ToolCall = components['schemas']['ToolCall']
export type ToolConfig = components['schemas']['ToolConfig']
export type ToolResponse = components['schemas']['ToolResponse']
export type TopCandidates = components['schemas']['TopCandidates']
export type TranslationConfig = components['schemas']['TranslationConfig']
export type UrlContext = components['schemas']['UrlContext']
export type UrlContextMetadata = components['schemas']['UrlContextMetadata']
export type UrlMetadata = components['schemas']['UrlMetadata']
export type UsageMetadata = components['schemas']['UsageMetadata']
export type VideoFileMetadata = components['schemas']['VideoFileMetadata']
export type VideoMetadata = components['schemas']['VideoMetadata']
export type VoiceConfig = components['schemas']['VoiceConfig']
export type Web = components['schemas']['Web']
export type WebSearch = components['schemas']['WebSearch']
export type $defs = Record<string, never>
export type operations = Record<string, never>
