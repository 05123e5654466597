/** A loopback server that speaks every generated api, whole and streamed: wire requests in, wire answers out. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { apis } from '../../generated/registry.ts'
import { createBodyEncoder } from '../../runtime/encoder.ts'
import { matchFacts } from '../../runtime/facts.ts'
import type { ApiError, Request, Response } from '../../runtime/types.ts'
import { eventsOf } from './events.ts'

/** What answers a request, whichever wire grammar it came in: an answer, or what is wrong. */
export type Model = (request: Request) => Response | { error: ApiError }

/** A request as it came, for who wants to look at the wire. */
export interface SeenRequest {
  api: string
  path: string
  body: unknown
  request: Request
}

export interface WireServer {
  /** What to give to a provider whose api is this one. */
  baseURL(api: string): string
  /** The requests that were understood, in order. */
  readonly seen: readonly SeenRequest[]
  close(): Promise<void>
}

/**
 * Starts the server on a free port of the loopback. Each api lives below its own name: `/openai-chat/...`. Streams wait
 * `pause` milliseconds after each event.
 */
export async function startWireServer(model: Model, pause = 0): Promise<WireServer> {
  const seen: SeenRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer((incoming, outgoing) => {
    serve(model, seen, pause, incoming, outgoing).catch(error => outgoing.destroy(error))
  })
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    baseURL: api => `${origin}/${api}`,
    seen,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

async function serve(
  model: Model,
  seen: SeenRequest[],
  pause: number,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  const [, name = '', path = '/'] = /^\/([^/?]+)(.*)$/.exec(incoming.url ?? '') ?? []
  const known = apis[name]
  if (known === undefined) {
    sendJson(outgoing, 404, { error: `no api is named '${name}'. Known: ${Object.keys(apis).join(', ')}.` })
    return
  }
  const api = known.server
  let request: Request
  try {
    const body: unknown = JSON.parse(await textOf(incoming))
    if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new TypeError('it is no JSON object')
    request = api.chat.decode({ method: 'POST', path, body }, wanted => matchFacts(known.facts, wanted))
    seen.push({ api: name, path, body, request })
  } catch (error) {
    const message = `the body is no request of ${name}: ${error instanceof Error ? error.message : error}`
    sendJson(outgoing, 400, api.encodeError({ kind: 'invalid-request', message, status: 400 }))
    return
  }
  const answer = model(request)
  if ('error' in answer) {
    sendJson(outgoing, answer.error.status ?? 500, api.encodeError(answer.error))
  } else if (request.stream) {
    outgoing.writeHead(200, { 'content-type': api.chat.frames.mediaType })
    const encoder = createBodyEncoder(api)
    for (const event of eventsOf(answer)) {
      outgoing.write(encoder.push(event))
      if (pause > 0) await sleep(pause)
    }
    outgoing.end()
  } else {
    sendJson(outgoing, 200, api.chat.encode(answer))
  }
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of incoming.setEncoding('utf8')) text += piece
  return text
}

function sendJson(outgoing: ServerResponse, status: number, body: unknown): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
