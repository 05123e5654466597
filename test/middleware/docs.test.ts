/** The samples of docs/middleware.md compile, and do what they say. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rooms } from '../../build/entries.ts'
import { root, runNode, tsc } from '../package/project.ts'
import { type Loopback, startLoopback } from '../support/loopback.ts'
import { answer } from '../support/toy-api.ts'

const blocks = readFileSync(join(root, 'docs/middleware.md'), 'utf8').matchAll(/```ts\n(.*?)```/gs)
const samples = [...blocks].map(([, code]) => code!)

/** What each sample prints, in their order. */
const printed = [
  ['chat toy/m true'],
  ['HE', 'LLO', 'used 7'],
  ['0.000284', 'quota-exhausted budget-exceeded', '1'],
  ['I wrote to ann@home.org', 'content-filter refused'],
  ['answered toy/m { inputTokens: 30, outputTokens: 28 }'],
  ['I wrote to nobody'],
]

let folder: string
let server: Loopback

beforeAll(async () => {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'interlingua-docs-'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  server = await startLoopback(({ body, head, end }) => {
    const { stream } = JSON.parse(body)
    head(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' })
    const to = body.includes('[mail_1]') ? '[mail_1]' : 'nobody'
    const whole = { text: `I wrote to ${to}`, why: 'stop', usage: { inputTokens: 30, outputTokens: 28 } }
    end(stream ? answer('he', 'llo').join('') : JSON.stringify(whole))
  })
  const source = (path: string) => JSON.stringify(join(root, path))
  const prelude = [
    `import { counting } from ${source('test/middleware/counting-api.ts')}`,
    `const providers = [counting({ apiKey: 'key', baseURL: ${JSON.stringify(server.baseURL)} })]`,
  ]
  for (const [at, sample] of samples.entries()) {
    const code = sample
      .replace(/from 'interlingua'/g, `from ${source('runtime/index.ts')}`)
      .replace(/from 'interlingua\/(\w+)'/g, (_, room) => `from ${source(`runtime/${room}/index.ts`)}`)
    writeFileSync(join(folder, `${at}.ts`), [...prelude, code].join('\n'))
  }
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.close()
})

it('there is one of each room', () => {
  expect(samples).toHaveLength(printed.length)
  for (const room of Object.keys(rooms)) expect(samples.join()).toContain(`'interlingua/${room}'`)
})

it.each(printed.map((lines, at) => [at, lines] as const))('sample %i prints what it says', async (at, lines) => {
  const { code, stdout, stderr } = await runNode(['--import', import.meta.resolve('tsx'), `${at}.ts`], folder)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.trim().split('\n')).toEqual(lines)
})

it('all compile', async () => {
  const files = samples.map((_, at) => `${at}.ts`)
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { types: ['node'] },
    include: files,
    exclude: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  expect(await tsc(['-p', 'tsconfig.json'], folder)).toMatchObject({ code: 0, stdout: '' })
}, 120_000)
