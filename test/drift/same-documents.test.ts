import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { distil } from '../../generator/contract/distil.ts'
import { readDocument } from '../../generator/contract/read.ts'
import { createReport } from '../../generator/contract/report.ts'
import { compareContracts } from '../../generator/drift/compare.ts'
import { shuffle } from '../contract/miniature.ts'
import { withoutProse } from './prose.ts'

const UPSTREAM = join('..', 'shared', 'upstream')
const isThere = existsSync(UPSTREAM)
if (!isThere) console.log(`skipped: the vendors' documents are not at ${UPSTREAM}`)

const documents = isThere
  ? readdirSync(UPSTREAM, { recursive: true, encoding: 'utf8' }).filter(name => /\.(json|yaml)$/.test(name))
  : []
const LONG = { timeout: 120_000 }

test('prose goes, and properties that are called like it stay', () => {
  const named = { description: { type: 'string', title: 'T' }, example: { type: 'object', examples: [1] } }
  expect(withoutProse({ summary: 's', a: [{ description: 'd', properties: named, 'x-codeSamples': {} }] })).toEqual({
    a: [{ properties: { description: { type: 'string' }, example: { type: 'object' } } }],
  })
})

// Whole documents: with whichever operations somebody covers, nothing can be told that is not told of all of them.
describe.skipIf(!isThere)('a document has not drifted', () => {
  test.each(documents.sort())('%s: from itself, with its keys in another order, without its prose', LONG, name => {
    // Read once, as reading YAML takes longer than all that follows.
    const raw = readDocument(readFileSync(join(UPSTREAM, name), 'utf8'), createReport())
    const contractOf = (copy: unknown) => distil(JSON.stringify(copy), { isTolerant: true }, []).contract
    const contract = contractOf(raw)
    for (const other of [structuredClone(contract), contractOf(shuffle(raw, 42)), contractOf(withoutProse(raw))]) {
      expect(compareContracts(contract, other)).toEqual([])
      expect(compareContracts(other, contract)).toEqual([])
    }
  })

  test('all of them are read', () => {
    expect(documents.length).toBeGreaterThanOrEqual(33)
  })
})
