/** A server of raw sockets on the loopback: it says what a script tells it, byte by byte, and misbehaves on request. */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { type AskedRequest, RequestReader } from './request-reader.ts'

/** One request and the socket it came by. */
export interface Exchange {
  request: AskedRequest
  /** Which of the server's requests it is, from 1. */
  nth: number
  socket: Socket
  /** Settles when the socket has closed, whoever did it. */
  closed: Promise<void>
  /** A status line and headers; without a length the body is chunked. */
  head(status: number, headers?: Record<string, string>): void
  /** One chunk of a chunked body. */
  chunk(bytes: string | Uint8Array): void
  /** The end of a chunked body: the exchange is over, its connection stays. */
  end(): void
  /** A whole answer with its length: the exchange is over, its connection stays. */
  answer(status: number, body: string | Uint8Array | object, headers?: Record<string, string>): void
  /** Bytes as they are: broken HTTP, too. */
  raw(bytes: string | Uint8Array): void
  fin(): void
  reset(): void
}

export type Script = (exchange: Exchange) => void | Promise<void>

export interface FaultServer {
  readonly baseURL: string
  readonly port: number
  readonly requests: readonly AskedRequest[]
  /** Connections made so far. */
  connections(): number
  /** Sockets whose exchange is not over; idle ones, which clients keep for the next call, do not count. */
  busy(): number
  close(): Promise<void>
}

export interface ServerOptions {
  /** Told of each connection before anything is read. */
  onConnection?: (socket: Socket, nth: number) => void
  tls?: { key: string; cert: string }
}

export async function startFaultServer(script: Script, options: ServerOptions = {}): Promise<FaultServer> {
  const requests: AskedRequest[] = []
  const sockets = new Set<Socket>()
  const busy = new Set<Socket>()
  let connections = 0
  const accept = (socket: Socket) => {
    connections++
    sockets.add(socket)
    const closed = new Promise<void>(resolve => socket.once('close', resolve))
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.once('close', () => {
      sockets.delete(socket)
      busy.delete(socket)
    })
    options.onConnection?.(socket, connections)
    const reader = new RequestReader(request => {
      requests.push(request)
      busy.add(socket)
      const exchange = exchangeOf(socket, request, requests.length, closed, () => busy.delete(socket))
      Promise.resolve(script(exchange)).catch(() => socket.destroy())
    })
    socket.on('data', bytes => reader.push(bytes))
    // A client that says no more will not read either.
    socket.once('end', () => socket.end())
  }
  const server: Server = options.tls
    ? createTlsServer(options.tls, accept)
    : createServer({ allowHalfOpen: true }, accept)
  server.on('tlsClientError', () => {})
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    baseURL: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    busy: () => busy.size,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function exchangeOf(
  socket: Socket,
  request: AskedRequest,
  nth: number,
  closed: Promise<void>,
  over: () => void,
): Exchange {
  const write = (bytes: string | Uint8Array) => void (socket.writable && socket.write(bytes))
  const head = (status: number, headers: Record<string, string>) =>
    `HTTP/1.1 ${status} Told\r\n${Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n`
  return {
    request,
    nth,
    socket,
    closed,
    head(status, headers = {}) {
      const sized = Object.keys(headers).some(name => /^(content-length|transfer-encoding)$/i.test(name))
      write(head(status, sized ? headers : { ...headers, 'transfer-encoding': 'chunked' }))
    },
    chunk(bytes) {
      if (bytes.length > 0) write(chunkOf(bytes))
    },
    end() {
      write('0\r\n\r\n')
      over()
    },
    answer(status, body, headers = {}) {
      const bytes =
        body instanceof Uint8Array ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
      const own = { 'content-type': 'application/json', 'content-length': String(bytes.length), ...headers }
      write(Buffer.concat([Buffer.from(head(status, own)), bytes]))
      over()
    },
    raw: write,
    fin: () => void socket.end(),
    reset: () => void socket.resetAndDestroy(),
  }
}

/** Bytes framed as one chunk. */
function chunkOf(bytes: string | Uint8Array): Buffer {
  const body = Buffer.from(bytes as Uint8Array)
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')])
}
