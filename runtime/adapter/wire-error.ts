/** What generated code says of error bodies. They may come from anywhere: nothing of their form is taken for granted. */
import { kindOfCode } from '../error-kind.ts'
import type { ErrorRule, WireError } from './adapter.ts'
import { compact } from './native.ts'

/** An error as the vendor wrote it, scalars as text. */
export function errorOf({
  retryAfterMs,
  ...fields
}: { [name in 'message' | 'type' | 'code' | 'param' | 'requestId' | 'retryAfterMs']?: unknown }): WireError {
  const error: WireError = {}
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string' || typeof value === 'number') Object.assign(error, { [name]: String(value) })
  if (typeof retryAfterMs === 'number') error.retryAfterMs = retryAfterMs
  return error
}

/** A body with what these headers say of its fields, where it does not say that itself. */
export function withHeaders(
  body: unknown,
  headers: { readonly [name: string]: string } | undefined,
  fields: { readonly [header: string]: string },
): unknown {
  if (typeof body !== 'object' || body === null) return body
  const said = Object.entries(fields).flatMap(([header, field]) =>
    headers?.[header] === undefined ? [] : [[field, headers[header]]],
  )
  return said.length === 0 ? body : { ...Object.fromEntries(said), ...body }
}

/**
 * Adds what the table says of an error: the first line that gives a kind, and the first that speaks of a retry. Where
 * no line gives a kind the status does, whether it came over HTTP or stands in the body.
 */
export function judged(error: WireError, rules: readonly ErrorRule[], status?: unknown): WireError {
  const told = toldBy(rules, error, status)
  return compact({ ...error, kind: kindOfCode(status), ...told })
}

/** What the table says of a status alone, where the body says nothing. */
export function judgedByStatus(rules: readonly ErrorRule[], status: number | undefined): WireError | undefined {
  const told = toldBy(rules, {}, status)
  return Object.keys(told).length > 0 ? told : undefined
}

function toldBy(rules: readonly ErrorRule[], error: WireError, status: unknown): WireError {
  const first = (says: 'kind' | 'retryable') =>
    rules.find(rule => rule[says] !== undefined && matches(rule, rule.field === 'status' ? status : error[rule.field]))
  return compact({ kind: first('kind')?.kind, retryable: first('retryable')?.retryable })
}

function matches({ field, match }: ErrorRule, value: unknown): boolean {
  if (value === undefined) return false
  const text = String(value)
  if (typeof match !== 'string') return match.test(text)
  return field === 'message' ? text.toLowerCase().includes(match.toLowerCase()) : text === match
}

/** The element of a list that says this of itself. */
export function itemSaying(list: unknown, key: string, value: unknown): object | undefined {
  if (!Array.isArray(list)) return undefined
  return list.find(item => typeof item === 'object' && item !== null && item[key] === value)
}
