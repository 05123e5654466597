/** One exchange: Node's request as that of the platform, and the answer back, no faster than it is read. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import {
  type Answered,
  type Asked,
  type AskedHeaders,
  type AskedUrl,
  answerOf,
  type BodySource,
  isWhole,
} from '../http/exchange.ts'
import { addressOf } from './address.ts'
import { Gone } from './gone.ts'
import type { Handler } from './handler.ts'

export async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new Gone()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort()
  })
  const answered = await answeredBy(handler, askedBy(incoming, gone))
  if (answered === undefined) {
    outgoing.writeHead(400, { connection: 'close' }).end()
    return
  }
  const { status, headers, body } = answered
  if (gone.aborted) {
    if (body !== undefined && !isWhole(body)) body.cancel()
    return
  }
  // What was not read of a request would be taken for the next one.
  const isRead = incoming.complete
  const lines = linesOf(headers)
  if (!isRead) lines.push('connection', 'close')
  if (body !== undefined && isWhole(body)) {
    lines.push('content-length', String(Buffer.byteLength(body)))
    // At once, head and all.
    outgoing.writeHead(status, lines).end(body)
  } else {
    outgoing.writeHead(status, lines)
    if (body !== undefined) await written(body, outgoing, gone)
    outgoing.end()
  }
  if (!isRead) leftUnread(incoming)
}

/** As a list, which Node writes as it is. */
function linesOf(headers: Answered['headers']): string[] {
  const lines: string[] = []
  for (const name in headers) lines.push(name, headers[name]!)
  return lines
}

/** Nothing for what is no request. */
async function answeredBy(handler: Handler, asked: Asked | undefined): Promise<Answered | undefined> {
  const short = answerOf(handler.fetch)
  if (asked === undefined || short) return asked && short?.(asked)
  const request = requestOf(asked)
  if (request === undefined) return undefined
  const { status, headers, body } = await handler.fetch(request)
  return { status, headers: Object.fromEntries(headers), body: body ? sourceOf(body) : undefined }
}

/** What is asked, if its address is one. */
function askedBy(incoming: IncomingMessage, leaving: Gone): Asked | undefined {
  const { method = 'GET', headers, url: path = '/' } = incoming
  const url = path.startsWith('/') ? addressOf(path, headers.host ?? 'localhost') : undefined
  if (url === undefined) return undefined
  return new NodeAsked(method, url, incoming, leaving)
}

class NodeAsked implements Asked {
  readonly method: string
  readonly url: AskedUrl
  readonly headers: AskedHeaders
  readonly leaving: Gone
  readonly announced: (() => Promise<Uint8Array>) | undefined
  readonly #incoming: IncomingMessage
  #body: ReadableStream<Uint8Array> | undefined

  constructor(method: string, url: AskedUrl, incoming: IncomingMessage, leaving: Gone) {
    this.method = method
    this.url = url
    this.headers = new NodeHeaders(incoming.headers)
    this.leaving = leaving
    this.announced = this.headers.has('content-length') ? () => collected(incoming) : undefined
    this.#incoming = incoming
  }

  get signal(): AbortSignal {
    return this.leaving.signal
  }

  get body(): ReadableStream<Uint8Array> | null {
    if (this.method === 'GET' || this.method === 'HEAD') return null
    this.#body ??= Readable.toWeb(this.#incoming) as ReadableStream<Uint8Array>
    return this.#body
  }
}

/** Those of Node, which has checked them and made their names small. */
class NodeHeaders implements AskedHeaders {
  readonly #of: IncomingHttpHeaders

  constructor(of: IncomingHttpHeaders) {
    this.#of = of
  }

  get(name: string): string | null {
    const value = Object.hasOwn(this.#of, name) ? this.#of[name] : undefined
    return (Array.isArray(value) ? value.join(', ') : value) ?? null
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#of, name)
  }

  *[Symbol.iterator](): Iterator<[string, string]> {
    for (const name in this.#of) yield [name, this.get(name) ?? '']
  }
}

/** All of a body. Rejects where it is cut off, or was before it was asked for. */
function collected(incoming: IncomingMessage): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = []
    const cut = () => {
      if (!incoming.complete) reject(new Error('the client is gone'))
    }
    incoming
      .on('data', (piece: Uint8Array) => pieces.push(piece))
      .once('end', () => resolve(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)))
      .once('error', cut)
      .once('close', cut)
    if (incoming.destroyed) cut()
  })
}

function requestOf({ method, url, headers, signal, body }: Asked): Request | undefined {
  const init: RequestInit & { duplex: 'half' } = { method, headers: [...headers], signal, duplex: 'half' }
  if (body) init.body = body
  try {
    return new Request(url.href, init)
  } catch {
    return undefined
  }
}

function sourceOf(body: ReadableStream<Uint8Array>): BodySource {
  const reader = body.getReader()
  return {
    next: async () => (await reader.read()).value,
    cancel: () => void reader.cancel().catch(() => {}),
  }
}

async function written(source: BodySource, outgoing: ServerResponse, gone: Gone): Promise<void> {
  const giveUp = () => source.cancel()
  gone.addEventListener('abort', giveUp)
  try {
    for (;;) {
      const value = await source.next()
      if (value === undefined || gone.aborted) return
      if (!outgoing.write(value)) await drained(outgoing)
    }
  } catch {
    // It cannot be ended as if it were whole.
    outgoing.destroy()
  } finally {
    gone.removeEventListener('abort', giveUp)
  }
}

function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      outgoing.off('drain', done)
      outgoing.off('close', done)
      resolve()
    }
    outgoing.once('drain', done)
    outgoing.once('close', done)
    if (outgoing.destroyed) done()
  })
}

const PATIENCE = 2_000

/** The client may still be sending: were the connection reset at once, it would not see the answer. */
function leftUnread(incoming: IncomingMessage): void {
  const { socket } = incoming
  incoming.on('error', () => {})
  incoming.resume()
  const timer = setTimeout(() => socket.destroy(), PATIENCE)
  timer.unref()
  socket.once('close', () => clearTimeout(timer))
}
