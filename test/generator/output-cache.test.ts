import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentKeys } from '../../generator/content-key.ts'
import { keptContract, recallContract } from '../../generator/contract/contract-cache.ts'
import { readContract } from '../../generator/contract/load.ts'
import { generate } from '../../generator/generate.ts'
import { providersOf } from '../../generator/inputs.ts'
import { outputCacheIn } from '../../generator/output-cache.ts'
import { edited, problemsOf, realInputs, type Texts } from './inputs.ts'

const SLOW = 60_000
const generator: [string, string][] = [['generate.ts', 'one']]
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interlingua-kept-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const family = () => realInputs('gemini', 'groq', 'openai', 'openai-compatible')

function withEdit(inputs: Texts, path: string, from: string, to: string): Texts {
  return new Map(inputs).set(path, edited(inputs.get(path)!, from, to))
}

/** The apis that a run makes, those first that others extend, and what it says of all. */
async function made(inputs: Texts, by = generator) {
  const apis: string[] = []
  const kept = outputCacheIn(folder, by)
  const { files, summary, unchanged } = await generate(inputs, {
    progress: line => apis.push(line.replace(/:.*/, '')),
    kept,
  })
  kept.prune()
  return { apis, unchanged, summary: summary.map(({ milliseconds: _, ...row }) => row), files: [...files] }
}

test('what is unchanged is made once, and comes out the same', { timeout: SLOW }, async () => {
  const first = await made(family())
  const second = await made(family())
  expect(first.apis).toEqual(['gemini', 'openai-chat', 'openai-responses', 'openai-compatible', 'groq-chat'])
  expect(second).toEqual({ ...first, apis: [], unchanged: 4 })
  const { files } = await generate(family())
  expect(new Map(second.files)).toEqual(files)
})

test('an edit of a mapping makes its provider and all that extend it', { timeout: SLOW }, async () => {
  await made(family())
  const groq = withEdit(
    family(),
    'specs/groq/groq-chat.yaml',
    'flex: flex, performance: priority',
    'performance: priority, flex: flex',
  )
  const after = await made(groq)
  expect(after.apis).toEqual(['groq-chat'])
  expect(new Map(after.files)).toEqual((await generate(groq)).files)
  const compatible = withEdit(groq, 'specs/openai-compatible/openai-compatible.yaml', 'api:', '# said twice\napi:')
  expect((await made(compatible)).apis).toEqual(['openai-compatible', 'groq-chat'])
  const chat = withEdit(compatible, 'specs/openai/openai-chat.yaml', 'api:', '# said twice\napi:')
  expect((await made(chat)).apis).toEqual(['openai-chat', 'openai-responses', 'openai-compatible', 'groq-chat'])
})

test('any file of a provider and any that all read counts', () => {
  const inputs = family()
  const keys = (texts: Texts) => contentKeys(texts, providersOf(texts))
  const before = keys(inputs)
  const other = (path: string) => {
    const after = keys(new Map(inputs).set(path, `${inputs.get(path)}\n`))
    return [...before].flatMap(([name, key]) => (after.get(name) === key ? [] : [name]))
  }
  for (const file of ['openapi.yaml', 'provider.yaml', 'models.yaml', 'source.yaml', 'groq-chat.yaml'])
    expect(other(`specs/groq/${file}`)).toEqual(['groq'])
  for (const path of ['runtime/types.ts', 'runtime/codecs/texts.ts', 'biome.json']) expect(other(path)).toHaveLength(4)
})

test('what a contract says is recalled for its own text alone, and read from no YAML then', () => {
  const schemasOf = (title: string, stated: string) => {
    const text = `openapi: 3.1.0\ninfo:\n  title: ${title}\npaths: {}\ncomponents:\n  schemas: {}\n`
    const document = { openapi: '3.1.0', info: { title }, paths: {}, components: { schemas: { Recalled: {} } } }
    recallContract(text, keptContract(stated === '' ? text : stated, document))
    return Object.keys(readContract('a', text).contract!.schemas)
  }
  expect(schemasOf('other text', 'openapi: 3.1.0')).toEqual([])
  expect(schemasOf('same text', '')).toEqual(['Recalled'])
})

test('a mistake is told each time, and keeps nothing', { timeout: SLOW }, async () => {
  const broken = withEdit(realInputs('gemini'), 'specs/gemini/gemini.yaml', 'api: gemini', 'api: gemini\nchatt: 1')
  const [problem] = await problemsOf(broken)
  for (let time = 0; time < 2; time++) await expect(made(broken)).rejects.toThrow(problem!.message)
  expect(readdirSync(folder)).toEqual([])
})

test('another generator takes nothing over, nor what cannot be read', { timeout: SLOW }, async () => {
  const inputs = realInputs('gemini')
  const first = await made(inputs)
  expect((await made(inputs, [['generate.ts', 'two']])).apis).toEqual(['gemini'])
  const [file, ...others] = readdirSync(folder)
  expect(others).toEqual([])
  writeFileSync(join(folder, file!), readFileSync(join(folder, file!), 'utf8').slice(0, 100))
  expect(await made(inputs, [['generate.ts', 'two']])).toEqual(first)
})
