import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Outcome } from '../package/project.ts'
import { runHere } from '../support/command.ts'
import { edited, lineOf, textsBelow } from './inputs.ts'

const TSX = resolve('node_modules/tsx/dist/cli.mjs')
const CLI = resolve('generator/cli.ts')
const SLOW = 120_000
const mapping = 'specs/anthropic/anthropic-messages.yaml'
const client = 'generated/anthropic/anthropic-messages/client.ts'
let root = ''

/** A copy of everything the command reads and writes. One provider is enough to see what it does. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-'))
  cpSync('specs/anthropic', join(root, 'specs/anthropic'), { recursive: true })
  for (const path of ['runtime', 'biome.json', 'package.json', 'tsconfig.json'])
    cpSync(path, join(root, path), { recursive: true })
})

afterEach(() => rmSync(root, { recursive: true }))

const run = (...args: string[]): Promise<Outcome> => runHere(CLI, args, root)

/** In a process of its own, as a shell runs it. */
function start(...args: string[]): Promise<Outcome> {
  return new Promise(done => {
    execFile(process.execPath, [TSX, CLI, ...args], { cwd: root }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

function change(path: string, from: string, to: string): string {
  const text = edited(readFileSync(join(root, path), 'utf8'), from, to)
  writeFileSync(join(root, path), text)
  return text
}

function output(): Record<string, string> {
  const base = join(root, 'generated')
  return existsSync(base) ? Object.fromEntries(textsBelow(base)) : {}
}

test('a run writes what --check then finds clean, and tells what it did', { timeout: SLOW }, async () => {
  const before = await run('--check')
  expect(before).toMatchObject({ code: 1, stdout: 'generated/ is out of date; run `npm run generate`\n' })
  expect(before.stderr).toContain(`differs: ${client}`)
  expect(output()).toEqual({})
  const first = await start()
  expect(first.code).toBe(0)
  expect(first.stdout).toMatch(/^api +operations +mapped +native +ignored +problems +ms\nanthropic-messages +16 /)
  expect(first.stdout).toMatch(/\n(\d+) files, \1 written, 0 removed, [\d.]+ s\n$/)
  expect(readFileSync(join(root, client), 'utf8')).toBe(readFileSync(client, 'utf8'))
  expect(await run('--check')).toMatchObject({ code: 0, stdout: 'generated/ is up to date\n' })
  const again = await run()
  expect(again.stdout).toMatch(
    /\n\d+ files, 0 written, 0 removed, .*; unchanged since the last run: 1 of the providers\n$/,
  )
  expect(again.stderr).not.toContain('anthropic-messages')
})

test('a file edited by hand and one that nothing generates any more: seen by --check, mended by a run', {
  timeout: SLOW,
}, async () => {
  await run()
  const good = output()
  change(client, 'DO NOT EDIT', 'EDITED')
  const stale = 'generated/anthropic/old-api/client.ts'
  cpSync(join(root, 'generated/anthropic/index.ts'), join(root, stale))
  const dirty = output()
  const check = await run('--check')
  expect(check.code).toBe(1)
  expect(check.stderr).toContain(`differs: ${client}\nstale: ${stale}\n`)
  expect(output()).toEqual(dirty)
  expect((await run()).stdout).toMatch(/\n\d+ files, 1 written, 1 removed/)
  expect(output()).toEqual(good)
})

test('a broken mapping: every problem with its place, exit 1, no file touched', { timeout: SLOW }, async () => {
  await run()
  change(client, 'DO NOT EDIT', 'EDITED')
  const before = output()
  const first = change(mapping, 'max_tokens: $max', 'max_token: $max')
  const second = change(mapping, '$tools each tool', '$tools each tols')
  for (const args of [[], ['--check']]) {
    const { code, stdout, stderr } = await run(...args)
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(
      new RegExp(
        `^${mapping}:${lineOf(first, 'max_token:')}:5: .*no such field in CreateMessageParams \\[unknown-wire-field\\]\n +did you mean max_tokens\\?$`,
        'm',
      ),
    )
    expect(stderr).toMatch(
      new RegExp(`^${mapping}:${lineOf(second, 'each tols')}:12: .*\\[unknown-rule\\]\n +did you mean tool\\?$`, 'm'),
    )
    expect(stderr).toMatch(/\n2 problem\(s\); nothing was written\.\n$/)
    expect(output()).toEqual(before)
  }
})
