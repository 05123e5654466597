import { at, sortedEntries } from './json.ts'
import type { PathItem } from './model.ts'
import type { Report } from './report.ts'
import { mapValues } from './walk.ts'

/**
 * Every operation gets a unique id. One that is missing or shared is derived from method and path; all the sharers
 * lose theirs, so that the result does not depend on which comes first.
 */
export function nameOperations(paths: Record<string, PathItem>, report: Report): Record<string, PathItem> {
  const uses = new Map<string, number>()
  for (const item of Object.values(paths)) {
    for (const { operationId } of Object.values(item)) uses.set(operationId, (uses.get(operationId) ?? 0) + 1)
  }
  const taken = new Set([...uses].filter(([id, count]) => id !== '' && count === 1).map(([id]) => id))
  const named = sortedEntries(paths).map(([path, item]) => {
    const renamed = mapValues(item, (operation, method) => {
      if (taken.has(operation.operationId) && uses.get(operation.operationId) === 1) return operation
      const rule = operation.operationId === '' ? 'missing-operation-id' : 'duplicate-operation-id'
      report.mended(rule, at(at('/paths', path), method), operation.operationId || undefined)
      return { ...operation, operationId: unique(derive(method, path), taken) }
    })
    return [path, renamed] as const
  })
  return Object.fromEntries(named)
}

function derive(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter(word => word !== '')
  return method + words.map(word => word[0]?.toUpperCase() + word.slice(1)).join('')
}

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`
  taken.add(name)
  return name
}
