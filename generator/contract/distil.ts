import { type Auth, authOf } from './auth.ts'
import type { ContractError } from './error.ts'
import { importDocument, kindOf } from './import.ts'
import { invertInheritance } from './inherit.ts'
import { byCodeUnit, type JsonObject, objectOr } from './json.ts'
import type { OpenApiDocument } from './model.ts'
import { normalise } from './normalise.ts'
import { order } from './order.ts'
import { applyOverlays, type Overlay } from './overlay.ts'
import { pruneSchemas, selectOperations } from './prune.ts'
import { readDocument } from './read.ts'
import { mendDanglingRefs, rejectCutOff } from './refs.ts'
import { createReport, type Mended } from './report.ts'
import type { Source, SourceKind } from './source.ts'
import { operationNames } from './summary.ts'
import { contractText } from './text.ts'

export type Distilled = {
  contract: OpenApiDocument
  /** The contract as it is vendored; written when it is asked for, as a whole document's text is long. */
  readonly text: string
  /** Operations of the document beside those that are covered. */
  uncovered: string[]
  /** The document's own name for its state, where it has one. */
  revision: string
  kind: SourceKind
  /** Under which licence the document says it is. */
  licence?: string
  /** How callers show who they are, where the document says it: no part of the contract. */
  auth?: Auth
  mended: Mended[]
  warnings: string[]
}

/** Without `operations`, all of the document is kept: what drift and tests want of documents they know little of. */
export type Coverage = Partial<Pick<Source, 'kind'>> & {
  /** By name, or by how this document names them. */
  operations?: readonly string[] | ((document: OpenApiDocument) => readonly string[])
  /** Warn of operations, roots and overlay targets that the document lacks, instead of throwing. */
  isTolerant?: boolean
}

/** A vendor's text to the contract: a pure function. */
export function distil(text: string, source: Coverage, overlays: Overlay[]): Distilled {
  const report = createReport()
  const document = readDocument(text, report)
  const imported = importDocument(document, report, source.kind)
  rejectCutOff(imported)
  const mended = invertInheritance(applyOverlays(imported, overlays, report, source.isTolerant), report)
  const roots = [...new Set(overlays.flatMap(overlay => overlay['x-roots']))].sort(byCodeUnit)
  const onMissing = (error: ContractError) => {
    if (source.isTolerant !== true) throw error
    report.warn(error.message)
  }
  const operations = typeof source.operations === 'function' ? source.operations(mended) : source.operations
  const keep = (full: OpenApiDocument) => (operations ? pruneSchemas(full, roots, onMissing) : full)
  const covered = operations ? keep(selectOperations(mended, operations, onMissing)) : mended
  const auth = authOf(document)
  const contract = order(keep(normalise(mendDanglingRefs(covered, report), report)))
  return {
    contract,
    get text() {
      return contractText(contract)
    },
    uncovered: operations ? operationNames(mended).filter(name => !operations.includes(name)) : [],
    revision: revisionOf(document),
    kind: kindOf(document),
    ...licenceOf(document),
    ...(auth && { auth }),
    mended: report.mendings(),
    warnings: report.warnings(),
  }
}

function revisionOf(document: JsonObject): string {
  return String(document.revision ?? objectOr(document.info).version ?? objectOr(document.metadata).uid ?? '')
}

function licenceOf(document: JsonObject): Pick<Distilled, 'licence'> {
  const { identifier, name } = objectOr(objectOr(document.info).license)
  const licence = [identifier, name].find(each => typeof each === 'string' && each !== '')
  return typeof licence === 'string' ? { licence } : {}
}
