/** Calls of a provider to a loopback server that plays its vendor. */
import { createClient, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import type { StreamEvent } from '../../runtime/types.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'

export type Make = (options: ProviderOptions) => Provider

export interface Talk {
  llm: ReturnType<typeof createClient>
  /** The body of the latest request, and where it went. */
  sent(): { body: Record<string, unknown>; url: string }
  close(): Promise<void>
}

export async function talkTo(make: Make, script: Script): Promise<Talk> {
  const server: Loopback = await startLoopback(script)
  return {
    llm: createClient({ providers: [make({ apiKey: 'k', baseURL: server.baseURL })], retry: false }),
    sent: () => {
      const { body, url } = server.requests.at(-1)!
      return { body: body === '' ? {} : JSON.parse(body), url }
    },
    close: () => server.close(),
  }
}

/** Server-sent events of these objects, with the word that ends them. */
export const sse = (events: readonly object[], end = '[DONE]'): string[] => [
  ...events.map(event => `data: ${JSON.stringify(event)}\n\n`),
  ...(end === '' ? [] : [`data: ${end}\n\n`]),
]

export async function eventsOf(stream: AsyncIterable<StreamEvent>): Promise<StreamEvent[]> {
  const events: StreamEvent[] = []
  for await (const event of stream) events.push(event)
  return events
}
