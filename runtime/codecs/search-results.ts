/** What a search has found, for wires that have no such thing, or no passages in it. They are for writing only. */
import type { Context } from '../adapter/adapter.ts'
import { each } from '../adapter/lists.ts'
import { lose, unplaced, unsupported } from '../adapter/loss.ts'
import type { Passage, SearchResultPart, TextPart } from '../types.ts'

/** The passages of a search result as one text, each a paragraph. */
export const paragraphs = {
  encode: (content: readonly Passage[], context: Context, field: string): string => {
    unplaced(content, field, ['text'], [], context)
    return each(content as TextPart[], field, '', context, paragraph).join('\n\n')
  },
  decode: (): undefined => undefined,
}

/** A search result as one text: its title, its source and its passages. What stands behind it may be joined to it. */
export const foundText = {
  encode: (found: SearchResultPart, context: Context): string => {
    lose(context, 'changed', 'a search result is sent as a text')
    return `${found.title}\n${found.source}\n\n${paragraphs.encode(found.content, context, 'content')}\n\n`
  },
  decode: (): Pick<SearchResultPart, 'title' | 'source' | 'content'> | undefined => undefined,
}

function paragraph(passage: TextPart, context: Context): string {
  unsupported(passage, ['citations', 'cache'], context)
  return passage.text
}
