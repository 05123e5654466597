import type { Row } from '../row.ts'

/** Rows of parts that do not exist yet: what they will do, and what for they wait. */
export const later: Row[] = [
  {
    number: 22,
    inject: '`x-ratelimit-reset-requests: 6ms` and `1m30.951s`, an RFC 3339 reset, remaining 0',
    expected: 'the limiter reads all three',
    waits: 'limiter',
  },
  {
    number: 27,
    inject: 'an outer helper and the client both try again',
    expected: 'no more requests in all than configured',
    waits: 'routing',
  },
  {
    number: 56,
    inject: 'a binary frame: bad CRC of prelude or message, header cut, length 0, length 2 GB',
    expected: '`protocol`, nothing reserved for the declared size',
    waits: 'vendors',
  },
  {
    number: 70,
    inject: 'failover: A fails with 503, timeout or 529 before content',
    expected: 'B’s answer alone; `attempts` tells A’s error',
    waits: 'routing',
  },
  {
    number: 71,
    inject: 'failover: A tells lifecycle only, then an error',
    expected: 'B, with one start',
    waits: 'routing',
  },
  {
    number: 72,
    inject: 'failover: A tells text, then dies',
    expected: 'an error with the partial; where continuation is asked for, no character and no call twice',
    waits: 'routing',
  },
  {
    number: 73,
    inject: 'failover on 400, 401, context-length, content-filter',
    expected: 'only where the policy names the kind',
    waits: 'routing',
  },
  {
    number: 74,
    inject: 'all targets fail',
    expected: 'one error with every cause; the shortest retryAfterMs',
    waits: 'routing',
  },
  {
    number: 75,
    inject: 'circuit breaker: 10 failures, half open, 401 on one of two keys',
    expected: 'opens; one probe; the other key goes on',
    waits: 'routing',
  },
  {
    number: 76,
    inject: 'cache: error, truncated, aborted; streams replayed; two identical calls at once',
    expected: 'never cached; the same events; one request, and giving one up keeps the other',
    waits: 'cache',
  },
  {
    number: 77,
    inject: 'limiter: requests and tokens a time, abort while queued, a clock that jumps back',
    expected: 'never exceeded; an abort gives its place away',
    waits: 'limiter',
  },
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
