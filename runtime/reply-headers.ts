/** What the headers of an answer say about it. */

const requestIdNames = ['x-request-id', 'request-id', 'x-correlation-id', 'apim-request-id', 'cf-ray']

/** What to quote to a vendor's support. */
export function requestIdOf(headers: Record<string, string>): string | undefined {
  for (const name of requestIdNames) if (headers[name]) return headers[name]
  return undefined
}

/** How long the server asks to wait, in milliseconds, from `retry-after-ms` or `retry-after` (seconds or a date). */
export function retryAfterOf(headers: Record<string, string>, now: number = Date.now()): number | undefined {
  const exact = headers['retry-after-ms']?.trim()
  if (exact && /^\d+(\.\d+)?$/.test(exact)) return Number(exact)
  const after = headers['retry-after']?.trim()
  if (!after) return undefined
  if (/^\d+(\.\d+)?$/.test(after)) return Math.round(Number(after) * 1000)
  const date = /[a-z]/i.test(after) ? Date.parse(after) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
