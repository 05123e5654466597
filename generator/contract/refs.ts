import { ContractError } from './error.ts'
import { byCodeUnit } from './json.ts'
import { refName, SCHEMA_REF } from './keywords.ts'
import type { OpenApiDocument, Schema } from './model.ts'
import type { Report } from './report.ts'
import { mapDocument, mapSchema } from './walk.ts'

const CUT_OFF_TARGETS = 10
const CUT_OFF_SHARE = 0.2

/** A text cut off in the middle of its components still parses, but then many references lead nowhere. */
export function rejectCutOff(document: OpenApiDocument): void {
  const targets = new Set<string>()
  mapDocument(document, schema =>
    mapSchema(
      schema,
      node => {
        if (node.$ref !== undefined) targets.add(node.$ref)
        return node
      },
      '',
    ),
  )
  const dangling = [...targets].filter(ref => !resolves(ref, document.components.schemas)).sort(byCodeUnit)
  if (dangling.length < CUT_OFF_TARGETS || dangling.length < targets.size * CUT_OFF_SHARE) return
  throw new ContractError(
    'truncated',
    `${dangling.length} of ${targets.size} references lead nowhere (${dangling[0]}, …): the document is cut off; fetch it again`,
  )
}

/** References that lead nowhere, or only to themselves, become `{}`: the contract then says that anything may come. */
export function mendDanglingRefs(document: OpenApiDocument, report: Report): OpenApiDocument {
  const schemas = document.components.schemas
  return mapDocument(document, (schema, where) =>
    mapSchema(
      schema,
      (node, place) => {
        const { $ref, ...rest } = node
        if ($ref === undefined) return node
        if (!resolves($ref, schemas)) {
          report.mended('dangling-ref', place, $ref)
          return rest
        }
        if (isCircular($ref, schemas)) {
          report.mended('circular-alias', place, $ref)
          return rest
        }
        return node
      },
      where,
    ),
  )
}

function resolves(ref: string, schemas: Record<string, Schema>): boolean {
  return ref.startsWith(SCHEMA_REF) && Object.hasOwn(schemas, refName(ref))
}

function isCircular(ref: string, schemas: Record<string, Schema>): boolean {
  const seen = new Set<string>()
  let next: string | undefined = ref
  while (next !== undefined) {
    if (seen.has(next)) return true
    seen.add(next)
    next = schemas[refName(next)]?.$ref
  }
  return false
}
