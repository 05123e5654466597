/** How often a vendor's tools ran, as clients of another grammar are told it. */
import { describe, expect, it } from 'vitest'
import { providers } from '../../generated/providers.ts'
import { apis } from '../../generated/registry.ts'
import { createGateway, type GatewayEntry } from '../../runtime/gateway/index.ts'
import type { Provider, ProviderOptions } from '../../runtime/index.ts'
import { type Counting, counting } from '../extras/counting.ts'
import { allIngress } from './stage.ts'

const paths = { 'anthropic-messages': '/v1/messages', 'openai-chat': '/v1/chat/completions' }

/** What a client of this grammar is told of two searches. */
async function toldTo(client: keyof typeof paths, { api, body, events }: Counting, stream: boolean) {
  const vendor: typeof fetch = async () =>
    stream
      ? new Response(`${events(2).map(framed).join('')}data: [DONE]\n\n`, {
          headers: { 'content-type': 'text/event-stream' },
        })
      : Response.json(body(2))
  const make = providers[apis[api]!.provider as keyof typeof providers] as (options: ProviderOptions) => Provider
  const log: GatewayEntry[] = []
  const gateway = createGateway({
    client: { providers: [make({ name: 'vendor', api, apiKey: 'k', fetch: vendor })], retry: false },
    ingress: allIngress(),
    log: entry => log.push(entry),
  })
  const asked = { model: 'vendor/m', max_tokens: 9, messages: [{ role: 'user', content: 'Well?' }], stream }
  const usage = client === 'openai-chat' && stream ? { stream_options: { include_usage: true } } : {}
  const told = await gateway.fetch(`http://localhost${paths[client]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, ...usage }),
  })
  expect(told.status).toBe(200)
  const text = await told.text()
  const metrics = await (await gateway.fetch('http://localhost/metrics')).text()
  return { text, header: told.headers.get('x-interlingua-loss') ?? '', entry: log[0]!, metrics }
}

const framed = (event: object) => `data: ${JSON.stringify(event)}\n\n`

const eventsIn = (text: string): { type?: string; usage?: object | null }[] =>
  [...text.matchAll(/^data: (\{.*)$/gm)].map(([, data = '']) => JSON.parse(data))

describe.each(counting)('$api', vendor => {
  it.each([false, true])('is told in the words of Messages; streamed: %s', async stream => {
    const { text, entry, metrics } = await toldTo('anthropic-messages', vendor, stream)
    const last = stream ? eventsIn(text).find(({ type }) => type === 'message_delta') : JSON.parse(text)
    expect(last).toMatchObject({ usage: { server_tool_use: { web_search_requests: 2 } } })
    expect(entry.usage).toMatchObject({ inputTokens: 9, hostedTools: { webSearch: 2 } })
    expect(metrics).toContain('interlingua_hosted_tool_runs_total{provider="vendor",tool="web_search"} 2')
  })

  it.each([false, true])('is lost aloud where the client counts nothing such; streamed: %s', async stream => {
    const { text, header, entry } = await toldTo('openai-chat', vendor, stream)
    if (!stream) expect(header).toContain('answer.usage.hostedTools')
    expect(entry.loss).toContainEqual({ path: 'answer.usage.hostedTools', kind: 'unsupported' })
    if (stream) expect(eventsIn(text).filter(({ usage }) => usage)).toHaveLength(1)
  })
})
