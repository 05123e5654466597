/** Citations of whole answers that are of several kinds, or that say twice the same. */

import { expect, it } from 'vitest'
import type { TextPart } from '../../runtime/types.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { streamed, whole, written } from './told.ts'

const lake = { type: 'url', url: 'https://lakes.test/1', title: 'Lakes' } as const
const ofDocument = { document_id: 'doc_1', start_index: 4, end_index: 8 }
const ofCall = { tool_call_id: 'call_1', start_index: 9, end_index: 13 }

it('Perplexity’s bare addresses repeat its results, and stay native, beside them and alone', () => {
  const body = chatCompletion({ content: 'deep' }, {}, { citations: [lake.url] })
  for (const wire of [body, { ...body, search_results: [{ url: lake.url, title: 'Lakes' }] }]) {
    const read = whole('perplexity-chat', wire)
    expect(read.native?.['perplexity-chat']).toEqual({ citations: [lake.url] })
    expect(written('perplexity-chat', read)).toMatchObject(wire)
    const [text] = read.content as [TextPart]
    expect(text.citations ?? []).toEqual('search_results' in wire ? [lake] : [])
  }
  const chunks = [chatChunk({ content: 'de' }), chatChunk({ content: 'ep' }, { finish_reason: 'stop' })]
  const { response } = streamed(
    'perplexity-chat',
    chunks.map(each => ({ ...each, citations: [lake.url] })),
  )
  expect(response.native?.['perplexity-chat']).toMatchObject({ citations: [lake.url] })
})

it('Groq’s annotations are of documents and of what calls gave, and are written as they were read', () => {
  const annotations = [
    { type: 'document_citation', document_citation: ofDocument },
    { type: 'function_citation', function_citation: ofCall },
    { type: 'web_citation', web_citation: { url: lake.url } },
  ]
  const wire = chatCompletion({ content: 'The deep lake', annotations })
  const read = whole('groq-chat', wire)
  expect(read.content).toEqual([
    {
      type: 'text',
      text: 'The deep lake',
      citations: [
        { type: 'document', id: 'doc_1', start: 4, end: 8 },
        { type: 'tool-result', id: 'call_1', start: 9, end: 13 },
        { type: 'native', api: 'groq-chat', slot: 'annotation', value: annotations[2] },
      ],
    },
  ])
  expect(written('groq-chat', read)).toMatchObject(wire)
  // What a call gave is no document to a vendor that tells them apart, and the other way round.
  const { citations } = read.content[0] as TextPart
  expect(whole('cohere-chat', written('cohere-chat', read)).content).toMatchObject([
    {
      citations: [
        { type: 'document', id: 'doc_1' },
        { type: 'tool-result', id: 'call_1' },
      ],
    },
  ])
  expect(citations?.map(({ type }) => type)).toEqual(['document', 'tool-result', 'native'])
})
