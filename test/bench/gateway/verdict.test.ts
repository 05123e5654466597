import { expect, test } from 'vitest'
import type { Figures } from './measure.ts'
import { rowsOf, tableOf } from './verdict.ts'

const of = (all: number, more: Partial<Figures> = {}): Figures => ({
  p50: all,
  p99: all,
  first: all,
  rate: 1_000 / all,
  request: all,
  long: all,
  many: all,
  memory: all,
  ...more,
})
const missed = (route: 'same' | 'cross', ours: Figures) =>
  rowsOf(route, { vendor: of(1), bare: of(10), ours, portkey: of(40) }).flatMap(({ figure, misses }) =>
    misses.map(miss => `${figure} ${miss}`),
  )

test('what is within the bounds and ahead misses none', () => {
  expect(missed('same', of(14))).toEqual([])
  expect(missed('cross', of(29))).toEqual([])
})

test('each bound bites, and so does each row that Portkey is ahead in', () => {
  expect(missed('same', of(14, { request: 21, long: 16, many: 16 }))).toEqual([
    'request more than 2 × bare',
    'long more than 1.5 × bare',
    'many more than 1.5 × bare',
  ])
  expect(missed('cross', of(14, { request: 31, long: 31 }))).toHaveLength(2)
  expect(missed('same', of(14, { p99: 41, rate: 20, memory: 41 }))).toEqual([
    'p99 behind portkey',
    'rate behind portkey',
    'memory behind portkey',
  ])
})

test('a table shows what a server adds to its vendor', () => {
  const table = tableOf(rowsOf('same', { vendor: of(1), bare: of(10), ours: of(14), portkey: of(40) }))
  expect(table).toMatch(/^added latency of a whole answer, p50, ms +9\.00 +13\.00 +1\.44 +39\.00 +OK$/m)
})
