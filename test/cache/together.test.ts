/** Identical calls at one time are made once. */
import { getEventListeners } from 'node:events'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ask, read } from '../runtime/streaming.ts'
import { failure } from '../support/failure.ts'
import { json, until } from '../support/loopback.ts'
import { cached, counting, server } from './cached.ts'

describe('identical calls at one time', () => {
  it('are one call', async () => {
    const llm = await cached()
    const answers = await Promise.all(Array.from({ length: 5 }, () => llm.chat(ask)))
    expect(answers.map(({ text }) => text)).toEqual(Array(5).fill('answer 1'))
    expect(answers.map(({ cached }) => cached)).toEqual([undefined, true, true, true, true])
    expect(new Set(answers.map(({ content }) => content)).size).toBe(5)
    expect(server.requests).toHaveLength(1)
  })

  it('are one call of the first, whichever has its key first', async () => {
    const { subtle } = globalThis.crypto
    const digest = subtle.digest.bind(subtle)
    const slow = vi.spyOn(subtle, 'digest')
    onTestFinished(() => slow.mockRestore())
    slow.mockImplementationOnce(async (...data) => {
      await new Promise(resolve => setTimeout(resolve, 50))
      return digest(...data)
    })
    const llm = await cached()
    const answers = await Promise.all([llm.chat(ask), llm.chat(ask)])
    expect(answers.map(({ cached }) => cached)).toEqual([undefined, true])
    expect(slow).toHaveBeenCalledTimes(1)
  })

  it('are one stream, told to each at its own pace', async () => {
    const llm = await cached()
    const streams = Array.from({ length: 4 }, () => llm.stream(ask))
    const late = llm.stream(ask)
    const all = await Promise.all(streams.map(read))
    for (const events of [...all, await read(late)]) expect(events).toEqual(all[0])
    expect(all[0]!.at(-1)!.type).toBe('finish')
    expect(server.requests).toHaveLength(1)
  })

  it.each([0, 1])('go on when number %i of two is given up', async which => {
    let answer = () => {}
    const asked = new Promise<void>(resolve => {
      answer = resolve
    })
    const llm = await cached(async exchange => {
      await asked
      await counting(exchange)
    })
    const giveUp = new AbortController()
    const calls = [0, 1].map(at => llm.chat({ ...ask, ...(at === which && { signal: giveUp.signal }) }))
    await until(() => server.requests.length === 1)
    giveUp.abort()
    expect(await failure(calls[which]!)).toMatchObject({ kind: 'aborted' })
    answer()
    expect((await calls[1 - which]!).text).toBe('answer 1')
    expect((await llm.chat(ask)).cached).toBe(true)
  })

  it.each([0, 1])('go on when number %i of two streams is given up', async which => {
    const llm = await cached()
    const giveUp = new AbortController()
    const streams = [0, 1].map(at => llm.stream({ ...ask, ...(at === which && { signal: giveUp.signal }) }))
    const iterator = streams[which]![Symbol.asyncIterator]()
    while ((await iterator.next()).value.type !== 'part-delta');
    giveUp.abort()
    expect(await failure(streams[which]!.response)).toMatchObject({
      kind: 'aborted',
      partial: { content: [{ text: 'answer ' }] },
    })
    expect((await streams[1 - which]!.response).text).toBe('answer 1')
    expect((await llm.chat(ask)).cached).toBe(true)
    expect(server.requests).toHaveLength(1)
  })

  it('end at the server when all of them are given up, and the next one asks anew', async () => {
    let closed = 0
    const llm = await cached(async exchange => {
      if (server.requests.length > 2) return counting(exchange)
      exchange.closed.then(() => closed++)
    })
    const giveUp = new AbortController()
    const { signal } = giveUp
    const all = [llm.chat({ ...ask, signal }), llm.chat({ ...ask, signal }), llm.stream({ ...ask, signal }).response]
    await until(() => server.requests.length === 2)
    giveUp.abort(new Error('enough'))
    for (const call of all) expect(await failure(call)).toMatchObject({ kind: 'aborted', cause: new Error('enough') })
    await until(() => closed === 2)
    expect(getEventListeners(signal, 'abort')).toEqual([])
    expect((await llm.chat(ask)).text).toBe('answer 3')
  })

  it('share a failure, which is not kept', async () => {
    const llm = await cached(async exchange => {
      await (server.requests.length === 1 ? json({ error: { message: 'no' } }, 500)(exchange) : counting(exchange))
    })
    for (const error of await Promise.all([llm.chat(ask), llm.chat(ask)].map(failure)))
      expect(error).toMatchObject({ kind: 'server' })
    expect(server.requests).toHaveLength(1)
    expect((await llm.chat(ask)).text).toBe('answer 2')
  })

  it('do not share the time that another one has', async () => {
    const llm = await cached(async exchange => {
      await new Promise(resolve => setTimeout(resolve, 100))
      await counting(exchange)
    })
    const short = failure(llm.chat({ ...ask, timeout: 20 }))
    const long = llm.chat(ask)
    expect(await short).toMatchObject({ kind: 'timeout' })
    expect((await long).text).toMatch(/^answer/)
  })

  it('leave no listener at a signal that outlives them', async () => {
    const llm = await cached()
    const { signal } = new AbortController()
    await llm.chat({ ...ask, signal })
    await Promise.all([llm.chat({ ...ask, signal }), read(llm.stream({ ...ask, signal }))])
    await until(() => getEventListeners(signal, 'abort').length === 0)
  })

  it('a stream that is given up is a whole one: open parts end, then comes the error', async () => {
    const llm = await cached()
    const stream = llm.stream(ask)
    const events = []
    for await (const event of stream) {
      events.push(event.type)
      if (event.type === 'part-delta') stream.cancel()
    }
    expect(events).toEqual(['start', 'part-start', 'part-delta', 'part-end', 'error'])
  })
})
