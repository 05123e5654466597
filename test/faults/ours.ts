/** The client under test, by each of its transports. */
import { anthropic } from '../../generated/anthropic/index.ts'
import { bedrock } from '../../generated/bedrock/index.ts'
import { cerebras } from '../../generated/cerebras/index.ts'
import { cohere } from '../../generated/cohere/index.ts'
import { deepseek } from '../../generated/deepseek/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { groq } from '../../generated/groq/index.ts'
import { mistral } from '../../generated/mistral/index.ts'
import { moonshot } from '../../generated/moonshot/index.ts'
import { ollama } from '../../generated/ollama/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiCompatible } from '../../generated/openai-compatible/index.ts'
import { openrouter } from '../../generated/openrouter/index.ts'
import { perplexity } from '../../generated/perplexity/index.ts'
import { together } from '../../generated/together/index.ts'
import { xai } from '../../generated/xai/index.ts'
import { fetchTransport } from '../../runtime/http/fetch-transport.ts'
import type { HttpTransport } from '../../runtime/http/transport.ts'
import { createClient, type Provider, type ProviderOptions } from '../../runtime/index.ts'
import { downloadMedia } from '../../runtime/media/index.ts'
import { nodeTransport, platformTransport } from '../../runtime/node/index.ts'
import { SseDecoder } from '../../runtime/wire/sse.ts'
import type { Carrier, Setup, Subject, Vendor } from './subject.ts'

const makers: Record<Vendor['api'], (options: ProviderOptions & { baseURL: string }) => Provider> = {
  'openai-chat': options => openai({ ...options, api: 'openai-chat' }),
  'openai-responses': options => openai({ ...options, api: 'openai-responses' }),
  'anthropic-messages': anthropic,
  gemini,
  'openai-compatible': openaiCompatible,
  'bedrock-converse': bedrock,
  'cerebras-chat': cerebras,
  'deepseek-chat': deepseek,
  'groq-chat': groq,
  'mistral-chat': mistral,
  'moonshot-chat': moonshot,
  'openrouter-chat': openrouter,
  'perplexity-chat': perplexity,
  'together-chat': together,
  'xai-chat': xai,
  'cohere-chat': cohere,
  'ollama-chat': ollama,
}

export function providerOf({ api, name = 'vendor', ...options }: Vendor): Provider {
  return makers[api]({ ...options, name })
}

/** As by default on Node. */
export const oursByNode = subjectBy('node', ({ connections }) =>
  connections ? nodeTransport(connections) : platformTransport,
)

/** As by default everywhere else. */
export const oursByFetch = subjectBy('fetch', () => fetchTransport())

function subjectBy(carrier: Carrier, transportOf: (setup: Setup) => HttpTransport): Subject {
  return {
    name: `ours by ${carrier}`,
    carrier,
    eventsIn,
    download: downloadMedia,
    served: async vendor => (await import('./served.ts')).oursServed(vendor, transportOf({ vendors: [vendor] })),
    open(setup) {
      const { vendors, connections, onBytes, ...options } = setup
      const transport = transportOf(setup)
      return createClient({
        ...options,
        providers: vendors.map(providerOf),
        transport: onBytes ? heard(transport, onBytes) : transport,
      })
    },
  }
}

function eventsIn(pieces: readonly Uint8Array[]): string[] {
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
}

function heard(transport: HttpTransport, onBytes: () => void): HttpTransport {
  return async request => {
    const reply = await transport(request)
    return {
      status: reply.status,
      headers: reply.headers,
      read: async () => {
        const read = await reply.read()
        onBytes()
        return read
      },
      cancel: () => reply.cancel(),
    }
  }
}
