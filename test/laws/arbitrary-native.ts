/** What only one api knows, on the nodes where that api has it: signatures, ids, cache hints, citations, and news. */
import fc from 'fast-check'
import type { Citation, JsonObject, Message, Part, Request, Response } from '../../runtime/types.ts'
import { number, word } from './arbitrary-parts.ts'

/** Opaque to us: any change of a character breaks it. */
const opaque = fc.tuple(number, fc.string({ unit: 'binary', maxLength: 6 })).map(([n, odd]) => `${n}+/"\\n${odd}==`)
const whole = fc.tuple(word, opaque).map(([id, secret]) => ({ id, secret }))

/** The fields in which the vendors keep such state, by their own documentation. */
const ownFields: Record<string, (type: Part['type'], seed: { id: string; secret: string }) => JsonObject> = {
  'anthropic-messages': (type, { secret }) => (type === 'reasoning' ? { signature: secret } : {}),
  gemini: (_, { secret }) => ({ thoughtSignature: Buffer.from(secret).toString('base64') }),
  'openai-responses': (type, { id, secret }) =>
    type === 'reasoning'
      ? { id: `rs_${id}`, encrypted_content: secret }
      : type === 'tool-call'
        ? { id: `fc_${id}` }
        : {},
  'openai-chat': () => ({}),
}

/** Citations that go back to their api with what it keeps in them. */
const citations: Record<string, (seed: { id: string; secret: string }) => Citation> = {
  'anthropic-messages': ({ id, secret }) => ({
    type: 'url',
    url: `https://${id}.test`,
    title: id,
    quote: id,
    native: { 'anthropic-messages': { encrypted_index: secret } },
  }),
}

/** Answers whose parts carry the opaque state of that api. */
export function signed(api: string, responses: fc.Arbitrary<Response>): fc.Arbitrary<Response> {
  return fc.tuple(responses, fc.array(whole, { minLength: 4, maxLength: 4 })).map(([response, seeds]) => ({
    ...response,
    content: response.content.map((part, at) => {
      const own = ownFields[api]!(part.type, seeds[at]!)
      const cited = part.type === 'text' ? citations[api]?.(seeds[at]!) : undefined
      const whole = cited ? { ...part, citations: [cited] } : part
      return Object.keys(own).length === 0 ? whole : withNative(whole, { [api]: own })
    }),
  }))
}

export interface Planted {
  request: Request
  /** Where each mark was planted. */
  marks: { mark: string; path: string; node: { type?: string; role?: string; only?: string } }[]
}

/** The request with a field of this api and one of another on every node, each with a mark of its own. */
export function planted(request: Request, api: string, other: string): Planted {
  const marks: Planted['marks'] = []
  const plant = <T extends object>(node: T, path: string): T => {
    const mark = `own${marks.length}.`
    marks.push({ mark, path, node })
    return withNative(node, { [api]: news(mark), [other]: { x_foreign: 'foreign' } })
  }
  const list = <T extends object>(nodes: readonly T[], path: string, deeper = (node: T, _: string): T => node): T[] =>
    nodes.map((node, at) => plant(deeper(node, `${path}[${at}]`), `${path}[${at}]`))
  const hint = (each: object, path: string) =>
    'cache' in each && each.cache ? { cache: plant(each.cache, `${path}.cache`) } : {}
  const part = (each: Part, path: string): Part =>
    ({
      ...each,
      ...((each.type === 'tool-result' || each.type === 'search-result') && {
        content: list(each.content, `${path}.content`, part),
      }),
      ...(each.type === 'text' && each.citations && { citations: list(each.citations, `${path}.citations`) }),
      ...hint(each, path),
    }) as Part
  const message = (each: Message, path: string): Message => ({
    ...each,
    content: list(each.content, `${path}.content`, part),
  })
  const { system, tools, toolChoice, responseFormat, reasoning, cache } = request
  const copy: Request = {
    ...request,
    messages: list(request.messages, 'messages', message),
    ...(system && { system: list(system, 'system', part) }),
    ...(tools && { tools: list(tools, 'tools', (each, path) => ({ ...each, ...hint(each, path) })) }),
    ...(toolChoice && { toolChoice: plant(toolChoice, 'toolChoice') }),
    ...(responseFormat && { responseFormat: plant(responseFormat, 'responseFormat') }),
    ...(reasoning && { reasoning: plant(reasoning, 'reasoning') }),
    ...(cache && { cache: plant(cache, 'cache') }),
  }
  return { request: plant(copy, ''), marks }
}

/** A field that nobody has heard of yet. */
export const news = (mark: string) => ({ x_news: [{ mark, deep: { at: [1, null, mark] } }] })

function withNative<T extends object>(node: T, native: JsonObject): T {
  return { ...node, native }
}
