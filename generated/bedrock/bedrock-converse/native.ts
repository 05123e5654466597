// Code generated from specs/bedrock/bedrock-converse.yaml, specs/bedrock/with/bedrock-tokens.yaml, specs/bedrock/with/bedrock-media.yaml, specs/bedrock/with/bedrock-schemas.yaml and specs/bedrock/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.ConverseRequest,
    | 'system'
    | 'messages'
    | 'inferenceConfig'
    | 'toolConfig'
    | 'additionalModelRequestFields'
    | 'outputConfig'
    | 'requestMetadata'
    | 'serviceTier'
  >
> & {
  inferenceConfig?: Partial<Omit<wire.InferenceConfiguration, 'maxTokens' | 'temperature' | 'topP' | 'stopSequences'>>
  toolConfig?: Partial<Omit<wire.ToolConfiguration, 'tools' | 'toolChoice'>>
  additionalModelRequestFields?: Partial<Omit<wire.ModelRequestFields, 'thinking'>>
  outputConfig?: Partial<Omit<wire.OutputConfig, 'effort' | 'textFormat'>>
  serviceTier?: Partial<Omit<wire.ServiceTier, 'type'>>
}

export type ResponseNative = Partial<
  Omit<wire.ConverseResponse, 'output' | 'stopReason' | 'usage' | 'metrics' | 'trace' | 'serviceTier'>
> & {
  output?: Partial<Omit<wire.ConverseOutput, 'message'>> & { message?: Partial<Omit<wire.Message, 'role' | 'content'>> }
  metrics?: Partial<Omit<wire.ConverseMetrics, never>>
  trace?: Partial<Omit<wire.ConverseTrace, 'guardrail'>> & {
    guardrail?: Partial<Omit<wire.GuardrailTraceAssessment, 'actionReason'>>
  }
  serviceTier?: Partial<Omit<wire.ServiceTier, 'type'>>
}

export type MessageNative = Partial<Omit<wire.Message, 'role' | 'content'>>

export type PartNative =
  | (Partial<Omit<wire.ContentBlock, 'audio'>> & {
      audio?: Partial<Omit<wire.AudioBlock, 'format' | 'source'>> & {
        source?: Partial<Omit<wire.AudioSource, 'bytes'>>
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'citationsContent'>> & {
      citationsContent?: Partial<Omit<wire.CitationsContentBlock, 'citations'>>
    })
  | (Partial<Omit<wire.ContentBlock, 'citationsContent'>> & {
      citationsContent?: Partial<Omit<wire.CitationsContentBlock, 'content' | 'citations'>> & {
        content?: Partial<Omit<wire.CitationGeneratedContent, 'text'>>[]
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'citationsContent'>> & {
      citationsContent?: Partial<Omit<wire.CitationsContentBlock, 'content'>> & {
        content?: Partial<Omit<wire.CitationGeneratedContent, 'text'>>[]
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'document'>> & {
      document?: Partial<Omit<wire.DocumentBlock, 'name' | 'format' | 'source'>> & {
        source?: Partial<Omit<wire.DocumentSource, 'bytes'>>
      }
    })
  | (Partial<Omit<wire.ContentBlock, 'document'>> & {
      document?: Partial<Omit<wire.DocumentBlock, 'name' | 'format' | 'source'>> & {
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
  | Partial<Omit<wire.ContentBlock, 'text'>>
  | (Partial<Omit<wire.ContentBlock, 'toolResult'>> & {
      toolResult?: Partial<Omit<wire.ToolResultBlock, 'toolUseId' | 'content' | 'status'>>
    })
  | (Partial<Omit<wire.ContentBlock, 'toolResult'>> & {
      toolResult?: Partial<Omit<wire.ToolResultBlock, 'toolUseId' | 'content'>>
    })
  | (Partial<Omit<wire.ContentBlock, 'toolUse'>> & {
      toolUse?: Partial<Omit<wire.ToolUseBlock, 'toolUseId' | 'name' | 'input'>>
    })
  | (Partial<Omit<wire.ContentBlock, 'toolUse'>> & { toolUse?: Partial<Omit<wire.ToolUseBlock, 'type'>> })
  | (Partial<Omit<wire.ContentBlock, 'video'>> & {
      video?: Partial<Omit<wire.VideoBlock, 'format' | 'source'>> & {
        source?: Partial<Omit<wire.VideoSource, 'bytes'>>
      }
    })
  | Partial<Omit<wire.SystemContentBlock, 'text'>>
  | (Partial<Omit<wire.ToolResultContentBlock, 'document'>> & {
      document?: Partial<Omit<wire.DocumentBlock, 'name' | 'format' | 'source'>> & {
        source?: Partial<Omit<wire.DocumentSource, 'bytes'>>
      }
    })
  | (Partial<Omit<wire.ToolResultContentBlock, 'document'>> & {
      document?: Partial<Omit<wire.DocumentBlock, 'name' | 'format' | 'source'>> & {
        source?: Partial<Omit<wire.DocumentSource, 'text'>>
      }
    })
  | (Partial<Omit<wire.ToolResultContentBlock, 'image'>> & {
      image?: Partial<Omit<wire.ImageBlock, 'format' | 'source'>> & {
        source?: Partial<Omit<wire.ImageSource, 'bytes'>>
      }
    })
  | Partial<Omit<wire.ToolResultContentBlock, 'json'>>
  | Partial<Omit<wire.ToolResultContentBlock, 'text'>>
  | (Partial<Omit<wire.ToolResultContentBlock, 'video'>> & {
      video?: Partial<Omit<wire.VideoBlock, 'format' | 'source'>> & {
        source?: Partial<Omit<wire.VideoSource, 'bytes'>>
      }
    })

export type CitationNative =
  | (Partial<Omit<wire.Citation, 'location' | 'title' | 'source' | 'sourceContent'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'documentChar'>> & {
        documentChar?: Partial<Omit<wire.DocumentCharLocation, 'documentIndex' | 'start' | 'end'>>
      }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })
  | (Partial<Omit<wire.Citation, 'location' | 'title' | 'source' | 'sourceContent'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'documentChunk'>> & {
        documentChunk?: Partial<Omit<wire.DocumentChunkLocation, 'documentIndex' | 'start' | 'end'>>
      }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })
  | (Partial<Omit<wire.Citation, 'location' | 'title' | 'source' | 'sourceContent'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'documentPage'>> & {
        documentPage?: Partial<Omit<wire.DocumentPageLocation, 'documentIndex' | 'start' | 'end'>>
      }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })
  | (Partial<Omit<wire.Citation, 'location' | 'title' | 'source' | 'sourceContent'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'searchResultLocation'>> & {
        searchResultLocation?: Partial<Omit<wire.SearchResultLocation, 'searchResultIndex' | 'start' | 'end'>>
      }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })
  | (Partial<Omit<wire.Citation, 'location' | 'title' | 'sourceContent'>> & {
      location?: Partial<Omit<wire.CitationLocation, 'web'>> & { web?: Partial<Omit<wire.WebLocation, 'url'>> }
      sourceContent?: Partial<Omit<wire.CitationSourceContent, 'text'>>[]
    })

export type ToolNative = Partial<Omit<wire.Tool, 'toolSpec'>> & {
  toolSpec?: Partial<Omit<wire.ToolSpecification, 'name' | 'description' | 'inputSchema' | 'strict'>> & {
    inputSchema?: Partial<Omit<wire.ToolInputSchema, 'json'>>
  }
}

export type UsageNative = Partial<
  Omit<
    wire.TokenUsage,
    'inputTokens' | 'cacheReadInputTokens' | 'cacheWriteInputTokens' | 'cacheDetails' | 'outputTokens' | 'totalTokens'
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
