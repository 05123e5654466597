/** What our client sends equals what the official SDKs send for the same call. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../runtime/index.ts'
import { ours } from './call.ts'
import { answer, startVendor, type Vendor } from './loopback.ts'
import { openaiCalls } from './openai-calls.ts'
import { otherCalls } from './other-calls.ts'

describe.each([...openaiCalls, ...otherCalls])('$api', ({ api, auth, provider, model, theirs }) => {
  let vendor: Vendor
  beforeAll(async () => {
    vendor = await startVendor(api, answer)
  })
  afterAll(() => vendor.close())

  it.each([false, true])('the same request, stream %s', async stream => {
    const client = createClient({ providers: [provider(vendor.baseURL)] })
    await theirs(vendor.baseURL, stream)
    await (stream ? client.stream(ours(model)).response : client.chat(ours(model)))
    const [their, our] = vendor.asked.slice(-2).map(({ method, url, headers, body }) => ({
      method,
      url,
      type: headers['content-type'],
      // Open: @anthropic-ai/sdk 1.x sends `authorization: Bearer` and `anthropic-version: 2026-10-21`; our contract and
      // provider.yaml are of the API before, which has `x-api-key` and `2023-06-01`.
      auth: auth === 'x-api-key' ? undefined : headers[auth],
      key: Boolean(headers[auth] ?? headers.authorization),
      body: alike(JSON.parse(body)),
    }))
    expect(our).toEqual(their)
    expect(our?.key).toBe(true)
    expect(vendor.asked.at(-1)?.headers[auth]).toContain('secret')
  })
})

/** The Google SDK gives system instructions a role, which the API ignores. */
function alike(body: { systemInstruction?: { role?: string } }): unknown {
  const { systemInstruction } = body
  return systemInstruction ? { ...body, systemInstruction: { ...systemInstruction, role: undefined } } : body
}
