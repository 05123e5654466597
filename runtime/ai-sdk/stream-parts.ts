import type { LanguageModelV3Content, LanguageModelV3StreamPart, SharedV3ProviderMetadata } from '@ai-sdk/provider'
import type { ChatResponse } from '../chat/chat-response.ts'
import type { Part, StreamEvent, Usage } from '../types.ts'
import { answerBesides, finishOf, metadataOf, usageOf, warningsOf } from './answer-fields.ts'
import { Contents } from './content.ts'
import type { Remarks } from './own-fields.ts'

/** What a stream has said so far, in the parts of the AI SDK. */
export class StreamParts {
  readonly #contents = new Contents()
  readonly #remarks: Remarks
  readonly #raw: boolean
  /** By the index of a part: its name there, and how many of its citations were told. */
  readonly #open = new Map<number, { id: string; cited: number }>()
  #begun = false
  #usage: Usage = {}

  constructor(remarks: Remarks, raw: boolean) {
    this.#remarks = remarks
    this.#raw = raw
  }

  partsOf(event: StreamEvent): LanguageModelV3StreamPart[] {
    const parts = this.#partsOf(event)
    // Ours stands for what came: it has all of the vendor's in its `native`.
    const told = this.#raw ? [{ type: 'raw' as const, rawValue: event }, ...parts] : parts
    if (this.#begun) return told
    this.#begun = true
    const loss = event.type === 'start' ? (event.loss ?? []) : []
    return [{ type: 'stream-start', warnings: [...this.#remarks.warnings, ...warningsOf(loss)] }, ...told]
  }

  ended(response: ChatResponse): LanguageModelV3StreamPart[] {
    const { finishReason, rawFinishReason, usage } = response
    const end = { finishReason: finishOf(finishReason, rawFinishReason), usage: usageOf(usage) }
    return [{ type: 'finish', ...end, ...answerBesides(response) }]
  }

  failed(error: Error): LanguageModelV3StreamPart[] {
    return [
      { type: 'error', error },
      { type: 'finish', finishReason: finishOf('error', undefined), usage: usageOf(this.#usage) },
    ]
  }

  #partsOf(event: StreamEvent): LanguageModelV3StreamPart[] {
    switch (event.type) {
      case 'start': {
        const known = metadataOf(event)
        return Object.keys(known).length === 0 ? [] : [{ type: 'response-metadata', ...known }]
      }
      case 'part-start':
        return this.#begin(event.index, event.part)
      case 'part-delta': {
        const { id } = this.#partAt(event.index)
        const type =
          event.kind === 'tool-call'
            ? 'tool-input-delta'
            : event.kind === 'reasoning'
              ? 'reasoning-delta'
              : 'text-delta'
        return [{ type, id, delta: event.delta }]
      }
      case 'part-citation':
        this.#partAt(event.index).cited++
        return [this.#contents.source(event.citation)]
      case 'part-end':
        return this.#end(event.index, event.part)
      case 'usage':
        this.#usage = event.usage
        return []
      default:
        return []
    }
  }

  #partAt(index: number): { id: string; cited: number } {
    return this.#open.get(index)!
  }

  #begin(index: number, part: Part): LanguageModelV3StreamPart[] {
    const id = part.type === 'tool-call' ? part.id : String(index)
    this.#open.set(index, { id, cited: 0 })
    switch (part.type) {
      case 'text':
      case 'refusal':
        return [
          { type: 'text-start', id },
          ...(part.text ? [{ type: 'text-delta' as const, id, delta: part.text }] : []),
        ]
      case 'reasoning':
        return [
          { type: 'reasoning-start', id },
          ...(part.text ? [{ type: 'reasoning-delta' as const, id, delta: part.text }] : []),
        ]
      case 'tool-call': {
        const encoding = part.kind === 'custom' ? { inputEncoding: 'text' as const } : {}
        return [{ type: 'tool-input-start', id, toolName: part.name, ...encoding }]
      }
      default:
        return []
    }
  }

  #end(index: number, part: Part): LanguageModelV3StreamPart[] {
    const { id, cited } = this.#partAt(index)
    this.#open.delete(index)
    const [first, ...more] = this.#contents.of(part, cited)
    switch (part.type) {
      case 'text':
      case 'refusal':
        return [...(more as LanguageModelV3StreamPart[]), { type: 'text-end', id, ...metadataIn(first) }]
      case 'reasoning':
        return [{ type: 'reasoning-end', id, ...metadataIn(first) }]
      case 'tool-call':
        return [{ type: 'tool-input-end', id }, ...(first ? [first as LanguageModelV3StreamPart] : [])]
      default:
        return [first, ...more].flatMap((content): LanguageModelV3StreamPart[] => {
          if (content === undefined) return []
          if (content.type !== 'reasoning') return [content as LanguageModelV3StreamPart]
          return [
            { type: 'reasoning-start', id },
            { type: 'reasoning-end', id, ...metadataIn(content) },
          ]
        })
    }
  }
}

function metadataIn(content: LanguageModelV3Content | undefined): { providerMetadata?: SharedV3ProviderMetadata } {
  return content?.providerMetadata ? { providerMetadata: content.providerMetadata } : {}
}
