import type { TransportReply } from '../../runtime/http/transport.ts'
import { type Client, createClient } from '../../runtime/index.ts'
import { type NodeTransportOptions, nodeTransport } from '../../runtime/node/index.ts'
import { CANARY, toy } from '../support/toy-api.ts'

export const ask = { model: 'toy/m', messages: 'hello' }

export function clientOf(baseURL: string, options: NodeTransportOptions = {}): Client {
  const providers = [toy({ apiKey: CANARY, baseURL })]
  return createClient({ providers, transport: nodeTransport(options), retry: false })
}

/** The rest of a body. */
export async function textOf(reply: TransportReply): Promise<string> {
  const pieces: Uint8Array[] = []
  for (let read = await reply.read(); read.value; read = await reply.read()) pieces.push(read.value)
  return Buffer.concat(pieces).toString()
}
