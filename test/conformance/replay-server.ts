/** A real HTTP server on the loopback that answers every call below a published path with one recorded reply. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Reply } from './corpus.ts'
import { split } from './splitting.ts'

export interface ReplayServer {
  /** Gives the base URL below which the reply is served until it is withdrawn. */
  publish(reply: Reply, seed: string): { baseURL: string; withdraw(): void }
  close(): Promise<void>
}

export async function startReplayServer(): Promise<ReplayServer> {
  const published = new Map<string, { reply: Reply; seed: string }>()
  let count = 0
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      const found = published.get(request.url?.split('/')[1] ?? '')
      if (found) send(response, found.reply, found.seed)
      else response.writeHead(404).end()
    })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    publish(reply, seed) {
      const key = String(count++)
      published.set(key, { reply, seed })
      return { baseURL: `http://127.0.0.1:${port}/${key}`, withdraw: () => published.delete(key) }
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Each piece is a chunk of its own on the wire, so that the client sees the cuts however the kernel packs them. */
function send(response: ServerResponse, reply: Reply, seed: string): void {
  response.writeHead(reply.status, reply.headers)
  for (const piece of split(reply.body, seed)) response.write(piece)
  response.end()
}
