/** What it means that no answer came, or broke off, in words that show no secret. */
import { isLasting } from '../error-kind.ts'
import { type ErrorContext, InterlinguaError } from '../errors.ts'
import type { ApiError } from '../types.ts'
import { codeOf, type Redact, safeCause } from './redact.ts'
import { isTransportError } from './transport.ts'

export function connectionFailure(
  cause: unknown,
  url: string,
  context: ErrorContext,
  redact: Redact,
): InterlinguaError {
  if (isTransportError(cause)) {
    const { kind, code, message, retryable } = cause
    const shown = safeCause(cause.cause, redact)
    return new InterlinguaError(
      { kind, code, message },
      { ...context, ...(retryable !== undefined && { retryable }), cause: shown },
    )
  }
  const code = codeOf(cause)
  const shown: ErrorContext = { ...context, cause: safeCause(cause, redact) }
  if (code && isLasting(code)) {
    const message = `no secure connection to ${hostOf(url)}: its certificate does not hold (${code})`
    return new InterlinguaError({ kind: 'network', code, message }, { ...shown, retryable: false })
  }
  const what = context.midStream ? 'the connection broke during the answer of' : 'no answer from'
  const error: ApiError = { kind: 'network', message: `${what} ${hostOf(url)}${code ? ` (${code})` : ''}` }
  if (code) error.code = code
  return new InterlinguaError(error, shown)
}

/** Only host and port: paths and queries may hold secrets. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an address that is not a URL'
}
