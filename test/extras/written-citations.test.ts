/** A server that streams tells each citation once, however many came before it. */
import { expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import type { Citation, StreamEvent, TextPart } from '../../runtime/types.ts'
import { streamed } from './told.ts'

const pages = ['1', '2', '3'].map((page): Citation => ({ type: 'url', url: `https://lakes.test/${page}`, title: page }))
const documents = ['1', '2', '3'].map((id): Citation => ({ type: 'document', id }))
const results = ['1', '2', '3'].map((id): Citation => ({ type: 'tool-result', id }))

const tables: [api: string, citations: Citation[]][] = [
  ['anthropic-messages', pages],
  ['bedrock-converse', pages],
  ['cohere-chat', documents],
  ['gemini', pages],
  ['groq-chat', documents],
  ['groq-chat', results],
  ['openai-chat', pages],
  ['openai-responses', pages],
  ['openrouter-chat', pages],
  ['perplexity-chat', pages],
  ['xai-chat', pages],
  ['xai-responses', pages],
]

it.each(tables)('%s', (api, citations) => {
  const told = streamed(api, encodeStream(apis[api]!.server, streamOf(citations)))
  const read = told.events.flatMap(event => (event.type === 'part-citation' ? [event.citation] : []))
  expect(read.map(nameOf)).toEqual(citations.map(nameOf))
  expect(told.response.content.map(part => part.type === 'text' && part.citations?.map(nameOf))).toEqual([
    citations.map(nameOf),
  ])
})

function streamOf(citations: Citation[]): StreamEvent[] {
  const whole: TextPart = { type: 'text', text: 'deep', citations }
  return [
    { type: 'start', id: 'r', model: 'm' },
    { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
    { type: 'part-delta', index: 0, kind: 'text', delta: 'deep' },
    ...citations.map((citation): StreamEvent => ({ type: 'part-citation', index: 0, citation })),
    { type: 'part-end', index: 0, part: whole },
    { type: 'finish', finishReason: 'stop' },
  ]
}

/** What says which source it is. */
function nameOf(citation: Citation): string | undefined {
  return citation.type === 'url' ? citation.url : 'id' in citation ? citation.id : undefined
}
