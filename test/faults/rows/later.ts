import type { Row } from '../row.ts'

/** Rows of parts that do not exist yet: what they will do, and what for they wait. */
export const later: Row[] = [
  {
    number: 78,
    inject:
      'gateway: the client leaves mid-stream; upstream is faster than it; an upstream error before the first byte',
    expected: 'upstream closed within 100 ms; a bounded buffer; the real status',
    waits: 'gateway',
  },
  {
    number: 79,
    inject: 'gateway: slow headers, 100 MB, no JSON, unknown model, two lengths',
    expected: '408, 413, 400, 404, 400; others are served meanwhile',
    waits: 'gateway',
  },
]
