/** What answers are taken from: one form, streamed from every vendor that says it, and sent back. */
import { describe, expect, it } from 'vitest'
import type { Citation, Request } from '../../runtime/types.ts'
import { lake, type Row, rows } from './cited-streams.ts'
import { sent, streamed, written } from './told.ts'

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
