/** The client under test. */
import { anthropic } from '../../generated/anthropic/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { createClient, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import { SseDecoder } from '../../runtime/sse.ts'
import type { Api, Subject, Vendor } from './subject.ts'

const makers: Record<Api, (options: ProviderOptions) => Provider> = {
  'openai-chat': options => openai({ ...options, api: 'openai-chat' }),
  'openai-responses': options => openai({ ...options, api: 'openai-responses' }),
  'anthropic-messages': anthropic,
  gemini,
}

export function providerOf({ api, name = 'vendor', ...options }: Vendor): Provider {
  return makers[api]({ ...options, name })
}

export const ours: Subject = {
  name: 'ours',
  eventsIn(pieces) {
    const events: string[] = []
    const decoder = new SseDecoder((data, _, unterminated) => {
      if (!unterminated) events.push(data)
    })
    for (const piece of pieces) {
      decoder.push(piece)
      while (decoder.next());
    }
    decoder.end()
    return events
  },
  open: ({ vendors, ...options }) => createClient({ ...options, providers: vendors.map(providerOf) }),
}

/** The same by the portable `fetch`, whatever the platform's own transport is. */
export const oursByFetch: Subject = {
  ...ours,
  name: 'ours by fetch',
  open: setup => ours.open({ fetch: globalThis.fetch, ...setup }),
}
