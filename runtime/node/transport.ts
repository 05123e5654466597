/** The transport of Node: `node:http` and `node:https`, which cost far less than `fetch`. */
import type { Agent, ClientRequest, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { type EndingRequest, takingEndings } from '../http/ending.ts'
import type { HttpTransport, TransportReply, TransportRequest } from '../http/transport.ts'
import { decompressed, encodingsOf } from './decompress.ts'
import { explained } from './failure.ts'
import type { NodeTransportOptions } from './options.ts'
import { refusal } from './proxy.ts'
import { NodeReply } from './reply.ts'
import { type Route, Routes } from './routes.ts'
import type { TunnelOptions } from './tunnel.ts'
import { upload } from './upload.ts'

/**
 * Sends by Node's own HTTP, over connections that are kept and shared by all calls of this transport, directly or through
 * a proxy. Make one and keep it.
 */
export function nodeTransport(options: NodeTransportOptions = {}): HttpTransport {
  const routes = new Routes(options)
  let url = new URL('http://localhost')
  let address = ''
  return takingEndings(
    request =>
      new Promise((resolve, reject) => {
        // Most calls go where the last one went.
        if (request.url !== address) {
          url = new URL(request.url)
          address = request.url
        }
        const at = url
        const call = (route: Route): Call => ({ request, url: at, route, resolve, reject })
        const route = routes.to(at)
        if (!(route instanceof Promise)) send(call(route), route.agent)
        else route.then(loaded => begin(call(loaded))).catch(reject)
      }),
  )
}

interface Call {
  request: EndingRequest
  url: URL
  route: Route
  resolve(reply: TransportReply): void
  reject(cause: Error): void
}

/** Sends, unless the call was given up meanwhile. */
function begin(call: Call): void {
  if (isOver(call.request)) call.reject(new Error('aborted'))
  else send(call, call.route.agent)
}

/** Sends; over a new connection, where a used one that the agent gave turns out to be closed. */
function send(call: Call, agent: Agent): void {
  const { request, route } = call
  const sent = route.request(optionsOf(call, agent))
  const close = closing(sent)
  let bytesBefore = 0
  const failed = (cause: Error) => {
    if (isStale(sent, bytesBefore, cause) && !isOver(request)) send(call, route.once())
    else call.reject(explained(cause, route.proxy))
  }
  sent.once('socket', socket => {
    bytesBefore = socket.bytesRead
  })
  sent.once('response', answer => {
    answered(call, answer, close, reply => {
      // A long stream shall not keep its request.
      sent.off('error', failed).on('error', reply.fail)
      call.resolve(reply)
    })
  })
  sent.on('error', failed)
  tellConnecting(sent, call)
  request.ending?.onEnd(close)
  request.signal?.addEventListener('abort', close)
  if (typeof request.body === 'object') upload(request.body, sent)
  else sent.end(request.body)
}

function isOver({ ending, signal }: EndingRequest): boolean | undefined {
  return (ending ?? signal)?.aborted
}

/** Apart, as all functions of one scope keep all of it. */
function closing(sent: ClientRequest): () => void {
  return () => void sent.destroy()
}

function optionsOf({ request, url, route }: Call, agent: Agent): TunnelOptions {
  const { relay } = route
  const hop = relay?.url ?? url
  const { hostname } = hop
  const options: TunnelOptions = {
    agent,
    method: request.method,
    host: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
    port: hop.port || undefined,
    path: relay ? url.origin + url.pathname + url.search : url.pathname + url.search,
    headers: headersOf(request, url.host, relay?.authorization),
  }
  // Connections keep the options of their first request: nothing shall be there that only a tunnel needs.
  const signal = route.proxy && !relay ? (request.signal ?? request.ending?.signal) : undefined
  if (signal) options.callSignal = signal
  return options
}

/** As a list, of which Node makes the bytes at once; of an object it keeps another copy, as long as a stream is open. */
function headersOf({ headers, method, body }: TransportRequest, host: string, proxyUser: string | undefined): string[] {
  const list: string[] = []
  const add = (name: string, value: string) => {
    if (headers[name] === undefined) list.push(name, value)
  }
  add('host', host)
  add('user-agent', 'interlingua')
  // A compressed stream may be held back on its way until a block is full.
  add('accept-encoding', headers.accept === 'text/event-stream' ? 'identity' : 'gzip, deflate, br')
  if (proxyUser) add('proxy-authorization', proxyUser)
  const length = typeof body === 'object' ? body.size : Buffer.byteLength(body ?? '')
  if (body !== undefined || method !== 'GET') add('content-length', String(length))
  for (const name in headers) list.push(name, headers[name]!)
  return list
}

function answered(call: Call, answer: IncomingMessage, close: () => void, done: (reply: NodeReply) => void): void {
  const { relay } = call.route
  if (relay && answer.statusCode === 407) {
    call.reject(refusal(relay, 407))
    close()
    return
  }
  const encodings = encodingsOf(answer)
  const reply = (body: Readable) => done(new NodeReply(answer, body, close))
  if (encodings.length === 0) reply(answer)
  else decompressed(answer, encodings).then(reply, call.reject)
}

/** A server may close a connection that nobody uses just when we do. It has then seen nothing, and we heard nothing. */
function isStale(sent: ClientRequest, bytesBefore: number, { code }: NodeJS.ErrnoException): boolean {
  const closed = code === 'ECONNRESET' || code === 'EPIPE'
  return closed && sent.reusedSocket && (sent.socket === null || sent.socket.bytesRead === bytesBefore)
}

function tellConnecting(sent: ClientRequest, { request, route }: Call): void {
  const { connecting, connected } = request
  if (!connecting || !connected || sent.reusedSocket) return
  connecting()
  sent.once('socket', (socket: Socket) => {
    if (sent.reusedSocket) connected()
    else socket.once(route.secure ? 'secureConnect' : 'connect', connected)
  })
}
