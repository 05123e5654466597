import { at } from './json.ts'
import type { OperationObject } from './model.ts'
import type { Report } from './report.ts'

/** Path parameters are those of the path's template: one more is dropped, one that is missing is any text. */
export function matchPathParameters(
  operation: OperationObject,
  path: string,
  where: string,
  report: Report,
): OperationObject {
  const [template = ''] = path.split(/[?#]/)
  const wanted = [...template.matchAll(/\{\+?([^}]+)\}/g)].map(match => match[1] ?? '')
  const declared = operation.parameters ?? []
  const kept = declared.filter(({ in: place, name }) => place !== 'path' || wanted.includes(name))
  const missing = wanted.filter(name => !kept.some(parameter => parameter.in === 'path' && parameter.name === name))
  if (kept.length === declared.length && missing.length === 0) return operation
  report.mended('path-parameter-mismatch', at(where, 'parameters'), missing.join(', ') || undefined)
  const added = missing.map(name => ({ name, in: 'path' as const, required: true, schema: { type: 'string' } }))
  const { parameters: _, ...rest } = operation
  const parameters = [...kept, ...added]
  return parameters.length > 0 ? { ...rest, parameters } : rest
}
