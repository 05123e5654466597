import { ContractError } from './error.ts'
import { importBotocore } from './import-botocore.ts'
import { importDiscovery } from './import-discovery.ts'
import { importOpenApi30 } from './import-openapi-30.ts'
import { importOpenApi31 } from './import-openapi-31.ts'
import { isObject, type JsonObject } from './json.ts'
import type { OpenApiDocument } from './model.ts'
import type { Report } from './report.ts'
import type { SourceKind } from './source.ts'

type Importer = (document: JsonObject, report: Report) => OpenApiDocument

/** Imports a document of the stated kind, or of the kind that it shows itself to be. */
export function importDocument(document: JsonObject, report: Report, stated?: SourceKind): OpenApiDocument {
  const found = detect(document)
  if (stated !== undefined && stated !== found.kind) {
    throw new ContractError(
      'unknown-kind',
      `source.yaml says kind ${stated}, but the document is ${found.kind}: correct the kind or the URL`,
    )
  }
  return found.importer(document, report)
}

/** Which kind of document this shows itself to be. */
export function kindOf(document: JsonObject): SourceKind {
  return detect(document).kind
}

function detect(document: JsonObject): { kind: SourceKind; importer: Importer } {
  if (typeof document.openapi === 'string' || typeof document.openapi === 'number') {
    const version = String(document.openapi)
    // Cut off before its paths, a YAML document still parses.
    if (!isObject(document.paths)) {
      throw new ContractError('truncated', 'the OpenAPI document has no paths: it is cut off, or not the whole of it')
    }
    if (version.startsWith('3.0')) return { kind: 'openapi', importer: importOpenApi30 }
    if (/^3\.\d/.test(version)) return { kind: 'openapi', importer: importOpenApi31 }
    throw new ContractError('unknown-kind', `OpenAPI ${version} has no importer: 3.0 and 3.1 have`)
  }
  if (document.discoveryVersion !== undefined || document.kind === 'discovery#restDescription') {
    if (!isObject(document.schemas) || !isObject(document.resources)) {
      throw new ContractError('truncated', 'the Discovery document has no schemas or no resources: it is cut off')
    }
    return { kind: 'discovery', importer: importDiscovery }
  }
  if (isObject(document.metadata) && (document.metadata.protocol ?? document.metadata.serviceId) !== undefined) {
    if (!isObject(document.operations) || !isObject(document.shapes)) {
      throw new ContractError('truncated', 'the service model has no operations or no shapes: it is cut off')
    }
    return { kind: 'botocore', importer: importBotocore }
  }
  const keys = Object.keys(document).slice(0, 8).join(', ')
  throw new ContractError(
    'unknown-kind',
    `neither OpenAPI 3 nor Discovery nor a service model of botocore (its keys: ${keys || 'none'}): is this the API document?`,
  )
}
