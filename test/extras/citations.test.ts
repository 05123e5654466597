/** What answers are taken from: one form, from every vendor that says it, whole and streamed. */

import { describe, expect, it } from 'vitest'
import type { Citation, Request } from '../../runtime/types.ts'
import { chatChunk, chatCompletion } from '../support/chat-completion.ts'
import { sent, streamed, whole, written } from './told.ts'

const place = { item_id: 'i', output_index: 0, content_index: 0 }
const lake = { type: 'url', url: 'https://lakes.test/1', title: 'Lakes' } as const
const annotation = { url: lake.url, title: lake.title, start_index: 4, end_index: 8 }
const ofDocument = { document_id: 'doc_1', start_index: 4, end_index: 8 }
const ofCall = { tool_call_id: 'call_1', start_index: 9, end_index: 13 }

interface Row {
  api: string
  events: unknown[]
  citations: object[]
}

const rows: Row[] = [
  {
    api: 'anthropic-messages',
    events: [
      {
        type: 'message_start',
        message: { id: 'm', model: 'm', content: [], usage: { input_tokens: 1, output_tokens: 1 } },
      },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: [] } },
      ...[
        { type: 'text_delta', text: 'The deep lake' },
        {
          type: 'citations_delta',
          citation: {
            type: 'char_location',
            document_index: 1,
            document_title: 'Depths',
            cited_text: 'A lake is deep.',
            start_char_index: 2,
            end_char_index: 9,
            file_id: null,
          },
        },
        {
          type: 'citations_delta',
          citation: {
            type: 'web_search_result_location',
            url: lake.url,
            title: 'Lakes',
            cited_text: 'deep',
            encrypted_index: 'x+/=',
          },
        },
      ].map(delta => ({ type: 'content_block_delta', index: 0, delta })),
      { type: 'content_block_stop', index: 0 },
      { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 3 } },
      { type: 'message_stop' },
    ],
    citations: [
      {
        type: 'document',
        index: 1,
        title: 'Depths',
        quote: 'A lake is deep.',
        location: { unit: 'character', start: 2, end: 9 },
      },
      { ...lake, quote: 'deep', native: { 'anthropic-messages': { encrypted_index: 'x+/=' } } },
    ],
  },
  {
    api: 'bedrock-converse',
    events: [
      { messageStart: { role: 'assistant' } },
      ...[
        { text: 'The deep lake' },
        {
          citation: {
            title: 'Depths',
            source: 'lakes.pdf',
            sourceContent: [{ text: 'A lake is deep.' }],
            location: { documentPage: { documentIndex: 1, start: 2, end: 3 } },
          },
        },
        {
          citation: {
            source: 'https://results.test/1',
            title: 'Found',
            location: { searchResultLocation: { searchResultIndex: 2, start: 0, end: 4 } },
          },
        },
        { citation: { title: 'Lakes', location: { web: { url: lake.url, domain: 'lakes.test' } } } },
      ].map(delta => ({ contentBlockDelta: { contentBlockIndex: 0, delta } })),
      { contentBlockStop: { contentBlockIndex: 0 } },
      { messageStop: { stopReason: 'end_turn' } },
      { metadata: { usage: { inputTokens: 1, outputTokens: 3, totalTokens: 4 }, metrics: { latencyMs: 1 } } },
    ],
    citations: [
      {
        type: 'document',
        index: 1,
        id: 'lakes.pdf',
        title: 'Depths',
        quote: 'A lake is deep.',
        location: { unit: 'page', start: 2, end: 3 },
      },
      {
        type: 'search-result',
        index: 2,
        source: 'https://results.test/1',
        title: 'Found',
        location: { unit: 'block', start: 0, end: 4 },
      },
      { ...lake, native: { 'bedrock-converse': { location: { web: { domain: 'lakes.test' } } } } },
    ],
  },
  {
    api: 'openai-responses',
    events: [
      { type: 'response.created', response: { id: 'r', model: 'm', output: [], status: 'in_progress' } },
      {
        type: 'response.output_item.added',
        output_index: 0,
        item: { type: 'message', id: 'i', role: 'assistant', content: [] },
      },
      { type: 'response.content_part.added', ...place, part: { type: 'output_text', text: '', annotations: [] } },
      { type: 'response.output_text.delta', ...place, delta: 'The deep lake', logprobs: [] },
      {
        type: 'response.output_text.annotation.added',
        ...place,
        annotation_index: 0,
        annotation: { type: 'url_citation', ...annotation },
      },
      {
        type: 'response.output_text.annotation.added',
        ...place,
        annotation_index: 1,
        annotation: { type: 'file_path', file_id: 'f', index: 3 },
      },
      { type: 'response.completed', response: { id: 'r', model: 'm', output: [], status: 'completed' } },
    ],
    citations: [
      { ...lake, start: 4, end: 8 },
      {
        type: 'native',
        api: 'openai-responses',
        slot: 'annotation',
        value: { type: 'file_path', file_id: 'f', index: 3 },
      },
    ],
  },
  {
    api: 'openai-chat',
    events: [
      chatChunk({ role: 'assistant', content: 'The deep lake' }),
      chatChunk({ annotations: [{ type: 'url_citation', url_citation: annotation }] }),
      chatChunk({}, { finish_reason: 'stop' }),
    ],
    citations: [{ ...lake, start: 4, end: 8 }],
  },
  {
    api: 'cohere-chat',
    events: [
      { type: 'message-start', id: 'm', delta: { message: { role: 'assistant' } } },
      { type: 'content-start', index: 0, delta: { message: { content: { type: 'text', text: '' } } } },
      { type: 'content-delta', index: 0, delta: { message: { content: { text: 'The deep lake' } } } },
      {
        type: 'citation-start',
        index: 0,
        delta: {
          message: {
            citations: {
              start: 4,
              end: 8,
              text: 'deep',
              sources: [
                { type: 'document', id: 'doc:1' },
                { type: 'tool', id: 'call_1:0' },
              ],
            },
          },
        },
      },
      { type: 'content-end', index: 0 },
      { type: 'message-end', delta: { finish_reason: 'COMPLETE' } },
    ],
    citations: [
      {
        type: 'document',
        id: 'doc:1',
        start: 4,
        end: 8,
        native: { 'cohere-chat': { text: 'deep', sources: [{}, { type: 'tool', id: 'call_1:0' }] } },
      },
    ],
  },
  {
    api: 'groq-chat',
    events: [
      chatChunk({ role: 'assistant', content: 'The deep lake' }),
      chatChunk({ annotations: [{ type: 'document_citation', document_citation: ofDocument }] }),
      chatChunk({ annotations: [{ type: 'function_citation', function_citation: ofCall }] }),
      chatChunk({}, { finish_reason: 'stop' }),
    ],
    citations: [
      { type: 'document', id: 'doc_1', start: 4, end: 8 },
      { type: 'tool-result', id: 'call_1', start: 9, end: 13 },
    ],
  },
  {
    api: 'mistral-chat',
    events: [
      chatChunk({ role: 'assistant', content: 'The deep ' }),
      chatChunk({ content: [{ type: 'text', text: 'lake' }] }),
      chatChunk({ content: [{ type: 'reference', reference_ids: [2, 0] }] }),
      chatChunk({}, { finish_reason: 'stop' }),
    ],
    citations: [
      { type: 'document', index: 2 },
      { type: 'document', index: 0 },
    ],
  },
  {
    api: 'gemini',
    events: [
      { candidates: [{ index: 0, content: { role: 'model', parts: [{ text: 'The deep lake' }] } }] },
      {
        candidates: [
          {
            index: 0,
            content: { role: 'model', parts: [{ text: '.' }] },
            finishReason: 'STOP',
            groundingMetadata: { groundingChunks: [{ web: { uri: lake.url, title: 'Lakes' } }] },
          },
        ],
      },
    ],
    citations: [lake],
  },
  {
    api: 'openrouter-chat',
    events: [
      chatChunk({ role: 'assistant', content: 'The deep lake' }),
      chatChunk({ annotations: [{ type: 'url_citation', url_citation: { ...annotation, content: 'deep' } }] }),
      chatChunk({}, { finish_reason: 'stop' }),
    ],
    citations: [{ ...lake, quote: 'deep', start: 4, end: 8 }],
  },
  // The whole list each time.
  {
    api: 'xai-chat',
    events: [
      { ...chatChunk({ role: 'assistant', content: 'The deep' }), citations: [lake.url] },
      { ...chatChunk({ content: ' lake' }), citations: [lake.url, 'https://lakes.test/2'] },
      { ...chatChunk({}, { finish_reason: 'stop' }), citations: [lake.url, 'https://lakes.test/2'] },
    ],
    citations: [
      { type: 'url', url: lake.url },
      { type: 'url', url: 'https://lakes.test/2' },
    ],
  },
  {
    api: 'perplexity-chat',
    events: [
      { ...chatChunk({ role: 'assistant', content: 'The deep' }), search_results: [{ url: lake.url, title: 'Lakes' }] },
      {
        ...chatChunk({ content: ' lake' }, { finish_reason: 'stop' }),
        search_results: [{ url: lake.url, title: 'Lakes' }],
      },
    ],
    citations: [lake],
  },
]

describe.each(rows)('$api streams what its text is taken from', ({ api, events, citations }) => {
  const told = streamed(api, events)
  const [text] = told.response.content

  it('as events of the open part', () => {
    const names = told.events.map(({ type }) => type)
    expect(told.events.flatMap(event => (event.type === 'part-citation' ? [event.citation] : []))).toEqual(citations)
    expect(names.lastIndexOf('part-citation')).toBeLessThan(names.indexOf('part-end'))
  })

  it('in the answer', () => {
    expect(told.response.content).toHaveLength(1)
    expect(text).toMatchObject({ type: 'text', citations })
  })

  it('and nowhere else', () => {
    const others = told.events.filter(({ type }) => type === 'native' || type === 'part-native')
    expect(JSON.stringify(others)).not.toMatch(/lakes|citation|annotation|grounding/i)
  })
})

it('several texts of one vendor are one text of another, and each citation says where', () => {
  const cited = (text: string) => ({ type: 'text' as const, text, citations: [{ ...lake, quote: 'deep' }] })
  const wire = written('openai-chat', { content: [cited('One lake. '), cited('Two lakes.')], finishReason: 'stop' })
  const [first, second] = (wire as { choices: { message: { annotations: unknown[] } }[] }).choices[0]!.message
    .annotations
  expect(first).toMatchObject({ url_citation: { url: lake.url, start_index: 0, end_index: 10 } })
  expect(second).toMatchObject({ url_citation: { start_index: 10, end_index: 20 } })
})

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

describe('sent back', () => {
  const request = (citations: Citation[]): Request => ({
    model: 'm',
    messages: [
      { role: 'user', content: [{ type: 'text', text: 'How deep?' }] },
      { role: 'assistant', content: [{ type: 'text', text: 'deep', citations }] },
    ],
  })

  it('to who said it, bit for bit', () => {
    const [{ api, events }] = rows as [Row]
    const [text] = streamed(api, events).response.content
    const { body, loss } = sent(api, request(text?.type === 'text' ? (text.citations ?? []) : []))
    expect(loss).toEqual([])
    expect(body).toMatchObject({
      messages: [
        {},
        {
          content: [
            {
              type: 'text',
              text: 'deep',
              citations: [
                { type: 'char_location', document_index: 1, start_char_index: 2, end_char_index: 9 },
                { type: 'web_search_result_location', encrypted_index: 'x+/=', cited_text: 'deep' },
              ],
            },
          ],
        },
      ],
    })
  })

  it('to who takes none, as declared loss', () => {
    const { body, loss } = sent('groq-chat', request([lake]))
    expect(JSON.stringify(body)).not.toContain(lake.url)
    expect(loss).toEqual([
      { path: 'messages[1].content[0].citations', kind: 'unsupported', detail: 'groq-chat has no citations' },
    ])
  })
})
