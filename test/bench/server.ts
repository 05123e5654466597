/** The vendor of the benchmark, in a process of its own: `tsx server.ts` prints its port. */
import { createServer } from 'node:http'

const word = 'wörd '

/** One chunk of the chat grammar, of a usual size. */
function chunk(delta: object, finish: string | null = null): string {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: finish }]
  const head = { id: 'chatcmpl-bench', object: 'chat.completion.chunk', created: 1_700_000_000, model: 'bench' }
  return `data: ${JSON.stringify({ ...head, service_tier: 'default', system_fingerprint: 'fp_bench', choices })}\n\n`
}

function* events(kind: string, count: number): Generator<string> {
  yield chunk({ role: 'assistant', content: '' })
  const call = (fields: object) => chunk({ tool_calls: [{ index: 0, ...fields }] })
  if (kind === 'arguments') {
    yield call({ id: 'call_1', type: 'function', function: { name: 'write', arguments: '{"text":"' } })
    for (let at = 0; at < count; at++) yield call({ function: { arguments: word } })
    yield call({ function: { arguments: '"}' } })
    yield chunk({}, 'tool_calls')
  } else {
    for (let at = 0; at < count; at++) yield chunk({ content: word })
    yield chunk({}, 'stop')
  }
  yield 'data: [DONE]\n\n'
}

/** The whole stream cut into writes: one event each, or pieces of a size that respects neither events nor letters. */
function* writes(kind: string, count: number, size: number): Generator<Uint8Array> {
  if (size === 0) {
    for (const event of events(kind, count)) yield Buffer.from(event)
    return
  }
  const all = Buffer.from([...events(kind, count)].join(''))
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}

const server = createServer(async (request, response) => {
  const [, kind = 'text', count = '1', size = '0'] = (request.url ?? '').split('/')
  for await (const _ of request);
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  for (const piece of writes(kind, Number(count), Number(size)))
    if (!response.write(piece)) await new Promise(done => response.once('drain', done))
  response.end()
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' && address ? address.port : 0)
})
