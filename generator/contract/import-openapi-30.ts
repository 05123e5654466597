import { type Dialect, hasBooleanExclusive, liftExclusive, liftNullable, mendTypos } from './dialect.ts'
import type { JsonObject } from './json.ts'
import type { OpenApiDocument } from './model.ts'
import { importOpenApi } from './openapi.ts'
import type { Report } from './report.ts'

/** OpenAPI 3.0: `nullable` and boolean exclusive limits are its own words; numeric exclusive limits are borrowed. */
export function importOpenApi30(document: JsonObject, report: Report): OpenApiDocument {
  return importOpenApi(document, report, upgrade)
}

const upgrade: Dialect = (raw, where, report) => {
  const mended = mendTypos(raw, where, report)
  const hasExclusive = mended.exclusiveMinimum !== undefined || mended.exclusiveMaximum !== undefined
  if (hasExclusive && !hasBooleanExclusive(mended)) report.mended('numeric-exclusive-in-3.0', where)
  return liftNullable(liftExclusive(mended))
}
