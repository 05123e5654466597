/** Prompts and answers in the JSON form of the conventions. Only for who asked for it. */
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatInput } from '../chat/input.ts'
import type { PartInput } from '../chat/part-input.ts'
import { finishReasonOf } from './conventions.ts'

/** Gives a text as it may be shown. */
export type Redact = (text: string) => string

type Told = { type: string; [field: string]: unknown }

export function inputContent(input: ChatInput, redact: Redact): { [attribute: string]: string } {
  const { messages, system } = input
  const list = typeof messages === 'string' ? [{ role: 'user', content: messages }] : messages
  const told = list.map(({ role, content }) => ({ role, parts: partsOf(content, redact) }))
  return {
    'gen_ai.input.messages': JSON.stringify(told),
    ...(system !== undefined && { 'gen_ai.system_instructions': JSON.stringify(partsOf(system, redact)) }),
  }
}

export function outputContent(
  { content, finishReason }: ChatResponse,
  redact: Redact,
): { [attribute: string]: string } {
  const message = {
    role: 'assistant',
    parts: partsOf(content, redact),
    ...(finishReason && { finish_reason: finishReasonOf(finishReason) }),
  }
  return { 'gen_ai.output.messages': JSON.stringify([message]) }
}

function partsOf(content: string | readonly PartInput[], redact: Redact): Told[] {
  return typeof content === 'string' ? [textOf(content, redact)] : content.map(part => partOf(part, redact))
}

function textOf(text: string, redact: Redact): Told {
  return { type: 'text', content: redact(text) }
}

/** Of media only where they are: no bytes. */
function partOf(part: PartInput, redact: Redact): Told {
  if (typeof part === 'string') return textOf(part, redact)
  if (part instanceof Blob) return { type: 'media', mime_type: part.type }
  if (part instanceof URL) return { type: 'uri', modality: 'image', uri: redact(part.href) }
  switch (part.type) {
    case 'text':
      return textOf(part.text, redact)
    case 'reasoning':
    case 'refusal':
      return { type: part.type, content: redact(part.text) }
    case 'tool-call':
      return {
        type: 'tool_call',
        id: part.id,
        name: part.name,
        arguments: jsonOf(part.input ?? part.inputText, redact),
      }
    case 'tool-result':
      return { type: 'tool_call_response', id: part.id, response: partsOf(part.content, redact) }
    case 'search-result': {
      const { title, source, content } = part
      return { type: 'search_result', title: redact(title), source: redact(source), content: partsOf(content, redact) }
    }
    case 'native':
      return { type: 'native' }
    default:
      return mediumOf(part, redact)
  }
}

function mediumOf(part: Exclude<PartInput, string | Blob | URL>, redact: Redact): Told {
  const { type: modality, mediaType, url, fileId, text } = part as { [field in string]?: unknown } & { type: string }
  if (typeof text === 'string') return textOf(text, redact)
  const medium = { modality, ...(typeof mediaType === 'string' && { mime_type: mediaType }) }
  if (url !== undefined) return { type: 'uri', ...medium, uri: redact(String(url)) }
  if (typeof fileId === 'string') return { type: 'file', ...medium, file_id: fileId }
  return { type: 'media', ...medium }
}

function jsonOf(value: unknown, redact: Redact): unknown {
  const text = JSON.stringify(value)
  return text && JSON.parse(text, (_, inner) => (typeof inner === 'string' ? redact(inner) : inner))
}
