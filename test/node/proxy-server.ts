/** A proxy on the loopback that leads every name to one server, and tells what it was asked. */
import { createServer, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface ProxyServer {
  readonly port: number
  /** First lines, and what they prove. */
  readonly asked: { line: string; authorization: string | undefined; host: string | undefined }[]
  /** Connections that are open. */
  open(): number
  close(): Promise<void>
}

/** What the proxy does: lead on, refuse with a status, or never answer. */
export type Manner = 'lead' | 'hang' | number

export async function startProxy(target: string, manner: Manner = 'lead'): Promise<ProxyServer> {
  const asked: ProxyServer['asked'] = []
  const sockets = new Set<Socket>()
  const { hostname, port } = new URL(target)
  const server = createServer((incoming, response) => {
    const { method, url, headers } = incoming
    asked.push({ line: `${method} ${url}`, authorization: headers['proxy-authorization'], host: headers.host })
    if (manner === 'hang') return
    if (manner !== 'lead') return void response.writeHead(manner).end('no')
    const { pathname, search } = new URL(url!)
    incoming.pipe(
      request({ hostname, port, method, path: pathname + search, headers }, answer => {
        response.writeHead(answer.statusCode!, answer.headers)
        answer.pipe(response)
      }),
    )
  })
  server.on('connect', ({ url, headers }, socket, head) => {
    asked.push({ line: `CONNECT ${url}`, authorization: headers['proxy-authorization'], host: headers.host })
    if (manner === 'hang') return void socket.resume().on('end', () => socket.end())
    if (manner !== 'lead') return void socket.end(`HTTP/1.1 ${manner} No\r\nproxy-authenticate: Basic\r\n\r\n`)
    const upstream = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      socket.pipe(upstream).pipe(socket)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  server.on('connection', socket => {
    sockets.add(socket.on('error', () => {}))
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    open: () => sockets.size,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
