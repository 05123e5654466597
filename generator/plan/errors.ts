import type { Schema } from '../contract/model.ts'
import type { ErrorMapping } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { Findings } from './findings.ts'
import type { Shapes } from './shapes.ts'

const fields = ['type', 'code', 'message', 'param']

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

/** The vendor's words must be those of a field of errors, and mean a kind of error that there is. */
export function checkErrorKinds({ kinds }: ErrorMapping, apiError: UnifiedType, findings: Findings): void {
  const known = apiError.field('kind')?.literals() ?? []
  for (const { field, kind, at } of kinds) {
    if (!known.includes(kind))
      findings.report(at, 'unknown-error-kind', `error.kinds: no error kind is called ${kind}`, didYouMean(kind, known))
    if (!fields.includes(field))
      findings.report(at, 'unknown-error-field', `error.kinds: ${field} is not one of ${fields.join(', ')}`)
  }
}
