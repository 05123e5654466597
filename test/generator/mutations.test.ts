import { describe, expect, test } from 'vitest'
import { edited, lineOf, problemsOf, realInputs } from './inputs.ts'
import type { Mutation } from './mutation.ts'
import { callMistakes } from './mutations-calls.ts'
import { contractDamage } from './mutations-contract.ts'
import { fieldMistakes } from './mutations-fields.ts'
import { formMistakes } from './mutations-form.ts'
import { guardMistakes } from './mutations-guards.ts'
import { providerMistakes } from './mutations-provider.ts'
import { ruleMistakes } from './mutations-rules.ts'

const SLOW = { timeout: 30_000 }
const mappingMistakes = [
  ...formMistakes,
  ...callMistakes,
  ...guardMistakes,
  ...fieldMistakes,
  ...ruleMistakes,
  ...providerMistakes,
]
const handful = 5

async function damage({ name: _, ...mutation }: Mutation): Promise<{ found: string[]; expected: string }> {
  const inputs = realInputs(mutation.file.split('/')[1]!)
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
  test.each(rows(contractDamage))('%s', SLOW, async (_, mutation) => {
    const { found, expected } = await damage(mutation)
    expect(found).toContain(expected)
    expect(found.length).toBeLessThanOrEqual(mutation.most ?? handful)
  })
})

test('the tables have enough kinds, none twice', () => {
  expect(mappingMistakes.length).toBeGreaterThanOrEqual(25)
  expect(contractDamage.length).toBeGreaterThanOrEqual(10)
  const names = [...mappingMistakes, ...contractDamage].map(mutation => mutation.name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
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
