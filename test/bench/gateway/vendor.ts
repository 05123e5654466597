/**
 * The vendors behind the gateways, in a process of their own: chat completions and messages, whole or as a stream of as many
 * events as the model's name says (`m-500`), each event a write; `m-open` says something now and then, and never ends.
 */
import { createServer, type ServerResponse } from 'node:http'
import { answerOf, writesOf } from '../wire.ts'

const delta = { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'naïve two ' } }
const usage = { input_tokens: 9, output_tokens: 100, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 }
const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'm', stop_sequence: null }

const event = (wire: { type: string }) => Buffer.from(`event: ${wire.type}\ndata: ${JSON.stringify(wire)}\n\n`)

function messageEvents(count: number): Uint8Array[] {
  const start = { type: 'message_start', message: { ...message, content: [], stop_reason: null, usage } }
  const opened = { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }
  const finish = { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage }
  return [
    event(start),
    event(opened),
    ...Array.from({ length: count }, () => event(delta)),
    event({ type: 'content_block_stop', index: 0 } as { type: string }),
    event(finish),
    event({ type: 'message_stop' }),
  ]
}

const wholeMessage = JSON.stringify({
  ...message,
  content: [{ type: 'text', text: 'wörd ein naïve two🙂 漢字 '.repeat(20) }],
  stop_reason: 'end_turn',
  usage,
})

/** Made once, so that nobody waits for it. */
const known = new Map<string, readonly Uint8Array[]>()

function piecesOf(isMessages: boolean, count: number): readonly Uint8Array[] {
  const key = `${isMessages} ${count}`
  const pieces = known.get(key) ?? (isMessages ? messageEvents(count) : [...writesOf('text', count, '0')])
  known.set(key, pieces)
  return pieces
}

async function stream(response: ServerResponse, isMessages: boolean, model: string): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  if (model.endsWith('open')) {
    const pieces = piecesOf(isMessages, 8)
    for (const piece of pieces.slice(0, 4)) response.write(piece)
    const timer = setInterval(() => response.write(pieces[3]!), 1_000)
    response.once('close', () => clearInterval(timer))
    return
  }
  for (const piece of piecesOf(isMessages, Number(/\d+$/.exec(model)?.[0] ?? 10)))
    if (!response.write(piece)) await new Promise(done => response.once('drain', done))
  response.end()
}

const server = createServer(async (request, response) => {
  const pieces: Uint8Array[] = []
  for await (const piece of request) pieces.push(piece as Uint8Array)
  const body = JSON.parse(Buffer.concat(pieces).toString()) as { model: string; stream?: boolean }
  const isMessages = request.url?.endsWith('/messages') ?? false
  if (body.stream) return stream(response, isMessages, body.model)
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(isMessages ? wholeMessage : answerOf())
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
process.once('disconnect', () => process.exit(0))
