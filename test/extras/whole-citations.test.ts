/** Citations of whole answers: read in one form and written as they came, also where they are of several kinds or say twice the same. */
import { expect, it } from 'vitest'
import type { TextPart } from '../../runtime/types.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { lake, ofCall, ofDocument } from './cited-streams.ts'
import { sent, streamed, whole, written } from './told.ts'

it('xAI’s addresses and Perplexity’s results are citations of the text', () => {
  const answer = (more: object) => chatCompletion({ content: 'deep' }, {}, more)
  const xai = answer({ citations: [lake.url] })
  expect(whole('xai-chat', xai).content).toEqual([
    { type: 'text', text: 'deep', citations: [{ type: 'url', url: lake.url }] },
  ])
  expect(written('xai-chat', whole('xai-chat', xai))).toMatchObject(xai)
  const perplexity = answer({
    search_results: [{ url: lake.url, title: 'Lakes', snippet: 'deep', date: '2026-01-01' }],
  })
  const read = whole('perplexity-chat', perplexity)
  expect(read.content[0]).toMatchObject({ citations: [{ ...lake, quote: 'deep' }] })
  expect(written('perplexity-chat', read)).toMatchObject(perplexity)
})

it('Mistral’s references stand behind what they are of, and go back as they came', () => {
  const content = [
    { type: 'text', text: 'The deep lake' },
    { type: 'reference', reference_ids: [2, 0] },
    { type: 'text', text: ' is deep.' },
  ]
  const message = { role: 'assistant', content }
  const wire = chatCompletion(message)
  const read = whole('mistral-chat', wire)
  expect(read.content).toMatchObject([
    { type: 'text', text: 'The deep lake' },
    {
      type: 'text',
      text: '',
      citations: [
        { type: 'document', index: 2 },
        { type: 'document', index: 0 },
      ],
    },
    { type: 'text', text: ' is deep.' },
  ])
  expect(written('mistral-chat', read)).toMatchObject(wire)
  const sentBack = sent('mistral-chat', { model: 'm', messages: [{ role: 'assistant', content: read.content }] })
  expect(sentBack).toMatchObject({ body: { messages: [message] }, loss: [] })
})

it('Bedrock’s citations come with the words that they are of, or after them', () => {
  const page = { location: { web: { url: lake.url, domain: 'lakes.test' } }, title: 'Lakes' }
  const content = [
    { citationsContent: { content: [{ text: 'The deep lake' }], citations: [page] } },
    { text: 'is deep.' },
    { citationsContent: { citations: [{ ...page, sourceContent: [{ text: 'deep' }] }] } },
  ]
  const wire = {
    output: { message: { role: 'assistant', content } },
    stopReason: 'end_turn',
    metrics: { latencyMs: 1 },
  }
  const read = whole('bedrock-converse', wire)
  const native = { 'bedrock-converse': { location: { web: { domain: 'lakes.test' } } } }
  expect(read.content).toMatchObject([
    { type: 'text', text: 'The deep lake', citations: [{ ...lake, native }] },
    { type: 'text', text: 'is deep.' },
    { type: 'text', text: '', citations: [{ ...lake, quote: 'deep', native }] },
  ])
  expect(written('bedrock-converse', read)).toMatchObject(wire)
  const { body, loss } = sent('bedrock-converse', {
    model: 'm',
    messages: [{ role: 'assistant', content: read.content }],
  })
  expect(loss).toEqual([])
  expect(body).toMatchObject({ messages: [{ role: 'assistant', content }] })

  const bare = { citationsContent: { content: [{ text: 'So it is.' }] } }
  const uncited = whole('bedrock-converse', { ...wire, output: { message: { role: 'assistant', content: [bare] } } })
  expect(uncited.content).toMatchObject([{ type: 'text', text: 'So it is.' }])
})

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
