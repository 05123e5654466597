/** A gateway between the client of the soak and its vendor, in the process of the client: what stays of it is seen there. */
import { openai } from '../../../generated/openai/index.ts'
import { openaiServer } from '../../../generated/openai/server.ts'
import { createGateway } from '../../../runtime/gateway/index.ts'
import { serve } from '../../../runtime/serve/index.ts'

export interface Through {
  /** In place of the vendor's. */
  baseURL: string
  /** How many requests it still answers. */
  active(): number
  close(): Promise<void>
}

export async function throughGateway(vendor: string, streams: number): Promise<Through> {
  const gateway = createGateway({
    client: { providers: [openai({ api: 'openai-chat', apiKey: 'k', baseURL: vendor })], retry: false },
    ingress: [openaiServer()],
    limits: { concurrency: streams * 2 },
  })
  const serving = await serve(gateway, { port: 0 })
  return { baseURL: `${serving.url}/v1`, active: gateway.active, close: () => serving.close(1_000) }
}
