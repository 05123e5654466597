/** One exchange: Node's request as that of the platform, and the answer back, no faster than it is read. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Handler } from './handler.ts'

export async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort(new DOMException('the client is gone', 'AbortError'))
  })
  const request = requestOf(incoming, gone.signal)
  if (request === undefined) {
    outgoing.writeHead(400, { connection: 'close' }).end()
    return
  }
  const response = await handler.fetch(request)
  if (gone.signal.aborted) {
    await response.body?.cancel()
    return
  }
  // What was not read of a request would be taken for the next one.
  const isRead = incoming.complete
  outgoing.writeHead(response.status, { ...headersOf(response), ...(isRead ? {} : { connection: 'close' }) })
  if (response.body) await written(response.body, outgoing, gone.signal)
  outgoing.end()
  if (!isRead) leftUnread(incoming)
}

function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = 'GET', headers, url = '/' } = incoming
  const base = `http://${headers.host ?? 'localhost'}`
  if (!URL.canParse(url, base) || !url.startsWith('/')) return undefined
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) sent.append(name, one)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init: RequestInit & { duplex: 'half' } = { method, headers: sent, signal, duplex: 'half' }
  if (hasBody) init.body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
  try {
    return new Request(new URL(url, base), init)
  } catch {
    return undefined
  }
}

function headersOf({ headers }: Response): Record<string, string> {
  return Object.fromEntries(headers)
}

async function written(body: ReadableStream<Uint8Array>, outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  const reader = body.getReader()
  const giveUp = () => reader.cancel().catch(() => {})
  gone.addEventListener('abort', giveUp)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || gone.aborted) return
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
