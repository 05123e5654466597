/** What the compiler looks at after a change: what changed, and who sees that it did. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { strictOptions, typecheck } from '../../generator/typecheck.ts'

const before = new Map([
  ['generated/a/wire.ts', 'export interface Wire { size: number }\n'],
  [
    'generated/a/native.ts',
    "import type { Wire } from './wire.ts'\ndeclare global {\n  interface Known { a: Wire }\n}\n",
  ],
  [
    'generated/a/client.ts',
    "import type { Wire } from './wire.ts'\nexport const sizeOf = (wire: Wire): number => wire.size\n",
  ],
  ['generated/a/index.ts', "import { sizeOf } from './client.ts'\nexport const size: number = sizeOf({ size: 1 })\n"],
  ['generated/a/other.ts', 'export const wrong: number = "a text"\n'],
])
let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'interlingua-typecheck-'))
  for (const [path, text] of before) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The files with problems, after these changes. */
function found(changes: Record<string, string>): string[] {
  const paths = Object.keys(changes).map(name => `generated/a/${name}`)
  const files = new Map([
    ...before,
    ...Object.entries(changes).map(([name, text]) => [`generated/a/${name}`, text] as const),
  ])
  return typecheck(files, paths, strictOptions, root).map(({ file, code }) => `${file} ${code}`)
}

const client = before.get('generated/a/client.ts')!

test('what declares the same is looked at alone, what declares something else with all that import it', () => {
  expect(found({ 'client.ts': client.replace('wire.size', 'wire.size + 1') })).toEqual([])
  expect(found({ 'client.ts': client.replace('wire.size', 'wire.sise') })).toEqual(['generated/a/client.ts ts2339'])
  const text = client.replace('number => wire.size', 'string => String(wire.size)')
  expect(found({ 'client.ts': text })).toEqual(['generated/a/index.ts ts2322'])
})

test('what imports it by way of others sees it, too', () => {
  const wire = 'export interface Wire { size: number; unit: string }\n'
  expect(found({ 'wire.ts': wire })).toEqual(['generated/a/index.ts ts2345'])
})

test('what is global is seen by all beside it', () => {
  const native = before.get('generated/a/native.ts')!.replace('a: Wire', 'b: Wire')
  expect(found({ 'native.ts': native })).toEqual(['generated/a/other.ts ts2322'])
})

test('who uses what is global finds it, though nothing imports it', () => {
  const using = `${client}export const known = (all: Known): Wire => all.a\n`
  expect(found({ 'client.ts': using })).toEqual([])
})
