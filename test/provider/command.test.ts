import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run } from '../package/project.ts'
import { runHere } from '../support/command.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'

const SLOW = 240_000
const TSX = resolve('node_modules/tsx/dist/cli.mjs')
const CLI = resolve('generator/provider-cli.ts')
const known = ['cerebras', 'groq', 'openai', 'openai-compatible']
const text = readFileSync('test/provider/acme.yaml', 'utf8')
let root: string
let vendor: Loopback

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'provider-add-'))
  for (const path of [...known.map(name => `specs/${name}`), 'runtime', 'biome.json'])
    cpSync(path, join(root, path), { recursive: true })
  vendor = await startLoopback(({ request, head, end }) => {
    head(request.url === '/acme.yaml' ? 200 : 404)
    end(text)
  })
})

afterAll(async () => {
  rmSync(root, { recursive: true })
  await vendor.close()
})

const command = (...args: string[]) => run(process.execPath, [TSX, CLI, ...args], root, {}, SLOW)
const folders = () => readdirSync(join(root, 'specs')).sort()

it(
  'writes a folder of the document at an address, tells what it left out and what is to do, and overwrites nothing',
  async () => {
    const from = `${vendor.baseURL}/acme.yaml`
    const added = await command('add', 'acme', '--from', from)
    expect(added, added.stderr).toMatchObject({ code: 0, stderr: '' })
    expect(added.stdout).toMatch(
      /^acme: POST \/chat\/completions speaks openai-compatible; its mapping has \d\d lines\n/,
    )
    expect(added.stdout).toMatch(/\n {2}chat\.request: top_k, /)
    expect(added.stdout).toMatch(/\nnothing is left to do that the checkers know of\nthen: npm run generate\n$/)
    expect(folders()).toEqual(['acme', ...known])
    expect(readFileSync(join(root, 'specs/acme/source.yaml'), 'utf8')).toContain(`url: ${from}\n`)
    const again = await command('add', 'acme', '--from', from)
    expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('specs/acme is there already') })
  },
  SLOW,
)

it(
  'writes nothing for what it cannot use, and says why',
  async () => {
    writeFileSync(join(root, 'page.yaml'), '<!doctype html><title>Sign in</title>')
    const before = folders()
    const told: [string[], string][] = [
      [['add', 'other', '--from', 'page.yaml'], 'web page'],
      [['add', 'other', '--from', 'gone.yaml'], 'no file gone.yaml'],
      [['add', 'other', '--from', `${vendor.baseURL}/gone.yaml`], 'the server answered 404'],
      [['add', 'Other', '--from', 'page.yaml'], 'is no name of a provider'],
      [['add', 'other'], 'usage: npm run provider -- add <name> --from'],
    ]
    for (const [args, message] of told)
      expect(await runHere(CLI, args, root)).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining(message),
      })
    expect(folders()).toEqual(before)
  },
  SLOW,
)
