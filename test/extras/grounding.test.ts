/** Which passages of an answer a source is about, where the wire has that in a list of its own, in bytes of UTF-8. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { referred, referring } from '../../runtime/adapter/source-references.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import type { Citation, StreamEvent, TextPart } from '../../runtime/types.ts'
import { streamed, whole, written } from './told.ts'

// `ö` has two bytes and one unit of a string, the fish four bytes and two units.
const text = 'Der Bodensee (größter See) hat 🐟. Ja.'
const bytesOf = (piece: string) => Buffer.byteLength(piece)
const segmentOf = (piece: string) => {
  const startIndex = bytesOf(text.slice(0, text.indexOf(piece)))
  return { ...(startIndex > 0 && { startIndex }), endIndex: startIndex + bytesOf(piece), text: piece }
}
const [lakes, fish, unused] = ['lakes', 'fish', 'unused'].map(name => ({
  web: { uri: `https://${name}.test`, title: name },
}))
const groundingMetadata = {
  webSearchQueries: ['lake'],
  groundingChunks: [lakes, fish, unused],
  groundingSupports: [
    { segment: segmentOf('Der Bodensee (größter See)'), groundingChunkIndices: [0] },
    { segment: segmentOf('größter'), groundingChunkIndices: [0] },
    { segment: segmentOf('🐟.'), groundingChunkIndices: [0, 1], confidenceScores: [0.5, 0.25] },
  ],
}
const said = (said: string, more: object = {}) => ({
  responseId: 'r',
  candidates: [{ index: 0, content: { role: 'model', parts: [{ text: said }] }, ...more }],
})

/** What each citation is about, and how sure that is. */
const passages = (citations: readonly Citation[] = []) =>
  citations.map(each => {
    if (each.type !== 'url') return each.type
    const { groundingSupports } = (each.native?.gemini ?? {}) as { groundingSupports?: { confidenceScores?: number[] } }
    const about = each.start === undefined ? undefined : text.slice(each.start, each.end)
    return [each.title, about, groundingSupports?.confidenceScores]
  })
const expected = [
  ['lakes', 'Der Bodensee (größter See)', undefined],
  ['lakes', 'größter', undefined],
  ['lakes', '🐟.', [0.5]],
  ['fish', '🐟.', [0.25]],
  ['unused', undefined, undefined],
]

describe('gemini', () => {
  it('tells it of a whole answer, and writes what it read', () => {
    const body = said(text, { finishReason: 'STOP', groundingMetadata })
    const answer = whole('gemini', body)
    const [part] = answer.content as [TextPart]
    expect(passages(part.citations)).toEqual(expected)
    expect(answer.native?.gemini).toEqual({ candidates: [{ groundingMetadata: { webSearchQueries: ['lake'] } }] })
    expect(written('gemini', answer)).toEqual(body)
  })

  it('tells it of a stream, whose text came before', () => {
    const { events, response } = streamed('gemini', [
      said(text.slice(0, 20)),
      said(text.slice(20), { finishReason: 'STOP', groundingMetadata }),
    ])
    const [part] = response.content as [TextPart]
    expect(passages(part.citations)).toEqual(expected)
    const natives = JSON.stringify(events.filter(({ type }) => type === 'native'))
    expect(natives).toContain('"groundingMetadata":{"webSearchQueries":["lake"]}')
    expect(natives).not.toMatch(/Chunks|Supports/)
  })

  it.each([
    [
      'a source that is not there',
      { ...groundingMetadata, groundingSupports: [{ segment: {}, groundingChunkIndices: [7] }] },
    ],
    ['no source at all', { groundingSupports: [{ segment: segmentOf('Ja') }] }],
    ['empty lists', { groundingChunks: [], groundingSupports: [] }],
    ['nothing', {}],
  ])('what refers to %s comes back as it was', (_, odd) => {
    const body = said(text, { finishReason: 'STOP', groundingMetadata: odd })
    expect(written('gemini', whole('gemini', body))).toEqual(body)
  })

  it('is told where the citations of others stand, in its bytes', () => {
    const citations: Citation[] = [
      { type: 'url', url: 'https://fish.test', title: 'fish', start: 31, end: 34 },
      { type: 'url', url: 'https://lakes.test', title: 'lakes' },
    ]
    const part: TextPart = { type: 'text', text, citations }
    const wanted = {
      groundingChunks: [fish, lakes],
      groundingSupports: [
        {
          segment: { startIndex: segmentOf('🐟.').startIndex, endIndex: segmentOf('🐟.').endIndex },
          groundingChunkIndices: [0],
        },
      ],
    }
    expect(text.slice(31, 34)).toBe('🐟.')
    const wire = written('gemini', { content: [part], finishReason: 'stop' })
    expect(wire).toMatchObject({ candidates: [{ groundingMetadata: wanted }] })
    const events: StreamEvent[] = [
      { type: 'start', id: 'r' },
      { type: 'part-start', index: 0, part: { type: 'text', text: '' } },
      { type: 'part-delta', index: 0, kind: 'text', delta: text },
      ...citations.map((citation): StreamEvent => ({ type: 'part-citation', index: 0, citation })),
      { type: 'part-end', index: 0, part },
      { type: 'finish', finishReason: 'stop' },
    ]
    const again = streamed('gemini', encodeStream(apis.gemini!.server, events))
    expect(again.response.content).toEqual([part])
  })
})

it('lists that refer to each other are one list and back', () => {
  const wire = { all: [{ a: 1 }, { a: 2 }], told: [{ of: [0, 1], sure: [3, 4], from: 5 }] }
  const records = referred(wire, 'all', 'told', 'of')
  expect(records).toEqual([
    { a: 1, told: { sure: [3], from: 5 } },
    { a: 2, told: { sure: [4], from: 5 } },
  ])
  expect(referring(records, 'all', 'told', 'of')).toEqual(wire)
})
