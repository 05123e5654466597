import type { Schema } from '../contract/model.ts'
import type { KeptMapping } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { Findings } from './findings.ts'
import type { Shapes } from './shapes.ts'

/** What decides over answers that are kept, and what has a helper, must be fields of the request. */
export function checkNamed(
  what: 'kept' | 'hosted',
  fields: KeptMapping['fields'],
  request: readonly Schema[],
  { shapes, findings }: { shapes: Shapes; findings: Findings },
): void {
  const variants = shapes.variants(request)
  const known = variants.flatMap(variant => Object.keys(variant.schema.properties ?? {}))
  for (const { value, at } of fields)
    if (!shapes.property(variants, value))
      findings.report(at, 'unknown-wire-field', `${what}: the request has no ${value}`, didYouMean(value, known))
}
