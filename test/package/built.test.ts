import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { contentKey, sources } from './built.ts'

let base: string
const write = (path: string, text: string) => writeFileSync(join(base, path), text)

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'interlingua-key-'))
  for (const folder of [...sources, 'test', 'runtime/log']) mkdirSync(join(base, folder))
  for (const folder of [...sources, 'runtime/log']) write(`${folder}/a.ts`, 'a')
  write('package-lock.json', '{}')
})

afterEach(() => rmSync(base, { recursive: true }))

it('the package is built again for any other source, version or page, and for nothing else', () => {
  const keys = [contentKey(base)]
  const changes: (() => void)[] = [
    ...sources.map(folder => () => write(`${folder}/a.ts`, 'b')),
    () => write('runtime/log/a.ts', 'b'),
    () => renameSync(join(base, 'runtime/log/a.ts'), join(base, 'runtime/log/b.ts')),
    () => write('specs/b.yaml', ''),
    () => write('package-lock.json', '{ }'),
    () => write('README.md', ''),
  ]
  for (const change of changes) {
    change()
    keys.push(contentKey(base))
  }
  expect(new Set(keys).size).toBe(changes.length + 1)
  write('test/a.ts', 'of no matter')
  write('vitest.config.ts', 'nor this')
  expect(contentKey(base)).toBe(keys.at(-1))
})
