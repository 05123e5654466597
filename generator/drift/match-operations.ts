import { byCodeUnit } from '../contract/json.ts'
import type { OpenApiDocument, OperationObject } from '../contract/model.ts'

export interface Matched {
  /** `POST /chat/completions`, as the newer contract has it. */
  name: string
  before?: OperationObject
  after?: OperationObject
}

interface Listed {
  name: string
  address: string
  operation: OperationObject
}

/** Which operation of the old contract is which of the new. */
export function matchOperations(old: OpenApiDocument, now: OpenApiDocument): Matched[] {
  const [before, after] = [operationsOf(old), operationsOf(now)]
  const taken = new Set<Listed>()
  const pairs = new Map<Listed, Listed>()
  for (const keyOf of [(one: Listed) => one.name, sameParameters, sameBase]) {
    const open = new Map<string, Listed[]>()
    for (const one of before.filter(one => !taken.has(one)))
      open.set(keyOf(one), [...(open.get(keyOf(one)) ?? []), one])
    for (const other of after.filter(one => !pairs.has(one))) {
      const one = open.get(keyOf(other))?.shift()
      if (!one) continue
      taken.add(one)
      pairs.set(other, one)
    }
  }
  const matched = [
    ...after.map((other): Matched => {
      const one = pairs.get(other)
      return { name: other.name, ...(one && { before: one.operation }), after: other.operation }
    }),
    ...before.filter(one => !taken.has(one)).map(({ name, operation }): Matched => ({ name, before: operation })),
  ]
  return matched.sort((a, b) => byCodeUnit(a.name, b.name))
}

/** The covered operations of `wanted` as a document calls them: parameters and the base path may be named otherwise. */
export function findOperations(document: OpenApiDocument, wanted: readonly string[]): string[] {
  const known = operationsOf(document)
  return wanted.map(text => {
    const [method = '', path = ''] = text.split(' ')
    const asked = listed(method, path, '')
    const keys = [(one: Listed) => one.name, sameParameters, sameBase]
    const found = keys.flatMap(keyOf => known.find(one => keyOf(one) === keyOf(asked)) ?? [])[0]
    return found ? found.address : `${method.toLowerCase()} ${path}`
  })
}

function operationsOf(document: OpenApiDocument): Listed[] {
  return Object.entries(document.paths)
    .flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => listed(method, path, operation)))
    .sort((a, b) => byCodeUnit(a.name, b.name))
}

function listed(method: string, path: string, operation: OperationObject | ''): Listed {
  const known = operation === '' ? { operationId: '', responses: {} } : operation
  return { name: `${method.toUpperCase()} ${path}`, address: `${method.toLowerCase()} ${path}`, operation: known }
}

function sameParameters({ name }: Listed): string {
  return name.replace(/\{[^}]*\}/g, '{}')
}

/** A version may stand in the path or in the server's address. */
function sameBase(one: Listed): string {
  return sameParameters(one).replace(/ \/v\d\w*(?=\/)/, ' ')
}
