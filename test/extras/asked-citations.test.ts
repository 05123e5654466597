/** A document that the answer shall cite: asked in the words of who can be asked so, declared lost by all others. */
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import type { DocumentPart, Part, Request } from '../../runtime/types.ts'
import { sent } from './told.ts'

const pdf: DocumentPart = { type: 'document', mediaType: 'application/pdf', data: 'AAAA', filename: 'lakes' }
const plain: DocumentPart = { type: 'document', text: 'The lake is deep.', filename: 'lakes' }
const linked: DocumentPart = { type: 'document', url: 'https://lakes.test/a.pdf', filename: 'lakes' }
const sheet: DocumentPart = { type: 'document', mediaType: 'text/csv', data: 'AAAA', filename: 'lakes' }
const asking = (...content: Part[]): Request => ({ model: 'm', messages: [{ role: 'user', content }] })
const inResult = (...content: Part[]): Request => ({
  model: 'm',
  messages: [{ role: 'tool', content: [{ type: 'tool-result', id: 'call_1', content }] }],
})
const read = (api: string, body: unknown, path: string) =>
  apis[api]!.server.chat.decode({ method: 'POST', path, body }, () => ({}))

describe('anthropic-messages', () => {
  const wire = (source: object, cited: object) => ({ type: 'document', title: 'lakes', source, ...cited })
  const sources = [
    [pdf, { type: 'base64', media_type: 'application/pdf', data: 'AAAA' }],
    [plain, { type: 'text', media_type: 'text/plain', data: 'The lake is deep.' }],
    [linked, { type: 'url', url: 'https://lakes.test/a.pdf' }],
  ] as const

  it.each(sources)('is asked of any form of a document, or is not, and reads it back', (document, source) => {
    const forms = [
      [{}, {}],
      [{ cite: true }, { citations: { enabled: true } }],
      [{ cite: false }, { citations: { enabled: false } }],
    ] as const
    for (const [asked, cited] of forms) {
      const { body, loss } = sent('anthropic-messages', asking({ ...document, ...asked }))
      expect(loss).toEqual([])
      expect(body).toMatchObject({ messages: [{ role: 'user', content: [wire(source, cited)] }] })
      const [part] = read('anthropic-messages', body, '/v1/messages').messages[0]!.content
      expect(part).toMatchObject(asked)
      expect(part).toHaveProperty('filename', 'lakes')
      expect('cite' in part!).toBe('cite' in asked)
    }
  })

  it('is asked of documents in results, too', () => {
    const { body, loss } = sent('anthropic-messages', inResult({ ...plain, cite: true }))
    expect(loss).toEqual([])
    const document = wire(sources[1][1], { citations: { enabled: true } })
    expect(body).toMatchObject({ messages: [{ content: [{ type: 'tool_result', content: [document] }] }] })
  })

  it('sends back what it read to the letter, also where the wire says nothing by it', () => {
    const written = (citations: unknown) => ({
      model: 'm',
      max_tokens: 9,
      messages: [
        {
          role: 'user',
          content: [
            { ...wire(sources[0][1], {}), citations },
            { type: 'text', text: 'How?' },
          ],
        },
      ],
    })
    for (const citations of [{}, { enabled: true, of_tomorrow: 1 }]) {
      const body = written(citations)
      const request = read('anthropic-messages', body, '/v1/messages')
      expect(sent('anthropic-messages', request)).toEqual({ body, loss: [] })
    }
  })
})

describe('bedrock-converse', () => {
  const forms = [
    [pdf, { format: 'pdf', source: { bytes: 'AAAA' } }],
    [sheet, { format: 'csv', source: { bytes: 'AAAA' } }],
    [plain, { format: 'txt', source: { text: 'The lake is deep.' } }],
  ] as const

  it.each(forms)('is asked of any form of a document, and reads it back', (document, wire) => {
    for (const cite of [true, false]) {
      const cited = { document: { name: 'lakes', ...wire, citations: { enabled: cite } } }
      const { body, loss } = sent('bedrock-converse', asking({ ...document, cite }))
      expect(loss).toEqual([])
      expect(body).toEqual({ messages: [{ role: 'user', content: [cited] }] })
      expect(read('bedrock-converse', body, '/model/m/converse').messages[0]!.content).toMatchObject([{ cite }])
      expect(sent('bedrock-converse', inResult({ ...document, cite })).body).toMatchObject({
        messages: [{ content: [{ toolResult: { content: [cited] } }] }],
      })
    }
    expect(JSON.stringify(sent('bedrock-converse', asking(document)).body)).not.toContain('citations')
  })
})

// Of those that have documents beside their messages tells given-documents.test.ts.
const takers = ['anthropic-messages', 'bedrock-converse', 'cohere-chat', 'groq-chat']

describe.each(Object.keys(apis).filter(api => !takers.includes(api)))('%s', api => {
  /** What of it is lost that is not lost of the same document, whatever becomes of that. */
  const lostOf = (document: DocumentPart, cite: boolean) => {
    const before = sent(api, asking(document)).loss
    const { loss } = sent(api, asking({ ...document, cite }))
    return loss.filter(({ path }) => !before.some(other => other.path === path)).map(({ path }) => path)
  }
  const takes = (document: DocumentPart) => {
    const { loss } = sent(api, asking(document))
    return !loss.some(({ path }) => path === 'messages[0].content[0]')
  }

  it('says that it does not cite a document that it takes, if that was asked', () => {
    const taken = [pdf, plain, linked].filter(takes)
    for (const document of taken) {
      expect(lostOf(document, true)).toEqual(['messages[0].content[0].cite'])
      expect(lostOf(document, false)).toEqual([])
    }
    for (const document of [pdf, plain, linked])
      if (!taken.includes(document)) expect(lostOf(document, true)).toEqual([])
  })
})

it('is taken of a document by some that do not cite', () => {
  const taking = Object.keys(apis).filter(
    api => !sent(api, asking(pdf)).loss.some(({ path }) => path === 'messages[0].content[0]'),
  )
  expect(taking).toEqual(expect.arrayContaining(['gemini', 'mistral-chat', 'openai-chat', 'openai-responses']))
})
