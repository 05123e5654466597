/** The command as the package has it, with no library beside it. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importsField } from '../../build/entries.ts'
import { ingress } from '../../generated/ingress.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { sdksAt } from '../gateway/stage.ts'
import { builtPackage } from '../package/built.ts'
import { root, runNode } from '../package/project.ts'
import { started } from './process.ts'

let folder: string
let vendor: Mock

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'interlingua-served-')))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports: importsField }))
  cpSync(join(await builtPackage(), 'dist'), join(folder, 'dist'), { recursive: true })
  vendor = await createMock({ apis: [ingress.openai()], script: ['From the package.'] }).listen()
}, 180_000)
afterAll(async () => {
  await vendor?.close()
  rmSync(folder, { recursive: true, force: true })
})

const serve = (...args: string[]) => runNode(['dist/cli.js', 'serve', ...args], folder, { OPENAI_API_KEY: 'k' })

it('serves, its page too, and names what a section needs', async () => {
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

it('opens the playground without a key, as its page says', async () => {
  const [, block = ''] = /```sh\n(.*?)```/s.exec(readFileSync(join(root, 'docs/playground.md'), 'utf8')) ?? []
  const commands = block.replaceAll('\\\n', '').match(/npx interlingua \w+/g)
  expect(commands).toEqual(['npx interlingua mock', 'npx interlingua serve'])
  const said = Object.fromEntries([...block.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]))
  // Whichever port is free.
  const mock = await createMock({ apis: [ingress.openai(), ingress.anthropic()] }).listen()
  const here = (value: string) => value.replace('http://127.0.0.1:8080', mock.url)
  const environment = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, here(value)]))
  rmSync(join(folder, 'interlingua.yaml'), { force: true })
  const one = started(['dist/cli.js', 'serve', '--port', '0'], environment, folder)
  try {
    const url = String((await one.event('listening')).url)
    expect(await (await fetch(url)).text()).toContain('Show the wire only')
    for (const model of ['openai/gpt-5-mini', 'anthropic/claude-sonnet-4-6']) {
      const { output_text } = await sdksAt(url).openai.responses.create({ model, input: 'Hi' })
      expect(output_text).toMatch(/^The mock of [\w-]+ heard: Hi$/)
    }
  } finally {
    await one.end()
    await mock.close()
  }
})
