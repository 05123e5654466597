// Code generated from specs/bedrock/bedrock-converse.yaml, specs/bedrock/with/bedrock-embeddings.yaml, specs/bedrock/with/bedrock-tokens.yaml, specs/bedrock/with/bedrock-media.yaml, specs/bedrock/with/bedrock-schemas.yaml and specs/bedrock/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ConverseRequest,
    | 'additionalModelRequestFields'
    | 'inferenceConfig'
    | 'messages'
    | 'outputConfig'
    | 'requestMetadata'
    | 'serviceTier'
    | 'system'
    | 'toolConfig'
  >
> & {
  additionalModelRequestFields?: Partial<Omit<wire.ModelRequestFields, 'thinking'>>
  inferenceConfig?: Partial<Omit<wire.InferenceConfiguration, 'maxTokens' | 'stopSequences' | 'temperature' | 'topP'>>
  outputConfig?: Partial<Omit<wire.OutputConfig, 'effort' | 'textFormat'>>
  serviceTier?: Partial<Omit<wire.ServiceTier, 'type'>>
  toolConfig?: Partial<Omit<wire.ToolConfiguration, 'toolChoice' | 'tools'>>
}

export type ResponseNative = Partial<
  Omit<wire.ConverseResponse, 'metrics' | 'output' | 'serviceTier' | 'stopReason' | 'trace' | 'usage'>
> & {
  metrics?: Partial<Omit<wire.ConverseMetrics, never>>
  output?: Partial<Omit<wire.ConverseOutput, 'message'>> & { message?: Partial<Omit<wire.Message, 'content' | 'role'>> }
  serviceTier?: Partial<Omit<wire.ServiceTier, 'type'>>
  trace?: Partial<Omit<wire.ConverseTrace, 'guardrail'>> & {
    guardrail?: Partial<Omit<wire.GuardrailTraceAssessment, 'actionReason'>>
  }
}

export type MessageNative = Partial<Omit<wire.Message, 'content' | 'role'>>

export type PartNative =
  | (Partial<Omit<wire.ContentBlock, 'audio'>> & {
      audio?: Partial<Omit<wire.AudioBlock, 'format' | 'source'>> & {
        source?: Partial<Omit<wire.AudioSource, 'bytes'>>
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'citationsContent'>> & {
      citationsContent?: Partial<Omit<wire.CitationsContentBlock, 'citations' | 'content'>> & {
        content?: Partial<Omit<wire.CitationGeneratedContent, 'text'>>[]
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'citationsContent'>> & {
      citationsContent?: Partial<Omit<wire.CitationsContentBlock, 'citations'>>
    })
  | (Partial<Omit<wire.ContentBlock, 'citationsContent'>> & {
      citationsContent?: Partial<Omit<wire.CitationsContentBlock, 'content'>> & {
        content?: Partial<Omit<wire.CitationGeneratedContent, 'text'>>[]
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'document'>> & {
      document?: Partial<Omit<wire.DocumentBlock, 'citations' | 'format' | 'name' | 'source'>> & {
        citations?: Partial<Omit<wire.CitationsConfig, 'enabled'>>
        source?: Partial<Omit<wire.DocumentSource, 'bytes'>>
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'document'>> & {
      document?: Partial<Omit<wire.DocumentBlock, 'citations' | 'format' | 'name' | 'source'>> & {
        citations?: Partial<Omit<wire.CitationsConfig, 'enabled'>>
        source?: Partial<Omit<wire.DocumentSource, 'text'>>
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'guardContent'>> & {
      guardContent?: Partial<Omit<wire.GuardrailConverseContentBlock, 'text'>> & {
        text?: Partial<Omit<wire.GuardrailConverseTextBlock, 'text'>>
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'image'>> & {
      image?: Partial<Omit<wire.ImageBlock, 'format' | 'source'>> & {
        source?: Partial<Omit<wire.ImageSource, 'bytes'>>
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'reasoningContent'>> & {
      reasoningContent?: Partial<Omit<wire.ReasoningContentBlock, 'reasoningText'>> & {
        reasoningText?: Partial<Omit<wire.ReasoningTextBlock, 'text'>>
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'reasoningContent'>> & {
      reasoningContent?: Partial<Omit<wire.ReasoningContentBlock, 'redactedContent'>>
    })
  | (Partial<Omit<wire.ContentBlock, 'searchResult'>> & {
      searchResult?: Partial<Omit<wire.SearchResultBlock, 'citations' | 'content' | 'source' | 'title'>> & {
        citations?: Partial<Omit<wire.CitationsConfig, 'enabled'>>
      }
    })
  | Partial<Omit<wire.ContentBlock, 'text'>>
  | (Partial<Omit<wire.ContentBlock, 'toolResult'>> & {
      toolResult?: Partial<Omit<wire.ToolResultBlock, 'content' | 'status' | 'toolUseId'>>
    })
  | (Partial<Omit<wire.ContentBlock, 'toolResult'>> & {
      toolResult?: Partial<Omit<wire.ToolResultBlock, 'content' | 'toolUseId'>>
    })
  | (Partial<Omit<wire.ContentBlock, 'toolUse'>> & {
      toolUse?: Partial<Omit<wire.ToolUseBlock, 'input' | 'name' | 'toolUseId'>>
    })
  | (Partial<Omit<wire.ContentBlock, 'toolUse'>> & { toolUse?: Partial<Omit<wire.ToolUseBlock, 'type'>> })
  | (Partial<Omit<wire.ContentBlock, 'video'>> & {
      video?: Partial<Omit<wire.VideoBlock, 'format' | 'source'>> & {
        source?: Partial<Omit<wire.VideoSource, 'bytes'>>
      }
    })
  | Partial<Omit<wire.SystemContentBlock, 'text'>>
  | (Partial<Omit<wire.ToolResultContentBlock, 'document'>> & {
      document?: Partial<Omit<wire.DocumentBlock, 'citations' | 'format' | 'name' | 'source'>> & {
        citations?: Partial<Omit<wire.CitationsConfig, 'enabled'>>
        source?: Partial<Omit<wire.DocumentSource, 'bytes'>>
      }
    })
  | (Partial<Omit<wire.ToolResultContentBlock, 'document'>> & {
      document?: Partial<Omit<wire.DocumentBlock, 'citations' | 'format' | 'name' | 'source'>> & {
        citations?: Partial<Omit<wire.CitationsConfig, 'enabled'>>
        source?: Partial<Omit<wire.DocumentSource, 'text'>>
      }
    })
  | (Partial<Omit<wire.ToolResultContentBlock, 'image'>> & {
      image?: Partial<Omit<wire.ImageBlock, 'format' | 'source'>> & {
        source?: Partial<Omit<wire.ImageSource, 'bytes'>>
      }
    })
  | Partial<Omit<wire.ToolResultContentBlock, 'json'>>
  | (Partial<Omit<wire.ToolResultContentBlock, 'searchResult'>> & {
      searchResult?: Partial<Omit<wire.SearchResultBlock, 'citations' | 'content' | 'source' | 'title'>> & {
        citations?: Partial<Omit<wire.CitationsConfig, 'enabled'>>
      }
    })
  | Partial<Omit<wire.ToolResultContentBlock, 'text'>>
  | (Partial<Omit<wire.ToolResultContentBlock, 'video'>> & {
      video?: Partial<Omit<wire.VideoBlock, 'format' | 'source'>> & {
        source?: Partial<Omit<wire.VideoSource, 'bytes'>>
      }
    })

export type CitationNative =
  | (Partial<Omit<wire.Citation, 'location' | 'source' | 'sourceContent' | 'title'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'documentChar'>> & {
        documentChar?: Partial<Omit<wire.DocumentCharLocation, 'documentIndex' | 'end' | 'start'>>
      }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })
  | (Partial<Omit<wire.Citation, 'location' | 'source' | 'sourceContent' | 'title'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'documentChunk'>> & {
        documentChunk?: Partial<Omit<wire.DocumentChunkLocation, 'documentIndex' | 'end' | 'start'>>
      }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })
  | (Partial<Omit<wire.Citation, 'location' | 'source' | 'sourceContent' | 'title'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'documentPage'>> & {
        documentPage?: Partial<Omit<wire.DocumentPageLocation, 'documentIndex' | 'end' | 'start'>>
      }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })
  | (Partial<Omit<wire.Citation, 'location' | 'source' | 'sourceContent' | 'title'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'searchResultLocation'>> & {
        searchResultLocation?: Partial<Omit<wire.SearchResultLocation, 'end' | 'searchResultIndex' | 'start'>>
      }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })
  | (Partial<Omit<wire.Citation, 'location' | 'sourceContent' | 'title'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'web'>> & { web?: Partial<Omit<wire.WebLocation, 'url'>> }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })

export type ToolNative = Partial<Omit<wire.Tool, 'toolSpec'>> & {
  toolSpec?: Partial<Omit<wire.ToolSpecification, 'description' | 'inputSchema' | 'name' | 'strict'>> & {
    inputSchema?: Partial<Omit<wire.ToolInputSchema, 'json'>>
  }
}

export type UsageNative = Partial<
  Omit<
    wire.TokenUsage,
    'cacheDetails' | 'cacheReadInputTokens' | 'cacheWriteInputTokens' | 'inputTokens' | 'outputTokens' | 'totalTokens'
  >
>

/** What only bedrock-converse knows, by node. */
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
      'bedrock-converse'?: Types['RequestNative']
    }
    interface ResponseNative {
      'bedrock-converse'?: Types['ResponseNative']
    }
    interface MessageNative {
      'bedrock-converse'?: Types['MessageNative']
    }
    interface PartNative {
      'bedrock-converse'?: Types['PartNative']
    }
    interface CitationNative {
      'bedrock-converse'?: Types['CitationNative']
    }
    interface ToolNative {
      'bedrock-converse'?: Types['ToolNative']
    }
    interface UsageNative {
      'bedrock-converse'?: Types['UsageNative']
    }
  }
}
