/** Parts of a message as callers may write them. */
import type { Part, Passage, SearchResultPart, ToolResultPart } from '../types.ts'
import type { MediaInput } from './media.ts'

/** The result of a call, whose content may be text. */
export interface ToolResultInput extends Omit<ToolResultPart, 'content'> {
  /** What the model is shown: a text, or parts. */
  content: string | PartInput[]
}

/** What a search has found, whose passages may be texts. */
export interface SearchResultInput extends Omit<SearchResultPart, 'content'> {
  /** What was found there: a text, or passages. */
  content: string | (string | Passage)[]
}

/** A part as callers may write it. A bare text is a text part, a bare `Blob` the medium its type says, a `URL` an image. */
export type PartInput =
  | Exclude<Part, { type: MediaInput['type'] | 'search-result' | 'tool-result' }>
  | MediaInput
  | SearchResultInput
  | ToolResultInput
  | string
  | Blob
  | URL
