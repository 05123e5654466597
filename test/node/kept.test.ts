/** What is kept while a stream is open, and what is loaded: thousands of streams may be, and a process may be short. */
import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it } from 'vitest'
import type { ChatInput } from '../../runtime/chat/input.ts'
import type { HttpTransport } from '../../runtime/http/transport.ts'
import { createClient } from '../../runtime/index.ts'
import { nodeTransport } from '../../runtime/node/index.ts'
import { eventStream, type Loopback, startLoopback } from '../support/loopback.ts'
import { CANARY, sse, toy } from '../support/toy-api.ts'

let server: Loopback
afterEach(() => server?.close())

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

async function isGone(kept: WeakRef<object> | undefined): Promise<boolean> {
  for (let round = 0; round < 20 && kept?.deref(); round++) {
    await sleep(10)
    collectGarbage()
  }
  return kept !== undefined && kept.deref() === undefined
}

/** A stream that has told something and goes on, and what it was made of. */
async function openStream() {
  server = await startLoopback(eventStream([sse({ t: 'text', d: 'hi' }), sse({ t: 'ping' })], 5_000))
  let signal: WeakRef<object> | undefined
  const send = nodeTransport()
  const transport: HttpTransport = request => {
    signal = request.signal && new WeakRef(request.signal)
    return send(request)
  }
  const client = createClient({ providers: [toy({ apiKey: CANARY, baseURL: server.baseURL })], transport })
  const input: ChatInput = { model: 'toy/m', messages: [{ role: 'user', content: 'hello' }] }
  const stream = client.stream(input)
  const events = stream[Symbol.asyncIterator]()
  let next = await events.next()
  while (!next.done && next.value.type !== 'part-delta') next = await events.next()
  return { stream, events, input: new WeakRef(input), signal }
}

describe('an open stream', () => {
  it('keeps neither its request nor the signal that it was sent with', async () => {
    const { stream, events, input, signal } = await openStream()
    const pending = events.next()
    expect([await isGone(input), await isGone(signal)]).toEqual([true, true])
    stream.cancel()
    await pending
  })
})

describe('a program that speaks no TLS', () => {
  it.each([
    ['http', false],
    ['https', true],
  ])('loads none: by %s that is %s', (scheme, loaded) => {
    const room = JSON.stringify(new URL('../../runtime/node/index.ts', import.meta.url).href)
    const program = `
      import(${room}).then(async ({ nodeTransport }) => {
        await nodeTransport()({ method: 'GET', url: '${scheme}://127.0.0.1:1/', headers: {} }).catch(() => {})
        console.log(process.moduleLoadList.includes('NativeModule https'))
      })`
    const loader = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', program]
    const cwd = fileURLToPath(new URL('../..', import.meta.url))
    expect(execFileSync(process.execPath, loader, { encoding: 'utf8', cwd }).trim()).toBe(String(loaded))
  })
})
