/** Two gateways, each a process of its own, behind one address and with one Redis: they behave as one, also when one is killed. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@keyv/redis'
import OpenAI from 'openai'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ingress } from '../../generated/ingress.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { started } from '../serve/process.ts'
import { type Redis, redisIsHere, startRedis } from './server.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const keyOf = (name: string) => `the-key-of-${name}-0123`
const hashed = (name: string) => `name: ${name}, sha256: ${sha256(keyOf(name))}`
const config = `
redis: { url: "\${REDIS_URL}", keys: true }
providers: { openai: { api: openai-chat }, anthropic: {} }
models: { fast: openai/m, other: anthropic/m }
retry: false
answers: {}
cache: { ttl: 60000 }
budget:
  prices:
    openai/*: &price { input: 0, output: 1000000, currency: USD, source: "https://a.example", date: "2026-01-01" }
    anthropic/*: *price
keys:
  - { ${hashed('team')} }
  - { ${hashed('other')} }
  - { ${hashed('few')}, requestsPerMinute: 5 }
  - { ${hashed('poor')}, budget: { usd: 4, per: month } }
  - { ${hashed('load')}, requestsPerMinute: 200, budget: { usd: 25 } }
`

/** Takes turns, as a load balancer does, and says 502 for who is gone. */
async function balancer(urls: readonly string[]): Promise<{ url: string; server: Server }> {
  let turn = 0
  const server = createServer((incoming, outgoing) => {
    const { hostname, port } = new URL(urls[turn++ % urls.length]!)
    const { method, url, headers } = incoming
    const upstream = httpRequest({ hostname, port, method, path: url, headers, agent: false }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
      answer.on('error', () => outgoing.destroy())
    })
    upstream.on('error', () => (outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end('{}')))
    incoming.pipe(upstream)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

describe.skipIf(!redisIsHere)('two gateways and one Redis', { timeout: 60_000 }, () => {
  let redis: Redis
  let store: ReturnType<typeof createClient>
  let vendors: Mock
  let folder: string
  let processes: ReturnType<typeof started>[]
  let urls: string[]
  let both: Awaited<ReturnType<typeof balancer>>

  beforeAll(async () => {
    redis = await startRedis()
    store = createClient({ url: redis.url })
    store.on('error', () => {})
    await store.connect()
    vendors = await createMock({
      apis: [ingress.openai(), ingress.anthropic()],
      answer: ({ messages }) => {
        const last = messages.at(-1)?.content[0]
        const text = `heard ${last?.type === 'text' ? last.text : ''}`
        return { text, usage: { inputTokens: 1, outputTokens: 1 }, pace: { firstMs: 50 } }
      },
    }).listen()
    folder = mkdtempSync(join(tmpdir(), 'interlingua-gateways-'))
    const file = join(folder, 'gateway.yaml')
    writeFileSync(file, config)
    const environment = {
      REDIS_URL: redis.url,
      OPENAI_API_KEY: 'a-key-of-the-gateway',
      OPENAI_BASE_URL: vendors.baseURL('openai'),
      ANTHROPIC_API_KEY: 'a-key-of-the-gateway',
      ANTHROPIC_BASE_URL: vendors.baseURL('anthropic'),
    }
    const args = ['--import', 'tsx', 'generator/user/cli.ts', 'serve', '--config', file, '--port', '0']
    processes = [0, 1].map(() => started(args, environment))
    urls = await Promise.all(processes.map(async each => String((await each.event('listening')).url)))
    both = await balancer(urls)
  }, 60_000)

  afterAll(async () => {
    both?.server.closeAllConnections()
    both?.server.close()
    await Promise.all((processes ?? []).map(each => each.end()))
    await vendors?.close()
    store?.destroy()
    await redis?.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const sdk = (name: string, url = both.url) => new OpenAI({ apiKey: keyOf(name), baseURL: `${url}/v1`, maxRetries: 0 })
  const ask = async (name: string, content: string, url?: string) => {
    const body = { model: 'fast', max_tokens: 1, messages: [{ role: 'user' as const, content }] }
    return sdk(name, url)
      .chat.completions.create(body)
      .then(
        ({ choices }) => choices[0]?.message.content ?? '',
        (failed: { status?: number }) => failed.status ?? 0,
      )
  }
  const count = (answers: readonly (string | number)[], what: string | number) =>
    answers.filter(answer => answer === what).length
  const asked = () => vendors.requests.length

  it('an answer of one goes on at the other, and is taken away for both', async () => {
    const [one, other] = urls.map(url => sdk('team', url).responses)
    const first = await one!.create({ model: 'other', input: 'one' })
    const second = await other!.stream({ model: 'fast', input: 'two', previous_response_id: first.id }).finalResponse()
    expect(second.output_text).toBe('heard two')
    const third = await one!.create({ model: 'other', input: 'three', previous_response_id: second.id })
    expect(third.output_text).toBe('heard three')
    expect(vendors.requests.at(-1)?.request.messages.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'user',
      'assistant',
      'user',
    ])
    await expect(sdk('other', urls[0]).responses.retrieve(first.id)).rejects.toMatchObject({ status: 404 })
    await one!.delete(second.id)
    await expect(other!.retrieve(second.id)).rejects.toMatchObject({ status: 404 })
  })

  it('what one was answered the other knows, and identical calls at one time are one', async () => {
    const before = asked()
    expect(await Promise.all(urls.map(url => ask('team', 'the same', url)))).toEqual(Array(2).fill('heard the same'))
    expect(await ask('team', 'the same')).toBe('heard the same')
    expect(asked() - before).toBe(1)
  })

  it('what became of a request of one the other tells too, to the same key alone', async () => {
    const { response } = await sdk('team', urls[0])
      .chat.completions.create({ model: 'fast', max_tokens: 1, messages: [{ role: 'user', content: 'what became?' }] })
      .withResponse()
    const id = response.headers.get('x-request-id')
    const told = (name: string) =>
      fetch(`${urls[1]}/v1/requests/${id}`, { headers: { authorization: `Bearer ${keyOf(name)}` } })
    // It is written down while its client reads the answer.
    await vi.waitFor(async () => expect((await told('team')).status).toBe(200))
    expect(await (await told('team')).json()).toMatchObject({ id, key: 'team', target: 'openai/m', status: 200 })
    expect((await told('other')).status).toBe(404)
  })

  it('requests of a key are counted together', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, at) => ask('few', `${at}`)))
    expect([count(answers, 429), answers.filter(answer => typeof answer === 'string').length]).toEqual([7, 5])
  })

  it('what a key spends is counted together', async () => {
    const before = asked()
    const answers = await Promise.all(Array.from({ length: 9 }, (_, at) => ask('poor', `poor ${at}`)))
    expect([count(answers, 429), asked() - before]).toEqual([5, 4])
    expect(await ask('poor', 'later')).toBe(429)
  })

  it('a key that is put into Redis, and taken out of it, is so for both', async () => {
    const told = () => Promise.all(urls.map(url => ask('new', 'x', url)))
    expect(await told()).toEqual([401, 401])
    await store.set(`interlingua:key:${sha256(keyOf('new'))}`, JSON.stringify({ name: 'new', models: ['fast'] }))
    expect(await told()).toEqual(['heard x', 'heard x'])
    await store.del(`interlingua:key:${sha256(keyOf('new'))}`)
    expect(await told()).toEqual([401, 401])
  })

  it('one is killed under load: no limit is exceeded, no answer is wrong, and who tries again succeeds', async () => {
    const before = asked()
    const all = 60
    const answers: (string | number)[] = []
    let next = 0
    let killed = false
    const client = async () => {
      while (next < all) {
        const at = next++
        if (at === 12) {
          killed = processes[0]!.child.kill('SIGKILL')
        }
        let answer = await ask('load', `load ${at}`)
        for (let again = 0; again < 8 && typeof answer === 'number' && answer !== 429; again++) {
          // As clients do: at once, two that take turns could be sent to the same one each time.
          await sleep(Math.random() * 10 * 2 ** again)
          answer = await ask('load', `load ${at}`)
        }
        expect([`heard load ${at}`, 429]).toContain(answer)
        answers.push(answer)
      }
    }
    await Promise.all(Array.from({ length: 6 }, client))
    expect(killed).toBe(true)
    const made = asked() - before
    expect(made).toBeLessThanOrEqual(25)
    // What was under way at the one that was killed may have cost something, and counts.
    expect(count(answers, 429)).toBeGreaterThanOrEqual(all - 25)
    expect(answers.length - count(answers, 429)).toBeGreaterThanOrEqual(25 - 6)
    const { usd, reserved } = await store.hGetAll('{interlingua:budget}:tag:key:load')
    expect(Number(usd) + Number(reserved)).toBeLessThanOrEqual(25)
  })

  it('without Redis the one that is left goes on: it counts for itself, and says so', async () => {
    await redis.kill()
    const [, left] = urls
    expect(await ask('team', 'without', left)).toBe('heard without')
    const answers = await Promise.all(Array.from({ length: 7 }, (_, at) => ask('few', `without ${at}`, left)))
    expect(count(answers, 429)).toBe(2)
    expect(await ask('nobody', 'x', left)).toBe(503)
    expect(await processes[1]!.event('store-failed')).toMatchObject({ why: expect.any(String) })
  })
})
