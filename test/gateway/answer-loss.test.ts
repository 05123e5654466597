/** What an answer says that the client's grammar has no place for. */
import { describe, expect, it } from 'vitest'
import { anthropic } from '../../generated/anthropic/index.ts'
import { gemini } from '../../generated/gemini/index.ts'
import { apis } from '../../generated/registry.ts'
import { createGateway, type GatewayEntry } from '../../runtime/gateway/index.ts'
import type { ServerApi } from '../../runtime/index.ts'
import { toBody } from '../../runtime/stream/encoder.ts'
import type { Response as Answer } from '../../runtime/types.ts'
import { streamOf } from '../laws/subject.ts'
import { allIngress } from './stage.ts'

const plain: Answer = {
  id: 'a',
  model: 'm',
  content: [{ type: 'text', text: 'Fine.' }],
  finishReason: 'stop',
  usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5 },
}
const thoughtful: Answer = {
  ...plain,
  content: [
    { type: 'reasoning', text: 'Hm.', native: { 'anthropic-messages': { signature: 's' } } },
    {
      type: 'text',
      text: 'Fine.',
      citations: [{ type: 'document', index: 0, quote: 'fine', location: { unit: 'page', start: 1, end: 2 } }],
    },
  ],
  stopSequence: 'END',
  native: { 'anthropic-messages': { container: { id: 'c', expires_at: '2026-11-26T00:00:00Z' } } },
}
const judged: Answer = { ...plain, safety: { answer: [{ category: 'violence', level: 'low', blocked: false }] } }

/** A vendor that answers so. */
function answering(server: ServerApi, answer: Answer): typeof fetch {
  const { encode, frames } = server.chat
  return async (url, init) => {
    const isStream = String(url).includes(':stream') || String(init?.body).includes('"stream":true')
    if (!isStream) return Response.json(encode(answer))
    return new Response(toBody(streamOf(answer), server) as BodyInit, { headers: { 'content-type': frames.mediaType } })
  }
}

const asked = {
  'openai-chat': ['/v1/chat/completions', { messages: [{ role: 'user', content: 'Well?' }] }],
  'anthropic-messages': ['/v1/messages', { max_tokens: 9, messages: [{ role: 'user', content: 'Well?' }] }],
  'ollama-chat': ['/api/chat', { messages: [{ role: 'user', content: 'Well?' }] }],
} as const

async function lossOf(from: keyof typeof vendors, to: keyof typeof asked, answer: Answer, stream: boolean) {
  const log: GatewayEntry[] = []
  const { server } = apis[vendors[from].api]!
  const provider = vendors[from].make(answering(server, answer))
  const gateway = createGateway({
    client: { providers: [provider], retry: false },
    ingress: allIngress(),
    log: entry => log.push(entry),
  })
  const [path, body] = asked[to]
  const told = await gateway.fetch(`http://localhost${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, model: `${provider.name}/m`, stream }),
  })
  expect([told.status, (await told.text()).length > 0]).toEqual([200, true])
  const metrics = await (await gateway.fetch('http://localhost/metrics')).text()
  const logged = (log[0]?.loss ?? []).map(({ path, kind }) => `${path} (${kind})`)
  return { header: told.headers.get('x-interlingua-loss')?.split(', ') ?? [], logged, metrics }
}

const vendors = {
  anthropic: { api: 'anthropic-messages', make: (fetch: typeof globalThis.fetch) => anthropic({ apiKey: 'k', fetch }) },
  gemini: { api: 'gemini', make: (fetch: typeof globalThis.fetch) => gemini({ apiKey: 'k', fetch }) },
}

describe.each([false, true])('streamed: %s', stream => {
  it('thoughts, pages of documents and what is native are told to be lost: of a stream in the log', async () => {
    const { header, logged, metrics } = await lossOf('anthropic', 'openai-chat', thoughtful, stream)
    const lost = [
      'answer.native.anthropic-messages (unsupported)',
      'answer.stopSequence (unsupported)',
      'answer.content[0] (unsupported)',
      'answer.content[1].citations[0] (unsupported)',
    ]
    expect(logged).toEqual(lost)
    expect(header).toEqual(stream ? [] : lost)
    expect(metrics).not.toContain('interlingua_lossy_requests_total{')
  })

  it('a tier that the grammar has no word for is told to be lost, and one that it has stands there', async () => {
    const lossOfTier = async (serviceTier: string) =>
      (await lossOf('gemini', 'anthropic-messages', { ...plain, serviceTier }, stream)).logged
    expect(await lossOfTier('flex')).toEqual(['answer.serviceTier (unsupported)'])
    expect(await lossOfTier('priority')).toEqual([])
  })

  it('findings of safety are told to be lost', async () => {
    const { logged } = await lossOf('gemini', 'ollama-chat', judged, stream)
    expect(logged).toContain('answer.safety (unsupported)')
  })

  it.each(['openai-chat', 'anthropic-messages', 'ollama-chat'] as const)(
    'a plain answer is told whole: %s',
    async to => {
      expect(await lossOf('anthropic', to, plain, stream)).toMatchObject({ header: [], logged: [] })
    },
  )
})
