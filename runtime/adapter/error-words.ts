/** An error as an API would put it: such that its clients read of it what it is. */
import { kindOfStatus } from '../error-kind.ts'
import type { ApiError, ErrorKind } from '../types.ts'
import type { ErrorRule } from './adapter.ts'
import { judged } from './wire-error.ts'

/** What is said where nobody has said anything. */
const usual: { readonly [kind in ErrorKind]?: string } = {
  authentication: 'The API key is not valid.',
  permission: 'The API key may not do this.',
  'not-found': 'There is no such model.',
  'invalid-request': 'The request is not valid.',
  'context-length': 'The prompt has too many tokens.',
  'request-too-large': 'The request is too large.',
  'content-filter': 'The request was refused by a content filter.',
  'rate-limit': 'Too many requests. Try again later.',
  'quota-exhausted': 'The quota is used up. Check plan and billing.',
  overloaded: 'The service is overloaded. Try again later.',
  server: 'The service had an error.',
  timeout: 'The service took too long.',
}

/**
 * Adds the API's own code for the kind, as its error table reads it, and its own words where it has neither a code nor a
 * status for it. Words of another vendor stay, behind those.
 */
export function worded(error: ApiError, rules: readonly ErrorRule[]): ApiError {
  const { kind, message = '' } = error
  const known = rules.filter(rule => rule.kind === kind)
  const isPlain = error.status !== undefined && kindOfStatus(error.status) === kind
  // That a request is bad has many codes: none of them is right for all that is bad.
  const code = error.code ?? (isPlain && kind === 'invalid-request' ? undefined : wordIn(known, 'code'))
  const said = { ...error, ...(code !== undefined && { code }), message: message || usual[kind] || kind }
  const phrase = wordIn(known, 'message')
  if (isPlain || phrase === undefined || judged(said, known).kind === kind) return said
  return { ...said, message: message ? `${phrase}: ${message}` : `${phrase}.` }
}

/** The first word that a field has in the table; of a pattern, a text that fits it. */
function wordIn(rules: readonly ErrorRule[], field: ErrorRule['field']): string | undefined {
  for (const rule of rules) {
    if (rule.field !== field) continue
    const word = typeof rule.match === 'string' ? rule.match : exampleOf(rule.match)
    if (word !== undefined) return word
  }
  return undefined
}

/** A text that fits a pattern of words, alternatives, options and gaps; undefined where it is no such pattern. */
function exampleOf(pattern: RegExp): string | undefined {
  const firsts = (source: string): string => {
    const inner = source.replace(/\(([^()|]*)(?:\|[^()]*)?\)\??/g, '$1')
    return inner === source ? source.split('|')[0]! : firsts(inner)
  }
  const text = firsts(pattern.source)
    .replace(/\.\*/g, '')
    .replace(/(\\.|[^\\])\?/g, '')
    .replace(/\\(.)/g, '$1')
  return pattern.test(text) ? text : undefined
}
