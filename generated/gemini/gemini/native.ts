// Code generated from specs/gemini/gemini.yaml and specs/gemini/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.GenerateContentRequest,
    'systemInstruction' | 'contents' | 'tools' | 'toolConfig' | 'generationConfig' | 'serviceTier'
  >
> & {
  systemInstruction?: Partial<Omit<wire.Content, 'parts'>>
  tools?: Partial<Omit<wire.Tool, 'functionDeclarations'>>[]
  toolConfig?: Partial<Omit<wire.ToolConfig, 'functionCallingConfig'>>
  generationConfig?: Partial<
    Omit<
      wire.GenerationConfig,
      | 'maxOutputTokens'
      | 'temperature'
      | 'topP'
      | 'topK'
      | 'stopSequences'
      | 'seed'
      | 'presencePenalty'
      | 'frequencyPenalty'
      | 'logprobs'
      | 'responseLogprobs'
      | 'thinkingConfig'
    >
  >
}

export type ResponseNative = Partial<
  Omit<wire.GenerateContentResponse, 'responseId' | 'modelVersion' | 'promptFeedback' | 'candidates' | 'usageMetadata'>
> & {
  promptFeedback?: Partial<Omit<wire.PromptFeedback, 'blockReason' | 'safetyRatings'>>
  candidates?: (Partial<
    Omit<
      wire.Candidate,
      | 'index'
      | 'content'
      | 'safetyRatings'
      | 'finishReason'
      | 'groundingMetadata'
      | 'citationMetadata'
      | 'logprobsResult'
    >
  > & {
    content?: Partial<Omit<wire.Content, 'role' | 'parts'>>
    citationMetadata?: Partial<Omit<wire.CitationMetadata, 'citationSources' | 'citations'>>
  })[]
}

export type MessageNative = Partial<Omit<wire.Content, 'role' | 'parts'>>

export type PartNative =
  | (Partial<Omit<wire.Part, 'fileData'>> & { fileData?: Partial<Omit<wire.FileData, 'mimeType' | 'fileUri'>> })
  | (Partial<Omit<wire.Part, 'functionCall'>> & {
      functionCall?: Partial<Omit<wire.FunctionCall, 'id' | 'name' | 'args'>>
    })
  | (Partial<Omit<wire.Part, 'functionResponse'>> & {
      functionResponse?: Partial<Omit<wire.FunctionResponse, 'id' | 'name' | 'response'>>
    })
  | (Partial<Omit<wire.Part, 'inlineData'>> & { inlineData?: Partial<Omit<wire.Blob, 'mimeType' | 'data'>> })
  | Partial<Omit<wire.Part, 'text' | 'thought'>>
  | Partial<Omit<wire.Part, 'text'>>

export type CitationNative =
  | Partial<Omit<wire.Citation, 'uri' | 'title' | 'startIndex' | 'endIndex'>>
  | Partial<Omit<wire.CitationSource, 'uri' | 'startIndex' | 'endIndex'>>
  | {
      image?: Partial<Omit<wire.Image, 'sourceUri' | 'title'>>
      groundingSupports?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaGroundingSupport, 'segment'>> & {
        segment?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaSegment, 'startIndex' | 'endIndex'>>
      }
    }
  | {
      maps?: Partial<Omit<wire.Maps, 'uri' | 'title' | 'text'>>
      groundingSupports?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaGroundingSupport, 'segment'>> & {
        segment?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaSegment, 'startIndex' | 'endIndex'>>
      }
    }
  | {
      retrievedContext?: Partial<Omit<wire.RetrievedContext, 'uri' | 'title' | 'text'>>
      groundingSupports?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaGroundingSupport, 'segment'>> & {
        segment?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaSegment, 'startIndex' | 'endIndex'>>
      }
    }
  | {
      web?: Partial<Omit<wire.Web, 'uri' | 'title'>>
      groundingSupports?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaGroundingSupport, 'segment'>> & {
        segment?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaSegment, 'startIndex' | 'endIndex'>>
      }
    }

export type ToolNative = Partial<Omit<wire.FunctionDeclaration, 'name' | 'description' | 'parametersJsonSchema'>>

export type UsageNative = Partial<
  Omit<
    wire.UsageMetadata,
    | 'promptTokenCount'
    | 'cachedContentTokenCount'
    | 'candidatesTokenCount'
    | 'thoughtsTokenCount'
    | 'totalTokenCount'
    | 'serviceTier'
  >
>

/** What only gemini knows, by node. */
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
      gemini?: Types['RequestNative']
    }
    interface ResponseNative {
      gemini?: Types['ResponseNative']
    }
    interface MessageNative {
      gemini?: Types['MessageNative']
    }
    interface PartNative {
      gemini?: Types['PartNative']
    }
    interface CitationNative {
      gemini?: Types['CitationNative']
    }
    interface ToolNative {
      gemini?: Types['ToolNative']
    }
    interface UsageNative {
      gemini?: Types['UsageNative']
    }
  }
}
