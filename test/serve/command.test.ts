/** `npx interlingua serve` as a process of its own, over real sockets, with vendors that a mock stands for. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import OpenAI from 'openai'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ingress } from '../../generated/ingress.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { sdksAt } from '../gateway/stage.ts'
import { root, run } from '../package/project.ts'
import { programOf } from '../support/programs.ts'
import { started } from './process.ts'

const key = 'the-key-of-a-team-0123'
const prompt = 'Nobody logs this.'

let command: string[]
let folder: string
let vendors: Mock
const processes: ReturnType<typeof started>[] = []

beforeAll(async () => {
  command = [await programOf('generator/user/cli.ts'), 'serve']
  folder = mkdtempSync(join(tmpdir(), 'interlingua-serve-'))
  vendors = await createMock({ apis: [ingress.openai(), ingress.anthropic()], answer: () => 'Here.' }).listen()
})
beforeEach(() => vendors.reset())
afterEach(async () => {
  for (const each of processes.splice(0)) await each.end()
})
afterAll(async () => {
  await vendors.close()
  rmSync(folder, { recursive: true, force: true })
})

const environment = () => ({
  OPENAI_API_KEY: 'a-key-of-the-gateway',
  OPENAI_BASE_URL: vendors.baseURL('openai'),
  ANTHROPIC_API_KEY: 'a-key-of-the-gateway',
  ANTHROPIC_BASE_URL: vendors.baseURL('anthropic'),
})

function file(yaml: string): string {
  const path = join(folder, 'gateway.yaml')
  writeFileSync(path, yaml)
  return path
}

async function gateway(yaml: string, ...args: string[]) {
  const one = started([...command, '--config', file(yaml), '--port', '0', ...args], environment())
  processes.push(one)
  const { url } = await one.event('listening')
  return { ...one, url: String(url).replace('0.0.0.0', '127.0.0.1') }
}

const both = 'providers: { openai: {}, anthropic: {} }\n'

/** A stream that is under way: one piece is read, and the rest is read by `rest`. */
async function underWay(url: string) {
  vendors.say({ text: 'one two three four five six', pace: { deltaMs: 150 } })
  const stream = await new OpenAI({ apiKey: key, baseURL: `${url}/v1`, maxRetries: 0 }).chat.completions.create({
    model: 'fast',
    stream: true,
    messages: [{ role: 'user', content: prompt }],
  })
  const pieces = stream[Symbol.asyncIterator]()
  let text = ''
  while (text === '') text += (await pieces.next()).value?.choices[0]?.delta.content ?? ''
  return {
    begun: text,
    async rest() {
      let finish: string | null | undefined
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
        text += next.value.choices[0]?.delta.content ?? ''
        finish = next.value.choices[0]?.finish_reason ?? finish
      }
      return [text, finish]
    },
  }
}

const whole = ['one two three four five six', 'stop']
const ask = (url: string, model = 'fast', apiKey = key) =>
  sdksAt(url, apiKey).openai.chat.completions.create({ model, messages: [{ role: 'user', content: prompt }] })

describe('what is served', () => {
  it('speaks the four grammars, by the names of the file, and logs no word of it', async () => {
    const { url, lines, event } = await gateway(`${both}models: { fast: openai/gpt-5, 'm*': anthropic/claude-x }\n`)
    const { openai, anthropic, google, ollama } = sdksAt(url, key)
    const messages = [{ role: 'user' as const, content: prompt }]
    const told = [
      (await openai.chat.completions.create({ model: 'fast', messages })).choices[0]?.message.content,
      (await openai.responses.create({ model: 'mine', input: prompt })).output_text,
      (await anthropic.messages.create({ model: 'fast', max_tokens: 9, messages })).content[0],
      (await google.models.generateContent({ model: 'mine', contents: prompt })).text,
      (await ollama.chat({ model: 'fast', messages })).message.content,
    ]
    expect(told).toEqual(['Here.', 'Here.', expect.objectContaining({ text: 'Here.' }), 'Here.', 'Here.'])
    expect(vendors.requests.map(({ request }) => request.model)).toEqual([
      'gpt-5',
      'claude-x',
      'gpt-5',
      'claude-x',
      'gpt-5',
    ])
    expect((await fetch(`${url}/ready`)).status).toBe(200)
    await event('request', 5)
    expect(lines().map(line => JSON.parse(line).event)).toEqual(['listening', ...Array(5).fill('request')])
    expect(JSON.parse(lines()[1]!)).toMatchObject({ status: 200, ingress: 'openai', target: 'openai/gpt-5' })
    expect(lines().join('\n')).not.toMatch(/Nobody|Here\.|the-key-of|a-key-of/)
  })

  it('goes through routers, and is kept by a cache', async () => {
    const { url } = await gateway(
      `${both}models: { fast: { of: [openai/first, anthropic/second] } }\nretry: false\ncache: { ttl: 60000 }\n`,
    )
    vendors.say({ error: 'overloaded' }, 'Second.')
    expect((await ask(url)).choices[0]?.message.content).toBe('Second.')
    expect((await ask(url)).choices[0]?.message.content).toBe('Second.')
    expect(vendors.requests.map(({ request }) => request.model)).toEqual(['first', 'second'])
  })

  it.each([
    ['limit', 'limit: { requests: { limit: 1, seconds: 60 }, maxWait: 0 }\n'],
    [
      'budget',
      'budget: { limits: [{ usd: 5000 }], prices: { openai/m: { input: 1, output: 1000000, currency: USD, source: "https://a.example", date: "2026-01-01" } } }\n',
    ],
  ])('a %s holds, also after another file was read', async (_, section) => {
    const { url, child, event } = await gateway(`${both}models: { fast: openai/m }\nretry: false\n${section}`)
    vendors.say({ text: 'Once.', usage: { inputTokens: 1, outputTokens: 1000 } })
    expect((await ask(url)).choices[0]?.message.content).toBe('Once.')
    await expect(ask(url)).rejects.toMatchObject({ status: 429 })
    file(`${both}models: { fast: openai/m, other: openai/m }\n${section}`)
    child.kill('SIGHUP')
    await event('reloaded')
    await expect(ask(url)).rejects.toMatchObject({ status: 429 })
    expect(vendors.requests).toHaveLength(1)
  })

  it('keys are counted on, and answers stay, when another file is read', async () => {
    const keys = (more: string) =>
      `${both}models: { fast: openai/m${more} }\nanswers: {}\nkeys: [{ name: team, sha256: ${sha256(key)}, requestsPerMinute: 3 }]\n`
    const { url, child, event } = await gateway(keys(''))
    const { responses } = sdksAt(url, key).openai
    const { id } = await responses.create({ model: 'fast', input: 'x' })
    file(keys(', other: openai/m'))
    child.kill('SIGHUP')
    await event('reloaded')
    await responses.create({ model: 'other', input: 'y', previous_response_id: id })
    await ask(url)
    await expect(ask(url)).rejects.toMatchObject({ status: 429 })
  })

  it('needs keys where other machines reach it', async () => {
    const path = file(both)
    const refused = await run(
      process.execPath,
      [...command, '--config', path, '--host', '0.0.0.0'],
      root,
      environment(),
    )
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('set `keys`') })

    const keys = `keys: [{ name: team, sha256: ${sha256(key)}, models: [fast] }]\n`
    const { url, event } = await gateway(`${both}models: { fast: openai/m }\n${keys}`, '--host', '0.0.0.0')
    expect((await ask(url)).choices[0]?.message.content).toBe('Here.')
    expect(await event('request')).toMatchObject({ key: 'team', status: 200 })
    await expect(ask(url, 'fast', 'another-key-0123456789')).rejects.toMatchObject({ status: 401 })
    await expect(ask(url, 'openai/m')).rejects.toMatchObject({ status: 403 })
    expect((await fetch(`${url}/metrics`)).status).toBe(401)
  })
})

describe('a signal', () => {
  it('SIGHUP serves what the file says by then; a stream under way ends whole', async () => {
    const { url, child, event } = await gateway(`${both}models: { fast: openai/old }\n`)
    const stream = await underWay(url)
    file(`${both}models: { fast: anthropic/new }\nhost: localhost\n`)
    child.kill('SIGHUP')
    expect(await event('reloaded')).toMatchObject({ ignored: expect.stringContaining('host') })
    await ask(url)
    expect(vendors.requests.map(({ request }) => request.model)).toEqual(['old', 'new'])
    expect(whole[0]).not.toBe(stream.begun)
    expect(await stream.rest()).toEqual(whole)
  })

  it('SIGHUP with a mistake in the file changes nothing, and says so', async () => {
    const { url, child, event } = await gateway(`${both}models: { fast: openai/old }\n`)
    file(`${both}models: { fast: acme/new }\npage: 1\n`)
    child.kill('SIGHUP')
    const { problems } = await event('reload-failed')
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(/gateway\.yaml:2:17: models\.fast/)]))
    expect(problems).toEqual(expect.arrayContaining([expect.stringMatching(/gateway\.yaml:3:7: page/)]))
    await ask(url)
    expect(vendors.requests.map(({ request }) => request.model)).toEqual(['old'])
  })

  it.each<[string, (path: string) => void, RegExp]>([
    ['lets everybody in', path => writeFileSync(path, `${both}page: false\n`), /keys/],
    ['is gone', path => rmSync(path), /ENOENT/],
  ])('SIGHUP with a file that %s changes nothing', async (_, change, told) => {
    const keys = `keys: [{ name: team, sha256: ${sha256(key)} }]\n`
    const { url, child, event } = await gateway(`${both}${keys}models: { fast: openai/m }\n`, '--host', '0.0.0.0')
    change(join(folder, 'gateway.yaml'))
    child.kill('SIGHUP')
    expect((await event('reload-failed')).problems).toEqual([expect.stringMatching(told)])
    await ask(url)
    await expect(ask(url, 'fast', 'another-key-0123456789')).rejects.toMatchObject({ status: 401 })
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('%s takes nothing new, and a stream under way ends whole', async signal => {
    const { url, child, event, exit } = await gateway(`${both}models: { fast: openai/m }\n`)
    const stream = await underWay(url)
    child.kill(signal)
    expect(await event('stopping')).toMatchObject({ signal })
    await expect(fetch(`${url}/health`)).rejects.toThrow()
    expect(await stream.rest()).toEqual(whole)
    expect(await exit).toBe(0)
    await event('stopped')
  })

  it('a second one does not wait', async () => {
    const { url, child, event, exit } = await gateway(`${both}models: { fast: openai/m }\n`)
    const stream = await underWay(url)
    child.kill('SIGTERM')
    await event('stopping')
    child.kill('SIGTERM')
    expect(await exit).toBe(1)
    await expect(stream.rest()).rejects.toThrow()
  })
})

describe('--check', () => {
  const check = (yaml: string, env = {}) =>
    run(process.execPath, [...command, '--check', '--config', file(yaml)], root, env)

  it('says what would be served, and nothing secret', async () => {
    const yaml = `providers: { mine: { provider: openai, apiKey: "\${MINE}", baseURL: "http://127.0.0.1:1/v1" } }
models: { fast: mine/m, best: { of: [fast, mine/n], strategy: round-robin } }
keys: [{ name: team, sha256: ${'ab'.repeat(32)}, models: [best] }]
cache: {}
`
    const { code, stdout, stderr } = await check(yaml, { MINE: 'a-secret' })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const said of ['mine (openai)', 'fast → mine/m', 'best → round-robin: fast, mine/n', 'team: best', 'cache'])
      expect(stdout).toContain(said)
    expect(stdout).not.toMatch(/a-secret|abab/)
  })

  it('says what is wrong, and ends with 1', async () => {
    const ran = await check('providers: { opena: {} }\npage: 1')
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('2 problem(s)') })
  })
})

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What the command makes of a key. */
function hash(text: string) {
  const given = started([...command, '--hash'], {})
  given.child.stdin.end(`${text}\n`)
  return given.exit.then(code => ({ code, stdout: given.lines().join('\n') }))
}

it('--hash prints the hash of a key, and refuses what could be guessed', async () => {
  expect(await hash(key)).toEqual({ code: 0, stdout: sha256(key) })
  expect(await hash('short')).toEqual({ code: 1, stdout: '' })
})
