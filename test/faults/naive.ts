/**
 * The client one writes on the first evening: `fetch`, lines, `JSON.parse`. No row may pass with it: what it gets
 * right by luck proves nothing of ours. It works where nothing goes wrong.
 */
import type { ChatInput, StreamEvent } from '../../runtime/index.ts'
import type { DownloadedMedia } from '../../runtime/media/index.ts'
import { naiveWireOf } from './naive-wires.ts'
import type { Answer, Setup, Subject, Vendor } from './subject.ts'

/** It waits for ever; nobody else needs to. */
export const naivePatience = 1500

interface OpenCall {
  id: string
  name: string
  text: string
}

export const naive: Subject = {
  name: 'naive',
  eventsIn: pieces => pieces.flatMap(dataIn),
  download: load,
  served: async vendor => (await import('./served.ts')).naiveServed(vendor),
  open: setup => ({
    async chat(input) {
      const { wire, response } = await send(setup, input, false)
      return answered(wire.whole(await response.json()))
    },
    stream(input) {
      const answer = answered('')
      const told = events(setup, input, answer)
      return {
        [Symbol.asyncIterator]: () => told,
        cancel: () => void told.return(undefined),
        get response() {
          return drained(told, answer)
        },
      }
    },
  }),
}

const dataIn = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter(line => line.startsWith('data: '))
    .map(line => line.slice(6))

async function send({ vendors, fetch = globalThis.fetch }: Setup, input: ChatInput, stream: boolean) {
  const [name, model] = String(input.model).split('/') as [string, string]
  const vendor = vendors.find(one => (one.name ?? 'vendor') === name) ?? (vendors[0] as Vendor)
  const wire = naiveWireOf(vendor.api)
  const controller = new AbortController()
  input.signal?.addEventListener('abort', () => controller.abort())
  const messages = await inlined(input.messages)
  const response = await fetch(vendor.baseURL + wire.path(model, stream), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...wire.headers(String(vendor.apiKey)), ...vendor.headers },
    body: JSON.stringify({ model, messages, tools: input.tools, stream }),
    signal: controller.signal,
  })
  if (!response.ok) throw new Error(`HTTP ${response.status} of ${response.url}: ${await response.text()}`)
  return { wire, response }
}

/** Some vendors take no addresses of media: they are fetched and sent along. */
async function inlined(messages: ChatInput['messages']): Promise<ChatInput['messages']> {
  for (const { content } of typeof messages === 'string' ? [] : messages)
    for (const part of typeof content === 'string' ? [] : content)
      if (typeof part === 'object' && 'url' in part && part.url)
        Object.assign(part, { data: (await load(part.url)).data })
  return messages
}

/** Whatever stands there; but a test does not leave the machine. */
async function load(url: string | URL): Promise<DownloadedMedia> {
  if (!/^(127\.|localhost\.?$|\[::1\]$|\[::ffff:7f)/.test(new URL(url).hostname)) throw new Error(`it would ask ${url}`)
  const response = await globalThis.fetch(url)
  return { data: new Uint8Array(await response.arrayBuffer()), mediaType: response.headers.get('content-type')! }
}

async function* events(setup: Setup, input: ChatInput, answer: Answer): AsyncGenerator<StreamEvent> {
  const { wire, response } = await send(setup, input, true)
  const calls: Record<number, OpenCall> = {}
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>)
    for (const data of dataIn(bytes)) {
      if (data === '[DONE]') continue
      const event: unknown = JSON.parse(data)
      const delta = wire.text(event)
      answer.text += delta ?? ''
      if (delta) yield { type: 'part-delta', index: 0, kind: 'text', delta }
      for (const { index, id, function: call } of wire.calls(event)) {
        calls[index] ??= { id: id!, name: call.name!, text: '' }
        calls[index].text += call.arguments ?? ''
      }
    }
  for (const { id, name, text } of Object.values(calls))
    answer.toolCalls.push({ type: 'tool-call', id, name, input: Object.assign({}, JSON.parse(text)) })
  yield { type: 'finish', finishReason: 'stop' }
}

const answered = (text: string): Answer => ({
  text,
  content: [],
  toolCalls: [],
  finishReason: 'stop',
  usage: { inputTokens: 0 },
})

async function drained(told: AsyncIterable<StreamEvent>, answer: Answer): Promise<Answer> {
  for await (const _ of told);
  return answer
}
