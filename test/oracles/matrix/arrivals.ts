/** What must arrive at a vendor of what an SDK asks. */
import { expect } from 'vitest'
import type { Feature } from '../../../runtime/call/supports.ts'
import type { Message, Part, Request } from '../../../runtime/types.ts'
import { call, description, other, paper, parameters, picture, question, results, system } from './asked.ts'
import type { RequestFeature } from './clients.ts'

/** What must have arrived of each feature, and by which name it is asked about. */
export const arrivals: Record<RequestFeature, { feature?: Feature; arrived(request: Request): void }> = {
  text: { arrived: ({ messages }) => expect(textOf(messages.at(-1))).toBe(question) },
  system: {
    feature: 'system',
    arrived: ({ system: own = [], messages }) =>
      expect([...own, ...messages.flatMap(({ role, content }) => (role === 'system' ? content : []))]).toMatchObject([
        { type: 'text', text: system },
      ]),
  },
  image: {
    feature: 'image',
    arrived: request =>
      expect(partsOf(request)).toContainEqual(expect.objectContaining({ type: 'image', data: picture })),
  },
  document: {
    feature: 'document',
    arrived: request =>
      expect(partsOf(request)).toContainEqual(expect.objectContaining({ type: 'document', data: paper })),
  },
  schema: {
    feature: 'json-schema',
    arrived: ({ responseFormat }) => expect(responseFormat).toMatchObject({ type: 'json', schema: parameters }),
  },
  tools: {
    feature: 'tools',
    arrived: ({ tools }) => expect(tools).toMatchObject([{ name: call.name, description, inputSchema: parameters }]),
  },
  results: {
    feature: 'tools',
    arrived(request) {
      const parts = partsOf(request)
      const calls = parts.filter(part => part.type === 'tool-call')
      const given = parts.filter(part => part.type === 'tool-result')
      expect(calls.map(({ input }) => input)).toEqual([call.input, other.input])
      expect(given.map(({ content }) => content.map(part => ('text' in part ? part.text : '')).join(''))).toEqual(
        results.map(result => expect.stringContaining(result)),
      )
      // Ids are of another form at some vendors; what counts is that they link.
      if (given.every(({ id }) => id !== '')) expect(given.map(({ id }) => id)).toEqual(calls.map(({ id }) => id))
    },
  },
}

export function partsOf({ messages }: Request): Part[] {
  return messages.flatMap(({ content }) => content)
}

function textOf(message: Message | undefined): string {
  return (message?.content ?? []).map(part => (part.type === 'text' ? part.text : '')).join('')
}
