/** A fresh project with the packed tarball in it runs docs/getting-started.md to the letter, but for where npm gets the package. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rules } from '../../examples/guide/rules.ts'
import { anthropicServer } from '../../generated/anthropic/server.ts'
import { openaiServer } from '../../generated/openai/server.ts'
import { createMock, type Mock } from '../../runtime/mock/index.ts'
import { installPackage, type Outcome, type Project, root, run } from './project.ts'

const page = readFileSync(join(root, 'docs/getting-started.md'), 'utf8')
const samples = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code!)
const commands = [...page.matchAll(/npx tsx ([\w-]+\.ts)/g)].map(([, file]) => file!)

let project: Project
let mock: Mock

beforeAll(async () => {
  project = await installPackage()
  // The runner is what `npx` would fetch.
  const bin = join(project.folder, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(join(root, 'node_modules/tsx'), join(project.folder, 'node_modules/tsx'))
  symlinkSync('../tsx/dist/cli.mjs', join(bin, 'tsx'))
  mock = await createMock({ apis: [anthropicServer(), openaiServer()], rules: [...rules], apiKeys: ['a-key'] }).listen()
}, 180_000)

afterAll(async () => {
  project?.remove()
  await mock?.close()
})

/** As the page says to save and to run it. */
function follow(file: string, sample: string, env: Record<string, string> = {}): Promise<Outcome> {
  writeFileSync(join(project.folder, file), sample)
  return run('npx', ['--no-install', 'tsx', file], project.folder, env)
}

it('the page names a file for each program but the last, which goes on from them', () => {
  expect(commands).toEqual(['offline.ts', 'first-call.ts'])
  expect(samples).toHaveLength(3)
})

it('without a key', async () => {
  const said = 'Because air scatters blue light most.\n'
  expect(await follow('offline.ts', samples[0]!)).toMatchObject({ code: 0, stdout: said, stderr: '' })
}, 60_000)

it('with a key, and as it comes', async () => {
  const keys = { ANTHROPIC_API_KEY: 'a-key', OPENAI_API_KEY: 'a-key' }
  const env = { ...keys, ANTHROPIC_BASE_URL: mock.baseURL('anthropic'), OPENAI_BASE_URL: mock.baseURL('openai') }
  const first = await follow('first-call.ts', samples[1]!, env)
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout.split('\n')).toEqual([
    expect.stringContaining('anthropic/claude-sonnet-4-6 Because air'),
    expect.stringContaining('openai/gpt-5-mini Because air'),
    '',
  ])
  const streamed = await follow('stream.ts', samples[2]!, env)
  expect(streamed).toMatchObject({ code: 0, stdout: expect.stringContaining('true Because air scatters'), stderr: '' })
}, 60_000)

it('with a wrong key it says so', async () => {
  const env = { ANTHROPIC_API_KEY: 'wrong', OPENAI_API_KEY: 'wrong', ANTHROPIC_BASE_URL: mock.baseURL('anthropic') }
  const failed = await follow('first-call.ts', samples[1]!, env)
  expect(failed.code).not.toBe(0)
  expect(failed.stderr).toContain('Check the API key.')
}, 60_000)
