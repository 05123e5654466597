import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runHere } from '../support/command.ts'
import { miniature } from './miniature.ts'
import { sourceFile } from './source-file.ts'

const TSX = resolve('node_modules/tsx/dist/cli.mjs')
const CLI = resolve('generator/specs-cli.ts')
const SLOW = 60_000

const good = JSON.stringify(miniature({ Root: { type: 'string', nullable: true } }))
const source = sourceFile('via:\n  url: http://127.0.0.1:1/stats.yml\n  key: spec_url')
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'specs-'))
  mkdirSync(join(root, 'specs/talk/overlays'), { recursive: true })
  writeFileSync(join(root, 'specs/talk/source.yaml'), source)
  writeFileSync(join(root, 'good.json'), good)
})

afterEach(() => rmSync(root, { recursive: true }))

/** In a process of its own, as a shell runs it. */
function start(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise(done => {
    execFile(process.execPath, [TSX, CLI, ...args], { cwd: root }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr })
    })
  })
}

async function run(...args: string[]): Promise<{ code: number; output: string }> {
  const { code, stdout, stderr } = await runHere(CLI, args, root)
  return { code, output: stdout + stderr }
}

function files(): Record<string, string> {
  const names = readdirSync(join(root, 'specs'), { recursive: true, encoding: 'utf8' }).sort()
  const found = names.filter(name => statSync(join(root, 'specs', name)).isFile())
  return Object.fromEntries(found.map(name => [name, readFileSync(join(root, 'specs', name), 'utf8')]))
}

test('a run writes the contract and its source, a second changes nothing, --check agrees', {
  timeout: SLOW,
}, async () => {
  const first = await start('talk', '--from', 'good.json')
  expect(first.output).toMatch(/talk: 1 operations, 1 schemas, \d+ bytes/)
  expect(first.output).toMatch(/mended nullable-in-3\.1 ×1/)
  expect(first.code).toBe(0)
  const written = files()
  expect(Object.keys(written)).toEqual(['talk/openapi.yaml', 'talk/source.yaml'])
  expect(written['talk/source.yaml']).toMatch(/revision: '7'\ndate: 2026-01-01\n.*\nsha256: [0-9a-f]{64}\n/)
  expect((await run('talk', '--from', 'good.json')).code).toBe(0)
  expect(files()).toEqual(written)
  expect(await run('talk', '--from', 'good.json', '--check')).toMatchObject({ code: 0 })
})

test('a changed document: --check fails and writes nothing, a run tells what changed', { timeout: SLOW }, async () => {
  await run('talk', '--from', 'good.json')
  const before = files()
  const changed = miniature({ Root: { items: { $ref: '#/components/schemas/New' } }, New: { type: 'string' } })
  writeFileSync(join(root, 'changed.json'), JSON.stringify(changed))
  expect((await start('talk', '--from', 'changed.json', '--check')).code).toBe(1)
  expect(files()).toEqual(before)
  const { output } = await run('talk', '--from', 'changed.json')
  expect(output).toMatch(/schemas added: New/)
  expect(output).toMatch(/schemas changed: Root/)
  expect(files()['talk/openapi.yaml']).not.toBe(before['talk/openapi.yaml'])
  expect(files()['talk/source.yaml']).not.toMatch(/2026-01-01/)
})

test('what is laid over a contract is made anew with it, and not where that fails', { timeout: SLOW }, async () => {
  const over = (name: string, base: string) => {
    mkdirSync(join(root, `specs/${name}`), { recursive: true })
    writeFileSync(join(root, `specs/${name}/source.yaml`), source.replace(/via:\n.*\n.*\n/, `contract: ${base}\n`))
  }
  over('a-third', 'second')
  over('second', 'talk')
  const { code, output } = await run('talk', '--from', 'good.json')
  expect(output.match(/^\S+: 1 operations/gm)).toEqual(
    ['talk', 'second', 'a-third'].map(name => `${name}: 1 operations`),
  )
  expect(code).toBe(0)
  const before = files()
  expect(before['a-third/openapi.yaml']).toBe(before['talk/openapi.yaml'])
  const changed = miniature({ Root: { type: 'string', enum: ['a', 'b'] } })
  writeFileSync(join(root, 'changed.json'), JSON.stringify(changed))
  expect((await run('talk', '--from', 'changed.json', '--check')).output).not.toMatch(/second/)
  writeFileSync(join(root, 'bad.json'), '<html></html>')
  expect((await run('talk', '--from', 'bad.json')).output).not.toMatch(/second/)
  expect(files()).toEqual(before)
  await run('talk', '--from', 'changed.json')
  expect(files()['a-third/openapi.yaml']).toContain('enum:')
})

describe('a failed run overwrites nothing', () => {
  test.each<[string, string, RegExp, string?]>([
    ['an empty document', '', /empty/],
    ['a web page', '<html></html>', /web page/],
    ['a cut-off document', good.slice(0, -20), /ends in the middle/],
    ['a missing operation', good.replace('/talk', '/walk'), /nearest: post \/walk/],
    ['a stale overlay', good, /matches nothing/, '$.paths.gone'],
  ])('%s', { timeout: SLOW }, async (_, text, message, target) => {
    await run('talk', '--from', 'good.json')
    writeFileSync(join(root, 'bad.json'), text)
    const overlay = 'overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: '
    const actions = [{ target, description: 'd', remove: true }]
    if (target) writeFileSync(join(root, 'specs/talk/overlays/a.yaml'), overlay + JSON.stringify(actions))
    const before = files()
    const { code, output } = await run('talk', '--from', 'bad.json')
    expect(output).toMatch(message)
    expect(output).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
    expect(files()).toEqual(before)
  })

  test('no server', { timeout: SLOW }, async () => {
    const before = files()
    const { code, output } = await run('talk')
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringMatching(/cannot fetch http:.*stats\.yml.*--from/),
    })
    expect(files()).toEqual(before)
  })
})

test('the document is fetched from where another file says', { timeout: SLOW }, async () => {
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    if (request.url === '/stats.yml') response.end(`endpoints: 1\nspec_url: http://127.0.0.1:${port}/spec.yml\n`)
    else if (request.url === '/spec.yml') response.end(good)
    else response.writeHead(404).end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const at = (name: string) =>
    writeFileSync(join(root, 'specs/talk/source.yaml'), source.replace(/127.*yml/, `127.0.0.1:${port}/${name}`))
  at('stats.yml')
  expect(await run()).toMatchObject({ code: 0 })
  expect(files()['talk/openapi.yaml']).toMatch(/^openapi: 3\.1\.0/)
  at('gone.yml')
  expect(await run('talk')).toMatchObject({ code: 1, output: expect.stringMatching(/the server answered 404/) })
  await new Promise(done => server.close(done))
})

test('--all refreshes every contract and then generates, tests and reports, whatever fails', {
  timeout: SLOW,
}, async () => {
  const server = createServer((_, response) => response.end(good))
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const at = source.replace(/via:\n.*\n.*\n/, `url: http://127.0.0.1:${port}/spec.yml\n`)
  mkdirSync(join(root, 'specs/walk'))
  for (const name of ['talk', 'walk']) writeFileSync(join(root, `specs/${name}/source.yaml`), at)
  const say = (code: number) => `node -e "console.log(process.argv.slice(1).join(),${code});process.exit(${code})" --`
  const scripts = (generate: number) =>
    writeFileSync(
      join(root, 'package.json'),
      JSON.stringify({ scripts: { generate: `${say(generate)} generated`, test: `${say(0)} tested`, drift: say(0) } }),
    )
  scripts(0)
  const all = await start('--all')
  expect(all.output).toMatch(
    /talk: 1 operations[\s\S]*walk: 1 operations[\s\S]*generated 0[\s\S]*tested 0[\s\S]*--since,HEAD 0/,
  )
  expect(all.code).toBe(0)
  scripts(1)
  expect(await start('--all')).toMatchObject({
    code: 1,
    output: expect.stringMatching(/generated 1[\s\S]*--since,HEAD 0/),
  })
  expect(await run('--all', 'talk')).toMatchObject({ code: 1, output: expect.stringMatching(/--all stands alone/) })
  await new Promise(done => server.close(done))
})

test('an unknown provider, an unknown option, and --from without a provider', { timeout: SLOW }, async () => {
  expect(await run('--chekc')).toMatchObject({ code: 1, output: expect.stringMatching(/--chekc[\s\S]*usage:/) })
  expect(await run('walk')).toMatchObject({ code: 1, output: expect.stringMatching(/no provider walk; known: talk/) })
  expect(await run('--from', 'good.json')).toMatchObject({
    code: 1,
    output: expect.stringMatching(/exactly one provider/),
  })
})
