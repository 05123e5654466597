/** What only one api knows goes back to that api as it came, and to no other. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Loss, Part, Request, Response } from '../../runtime/types.ts'
import { plainModels, responses } from './arbitraries.ts'
import { news, planted, signed } from './arbitrary-native.ts'
import { asked } from './asked.ts'
import { closedContract } from './closed-contract.ts'
import { hidesNews, showsAll } from './naive.ts'
import * as trip from './subject.ts'
import { apiIds, type Subject, subject } from './subject.ts'

const runs = { numRuns: 80, seed: 20_261_125 }

/** Nodes that are no object of their own on that wire, so that it can say nothing more of them. */
const hostless: Record<string, RegExp> = {
  'openai-chat': /^messages tool|^messages content refusal|^toolChoice (auto|none|required)|^reasoning/,
  'openai-responses': /^messages (tool|assistant)|^toolChoice (auto|none|required)|^system |^reasoning/,
  'anthropic-messages': /^responseFormat text|^cache marked/,
  gemini: /^messages content content/,
}

describe.each(apiIds)('%s', id => {
  const api = subject(id)
  const contract = closedContract(id)
  const answers = signed(id, responses)

  it('gets its own fields back, wherever it can have some, and nothing of another', () => {
    fc.assert(
      fc.property(asked(id), request => echoes(api, request)),
      runs,
    )
  })

  it.each(['whole', 'streamed'])('has its signatures back bit by bit, from an answer that is %s', how => {
    fc.assert(
      fc.property(answers, answer => {
        keepsSignatures(told(api, answer, how), answer)
      }),
      runs,
    )
  })

  it.each(['whole', 'streamed'])('takes an answer that was %s back as a valid part of the next request', how => {
    fc.assert(
      fc.property(answers, answer => {
        const { call } = trip.encodeRequest(api, next(id, told(api, answer, how).content))
        expect(contract.request(call)).toEqual([])
        keepsSignatures({ content: trip.decodeRequest(api, call).messages.flatMap(each => each.content) }, answer)
      }),
      runs,
    )
  })
})

function told(api: Subject, answer: Response, how: string): Response {
  if (how === 'whole') return api.client.chat.decode(trip.encodeResponse(api, answer))
  return trip.decodeStream(api, trip.encodeAsStream(api, answer)).response
}

function next(id: string, content: Part[]): Request {
  return {
    model: plainModels[id]!,
    messages: [
      { role: 'user', content: [{ type: 'text', text: 'hi' }] },
      { role: 'assistant', content },
    ],
  }
}

it('an adapter that shows one vendor’s fields to another is seen, and so is one that drops them', () => {
  const request: Request = next('gemini', [{ type: 'text', text: 'hi' }])
  const gemini = subject('gemini')
  expect(() => echoes(gemini, request)).not.toThrow()
  expect(() => echoes(showsAll(gemini), request)).toThrow('foreign')
  expect(() => echoes(hidesNews(gemini), request)).toThrow()
})

function echoes(api: Subject, request: Request): void {
  const { id } = api.client
  const { request: marked, marks } = planted(request, id, id === 'gemini' ? 'openai-chat' : 'gemini')
  const { call, loss } = trip.encodeRequest(api, marked)
  const wire = JSON.stringify(call.body)
  expect(wire).not.toContain('foreign')
  const back = JSON.stringify(trip.decodeRequest(api, call))
  for (const { mark, path, node } of marks) {
    const said = node.role ?? node.type ?? node.only
    const kind = [path.replace(/\[\d+\]/g, '').replaceAll('.', ' '), said].join(' ')
    if (hostless[id]!.test(kind) || loss.some(lost => isJoined(lost, `${path}.native.${id}`))) continue
    if (!loss.some(lost => path.startsWith(lost.path))) expect(wire, `${kind} ${path}`).toContain(mark)
    if (wire.includes(mark)) expect(back, kind).toContain(JSON.stringify(news(mark)).slice(1, -1))
  }
}

/** Of two messages that become one, the fields of the first are written. */
const isJoined = ({ path, detail }: Loss, of: string) => path === of && detail.includes('of joined messages')

function keepsSignatures({ content }: Pick<Response, 'content'>, answer: Pick<Response, 'content'>): void {
  const nodes = (parts: Part[]) => parts.flatMap(part => [part, ...((part.type === 'text' && part.citations) || [])])
  const natives = (parts: Part[]) => nodes(parts).flatMap(({ native }) => Object.values(native ?? {}))
  const back = natives(content)
  for (const own of natives(answer.content)) expect(back).toContainEqual(expect.objectContaining(own as object))
}
