import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importsField, rooms } from '../../build/entries.ts'
import { builtPackage } from './built.ts'
import { root, runNode } from './project.ts'

let folder: string

beforeAll(async () => {
  // Below `node_modules`, where what users bring is found.
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'interlingua-rooms-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports: importsField }))
  cpSync(join(await builtPackage(), 'dist'), join(folder, 'dist'), { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(Object.keys(rooms))('%s finds in the core all that it imports', async room => {
  const program = `console.log(Object.keys(await import('./dist/${room}.js')).length > 0)`
  const ran = await runNode(['--input-type=module', '--eval', program], folder)
  expect(ran).toMatchObject({ code: 0, stderr: '', stdout: 'true\n' })
})
