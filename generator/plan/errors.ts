import type { Schema } from '../contract/model.ts'
import type { ErrorMapping, ErrorRule } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { Findings } from './findings.ts'
import type { Bound } from './model.ts'
import type { Shapes } from './shapes.ts'

const fields = ['type', 'code', 'message', 'param', 'status']

/** What the wire's error bodies may be. */
export function errorSchemas({ schema }: ErrorMapping, shapes: Shapes, findings: Findings): Schema[] {
  const named = schema && shapes.named(schema.value)
  if (schema && !named)
    findings.report(
      schema.at,
      'unknown-schema',
      `error.schema: the contract has no schema ${schema.value}`,
      didYouMean(schema.value, Object.keys(shapes.schemas)),
    )
  return [named ?? {}]
}

/**
 * A line of the error tables is about a field that error bodies have, a word or pattern that can be found there, and a
 * kind of error that there is. `bodies` are all forms that are read: alone and in a stream.
 */
export function checkErrorRules(
  { rules }: ErrorMapping,
  bodies: readonly Bound[],
  apiError: UnifiedType,
  findings: Findings,
): void {
  const known = apiError.field('kind')?.literals() ?? []
  for (const rule of rules) {
    const { field, kind, at } = rule
    const table = kind === undefined ? 'error.retry' : 'error.kinds'
    const report = (code: string, message: string, hint?: string) =>
      findings.report(at, code, `${table}: ${message}`, hint)
    if (kind !== undefined && !known.includes(kind))
      report('unknown-error-kind', `no error kind is called ${kind}`, didYouMean(kind, known))
    if (!fields.includes(field))
      report('unknown-error-field', `${field} is not one of ${fields.join(', ')}`, didYouMean(field, fields))
    else if (field !== 'status' && !bodies.some(body => names(body, field)))
      report('unread-error-field', `no error body has a hole for $${field}, so that this is never found`)
    else checkMatch(rule, report)
  }
}

/** A header stands for a field of the body that is read. */
export function checkErrorHeaders({ headers }: ErrorMapping, bodies: readonly Bound[], findings: Findings): void {
  const fields = bodies.flatMap(body => (body.kind === 'map' ? body.fields.map(({ key }) => key) : []))
  for (const { header, field, at } of headers)
    if (!fields.includes(field))
      findings.report(
        at,
        'unread-error-field',
        `error.headers: ${header} stands for ${field}, which no error body has a hole for`,
        didYouMean(field, fields),
      )
}

/** What stands in an item of a list is found by what the item says of itself; the message stands in the first. */
export function checkErrorItems(body: Bound, findings: Findings): void {
  if (body.kind === 'map') for (const { node } of body.fields) checkErrorItems(node, findings)
  if (body.kind !== 'list') return
  for (const item of body.items) {
    if (item.kind !== 'map' || names(item, 'message')) continue
    if (item.fields.some(({ node }) => node.kind === 'literal')) continue
    const message = 'error.body: nothing tells this item of the list from others'
    findings.report(item.template.at, 'untold-item', message, 'give it a literal, as `"@type": the.type`')
  }
}

function checkMatch(rule: ErrorRule, report: (code: string, message: string, hint?: string) => void): void {
  const { field, match, pattern } = rule
  if (field === 'status') {
    if (!/^[45]\d\d$/.test(match)) report('bad-status', `${match} is no status of an error`, 'one from 400 to 599')
    return
  }
  try {
    if (pattern !== undefined && new RegExp(pattern, 'i').test(''))
      report('bad-pattern', `${match} is found in every text`, 'put something into it that must be there')
  } catch (error) {
    report('bad-pattern', `${match}: ${(error as Error).message.replace(/^.*: /, '')}`)
  }
}

function names(body: Bound, field: string): boolean {
  if (body.kind === 'hole') return body.hole.terms.some(({ path }) => path[0] === field)
  if (body.kind === 'list') return body.items.some(item => names(item, field))
  return body.kind === 'map' && body.fields.some(({ node }) => names(node, field))
}
