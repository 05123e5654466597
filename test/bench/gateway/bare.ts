/** The least that a proxy does: moves the bytes, both ways. */
import { Agent, createServer, request } from 'node:http'

const { host, port } = new URL(process.env.VENDOR ?? '')
const agent = new Agent({ keepAlive: true, maxSockets: 2_000 })

const server = createServer((incoming, outgoing) => {
  const path = incoming.headers['x-bench-path']?.toString() ?? incoming.url
  const headers = { ...incoming.headers, host }
  const upstream = request({ host: '127.0.0.1', port, agent, method: incoming.method, path, headers }, answer => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  upstream.on('error', () => outgoing.destroy())
  outgoing.once('close', () => upstream.destroy())
  incoming.pipe(upstream)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as { port: number }).port }))
