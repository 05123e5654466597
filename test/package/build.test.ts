import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { binField, capabilities, entriesOf, exportsOf, importsField, rooms } from '../../build/entries.ts'
import { buildPackage } from '../../build/package.ts'
import { shippedInputs } from '../../generator/user/shipped-inputs.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'interlingua-build-test-'))
  write('runtime/index.ts', `export { shared } from './shared.ts'\n`)
  write('runtime/shared.ts', `export { platform } from './http/platform.ts'\nexport const shared = 'shared by all'\n`)
  write('runtime/http/platform.ts', `export const platform: string = 'portable'\n`)
  write('runtime/node/index.ts', `import { sep } from 'node:path'\nexport const platform: string = sep\n`)
  write(
    'generated/toy/index.ts',
    `import { shared } from '../../runtime/shared.ts'\nexport const toy: string = shared\n`,
  )
  write('generated/toy/raw.ts', `import { shared } from '../../runtime/shared.ts'\nexport const raw: string = shared\n`)
  write('generated/registry.ts', `import { toy } from './toy/index.ts'\nexport const apis = { toy }\n`)
  write('generated/transcript-schema.ts', 'export const transcriptSchema = {}\n')
  write('generated/deprecations.ts', 'export const deprecations = {}\n')
  write('generated/mapping-lines.ts', 'export const lines = {}\n')
  write('generated/ingress.ts', 'export const ingress = {}\n')
  write('generated/providers.ts', 'export const providers = {}\n')
  for (const room of Object.keys({ ...rooms, ...capabilities }))
    write(`runtime/${room}/index.ts`, `export const room = '${room}'\n`)
  write('playground/page.html', '<script type="module" src="app.ts"></script>')
  write('playground/app.ts', "document.title = 'here'\n")
  write('playground/style.css', '')
  write('generator/user/cli.ts', `await import('./main.ts')\n`)
  write('generator/user/main.ts', `export { packed } from './packed-inputs.ts'\n`)
  write('generator/user/packed-inputs.ts', `export const packed = ''\n`)
  for (const name of ['mock-command', 'serve/command'])
    write(`generator/user/${name}.ts`, 'export const command = true\n')
  write('biome.json', '{}\n')
  for (const base of ['toy.yaml', 'source.yaml', 'overlays/toy.yaml']) write(`specs/toy/${base}`, `api: toy\n`)
  const fields = { exports: exportsOf(entriesOf(root)), imports: importsField, bin: binField }
  write('package.json', JSON.stringify({ type: 'module', ...fields }))
  write('dist/old.js', 'old\n')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const outDir = () => join(root, 'dist')
const build = () => buildPackage({ root, outDir: outDir(), types: false })

it('writes one file an entry and shares the rest, and leaves nothing of an earlier build', async () => {
  await build()
  for (const name of ['index', 'toy', 'toy/raw', 'registry', 'node', 'fetch'])
    expect(existsSync(join(outDir(), `${name}.js`))).toBe(true)
  expect(existsSync(join(outDir(), 'old.js'))).toBe(false)
  const registry = await import(/* @vite-ignore */ join(outDir(), 'registry.js'))
  expect(registry.apis).toEqual({ toy: 'shared by all' })
  expect(readFileSync(join(outDir(), 'toy.js'), 'utf8')).not.toContain('shared by all')
})

it('packs what the generator reads, and nothing that only refreshing it needs', async () => {
  await build()
  const { packed } = await import(/* @vite-ignore */ join(outDir(), 'generator.js'))
  const inputs = shippedInputs(packed)
  expect([...inputs.keys()].filter(path => path.startsWith('specs/'))).toEqual(['specs/toy/toy.yaml'])
  expect(inputs.get('specs/toy/toy.yaml')).toBe('api: toy\n')
  expect(inputs.has('runtime/index.ts')).toBe(true)
  const cli = readFileSync(join(outDir(), 'cli.js'), 'utf8')
  expect(cli.split('\n')[0]).toBe('#!/usr/bin/env node')
  expect(cli).toContain('import("./generator.js")')
})

/** A package as it is installed, with its terms. */
function install(place: string, name: string, code = 'export const it = 1\n'): void {
  write(`${place}/package.json`, JSON.stringify({ name, version: '1.2.3', type: 'module', exports: './index.js' }))
  write(`${place}/index.js`, code)
  write(`${place}/LICENSE`, `The terms of ${place}.\n`)
}

const serving = (code: string) => write('generator/user/serve/command.ts', code)

it('tells the licences of all that its commands carry, and of nothing else', async () => {
  install('node_modules/yaml', 'yaml', `export { it } from 'zod'\n`)
  install('node_modules/yaml/node_modules/zod', 'zod')
  install('node_modules/zod', 'zod')
  serving(`export { it } from 'yaml'\n`)
  await build()
  const told = readFileSync(join(outDir(), 'licences.txt'), 'utf8')
  expect(told).toContain('yaml 1.2.3\n\nThe terms of node_modules/yaml.\n')
  expect(told).toContain('zod 1.2.3\n\nThe terms of node_modules/yaml/node_modules/zod.\n')
  expect(told).not.toContain('The terms of node_modules/zod.')
})

it.each([
  ['a package that nobody named', () => install('node_modules/yaml/node_modules/other', 'other'), 'other'],
  ['a package without its terms', () => rmSync(join(root, 'node_modules/yaml/LICENSE')), 'LICENSE'],
])('carries no %s', async (_, spoil, named) => {
  install('node_modules/yaml', 'yaml', `import 'other'\nexport const it = 1\n`)
  install('node_modules/other', 'other')
  spoil()
  serving(`export { it } from 'yaml'\n`)
  if (named === 'LICENSE') write('node_modules/yaml/index.js', 'export const it = 1\n')
  await expect(build()).rejects.toThrow(named)
})

it('leaves the transport to the platform that runs it', async () => {
  write('runtime/index.ts', `export { platform } from './http/platform.ts'\n`)
  await build()
  expect(readFileSync(join(outDir(), 'index.js'), 'utf8')).toContain('from "#transport"')
  expect((await import(/* @vite-ignore */ join(outDir(), 'index.js'))).platform).toBe(sep)
  const portable = [...Object.entries(importsField['#transport'])].filter(([name]) => name !== 'node')
  expect(new Set(portable.map(([, file]) => file))).toEqual(new Set(['./dist/fetch.js']))
  expect(Object.keys(importsField['#transport']).indexOf('node')).toBe(portable.length - 1)
})

it.each([
  ['an entry that package.json does not export', 'generated/next/index.ts', 'export {}\n', './next'],
  ['an import from outside', 'runtime/shared.ts', `import 'node:fs'\nexport const shared = 1\n`, 'node:fs'],
  ['imports that do not lead to it', 'package.json', JSON.stringify({ exports: {} }), 'exports'],
  ['a package of one room in another', 'runtime/log/index.ts', `import '@opentelemetry/api'\n`, 'runtime/log/index.ts'],
  ['a package of a room in the core', 'runtime/shared.ts', `export * from '@opentelemetry/api'\n`, 'runtime/shared.ts'],
  ['a file that is not there', 'runtime/index.ts', `export * from './gone.ts'\n`, 'gone.ts'],
])('refuses %s and leaves the earlier build', async (_, path, text, named) => {
  write(path, text)
  await expect(build()).rejects.toThrow(named)
  expect(readFileSync(join(outDir(), 'old.js'), 'utf8')).toBe('old\n')
})
