import { getEventListeners } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createClient } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { eventStream, json, type Script, startLoopback, until } from '../support/loopback.ts'
import { answer, CANARY, sse, toy } from '../support/toy-api.ts'
import { ask, hang, headersOnly, llm, oneDelta, server } from './hanging.ts'

/** A fetch that takes no notice of its signal. */
const deaf: typeof globalThis.fetch = (url, init) => globalThis.fetch(url, { ...init, signal: null })

describe('abort', () => {
  /** A deaf transport whose answer has come, and which nobody reads yet. */
  async function unread(signal?: AbortSignal) {
    let arrived = false
    const client = await llm(oneDelta, async (url, init) => {
      const reply = await deaf(url, init)
      arrived = true
      return reply
    })
    const stream = client.stream({ ...ask, ...(signal && { signal }) })
    await until(() => arrived)
    await sleep(5)
    return stream
  }

  it('before an event was asked for ends a transport that takes no notice of the signal', async () => {
    const controller = new AbortController()
    const stream = await unread(controller.signal)
    controller.abort()
    const events = []
    for await (const event of stream) events.push(event)
    expect(events.at(-1)).toMatchObject({ type: 'error', error: { kind: 'aborted' } })
    await until(() => server.open() === 0)
  })

  it('is heard behind another listener of the same signal', async () => {
    const controller = new AbortController()
    // Once one listener was called, Node 20 tells the next ones no `currentTarget`.
    controller.signal.addEventListener('abort', () => {})
    const client = await llm(hang)
    const pending = client.chat({ ...ask, signal: controller.signal })
    await until(() => server.open() === 1)
    controller.abort()
    expect(await failure(pending)).toMatchObject({ kind: 'aborted' })
  })

  it.each([
    ['its signal', (controller: AbortController) => controller.abort(), {}, 'aborted'],
    ['its total time', () => {}, { timeout: { total: 80 } }, 'timeout'],
  ] as const)('%s ends a stream that nobody reads, and closes it', async (_, end, options, kind) => {
    const client = await llm(async exchange => {
      exchange.head(200, { 'content-type': 'text/event-stream' })
      await exchange.write(sse({ t: 'start' }) + sse({ t: 'text', d: 'a' }))
    })
    const controller = new AbortController()
    const stream = client.stream({ ...ask, ...options, signal: controller.signal })
    await sleep(40)
    end(controller)
    await stream.closed
    expect(await failure(stream.response)).toMatchObject({ kind, partial: { content: [{ text: 'a' }] } })
    await until(() => server.open() === 0, 100)
  })

  it('by `cancel` before then, too', async () => {
    const stream = await unread()
    stream.cancel()
    expect(await failure(stream.response)).toMatchObject({ kind: 'aborted' })
    await until(() => server.open() === 0)
  })

  it('before the call: nothing is sent', async () => {
    const client = await llm(json({}))
    const signal = AbortSignal.abort(new Error('mine'))
    for (const promise of [client.chat({ ...ask, signal }), client.stream({ ...ask, signal }).response]) {
      const error = await failure(promise)
      expect(error).toMatchObject({ kind: 'aborted', name: 'AbortError', retryable: false })
      expect(error.cause).toBe(signal.reason)
    }
    expect(server.requests).toHaveLength(0)
  })

  it('cancel before anything was sent: nothing is', async () => {
    const client = await llm(json({}))
    const stream = client.stream(ask)
    stream.cancel()
    expect(await failure(stream.response)).toMatchObject({ kind: 'aborted' })
    await sleep(30)
    expect(server.requests).toHaveLength(0)
  })

  it("by the client's signal ends every call", async () => {
    const server = await startLoopback(hang)
    onTestFinished(() => server.close())
    const controller = new AbortController()
    const provider = toy({ apiKey: CANARY, baseURL: server.baseURL })
    const client = createClient({ providers: [provider], signal: controller.signal })
    const { signal } = new AbortController()
    const calls = [client.chat({ ...ask, signal }), client.stream(ask).response, client.models('toy')].map(failure)
    await until(() => server.open() === 3)
    controller.abort('enough')
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ kind: 'aborted', cause: 'enough' })
    await until(() => server.open() === 0, 100)
  })

  it('while connecting', async () => {
    // Takes connections and never says a word: the TLS handshake does not come to an end.
    const sockets = new Set<Socket>()
    const listener = createServer(socket => {
      sockets.add(socket.on('error', () => {}))
      socket.on('close', () => sockets.delete(socket))
    })
    await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
    const { port } = listener.address() as { port: number }
    const client = createClient({ providers: [toy({ apiKey: CANARY, baseURL: `https://127.0.0.1:${port}` })] })
    for (const call of ['chat', 'stream'] as const) {
      const controller = new AbortController()
      const input = { ...ask, signal: controller.signal }
      const promise = failure(call === 'chat' ? client.chat(input) : client.stream(input).response)
      await until(() => sockets.size > 0)
      const start = performance.now()
      controller.abort()
      expect((await promise).kind).toBe('aborted')
      expect(performance.now() - start).toBeLessThan(100)
    }
    for (const socket of sockets) socket.destroy()
    listener.close()
  })

  const phases: [string, Script][] = [
    ['waiting for headers', hang],
    ['waiting for the first event', headersOnly],
    ['between events', oneDelta],
  ]
  for (const [kind, fetch] of [
    ['fetch', undefined],
    ['a deaf fetch', deaf],
  ] as const)
    it.each(phases)(`with ${kind}, %s: rejects at once`, async (_, script) => {
      const client = await llm(script, fetch)
      for (const call of ['chat', 'stream', 'cancel'] as const) {
        const controller = new AbortController()
        const input = { ...ask, signal: controller.signal }
        const stream = call === 'chat' ? undefined : client.stream(input)
        const promise = failure(stream ? stream.response : client.chat(input))
        await sleep(40)
        const start = performance.now()
        if (call === 'cancel') stream!.cancel()
        else controller.abort(new Error('mine'))
        const error = await promise
        expect(error.kind).toBe('aborted')
        expect(performance.now() - start).toBeLessThan(50)
        if (call !== 'cancel') expect(error.cause).toBe(controller.signal.reason)
        if (stream && script === oneDelta) expect(error.partial).toMatchObject({ content: [{ text: 'one' }] })
        if (!fetch) await until(() => server.open() === 0, 100)
        expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
      }
    })

  it('ends the iteration with one error event', async () => {
    const client = await llm(oneDelta)
    const controller = new AbortController()
    const types: string[] = []
    for await (const event of client.stream({ ...ask, signal: controller.signal })) {
      types.push(event.type)
      if (event.type === 'part-delta') controller.abort()
    }
    expect(types.at(-1)).toBe('error')
    expect(types.filter(type => type === 'error' || type === 'finish')).toHaveLength(1)
  })

  it('break closes the socket', async () => {
    const client = await llm(oneDelta)
    const stream = client.stream(ask)
    for await (const event of stream) if (event.type === 'part-delta') break
    await until(() => server.open() === 0, 100)
    expect(await failure(stream.response)).toMatchObject({ kind: 'aborted', partial: { content: [{ text: 'one' }] } })
    for await (const batch of client.stream(ask).batches()) if (batch.length > 0) break
    await until(() => server.open() === 0, 100)
  })

  it('after the end changes nothing', async () => {
    const client = await llm(eventStream(answer('a')))
    const controller = new AbortController()
    const stream = client.stream({ ...ask, signal: controller.signal })
    await stream.response
    controller.abort()
    stream.cancel()
    expect((await stream.response).text).toBe('a')
  })
})

describe('one signal for many calls', () => {
  it('keeps no listener, whatever becomes of the call', async () => {
    let count = 0
    const scripts = [
      json({ text: 'a', why: 'stop' }),
      eventStream(answer('a')),
      json({ error: { message: 'x' } }, 500),
      json('<p>'),
    ]
    const client = await llm(exchange => scripts[count++ % scripts.length]!(exchange))
    const { signal } = new AbortController()
    const warnings: Error[] = []
    const warn = (warning: Error) => warnings.push(warning)
    process.on('warning', warn)
    const timeout = { headers: 60_000, idle: 60_000, total: 60_000 }
    for (let round = 0; round < 40; round++) {
      await Promise.allSettled(
        Array.from({ length: 25 }, async (_, at) => {
          const input = { ...ask, signal, timeout }
          if (at % 3 === 0) return client.chat(input)
          if (at % 3 === 1) return client.stream(input).response
          for await (const _event of client.stream(input)) break
        }),
      )
    }
    await sleep(50)
    process.off('warning', warn)
    expect(count).toBeGreaterThan(600)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    expect(warnings).toEqual([])
  }, 60_000)
})
