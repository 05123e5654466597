import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generate } from '../../generator/generate.ts'
import { Problems } from '../../generator/problem.ts'
import { houseInputs, type Texts } from './inputs.ts'

/**
 * One small folder an idea: contract, mapping and what comes of them. Files that a case does not have are those of
 * `shared/`. `UPDATE=1 npx vitest run test/generator/golden.test.ts` accepts what is generated now; read the diff.
 * A case that worked and now fails, or the reverse, is never accepted: delete its `want/` by hand to mean it.
 */
const root = 'test/golden'
const cases = readdirSync(root).filter(name => name !== 'shared')
const house = houseInputs()

function inputsOf(name: string): Texts {
  const inputs = new Map(house)
  for (const folder of ['shared', name, `${name}/with`])
    for (const file of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [])
      if (file.endsWith('.yaml'))
        inputs.set(
          `specs/toy/${folder.endsWith('/with') ? 'with/' : ''}${file}`,
          readFileSync(join(root, folder, file), 'utf8'),
        )
  return inputs
}

/** File of `want/` → content: the api's two directions, of an `error` case its errors too, of a `served` case its ingress; of a `raw` case, the raw client; or the problems. */
async function outcome(name: string): Promise<Record<string, string>> {
  try {
    const { files } = await generate(inputsOf(name))
    const directions = ['toy/client', 'toy/server']
    const errors = name.startsWith('error') ? ['toy/error'] : []
    const served = name.startsWith('served') ? ['server'] : []
    const outputs = name.startsWith('raw') ? ['raw'] : [...directions, ...errors]
    return Object.fromEntries(
      [...outputs.map(path => [path.split('/').at(-1)!, path]), ...served.map(path => ['ingress', path])].map(
        ([file, path]) => [`${file}.ts.txt`, files.get(`generated/toy/${path}.ts`)!],
      ),
    )
  } catch (error) {
    if (!(error instanceof Problems)) throw error
    return { 'problems.txt': `${error.message}\n` }
  }
}

function wanted(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  return Object.fromEntries(readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')]))
}

function accept(folder: string, files: Record<string, string>): void {
  const before = Object.keys(wanted(folder))
  const isOther = before.length > 0 && before.includes('problems.txt') !== 'problems.txt' in files
  if (isOther) throw new Error(`${folder}: a success became a failure, or the reverse; delete the folder to mean it`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
}

describe('golden', () => {
  test.each(cases)('%s', { timeout: 30_000 }, async name => {
    const folder = join(root, name, 'want')
    const files = await outcome(name)
    if (process.env.UPDATE === '1') accept(folder, files)
    expect(files).toEqual(wanted(folder))
  })

  test('acceptance never turns a success into a failure, nor the reverse', () => {
    expect(() => accept(join(root, 'rename/want'), { 'problems.txt': 'x' })).toThrow('delete the folder')
    expect(() => accept(join(root, 'form/want'), { 'client.ts.txt': 'x' })).toThrow('delete the folder')
  })

  test('there are enough successes and enough failures', () => {
    const failing = cases.filter(name => existsSync(join(root, name, 'want/problems.txt')))
    expect(failing.length).toBeGreaterThanOrEqual(8)
    expect(cases.length - failing.length).toBeGreaterThanOrEqual(8)
  })
})
