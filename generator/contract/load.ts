import { readSource } from '../mapping/source.ts'
import { didYouMean, type Problem, Problems } from '../problem.ts'
import { defectsOf } from './check.ts'
import { sortedEntries } from './json.ts'
import type { Contract, OpenApiDocument, Operation, OperationObject } from './model.ts'
import { writtenDocument } from './text.ts'

/** A vendored contract as the generator consumes it. Throws everything that is wrong with it. */
export function loadContract(provider: string, text: string): Contract {
  const { contract, problems } = readContract(provider, text)
  if (!contract || problems.length > 0) throw new Problems(problems)
  return contract
}

/** The same, where mappings shall still be held against a contract that only has references which lead nowhere. */
export function readContract(provider: string, text: string): { contract?: Contract; problems: Problem[] } {
  const file = `specs/${provider}/openapi.yaml`
  const value = writtenDocument(text) ?? readSource(file, text).value
  const defects = defectsOf(value)
  const source = defects.length > 0 ? readSource(file, text) : undefined
  const problems = defects.map(({ path, code, message, unknown }): Problem => {
    const hint = unknown && didYouMean(unknown.name, unknown.known)
    return { ...source!.at(path), code, message, ...(hint === undefined ? {} : { hint }) }
  })
  if (defects.some(({ code }) => code === 'contract-form')) return { problems }
  const document = value as OpenApiDocument
  const operations = sortedEntries(document.paths).flatMap(([path, item]) =>
    sortedEntries(item).map(([method, operation]) => toOperation(path, method, operation)),
  )
  return { contract: { provider, operations, schemas: document.components.schemas, document }, problems }
}

/** Vendors tell variants of an operation apart by a query or fragment in its path: only the query goes on the wire. */
function toOperation(key: string, method: string, operation: OperationObject): Operation {
  const [address = ''] = key.split('#')
  const [path = '', query] = address.split('?')
  return {
    id: operation.operationId,
    method,
    path,
    ...(query === undefined ? {} : { query: Object.fromEntries(new URLSearchParams(query)) }),
    ...(operation.deprecated === true ? { deprecated: true } : {}),
    parameters: operation.parameters ?? [],
    ...requestOf(operation),
    responses: responsesOf(operation),
  }
}

function requestOf({ requestBody }: OperationObject): Pick<Operation, 'request'> {
  const content = sortedEntries(requestBody?.content ?? {})
  const chosen = content.find(([type]) => type.startsWith('application/json')) ?? content[0]
  if (chosen === undefined) return {}
  const [mediaType, { schema = {} }] = chosen
  return { request: { mediaType, required: requestBody?.required === true, schema } }
}

function responsesOf(operation: OperationObject): Operation['responses'] {
  return sortedEntries(operation.responses).flatMap(([status, response]) => {
    const content = sortedEntries(response.content ?? {})
    if (content.length === 0) return [{ status }]
    return content.map(([mediaType, { schema }]) => ({ status, mediaType, ...(schema && { schema }) }))
  })
}
