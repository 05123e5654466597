/** Answers that vendors give in their own way, in the way of the client. */
import { afterEach, describe, expect, test } from 'vitest'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { anthropicBedrock } from '../../generated/anthropic-bedrock/index.ts'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { apis } from '../../generated/registry.ts'
import { createGateway } from '../../runtime/gateway/index.ts'
import { encodeStream } from '../../runtime/stream/encoder.ts'
import { streamOf } from '../laws/subject.ts'
import { awsEvent } from '../support/aws-frames.ts'
import { type Loopback, type Script, startLoopback } from '../support/loopback.ts'
import { saidWhole } from './said.ts'

const SECRET = 'a-key-of-the-gateway'
const messages = [{ role: 'user', content: 'a question' }]

let vendor: Loopback
afterEach(() => vendor?.close())

/** The events of a short stream of an api. */
const eventsOf = (api: string) => encodeStream(apis[api]!.server, streamOf(saidWhole('fine words')))

describe('an answer', () => {
  test('that begins twice is one answer, by its first name', async () => {
    const chunk = (event: object) => `data: ${JSON.stringify(event)}\n\n`
    const response = { id: 'resp_1', model: 'm-1', created_at: 1, output: [], status: 'in_progress' }
    const text = { item_id: 'i', output_index: 0, content_index: 0 }
    const body = [
      { type: 'response.created', response },
      { type: 'response.in_progress', response: { status: 'queued', metadata: { a: 'b' } } },
      { type: 'response.output_text.delta', ...text, delta: 'fine' },
      { type: 'response.completed', response: { ...response, status: 'completed' } },
    ]
    const script: Script = ({ head, end }) => {
      head(200, { 'content-type': 'text/event-stream' })
      end(body.map(chunk).join(''))
    }
    vendor = await startLoopback(script)
    const client = { providers: [openai({ apiKey: SECRET, baseURL: vendor.baseURL })] }
    const asked = { model: 'openai/m', messages, stream: true }
    const other = createGateway({ client, ingress: [openaiServer()] })
    const answer = await other.fetch('http://localhost/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify(asked),
    })
    const ids = [...(await answer.text()).matchAll(/"id":"(.*?)"/g)].map(([, id]) => id)
    expect(new Set(ids)).toEqual(new Set(['resp_1']))
  })

  test('in the same grammar but other bytes is written in those of the client', async () => {
    const events = eventsOf('anthropic-messages')
    const frames = events.map(event =>
      awsEvent({ chunk: { bytes: Buffer.from(JSON.stringify(event)).toString('base64') } }),
    )
    vendor = await startLoopback(({ head, end }) => {
      head(200, { 'content-type': 'application/vnd.amazon.eventstream' })
      end(Buffer.concat(frames))
    })
    const cloud = anthropicBedrock({ apiKey: SECRET, baseURL: vendor.baseURL, region: 'eu-central-1' })
    const gateway = createGateway({ client: { providers: [cloud] }, ingress: [anthropicServer()] })
    const asked = { model: `${cloud.name}/m`, messages, max_tokens: 5, stream: true }
    const answer = await gateway.fetch('http://localhost/v1/messages', { method: 'POST', body: JSON.stringify(asked) })
    expect(answer.headers.get('content-type')).toBe('text/event-stream')
    const data = [...(await answer.text()).matchAll(/^data: (.*)$/gm)].map(([, text]) => JSON.parse(text!))
    expect(data.map(({ type }) => type)).toEqual(events.map(event => (event as { type: string }).type))
  })

  test('in the same grammar but other bytes tells at its beginning what was counted by then', async () => {
    const usage = {
      input_tokens: 2,
      cache_creation_input_tokens: 4,
      cache_creation: { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 1 },
      output_tokens: 1,
    }
    const [start, ...others] = eventsOf('anthropic-messages') as { message: object }[]
    const events = [{ ...start, message: { ...start!.message, usage } }, ...others]
    vendor = await startLoopback(({ head, end }) => {
      head(200, { 'content-type': 'application/vnd.amazon.eventstream' })
      const bytes = (event: object) => Buffer.from(JSON.stringify(event)).toString('base64')
      end(Buffer.concat(events.map(event => awsEvent({ chunk: { bytes: bytes(event) } }))))
    })
    const cloud = anthropicBedrock({ apiKey: SECRET, baseURL: vendor.baseURL, region: 'eu-central-1' })
    const gateway = createGateway({ client: { providers: [cloud] }, ingress: [anthropicServer()] })
    const asked = { model: `${cloud.name}/m`, messages, max_tokens: 5, stream: true }
    const answer = await gateway.fetch('http://localhost/v1/messages', { method: 'POST', body: JSON.stringify(asked) })
    const [first] = [...(await answer.text()).matchAll(/^data: (.*)$/gm)].map(([, text]) => JSON.parse(text!))
    expect(first).toMatchObject({ type: 'message_start', message: { usage } })
  })
})
