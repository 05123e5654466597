/** What one of our adapters reads of a vendor's wire, whole or streamed. */
import { apis } from '../../generated/registry.ts'
import { createDecoder } from '../../runtime/stream/decoder.ts'
import type { Facts, Loss, Request, Response, StreamEvent } from '../../runtime/types.ts'

export function streamed(api: string, events: readonly unknown[]): { events: StreamEvent[]; response: Response } {
  const decoder = createDecoder(api)
  for (const event of events) apis[api]!.client.chat.decodeEvent(event, decoder)
  decoder.eof()
  return { events: decoder.take(), response: decoder.response() }
}

export const whole = (api: string, body: unknown): Response => apis[api]!.client.chat.decode(body)

export const written = (api: string, response: Response): unknown =>
  JSON.parse(JSON.stringify(apis[api]!.server.chat.encode(response)))

export function sent(api: string, request: Request, facts: Facts = {}): { body: unknown; loss: Loss[] } {
  const loss: Loss[] = []
  const { body } = apis[api]!.client.chat.encode(request, { api, facts, loss, path: [], request })
  return { body: JSON.parse(JSON.stringify(body)), loss }
}
