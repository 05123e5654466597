/** What the compiler looks at after a change: what changed, and who sees that it did. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { strictOptions, TypeChecker, typecheck } from '../../generator/typecheck.ts'

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

/** The same, where other files stand on the disk. */
function foundAfter(disk: Record<string, string>, changes: Record<string, string>): string[] {
  const kept = new Map(Object.keys(disk).map(name => [name, readFileSync(join(root, 'generated/a', name), 'utf8')]))
  const write = (name: string, text: string) => writeFileSync(join(root, 'generated/a', name), text)
  try {
    for (const [name, text] of Object.entries(disk)) write(name, text)
    const all = Object.entries({ ...disk, ...changes }).map(([name, text]): [string, string] => [
      `generated/a/${name}`,
      text,
    ])
    const changed = Object.keys(changes).map(name => `generated/a/${name}`)
    return typecheck(new Map([...before, ...all]), changed, strictOptions, root).map(
      ({ file, code }) => `${file} ${code}`,
    )
  } finally {
    for (const [name, text] of kept) write(name, text)
  }
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

test('what a function does is no part of what its file declares, unless it is how it says what it returns', () => {
  const shown = "import { told } from './client.ts'\nexport const size: number = told()\n"
  const of = (head: string, value: string) => `export function ${head} {\n  return ${value}\n}\n`
  const found = (head: string, before: string, after: string) =>
    foundAfter({ 'client.ts': of(head, before), 'index.ts': shown }, { 'client.ts': of(head, after) })
  expect(found('told()', '1', "'one'")).toEqual(['generated/a/index.ts ts2322'])
  expect(found('told(): number', '1', '2')).toEqual([])
  expect(found('told(): number', '1', "'one'")).toEqual(['generated/a/client.ts ts2322'])
  const object = (value: string) => `export function told(): number {\n  return all.one()\n}\n${all(value)}`
  const all = (value: string) => `export const all = {\n  one(): ${value} {\n    return null as never\n  },\n}\n`
  const using = "import { all } from './client.ts'\nexport const size: number = all.one()\n"
  expect(foundAfter({ 'client.ts': object('number'), 'index.ts': using }, { 'client.ts': object('1 | 2') })).toEqual([])
  expect(foundAfter({ 'client.ts': object('number'), 'index.ts': using }, { 'client.ts': object("'one'") })).toEqual([
    'generated/a/client.ts ts2322',
    'generated/a/index.ts ts2322',
  ])
})

test('one checker looks at one change after the other', () => {
  const checker = new TypeChecker(strictOptions, root)
  const check = (changes: Record<string, string>) => {
    const files = Object.entries(changes).map(([name, text]): [string, string] => [`generated/a/${name}`, text])
    const found = checker.check(
      new Map([...before, ...files]),
      files.map(([path]) => path),
    )
    return found.map(({ file, code }) => `${file} ${code}`)
  }
  expect(check({ 'client.ts': client.replace('wire.size', 'wire.sise') })).toEqual(['generated/a/client.ts ts2339'])
  expect(check({ 'client.ts': client.replace('wire.size', 'wire.size + 1') })).toEqual([])
  expect(check({ 'index.ts': 'export const size: number = "none"\n' })).toEqual(['generated/a/index.ts ts2322'])
})

test('of a file that was checked before only the functions that changed are looked into, unless it sees another change', () => {
  const wrong = 'export function wrong(): number {\n  return "a text"\n}\n'
  const other = (value: string) => `\nexport function other(wire: Wire): number {\n  return ${value}\n}\n`
  const file = (value: string) => `import type { Wire } from './wire.ts'\n${wrong}${other(value)}`
  const path = 'generated/a/client.ts'
  const changed = (value: string, more: Record<string, string> = {}) => {
    const files = new Map([...before, [path, file(value)] as const])
    for (const [name, text] of Object.entries(more)) files.set(`generated/a/${name}`, text)
    const paths = [path, ...Object.keys(more).map(name => `generated/a/${name}`)]
    return new TypeChecker(strictOptions, root)
      .check(files, paths, [path])
      .map(({ file, line, code }) => `${file}:${line} ${code}`)
  }
  writeFileSync(join(root, path), file('wire.size'))
  try {
    expect(changed('wire.size + 1')).toEqual([])
    expect(changed('wire.sise')).toEqual([`${path}:7 ts2339`])
    expect(changed('wire.size + 1', { 'wire.ts': 'export interface Wire { size: number; unit: string }\n' })).toContain(
      `${path}:3 ts2322`,
    )
  } finally {
    writeFileSync(join(root, path), client)
  }
})
