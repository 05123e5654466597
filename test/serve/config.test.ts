/** Configurations of a gateway: what they may say, what is told of mistakes, and what becomes of them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openaiServer } from '../../generated/openai/server.ts'
import { readServeConfig } from '../../generator/user/serve/config.ts'
import { around } from '../../generator/user/serve/rooms.ts'
import { createClient } from '../../runtime/index.ts'
import { createMock } from '../../runtime/mock/index.ts'
import { root } from '../package/project.ts'

const hash = (digit: string) => digit.repeat(64)
const environment = { UPSTREAM: 'a-key-of-the-vendor', HASH: hash('a'), OPENAI_API_KEY: 'one-of-them', BLANK: ' ' }
const read = (yaml: string, env = environment) => readServeConfig('g.yaml', yaml, env)
const mine = 'providers: { mine: { provider: openai-compatible, baseURL: "http://a.example/v1" } }\n'

/** Place, what is said, and the hint. */
const mistakes: [yaml: string, told: string, hint: string][] = [
  ['provider: {}', '1:1: provider: no such key', 'did you mean providers?'],
  ['- a', '1:1: expected object, received array', ''],
  ['providers: [a]', '1:12: providers: expected record', 'a-name: {'],
  ['providers:\n  opena: {}', "2:10: providers.opena: there is no provider 'opena'", 'did you mean openai?'],
  [
    'providers:\n  a: { provider: acme }',
    "2:18: providers.a.provider: there is no provider 'acme'",
    'there are: anthropic',
  ],
  ['providers:\n  a/b: { provider: openai }', '2:8: providers.a/b: a name is not empty', ''],
  ['providers:\n  openai: { api: chat }', "2:18: providers.openai.api: there is no api 'chat'", 'openai-responses'],
  [`providers:\n  openai: { apikey: "\${UPSTREAM}" }`, '2:13: providers.openai.apikey: no such key', 'mean apiKey?'],
  ['providers:\n  vertex: { location: 3 }', '2:23: providers.vertex.location: is no text', 'a text'],
  [
    `providers:\n  openai: { apiKey: "\${NONE}" }`,
    '2:21: providers.openai.apiKey: the environment has no NONE',
    'export NONE',
  ],
  [
    'providers:\n  openai: { apiKey: { env: BLANK } }',
    'providers.openai.apiKey: the environment has no BLANK',
    'export',
  ],
  ['providers:\n  openai: { apiKey: short }', '2:21: providers.openai.apiKey: is a secret', `\${NAME}`],
  [
    'providers:\n  openai: { apiKey: sk-0123456789abcd }',
    '2:21: providers.openai.apiKey: looks like a key',
    `\${NAME}`,
  ],
  ['providers:\n  anthropic: {}', '2:14: providers.anthropic: it has no key', 'set ANTHROPIC_API_KEY'],
  ['providers:\n  openai-compatible: {}', '2:22: providers.openai-compatible: it needs an address', 'baseURL'],
  ['providers:\n  openai: { baseURL: "ftp://a" }', '2:22: providers.openai.baseURL: is no address', 'http://'],
  ['providers:\n  openai: { baseURL: "http://a:b@c" }', '2:22: providers.openai.baseURL: is no address', 'no user'],
  [
    'providers:\n  openai: { headers: { x-auth: abc } }',
    '2:32: providers.openai.headers.x-auth: is a secret',
    `\${NAME}`,
  ],
  ['models:\n  a: Bearer abcdefghijkl1', '2:6: models.a: looks like a key', `\${NAME}`],
  ['models:\n  abcdefghijklmnopqrstuvw12345: openai/m', '2:3: models: one of the names looks like a key', `\${NAME}`],
  ['models:\n  a: opena/m', "2:6: models.a: no provider here serves 'opena/m'", 'did you mean openai?'],
  ['models:\n  best: openai/m\n  a: bets', "3:6: models.a: 'bets' is no model", 'did you mean best?'],
  ['models:\n  a: b\n  b: a', '3:6: models.b: leads to itself: a → b → a', 'provider/model'],
  ['models:\n  a: { of: [openai/m], strategy: cheapest }', '2:34: models.a.strategy: expected one of', 'fallback'],
  ['models:\n  a: { of: [] }', '2:12: models.a.of: Too small', 'a list of models'],
  ['models:\n  a: { strategy: weighted }', '2:6: models.a.of: is missing', 'a list of models'],
  [
    'models:\n  a: { of: [{ model: openai/m, weigth: 1 }] }',
    '2:32: models.a.of[0].weigth: no such key',
    'mean weight?',
  ],
  ['models:\n  a: { of: [acme/m] }', '2:13: models.a.of[0]: no provider here', 'there are: openai'],
  ['models:\n  a: { of: [openai/m], strategy: least-cost }', '2:13: models.a.of[0]: has no prices', 'prices: {'],
  ['models:\n  a: { of: [openai/m], onLoss: drop }', '2:32: models.a.onLoss: expected one of', ''],
  ['keys: []', '1:7: keys: Too small', 'name, sha256'],
  ['keys:\n  - { name: a }', '2:5: keys[0].sha256: is missing', '--hash'],
  ['keys:\n  - { name: a, sha256: abc }', '2:24: keys[0].sha256: is no SHA-256', '--hash'],
  [`keys:\n  - { name: a, sha256: ${hash('b')}, key: abc }`, 'keys[0].key: no such key', 'there are: name, sha256'],
  [
    `keys:\n  - { name: a, sha256: ${hash('b')} }\n  - { name: a, sha256: ${hash('c')} }`,
    '3:13: keys[1].name: another key',
    '',
  ],
  [
    `keys:\n  - { name: a, sha256: ${hash('b')} }\n  - { name: b, sha256: ${hash('B')} }`,
    "keys[1].sha256: it is the key of 'a'",
    '',
  ],
  [
    `keys:\n  - { name: a, sha256: ${hash('b')}, requestsPerMinute: 0 }`,
    'keys[0].requestsPerMinute: Too small',
    'whole',
  ],
  ['host: 0.0.0.0', '1:7: host: other machines reach it', 'set `keys`'],
  ['port: 70000', '1:7: port: Too big', ''],
  ['ingress: [opena]', "1:11: ingress[0]: no API is named 'opena'", 'did you mean openai?'],
  ['native: false', '1:9: native: expected true', 'true, or a list'],
  ['strict: yes please', '1:9: strict: expected boolean', 'true or false'],
  ['limits: { body: 1.5 }', '1:17: limits.body: expected int', 'whole number'],
  ['retry: true', '1:8: retry: expected false', ''],
  ['retry: { maxRetry: 1 }', '1:10: retry.maxRetry: no such key', 'there are: maxRetries'],
  ['timeout: soon', '1:10: timeout: expected number', 'in milliseconds'],
  ['timeout: { idle: -1 }', '1:18: timeout.idle: Too small', 'in milliseconds'],
  ['cache: { ttl: 0 }', '1:15: cache.ttl: Too small', 'in milliseconds'],
  ['limit: { requests: 3 }', '1:20: limit.requests: expected object', 'seconds: 60'],
  ['limit: { by: key }', '1:14: limit.by: expected one of', ''],
  ['budget: { prices: {}, limits: [] }', '1:31: budget.limits: Too small', ''],
  [
    'budget:\n  prices: { a/b: { input: 1, output: 2, currency: USD, source: x, date: "2026-01-01" } }\n  limits: [{ usd: 1 }]',
    '2:64: budget.prices.a/b.source: is no URL',
    'the web page',
  ],
  [
    `keys:\n  - { name: a, sha256: ${hash('b')}, budget: { usd: 1 } }`,
    '2:98: keys[0].budget: nothing says what calls cost',
    'prices: {',
  ],
  [
    `keys:\n  - { name: a, sha256: ${hash('b')}, budget: { usd: 1, per: week } }`,
    'keys[0].budget.per: expected one of',
    '`day` or `month`',
  ],
  ['models:\n  a: { of: [openai/m], failoverOn: [slow] }', '2:37: models.a.failoverOn[0]: expected one of', ''],
  [
    'models:\n  a: { of: [openai/m], health: { failure: 1 } }',
    'models.a.health.failure: no such key',
    'mean failures?',
  ],
  ['models:\n  a: { of: [openai/m], whenAllCool: wait }', 'models.a.whenAllCool: expected one of', ''],
  ['redis: { url: "http://a" }', '1:15: redis.url: is no address of a Redis', 'redis://host'],
  ['redis: { url: "redis://a:b@host" }', '1:15: redis.url: is a secret', `\${NAME}`],
  [`redis: { url: "\${NOWHERE}" }`, '1:15: redis.url: the environment has no NOWHERE', 'export'],
  ['redaction: { patterns: [] }', '1:24: redaction.patterns: Too small', 'name, regex, maxLength'],
  [
    'redaction:\n  patterns: [{ name: a, regex: "(", maxLength: 5 }]',
    '2:32: redaction.patterns[0].regex: Invalid regular expression',
    'as JavaScript',
  ],
  [
    'redaction:\n  patterns: [{ name: a, regex: "x*", maxLength: 5 }]',
    "2:14: redaction.patterns[0]: the redaction pattern 'a' matches the empty text",
    '',
  ],
  ['guard: { refuse: [{ regex: a }] }', '1:19: guard.refuse[0].because: is missing', ''],
  ['guard:\n  refuse: [{ regex: "[", because: no }]', '2:21: guard.refuse[0].regex: Invalid regular', 'as JavaScript'],
  ['use: [./no-such-file.mjs]', "1:7: use[0]: './no-such-file.mjs' cannot be read", 'a path from the folder'],
  ['answers: { ttl: 0 }', '1:17: answers.ttl: Too small', 'in milliseconds'],
  ['page: 1', '1:7: page: expected boolean', 'true or false'],
  ['a: [b\nc: d', 'yaml', ''],
]

describe('a mistake', () => {
  it.each(mistakes)('%j', async (yaml, told, hint) => {
    const failed = await read(yaml).then(
      () => 'none',
      (error: Error) => error.message,
    )
    expect(failed).toContain(told)
    expect(failed).toContain(hint)
    expect(failed).toMatch(/^g\.yaml:\d+:\d+: /)
    expect(failed.match(/^g\.yaml:/gm)).toHaveLength(1)
  })

  it('is told with all others, in order', async () => {
    const yaml = `
host: 0.0.0.0
providers:
  openai: { apiKey: "\${NONE}" }
  anthropic: {}
models:
  a: acme/m
  b: { of: [] }
page: 1
`
    const failed: Error = await read(yaml).catch(error => error)
    expect(failed.message.match(/^g\.yaml:\d+/gm)).toEqual(['g.yaml:2', 'g.yaml:4', 'g.yaml:5', 'g.yaml:8', 'g.yaml:9'])
  })

  it('never repeats a secret', async () => {
    const yaml = `providers:\n  a: { apiKey: sk-0123456789abcd, provider: x }\n  b: { baseURL: "\${UPSTREAM}", provider: openai }`
    const failed: Error = await read(yaml).catch(error => error)
    expect(failed.message).toContain('looks like a key')
    expect(failed.message).toContain('is no address')
    expect(failed.message).not.toMatch(/0123456789|a-key-of-the-vendor/)
  })
})

describe('a sound file', () => {
  it('may be empty: all whose keys are there', async () => {
    const { providers } = await read('', { ...environment, ANTHROPIC_API_KEY: 'k' } as typeof environment)
    expect(providers.map(({ name }) => name)).toEqual(['anthropic', 'openai'])
    await expect(read('', {} as typeof environment)).rejects.toThrow('there is no provider')
  })

  it('takes secrets and addresses from the environment', async () => {
    const yaml = `
providers:
  mine: { provider: openai-compatible, baseURL: "http://\${HOST}/v1", apiKey: ["\${UPSTREAM}", { env: UPSTREAM }] }
keys: [{ name: a, sha256: { env: HASH } }]
`
    const { config, providers } = await read(yaml, { ...environment, HOST: 'h.example' } as typeof environment)
    expect(config.providers?.mine).toMatchObject({
      baseURL: 'http://h.example/v1',
      apiKey: ['a-key-of-the-vendor', 'a-key-of-the-vendor'],
    })
    expect(providers[0]).toMatchObject({ name: 'mine', keys: 2 })
    expect(config.keys?.[0]?.sha256).toBe(hash('a'))
  })

  it('may have long names that are no keys', async () => {
    const arn = 'mine/arn:aws:cloud:us-east-1:123456789012:inference-profile/us.vendor.a-large-model-20250514-v1:0'
    const { models } = await read(`${mine}models: { a: "${arn}", b: mine/mixture-of-experts-8x22b-instruct-20250929 }`)
    expect(models.a).toBe(arn)
  })

  it('has names for names, of which each router is one', async () => {
    const yaml = `${mine}models: { a: mine/m, b: a, r: { of: [b, mine/n] }, s: { of: [r], strategy: round-robin }, t: r, 'u/*': s }`
    const { models } = await read(yaml)
    expect(models).toMatchObject({ a: 'mine/m', b: 'mine/m', r: { name: 'r' }, s: { name: 's' } })
    expect(models.t).toBe(models.r)
    expect(models['u/*']).toBe(models.s)
  })

  it('goes on with what stands around the calls where its section is as it was', async () => {
    const budget = (usd: number) =>
      `budget: { prices: { mine/m: { input: 1, output: 2, currency: USD, source: "https://a.example", date: "2026-01-01" } }, limits: [{ usd: ${usd} }] }\n`
    const file = (ttl: number, usd: number) =>
      `${mine}cache: { ttl: ${ttl} }\nlimit: { concurrency: 3 }\n${budget(usd)}`
    const first = await read(file(10, 1))
    const again = await readServeConfig('g.yaml', file(10, 1), environment, first)
    expect(again.rooms).toEqual(first.rooms)
    expect(again.rooms.cache?.middleware).toBe(first.rooms.cache?.middleware)
    const other = await readServeConfig('g.yaml', file(20, 2), environment, first)
    expect(other.rooms.limit?.middleware).toBe(first.rooms.limit?.middleware)
    expect(other.rooms.cache?.middleware).not.toBe(first.rooms.cache?.middleware)
    expect(other.rooms.budget?.budget.totals).toEqual(first.rooms.budget?.budget.totals)
  })
})

it('words that are refused and texts that are hidden stand around all calls, with middleware of the user’s own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'interlingua-config-'))
  try {
    const own = `export default (call, next) => next({ ...call, input: { ...call.input, temperature: 0.25 } })`
    writeFileSync(join(folder, 'own.mjs'), own)
    const yaml = `
providers: { openai: { api: openai-chat, apiKey: "\${UPSTREAM}" } }
use: [./own.mjs]
guard: { refuse: [{ regex: "launch code", flags: i, because: "nobody may ask that" }] }
redaction: { patterns: [{ name: mail, regex: "\\\\b[\\\\w.]+@[\\\\w.]+\\\\b", maxLength: 60 }], restore: true }
models: { best: { of: [openai/a, openai/b], failoverOn: [authentication], health: { failures: 1 }, whenAllCool: fail } }
`
    const { providers, models, rooms } = await readServeConfig(join(folder, 'g.yaml'), yaml, environment)
    const vendor = createMock({ apis: [openaiServer()], script: [{ error: 'authentication' }, 'I write to [mail_1].'] })
    const llm = createClient({ providers, use: around(rooms), fetch: vendor.fetch, retry: false })
    const reply = await llm.chat({ model: models.best!, messages: 'Write to ann@home.example' })
    expect(reply.text).toBe('I write to ann@home.example.')
    expect(vendor.requests.map(({ request }) => request.model)).toEqual(['a', 'b'])
    expect(vendor.requests[1]?.wire.body).toMatchObject({
      temperature: 0.25,
      messages: [{ content: 'Write to [mail_1]' }],
    })
    const failed = llm.chat({ model: 'openai/a', messages: 'The Launch Code?' })
    await expect(failed).rejects.toMatchObject({ kind: 'content-filter' })
    expect(vendor.requests).toHaveLength(2)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('the file of docs/gateway.md is sound', async () => {
  const page = readFileSync(join(root, 'docs/gateway.md'), 'utf8')
  const files = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml!)
  expect(files.length).toBeGreaterThan(0)
  const env = {
    OPENAI_API_KEY: 'k',
    ANTHROPIC_API_KEY: 'k',
    LOCAL_KEY: 'k',
    TEAM_KEY_SHA256: hash('d'),
    REDIS_URL: 'redis://:secret@host:6379',
  }
  for (const yaml of files) await readServeConfig('docs/gateway.md', yaml, env)
})
