/** A real HTTP server on the loopback that does what a test tells it, byte by byte, and tells what it saw. */
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What the server does with one request. `raw` writes bytes to the socket as they are: broken HTTP, too. */
export interface Exchange {
  request: IncomingMessage
  body: string
  /** The same as it came. */
  bytes: Buffer<ArrayBuffer>
  /** Settles when the answer has ended or the client has closed the socket. */
  closed: Promise<void>
  head(status: number, headers?: Record<string, string>): void
  write(bytes: string | Uint8Array): Promise<void>
  end(bytes?: string | Uint8Array): void
  /** Sends a reset instead of an end. */
  reset(): void
  /** Ends the socket without ending the body. */
  cut(): void
  raw(bytes: string): void
}

export interface Loopback {
  readonly baseURL: string
  /** The requests so far. */
  readonly requests: {
    method: string
    url: string
    headers: IncomingMessage['headers']
    body: string
    bytes: Buffer<ArrayBuffer>
  }[]
  /** Exchanges whose sockets are still open and busy; idle connections, which clients keep and remake, do not count. */
  open(): number
  /** Connections that were made so far. */
  connections(): number
  close(): Promise<void>
}

export type Script = (exchange: Exchange) => void | Promise<void>

/** Starts a server that plays the script for every request. */
export async function startLoopback(script: Script): Promise<Loopback> {
  const requests: Loopback['requests'] = []
  const sockets = new Set<Socket>()
  let connections = 0
  let busy = 0
  const server = createServer({ keepAliveTimeout: 30_000 }, (request, response) => {
    const pieces: Buffer[] = []
    request.on('data', piece => pieces.push(piece))
    busy++
    const closed = new Promise<void>(resolve => response.on('close', resolve))
    closed.then(() => busy--)
    request.on('end', () => {
      const bytes = Buffer.concat(pieces)
      const body = bytes.toString('utf8')
      requests.push({ method: request.method!, url: request.url!, headers: request.headers, body, bytes })
      const exchange: Exchange = {
        request,
        body,
        bytes,
        closed,
        head: (status, headers = {}) => response.writeHead(status, headers).flushHeaders(),
        write: bytes => new Promise(resolve => response.write(bytes, () => resolve())),
        end: bytes => void response.end(bytes),
        reset: () => void request.socket.resetAndDestroy(),
        cut: () => void request.socket.end(),
        raw: bytes => void request.socket.write(bytes),
      }
      Promise.resolve(script(exchange)).catch(() => request.socket.destroy())
    })
  })
  server.on('connection', socket => {
    sockets.add(socket)
    connections++
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await listen(server)
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    open: () => busy,
    connections: () => connections,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** Answers with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Script {
  return exchange => {
    exchange.head(status, { 'content-type': 'application/json', ...headers })
    exchange.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
}

/** Answers with an event stream, in these pieces, each a chunk of its own, `pause` milliseconds apart. */
export function eventStream(pieces: readonly (string | Uint8Array)[], pause = 0): Script {
  return async exchange => {
    exchange.head(200, { 'content-type': 'text/event-stream' })
    for (const piece of pieces) {
      await exchange.write(piece)
      if (pause > 0) await sleep(pause)
    }
    exchange.end()
  }
}

/** The fields of a `multipart/form-data` body, in their order, as the platform parses them. */
export async function formOf({ headers, bytes }: Pick<Loopback['requests'][0], 'headers' | 'bytes'>) {
  const type = headers['content-type'] ?? ''
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string'
        ? ([name, value] as const)
        : ([name, { name: value.name, type: value.type, text: await value.text() }] as const),
    ),
  )
}

/** Fulfils once the condition holds; fails after `ms`. */
export async function until(condition: () => boolean, ms = 1000): Promise<void> {
  for (const end = Date.now() + ms; !condition(); ) {
    if (Date.now() > end) throw new Error(`still not so after ${ms} ms`)
    await sleep(2)
  }
}

function listen(server: Server): Promise<void> {
  return new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
}
