import { ContractError } from './error.ts'
import { byCodeUnit, sortedEntries } from './json.ts'
import { refName } from './keywords.ts'
import type { OpenApiDocument, PathItem, Schema } from './model.ts'
import { mapDocument, refsOf } from './walk.ts'

const SUGGESTIONS = 3

/** Only the covered operations, named like `post /chat/completions`. One that is missing goes to `onMissing`. */
export function selectOperations(
  document: OpenApiDocument,
  covered: readonly string[],
  onMissing: (error: ContractError) => void,
): OpenApiDocument {
  const known = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map(method => `${method} ${path}`),
  )
  const paths: Record<string, PathItem> = {}
  for (const operation of covered) {
    const [verb = '', path = ''] = operation.split(' ')
    const method = verb.toLowerCase()
    const found = document.paths[path]?.[method]
    if (found === undefined) onMissing(missing(`${method} ${path}`, known))
    else paths[path] = { ...paths[path], [method]: found }
  }
  return { ...document, paths }
}

function missing(operation: string, known: string[]): ContractError {
  const near = known
    .map(name => ({ name, score: likeness(operation, name) }))
    .sort((a, b) => b.score - a.score || byCodeUnit(a.name, b.name))
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name)
  return new ContractError(
    'missing-operation',
    `the document has no operation ${operation}; nearest: ${near.join(', ') || 'none'}. Correct operations in source.yaml`,
  )
}

/** Dice coefficient of the letter pairs of both. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) => Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2))
  const left = pairs(a)
  const right = new Set(pairs(b))
  return (2 * left.filter(pair => right.has(pair)).length) / (left.length + right.size)
}

/** Only the schemas that the operations or the roots reach. */
export function pruneSchemas(
  document: OpenApiDocument,
  roots: string[],
  onMissing: (error: ContractError) => void,
): OpenApiDocument {
  const all = document.components.schemas
  const pending: string[] = []
  for (const root of roots) {
    if (all[root] === undefined)
      onMissing(new ContractError('overlay', `x-roots names the schema ${root}, which the document does not have`))
    else pending.push(root)
  }
  mapDocument({ ...document, components: { schemas: {} } }, schema => {
    pending.push(...refsOf(schema).map(refName))
    return schema
  })
  const reached = new Set<string>()
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const schema = all[name]
    if (schema === undefined || reached.has(name)) continue
    reached.add(name)
    pending.push(...refsOf(schema).map(refName))
  }
  const schemas: [string, Schema][] = sortedEntries(all).filter(([name]) => reached.has(name))
  return { ...document, components: { schemas: Object.fromEntries(schemas) } }
}
