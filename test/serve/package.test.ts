/** The command as the package has it, with no library beside it but those that it asks for. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importsField } from '../../build/entries.ts'
import { buildPackage } from '../../build/package.ts'
import { ingress } from '../../generated/ingress.ts'
import { servePackages } from '../../generator/user/packages.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { sdksAt } from '../gateway/stage.ts'
import { root, runNode } from '../package/project.ts'
import { started } from './process.ts'

let folder: string
let vendor: Mock

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'interlingua-served-')))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports: importsField }))
  await buildPackage({ root, outDir: join(folder, 'dist'), types: false })
  vendor = await createMock({ apis: [ingress.openai()], script: ['From the package.'] }).listen()
})
afterAll(async () => {
  await vendor.close()
  rmSync(folder, { recursive: true, force: true })
})

const serve = (...args: string[]) => runNode(['dist/cli.js', 'serve', ...args], folder, { OPENAI_API_KEY: 'k' })

it('names the libraries that it needs', async () => {
  const ran = await serve('--check')
  expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(servePackages.join(', ')) })
})

it('serves, its page too, and names what a section needs', async () => {
  mkdirSync(join(folder, 'node_modules'))
  for (const name of servePackages)
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir')
  writeFileSync(join(folder, 'interlingua.yaml'), 'models: { fast: openai/m }\nport: 0\n')
  const environment = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: vendor.baseURL('openai') }
  const one = started(['dist/cli.js', 'serve'], environment, folder)
  try {
    const url = String((await one.event('listening')).url)
    expect(await (await fetch(url)).text()).toMatch(/^<!doctype html>/i)
    const messages = [{ role: 'user' as const, content: 'Hi' }]
    const { choices } = await sdksAt(url).openai.chat.completions.create({ model: 'fast', messages })
    expect(choices[0]?.message.content).toBe('From the package.')
    rmSync(join(folder, 'interlingua.yaml'))
    one.child.kill('SIGHUP')
    expect((await one.event('reload-failed')).problems).toEqual([expect.stringContaining('ENOENT')])
    one.child.kill('SIGTERM')
    expect(await one.exit).toBe(0)
  } finally {
    await one.end()
  }
  writeFileSync(join(folder, 'interlingua.yaml'), 'cache: {}\nlimit: {}\n')
  const { code, stderr } = await serve('--check')
  expect(code).toBe(1)
  expect(stderr).toMatch(/interlingua\.yaml:1:8: cache: needs the package keyv.*\n +npm install keyv\n/)
  expect(stderr).toMatch(/interlingua\.yaml:2:8: limit: needs the package rate-limiter-flexible/)
})
