import { type Dialect, hasBooleanExclusive, liftExclusive, liftNullable, mendTypos } from './dialect.ts'
import type { JsonObject } from './json.ts'
import type { OpenApiDocument } from './model.ts'
import { importOpenApi } from './openapi.ts'
import type { Report } from './report.ts'

/** OpenAPI 3.1: words of 3.0 that are left in it have no meaning there, but vendors mean them. */
export function importOpenApi31(document: JsonObject, report: Report): OpenApiDocument {
  return importOpenApi(document, report, mend)
}

const mend: Dialect = (raw, where, report) => {
  const mended = mendTypos(raw, where, report)
  if (mended.nullable === true) report.mended('nullable-in-3.1', where)
  if (hasBooleanExclusive(mended)) report.mended('boolean-exclusive-in-3.1', where)
  return liftNullable(liftExclusive(mended))
}
