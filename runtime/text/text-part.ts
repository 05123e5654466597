/** Which parts are texts, and what texts say of themselves. */
import type { Part, RefusalPart, TextPart } from '../types.ts'

export function isTextual(part: Part): part is Extract<Part, { type: 'text' | 'reasoning' | 'refusal' }> {
  return part.type === 'text' || part.type === 'reasoning' || part.type === 'refusal'
}

/** What may say how likely its tokens were. */
export function isScored(part: Part): part is TextPart | RefusalPart {
  return part.type === 'text' || part.type === 'refusal'
}

/** Whether a text says what it is taken from, or how likely it was. */
export function isAnnotated(part: Part): boolean {
  if (!isScored(part)) return false
  return part.logprobs !== undefined || (part.type === 'text' && part.citations !== undefined)
}
