import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCorpus } from './corpus.ts'
import { parseGaps } from './gaps.ts'
import { ours } from './ours.ts'
import { runConformance } from './run.ts'
import { served } from './served.ts'
import { verdictOf } from './verdict.ts'

const folder = join(import.meta.dirname, '../../../shared/corpus')
const present = existsSync(join(folder, 'manifest.json'))
if (!present) console.log(`conformance: skipped, there is no corpus in ${folder}`)

test.skipIf(!present)('the shared corpus', { timeout: 120_000 }, async () => {
  const run = await runConformance({ corpus: openCorpus(folder), subject: ours(), served, seed: '1' })
  const gaps = parseGaps(readFileSync(join(import.meta.dirname, 'gaps.yaml'), 'utf8'))
  expect(verdictOf(run, gaps, served).problems).toEqual([])
})

test('every failure in the gaps file has a reason', () => {
  expect(() => parseGaps(readFileSync(join(import.meta.dirname, 'gaps.yaml'), 'utf8'))).not.toThrow()
})
