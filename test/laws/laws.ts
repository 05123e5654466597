/** The laws, each a function that throws where one value shows that a subject breaks it. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { isObject } from '../../runtime/text/json.ts'
import type { Request, Response } from '../../runtime/types.ts'
import { answering, bare, hearing, leaves, saying, type Told } from './normal-forms.ts'
import type { Subject } from './subject.ts'
import * as trip from './subject.ts'

/** decode(encode(u)) = u: what it says, and every option that is not in `loss`. */
export function survives(subject: Subject, request: Request): void {
  const { call, loss } = trip.encodeRequest(subject, request)
  const back = trip.decodeRequest(subject, call)
  expect(hearing(back, subject.client.id)).toEqual(saying(request, subject.client.id))
  const lost = new Set(loss.map(({ path }) => path.split(/[.[]/)[0]))
  const { system: _, messages: __, native: ___, ...options } = request
  for (const [name, value] of Object.entries(options)) {
    // Gemini says whether to stream in the path, so that `false` and absent are the same.
    if (lost.has(name) || (name === 'stream' && value === false)) continue
    // An effort and a budget say the same in two ways, and each vendor has one of them: see `resends`.
    if (name === 'reasoning') continue
    // Cohere lets the model choose where nothing is said, and has no word for it.
    if (subject.client.id === 'cohere-chat' && name === 'toolChoice' && isAuto(value)) continue
    // Anthropic keeps only what is marked where nothing is said, and has no word for it.
    if (subject.client.id === 'anthropic-messages' && name === 'cache' && isMarkedOnly(value)) continue
    expect(bare(back[name as keyof Request]), name).toEqual(bare(value))
  }
}

const isAuto = (choice: unknown) => isObject(choice) && choice.type === 'auto'

const isMarkedOnly = (cache: unknown) => isObject(cache) && cache.only === 'marked'

/** encode(decode(w)) = w, for what we write ourselves. */
export function resends(subject: Subject, request: Request): void {
  const { call } = trip.encodeRequest(subject, request)
  const back = trip.decodeRequest(subject, call)
  expect(trip.encodeRequest(subject, { ...back, model: request.model }).call).toEqual(call)
}

/** client.decode(server.encode(r)) = r. */
export function answersBack(subject: Subject, response: Response): void {
  const back = subject.client.chat.decode(trip.encodeResponse(subject, response))
  expect(answering(back, told(subject))).toEqual(answering(response, told(subject)))
}

/** fold(stream) = response, and the stream is bracketed with one terminal at its end. */
export function folds(subject: Subject, response: Response): void {
  const whole = subject.client.chat.decode(trip.encodeResponse(subject, response))
  const streamed = trip.decodeStream(subject, trip.encodeAsStream(subject, response))
  expect(answering(streamed.response, told(subject))).toEqual(answering(whole, told(subject)))
  const open = new Set<number>()
  for (const event of streamed.events) {
    if (event.type === 'part-start') open.add(event.index)
    if (event.type === 'part-delta') expect(open, 'a delta outside of its part').toContain(event.index)
    if (event.type === 'part-end') expect(open.delete(event.index), 'an end without a start').toBe(true)
  }
  expect(open.size, 'parts that never end').toBe(0)
  const terminals = streamed.events.filter(({ type }) => type === 'finish' || type === 'error')
  expect(terminals.map(({ type }) => type)).toEqual(['finish'])
  expect(streamed.events.at(-1)).toBe(terminals[0])
}

/** A stream that is read and told again, event by event, is the same answer: what a gateway does. */
export function retells(subject: Subject, wire: readonly unknown[]): void {
  const one = trip.decodeStream(subject, wire)
  const two = trip.decodeStream(subject, trip.encodeEvents(subject, one.events))
  expect(two.response).toEqual(one.response)
}

/** What was said to A and passed on to B is still what was said. */
export function passesOn(a: Subject, b: Subject, request: Request): void {
  const atA = trip.decodeRequest(a, trip.encodeRequest(a, request).call)
  const atB = trip.decodeRequest(b, trip.encodeRequest(b, { ...atA, model: request.model }).call)
  const through = [a.client.id, b.client.id]
  expect(hearing(atB, ...through)).toEqual(saying(request, ...through))
}

/** Each leaf that can be told from all others is in the call, or its place in the loss. */
export function conserves(subject: Subject, request: Request): void {
  const { call, loss } = trip.encodeRequest(subject, request)
  const wire = JSON.stringify(call).replaceAll('\\"', '"')
  const lost = loss.map(({ path }) => path)
  for (const { path, value } of leaves(request)) {
    if (!/\d{9}|^[\w+/]+={1,2}$/.test(value) || wire.includes(value)) continue
    const told = lost.some(each => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`))
    expect(told, `${path} = ${value} is gone`).toBe(true)
  }
}

/** Same input, same JSON, and the input is as it was. */
export function isDetermined(subject: Subject, request: Request): void {
  const before = JSON.stringify(request)
  const [one, two] = [trip.encodeRequest(subject, request), trip.encodeRequest(subject, structuredClone(request))]
  expect(JSON.stringify(two)).toBe(JSON.stringify(one))
  expect(JSON.stringify(request)).toBe(before)
}

export interface Surprise {
  /** Which of the objects on the wire gets it. */
  at: number
  kind: 'field' | 'enum' | 'block' | 'event'
}

export const surprises: fc.Arbitrary<Surprise> = fc.record({
  at: fc.nat(999),
  kind: fc.constantFrom('field' as const, 'enum' as const, 'block' as const, 'event' as const),
})

/** An unknown field, enum value, block or event never throws, and is found in what was read. */
export function keepsUnknown(subject: Subject, response: Response, surprise: Surprise): void {
  const unknown = `x_new_${surprise.at}_surprise`
  const whole = surprised(trip.encodeResponse(subject, response), surprise, unknown)
  if (JSON.stringify(whole).includes(unknown))
    expect(JSON.stringify(subject.client.chat.decode(whole)), 'of the response').toContain(unknown)
  const events = trip.encodeAsStream(subject, response)
  const odd =
    surprise.kind === 'event' ? inserted(events, surprise.at, unknown) : spoiltEvent(events, surprise, unknown)
  if (JSON.stringify(odd).includes(unknown) && !odd.some(event => isPlaceholder(event, unknown)))
    expect(JSON.stringify(trip.decodeStream(subject, odd)), 'of the stream').toContain(unknown)
}

/** What another event says for good: arguments and content as they open, an item's state but where it ends. */
function isPlaceholder(event: unknown, unknown: string): boolean {
  const { type, content_block, item, response } = event as {
    type?: string
    content_block?: { input?: unknown }
    item?: { status?: string; content?: unknown }
    response?: { output?: { status?: string }[] }
  }
  const opening = type === 'response.output_item.added' ? [item?.status, item?.content] : []
  const states = response?.output?.map(({ status }) => status)
  return JSON.stringify([content_block?.input, opening, states]).includes(unknown)
}

function spoiltEvent(events: unknown[], surprise: Surprise, unknown: string): unknown[] {
  const at = surprise.at % events.length
  return events.map((event, index) => (index === at ? surprised(event, surprise, unknown) : event))
}

function inserted(events: unknown[], at: number, unknown: string): unknown[] {
  // After the last event the stream is over, and what comes then is ignored.
  const place = at % events.length
  return [...events.slice(0, place), { type: unknown, [unknown]: { deep: unknown } }, ...events.slice(place)]
}

function surprised(wire: unknown, { at, kind }: Surprise, unknown: string): unknown {
  const copy = structuredClone(wire)
  if (kind === 'field') {
    const nodes = objectsIn(copy)
    nodes[at % nodes.length]![unknown] = { deep: unknown }
  } else if (kind === 'enum') {
    const places = objectsIn(copy).flatMap(node =>
      endings.filter(key => typeof node[key] === 'string').map(key => ({ node, key })),
    )
    const place = places[at % Math.max(places.length, 1)]
    if (place) place.node[place.key] = unknown
  } else if (kind === 'block') {
    const lists = blockLists.flatMap(key => objectsIn(copy).map(node => node[key])).filter(Array.isArray)
    lists[at % Math.max(lists.length, 1)]?.push({ type: unknown, [unknown]: 1 })
  }
  return copy
}

const endings = ['finish_reason', 'stop_reason', 'finishReason', 'status']
const blockLists = ['output', 'parts', 'content']

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  return isObject(value) ? [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)] : []
}

/** Chat has no place for reasoning, few have one for refusals, Anthropic tells no total: as mapped. */
function told({ client: { id } }: Subject): Told {
  const narrow = ['cohere-chat', 'ollama-chat'].includes(id)
  return {
    reasoning: !['openai-chat', 'perplexity-chat'].includes(id),
    refusals: ['openai-chat', 'openai-responses', 'openrouter-chat'].includes(id),
    totals: id !== 'anthropic-messages' && !narrow,
    thoughtTokens: !['bedrock-converse', 'mistral-chat', 'together-chat'].includes(id) && !narrow,
    cachedTokens: !['ollama-chat', 'perplexity-chat'].includes(id),
    calls: id !== 'perplexity-chat',
    endings: otherEndings[id] ?? {},
    // Of one word for the end of an answer and of a turn of calls, the parts decide.
    callsTellThemselves: id === 'ollama-chat',
  }
}

/** What is said where there is no word for an ending. */
const otherEndings: Record<string, Told['endings']> = {
  'cohere-chat': { 'content-filter': 'stop' },
  'ollama-chat': { 'content-filter': 'stop' },
  'mistral-chat': { 'content-filter': 'error' },
  'moonshot-chat': { 'content-filter': 'stop', error: 'stop' },
  'perplexity-chat': { 'content-filter': 'stop', error: 'stop', 'tool-calls': 'stop' },
}
