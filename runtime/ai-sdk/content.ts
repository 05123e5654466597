import type { LanguageModelV3Content, LanguageModelV3Source, LanguageModelV3ToolCall } from '@ai-sdk/provider'
import { compact } from '../adapter/native.ts'
import { argumentText } from '../text/arguments.ts'
import type { Citation, Part, ToolCallPart } from '../types.ts'
import { ExecutedCalls } from './executed-calls.ts'
import { besides } from './own-fields.ts'

/** Puts one answer's parts into the AI SDK's words: sources are counted, and results find the calls they belong to. */
export class Contents {
  readonly #executed = new ExecutedCalls()
  #sources = 0

  /** Of a part that is whole. `cited` is how many of its citations were told before. */
  of(part: Part, cited = 0): LanguageModelV3Content[] {
    switch (part.type) {
      case 'text': {
        const { type, text, ...own } = part
        const sources = (part.citations ?? []).slice(cited).map(citation => this.source(citation))
        return [{ type, text, ...besides(own) }, ...sources]
      }
      case 'refusal': {
        const { text, ...own } = part
        return [{ type: 'text', text, ...besides(own) }]
      }
      case 'reasoning': {
        const { type, text, ...own } = part
        return [{ type, text, ...besides(own) }]
      }
      case 'image':
      case 'audio':
      case 'video':
      case 'document':
        return [this.#file(part)]
      case 'tool-call':
        return [callOf(part)]
      case 'native':
        return this.#executed.contentOf(part)
      case 'search-result':
      case 'tool-result':
        return []
    }
  }

  source(citation: Citation): LanguageModelV3Source {
    const source = { type: 'source', id: `source-${this.#sources++}` } as const
    const own = besides({ citation })
    if (citation.type === 'native')
      return { ...source, sourceType: 'document', mediaType: unknownType, title: citation.slot, ...own }
    const url = citation.type === 'url' ? citation.url : citation.type === 'search-result' ? citation.source : ''
    const { title } = citation
    if (/^https?:/.test(url))
      return { ...source, sourceType: 'url', url, ...(title !== undefined && { title }), ...own }
    const filename = citation.type === 'file' ? citation.filename : undefined
    const known = title ?? filename ?? (url || citation.quote || citation.type)
    return {
      ...source,
      sourceType: 'document',
      mediaType: unknownType,
      title: known,
      ...(filename !== undefined && { filename }),
      ...own,
    }
  }

  /** The AI SDK has files by their bytes alone; what only an address leads to is a source. */
  #file(part: Extract<Part, { type: 'image' | 'audio' | 'video' | 'document' }>): LanguageModelV3Content {
    const { data, mediaType, ...own } = part
    const anyOf = { image: 'image/png', audio: 'audio/wav', video: 'video/mp4', document: unknownType }[part.type]
    if (data === undefined && part.url !== undefined)
      return { type: 'source', id: `source-${this.#sources++}`, sourceType: 'url', url: part.url, ...besides(own) }
    return { type: 'file', mediaType: mediaType ?? anyOf, data: data ?? '', ...besides(own) }
  }
}

/** What nothing is known of. */
const unknownType = 'application/octet-stream'

/** Arguments that are no JSON stay as the model wrote them: the AI SDK tells of them, or mends them. */
function callOf(part: ToolCallPart): LanguageModelV3ToolCall {
  const { type, id, name, input, inputText, invalid, ...own } = part
  const json = part.kind === 'custom' ? JSON.stringify(input) : argumentText(part) || '{}'
  return { type, toolCallId: id, toolName: name, input: json, ...besides(compact({ ...own, inputText, invalid })) }
}
