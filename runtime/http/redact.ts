/** Keeps secrets out of errors, whoever wrote the text: a vendor that echoes the key, a proxy, the platform. */
import { isInterlinguaError } from '../errors.ts'
import { escaped } from '../text/pattern.ts'

/** Gives a text without the secrets. */
export type Redact = (text: string) => string

const HIDDEN = '[redacted]'
const SNIPPET = 200

/** Hides each secret, its URL-encoded form, and any word that begins as it does: vendors echo masked keys. */
export function redactor(secrets: () => readonly string[]): Redact {
  let redact: Redact | undefined
  return text => {
    redact ??= redactorOf(secrets())
    return redact(text)
  }
}

function redactorOf(secrets: readonly string[]): Redact {
  // A secret may be a header's whole value: `Bearer …`.
  const long = secrets.flatMap(secret => [secret, secret.replace(/^\w+ /, '')]).filter(secret => secret.length >= 4)
  const forms = long.flatMap(secret => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
  const patterns = [
    ...forms.toSorted((a, b) => b.length - a.length).map(escaped),
    ...long.filter(secret => secret.length >= 16).map(secret => `${escaped(secret.slice(0, 8))}[^\\s"'<>,;)}\\]]*`),
  ]
  if (patterns.length === 0) return text => text
  const any = new RegExp([...new Set(patterns)].join('|'), 'g')
  return text => text.replace(any, HIDDEN)
}

/** The beginning of a body for an error message: one line, at most 200 characters, without secrets. */
export function snippet(body: string, redact: Redact): string {
  const line = redact(body.slice(0, 4 * SNIPPET))
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > SNIPPET ? `${line.slice(0, SNIPPET - 1)}…` : line
}

/** Plain data with the secrets hidden in every string. */
export function redactData<T>(data: T, redact: Redact): T {
  const text = JSON.stringify(data)
  const clean = redact(text)
  return clean === text ? data : (JSON.parse(clean) as T)
}

/** A cause fit to be shown: itself where nothing in its chain tells a secret, else a copy of what it says. */
export function safeCause(cause: unknown, redact: Redact, depth = 0): unknown {
  if (!(cause instanceof Error) || isInterlinguaError(cause)) return typeof cause === 'string' ? redact(cause) : cause
  const inner = depth < 8 ? safeCause(cause.cause, redact, depth + 1) : undefined
  const shown = `${cause.message}\n${cause.stack ?? ''}`
  if (inner === cause.cause && redact(shown) === shown) return cause
  const copy = new Error(redact(cause.message), inner === undefined ? undefined : { cause: inner })
  copy.name = cause.name
  copy.stack = `${cause.name}: ${copy.message}`
  const code = codeOf(cause)
  return code === undefined ? copy : Object.assign(copy, { code })
}

/** The platform's code of a failure (`ECONNREFUSED`), found along its chain of causes. */
export function codeOf(cause: unknown): string | undefined {
  for (let error = cause, depth = 0; error instanceof Error && depth < 8; error = error.cause, depth++) {
    const { code } = error as { code?: unknown }
    if (typeof code === 'string') return code
  }
  return undefined
}
