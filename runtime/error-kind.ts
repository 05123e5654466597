/** What kind of failure it is, whether a second try may help, and what to tell the caller to do. */
import type { ErrorKind } from './types.ts'

const byStatus: { [status: number]: ErrorKind } = {
  401: 'authentication',
  402: 'quota-exhausted',
  403: 'permission',
  404: 'not-found',
  407: 'network',
  408: 'timeout',
  410: 'not-found',
  413: 'request-too-large',
  429: 'rate-limit',
  451: 'permission',
  503: 'overloaded',
  504: 'timeout',
  529: 'overloaded',
}

/** The kind that an HTTP status implies. The error table of an api, where it knows better, wins over it. */
export function kindOfStatus(status: number): ErrorKind {
  const kind = byStatus[status]
  if (kind !== undefined) return kind
  if (status >= 500) return 'server'
  if (status >= 400) return 'invalid-request'
  return status >= 300 ? 'protocol' : 'unknown'
}

/** The same of a word, where it is the status of a failure: some vendors repeat it as a code within a body. */
export function kindOfCode(code: unknown): ErrorKind | undefined {
  return /^[45]\d\d$/.test(String(code)) ? kindOfStatus(Number(code)) : undefined
}

const passing: ReadonlySet<ErrorKind> = new Set([
  'rate-limit',
  'overloaded',
  'server',
  'timeout',
  'network',
  'truncated',
])

/** Whether the same request may succeed later. */
export function isPassing(kind: ErrorKind): boolean {
  return passing.has(kind)
}

const ofTheKey: ReadonlySet<ErrorKind> = new Set(['authentication', 'permission', 'rate-limit', 'quota-exhausted'])

/** Whether it concerns the key, so that another one may do what this one may not. */
export function isOfTheKey({ kind }: { kind: ErrorKind }): boolean {
  return ofTheKey.has(kind)
}

/** Whether a connection failed for a reason that stays: the server's certificate, not the way to it. */
export function isLasting(code: string | undefined): boolean {
  return code !== undefined && /CERT|TLS|SSL|UNABLE_TO/.test(code)
}

/** What the caller can do about it, as a sentence; nothing where only the vendor's message can tell. */
export const advice: { [kind in ErrorKind]?: string } = {
  authentication: 'Check the API key.',
  permission: 'Check what the API key may do.',
  'not-found': 'Check the model name and baseURL.',
  'context-length': 'Send fewer tokens, or use a model with a larger context.',
  'request-too-large': 'Send less at once.',
  'rate-limit': 'Try again later.',
  'quota-exhausted': 'Check the plan and billing of the account.',
  overloaded: 'Try again later.',
  server: 'Try again later.',
  network: 'Check baseURL and the network.',
  truncated: 'The answer so far is in `partial`.',
  protocol: 'Check that baseURL leads to this API.',
}
