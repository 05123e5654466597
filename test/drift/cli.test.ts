import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { CLASSES, RULES } from '../../generator/drift/rules.ts'
import { distilRaw } from '../contract/miniature.ts'
import { sourceFile } from '../contract/source-file.ts'
import { runHere } from '../support/command.ts'
import { object, tiny } from './tiny.ts'

const TSX = resolve('node_modules/tsx/dist/cli.mjs')
const CLI = resolve('generator/drift-cli.ts')
const SLOW = { timeout: 60_000 }

const text = { type: 'string' }
const old = tiny({ request: object({ a: text, b: text }) })
const now = tiny({ request: object({ a: text, c: text }), response: object({ n: text }) })
const source = (url: string) => sourceFile(`url: ${url}`)
let root = ''
const server = createServer((request, response) => {
  if (request.url === '/new.json') response.end(JSON.stringify(now))
  else {
    response.statusCode = 404
    response.end()
  }
})
let origin = ''

interface Told {
  code: number
  out: string
  err: string
}

/** In a process of its own, as a shell runs it. */
function start(...args: string[]): Promise<Told> {
  return new Promise(done => {
    execFile(process.execPath, [TSX, CLI, ...args], { cwd: root }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
}

async function run(...args: string[]): Promise<Told> {
  const { code, stdout, stderr } = await runHere(CLI, args, root)
  return { code, out: stdout, err: stderr }
}

const git = (...args: string[]) =>
  new Promise<void>((done, fail) => {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
    execFile('git', [...who, ...args], { cwd: root }, error => (error ? fail(error) : done()))
  })

/** Every file of the folder with what is in it. */
function state(): string {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    one => one.isFile() && !one.parentPath.includes('.git'),
  )
  const texts = names.map(
    one => `${one.parentPath}/${one.name} ${readFileSync(join(one.parentPath, one.name), 'utf8')}`,
  )
  return createHash('sha256').update(texts.sort().join('\n')).digest('hex')
}

beforeAll(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  root = mkdtempSync(join(tmpdir(), 'drift-'))
  mkdirSync(join(root, 'specs/talk'), { recursive: true })
  writeFileSync(join(root, 'specs/talk/source.yaml'), source(`${origin}/new.json`))
  writeFileSync(join(root, 'specs/talk/openapi.yaml'), distilRaw(old).text)
  writeFileSync(join(root, 'new.json'), JSON.stringify(now))
  writeFileSync(join(root, 'page.html'), '<!doctype html><html></html>')
  writeFileSync(join(root, 'cut.json'), JSON.stringify(now).slice(0, 300))
  writeFileSync(join(root, 'other.json'), '{"name":"x"}')
  writeFileSync(
    join(root, 'stranger.json'),
    JSON.stringify(tiny({ paths: { '/else': { get: { operationId: 'e', responses: {} } } } })),
  )
  await git('init', '-q')
  await git('add', '.')
  await git('commit', '-qm', 'old')
  writeFileSync(join(root, 'specs/talk/openapi.yaml'), distilRaw(now).text)
  await git('commit', '-qam', 'new')
  cpSync(join(root, 'specs/talk/openapi.yaml'), join(root, 'contract.yaml'))
}, 60_000)

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

describe('sides', () => {
  test('a revision against what is vendored, both said or one', SLOW, async () => {
    for (const sides of [['talk@HEAD~1', 'talk'], ['talk@HEAD~1']]) {
      const { code, out } = await run(...sides)
      expect(out).toMatch(/BREAKING[^\n]*\(1\)\n {2}POST \/talk\n {4}b in body \[request-property-removed\]/)
      expect(out).toMatch(/NEW TO USE[^\n]*\(1\)\n {2}POST \/talk\n {4}c in body/)
      expect(out.indexOf('BREAKING')).toBeLessThan(out.indexOf('NEW TO USE'))
      expect(code).toBe(0)
    }
  })

  test('a document, a URL, a contract file and what is published are the vendored contract', SLOW, async () => {
    for (const sides of [['new.json'], [`${origin}/new.json`], ['contract.yaml', 'talk'], []]) {
      expect(await run(...sides, '--fail-on', 'any')).toMatchObject({
        code: 0,
        out: expect.stringMatching(/→[^\n]*\n {2}no change/),
      })
    }
  })

  test('--fail-on', SLOW, async () => {
    expect((await start('talk@HEAD~1', '--fail-on', 'breaking')).code).toBe(1)
    expect((await run('talk', 'talk@HEAD~1', '--fail-on', 'decode-risk')).code).toBe(1)
    expect((await run('talk', 'talk', '--fail-on', 'any')).code).toBe(0)
  })
})

describe('what is no side exits with 2, says why and writes nothing', () => {
  test.each([
    ['a page', ['page.html'], /web page/],
    ['a document cut off', ['cut.json'], /ends in the middle/],
    ['another JSON', ['other.json', 'talk'], /neither OpenAPI 3 nor Discovery/],
    ['no file', ['nowhere.json'], /no file, no URL and no provider; known providers: talk/],
    ['a folder', ['specs', 'talk'], /is a folder/],
    ['an unknown revision', ['talk@nothing'], /git has no specs\/talk\/openapi.yaml at revision nothing/],
    ['a revision that is an option', ['talk@--output=x'], /git has no/],
    ['an unknown provider', ['new.json', '--provider', 'tolk'], /no provider tolk; known providers: talk/],
    ['an address where nobody listens', ['http://127.0.0.1:1/x.json'], /cannot fetch http:\/\/127.0.0.1:1\/x.json/],
    ['an address without a document', ['URL/nothing'], /the server answered 404/],
    ['a document of nobody', ['stranger.json'], /cannot be told: say --provider talk/],
    ['three sides', ['talk', 'talk', 'talk'], /two sides at most, not 3/],
    ['an unknown format', ['talk', 'talk', '--format', 'pdf'], /--format is terminal, markdown, json, not pdf/],
    ['an unknown class', ['talk', 'talk', '--fail-on', 'rain'], /--fail-on is breaking, decode-risk, any, not rain/],
    ['an unknown option', ['--rain'], /usage: npm run drift/],
  ] as const)('%s', SLOW, async (_, args, message) => {
    const before = state()
    const { code, out, err } = await run(...args.map(arg => arg.replace('URL', origin)))
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
    expect([code, out]).toEqual([2, ''])
    expect(state()).toBe(before)
  })
})

test('a process of its own exits with 2, and says why alone', SLOW, async () => {
  const { code, out, err } = await start('talk', '--format', 'pdf')
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe('--format is terminal, markdown, json, not pdf\n')
})

describe('formats', () => {
  test('JSON is as documented', SLOW, async () => {
    const place = z.strictObject({
      operation: z.string(),
      direction: z.enum(['request', 'response']),
      part: z.string(),
      path: z.array(z.string()),
      variants: z.array(z.string()),
      schema: z.string().optional(),
      property: z.string().optional(),
    })
    const change = z.strictObject({
      class: z.enum(CLASSES),
      rule: z.enum(Object.keys(RULES) as [string, ...string[]]),
      effect: z.enum(['major', 'minor', 'patch']),
      kind: z.string(),
      what: z.enum(['added', 'removed', 'narrowed', 'widened', 'changed']),
      name: z.string(),
      places: z.array(place).min(1),
      before: z.unknown().optional(),
      after: z.unknown().optional(),
    })
    const comparison = z.strictObject({
      old: z.string(),
      new: z.string(),
      provider: z.string().nullable(),
      counts: z.record(z.enum(CLASSES), z.number()),
      changes: z.array(change),
      proposals: z.array(z.unknown()),
      open: z.array(z.string()),
    })
    const schema = z.strictObject({ version: z.literal(1), comparisons: z.array(comparison) })
    const { out } = await run('talk@HEAD~1', '--format', 'json')
    const report = schema.parse(JSON.parse(out))
    expect(report.comparisons[0]?.counts).toMatchObject({ breaking: 1, 'new-to-use': 1, 'new-to-decode': 1 })
    expect((await start('talk@HEAD~1', '--format', 'json')).out).toBe(out)
  })

  test('markdown has a table, a section a class and every rule', SLOW, async () => {
    const { out } = await run('talk@HEAD~1', '--format', 'markdown')
    expect(out).toContain('| Breaking | 1 |')
    expect(out).toContain('## Breaking (1)\n\n**POST /talk**\n\n- `b` in `body` · request-property-removed')
  })
})

test('every rule has its line in docs/drift.md', () => {
  const page = readFileSync('docs/drift.md', 'utf8')
  const told = [...page.matchAll(/^\| `([a-z-]+)` \| ([a-z-]+) \|/gm)].map(([, rule, name]) => [rule, name])
  expect(Object.fromEntries(told)).toEqual(RULES)
})
