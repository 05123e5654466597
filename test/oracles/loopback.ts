/** A vendor on the loopback: answers as our server direction writes, and remembers what it was asked. */
import { apis } from '../../generated/registry.ts'
import type { ServerApi } from '../../runtime/adapter/server-api.ts'
import { toBody } from '../../runtime/stream/encoder.ts'
import type { Response, StreamEvent } from '../../runtime/types.ts'
import { streamOf } from '../laws/subject.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'

export interface Vendor {
  baseURL: string
  /** The requests so far, oldest first. */
  asked: Loopback['requests']
  close(): Promise<void>
}

/** Streams where the request asks for a stream: in its body, or in its path. */
export function startVendor(api: string, response: Response): Promise<Vendor> {
  const { server } = apis[api]!
  return start(server, streamed =>
    streamed ? toBody(streamOf(response), server) : JSON.stringify(server.chat.encode(response)),
  )
}

/** Streams these events, whatever it is asked. */
export function startFailing(api: string, events: StreamEvent[]): Promise<Vendor> {
  const { server } = apis[api]!
  return start(server, () => toBody(events, server))
}

async function start(server: ServerApi, answerTo: (streamed: boolean) => string | Uint8Array): Promise<Vendor> {
  await server.chat.frames.load?.()
  const loopback = await startLoopback(exchange => {
    const streamed = exchange.request.url!.includes('stream') || exchange.body.includes('"stream":true')
    exchange.head(200, { 'content-type': streamed ? server.chat.frames.mediaType : 'application/json' })
    exchange.end(answerTo(streamed))
  })
  return { baseURL: loopback.baseURL, asked: loopback.requests, close: loopback.close }
}

/** The answer that every oracle is given. */
export const answer: Response = {
  id: 'resp_1',
  model: 'some-model',
  createdAt: 1_700_000_000,
  content: [
    { type: 'reasoning', text: 'Let me think.' },
    { type: 'text', text: 'The weather: “fine” 🌤.' },
    { type: 'tool-call', id: 'call_1', name: 'forecast', input: { city: 'Köln', days: 3 } },
    { type: 'tool-call', id: 'call_2', name: 'now', input: {} },
  ],
  finishReason: 'tool-calls',
  usage: { inputTokens: 30, cacheReadTokens: 10, outputTokens: 12, reasoningTokens: 5, totalTokens: 42 },
}

export const said = 'The weather: “fine” 🌤.'
export const thought = 'Let me think.'
export const arguments_ = [{ city: 'Köln', days: 3 }, {}]

/** One of each of the four, all with the same answer: where they are, until they are closed. */
export async function startVendors(answer: Response): Promise<{ at(api: string): string; close(): Promise<void> }> {
  const vendors = new Map<string, Vendor>()
  for (const api of ['openai-chat', 'openai-responses', 'anthropic-messages', 'gemini'])
    vendors.set(api, await startVendor(api, answer))
  return {
    at: api => vendors.get(api)!.baseURL,
    async close() {
      for (const vendor of vendors.values()) await vendor.close()
    },
  }
}
