import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anthropicRaw } from '../../generated/anthropic/raw.ts'
import { geminiRaw } from '../../generated/gemini/raw.ts'
import { openaiRaw } from '../../generated/openai/raw.ts'
import { loadContract } from '../../generator/contract/load.ts'
import type { RawClientOptions, RawInput } from '../../runtime/raw/raw.ts'

type Methods = Record<string, (input: RawInput) => Promise<{ data?: unknown } & Partial<AsyncIterable<unknown>>>>
const providers = { anthropic: anthropicRaw, gemini: geminiRaw, openai: openaiRaw }

/** The generated client as a table of methods, on a transport that answers each call and keeps its request. */
function clientOf(name: keyof typeof providers, answer: () => Response, baseURL?: string) {
  const sent: { url: string; init: RequestInit }[] = []
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, init })
    return answer()
  }
  const make: (options: RawClientOptions) => unknown = providers[name]
  return { sent, methods: make({ apiKey: 'k', fetch, ...(baseURL && { baseURL }) }) as Methods }
}

describe.each(Object.keys(providers) as (keyof typeof providers)[])('the raw client of %s', name => {
  const { operations, document } = loadContract(name, readFileSync(`specs/${name}/openapi.yaml`, 'utf8'))
  const streams = (responses: { mediaType?: string }[]) =>
    responses.some(({ mediaType }) => mediaType === 'text/event-stream')

  it('has every operation of the contract, each at its address', async () => {
    const { methods, sent } = clientOf(name, () => new Response('data: {}\n\n'), 'https://vendor.test/base')
    for (const method of Object.values(methods)) {
      const path = Object.fromEntries(operations.flatMap(({ parameters }) => parameters.map(each => [each.name, 'x'])))
      await method({ path, body: { stream: true } }).catch(() => {})
    }
    const seen = sent.map(({ url, init }) => `${init.method} ${new URL(url).pathname}`)
    const wanted = operations.map(
      ({ method, path }) => `${method.toUpperCase()} /base${path.replace(/\{[^}]+\}/g, 'x')}`,
    )
    expect(seen.sort()).toEqual(wanted.sort())
  })

  it('streams exactly what the contract streams', async () => {
    const { methods } = clientOf(name, () => new Response('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n'))
    const path = { model: 'x', model_id: 'x', modelsId: 'x' }
    const answers = await Promise.allSettled(
      Object.values(methods).map(async method => {
        const stream = await method({ path, body: { stream: true } })
        return (await stream[Symbol.asyncIterator]!().next()).value
      }),
    )
    // What is answered in bytes comes in pieces, and is no stream of events.
    const streamed = answers.filter(one => one.status === 'fulfilled' && !(one.value instanceof Uint8Array))
    expect(streamed.map(answer => 'value' in answer && answer.value)).toEqual(streamed.map(() => ({ n: 1 })))
    expect(streamed).toHaveLength(operations.filter(({ responses }) => streams(responses)).length)
    expect(streamed.length).toBeGreaterThan(0)
  })

  it("goes to the vendor's own address unless told otherwise", async () => {
    const { methods, sent } = clientOf(name, () => Response.json({}))
    const list = Object.keys(methods).find(method => /list/i.test(method))!
    expect(await methods[list]!({})).toMatchObject({ data: {}, status: 200 })
    expect(sent[0]!.url.startsWith(`${document.servers![0]!.url}/`)).toBe(true)
  })
})
