/** What an official SDK makes of our server direction's answer is that answer, and of its failure a failure. */
import { afterEach, describe, expect, it } from 'vitest'
import type { Part, Response, StreamEvent } from '../../runtime/types.ts'
import { answering } from '../laws/normal-forms.ts'
import { decodeStream, overTheWire, streamOf, subject } from '../laws/subject.ts'
import { startFailing, startVendor, type Vendor } from './loopback.ts'
import { type Reader, readers } from './reading.ts'

let vendor: Vendor | undefined
afterEach(() => vendor?.close())

const text: Part = { type: 'text', text: 'Fine “weather” 🌤, isn’t it?' }
const call = (n: number, input: object): Part => ({ type: 'tool-call', id: `call_${n}`, name: 'forecast', input })
const usage = { inputTokens: 30, cacheReadTokens: 10, outputTokens: 12, reasoningTokens: 5, totalTokens: 42 }
const head = { id: 'resp_1', model: 'some-model', createdAt: 1_700_000_000, usage }

const answers: [string, Response][] = [
  ['a text', { ...head, content: [text], finishReason: 'stop' }],
  ['a thought and a text', { ...head, content: [{ type: 'reasoning', text: 'Hm.' }, text], finishReason: 'stop' }],
  ['two calls', { ...head, content: [text, call(1, { city: 'Köln' }), call(2, {})], finishReason: 'tool-calls' }],
  ['calls alone', { ...head, content: [call(1, { deep: [{ a: '"' }] })], finishReason: 'tool-calls' }],
  ['a refusal', { ...head, content: [{ type: 'refusal', text: 'I cannot.' }], finishReason: 'stop' }],
  ['a text that is cut', { ...head, content: [text], finishReason: 'length' }],
  ['a text that is filtered', { ...head, content: [text], finishReason: 'content-filter' }],
  ['nothing', { ...head, content: [], finishReason: 'stop' }],
]

const has: Record<string, Parameters<typeof answering>[1]> = {
  'openai-chat': { reasoning: false, refusals: true, totals: true },
  'openai-responses': { reasoning: true, refusals: true, totals: true },
  'anthropic-messages': { reasoning: true, refusals: false, totals: false },
  gemini: { reasoning: true, refusals: false, totals: true },
}

describe.each(Object.keys(readers))('the SDK of %s', api => {
  const reader = readers[api]!
  const { client } = subject(api)

  it.each(answers)('reads %s', async (_, answer) => {
    vendor = await startVendor(api, answer)
    const read = overTheWire(await reader.whole(vendor.baseURL))
    expect(answering(client.chat.decode(read), has[api]!)).toEqual(answering(answer, has[api]!))
  })

  it.each(answers)('reads a stream of %s', async (_, answer) => {
    vendor = await startVendor(api, answer)
    const read = overTheWire(await reader.streamed(vendor.baseURL))
    const unified = Array.isArray(read) ? decodeStream(subject(api), read).response : client.chat.decode(read)
    expect(answering(unified, has[api]!)).toEqual(answering(answer, has[api]!))
  })

  it('throws where a stream fails in its middle', async () => {
    vendor = await startFailing(api, failing)
    await expect(failureOf(reader, vendor.baseURL)).resolves.toMatch(/slow down/)
  })
})

it('a stream that ends well is no failure', async () => {
  vendor = await startVendor('openai-chat', answers[0]![1])
  expect(await failureOf(readers['openai-chat']!, vendor.baseURL)).toContain('no failure')
})

it.each(['whole', 'streamed'] as const)(
  'the SDK of anthropic-messages has the signature of a thought that is %s',
  async how => {
    const signature = 'EqQBCgIYAhIM+/=='
    const thought: Part = { type: 'reasoning', text: 'Hm.', native: { 'anthropic-messages': { signature } } }
    vendor = await startVendor('anthropic-messages', { ...head, content: [thought, text], finishReason: 'stop' })
    expect(await readers['anthropic-messages']![how](vendor.baseURL)).toMatchObject({ content: [{ signature }, {}] })
  },
)

const failing: StreamEvent[] = [
  ...streamOf({ ...head, content: [text] }).filter(({ type }) => type !== 'finish'),
  { type: 'error', error: { kind: 'rate-limit', message: 'slow down', status: 429 } },
]

async function failureOf(reader: Reader, baseURL: string): Promise<string> {
  try {
    return `no failure: ${JSON.stringify(await reader.streamed(baseURL))}`
  } catch (error) {
    // Where the event is the failure, the SDK of Responses rejects with the event itself.
    return error instanceof Error ? `${error}` : JSON.stringify(error)
  }
}
