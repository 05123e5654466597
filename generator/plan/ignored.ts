import type { Schema } from '../contract/model.ts'
import type { IgnoreEntry } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { Findings } from './findings.ts'
import type { Shapes } from './shapes.ts'

/** What a mapping passes over with a reason must be there. `events` stands for all the events of the stream. */
export function checkIgnored(ignore: IgnoreEntry[], events: Schema[], shapes: Shapes, findings: Findings): void {
  for (const { schema, property, at } of ignore) {
    const named = shapes.named(schema)
    const variants = shapes.variants(schema === 'events' ? events : named ? [named] : [])
    const known = variants.flatMap(variant => Object.keys(variant.schema.properties ?? {}))
    if (schema !== 'events' && !named)
      findings.report(
        at,
        'unknown-schema',
        `ignore: the contract has no schema ${schema}`,
        didYouMean(schema, Object.keys(shapes.schemas)),
      )
    else if (!shapes.property(variants, property))
      findings.report(at, 'unknown-wire-field', `ignore: ${schema} has no ${property}`, didYouMean(property, known))
  }
}
