/** A text with every kind of citation and with its tokens, each as some api has it. */
import type { Citation, SourceLocation, TextPart, TokenLogprob } from '../../runtime/types.ts'

const location = (unit: SourceLocation['unit']): SourceLocation => ({ unit, start: 3, end: 5 })

/** `id`: the file behind a document, which an answer may name and no request does. */
const citationsOf = (id?: string): Citation[] => [
  {
    type: 'url',
    url: 'https://a.test',
    title: 'A',
    quote: 'words',
    start: 1,
    end: 2,
    native: { 'anthropic-messages': { encrypted_index: 'secret' } },
  },
  { type: 'url', url: 'https://c.test', title: 'C', quote: 'words', native: { gemini: { maps: {} } } },
  { type: 'url', url: 'https://d.test', title: 'D', native: { gemini: { image: {} } } },
  { type: 'url', url: 'https://e.test', start: 1, end: 3, native: { gemini: { uri: 'source' } as object } },
  {
    type: 'url',
    url: 'https://f.test',
    title: 'F',
    start: 1,
    end: 3,
    native: { gemini: { uri: 'citation' } as object },
  },
  ...(['page', 'block', 'character'] as const).map(
    (unit): Citation => ({
      type: 'document',
      index: 2,
      title: 'D',
      quote: 'words',
      location: location(unit),
      ...(id !== undefined && { id }),
    }),
  ),
  {
    type: 'search-result',
    source: 'https://b.test',
    index: 1,
    title: 'S',
    quote: 'words',
    location: location('block'),
  },
  { type: 'file', fileId: 'file_1', filename: 'a.csv', native: { 'openai-responses': { index: 7 } } },
  {
    type: 'file',
    fileId: 'file_2',
    filename: 'b.csv',
    start: 1,
    end: 2,
    native: { 'openai-responses': { container_id: 'c' } },
  },
]

export const tokens: TokenLogprob[] = [
  {
    token: 'hi',
    logprob: -0.25,
    bytes: [104, 105],
    alternatives: [
      { token: 'hi', logprob: -0.25, bytes: [104, 105] },
      { token: 'ho', logprob: -1.5, bytes: [104, 111] },
    ],
  },
]

/** As it was read by the api that keeps texts in lists. */
export const annotated = (id?: string): TextPart => ({
  type: 'text',
  text: 'hi',
  citations: citationsOf(id),
  logprobs: tokens,
  native: { 'openai-responses': { id: 'msg_1', status: 'completed', content: [] } },
})
