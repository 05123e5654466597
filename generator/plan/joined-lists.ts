import type { MapTemplate } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { Findings } from './findings.ts'
import type { Use } from './model.ts'
import type { Place } from './place.ts'
import type { Shapes, Variant } from './shapes.ts'

/** `.run: list` joins adjacent items in a list of this very template. */
export function checkRun(template: MapTemplate, variants: Variant[], place: Place, shapes: Shapes): void {
  const { run, entries } = template
  const at = template.runAt ?? template.at
  if (run === undefined) return
  const entry = entries.find(({ key }) => key === run)
  if (!entry)
    place.findings.report(
      at,
      'unknown-wire-field',
      `${place.path}: .run names ${run}, which the template does not write`,
      didYouMean(
        run,
        entries.map(({ key }) => key),
      ),
    )
  else if (entry.value.kind !== 'list' || !isList(run, variants, shapes))
    place.findings.report(at, 'not-a-list', `${place.path}: .run names ${run}, which is no list`)
}

/** `merge: key into list` joins adjacent items of a rule whose key is equal: both are fields of the wire. */
export function checkMerge({ rule, variants, cases }: Use, shapes: Shapes, findings: Findings): void {
  const { merge } = rule
  if (!merge || cases.length === 0) return
  const known = variants.flatMap(({ schema }) => Object.keys(schema.properties ?? {}))
  for (const name of [merge.key, merge.into])
    if (!shapes.property(variants, name))
      findings.report(
        merge.at,
        'unknown-wire-field',
        `rule ${rule.name}: merge names ${name}, which the contract does not have`,
        didYouMean(name, known),
      )
  if (shapes.property(variants, merge.into) && !isList(merge.into, variants, shapes))
    findings.report(merge.at, 'not-a-list', `rule ${rule.name}: merge joins ${merge.into}, which is no list`)
}

function isList(name: string, variants: Variant[], shapes: Shapes): boolean {
  const kinds = shapes.variants(shapes.property(variants, name)?.schemas ?? []).map(({ kind }) => kind)
  return kinds.length === 0 || kinds.includes('array') || kinds.includes('any')
}
