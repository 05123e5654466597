import type { ErrorKind } from './types.ts'

const ofStatus: Record<number, ErrorKind> = {
  401: 'authentication',
  403: 'permission',
  404: 'not-found',
  408: 'timeout',
  413: 'request-too-large',
  429: 'rate-limit',
  503: 'overloaded',
  504: 'timeout',
  529: 'overloaded',
}

/** The kind of error an HTTP status stands for, where the body says nothing better. */
export function kindOfStatus(status: number): ErrorKind {
  const kind = ofStatus[status]
  if (kind) return kind
  if (status >= 500) return 'server'
  if (status >= 400) return 'invalid-request'
  return 'protocol'
}

const retryableKinds: ReadonlySet<ErrorKind> = new Set<ErrorKind>([
  'rate-limit',
  'overloaded',
  'server',
  'timeout',
  'network',
])

/** Whether sending the same request again may help. The kind decides; an unknown kind is left to the status. */
export function isRetryable(kind: ErrorKind, status?: number): boolean {
  if (retryableKinds.has(kind)) return true
  if (kind !== 'unknown' || status === undefined) return false
  return status >= 400 && retryableKinds.has(kindOfStatus(status))
}

/** How long the server asks to wait, in milliseconds, from `retry-after-ms` or `retry-after` (seconds or a date). */
export function retryAfterOf(headers: Record<string, string>, now: number = Date.now()): number | undefined {
  const exact = headers['retry-after-ms']
  if (exact !== undefined && exact.trim() !== '') {
    const ms = Number(exact)
    if (Number.isFinite(ms) && ms >= 0) return ms
  }
  const after = headers['retry-after']?.trim()
  if (!after) return undefined
  const seconds = Number(after)
  if (Number.isFinite(seconds)) return seconds >= 0 ? Math.round(seconds * 1000) : undefined
  const date = Date.parse(after)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
