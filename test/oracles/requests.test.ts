/** Feature by feature, what our client sends equals what the official SDKs send: path, headers that matter, body. */
import Anthropic from '@anthropic-ai/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../runtime/index.ts'
import { alike } from './alike.ts'
import { conversation } from './conversation.ts'
import { features } from './features.ts'
import { answer, startVendor, type Vendor } from './loopback.ts'
import { parallelCalls } from './parallel.ts'
import { type Bodies, sdks } from './sdks.ts'

const vendors = new Map<string, Vendor>()
beforeAll(async () => {
  for (const api of Object.keys(sdks)) vendors.set(api, await startVendor(api, answer))
})
afterAll(async () => {
  for (const vendor of vendors.values()) await vendor.close()
})

const said = [conversation, ...features, parallelCalls].flatMap(feature =>
  (Object.keys(feature.theirs) as (keyof Bodies)[]).flatMap(api =>
    [false, true].map(stream => ({ ...feature, api, stream, body: feature.theirs[api]! })),
  ),
)

describe('the same request', () => {
  it.each(said)('to $api: $name, stream $stream', async ({ api, stream, body, ours, thinks }) => {
    const { headers, models, provider, send } = sdks[api]
    const { baseURL, asked } = vendors.get(api)!
    const model = thinks ? models.thinking : models.plain
    // Anthropic requires a limit, and ours is what the model can; the others have none unless one is asked for.
    const limit = api === 'anthropic-messages' ? { max_tokens: 100 } : {}
    await send(baseURL, { model: model.slice(model.indexOf('/') + 1), ...limit, ...body }, stream)
    const client = createClient({ providers: [provider(baseURL)] })
    const input = { model, ...(api === 'anthropic-messages' && { maxOutputTokens: 100 }), ...ours }
    await (stream ? client.stream(input).response : client.chat(input))
    const [their, our] = asked.slice(-2).map(request => alike(request, headers))
    expect(our).toEqual(their)
    expect(Object.values(our!.headers).join()).toContain('secret')
  })
})

it('by itself the SDK of Anthropic speaks a later API than our contract is of', async () => {
  const { baseURL, asked } = vendors.get('anthropic-messages')!
  await new Anthropic({ apiKey: 'secret', baseURL }).messages.create({ model: 'm', max_tokens: 1, messages: [] })
  const { headers } = asked.at(-1)!
  expect([headers['anthropic-version'], headers.authorization, headers['x-api-key']]).toEqual([
    '2026-10-21',
    'Bearer secret',
    undefined,
  ])
})
