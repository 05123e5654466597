import type { PartInput } from '../chat/part-input.ts'
import type { JsonObject } from '../types.ts'

/** A text of the AI SDK with fields of ours, which may say that it is what a search has found, or a vendor's own. */
export function textOf(text: string, own: JsonObject): PartInput {
  if (own.type === 'native') return own as unknown as PartInput
  if (own.type === 'search-result') return { content: text, ...own } as unknown as PartInput
  return { type: 'text', text, ...own }
}
