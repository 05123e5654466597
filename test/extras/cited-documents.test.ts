/** Documents that a request has beside its messages, found again in the citations of its answer. */
import { describe, expect, it } from 'vitest'
import type { Citation, Request, Response } from '../../runtime/types.ts'
import { sent, streamed, whole, written } from './told.ts'
import { cohere, documentsOf, found, groq, how, plain, titled } from './two-dialects.ts'

describe.each([cohere, groq])('$api', ({ api, cited, answer, events }) => {
  describe('a citation names one of the request’s documents by its number', () => {
    const request: Request = {
      model: 'm',
      messages: [
        { role: 'user', content: [titled, found, how] },
        { role: 'assistant', content: [{ type: 'tool-call', id: 'call_1', name: 'find', input: {} }] },
        {
          role: 'tool',
          content: [{ type: 'tool-result', id: 'call_1', name: 'find', content: [{ ...plain, text: 'In a result.' }] }],
        },
        { role: 'user', content: [plain, how] },
      ],
    }
    const { documents } = sent(api, request).body as { documents: { id: string }[] }
    const [first, result, last] = documents.map(({ id }) => id)
    const tells = [cited(last!), cited(first!), cited('another'), cited('doc:01')]

    const leadsToTheParts = (citations: readonly Citation[] = []) => {
      const of = citations.map(each => (each.type === 'document' ? (each.index ?? each.id) : each.type))
      expect(of).toEqual([2, 0, 'another', 'doc:01'])
      expect(citations[0]).toMatchObject({ start: 4, end: 8 })
      const parts = documentsOf(request)
      expect([parts[2], parts[0]]).toEqual([plain, titled])
    }

    it('whole', () => {
      const [text] = whole(api, answer(tells)).content
      leadsToTheParts(text?.type === 'text' ? text.citations : [])
    })

    it('streamed', () => {
      const { response, events: told } = streamed(api, events(tells))
      const [text] = response.content
      leadsToTheParts(text?.type === 'text' ? text.citations : [])
      leadsToTheParts(told.flatMap(event => (event.type === 'part-citation' ? [event.citation] : [])))
    })

    it('as a server, in the same words', () => {
      const read = whole(api, answer(tells))
      expect(whole(api, written(api, read)).content).toEqual(read.content)
      expect(JSON.stringify(written(api, read))).toContain('"doc:2"')
    })

    it('a search result by its own', () => {
      expect(result).toBe('result:0')
      const [text] = whole(api, answer([cited(result!, found.source)])).content
      const [citation] = text?.type === 'text' ? (text.citations ?? []) : []
      // Groq repeats nothing of it: its id is all that is known.
      expect(citation).toMatchObject(
        api === 'groq-chat'
          ? { type: 'document', id: 'result:0', start: 4 }
          : { type: 'search-result', index: 0, source: found.source, start: 4 },
      )
      expect(written(api, whole(api, answer([cited(result!, found.source)])))).toMatchObject(
        answer([cited(result!, found.source)]),
      )
    })

    it('and one that another vendor made, too', () => {
      const citations: Citation[] = [
        { type: 'document', index: 1, start: 4, end: 8 },
        { type: 'search-result', index: 3, source: 'mine', start: 4, end: 8 },
      ]
      const said: Response = {
        ...whole(api, answer([])),
        content: [{ type: 'text', text: 'The deep lake', citations }],
      }
      const body = written(api, said)
      expect(body).toMatchObject(answer([cited('doc:1'), cited('result:3', 'mine')]))
    })
  })
})
