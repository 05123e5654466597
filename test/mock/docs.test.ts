/** The samples of docs/mock.md compile, and do what they say; its script is one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readMockScript } from '../../generator/user/mock-script.ts'
import { root, runNode, tsc } from '../package/project.ts'
import { sourced } from '../support/samples.ts'

const page = readFileSync(join(root, 'docs/mock.md'), 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code]) => code!)
const samples = blocks('ts')

/** What each sample prints, in their order. */
const printed = [
  ['Because air scatters blue light most.', "[ { type: 'text', text: 'Why is the sky blue?' } ]"],
  ['Hello!'],
  ["{ city: 'Paris' }", '1 message(s) A test. overloaded'],
  ['one', ' tw', 'o', "truncated [ { type: 'text', text: 'one tw' } ]"],
]

let folder: string
beforeAll(() => {
  const cache = join(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'interlingua-mock-docs-'))
  for (const [at, text] of samples.entries()) writeFileSync(join(folder, `${at}.ts`), sourced(text))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const config = { extends: join(root, 'tsconfig.json'), include: samples.map((_, at) => `${at}.ts`), exclude: [] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('there is an outcome of each', () => expect(samples).toHaveLength(printed.length))

it.each(printed.map((lines, at) => [at, lines] as const))('sample %i prints what it says', async (at, lines) => {
  const { code, stdout, stderr } = await runNode(['--import', import.meta.resolve('tsx'), `${at}.ts`], folder)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.trim().split('\n')).toEqual(lines)
})

it('all compile', async () => {
  expect(await tsc(['-p', 'tsconfig.json'], folder)).toMatchObject({ code: 0, stdout: '' })
}, 120_000)

it('the script is a script', () => {
  const [script] = blocks('yaml')
  expect(readMockScript('docs/mock.md', script!)).toMatchObject({
    apis: ['openai', 'anthropic'],
    rules: [{ when: { text: /weather/i } }, {}, {}],
  })
})
