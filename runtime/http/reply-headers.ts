/** What the headers of an answer say about it. */

/** What to quote to a vendor's support: from the first header that is named as a request's id. */
export function requestIdOf(headers: Record<string, string>): string | undefined {
  for (const name in headers)
    if (/(^|-)(request|correlation|trace)-?id$/.test(name) && headers[name]) return headers[name]
  return undefined
}

/** How long the server asks to wait, in milliseconds: `retry-after-ms`, else `retry-after` in seconds or as a date. */
export function retryAfterOf(headers: Record<string, string>, now: number = Date.now()): number | undefined {
  const exact = headers['retry-after-ms']?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(exact)) return Number(exact)
  const after = headers['retry-after']?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(after)) return Math.round(Number(after) * 1000)
  // A date begins with its weekday; one of its three forms says no zone, and means GMT like the others.
  if (!/^[a-z]{3,9},? /i.test(after)) return undefined
  const date = Date.parse(/ GMT$/i.test(after) ? after : `${after} GMT`)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
