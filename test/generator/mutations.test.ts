import { describe, expect, test } from 'vitest'
import { edited, lineOf, problemsOf, realInputs, type Texts } from './inputs.ts'
import { anthropic, anthropicContract, chat, type Mutation } from './mutation.ts'
import { brokenFiles } from './mutations-broken.ts'
import { callMistakes } from './mutations-calls.ts'
import { contractDamage } from './mutations-contract.ts'
import { dialectMistakes } from './mutations-dialects.ts'
import { errorMistakes } from './mutations-errors.ts'
import { familyMistakes } from './mutations-family.ts'
import { fieldMistakes } from './mutations-fields.ts'
import { formMistakes } from './mutations-form.ts'
import { guardMistakes } from './mutations-guards.ts'
import { keyMistakes } from './mutations-keys.ts'
import { providerMistakes } from './mutations-provider.ts'
import { ruleMistakes } from './mutations-rules.ts'
import { typeDamage, typeMistakes } from './mutations-types.ts'
import { unreadMistakes } from './mutations-unread.ts'

const SLOW = { timeout: 30_000 }
const mappingMistakes = [
  ...formMistakes,
  ...callMistakes,
  ...keyMistakes,
  ...guardMistakes,
  ...fieldMistakes,
  ...dialectMistakes,
  ...errorMistakes,
  ...familyMistakes,
  ...ruleMistakes,
  ...typeMistakes,
  ...unreadMistakes,
  ...providerMistakes,
]
const damages = [...contractDamage, ...typeDamage]
const handful = 5

async function damage({ name: _, ...mutation }: Mutation): Promise<{ found: string[]; expected: string }> {
  const inputs = realInputs(mutation.file.split('/')[1]!, ...(mutation.beside ?? []))
  inputs.set(mutation.file, edited(inputs.get(mutation.file)!, mutation.from, mutation.to))
  const file = mutation.in ?? mutation.file
  const line = lineOf(inputs.get(file)!, mutation.at ?? mutation.to)
  const problems = await problemsOf(inputs)
  return {
    found: problems.map(problem => `${problem.file}:${problem.line} ${problem.code}`),
    expected: `${file}:${line} ${mutation.code}`,
  }
}

function rows(mutations: Mutation[]): [string, Mutation][] {
  return mutations.map(mutation => [mutation.name, mutation])
}

describe('a mistake in a mapping is a positioned problem', () => {
  test.each(rows(mappingMistakes))('%s', SLOW, async (_, mutation) => {
    const { found, expected } = await damage(mutation)
    expect(found).toContain(expected)
    expect(found.length).toBeLessThanOrEqual(mutation.most ?? handful)
  })
})

describe('damage to a contract is a problem at the line of the mapping that no longer holds', () => {
  test.each(rows(damages))('%s', SLOW, async (_, mutation) => {
    const { found, expected } = await damage(mutation)
    expect(found).toContain(expected)
    expect(found.length).toBeLessThanOrEqual(mutation.most ?? handful)
  })
})

describe('a file that cannot be used is one problem of that file', () => {
  test.each(rows(brokenFiles))('%s', SLOW, async (_, mutation) => {
    const { found, expected } = await damage(mutation)
    expect(found).toContain(expected)
    expect(new Set(found.map(each => each.split(' ')[0])).size).toBeLessThanOrEqual(2)
  })
})

/** Files → codes of their problems. */
async function codesByFile(inputs: Texts): Promise<Record<string, string[]>> {
  const codes: Record<string, string[]> = {}
  for (const { file, code } of await problemsOf(inputs)) codes[file] = [...(codes[file] ?? []), code]
  return codes
}

describe('a broken file hides nothing of the others', () => {
  const typo = (inputs: Texts, file: string) =>
    inputs.set(file, edited(inputs.get(file)!, '$temperature', '$temprature'))
  const provider = 'specs/anthropic/provider.yaml'

  test('a contract with a reference that leads nowhere: its mapping is still held against it', SLOW, async () => {
    const inputs = realInputs('anthropic')
    typo(inputs, anthropic)
    inputs.set(anthropicContract, edited(inputs.get(anthropicContract)!, "/Metadata'", "/Metadatum'"))
    expect(await codesByFile(inputs)).toEqual({
      [anthropic]: ['unknown-unified-field'],
      [anthropicContract]: ['dangling-ref'],
    })
  })

  test('a contract that cannot be read: the form of its mapping, and the other providers', SLOW, async () => {
    const inputs = realInputs('anthropic', 'openai')
    inputs.set(anthropicContract, 'openapi: [')
    inputs.set(anthropic, edited(inputs.get(anthropic)!, 'transport: sse', 'transport: ess'))
    inputs.set(provider, edited(inputs.get(provider)!, 'https:', 'http:'))
    typo(inputs, chat)
    expect(await codesByFile(inputs)).toEqual({
      [anthropic]: ['form'],
      [anthropicContract]: ['yaml'],
      [provider]: ['form'],
      [chat]: ['unknown-unified-field'],
    })
  })

  test('the files beside the mapping', SLOW, async () => {
    const inputs = realInputs('anthropic')
    typo(inputs, anthropic)
    inputs.set(provider, 'name: [')
    inputs.set('specs/anthropic/models.yaml', 'rows: {')
    expect(await codesByFile(inputs)).toEqual({
      [anthropic]: ['unknown-unified-field'],
      'specs/anthropic/models.yaml': ['yaml'],
      [provider]: ['yaml'],
    })
  })

  test.each([anthropicContract, provider])('%s is not there', SLOW, async missing => {
    const inputs = realInputs('anthropic')
    inputs.delete(missing)
    expect(Object.values(await codesByFile(inputs)).flat()).toEqual(['missing-file'])
  })
})

test('the tables have enough kinds, none twice', () => {
  expect(mappingMistakes.length).toBeGreaterThanOrEqual(125)
  expect(damages.length).toBeGreaterThanOrEqual(25)
  expect(brokenFiles.length).toBeGreaterThanOrEqual(15)
  const names = [...mappingMistakes, ...brokenFiles, ...damages].map(mutation => mutation.name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('a misspelt field is told of alone, though the right one is missed then', SLOW, async () => {
  const inputs = realInputs('anthropic')
  const hole = edited(inputs.get(anthropic)!, 'content: $content each answer', 'content: $contents each answer')
  inputs.set(anthropic, edited(hole, 'max_tokens: $max', 'max_token: $max'))
  const codes = (await problemsOf(inputs)).map(({ code }) => code)
  expect(codes).toEqual(['unknown-wire-field', 'unknown-unified-field'])
})

test('problems come in the order of the file, each once', SLOW, async () => {
  const inputs = realInputs('anthropic')
  const file = 'specs/anthropic/anthropic-messages.yaml'
  const twice = edited(edited(inputs.get(file)!, 'top_p: $topP', 'top_p: $topQ'), 'max_tokens: $max', 'max_token: $max')
  inputs.set(file, twice)
  const lines = (await problemsOf(inputs)).map(problem => problem.line)
  expect(lines.length).toBeGreaterThanOrEqual(2)
  expect(lines).toEqual([...lines].sort((a, b) => a - b))
})
