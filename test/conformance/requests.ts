/** The two trips of a recorded request: into our language and back, and out into every other api. */
import type { HttpCall } from '../../runtime/adapter/adapter.ts'
import { type Mismatch, withoutNull } from './compare.ts'
import type { RecordedRequest } from './corpus.ts'
import { type Difference, differences } from './differences.ts'
import type { Served } from './served.ts'
import type { Subject } from './subject.ts'

/** The call as our gateway would see it below its base URL, or nothing if it is not of an operation we serve. */
export function callOf(
  subject: Subject,
  { ours: { api }, asOurs = (path, body) => ({ path, body }) }: Pick<Served, 'ours' | 'asOurs'>,
  request: RecordedRequest,
): HttpCall | undefined {
  const method = request.method === 'GET' ? 'GET' : 'POST'
  // Names that were taken out of a recording stand in brackets.
  const url = new URL(request.url.replace(/<([\w-]+)>/g, '$1'), 'http://localhost')
  const own = asOurs(decodeURI(url.pathname), request.body)
  const path = subject.contract(api).pathOf(own.path, request.method)
  if (path === undefined || request.body === undefined) return undefined
  url.searchParams.delete('key')
  return { method, path: path + url.search, body: own.body, headers: request.headers }
}

interface Recorded {
  /** The recording has other ids than were sent: they only have to link what they linked. */
  hasOtherIds?: boolean
  /** Lists that the contract requires and the recording leaves out: ours are there, empty. */
  leftOut?: RegExp | undefined
}

/** `encode(decode(request)) = request`, up to null and absent. The query is the transport's business. */
export function roundTrip(
  subject: Subject,
  api: string,
  call: HttpCall,
  { hasOtherIds = false, leftOut }: Recorded = {},
): Mismatch[] {
  return guarded('request', () => {
    const before = structuredClone(call)
    const again = subject.encodeRequest(api, subject.decodeRequest(api, call))
    const bodyOf = ({ body }: HttpCall) => (hasOtherIds ? numbered(withoutNull(body)) : withoutNull(body))
    const want = { path: pathname(before.path), body: bodyOf(before) }
    const got = { path: pathname(again.path), body: bodyOf(again) }
    const isFilled = ({ path, expected, actual }: Difference) =>
      expected === undefined && Array.isArray(actual) && actual.length === 0 && leftOut?.test(path)
    const found = differences(want, got).filter(each => !isFilled(each))
    if (found.length === 0) return []
    const sides = (side: 'expected' | 'actual') => Object.fromEntries(found.map(one => [one.path, one[side]]))
    return [{ field: 'request', expected: sides('expected'), actual: sides('actual') }]
  })
}

/**
 * The request in another api's words is valid by that api's contract, or is refused: one that names no model, as its model and
 * messages are kept with its vendor, goes nowhere else.
 */
export function crossTrip(subject: Subject, from: string, to: string, call: HttpCall): Mismatch[] {
  const field = `cross/${to}`
  return guarded(field, () => {
    const request = subject.decodeRequest(from, call)
    if (subject.refuses(to, request)) return []
    const problems = subject.contract(to).validate(subject.encodeRequest(to, request))
    return problems.length === 0 ? [] : [{ field, expected: 'valid', actual: problems }]
  })
}

/** The value with each id in the place of its first: `#1`, `#2`, … */
export function numbered(value: unknown): unknown {
  const numbers = new Map<unknown, string>()
  const number = (id: unknown) => {
    if (!numbers.has(id)) numbers.set(id, `#${numbers.size + 1}`)
    return numbers.get(id)
  }
  const walk = (at: unknown): unknown => {
    if (Array.isArray(at)) return at.map(walk)
    if (typeof at !== 'object' || at === null) return at
    const isId = (key: string, each: unknown) => typeof each === 'string' && /^(id|tool_call_id)$/.test(key)
    return Object.fromEntries(
      Object.entries(at).map(([key, each]) => [key, isId(key, each) ? number(each) : walk(each)]),
    )
  }
  return walk(value)
}

/** A colon in a path may be encoded or not: it means the same. */
const pathname = (path: string) => path.split('?')[0]?.replace(/%3a/gi, ':')

function guarded(field: string, trip: () => Mismatch[]): Mismatch[] {
  try {
    return trip()
  } catch (error) {
    return [{ field, expected: 'no crash', actual: error }]
  }
}
