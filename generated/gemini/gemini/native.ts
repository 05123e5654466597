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
  Omit<wire.GenerateContentResponse, 'responseId' | 'modelVersion' | 'candidates' | 'usageMetadata'>
> & {
  candidates?: (Partial<Omit<wire.Candidate, 'index' | 'content' | 'finishReason' | 'groundingMetadata'>> & {
    content?: Partial<Omit<wire.Content, 'role' | 'parts'>>
    groundingMetadata?: Partial<Omit<wire.GroundingMetadata, 'groundingChunks'>>
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
  | (Partial<Omit<wire.GroundingChunk, 'retrievedContext'>> & {
      retrievedContext?: Partial<Omit<wire.RetrievedContext, 'uri' | 'title' | 'text'>>
    })
  | (Partial<Omit<wire.GroundingChunk, 'web'>> & { web?: Partial<Omit<wire.Web, 'uri' | 'title'>> })

export type ToolNative = Partial<Omit<wire.FunctionDeclaration, 'name' | 'description' | 'parametersJsonSchema'>>

export type UsageNative = Partial<
  Omit<
    wire.UsageMetadata,
    'promptTokenCount' | 'cachedContentTokenCount' | 'candidatesTokenCount' | 'thoughtsTokenCount' | 'totalTokenCount'
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
