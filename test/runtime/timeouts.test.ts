import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../runtime/index.ts'
import { failure } from '../support/failure.ts'
import { eventStream, until } from '../support/loopback.ts'
import { answer, CANARY, sse, toy } from '../support/toy-api.ts'
import { ask, hang, headersOnly, llm, oneDelta, server } from './hanging.ts'

describe('timeouts', () => {
  it.each([
    ['headers', hang, { headers: 60 }, 'headers', 'chat'],
    ['headers', hang, { headers: 60 }, 'headers', 'stream'],
    ['total', hang, { total: 60 }, 'total', 'chat'],
    ['total as a number', oneDelta, 60, 'total', 'stream'],
    ['idle before the first event', headersOnly, { idle: 60 }, 'first-event', 'stream'],
    ['first event', headersOnly, { idle: 9000, firstEvent: 60 }, 'first-event', 'stream'],
    ['idle, shorter than the first event may take', oneDelta, { idle: 60, firstEvent: 9000 }, 'idle', 'stream'],
    ['idle after it', oneDelta, { idle: 60 }, 'idle', 'stream'],
    ['idle in a whole body', headersOnly, { idle: 60 }, 'body', 'chat'],
  ] as const)('%s', async (_, script, timeout, phase, call) => {
    const client = await llm(script)
    const start = performance.now()
    const input = { ...ask, timeout }
    const error = await failure(call === 'chat' ? client.chat(input) : client.stream(input).response)
    expect(error).toMatchObject({ kind: 'timeout' })
    expect(error.phase).toMatch(phase)
    expect(error.message).toContain('60 ms')
    expect(performance.now() - start).toBeGreaterThan(50)
    expect(performance.now() - start).toBeLessThan(200)
    await until(() => server.open() === 0, 100)
    expect(error.retryable).toBe(script !== oneDelta)
  })

  it('idle counts events that say something: neither pings nor comments nor half lines keep a dead stream alive', async () => {
    for (const noise of [': keep-alive\n\n', sse({ t: 'ping' }), ' ']) {
      const client = await llm(async exchange => {
        exchange.head(200, { 'content-type': 'text/event-stream' })
        await exchange.write(answer('one').slice(0, 2).join(''))
        for (let at = 0; at < 100 && server.open() > 0; at++) {
          await exchange.write(noise)
          await sleep(15)
        }
      })
      const start = performance.now()
      const error = await failure(client.stream({ ...ask, timeout: { idle: 100 } }).response)
      expect(error).toMatchObject({ kind: 'timeout', phase: 'idle', partial: { content: [{ text: 'one' }] } })
      expect(performance.now() - start).toBeLessThan(400)
      await server.close()
    }
  })

  it('idle does not run while the reader takes its time', async () => {
    const client = await llm(eventStream(answer('a', 'b', 'c'), 5))
    const types: string[] = []
    for await (const event of client.stream({ ...ask, timeout: { idle: 60 } })) {
      types.push(event.type)
      if (types.length < 3) await sleep(120)
    }
    expect(types.at(-1)).toBe('finish')
  })

  it('a slow stream that goes on is no timeout', async () => {
    const client = await llm(eventStream(answer('a', 'b', 'c', 'd', 'e'), 40))
    expect((await client.stream({ ...ask, timeout: { idle: 100 } }).response).text).toBe('abcde')
  })
})

describe('the network', () => {
  it('refused and reset are network errors that say where', async () => {
    const listener = createServer(socket => socket.resetAndDestroy())
    await new Promise<void>(resolve => listener.listen(0, '127.0.0.1', resolve))
    const { port } = listener.address() as { port: number }
    const client = createClient({ providers: [toy({ apiKey: CANARY, baseURL: `http://127.0.0.1:${port}` })] })
    for (const closed of [false, true]) {
      if (closed) await new Promise(resolve => listener.close(resolve))
      for (const promise of [client.chat(ask), client.stream(ask).response]) {
        const error = await failure(promise)
        expect(error).toMatchObject({ kind: 'network', retryable: true })
        expect(error.message).toContain(`127.0.0.1:${port}`)
        expect(error.cause).toBeInstanceOf(Error)
      }
    }
  })

  it('a body that breaks off is no answer', async () => {
    const client = await llm(async exchange => {
      exchange.head(200, { 'content-type': 'application/json' })
      await exchange.write('{"text":"half')
      exchange.reset()
    })
    expect((await failure(client.chat(ask))).kind).toMatch(/network|truncated/)
  })
})
