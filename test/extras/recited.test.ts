/** What an answer says as others said it before, where the wire has that in lists of its own beside what it was grounded on. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import type { Citation, StreamEvent, TextPart } from '../../runtime/types.ts'
import { sent, streamed, whole, written } from './told.ts'

// `ö` has two bytes and one unit of a string.
const text = 'Größe: the quick brown fox.'
const quick = { startIndex: 9, endIndex: 28 }
const page = { uri: 'https://fox.test/1', title: 'fox' }
const said = (said: string, more: object = {}) => ({
  responseId: 'r',
  candidates: [{ index: 0, content: { role: 'model', parts: [{ text: said }] }, ...more }],
})
const cited = (part: unknown) => (part as TextPart).citations
const told = (events: readonly StreamEvent[]) =>
  events.flatMap(event => (event.type === 'part-citation' ? [event.citation] : []))

interface Row {
  name: string
  list: object
  citations: object[]
}

const rows: Row[] = [
  {
    name: 'citationSources',
    list: {
      citationSources: [
        { ...quick, uri: page.uri, license: 'mit' },
        { endIndex: 7, uri: 'https://fox.test/2' },
      ],
    },
    citations: [
      { type: 'url', url: page.uri, start: 7, end: 26, native: { gemini: { license: 'mit', uri: 'source' } } },
      { type: 'url', url: 'https://fox.test/2', start: 0, end: 5, native: { gemini: { uri: 'source' } } },
    ],
  },
  {
    name: 'citations, as the cloud calls them',
    list: { citations: [{ ...quick, ...page, license: '', publicationDate: { year: 2020 } }] },
    citations: [
      {
        type: 'url',
        url: page.uri,
        title: 'fox',
        start: 7,
        end: 26,
        native: { gemini: { uri: 'citation', license: '', publicationDate: { year: 2020 } } },
      },
    ],
  },
]

describe.each(rows)('$name', ({ list, citations }) => {
  const body = said(text, { finishReason: 'STOP', citationMetadata: list })

  it('are citations of a whole answer, and are written as they were read', () => {
    const answer = whole('gemini', body)
    expect(answer.content).toHaveLength(1)
    expect(cited(answer.content[0])).toEqual(citations)
    expect(answer.native).toBeUndefined()
    expect(written('gemini', answer)).toEqual(body)
  })

  it('are told once in a stream, however often they come', () => {
    const { events, response } = streamed('gemini', [
      said(text.slice(0, 26), { citationMetadata: list }),
      said(text.slice(26), { finishReason: 'STOP', citationMetadata: list }),
    ])
    expect(told(events)).toEqual(citations)
    expect(cited(response.content[0])).toEqual(citations)
    const natives = events.filter(({ type }) => type === 'native' || type === 'part-native')
    expect(JSON.stringify(natives)).not.toMatch(/citation|fox/)
  })

  it('are written to a stream', () => {
    const { events } = streamed('gemini', [body])
    const wire = encodeStream(apis.gemini!.server, events)
    expect(streamed('gemini', wire).response.content).toEqual(whole('gemini', body).content)
    expect(JSON.stringify(wire)).not.toContain('grounding')
  })
})

it('they stand beside what the answer was grounded on', () => {
  const groundingMetadata = { groundingChunks: [{ web: page }] }
  const body = said(text, { finishReason: 'STOP', groundingMetadata, citationMetadata: rows[0]!.list })
  const all = [{ type: 'url', url: page.uri, title: 'fox' }, ...rows[0]!.citations]
  const answer = whole('gemini', body)
  expect(cited(answer.content[0])).toEqual(all)
  expect(written('gemini', answer)).toEqual(body)
  expect(told(streamed('gemini', [body]).events)).toEqual(all)
})

it.each([
  ['a source without an address', { citationSources: [{ ...quick, license: 'mit' }] }],
  ['a list that nobody knows', { sources: [{ uri: page.uri }] }],
])('%s comes back as it was', (_, odd) => {
  const body = said(text, { finishReason: 'STOP', citationMetadata: odd })
  expect(written('gemini', whole('gemini', body))).toEqual(body)
})

it.each([{}, { citationSources: [] }])('where nothing is cited, nothing is told: %o', citationMetadata => {
  const { events, response } = streamed('gemini', [said(text, { finishReason: 'STOP', citationMetadata })])
  expect(told(events)).toEqual([])
  expect(response.content).toEqual([{ type: 'text', text }])
  expect(whole('gemini', said(text, { citationMetadata })).content).toEqual(response.content)
})

it('what is held back as recited tells of what, without a text', () => {
  const citationMetadata = rows[0]!.list
  const body = { responseId: 'r', candidates: [{ index: 0, finishReason: 'RECITATION', citationMetadata }] }
  const urls = (citations: readonly Citation[] = []) => citations.map(each => each.type === 'url' && each.url)
  const answer = whole('gemini', body)
  expect(answer.finishReason).toBe('content-filter')
  expect(urls(cited(answer.content[0]))).toEqual([page.uri, 'https://fox.test/2'])
  expect(urls(cited(streamed('gemini', [body]).response.content[0]))).toEqual([page.uri, 'https://fox.test/2'])
})

it('no api is sent them, and that is told', () => {
  const part = whole('gemini', said(text, { citationMetadata: rows[0]!.list })).content[0]!
  const { body, loss } = sent('openai-chat', { model: 'm', messages: [{ role: 'assistant', content: [part] }] })
  expect(JSON.stringify(body)).not.toContain(page.uri)
  expect(loss.map(({ path }) => path)).toContain('messages[0].content[0].citations')
})
