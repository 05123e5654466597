import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { applyProposals } from '../../generator/drift/apply.ts'
import { type Drift, driftOf } from '../../generator/drift/drift.ts'
import { reportMarkdown } from '../../generator/drift/report-markdown.ts'
import { readSide, type Side } from '../../generator/drift/sides.ts'
import { ourMapping } from '../../generator/drift-mappings.ts'
import { problemsOf, realInputs } from '../generator/inputs.ts'

/** What this vendor published some months before our contract: going there takes away what it has added since. */
const published = '../shared/upstream/openai/2026-05-13.yaml'
const isThere = existsSync(published)
if (!isThere) console.info(`skipped: there is no ${published}`)

let older: Side
let drift: Drift

beforeAll(async () => {
  if (!isThere) return
  const ours = await readSide('openai', 'openai')
  older = await readSide(published, 'openai')
  drift = driftOf(ours, older, ourMapping('openai', ours.contract), 'openai')
}, 60_000)

test.skipIf(!isThere)('the proposed edits, and they alone, make our mappings fit', { timeout: 60_000 }, async () => {
  const taken = realInputs()
  taken.set('specs/openai/openapi.yaml', stringify(older.contract, { aliasDuplicateObjects: false }))
  const before = await problemsOf(taken)
  expect(before.map(({ code }) => code)).toContain('unknown-wire-field')
  const left = await problemsOf(new Map(applyProposals(taken, drift.proposals)))
  // Whether a value that the parent loses is still known to an heir is for its own contract and a person to say.
  const ofHeirs = left.filter(
    ({ code, message }) => code === 'undecided-enum-value' && /, as [\w-]+ extends it$/.test(message),
  )
  expect(left.filter(problem => !ofHeirs.includes(problem))).toEqual([])
  expect(drift.proposals.length).toBeGreaterThan(5)
  expect(new Set(drift.proposals.map(each => JSON.stringify([each.file, each.edit]))).size).toBe(drift.proposals.length)
})

test.skipIf(!isThere)(
  'the page with a real report is what `npm run drift:page` writes',
  { timeout: 60_000 },
  async () => {
    const newer = await readSide('../shared/upstream/openai/2026-08-21.json', 'openai')
    const mapping = ourMapping('openai', older.contract)
    expect(readFileSync('docs/drift-report.md', 'utf8')).toBe(reportMarkdown(driftOf(older, newer, mapping, 'openai')))
  },
)
