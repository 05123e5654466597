/** Streams of every vendor that says what its text is taken from, and what that is in our words. */
import { chatChunk } from '../support/chat-completion.ts'

const place = { item_id: 'i', output_index: 0, content_index: 0 }
export const lake = { type: 'url', url: 'https://lakes.test/1', title: 'Lakes' } as const
const annotation = { url: lake.url, title: lake.title, start_index: 4, end_index: 8 }
export const ofDocument = { document_id: 'doc_1', start_index: 4, end_index: 8 }
export const ofCall = { tool_call_id: 'call_1', start_index: 9, end_index: 13 }

export interface Row {
  api: string
  events: unknown[]
  citations: object[]
}

export const rows: Row[] = [
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
        index: 1,
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
