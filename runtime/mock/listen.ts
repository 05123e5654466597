/** The mock on a real socket, for clients that take a base URL: on Node, Bun and Deno. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from './deliver.ts'
import type { Asked } from './exchange.ts'
import { Broken } from './fault.ts'

/** Where a mock listens. */
export interface ListenOptions {
  /** A free one, where absent. */
  port?: number
  /** This machine alone, where absent. */
  host?: string
}

export interface Listening {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string
  /** Ends all connections. */
  close(): Promise<void>
}

/** Rejects where the port is taken. */
export async function listen(
  answer: (asked: Asked) => Promise<Reply>,
  { port = 0, host = '127.0.0.1' }: ListenOptions,
): Promise<Listening> {
  const { createServer } = await import('node:http')
  const sockets = new Set<IncomingMessage['socket']>()
  const server = createServer((incoming, outgoing) => {
    serve(answer, incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const { address, family, port: taken } = server.address() as { address: string; family: string; port: number }
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

async function serve(answer: (asked: Asked) => Promise<Reply>, incoming: IncomingMessage, outgoing: ServerResponse) {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort(new Error('the caller has gone')))
  const headers = new Headers()
  for (const [name, value = []] of Object.entries(incoming.headers))
    for (const one of [value].flat()) headers.append(name, one)
  let body = ''
  for await (const piece of incoming.setEncoding('utf8')) body += piece
  const url = new URL(incoming.url ?? '/', 'http://localhost')
  try {
    const reply = await answer({ method: incoming.method ?? 'GET', url, headers, body, signal: gone.signal })
    outgoing.writeHead(reply.status, reply.headers)
    outgoing.flushHeaders()
    for await (const piece of reply.body)
      if (!outgoing.write(piece)) await new Promise(resolve => outgoing.once('drain', resolve).once('close', resolve))
    outgoing.end()
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    if (error.how === 'reset') incoming.socket.resetAndDestroy()
    else incoming.socket.end(() => incoming.socket.destroy())
  }
}
