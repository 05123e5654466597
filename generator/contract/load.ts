import { parse } from 'yaml'
import { ContractError } from './error.ts'
import { isObject, sortedEntries } from './json.ts'
import type { Contract, OpenApiDocument, Operation, OperationObject } from './model.ts'

/** A vendored contract as the generator consumes it. */
export function loadContract(provider: string, text: string): Contract {
  const document: unknown = parse(text)
  if (!isContract(document)) {
    throw new ContractError(
      'syntax',
      `specs/${provider}/openapi.yaml is no contract: write it again with npm run specs`,
    )
  }
  const operations = sortedEntries(document.paths).flatMap(([path, item]) =>
    sortedEntries(item).map(([method, operation]) => toOperation(path, method, operation)),
  )
  return { provider, operations, schemas: document.components.schemas, document }
}

function isContract(value: unknown): value is OpenApiDocument {
  return isObject(value) && value.openapi === '3.1.0' && isObject(value.paths) && isObject(value.components)
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
