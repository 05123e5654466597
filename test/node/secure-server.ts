/** A server behind TLS, whose certificate only those trust who are told to. */
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSigned } from '../support/certificate.ts'

export interface SecureServer {
  readonly port: number
  readonly baseURL: string
  /** The certificate, which is its own authority. */
  readonly ca: string
  /** TLS connections so far. */
  connections(): number
  close(): Promise<void>
}

/** Answers everything with this, `pause` milliseconds late. */
export async function startSecure(name: string, body: unknown, pause = 0): Promise<SecureServer> {
  const { key, cert } = selfSigned(name)
  let connections = 0
  const server = createServer({ key, cert }, (incoming, response) => {
    const answer = () => response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    incoming.resume().on('end', () => setTimeout(answer, pause))
  })
  server.on('secureConnection', () => connections++)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    baseURL: `https://127.0.0.1:${port}`,
    ca: cert,
    connections: () => connections,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
