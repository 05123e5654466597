/** The two dialects that have documents beside their messages, and what they are given. */
import { apis } from '../../generated/registry.ts'
import type { DocumentPart, Part, Request, SearchResultPart } from '../../runtime/types.ts'
import type { sent } from './told.ts'

export const titled: DocumentPart = { type: 'document', text: 'The lake is deep.', filename: 'lakes' }
export const plain: DocumentPart = { type: 'document', text: 'The sea is salty.' }
export const found: SearchResultPart = {
  type: 'search-result',
  source: 'https://lakes.test/cold',
  title: 'Cold lakes',
  content: [
    { type: 'text', text: 'It is cold.' },
    { type: 'text', text: 'It is wide.' },
  ],
}
export const how: Part = { type: 'text', text: 'How deep?' }
export const asking = (...content: Part[]): Request => ({ model: 'm', messages: [{ role: 'user', content }] })
export const pathsOf = ({ loss }: ReturnType<typeof sent>) => loss.map(({ path, kind }) => [path, kind])

export interface Dialect {
  api: string
  path: string
  /** A document of this text, and what else is known of it. */
  document(text: string, more?: { title?: string; source?: string; id?: string }): object
  switched(word: 'yes' | 'no'): object
  /** Citations as the wire has them: of what, from 4 to 8. */
  cited(id: string, source?: string): object
  answer(citations: object[]): object
  events(citations: object[]): object[]
}

export const cohere: Dialect = {
  api: 'cohere-chat',
  path: '/v2/chat',
  document: (text, { id, ...more } = {}) => ({ ...(id && { id }), data: { text, ...more } }),
  switched: word => ({ citation_options: { mode: word === 'yes' ? 'ENABLED' : 'DISABLED' } }),
  cited: (id, source) => ({
    start: 4,
    end: 8,
    sources: [{ type: 'document', id, ...(source && { document: { source } }) }],
  }),
  answer: citations => ({
    id: 'c',
    message: { role: 'assistant', content: [{ type: 'text', text: 'The deep lake' }], citations },
    finish_reason: 'COMPLETE',
  }),
  events: citations => [
    { type: 'message-start', id: 'c', delta: { message: { role: 'assistant' } } },
    { type: 'content-start', index: 0, delta: { message: { content: { type: 'text', text: '' } } } },
    { type: 'content-delta', index: 0, delta: { message: { content: { text: 'The deep lake' } } } },
    ...citations.map((each, index) => ({ type: 'citation-start', index, delta: { message: { citations: each } } })),
    { type: 'content-end', index: 0 },
    { type: 'message-end', delta: { finish_reason: 'COMPLETE' } },
  ],
}

const chunk = (delta: object, finish_reason: string | null = null) => ({
  id: 'g',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [{ index: 0, delta, finish_reason }],
})

export const groq: Dialect = {
  api: 'groq-chat',
  path: '/openai/v1/chat/completions',
  document: (text, { id, ...more } = {}) => ({
    ...(id && { id }),
    source: more.title === undefined ? { type: 'text', text } : { type: 'json', data: { text, ...more } },
  }),
  switched: word => ({ citation_options: word === 'yes' ? 'enabled' : 'disabled' }),
  cited: id => ({ type: 'document_citation', document_citation: { document_id: id, start_index: 4, end_index: 8 } }),
  answer: annotations => ({
    id: 'g',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [
      { index: 0, message: { role: 'assistant', content: 'The deep lake', annotations }, finish_reason: 'stop' },
    ],
  }),
  events: annotations => [
    chunk({ role: 'assistant', content: 'The deep lake' }),
    chunk({ annotations }),
    chunk({}, 'stop'),
  ],
}

export const read = ({ api, path }: Dialect, body: object): Request =>
  apis[api]!.server.chat.decode({ method: 'POST', path, body }, () => ({}))

/** All documents of a request, as citations count them. */
export const documentsOf = ({ messages }: Request): DocumentPart[] =>
  messages
    .flatMap(({ content }) => content.flatMap(part => (part.type === 'tool-result' ? part.content : [part])))
    .filter(part => part.type === 'document')
