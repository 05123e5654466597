import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { OpenApiDocument } from '../../generator/contract/model.ts'
import { applyProposals } from '../../generator/drift/apply.ts'
import { type Drift, driftOf } from '../../generator/drift/drift.ts'
import { reportMarkdown } from '../../generator/drift/report-markdown.ts'
import { readSide, type Side } from '../../generator/drift/sides.ts'
import { ourMapping } from '../../generator/drift-mappings.ts'
import { tryProposals } from '../../generator/drift-trial.ts'
import { generate } from '../../generator/generate.ts'
import { typecheck } from '../../generator/typecheck.ts'
import { problemsOf, realInputs, type Texts } from '../generator/inputs.ts'

/** What this vendor published some months before our contract, and what our contract is of. */
const [OLDER, NEWER] = ['2026-05-13.yaml', '2026-08-21.json'].map(name => `../shared/upstream/openai/${name}`)
const isThere = existsSync(OLDER!) && existsSync(NEWER!)
if (!isThere) console.info(`skipped: there is no ${OLDER} or no ${NEWER}`)

const SLOW = { timeout: 240_000 }

/** The four APIs. What extends one of them has a vendor and a history of its own, and is not taken back with it. */
const house = () => realInputs('openai', 'anthropic', 'gemini')
const mappings = ['openai-chat', 'openai-responses'].map(api => `specs/openai/${api}.yaml`)

function withContract(texts: Texts, contract: OpenApiDocument): Texts {
  return new Map(texts).set('specs/openai/openapi.yaml', stringify(contract, { aliasDuplicateObjects: false }))
}

describe.skipIf(!isThere)('a historic step', () => {
  let older: Side
  let newer: Side
  let back: Drift
  /** Our mappings as they would have been then: without what the older contract lacks. */
  let then: Texts

  beforeAll(async () => {
    const ours = await readSide('openai', 'openai')
    ;[older, newer] = [await readSide(OLDER!, 'openai'), await readSide(NEWER!, 'openai')]
    back = driftOf(ours, older, ourMapping('openai', ours.contract, house()), 'openai')
    then = applyProposals(withContract(house(), older.contract), back.proposals)
  }, SLOW.timeout)

  test('back: the proposed edits, and they alone, make our mappings fit', SLOW, async () => {
    const before = await problemsOf(withContract(house(), older.contract))
    expect(before.map(({ code }) => code)).toContain('unknown-wire-field')
    expect(await problemsOf(then)).toEqual([])
    expect(back.proposals.length).toBeGreaterThan(5)
    const edits = back.proposals.map(each => JSON.stringify([each.file, each.edit]))
    expect(new Set(edits).size).toBe(edits.length)
  })

  test('forward: contract refreshed, edits applied, generated, and what is generated compiles', SLOW, async () => {
    const drift = driftOf(older, newer, ourMapping('openai', older.contract, then), 'openai')
    const { proposals, open } = tryProposals(drift.proposals, 'openai', newer.contract, then)
    expect(open).toEqual([])
    expect(proposals.filter(({ problem }) => problem !== undefined)).toEqual([])
    const added = proposals.map(({ edit }) => [...edit.path, edit.kind === 'add' ? edit.key : ''].join('.'))
    expect(added).toEqual(expect.arrayContaining(['enums.effort.max', 'enums.serviceTier.fast']))

    const now = applyProposals(withContract(then, newer.contract), proposals)
    for (const file of mappings) expect(now.get(file)).not.toBe(then.get(file))
    const { files, summary } = await generate(now)
    expect(summary.find(({ api }) => api === 'openai-responses')?.counts.mapped).toBeGreaterThan(50)
    const written = new Map(now).set('tsconfig.json', readFileSync('tsconfig.json', 'utf8'))
    expect(typecheck(files, [...files.keys()], written)).toEqual([])
  })

  test('the page with a real report is what `npm run drift:page` writes', SLOW, () => {
    const mapping = ourMapping('openai', older.contract)
    expect(readFileSync('docs/drift-report.md', 'utf8')).toBe(reportMarkdown(driftOf(older, newer, mapping, 'openai')))
  })
})
