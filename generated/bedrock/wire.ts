// Code generated from specs/bedrock/openapi.yaml. DO NOT EDIT.

export type paths = Record<string, never>
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    AccessDeniedException: {
      message?: string
    }
    AnyToolChoice: {
      [key: string]: unknown
    }
    AppliedGuardrailDetails: {
      guardrailArn?: string
      guardrailId?: string
      guardrailOrigin?: components['schemas']['GuardrailOrigin'][]
      guardrailOwnership?: components['schemas']['GuardrailOwnership']
      guardrailVersion?: string
    }
    AudioBlock: {
      error?: components['schemas']['ErrorBlock']
      format: components['schemas']['AudioFormat']
      source: components['schemas']['AudioSource']
    }
    AudioFormat:
      | (
          | 'aac'
          | 'flac'
          | 'm4a'
          | 'mka'
          | 'mkv'
          | 'mp3'
          | 'mp4'
          | 'mpeg'
          | 'mpga'
          | 'ogg'
          | 'opus'
          | 'pcm'
          | 'wav'
          | 'webm'
          | 'x-aac'
        )
      | (string & {})
    AudioSource: {
      bytes?: string
      s3Location?: components['schemas']['S3Location']
    }
    AutoToolChoice: {
      [key: string]: unknown
    }
    CacheDetail: {
      /** Format: int32 */
      inputTokens: number
      ttl: components['schemas']['CacheTTL']
    }
    CachePointBlock: {
      ttl?: components['schemas']['CacheTTL']
      type: components['schemas']['CachePointType']
    }
    /** @constant */
    CachePointType: 'default'
    CacheTTL: ('1h' | '5m') | (string & {})
    Citation: {
      location?: components['schemas']['CitationLocation']
      source?: string
      sourceContent?: components['schemas']['CitationSourceContent'][]
      title?: string
    }
    CitationGeneratedContent: {
      text?: string
    }
    CitationLocation: {
      documentChar?: components['schemas']['DocumentCharLocation']
      documentChunk?: components['schemas']['DocumentChunkLocation']
      documentPage?: components['schemas']['DocumentPageLocation']
      searchResultLocation?: components['schemas']['SearchResultLocation']
      web?: components['schemas']['WebLocation']
    }
    CitationsConfig: {
      enabled: boolean
    }
    CitationsContentBlock: {
      citations?: components['schemas']['Citation'][]
      content?: components['schemas']['CitationGeneratedContent'][]
    }
    CitationsDelta: {
      location?: components['schemas']['CitationLocation']
      source?: string
      sourceContent?: components['schemas']['CitationSourceContentDelta'][]
      title?: string
    }
    CitationSourceContent: {
      text?: string
    }
    CitationSourceContentDelta: {
      text?: string
    }
    CohereEmbedRequest: {
      embedding_types?: (('binary' | 'float' | 'int8' | 'ubinary' | 'uint8') | (string & {}))[]
      input_type: ('classification' | 'clustering' | 'search_document' | 'search_query') | (string & {})
      max_tokens?: number
      output_dimension?: number
      texts?: string[]
      truncate?: string
    }
    CohereEmbedResponse: {
      embeddings?:
        | number[][]
        | ({
            float?: number[][]
          } & {
            [key: string]: unknown
          })
      id?: string
      response_type?: string
      texts?: string[]
    }
    ContentBlock: {
      audio?: components['schemas']['AudioBlock']
      cachePoint?: components['schemas']['CachePointBlock']
      citationsContent?: components['schemas']['CitationsContentBlock']
      document?: components['schemas']['DocumentBlock']
      guardContent?: components['schemas']['GuardrailConverseContentBlock']
      image?: components['schemas']['ImageBlock']
      reasoningContent?: components['schemas']['ReasoningContentBlock']
      searchResult?: components['schemas']['SearchResultBlock']
      text?: string
      toolAddition?: components['schemas']['ToolAdditionBlock']
      toolRemoval?: components['schemas']['ToolRemovalBlock']
      toolResult?: components['schemas']['ToolResultBlock']
      toolUse?: components['schemas']['ToolUseBlock']
      video?: components['schemas']['VideoBlock']
    }
    ContentBlockDelta: {
      citation?: components['schemas']['CitationsDelta']
      image?: components['schemas']['ImageBlockDelta']
      reasoningContent?: components['schemas']['ReasoningContentBlockDelta']
      text?: string
      toolResult?: components['schemas']['ToolResultBlockDelta'][]
      toolUse?: components['schemas']['ToolUseBlockDelta']
    }
    ContentBlockDeltaEvent: {
      /** Format: int32 */
      contentBlockIndex: number
      delta: components['schemas']['ContentBlockDelta']
      p?: string
    }
    ContentBlockStart: {
      image?: components['schemas']['ImageBlockStart']
      toolResult?: components['schemas']['ToolResultBlockStart']
      toolUse?: components['schemas']['ToolUseBlockStart']
    }
    ContentBlockStartEvent: {
      /** Format: int32 */
      contentBlockIndex: number
      p?: string
      start: components['schemas']['ContentBlockStart']
    }
    ContentBlockStopEvent: {
      /** Format: int32 */
      contentBlockIndex: number
      p?: string
    }
    ConversationRole: ('assistant' | 'system' | 'user') | (string & {})
    ConverseMetrics: {
      /** Format: int64 */
      latencyMs: number
    }
    ConverseOutput: {
      message?: components['schemas']['Message']
    }
    ConverseRequest: {
      additionalModelRequestFields?: components['schemas']['ModelRequestFields']
      additionalModelResponseFieldPaths?: string[]
      guardrailConfig?: components['schemas']['GuardrailConfiguration']
      inferenceConfig?: components['schemas']['InferenceConfiguration']
      messages?: components['schemas']['Message'][]
      outputConfig?: components['schemas']['OutputConfig']
      performanceConfig?: components['schemas']['PerformanceConfiguration']
      promptVariables?: {
        [key: string]: components['schemas']['PromptVariableValues']
      }
      requestMetadata?: {
        [key: string]: string
      }
      serviceTier?: components['schemas']['ServiceTier']
      system?: components['schemas']['SystemContentBlock'][]
      toolConfig?: components['schemas']['ToolConfiguration']
    }
    ConverseResponse: {
      additionalModelResponseFields?: unknown
      metrics: components['schemas']['ConverseMetrics']
      output: components['schemas']['ConverseOutput']
      performanceConfig?: components['schemas']['PerformanceConfiguration']
      serviceTier?: components['schemas']['ServiceTier']
      stopReason: components['schemas']['StopReason']
      trace?: components['schemas']['ConverseTrace']
      usage: components['schemas']['TokenUsage']
    }
    ConverseStreamMetadataEvent: {
      metrics: components['schemas']['ConverseStreamMetrics']
      p?: string
      performanceConfig?: components['schemas']['PerformanceConfiguration']
      serviceTier?: components['schemas']['ServiceTier']
      trace?: components['schemas']['ConverseStreamTrace']
      usage: components['schemas']['TokenUsage']
    }
    ConverseStreamMetrics: {
      /** Format: int64 */
      latencyMs: number
    }
    ConverseStreamOutput: {
      contentBlockDelta?: components['schemas']['ContentBlockDeltaEvent']
      contentBlockStart?: components['schemas']['ContentBlockStartEvent']
      contentBlockStop?: components['schemas']['ContentBlockStopEvent']
      internalServerException?: components['schemas']['InternalServerException']
      messageStart?: components['schemas']['MessageStartEvent']
      messageStop?: components['schemas']['MessageStopEvent']
      metadata?: components['schemas']['ConverseStreamMetadataEvent']
      modelStreamErrorException?: components['schemas']['ModelStreamErrorException']
      serviceUnavailableException?: components['schemas']['ServiceUnavailableException']
      throttlingException?: components['schemas']['ThrottlingException']
      validationException?: components['schemas']['ValidationException']
    }
    ConverseStreamRequest: {
      additionalModelRequestFields?: components['schemas']['ModelRequestFields']
      additionalModelResponseFieldPaths?: string[]
      guardrailConfig?: components['schemas']['GuardrailStreamConfiguration']
      inferenceConfig?: components['schemas']['InferenceConfiguration']
      messages?: components['schemas']['Message'][]
      outputConfig?: components['schemas']['OutputConfig']
      performanceConfig?: components['schemas']['PerformanceConfiguration']
      promptVariables?: {
        [key: string]: components['schemas']['PromptVariableValues']
      }
      requestMetadata?: {
        [key: string]: string
      }
      serviceTier?: components['schemas']['ServiceTier']
      system?: components['schemas']['SystemContentBlock'][]
      toolConfig?: components['schemas']['ToolConfiguration']
    }
    ConverseStreamTrace: {
      guardrail?: components['schemas']['GuardrailTraceAssessment']
      promptRouter?: components['schemas']['PromptRouterTrace']
    }
    ConverseTokensRequest: {
      additionalModelRequestFields?: components['schemas']['ModelRequestFields']
      messages?: components['schemas']['Message'][]
      system?: components['schemas']['SystemContentBlock'][]
      toolConfig?: components['schemas']['ToolConfiguration']
    }
    ConverseTrace: {
      guardrail?: components['schemas']['GuardrailTraceAssessment']
      promptRouter?: components['schemas']['PromptRouterTrace']
    }
    CountTokensInput: {
      converse?: components['schemas']['ConverseTokensRequest']
      invokeModel?: components['schemas']['InvokeModelTokensRequest']
    }
    CountTokensRequest: {
      input: components['schemas']['CountTokensInput']
    }
    CountTokensResponse: {
      /** Format: int32 */
      inputTokens: number
    }
    DocumentBlock: {
      citations?: components['schemas']['CitationsConfig']
      context?: string
      format?: components['schemas']['DocumentFormat']
      name: string
      source: components['schemas']['DocumentSource']
    }
    DocumentCharLocation: {
      /** Format: int32 */
      documentIndex?: number
      /** Format: int32 */
      end?: number
      /** Format: int32 */
      start?: number
    }
    DocumentChunkLocation: {
      /** Format: int32 */
      documentIndex?: number
      /** Format: int32 */
      end?: number
      /** Format: int32 */
      start?: number
    }
    DocumentContentBlock: {
      text?: string
    }
    DocumentFormat: ('csv' | 'doc' | 'docx' | 'html' | 'md' | 'pdf' | 'txt' | 'xls' | 'xlsx') | (string & {})
    DocumentPageLocation: {
      /** Format: int32 */
      documentIndex?: number
      /** Format: int32 */
      end?: number
      /** Format: int32 */
      start?: number
    }
    DocumentSource: {
      bytes?: string
      content?: components['schemas']['DocumentContentBlock'][]
      s3Location?: components['schemas']['S3Location']
      text?: string
    }
    ErrorBlock: {
      message?: string
    }
    ErrorResponse: {
      __type?: string
      message?: string
      Message?: string
    }
    GuardrailAssessment: {
      appliedGuardrailDetails?: components['schemas']['AppliedGuardrailDetails']
      automatedReasoningPolicy?: components['schemas']['GuardrailAutomatedReasoningPolicyAssessment']
      contentPolicy?: components['schemas']['GuardrailContentPolicyAssessment']
      contextualGroundingPolicy?: components['schemas']['GuardrailContextualGroundingPolicyAssessment']
      invocationMetrics?: components['schemas']['GuardrailInvocationMetrics']
      sensitiveInformationPolicy?: components['schemas']['GuardrailSensitiveInformationPolicyAssessment']
      topicPolicy?: components['schemas']['GuardrailTopicPolicyAssessment']
      wordPolicy?: components['schemas']['GuardrailWordPolicyAssessment']
    }
    GuardrailAutomatedReasoningFinding: {
      impossible?: components['schemas']['GuardrailAutomatedReasoningImpossibleFinding']
      invalid?: components['schemas']['GuardrailAutomatedReasoningInvalidFinding']
      noTranslations?: components['schemas']['GuardrailAutomatedReasoningNoTranslationsFinding']
      satisfiable?: components['schemas']['GuardrailAutomatedReasoningSatisfiableFinding']
      tooComplex?: components['schemas']['GuardrailAutomatedReasoningTooComplexFinding']
      translationAmbiguous?: components['schemas']['GuardrailAutomatedReasoningTranslationAmbiguousFinding']
      valid?: components['schemas']['GuardrailAutomatedReasoningValidFinding']
    }
    GuardrailAutomatedReasoningImpossibleFinding: {
      contradictingRules?: components['schemas']['GuardrailAutomatedReasoningRule'][]
      logicWarning?: components['schemas']['GuardrailAutomatedReasoningLogicWarning']
      translation?: components['schemas']['GuardrailAutomatedReasoningTranslation']
    }
    GuardrailAutomatedReasoningInputTextReference: {
      text?: string
    }
    GuardrailAutomatedReasoningInvalidFinding: {
      contradictingRules?: components['schemas']['GuardrailAutomatedReasoningRule'][]
      logicWarning?: components['schemas']['GuardrailAutomatedReasoningLogicWarning']
      translation?: components['schemas']['GuardrailAutomatedReasoningTranslation']
    }
    GuardrailAutomatedReasoningLogicWarning: {
      claims?: components['schemas']['GuardrailAutomatedReasoningStatement'][]
      premises?: components['schemas']['GuardrailAutomatedReasoningStatement'][]
      type?: components['schemas']['GuardrailAutomatedReasoningLogicWarningType']
    }
    GuardrailAutomatedReasoningLogicWarningType: ('ALWAYS_FALSE' | 'ALWAYS_TRUE') | (string & {})
    GuardrailAutomatedReasoningNoTranslationsFinding: {
      [key: string]: unknown
    }
    GuardrailAutomatedReasoningPolicyAssessment: {
      findings?: components['schemas']['GuardrailAutomatedReasoningFinding'][]
    }
    GuardrailAutomatedReasoningRule: {
      identifier?: string
      policyVersionArn?: string
    }
    GuardrailAutomatedReasoningSatisfiableFinding: {
      claimsFalseScenario?: components['schemas']['GuardrailAutomatedReasoningScenario']
      claimsTrueScenario?: components['schemas']['GuardrailAutomatedReasoningScenario']
      logicWarning?: components['schemas']['GuardrailAutomatedReasoningLogicWarning']
      translation?: components['schemas']['GuardrailAutomatedReasoningTranslation']
    }
    GuardrailAutomatedReasoningScenario: {
      statements?: components['schemas']['GuardrailAutomatedReasoningStatement'][]
    }
    GuardrailAutomatedReasoningStatement: {
      logic?: string
      naturalLanguage?: string
    }
    GuardrailAutomatedReasoningTooComplexFinding: {
      [key: string]: unknown
    }
    GuardrailAutomatedReasoningTranslation: {
      claims?: components['schemas']['GuardrailAutomatedReasoningStatement'][]
      /** Format: double */
      confidence?: number
      premises?: components['schemas']['GuardrailAutomatedReasoningStatement'][]
      untranslatedClaims?: components['schemas']['GuardrailAutomatedReasoningInputTextReference'][]
      untranslatedPremises?: components['schemas']['GuardrailAutomatedReasoningInputTextReference'][]
    }
    GuardrailAutomatedReasoningTranslationAmbiguousFinding: {
      differenceScenarios?: components['schemas']['GuardrailAutomatedReasoningScenario'][]
      options?: components['schemas']['GuardrailAutomatedReasoningTranslationOption'][]
    }
    GuardrailAutomatedReasoningTranslationOption: {
      translations?: components['schemas']['GuardrailAutomatedReasoningTranslation'][]
    }
    GuardrailAutomatedReasoningValidFinding: {
      claimsTrueScenario?: components['schemas']['GuardrailAutomatedReasoningScenario']
      logicWarning?: components['schemas']['GuardrailAutomatedReasoningLogicWarning']
      supportingRules?: components['schemas']['GuardrailAutomatedReasoningRule'][]
      translation?: components['schemas']['GuardrailAutomatedReasoningTranslation']
    }
    GuardrailConfiguration: {
      guardrailIdentifier?: string
      guardrailVersion?: string
      trace?: components['schemas']['GuardrailTrace']
    }
    GuardrailContentFilter: {
      action: components['schemas']['GuardrailContentPolicyAction']
      confidence: components['schemas']['GuardrailContentFilterConfidence']
      detected?: boolean
      filterStrength?: components['schemas']['GuardrailContentFilterStrength']
      type: components['schemas']['GuardrailContentFilterType']
    }
    GuardrailContentFilterConfidence: ('HIGH' | 'LOW' | 'MEDIUM' | 'NONE') | (string & {})
    GuardrailContentFilterStrength: ('HIGH' | 'LOW' | 'MEDIUM' | 'NONE') | (string & {})
    GuardrailContentFilterType:
      | ('HATE' | 'INSULTS' | 'MISCONDUCT' | 'PROMPT_ATTACK' | 'SEXUAL' | 'VIOLENCE')
      | (string & {})
    GuardrailContentPolicyAction: ('BLOCKED' | 'NONE') | (string & {})
    GuardrailContentPolicyAssessment: {
      filters: components['schemas']['GuardrailContentFilter'][]
    }
    GuardrailContextualGroundingFilter: {
      action: components['schemas']['GuardrailContextualGroundingPolicyAction']
      detected?: boolean
      /** Format: double */
      score: number
      /** Format: double */
      threshold: number
      type: components['schemas']['GuardrailContextualGroundingFilterType']
    }
    GuardrailContextualGroundingFilterType: ('GROUNDING' | 'RELEVANCE') | (string & {})
    GuardrailContextualGroundingPolicyAction: ('BLOCKED' | 'NONE') | (string & {})
    GuardrailContextualGroundingPolicyAssessment: {
      filters?: components['schemas']['GuardrailContextualGroundingFilter'][]
    }
    GuardrailConverseContentBlock: {
      image?: components['schemas']['GuardrailConverseImageBlock']
      text?: components['schemas']['GuardrailConverseTextBlock']
    }
    GuardrailConverseContentQualifier: ('grounding_source' | 'guard_content' | 'query') | (string & {})
    GuardrailConverseImageBlock: {
      format: components['schemas']['GuardrailConverseImageFormat']
      source: components['schemas']['GuardrailConverseImageSource']
    }
    GuardrailConverseImageFormat: ('jpeg' | 'png') | (string & {})
    GuardrailConverseImageSource: {
      bytes?: string
    }
    GuardrailConverseTextBlock: {
      qualifiers?: components['schemas']['GuardrailConverseContentQualifier'][]
      text: string
    }
    GuardrailCoverage: {
      images?: components['schemas']['GuardrailImageCoverage']
      textCharacters?: components['schemas']['GuardrailTextCharactersCoverage']
    }
    GuardrailCustomWord: {
      action: components['schemas']['GuardrailWordPolicyAction']
      detected?: boolean
      match: string
    }
    GuardrailImageCoverage: {
      /** Format: int32 */
      guarded?: number
      /** Format: int32 */
      total?: number
    }
    GuardrailInvocationMetrics: {
      guardrailCoverage?: components['schemas']['GuardrailCoverage']
      /** Format: int64 */
      guardrailProcessingLatency?: number
      usage?: components['schemas']['GuardrailUsage']
    }
    GuardrailManagedWord: {
      action: components['schemas']['GuardrailWordPolicyAction']
      detected?: boolean
      match: string
      type: components['schemas']['GuardrailManagedWordType']
    }
    /** @constant */
    GuardrailManagedWordType: 'PROFANITY'
    GuardrailOrigin: ('ACCOUNT_ENFORCED' | 'ORGANIZATION_ENFORCED' | 'REQUEST') | (string & {})
    GuardrailOwnership: ('CROSS_ACCOUNT' | 'SELF') | (string & {})
    GuardrailPiiEntityFilter: {
      action: components['schemas']['GuardrailSensitiveInformationPolicyAction']
      detected?: boolean
      match: string
      type: components['schemas']['GuardrailPiiEntityType']
    }
    GuardrailPiiEntityType:
      | (
          | 'ADDRESS'
          | 'AGE'
          | 'AWS_ACCESS_KEY'
          | 'AWS_SECRET_KEY'
          | 'CA_HEALTH_NUMBER'
          | 'CA_SOCIAL_INSURANCE_NUMBER'
          | 'CREDIT_DEBIT_CARD_CVV'
          | 'CREDIT_DEBIT_CARD_EXPIRY'
          | 'CREDIT_DEBIT_CARD_NUMBER'
          | 'DRIVER_ID'
          | 'EMAIL'
          | 'INTERNATIONAL_BANK_ACCOUNT_NUMBER'
          | 'IP_ADDRESS'
          | 'LICENSE_PLATE'
          | 'MAC_ADDRESS'
          | 'NAME'
          | 'PASSWORD'
          | 'PHONE'
          | 'PIN'
          | 'SWIFT_CODE'
          | 'UK_NATIONAL_HEALTH_SERVICE_NUMBER'
          | 'UK_NATIONAL_INSURANCE_NUMBER'
          | 'UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER'
          | 'URL'
          | 'USERNAME'
          | 'US_BANK_ACCOUNT_NUMBER'
          | 'US_BANK_ROUTING_NUMBER'
          | 'US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER'
          | 'US_PASSPORT_NUMBER'
          | 'US_SOCIAL_SECURITY_NUMBER'
          | 'VEHICLE_IDENTIFICATION_NUMBER'
        )
      | (string & {})
    GuardrailRegexFilter: {
      action: components['schemas']['GuardrailSensitiveInformationPolicyAction']
      detected?: boolean
      match?: string
      name?: string
      regex?: string
    }
    GuardrailSensitiveInformationPolicyAction: ('ANONYMIZED' | 'BLOCKED' | 'NONE') | (string & {})
    GuardrailSensitiveInformationPolicyAssessment: {
      piiEntities: components['schemas']['GuardrailPiiEntityFilter'][]
      regexes: components['schemas']['GuardrailRegexFilter'][]
    }
    GuardrailStreamConfiguration: {
      guardrailIdentifier?: string
      guardrailVersion?: string
      streamProcessingMode?: components['schemas']['GuardrailStreamProcessingMode']
      trace?: components['schemas']['GuardrailTrace']
    }
    GuardrailStreamProcessingMode: ('async' | 'sync') | (string & {})
    GuardrailTextCharactersCoverage: {
      /** Format: int32 */
      guarded?: number
      /** Format: int32 */
      total?: number
    }
    GuardrailTopic: {
      action: components['schemas']['GuardrailTopicPolicyAction']
      detected?: boolean
      name: string
      type: components['schemas']['GuardrailTopicType']
    }
    GuardrailTopicPolicyAction: ('BLOCKED' | 'NONE') | (string & {})
    GuardrailTopicPolicyAssessment: {
      topics: components['schemas']['GuardrailTopic'][]
    }
    /** @constant */
    GuardrailTopicType: 'DENY'
    GuardrailTrace: ('disabled' | 'enabled' | 'enabled_full') | (string & {})
    GuardrailTraceAssessment: {
      actionReason?: string
      inputAssessment?: {
        [key: string]: components['schemas']['GuardrailAssessment']
      }
      modelOutput?: string[]
      outputAssessments?: {
        [key: string]: components['schemas']['GuardrailAssessment'][]
      }
    }
    GuardrailUsage: {
      /** Format: int32 */
      automatedReasoningPolicies?: number
      /** Format: int32 */
      automatedReasoningPolicyUnits?: number
      /** Format: int32 */
      contentPolicyImageUnits?: number
      /** Format: int32 */
      contentPolicyUnits: number
      /** Format: int32 */
      contextualGroundingPolicyUnits: number
      /** Format: int32 */
      sensitiveInformationPolicyFreeUnits: number
      /** Format: int32 */
      sensitiveInformationPolicyUnits: number
      /** Format: int32 */
      topicPolicyUnits: number
      /** Format: int32 */
      wordPolicyUnits: number
    }
    GuardrailWordPolicyAction: ('BLOCKED' | 'NONE') | (string & {})
    GuardrailWordPolicyAssessment: {
      customWords: components['schemas']['GuardrailCustomWord'][]
      managedWordLists: components['schemas']['GuardrailManagedWord'][]
    }
    ImageBlock: {
      error?: components['schemas']['ErrorBlock']
      format: components['schemas']['ImageFormat']
      source: components['schemas']['ImageSource']
    }
    ImageBlockDelta: {
      error?: components['schemas']['ErrorBlock']
      source?: components['schemas']['ImageSource']
    }
    ImageBlockStart: {
      format: components['schemas']['ImageFormat']
    }
    ImageFormat: ('gif' | 'jpeg' | 'png' | 'webp') | (string & {})
    ImageSource: {
      bytes?: string
      s3Location?: components['schemas']['S3Location']
    }
    InferenceConfiguration: {
      /** Format: int32 */
      maxTokens?: number
      stopSequences?: string[]
      /** Format: float */
      temperature?: number
      /** Format: float */
      topP?: number
    }
    InternalServerException: {
      message?: string
    }
    InvokeModelTokensRequest: {
      body: string
    }
    JsonSchemaDefinition: {
      description?: string
      name?: string
      schema: string
    }
    Message: {
      content: components['schemas']['ContentBlock'][]
      role: components['schemas']['ConversationRole']
    }
    MessageStartEvent: {
      p?: string
      role: components['schemas']['ConversationRole']
    }
    MessageStopEvent: {
      additionalModelResponseFields?: unknown
      p?: string
      stopReason: components['schemas']['StopReason']
    }
    ModelErrorException: {
      message?: string
      /** Format: int32 */
      originalStatusCode?: number
      resourceName?: string
    }
    ModelNotReadyException: {
      message?: string
    }
    ModelRequestFields: {
      thinking?:
        | {
            budget_tokens: number
            /** @constant */
            type: 'enabled'
          }
        | {
            /** @constant */
            type: 'disabled'
          }
    } & {
      [key: string]: unknown
    }
    ModelStreamErrorException: {
      message?: string
      originalMessage?: string
      /** Format: int32 */
      originalStatusCode?: number
    }
    ModelTimeoutException: {
      message?: string
    }
    OutputConfig: {
      effort?: string
      textFormat?: components['schemas']['OutputFormat']
    }
    OutputFormat: {
      structure: components['schemas']['OutputFormatStructure']
      type: components['schemas']['OutputFormatType']
    }
    OutputFormatStructure: {
      jsonSchema?: components['schemas']['JsonSchemaDefinition']
    }
    /** @constant */
    OutputFormatType: 'json_schema'
    PerformanceConfigLatency: ('optimized' | 'standard') | (string & {})
    PerformanceConfiguration: {
      latency?: components['schemas']['PerformanceConfigLatency']
    }
    PromptRouterTrace: {
      invokedModelId?: string
    }
    PromptVariableValues: {
      text?: string
    }
    ReasoningContentBlock: {
      reasoningText?: components['schemas']['ReasoningTextBlock']
      redactedContent?: string
    }
    ReasoningContentBlockDelta: {
      redactedContent?: string
      signature?: string
      text?: string
    }
    ReasoningTextBlock: {
      signature?: string
      text: string
    }
    ResourceNotFoundException: {
      message?: string
    }
    S3Location: {
      bucketOwner?: string
      uri: string
    }
    SearchResultBlock: {
      citations?: components['schemas']['CitationsConfig']
      content: components['schemas']['SearchResultContentBlock'][]
      source: string
      title: string
    }
    SearchResultContentBlock: {
      text: string
    }
    SearchResultLocation: {
      /** Format: int32 */
      end?: number
      /** Format: int32 */
      searchResultIndex?: number
      /** Format: int32 */
      start?: number
    }
    ServiceQuotaExceededException: {
      message?: string
    }
    ServiceTier: {
      type: components['schemas']['ServiceTierType']
    }
    ServiceTierType: ('default' | 'flex' | 'priority' | 'reserved') | (string & {})
    ServiceUnavailableException: {
      message?: string
    }
    SpecificToolChoice: {
      name: string
    }
    StopReason:
      | (
          | 'content_filtered'
          | 'end_turn'
          | 'guardrail_intervened'
          | 'malformed_model_output'
          | 'malformed_tool_use'
          | 'max_tokens'
          | 'model_context_window_exceeded'
          | 'stop_sequence'
          | 'tool_use'
        )
      | (string & {})
    SystemContentBlock: {
      cachePoint?: components['schemas']['CachePointBlock']
      guardContent?: components['schemas']['GuardrailConverseContentBlock']
      text?: string
    }
    SystemTool: {
      name: string
    }
    ThrottlingException: {
      message?: string
    }
    TitanEmbedRequest: {
      dimensions?: number
      embeddingTypes?: (('binary' | 'float') | (string & {}))[]
      inputText: string
      normalize?: boolean
    }
    TitanEmbedResponse: {
      embedding?: number[]
      embeddingsByType?: {
        binary?: number[]
        float?: number[]
      }
      inputTextTokenCount?: number
    }
    TokenUsage: {
      cacheDetails?: components['schemas']['CacheDetail'][]
      /** Format: int32 */
      cacheReadInputTokens?: number
      /** Format: int32 */
      cacheWriteInputTokens?: number
      /** Format: int32 */
      inputTokens: number
      /** Format: int32 */
      outputTokens: number
      /** Format: int32 */
      totalTokens: number
    }
    Tool: {
      cachePoint?: components['schemas']['CachePointBlock']
      systemTool?: components['schemas']['SystemTool']
      toolSpec?: components['schemas']['ToolSpecification']
    }
    ToolAdditionBlock: {
      tool: components['schemas']['ToolReference']
    }
    ToolChoice: {
      any?: components['schemas']['AnyToolChoice']
      auto?: components['schemas']['AutoToolChoice']
      tool?: components['schemas']['SpecificToolChoice']
    }
    ToolConfiguration: {
      toolChoice?: components['schemas']['ToolChoice']
      tools: components['schemas']['Tool'][]
    }
    ToolInputSchema: {
      json?: unknown
    }
    ToolReference: {
      name?: string
      serverName?: string
      type?: string
    }
    ToolRemovalBlock: {
      tool: components['schemas']['ToolReference']
    }
    ToolResultBlock: {
      content: components['schemas']['ToolResultContentBlock'][]
      status?: components['schemas']['ToolResultStatus']
      toolUseId: string
      type?: string
    }
    ToolResultBlockDelta: {
      json?: unknown
      text?: string
    }
    ToolResultBlockStart: {
      status?: components['schemas']['ToolResultStatus']
      toolUseId: string
      type?: string
    }
    ToolResultContentBlock: {
      document?: components['schemas']['DocumentBlock']
      image?: components['schemas']['ImageBlock']
      json?: unknown
      searchResult?: components['schemas']['SearchResultBlock']
      text?: string
      video?: components['schemas']['VideoBlock']
    }
    ToolResultStatus: ('error' | 'success') | (string & {})
    ToolSpecification: {
      description?: string
      inputSchema: components['schemas']['ToolInputSchema']
      name: string
      strict?: boolean
    }
    ToolUseBlock: {
      input: unknown
      name: string
      toolUseId: string
      type?: components['schemas']['ToolUseType']
    }
    ToolUseBlockDelta: {
      input: string
    }
    ToolUseBlockStart: {
      name: string
      toolUseId: string
      type?: components['schemas']['ToolUseType']
    }
    /** @constant */
    ToolUseType: 'server_tool_use'
    Trace: ('DISABLED' | 'ENABLED' | 'ENABLED_FULL') | (string & {})
    ValidationException: {
      message?: string
    }
    VideoBlock: {
      format: components['schemas']['VideoFormat']
      source: components['schemas']['VideoSource']
    }
    VideoFormat: ('flv' | 'mkv' | 'mov' | 'mp4' | 'mpeg' | 'mpg' | 'three_gp' | 'webm' | 'wmv') | (string & {})
    VideoSource: {
      bytes?: string
      s3Location?: components['schemas']['S3Location']
    }
    WebLocation: {
      domain?: string
      url?: string
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type AccessDeniedException = components['schemas']['AccessDeniedException']
export type AnyToolChoice = components['schemas']['AnyToolChoice']
export type AppliedGuardrailDetails = components['schemas']['AppliedGuardrailDetails']
export type AudioBlock = components['schemas']['AudioBlock']
export type AudioFormat = components['schemas']['AudioFormat']
export type AudioSource = components['schemas']['AudioSource']
export type AutoToolChoice = components['schemas']['AutoToolChoice']
export type CacheDetail = components['schemas']['CacheDetail']
export type CachePointBlock = components['schemas']['CachePointBlock']
export type CachePointType = components['schemas']['CachePointType']
export type CacheTTL = components['schemas']['CacheTTL']
export type Citation = components['schemas']['Citation']
export type CitationGeneratedContent = components['schemas']['CitationGeneratedContent']
export type CitationLocation = components['schemas']['CitationLocation']
export type CitationsConfig = components['schemas']['CitationsConfig']
export type CitationsContentBlock = components['schemas']['CitationsContentBlock']
export type CitationsDelta = components['schemas']['CitationsDelta']
export type CitationSourceContent = components['schemas']['CitationSourceContent']
export type CitationSourceContentDelta = components['schemas']['CitationSourceContentDelta']
export type CohereEmbedRequest = components['schemas']['CohereEmbedRequest']
export type CohereEmbedResponse = components['schemas']['CohereEmbedResponse']
export type ContentBlock = components['schemas']['ContentBlock']
export type ContentBlockDelta = components['schemas']['ContentBlockDelta']
export type ContentBlockDeltaEvent = components['schemas']['ContentBlockDeltaEvent']
export type ContentBlockStart = components['schemas']['ContentBlockStart']
export type ContentBlockStartEvent = components['schemas']['ContentBlockStartEvent']
export type ContentBlockStopEvent = components['schemas']['ContentBlockStopEvent']
export type ConversationRole = components['schemas']['ConversationRole']
export type ConverseMetrics = components['schemas']['ConverseMetrics']
export type ConverseOutput = components['schemas']['ConverseOutput']
export type ConverseRequest = components['schemas']['ConverseRequest']
export type ConverseResponse = components['schemas']['ConverseResponse']
export type ConverseStreamMetadataEvent = components['schemas']['ConverseStreamMetadataEvent']
export type ConverseStreamMetrics = components['schemas']['ConverseStreamMetrics']
export type ConverseStreamOutput = components['schemas']['ConverseStreamOutput']
export type ConverseStreamRequest = components['schemas']['ConverseStreamRequest']
export type ConverseStreamTrace = components['schemas']['ConverseStreamTrace']
export type ConverseTokensRequest = components['schemas']['ConverseTokensRequest']
export type ConverseTrace = components['schemas']['ConverseTrace']
export type CountTokensInput = components['schemas']['CountTokensInput']
export type CountTokensRequest = components['schemas']['CountTokensRequest']
export type CountTokensResponse = components['schemas']['CountTokensResponse']
export type DocumentBlock = components['schemas']['DocumentBlock']
export type DocumentCharLocation = components['schemas']['DocumentCharLocation']
export type DocumentChunkLocation = components['schemas']['DocumentChunkLocation']
export type DocumentContentBlock = components['schemas']['DocumentContentBlock']
export type DocumentFormat = components['schemas']['DocumentFormat']
export type DocumentPageLocation = components['schemas']['DocumentPageLocation']
export type DocumentSource = components['schemas']['DocumentSource']
export type ErrorBlock = components['schemas']['ErrorBlock']
export type ErrorResponse = components['schemas']['ErrorResponse']
export type GuardrailAssessment = components['schemas']['GuardrailAssessment']
export type GuardrailAutomatedReasoningFinding = components['schemas']['GuardrailAutomatedReasoningFinding']
export type GuardrailAutomatedReasoningImpossibleFinding =
  components['schemas']['GuardrailAutomatedReasoningImpossibleFinding']
export type GuardrailAutomatedReasoningInputTextReference =
  components['schemas']['GuardrailAutomatedReasoningInputTextReference']
export type GuardrailAutomatedReasoningInvalidFinding =
  components['schemas']['GuardrailAutomatedReasoningInvalidFinding']
export type GuardrailAutomatedReasoningLogicWarning = components['schemas']['GuardrailAutomatedReasoningLogicWarning']
export type GuardrailAutomatedReasoningLogicWarningType =
  components['schemas']['GuardrailAutomatedReasoningLogicWarningType']
export type GuardrailAutomatedReasoningNoTranslationsFinding =
  components['schemas']['GuardrailAutomatedReasoningNoTranslationsFinding']
export type GuardrailAutomatedReasoningPolicyAssessment =
  components['schemas']['GuardrailAutomatedReasoningPolicyAssessment']
export type GuardrailAutomatedReasoningRule = components['schemas']['GuardrailAutomatedReasoningRule']
export type GuardrailAutomatedReasoningSatisfiableFinding =
  components['schemas']['GuardrailAutomatedReasoningSatisfiableFinding']
export type GuardrailAutomatedReasoningScenario = components['schemas']['GuardrailAutomatedReasoningScenario']
export type GuardrailAutomatedReasoningStatement = components['schemas']['GuardrailAutomatedReasoningStatement']
export type GuardrailAutomatedReasoningTooComplexFinding =
  components['schemas']['GuardrailAutomatedReasoningTooComplexFinding']
export type GuardrailAutomatedReasoningTranslation = components['schemas']['GuardrailAutomatedReasoningTranslation']
export type GuardrailAutomatedReasoningTranslationAmbiguousFinding =
  components['schemas']['GuardrailAutomatedReasoningTranslationAmbiguousFinding']
export type GuardrailAutomatedReasoningTranslationOption =
  components['schemas']['GuardrailAutomatedReasoningTranslationOption']
export type GuardrailAutomatedReasoningValidFinding = components['schemas']['GuardrailAutomatedReasoningValidFinding']
export type GuardrailConfiguration = components['schemas']['GuardrailConfiguration']
export type GuardrailContentFilter = components['schemas']['GuardrailContentFilter']
export type GuardrailContentFilterConfidence = components['schemas']['GuardrailContentFilterConfidence']
export type GuardrailContentFilterStrength = components['schemas']['GuardrailContentFilterStrength']
export type GuardrailContentFilterType = components['schemas']['GuardrailContentFilterType']
export type GuardrailContentPolicyAction = components['schemas']['GuardrailContentPolicyAction']
export type GuardrailContentPolicyAssessment = components['schemas']['GuardrailContentPolicyAssessment']
export type GuardrailContextualGroundingFilter = components['schemas']['GuardrailContextualGroundingFilter']
export type GuardrailContextualGroundingFilterType = components['schemas']['GuardrailContextualGroundingFilterType']
export type GuardrailContextualGroundingPolicyAction = components['schemas']['GuardrailContextualGroundingPolicyAction']
export type GuardrailContextualGroundingPolicyAssessment =
  components['schemas']['GuardrailContextualGroundingPolicyAssessment']
export type GuardrailConverseContentBlock = components['schemas']['GuardrailConverseContentBlock']
export type GuardrailConverseContentQualifier = components['schemas']['GuardrailConverseContentQualifier']
export type GuardrailConverseImageBlock = components['schemas']['GuardrailConverseImageBlock']
export type GuardrailConverseImageFormat = components['schemas']['GuardrailConverseImageFormat']
export type GuardrailConverseImageSource = components['schemas']['GuardrailConverseImageSource']
export type GuardrailConverseTextBlock = components['schemas']['GuardrailConverseTextBlock']
export type GuardrailCoverage = components['schemas']['GuardrailCoverage']
export type GuardrailCustomWord = components['schemas']['GuardrailCustomWord']
export type GuardrailImageCoverage = components['schemas']['GuardrailImageCoverage']
export type GuardrailInvocationMetrics = components['schemas']['GuardrailInvocationMetrics']
export type GuardrailManagedWord = components['schemas']['GuardrailManagedWord']
export type GuardrailManagedWordType = components['schemas']['GuardrailManagedWordType']
export type GuardrailOrigin = components['schemas']['GuardrailOrigin']
export type GuardrailOwnership = components['schemas']['GuardrailOwnership']
export type GuardrailPiiEntityFilter = components['schemas']['GuardrailPiiEntityFilter']
export type GuardrailPiiEntityType = components['schemas']['GuardrailPiiEntityType']
export type GuardrailRegexFilter = components['schemas']['GuardrailRegexFilter']
export type GuardrailSensitiveInformationPolicyAction =
  components['schemas']['GuardrailSensitiveInformationPolicyAction']
export type GuardrailSensitiveInformationPolicyAssessment =
  components['schemas']['GuardrailSensitiveInformationPolicyAssessment']
export type GuardrailStreamConfiguration = components['schemas']['GuardrailStreamConfiguration']
export type GuardrailStreamProcessingMode = components['schemas']['GuardrailStreamProcessingMode']
export type GuardrailTextCharactersCoverage = components['schemas']['GuardrailTextCharactersCoverage']
export type GuardrailTopic = components['schemas']['GuardrailTopic']
export type GuardrailTopicPolicyAction = components['schemas']['GuardrailTopicPolicyAction']
export type GuardrailTopicPolicyAssessment = components['schemas']['GuardrailTopicPolicyAssessment']
export type GuardrailTopicType = components['schemas']['GuardrailTopicType']
export type GuardrailTrace = components['schemas']['GuardrailTrace']
export type GuardrailTraceAssessment = components['schemas']['GuardrailTraceAssessment']
export type GuardrailUsage = components['schemas']['GuardrailUsage']
export type GuardrailWordPolicyAction = components['schemas']['GuardrailWordPolicyAction']
export type GuardrailWordPolicyAssessment = components['schemas']['GuardrailWordPolicyAssessment']
export type ImageBlock = components['schemas']['ImageBlock']
export type ImageBlockDelta = components['schemas']['ImageBlockDelta']
export type ImageBlockStart = components['schemas']['ImageBlockStart']
export type ImageFormat = components['schemas']['ImageFormat']
export type ImageSource = components['schemas']['ImageSource']
export type InferenceConfiguration = components['schemas']['InferenceConfiguration']
export type InternalServerException = components['schemas']['InternalServerException']
export type InvokeModelTokensRequest = components['schemas']['InvokeModelTokensRequest']
export type JsonSchemaDefinition = components['schemas']['JsonSchemaDefinition']
export type Message = components['schemas']['Message']
export type MessageStartEvent = components['schemas']['MessageStartEvent']
export type MessageStopEvent = components['schemas']['MessageStopEvent']
export type ModelErrorException = components['schemas']['ModelErrorException']
export type ModelNotReadyException = components['schemas']['ModelNotReadyException']
export type ModelRequestFields = components['schemas']['ModelRequestFields']
export type ModelStreamErrorException = components['schemas']['ModelStreamErrorException']
export type ModelTimeoutException = components['schemas']['ModelTimeoutException']
export type OutputConfig = components['schemas']['OutputConfig']
export type OutputFormat = components['schemas']['OutputFormat']
export type OutputFormatStructure = components['schemas']['OutputFormatStructure']
export type OutputFormatType = components['schemas']['OutputFormatType']
export type PerformanceConfigLatency = components['schemas']['PerformanceConfigLatency']
export type PerformanceConfiguration = components['schemas']['PerformanceConfiguration']
export type PromptRouterTrace = components['schemas']['PromptRouterTrace']
export type PromptVariableValues = components['schemas']['PromptVariableValues']
export type ReasoningContentBlock = components['schemas']['ReasoningContentBlock']
export type ReasoningContentBlockDelta = components['schemas']['ReasoningContentBlockDelta']
export type ReasoningTextBlock = components['schemas']['ReasoningTextBlock']
export type ResourceNotFoundException = components['schemas']['ResourceNotFoundException']
export type S3Location = components['schemas']['S3Location']
export type SearchResultBlock = components['schemas']['SearchResultBlock']
export type SearchResultContentBlock = components['schemas']['SearchResultContentBlock']
export type SearchResultLocation = components['schemas']['SearchResultLocation']
export type ServiceQuotaExceededException = components['schemas']['ServiceQuotaExceededException']
export type ServiceTier = components['schemas']['ServiceTier']
export type ServiceTierType = components['schemas']['ServiceTierType']
export type ServiceUnavailableException = components['schemas']['ServiceUnavailableException']
export type SpecificToolChoice = components['schemas']['SpecificToolChoice']
export type StopReason = components['schemas']['StopReason']
export type SystemContentBlock = components['schemas']['SystemContentBlock']
export type SystemTool = components['schemas']['SystemTool']
export type ThrottlingException = components['schemas']['ThrottlingException']
export type TitanEmbedRequest = components['schemas']['TitanEmbedRequest']
export type TitanEmbedResponse = components['schemas']['TitanEmbedResponse']
export type TokenUsage = components['schemas']['TokenUsage']
export type Tool = components['schemas']['Tool']
export type ToolAdditionBlock = components['schemas']['ToolAdditionBlock']
export type ToolChoice = components['schemas']['ToolChoice']
export type ToolConfiguration = components['schemas']['ToolConfiguration']
export type ToolInputSchema = components['schemas']['ToolInputSchema']
export type ToolReference = components['schemas']['ToolReference']
export type ToolRemovalBlock = components['schemas']['ToolRemovalBlock']
export type ToolResultBlock = components['schemas']['ToolResultBlock']
export type ToolResultBlockDelta = components['schemas']['ToolResultBlockDelta']
export type ToolResultBlockStart = components['schemas']['ToolResultBlockStart']
export type ToolResultContentBlock = components['schemas']['ToolResultContentBlock']
export type ToolResultStatus = components['schemas']['ToolResultStatus']
export type ToolSpecification = components['schemas']['ToolSpecification']
export type ToolUseBlock = components['schemas']['ToolUseBlock']
export type ToolUseBlockDelta = components['schemas']['ToolUseBlockDelta']
export type ToolUseBlockStart = components['schemas']['ToolUseBlockStart']
export type ToolUseType = components['schemas']['ToolUseType']
export type Trace = components['schemas']['Trace']
export type ValidationException = components['schemas']['ValidationException']
export type VideoBlock = components['schemas']['VideoBlock']
export type VideoFormat = components['schemas']['VideoFormat']
export type VideoSource = components['schemas']['VideoSource']
export type WebLocation = components['schemas']['WebLocation']
export type $defs = Record<string, never>
export type operations = Record<string, never>
