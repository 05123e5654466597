import { same, sortedEntries } from './json.ts'
import type { OpenApiDocument } from './model.ts'

export type ContractChange = {
  addedSchemas: string[]
  removedSchemas: string[]
  changedSchemas: string[]
  addedOperations: string[]
  removedOperations: string[]
}

/** What a refreshed contract says differently, by name. */
export function compareContracts(before: OpenApiDocument | undefined, after: OpenApiDocument): ContractChange {
  const old = before?.components.schemas ?? {}
  const now = after.components.schemas
  const [oldOperations, operations] = [operationNames(before), operationNames(after)]
  return {
    addedSchemas: Object.keys(now).filter(name => !Object.hasOwn(old, name)),
    removedSchemas: Object.keys(old).filter(name => !Object.hasOwn(now, name)),
    changedSchemas: Object.keys(now).filter(name => Object.hasOwn(old, name) && !same(old[name], now[name])),
    addedOperations: operations.filter(name => !oldOperations.includes(name)),
    removedOperations: oldOperations.filter(name => !operations.includes(name)),
  }
}

export function operationNames(document: OpenApiDocument | undefined): string[] {
  return sortedEntries(document?.paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item).map(method => `${method} ${path}`),
  )
}
