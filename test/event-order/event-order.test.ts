/** What servers write is in the order of their mapping, and the check of it bites. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { toBody } from '../../runtime/stream/encoder.ts'
import { isObject } from '../../runtime/text/json.ts'
import type { Response, StreamEvent } from '../../runtime/types.ts'
import { responses } from '../laws/arbitraries.ts'
import { encodeEvents, overTheWire, streamOf, subject } from '../laws/subject.ts'
import { linesOf } from './checker.ts'
import type { Verb } from './grammar.ts'
import { matchOf } from './match.ts'
import { bodyProblems, eventsIn, grammarOf, orderProblems } from './stream.ts'

const said: Response = {
  id: 'x',
  model: 'm',
  createdAt: 1,
  content: [
    { type: 'reasoning', text: 'let me think' },
    { type: 'text', text: 'so be it' },
    { type: 'tool-call', id: 'call_1', name: 'f', input: { a: 1 } },
    { type: 'tool-call', id: 'call_2', name: 'g', input: {} },
  ],
  finishReason: 'tool-calls',
  usage: { inputTokens: 1, outputTokens: 2, totalTokens: 3 },
}

async function bodyOf(api: string, events: readonly StreamEvent[]): Promise<Uint8Array> {
  const { client, server } = apis[api]!
  await client.chat.transport.load?.()
  await server.chat.frames.load?.()
  const body = toBody(events, server)
  return typeof body === 'string' ? new TextEncoder().encode(body) : body
}

const all = Object.keys(apis)

describe.each(all)('%s', api => {
  it('writes in its order, to the bytes', async () => {
    expect(bodyProblems(api, await bodyOf(api, streamOf(said)))).toEqual([])
    const broken: StreamEvent[] = [
      ...streamOf(said).slice(0, 4),
      { type: 'error', error: { kind: 'server', message: 'it broke' } },
    ]
    expect(bodyProblems(api, await bodyOf(api, broken))).toEqual([])
  })

  it('writes any answer in its order', () => {
    const { sentinel } = grammarOf(api)
    fc.assert(
      fc.property(responses, answer => {
        const events = encodeEvents(subject(api), streamOf(answer))
        expect(orderProblems(api, [...events, ...(sentinel === undefined ? [] : [sentinel])])).toEqual([])
      }),
      { numRuns: 40, seed: 20_261_126 },
    )
  })
})

/** Ways to spoil a stream; undefined where an api's grammar has nothing that could be spoilt so. */
const spoils: Record<string, (events: unknown[], at: (verb: Verb) => number, api: string) => unknown[] | undefined> = {
  'no start': (events, at) => (at('start') < 0 ? undefined : without(events, at('start'))),
  'a start in the middle': (events, at) =>
    at('start') < 0 ? undefined : inserted(events, at('finish'), events[at('start')]),
  'a piece before the start': (events, at) =>
    at('start') < 0 ? undefined : [events[at('delta')], ...without(events, at('delta'))],
  'no opening': (events, at) => (at('open') < 0 ? undefined : without(events, at('open'))),
  'an opening twice': (events, at) => (at('open') < 0 ? undefined : inserted(events, at('open'), events[at('open')])),
  'no close': (events, at) => (at('close') < 0 ? undefined : without(events, at('close'))),
  'a close twice': (events, at) => (at('close') < 0 ? undefined : inserted(events, at('close'), events[at('close')])),
  'a piece after the close': (events, at) =>
    at('close') < 0 ? undefined : inserted(events, at('finish'), events[at('delta')]),
  'no finish': (events, at) => without(events, at('finish')),
  'two finishes': (events, at) => inserted(events, at('finish'), events[at('finish')]),
  'a piece after the finish': (events, at) => inserted(without(events, at('delta')), at('finish'), events[at('delta')]),
  'no end': (events, at) => (at('end') < 0 ? undefined : without(events, at('end'))),
  'an event after the end': (events, at) => [...events, events[at('delta')]],
  'an unknown event': events => inserted(events, 1, { type: 'nobody_knows', nobody: 'knows' }),
  'no sentinel': events => (typeof events.at(-1) === 'string' ? events.slice(0, -1) : undefined),
  'a block of another number': (events, _, api) => {
    const spoilt = events.map(event => otherNumber(event, api))
    return JSON.stringify(spoilt) === JSON.stringify(events) ? undefined : spoilt
  },
}

const chats = Object.keys(apis).filter(api => apis[api]!.server.chat.endOfStream !== undefined && api !== 'cohere-chat')
const startless = ['gemini', 'ollama-chat']
const unkeyed = [...startless, 'perplexity-chat']

/** The grammars that have nothing to be spoilt so. */
const lacks: Record<string, readonly string[]> = {
  'no start': startless,
  'a start in the middle': startless,
  'a piece before the start': startless,
  'no opening': unkeyed,
  'an opening twice': unkeyed,
  'a block of another number': unkeyed,
  'no close': [...startless, ...chats],
  'a close twice': [...startless, ...chats],
  'a piece after the close': [...startless, ...chats],
  'no end': all.filter(api => api !== 'anthropic-messages'),
  'no sentinel': all.filter(api => apis[api]!.server.chat.endOfStream === undefined),
}

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at)
const inserted = <T>(list: readonly T[], behind: number, item: T): T[] => list.toSpliced(behind + 1, 0, item)

/** The number of each block, one higher. */
function otherNumber(event: unknown, api: string): unknown {
  if (typeof event === 'string') return event
  const [told] = linesOf(grammarOf(api), event)
  const key = told?.found.get('key')
  if (typeof key !== 'number') return event
  const higher = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(higher)
    if (!isObject(node)) return node
    const isKey = (name: string) => /index$/i.test(name) && node[name] === key && name !== 'content_index'
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) => [
        name,
        isKey(name) ? key + 1 : name === 'choices' ? choices(value) : higher(value),
      ]),
    )
  }
  /** Those of the answer are no blocks. */
  const choices = (value: unknown) =>
    Array.isArray(value) ? value.map(choice => ({ ...(higher(choice) as object), index: 0 })) : value
  return higher(event)
}

describe.each(Object.entries(spoils))('%s is seen', (name, spoil) => {
  it.each(all)('in %s', async api => {
    const { events } = eventsIn(api, await bodyOf(api, streamOf(said)))
    const at = (verb: Verb) =>
      events.findIndex(event => typeof event !== 'string' && linesOf(grammarOf(api), event)[0]?.line.verb === verb)
    const spoilt = spoil(overTheWire(events), at, api)
    if (spoilt === undefined) {
      expect(lacks[name], `nothing of ${api} can be spoilt so`).toContain(api)
      return
    }
    expect(orderProblems(api, spoilt)).not.toEqual([])
  })
})

it('of several lists of citations one is enough, and none is no such event', () => {
  const { template, needed } = grammarOf('gemini').lines.find(({ op }) => op === 'part.citation')!
  const fits = (more: object) => matchOf(template, { candidates: [{ index: 0, ...more }] }, needed) !== undefined
  expect(fits({ groundingMetadata: { groundingChunks: [{ web: { uri: 'https://a.test' } }] } })).toBe(true)
  expect(fits({ citationMetadata: { citationSources: [{ uri: 'https://a.test' }] } })).toBe(true)
  expect(fits({})).toBe(false)
})
