/** A whole answer that passes as it is: what is logged of it, and what becomes of the vendor's when the client leaves. */
import { createServer, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { openai } from '../../generated/openai/index.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { createGateway, type GatewayEntry } from '../../runtime/gateway/index.ts'
import { type Serving, serve } from '../../runtime/serve/index.ts'
import { until } from '../support/loopback.ts'

const usage = { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 }
const choices = [{ index: 0, message: { role: 'assistant', content: 'Fine.' }, finish_reason: 'stop' }]
const whole = { id: 'a', object: 'chat.completion', created: 1, model: 'm', choices, usage }
const body = JSON.stringify({ model: 'openai/m', messages: [{ role: 'user', content: 'Well?' }] })

let vendor: Server
let serving: Serving
afterEach(async () => {
  await serving.close(0)
  vendor.close()
})

/** A vendor that answers so, and a gateway before it. */
async function stage(answer: (response: ServerResponse) => void) {
  const seen = { asked: 0, closed: 0, body: '' }
  vendor = createServer((incoming, outgoing) => {
    seen.asked++
    outgoing.once('close', () => void (outgoing.writableFinished || seen.closed++))
    incoming.on('data', piece => {
      seen.body += piece
    })
    incoming.once('end', () => answer(outgoing))
  })
  await new Promise<void>(done => vendor.listen(0, '127.0.0.1', done))
  const baseURL = `http://127.0.0.1:${(vendor.address() as AddressInfo).port}`
  const log: GatewayEntry[] = []
  const gateway = createGateway({
    client: { providers: [openai({ apiKey: 'k', api: 'openai-chat', baseURL })], retry: false },
    ingress: [openaiServer()],
    log: entry => log.push(entry),
  })
  serving = await serve(gateway, { port: 0 })
  return { seen, log, gateway, url: `${serving.url}/v1/chat/completions` }
}

it.each([
  ['short', 'x'],
  ['longer than what is held', 'x'.repeat(3 * 1024 * 1024)],
])('one that is %s is logged with its status and usage', async (_, padding) => {
  const { log, url, gateway } = await stage(response => response.end(JSON.stringify({ ...whole, padding })))
  const answer = await fetch(url, { method: 'POST', body })
  expect(await answer.json()).toEqual({ ...whole, padding })
  await until(() => gateway.active() === 0)
  expect(log).toMatchObject([
    { status: 200, target: 'openai/m', usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5 } },
  ])
  const metrics = await (await fetch(`${serving.url}/metrics`)).text()
  expect(metrics).toContain('provider="openai",status="200",error=""} 1')
  expect(metrics).toContain('interlingua_tokens_total{provider="openai",direction="input"} 3')
})

it('a request comes to the vendor as it was written, but for the name of its model', async () => {
  const { seen, url } = await stage(response => response.end(JSON.stringify(whole)))
  const written = `{ "messages": [{"role": "user", "content": "Well?"}],\n "seed": 9007199254740993, "top_p": 1.0, "model": "openai/m" }`
  await fetch(url, { method: 'POST', body: written })
  expect(seen.body).toBe(written.replace('openai/m', 'm'))
})

it.each([
  ['before it has begun', () => {}],
  ['in the middle of it', (response: ServerResponse) => void response.write('{"id":')],
])('a client that leaves %s ends the call', async (_, answer) => {
  const { seen, log, url, gateway } = await stage(answer)
  const asking = request(url, { method: 'POST' }).on('error', () => {})
  asking.end(body)
  await until(() => seen.asked === 1)
  asking.destroy()
  await until(() => seen.closed === 1 && gateway.active() === 0)
  expect(log).toMatchObject([{ error: 'aborted' }])
})

it('one that breaks off is told as an error', async () => {
  const { log, url } = await stage(response => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{"id":', () => response.destroy())
  })
  const answer = await fetch(url, { method: 'POST', body })
  expect([answer.status, ((await answer.json()) as { error: object }).error]).toEqual([502, expect.any(Object)])
  expect(log).toMatchObject([{ error: 'network', status: 502 }])
})
