/** A process that is busy with something else while bytes come for it: what is there already is not late. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openai } from '../../generated/openai/index.ts'
import { createClient, type Timeouts } from '../../runtime/index.ts'

/** A vendor with a loop of its own, which the one of the client cannot hold up. */
const vendor = `
const { createServer } = require('node:http')
const { parentPort } = require('node:worker_threads')
const event = (delta, finish_reason = null) => 'data: ' + JSON.stringify({
  id: 'a', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta, finish_reason }],
}) + '\\n\\n'
const server = createServer((request, response) => {
  const [head, next] = request.headers['x-after'].split(',').map(Number)
  setTimeout(() => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(event({ content: 'one ' }))
    setTimeout(() => response.end(event({ content: 'two' }) + event({}, 'stop') + 'data: [DONE]\\n\\n'), next)
  }, head)
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

let worker: Worker
let port: number
beforeAll(async () => {
  worker = new Worker(vendor, { eval: true })
  ;[port] = await once(worker, 'message')
})
afterAll(() => worker.terminate())

function streamOf(timeout: Timeouts, after: string) {
  const provider = openai({ api: 'openai-chat', apiKey: 'k', baseURL: `http://127.0.0.1:${port}/v1` })
  const client = createClient({ providers: [provider], retry: false, timeout })
  return client.stream({ model: 'openai/m', messages: 'Hi', headers: { 'x-after': after } })
}

/** Not in a timer, after which the network has its turn. */
function busyAfter(startMs: number, ms: number): void {
  const work = () => {
    for (const end = performance.now() + ms; performance.now() < end; );
  }
  setTimeout(() => setImmediate(work), startMs)
}

it('headers that came meanwhile', async () => {
  const stream = streamOf({ headers: 300 }, '200,0')
  busyAfter(100, 500)
  expect((await stream.response).text).toBe('one two')
})

it('events that came meanwhile', async () => {
  const stream = streamOf({ idle: 300 }, '0,200')
  for await (const event of stream) if (event.type === 'part-delta' && event.delta === 'one ') busyAfter(20, 500)
  expect((await stream.response).text).toBe('one two')
})

it.each<[string, Timeouts, string]>([
  ['headers', { headers: 300 }, '5000,0'],
  ['idle', { idle: 300 }, '0,5000'],
  ['total', { total: 300 }, '0,5000'],
])('and nothing that did not: %s', async (phase, timeout, after) => {
  const stream = streamOf(timeout, after)
  busyAfter(100, 500)
  await expect(stream.response).rejects.toMatchObject({ kind: 'timeout', phase })
})
