import { Keyv } from 'keyv'
import { describe, expect, it } from 'vitest'
import { BoundedMap } from '../../runtime/cache/bounded-map.ts'
import type { CacheContext } from '../../runtime/cache/index.ts'
import type { ChatInput } from '../../runtime/chat/input.ts'
import { ask, read } from '../runtime/streaming.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, type Script, until } from '../support/loopback.ts'
import { sse } from '../support/toy-api.ts'
import { cached, clientOf, counting, server } from './cached.ts'

const told = (...events: Parameters<typeof sse>[0][]) => eventStream(events.map(event => sse(event)))

describe.each(['client', 'provider'])("in the %s's use", where => {
  it('answers chat, stream and embed once', async () => {
    const llm = await cached(counting, {}, where)
    const first = await llm.chat(ask)
    const again = await llm.chat(ask)
    expect([first.cached, again.cached]).toEqual([undefined, true])
    expect({ ...again, cached: undefined, attempts: [] }).toEqual({ ...first, cached: undefined, attempts: [] })
    expect(again.content).not.toBe(first.content)
    const vectors = await llm.embed({ model: 'toy/e', input: 'a' })
    expect(await llm.embed({ model: 'toy/e', input: ['a'] })).toMatchObject({
      ...vectors,
      cached: true,
      attempts: expect.any(Array),
    })
    expect(server.requests).toHaveLength(2)
  })

  it('replays a stream as the same events', async () => {
    const llm = await cached(counting, {}, where)
    const first = llm.stream(ask)
    const events = await read(first)
    const again = llm.stream(ask)
    expect(JSON.stringify(await read(again))).toBe(JSON.stringify(events))
    expect(await again.response).toMatchObject({ text: 'answer 1', cached: true })
    expect((await first.response).cached).toBeUndefined()
    expect(server.requests).toHaveLength(1)
  })

  it('lets the answer to a stream answer a chat, and the other way round', async () => {
    const llm = await cached(counting, {}, where)
    const streamed = await llm.stream(ask).response
    expect(await llm.chat(ask)).toMatchObject({ text: streamed.text, cached: true, usage: { outputTokens: 7 } })
    const whole = await llm.chat({ ...ask, seed: 1 })
    const stream = llm.stream({ ...ask, seed: 1 })
    const events = await read(stream)
    expect(events.map(({ type }) => type)).toEqual(['start', 'part-start', 'part-delta', 'part-end', 'finish'])
    expect(events[0]).toMatchObject({ id: 'x', loss: [{ path: 'seed' }] })
    expect(await stream.response).toMatchObject({ text: whole.text, cached: true })
    expect(server.requests).toHaveLength(2)
  })
})

describe('never keeps', () => {
  const never: [string, Script][] = [
    ['an error', json({ error: { type: 'busy', message: 'busy' } }, 503)],
    ['an error inside 200', told({ t: 'start' }, { t: 'text', d: 'a' }, { error: { type: 'busy', message: 'busy' } })],
    ['a truncated answer', told({ t: 'start' }, { t: 'text', d: 'a' })],
    [
      'an answer cut by its length',
      told({ t: 'start' }, { t: 'text', d: 'a' }, { t: 'stop', why: 'length' }, '[DONE]'),
    ],
    ['an answer without a finish reason', json({ text: 'a' })],
    [
      'a call whose arguments are broken',
      told(
        { t: 'start' },
        { t: 'call', id: 'c', name: 'f' },
        { t: 'args', id: 'c', d: '{"a' },
        { t: 'stop', why: 'tool-calls' },
        '[DONE]',
      ),
    ],
  ]
  it.each(never)('%s', async (_, script) => {
    const llm = await cached(exchange => (server.requests.length === 1 ? script(exchange) : counting(exchange)))
    await llm.stream(ask).response.catch(() => {})
    expect(await llm.stream(ask).response).toMatchObject({ text: 'answer 2' })
    expect(server.requests).toHaveLength(2)
  })

  it('an answer that was given up', async () => {
    const llm = await cached()
    for await (const event of llm.stream(ask)) if (event.type === 'part-delta') break
    const stream = llm.stream(ask)
    await until(() => server.requests.length === 2)
    stream.cancel()
    expect(await failure(stream.response)).toMatchObject({ kind: 'aborted' })
    expect(await llm.chat(ask)).toMatchObject({ text: 'answer 3' })
  })

  it('but keeps calls that can be made', async () => {
    const call = { id: 'c', name: 'f', input: { a: 1 } }
    const llm = await cached(json({ calls: [call], why: 'tool-calls' }))
    await llm.chat(ask)
    expect(await llm.chat(ask)).toMatchObject({ cached: true, toolCalls: [call] })
  })
})

describe('what a call may say', () => {
  const saying = (cache: CacheContext): ChatInput => ({ ...ask, context: { cache } })

  it('that it shall bypass the cache', async () => {
    const llm = await cached()
    await llm.chat(ask)
    expect((await llm.chat(saying({ bypass: true }))).text).toBe('answer 2')
    expect((await llm.chat(ask)).text).toBe('answer 1')
  })

  it('how long, and the cache says it for all', async () => {
    const llm = await cached(counting, { ttl: 60 })
    await llm.chat(ask)
    await llm.chat({ ...saying({ ttl: 60_000 }), seed: 1 })
    expect((await llm.chat(ask)).cached).toBe(true)
    await new Promise(resolve => setTimeout(resolve, 100))
    expect((await llm.chat(ask)).text).toBe('answer 3')
    expect((await llm.chat({ ...ask, seed: 1 })).text).toBe('answer 2')
    expect(await failure(llm.chat(saying({ ttl: 0 })))).toMatchObject({ kind: 'invalid-request', param: 'ttl' })
  })

  it('in which namespace, and the cache says it for all', async () => {
    const store = new Keyv()
    const one = await cached(counting, { store, namespace: 'one' })
    const two = clientOf({ store, namespace: 'two' })
    expect((await one.chat(ask)).text).toBe('answer 1')
    expect((await two.chat(ask)).text).toBe('answer 2')
    expect((await two.chat(saying({ namespace: 'one' }))).text).toBe('answer 1')
  })
})

describe('the store', () => {
  it('may be shared, and keeps no cookie', async () => {
    const map = new Map<string, unknown>()
    const llm = await cached(json({ text: 'a', why: 'stop' }, 200, { 'set-cookie': 'secret=1', 'x-kept': 'yes' }), {
      store: new Keyv({ store: map }),
    })
    await llm.chat(ask)
    expect([...map.keys()][0]).toMatch(/^keyv:interlingua::[0-9a-f]{64}$/)
    expect(JSON.stringify([...map])).not.toContain('secret')
    const again = clientOf({ store: new Keyv({ store: map }) })
    expect((await again.chat(ask)).raw.headers).toMatchObject({ 'x-kept': 'yes' })
    expect(server.requests).toHaveLength(1)
  })

  it.each([
    ['no text', 5],
    ['no JSON', '{"form":1,"answer":{"con'],
    ['another form', '{"form":0,"answer":{"content":[],"raw":{}}}'],
    ['no answer', '{"form":1,"answer":{}}'],
    ['a stream without its end', '{"form":1,"answer":{"content":[],"raw":{}},"events":[{"type":"start"}]}'],
    ['events that are none', '{"form":1,"answer":{"content":[],"raw":{}},"events":[7,{"type":"finish"}]}'],
  ])('is not believed where it has %s', async (_, broken) => {
    const map = new Map<string, unknown>()
    const store = new Keyv({ store: map })
    const llm = await cached(counting, { store })
    await llm.chat(ask)
    const [key] = [...map.keys()]
    await store.set(key!.replace('keyv:', ''), broken)
    expect((await llm.stream(ask).response).text).toBe('answer 2')
    expect((await llm.chat(ask)).text).toBe('answer 2')
  })

  it.each(['get', 'set'] as const)('is gone past where %s fails, with one warning', async method => {
    const map = new Map()
    const warnings: { doing: string }[] = []
    map[method] = () => {
      throw new Error('the disk is full')
    }
    const llm = await cached(counting, {
      store: new Keyv({ store: map }),
      onWarning: warning => warnings.push(warning),
    })
    expect((await llm.chat(ask)).text).toBe('answer 1')
    expect((await llm.stream(ask).response).text).toBe('answer 2')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatchObject({ cause: new Error('the disk is full') })
  })

  it('is gone past where it hangs, once for all calls of a second', async () => {
    const map = new Map()
    map.get = () => new Promise(() => {})
    const llm = await cached(counting, { store: new Keyv({ store: map }), patience: 50 })
    const begun = performance.now()
    for (let at = 1; at <= 5; at++) expect((await llm.chat(ask)).text).toBe(`answer ${at}`)
    expect(performance.now() - begun).toBeLessThan(240)
  })

  it('in memory forgets what was not asked for longest', () => {
    const map = new BoundedMap<string, number>(2)
    map.set('a', 1).set('b', 2)
    map.get('a')
    map.set('c', 3)
    expect([...map.keys()]).toEqual(['a', 'c'])
    map.set('c', 4)
    expect([...map]).toEqual([
      ['a', 1],
      ['c', 4],
    ])
  })
})
