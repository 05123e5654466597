/** HTTP on Node: bounded in size and time, closed to other machines unless there are keys, and never cut off in mid-answer. */
import { createServer, type Server } from 'node:http'
import { InterlinguaError } from '../errors.ts'
import { answer } from './answer.ts'
import type { Handler } from './handler.ts'

/** Where it listens, and within which bounds. */
export interface ServeOptions {
  /** 8787, if absent; 0 for any that is free. */
  port?: number
  /** 127.0.0.1, if absent. Another than this machine's own needs keys. */
  host?: string
  /** How long the head of a request may take to come, in milliseconds: 10,000, if absent. */
  headTime?: number
  /** How long a whole request may take to come: 30,000, if absent. */
  requestTime?: number
  /** The most bytes of a request's head: 16 KiB, if absent. */
  maxHead?: number
  /** The most connections at one time: 10,000, if absent. */
  maxConnections?: number
}

/** A server that is listening. */
export interface Serving {
  /** Where it is, as `http://127.0.0.1:8787`. */
  readonly url: string
  /** Puts another in the place of what is served; what is under way is answered by the one before. */
  replace(handler: Handler): void
  /** Takes no new connection, and resolves when all that is under way is answered: after `grace` milliseconds it is cut off (30,000, if absent). */
  close(grace?: number): Promise<void>
}

/** Throws `invalid-request` where other machines could ask without a key. */
export async function serve(handler: Handler, options: ServeOptions = {}): Promise<Serving> {
  const { port = 8787, host = '127.0.0.1' } = options
  if (!handler.keyed && !isLoopback(host)) {
    const message = `without keys nothing is served at ${host}, which other machines reach: set keys, or take 127.0.0.1`
    throw new InterlinguaError({ kind: 'invalid-request', message, param: 'host' })
  }
  let current = handler
  const server = createServer(
    {
      headersTimeout: options.headTime ?? 10_000,
      requestTimeout: options.requestTime ?? 30_000,
      maxHeaderSize: options.maxHead ?? 16 * 1024,
      connectionsCheckingInterval: 500,
      keepAliveTimeout: 75_000,
    },
    (incoming, outgoing) => {
      answer(current, incoming, outgoing).catch(() => outgoing.destroy())
    },
  )
  server.maxConnections = options.maxConnections ?? 10_000
  await listening(server, port, host)
  return {
    url: urlOf(server.address()),
    replace(next) {
      if (!next.keyed && !isLoopback(host)) throw new InterlinguaError({ kind: 'invalid-request', message: 'set keys' })
      current = next
    },
    close: (grace = 30_000) => closed(server, current, grace),
  }
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function closed(server: Server, handler: Handler, grace: number): Promise<void> {
  const ended = new Promise<void>(resolve => server.close(() => resolve()))
  const timer = setTimeout(() => server.closeAllConnections(), grace)
  await Promise.race([handler.drain(), ended])
  // Answers that are written may still be on their way.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await ended
  clearInterval(idle)
  clearTimeout(timer)
}

/** Whether an address is this machine's own, that no other reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function urlOf(at: ReturnType<Server['address']>): string {
  // It listens to a port, not to a pipe.
  if (at === null || typeof at === 'string') throw new TypeError('the server has no port')
  const { address, port, family } = at
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
