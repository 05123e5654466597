/** Servers between a client and a vendor: ours, and the one of a first evening. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openaiServer } from '../../generated/openai/server.ts'
import { createGateway } from '../../runtime/gateway/index.ts'
import type { HttpTransport } from '../../runtime/http/transport.ts'
import { serve } from '../../runtime/serve/index.ts'
import { providerOf } from './ours.ts'
import type { Served, Vendor } from './subject.ts'

/** With limits that rows can wait for. */
export async function oursServed(vendor: Vendor, transport: HttpTransport): Promise<Served> {
  const client = { providers: [providerOf(vendor)], transport, retry: false } as const
  const gateway = createGateway({ client, ingress: [openaiServer()] })
  const { url, close } = await serve(gateway, { port: 0, headTime: 300 })
  return { url, close: () => close(0) }
}

/** Reads all of a request, sends it on, and answers with 200 whatever comes. */
export async function naiveServed({ baseURL, apiKey }: Vendor): Promise<Served> {
  const server = createServer({ headersTimeout: 0, requestTimeout: 0 }, async (incoming, outgoing) => {
    let body = ''
    for await (const piece of incoming) body += piece
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` }
    const response = await fetch(`${baseURL}/chat/completions`, { method: 'POST', headers, body }).catch(
      () => undefined,
    )
    if (response?.body) for await (const piece of response.body) outgoing.write(piece)
    outgoing.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
