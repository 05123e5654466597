import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { generate } from '../../generator/generate.ts'
import { transcriptSchemaFile, transcriptSchemaText } from '../../generator/transcript-schema.ts'
import { realInputs, type Texts, textsBelow } from './inputs.ts'

const SLOW = 60_000

async function bytes(inputs: Texts): Promise<Record<string, string>> {
  const { files } = await generate(inputs)
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A shuffle that a seed decides, so that a failure can be seen again. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items]
  let state = seed
  for (let index = result.length - 1; index > 0; index--) {
    state = (state * 1103515245 + 12345) % 2147483648
    const other = state % (index + 1)
    ;[result[index], result[other]] = [result[other]!, result[index]!]
  }
  return result
}

/** The same document with the keys of every object in another order; lists keep theirs, for theirs has meaning. */
function withShuffledKeys(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map(item => withShuffledKeys(item, seed))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    shuffled(Object.entries(value), seed).map(([key, child]) => [key, withShuffledKeys(child, seed)]),
  )
}

/** What was planned of the same texts is kept: these say the same, and are planned anew. */
function anew(inputs: Texts, time: number): Texts {
  return new Map([...inputs].map(([path, text]) => [path, /^specs.*yaml$/.test(path) ? `${text}# ${time}\n` : text]))
}

const isContract = (path: string) => path.endsWith('/openapi.yaml')
const expected = bytes(realInputs())

test('what is committed is what is generated, file by file', { timeout: SLOW }, async () => {
  const generated = { ...(await expected), [transcriptSchemaFile]: transcriptSchemaText(realInputs()) }
  expect(generated).toEqual(Object.fromEntries(textsBelow('generated')))
})

test('twice the same bytes', { timeout: SLOW }, async () => {
  expect(await bytes(anew(realInputs(), 1))).toEqual(await expected)
})

test('the order of the inputs does not matter', { timeout: SLOW }, async () => {
  const inputs = new Map(shuffled([...anew(realInputs(), 2)], 7))
  expect([...inputs.keys()]).not.toEqual([...realInputs().keys()])
  expect(await bytes(inputs)).toEqual(await expected)
})

test.each([1, 2])('the order of the keys in the contracts does not matter (seed %i)', { timeout: SLOW }, async seed => {
  const inputs = realInputs()
  for (const [path, text] of inputs)
    if (isContract(path)) {
      const other = stringify(withShuffledKeys(parse(text), seed))
      expect(other).not.toBe(text)
      inputs.set(path, other)
    }
  expect(await bytes(inputs)).toEqual(await expected)
})

test('what is made comes after all that it imports', { timeout: SLOW }, async () => {
  const made = new Set<string>()
  const early: string[] = []
  const onMade = (files: ReadonlyMap<string, string>) => {
    for (const path of files.keys()) made.add(path)
    for (const [path, text] of files)
      for (const [, target = ''] of text.matchAll(/from '(\.[^']*)'/g)) {
        const file = posix.join(posix.dirname(path), target)
        if (file.startsWith('generated/') && !made.has(file)) early.push(`${path} → ${file}`)
      }
  }
  await generate(realInputs(), { onMade })
  expect(early).toEqual([])
  expect(made.size).toBeGreaterThan(150)
})
