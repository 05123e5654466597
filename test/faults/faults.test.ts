import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { naive, naivePatience } from './naive.ts'
import { oursByFetch, oursByNode } from './ours.ts'
import { cellsOf } from './page.ts'
import { hasRecordings } from './recorded.ts'
import { type Run, runRows } from './run.ts'
import { details, observed, resultOf } from './table.ts'

const ours: Run[] = []
let their: Run

beforeAll(async () => {
  if (!hasRecordings)
    console.log('no recorded streams beside the checkout: their rows run on streams written by hand alone')
  for (const subject of subjects) ours.push(await runRows(catalogue, subject, { again: true }))
  their = await runRows(catalogue, naive, { patience: naivePatience })
  for (const { name, results } of ours) {
    const again = results.filter(result => result.again).map(({ row }) => row.number)
    if (again.length > 0) console.log(`${name}: rows ${again.join(', ')} were played twice, as they failed at first`)
  }
}, 420_000)

const subjects = [oursByNode, oursByFetch]
const played = catalogue.filter(({ run }) => run)

describe('the catalogue', () => {
  it('has each of the eighty faults once', () => {
    expect(catalogue.map(({ number }) => number)).toEqual(Array.from({ length: 80 }, (_, at) => at + 1))
  })

  it('plays every row that waits for nothing', () => {
    expect(catalogue.filter(({ run, waits }) => !run && !waits)).toEqual([])
  })
})

describe('docs/faults.md', () => {
  const page = readFileSync(new URL('../../docs/faults.md', import.meta.url), 'utf8')

  it.each(catalogue)('tells $number as it is', row => {
    const line = page.split('\n').find(text => text.startsWith(`| ${row.number} |`)) ?? ''
    expect(line.slice(0, cellsOf(row).length), 'npm run faults -- --write docs/faults.md').toBe(cellsOf(row))
    expect(line.includes('| waits for '), 'npm run faults -- --write docs/faults.md').toBe(row.waits !== undefined)
    expect(line.includes('| by node only |'), 'npm run faults -- --write docs/faults.md').toBe(row.only === 'node')
    expect(line).not.toContain('**fails**')
  })
})

describe.each(subjects.map(({ name, carrier }, at) => ({ name, carrier, at })))('$name', ({ carrier, at }) => {
  const mine = played.filter(({ waits, only }) => !waits && (!only || only === carrier))

  it.each(mine)('$number: $inject', ({ number }) => {
    const result = resultOf(ours[at]!, number)!
    expect(result.holds, details({ ...ours[at]!, results: [result] })).toBe(true)
    expect(result.breaches).toEqual([])
  })

  it('leaves no rejection unhandled', () => {
    expect(ours[at]!.rejections).toEqual([])
  })
})

it('passes by Node every row that it passes by fetch', () => {
  const passed = ours.map(({ results }) => results.filter(({ row, holds }) => !row.waits && holds))
  const [byNode, byFetch] = passed.map(results => results.map(({ row }) => row.number))
  expect(byNode).toEqual(expect.arrayContaining(byFetch!))
  expect(byFetch!.length).toBeGreaterThan(70)
})

describe('the naive client', () => {
  it.each(played)('fails $number', ({ number }) => {
    const result = resultOf(their, number)!
    expect(result.holds, observed(result)).toBe(false)
  })
})
