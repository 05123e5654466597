// Code generated from specs/gemini/gemini.yaml, specs/gemini/with/gemini-files.yaml, specs/gemini/with/gemini-batches.yaml, specs/gemini/with/gemini-images.yaml, specs/gemini/with/gemini-embeddings.yaml and specs/gemini/openapi.yaml. DO NOT EDIT.
import type * as wire from '../wire.ts'

export type RequestNative = Partial<
  Omit<
    wire.GenerateContentRequest,
    'contents' | 'generationConfig' | 'serviceTier' | 'systemInstruction' | 'toolConfig' | 'tools'
  >
> & {
  generationConfig?: Partial<
    Omit<
      wire.GenerationConfig,
      | 'frequencyPenalty'
      | 'logprobs'
      | 'maxOutputTokens'
      | 'presencePenalty'
      | 'responseLogprobs'
      | 'seed'
      | 'stopSequences'
      | 'temperature'
      | 'thinkingConfig'
      | 'topK'
      | 'topP'
    >
  >
  systemInstruction?: Partial<Omit<wire.Content, 'parts'>>
  toolConfig?: Partial<Omit<wire.ToolConfig, 'functionCallingConfig'>>
  tools?: Partial<Omit<wire.Tool, 'functionDeclarations'>>[]
}

export type ResponseNative = Partial<
  Omit<wire.GenerateContentResponse, 'candidates' | 'modelVersion' | 'promptFeedback' | 'responseId' | 'usageMetadata'>
> & {
  candidates?: (Partial<
    Omit<
      wire.Candidate,
      | 'citationMetadata'
      | 'content'
      | 'finishReason'
      | 'groundingMetadata'
      | 'index'
      | 'logprobsResult'
      | 'safetyRatings'
    >
  > & {
    citationMetadata?: Partial<Omit<wire.CitationMetadata, 'citationSources' | 'citations'>>
    content?: Partial<Omit<wire.Content, 'parts' | 'role'>>
  })[]
  promptFeedback?: Partial<Omit<wire.PromptFeedback, 'blockReason' | 'safetyRatings'>>
}

export type MessageNative = Partial<Omit<wire.Content, 'parts' | 'role'>>

export type PartNative =
  | (Partial<Omit<wire.Part, 'fileData'>> & { fileData?: Partial<Omit<wire.FileData, 'fileUri' | 'mimeType'>> })
  | (Partial<Omit<wire.Part, 'functionCall'>> & {
      functionCall?: Partial<Omit<wire.FunctionCall, 'args' | 'id' | 'name'>>
    })
  | (Partial<Omit<wire.Part, 'functionResponse'>> & {
      functionResponse?: Partial<Omit<wire.FunctionResponse, 'id' | 'name' | 'response'>>
    })
  | (Partial<Omit<wire.Part, 'inlineData'>> & { inlineData?: Partial<Omit<wire.Blob, 'data' | 'mimeType'>> })
  | Partial<Omit<wire.Part, 'text' | 'thought'>>
  | Partial<Omit<wire.Part, 'text'>>

export type CitationNative =
  | Partial<Omit<wire.Citation, 'endIndex' | 'startIndex' | 'title' | 'uri'>>
  | Partial<Omit<wire.CitationSource, 'endIndex' | 'startIndex' | 'uri'>>
  | ({ image?: wire.Image; maps?: wire.Maps; retrievedContext?: wire.RetrievedContext } & {
      groundingSupports?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaGroundingSupport, 'segment'>> & {
        segment?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaSegment, 'endIndex' | 'startIndex'>>
      }
      web?: Partial<Omit<wire.Web, 'title' | 'uri'>>
    })
  | ({ image?: wire.Image; maps?: wire.Maps; web?: wire.Web } & {
      groundingSupports?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaGroundingSupport, 'segment'>> & {
        segment?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaSegment, 'endIndex' | 'startIndex'>>
      }
      retrievedContext?: Partial<Omit<wire.RetrievedContext, 'text' | 'title' | 'uri'>>
    })
  | ({ image?: wire.Image; retrievedContext?: wire.RetrievedContext; web?: wire.Web } & {
      groundingSupports?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaGroundingSupport, 'segment'>> & {
        segment?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaSegment, 'endIndex' | 'startIndex'>>
      }
      maps?: Partial<Omit<wire.Maps, 'text' | 'title' | 'uri'>>
    })
  | ({ maps?: wire.Maps; retrievedContext?: wire.RetrievedContext; web?: wire.Web } & {
      groundingSupports?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaGroundingSupport, 'segment'>> & {
        segment?: Partial<Omit<wire.GoogleAiGenerativelanguageV1betaSegment, 'endIndex' | 'startIndex'>>
      }
      image?: Partial<Omit<wire.Image, 'sourceUri' | 'title'>>
    })

export type ToolNative = Partial<Omit<wire.FunctionDeclaration, 'description' | 'name' | 'parametersJsonSchema'>>

export type UsageNative = Partial<
  Omit<
    wire.UsageMetadata,
    | 'cachedContentTokenCount'
    | 'candidatesTokenCount'
    | 'promptTokenCount'
    | 'serviceTier'
    | 'thoughtsTokenCount'
    | 'totalTokenCount'
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
