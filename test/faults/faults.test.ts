import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { naive, naivePatience } from './naive.ts'
import { ours } from './ours.ts'
import { cellsOf } from './page.ts'
import { hasRecordings } from './recorded.ts'
import { type Run, runRows } from './run.ts'
import { details, observed } from './table.ts'

let our: Run
let their: Run

beforeAll(async () => {
  if (!hasRecordings)
    console.log('no recorded streams beside the checkout: their rows run on streams written by hand alone')
  our = await runRows(catalogue, ours, { again: true })
  their = await runRows(catalogue, naive, { patience: naivePatience })
}, 180_000)

const resultOf = (run: Run, number: number) => run.results.find(({ row }) => row.number === number)!
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
    expect(line).not.toContain('**fails**')
  })
})

describe('our client', () => {
  it.each(played.filter(({ waits }) => !waits))('$number: $inject', ({ number }) => {
    const result = resultOf(our, number)
    expect(result.holds, details({ results: [result], rejections: [] })).toBe(true)
    expect(result.breaches).toEqual([])
  })

  it('leaves no rejection unhandled', () => {
    expect(our.rejections).toEqual([])
  })
})

describe('the naive client', () => {
  it.each(played)('fails $number', ({ number }) => {
    const result = resultOf(their, number)
    expect(result.holds, observed(result)).toBe(false)
  })
})
