import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { keyOf, questionOf } from '../../runtime/cache/key.ts'
import type { EmbedInput } from '../../runtime/call/calls.ts'
import type { Call } from '../../runtime/call/middleware.ts'
import type { ChatInput } from '../../runtime/chat/input.ts'
import { fallback } from '../../runtime/index.ts'
import { canonicalJson } from '../../runtime/text/canonical-json.ts'

const input: ChatInput = {
  model: 'toy/m',
  messages: 'hello',
  temperature: 0.5,
  tools: [{ name: 'f', inputSchema: { type: 'object', properties: { a: { type: 'string' }, b: {} } } }],
  native: { toy: { x: 1, y: [1, 2] } },
}

const keyFor = async (call: Call) => keyOf(await questionOf(call))
const chat = (more: Partial<ChatInput> = {}, rest: Partial<Call> = {}) =>
  keyFor({ verb: 'chat', ...rest, input: { ...input, ...more } } as Call)
const embed = (more: Partial<EmbedInput> = {}) =>
  keyFor({ verb: 'embed', input: { model: 'toy/e', input: 'hello', ...more } })

const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1])
const image = (data: Uint8Array | Blob | string) =>
  chat({ messages: [{ role: 'user', content: [{ type: 'image', mediaType: 'image/png', data }] }] })
const [one, other] = [fallback(['toy/m']), fallback(['toy/n'])]
const target = { provider: 'toy', api: 'toy', model: 'm', key: 0 }

describe('one key', () => {
  it.each<[string, Promise<string>, Promise<string>]>([
    ['of a request whose fields stand in another order', chat(), keyFor(reversed({ verb: 'chat', input }) as Call)],
    ['of chat and stream', chat(), chat({}, { verb: 'stream' })],
    ['of a text and the message it stands for', chat(), chat({ messages: [{ role: 'user', content: 'hello' }] })],
    ['of a field that is undefined and none', chat(), chat({ seed: undefined } as Partial<ChatInput>)],
    ['with other headers', chat(), chat({ headers: { a: 'b' } })],
    ['with another signal', chat(), chat({ signal: new AbortController().signal })],
    ['with another timeout', chat(), chat({ timeout: 1 })],
    ['with other retries', chat(), chat({ retry: false, idempotencyKey: 'k' })],
    ['with another context', chat(), chat({ context: { user: 'u', tags: ['t'] } })],
    ['of bytes and their base64', image(bytes), image('iVBORwE=')],
    ['of bytes and a file of them', image(bytes), image(new Blob([bytes], { type: 'image/png' }))],
    ['at another key of the provider', chat({}, { target }), chat({}, { target: { ...target, key: 1 } })],
    ['of a router and itself', chat({ model: one }), chat({ model: one })],
    ['of one text to embed and a list of it', embed(), embed({ input: ['hello'] })],
    ['of an embedding with other options', embed(), embed({ headers: { a: 'b' }, timeout: 1, retry: false })],
  ])('%s', async (_, one, other) => {
    expect(await one).toMatch(/^[0-9a-f]{64}$/)
    expect(await other).toBe(await one)
  })
})

describe('another key', () => {
  it.each<[string, Promise<string>, Promise<string>]>([
    ['for another model', chat(), chat({ model: 'toy/n' })],
    ['for another provider', chat(), chat({ model: 'two/m' })],
    ['for another target', chat({}, { target }), chat({}, { target: { ...target, api: 'other' } })],
    ['for another router of the same name', chat({ model: one }), chat({ model: other })],
    ['for another text', chat(), chat({ messages: 'hello ' })],
    ['for another role', chat(), chat({ messages: [{ role: 'assistant', content: 'hello' }] })],
    ['for another system prompt', chat(), chat({ system: 'be brief' })],
    ['for another tool', chat(), chat({ tools: [{ name: 'g' }] })],
    ['for another order in a list', chat(), chat({ native: { toy: { x: 1, y: [2, 1] } } })],
    ['for another native field', chat(), chat({ native: { toy: { x: 2, y: [1, 2] } } })],
    ['for another temperature', chat(), chat({ temperature: 0.6 })],
    ['for another user', chat(), chat({ userId: 'u' })],
    ['for other bytes', image(bytes), image(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 2]))],
    ['for an embedding', embed({ model: 'toy/m' }), keyFor({ verb: 'chat', input: { model: 'toy/m', messages: [] } })],
    ['for another text to embed', embed(), embed({ input: ['hello', 'hello'] })],
    ['for other dimensions', embed(), embed({ dimensions: 3 })],
  ])('%s', async (_, one, other) => {
    expect(await other).not.toBe(await one)
  })
})

it('says what is no request', async () => {
  await expect(chat({ nonsense: 1 } as Partial<ChatInput>)).rejects.toMatchObject({ kind: 'invalid-request' })
})

test('canonical JSON is JSON of the same value, whatever the order of its fields', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = canonicalJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(reversed(value))).toBe(text)
    }),
  )
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, field]) => [name, reversed(field)]),
  )
}
