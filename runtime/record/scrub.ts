/** Takes out what must not stand in a repository. */
import { type Redact, redactor } from '../http/redact.ts'
import { isObject } from '../text/json.ts'
import { scrubbedMark } from './recording.ts'

const secretHeader = /auth|key|token|secret|cookie|signature|credential/i
const secretField =
  /(api[-_]?key|(access|auth|bearer|id|refresh|security)[-_]?token|authorization|secret|password|credentials?|signature)$/i
const secretQuery = /^(key|sig|token|code)$/i
/** Of all headers only these are kept: the others say who asked, or when. */
const keptHeader = /^(content-type|accept|retry-after(-ms)?|.*-version|.*-beta|.*ratelimit.*|(x-)?request-id)$/i

/** The values in a request that are secrets by their place. */
export function secretsOf(url: string, headers: Headers, body: unknown): string[] {
  const secrets: string[] = []
  headers.forEach((value, name) => {
    if (secretHeader.test(name)) secrets.push(value.replace(/^\w+ (?=\S+$)/, ''))
  })
  for (const [name, value] of new URL(url).searchParams) if (isSecretQuery(name)) secrets.push(value)
  collect(body, secrets)
  return secrets.filter(value => value.length >= 4)
}

/** Hides these values wherever they stand, also in an answer that echoes them. */
export function scrubber(secrets: readonly string[]): Redact {
  const redact = redactor(() => secrets)
  return text => redact(text).replaceAll('[redacted]', scrubbedMark)
}

export function scrubbedUrl(url: string, scrub: Redact): string {
  const made = new URL(url)
  made.username = made.password = ''
  for (const name of [...made.searchParams.keys()]) if (isSecretQuery(name)) made.searchParams.set(name, scrubbedMark)
  return scrub(made.href)
}

export function scrubbedHeaders(headers: Headers, scrub: Redact): Record<string, string> {
  const kept: Record<string, string> = {}
  headers.forEach((value, name) => {
    if (keptHeader.test(name) && !/cookie|auth/i.test(name)) kept[name] = scrub(value)
  })
  return kept
}

/** Fields that are secrets by their names, and secrets within texts. */
export function scrubbedBody(value: unknown, scrub: Redact): unknown {
  if (typeof value === 'string') return scrub(value)
  if (Array.isArray(value)) return value.map(item => scrubbedBody(item, scrub))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      typeof field === 'string' && secretField.test(name) ? scrubbedMark : scrubbedBody(field, scrub),
    ]),
  )
}

function isSecretQuery(name: string): boolean {
  return secretQuery.test(name) || secretField.test(name)
}

function collect(value: unknown, into: string[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, into)
  if (!isObject(value)) return
  for (const [name, field] of Object.entries(value))
    if (typeof field === 'string' && secretField.test(name)) into.push(field)
    else collect(field, into)
}
