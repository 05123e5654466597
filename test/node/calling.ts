/** A client of a toy api whose calls travel by a transport of Node, each once. */
import { isInterlinguaError } from '../../runtime/errors.ts'
import { type Client, createClient } from '../../runtime/index.ts'
import { type NodeTransportOptions, nodeTransport } from '../../runtime/node/index.ts'
import type { TransportReply } from '../../runtime/transport.ts'
import { CANARY, toy } from '../support/toy-api.ts'

export const ask = { model: 'toy/m', messages: 'hello' }

export function clientOf(baseURL: string, options: NodeTransportOptions = {}): Client {
  const providers = [toy({ apiKey: CANARY, baseURL })]
  return createClient({ providers, transport: nodeTransport(options), retry: false })
}

export async function failure(promise: Promise<unknown>) {
  const error = await promise.then(
    value => value,
    thrown => thrown,
  )
  if (!isInterlinguaError(error)) throw new Error(`not our error: ${JSON.stringify(error)} ${error}`)
  return error
}

/** The rest of a body. */
export async function textOf(reply: TransportReply): Promise<string> {
  const pieces: Uint8Array[] = []
  for (let read = await reply.read(); read.value; read = await reply.read()) pieces.push(read.value)
  return Buffer.concat(pieces).toString()
}
