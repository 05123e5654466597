import { expect, test } from 'vitest'
import { holdOf } from '../../runtime/limit/headers.ts'

const date = 'Mon, 01 Jun 2026 12:00:00 GMT'

test.each([
  ['milliseconds', { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '6ms' }, 6],
  ['seconds', { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1s' }, 1000],
  [
    'minutes and parts of seconds',
    { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '1m30.951s' },
    90_951,
  ],
  [
    'hours, minutes, none left',
    { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '2h0m6s' },
    7_206_000,
  ],
  [
    'a date, by the clock of the server',
    { date, 'acme-ratelimit-requests-remaining': '0', 'acme-ratelimit-requests-reset': '2026-06-01T12:00:21Z' },
    21_000,
  ],
  [
    'a date that has gone by',
    { date, 'acme-ratelimit-tokens-remaining': '0', 'acme-ratelimit-tokens-reset': '2026-06-01T11:59:59Z' },
    0,
  ],
  ['bare seconds', { 'ratelimit-remaining': '0', 'ratelimit-reset': '12' }, 12_000],
  ['Unix time', { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1780315230' }, 30_000],
  ['Unix time in milliseconds', { date, 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1780315201500' }, 1500],
  [
    'the longest of those used up',
    {
      'x-ratelimit-remaining-requests': '0',
      'x-ratelimit-reset-requests': '1s',
      'x-ratelimit-remaining-tokens': '0',
      'x-ratelimit-reset-tokens': '2s',
      'x-ratelimit-remaining-images': '3',
      'x-ratelimit-reset-images': '9s',
    },
    2000,
  ],
])('%s', (_, headers, ms) => {
  expect(holdOf(headers as unknown as Record<string, string>)).toBeCloseTo(ms, 3)
})

test.each([
  ['something remains', { 'x-ratelimit-remaining-requests': '1', 'x-ratelimit-reset-requests': '1s' }],
  ['no reset', { 'x-ratelimit-remaining-requests': '0' }],
  ['a reset of another thing', { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-tokens': '1s' }],
  ['a reset that is no time', { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': 'soon' }],
  [
    'a date that is none',
    { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '2026-99-99T00:00:00Z' },
  ],
  ['nothing said of what remains', { 'x-ratelimit-remaining-requests': '', 'x-ratelimit-reset-requests': '1s' }],
  ['another header', { 'x-quota-remaining': '0', 'x-quota-reset': '1s' }],
])('nothing where there is %s', (_, headers) => {
  expect(holdOf(headers as unknown as Record<string, string>)).toBeUndefined()
})
