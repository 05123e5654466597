/** The gateway in an app of Hono, as docs/gateway.md shows it: by a server of Node, and without one. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import OpenAI from 'openai'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { apis } from '../../generated/registry.ts'
import { toBody } from '../../runtime/stream/encoder.ts'
import { streamOf } from '../laws/subject.ts'
import { type Loopback, type Script, startLoopback, until } from '../support/loopback.ts'

const { server } = apis['anthropic-messages']!
const said = { id: 'a', model: 'm', content: [{ type: 'text' as const, text: 'Rain.' }], finishReason: 'stop' as const }
const events = String(toBody(streamOf(said), server)).split(/(?<=\n\n)/)
const asked = { model: 'anthropic/m', messages: [{ role: 'user' as const, content: 'Hi' }] }

let script: Script
let vendor: Loopback
let app: Hono
let listening: ReturnType<typeof serve>
let url: string

beforeAll(async () => {
  vendor = await startLoopback(exchange => script(exchange))
  vi.stubEnv('ANTHROPIC_API_KEY', 'k')
  vi.stubEnv('ANTHROPIC_BASE_URL', vendor.baseURL)
  ;({ app } = await import('../../examples/guide/gateway/hono.ts'))
  url = await new Promise(resolve => {
    listening = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    )
  })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await new Promise(resolve => listening.close(resolve))
  await vendor.close()
})

const sdk = (baseURL: string) => new OpenAI({ apiKey: 'none', baseURL: `${baseURL}/llm/v1`, maxRetries: 0 })

const streaming: Script = async ({ head, write, end }) => {
  head(200, { 'content-type': 'text/event-stream' })
  for (const event of events) await write(event)
  end()
}

it('answers whole, beside what the app does itself', async () => {
  script = ({ head, end }) => {
    head(200, { 'content-type': 'application/json' })
    end(JSON.stringify(server.chat.encode(said)))
  }
  const { choices } = await sdk(url).chat.completions.create(asked)
  expect(choices[0]?.message.content).toBe('Rain.')
  expect(await (await fetch(url)).text()).toBe('What else the app does.')
  const body = JSON.stringify(asked)
  const direct = await app.request('/llm/v1/chat/completions', { method: 'POST', body })
  expect([direct.status, direct.headers.has('x-request-id')]).toEqual([200, true])
})

it('streams', async () => {
  script = streaming
  let text = ''
  for await (const chunk of await sdk(url).chat.completions.create({ ...asked, stream: true }))
    text += chunk.choices[0]?.delta.content ?? ''
  expect(text).toBe('Rain.')
})

it('ends the call upstream when its client leaves', async () => {
  script = async ({ head, write, closed }) => {
    head(200, { 'content-type': 'text/event-stream' })
    for (const event of events.slice(0, 3)) await write(event)
    await closed
  }
  const stream = await sdk(url).chat.completions.create({ ...asked, stream: true })
  for await (const _ of stream) break
  stream.controller.abort()
  await until(() => vendor.open() === 0)
})

it('its router can tell a model with slashes before a colon', async () => {
  const paths = new Hono()
  paths.post('/v1beta/models/:model{.+:generateContent}', c => c.text(c.req.param('model')))
  const found = await paths.request('/v1beta/models/openai/gpt-5:generateContent', { method: 'POST' })
  expect(await found.text()).toBe('openai/gpt-5:generateContent')
})
