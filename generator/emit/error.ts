import type { Bound } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import type { UnifiedType } from '../unified/model.ts'
import { findAccess } from './access.ts'
import { holesOf } from './bound-tree.ts'
import { encodeNode } from './encode.ts'
import type { EncodePlace } from './place.ts'
import type { ModuleScope } from './scope.ts'
import { errorObject } from './stream-value.ts'
import { key, object, quote } from './text.ts'

/** The function that reads error bodies, each form tried in turn, and the table of their kinds. */
export function errorDecoderText(plan: Plan): string {
  const tries = plan.errors.map(node => {
    const test = findValue(node, 'message')
    return `if (${test.condition}) return errorKind(${test.object}, errorKinds)`
  })
  const rows = plan.error.kinds.map(
    row => `{ field: ${quote(row.field)}, match: ${quote(row.match)}, kind: ${quote(row.kind)} }`,
  )
  return `function decodeError(w: unknown): WireError | undefined {\n${tries.join('\n')}\nreturn undefined\n}\n\nconst errorKinds = [${rows.join(',\n')}] as const`
}

/** The function that writes an error body, and the vendor's words for our kinds. */
export function errorEncoderText(plan: Plan, scope: ModuleScope, type: UnifiedType): string {
  const node = plan.errors[0]!
  const locals = new Map(['message', 'code', 'param', 'requestId', 'status'].map(name => [name, `e.${name}`]))
  locals.set('type', 'errorTypes[e.kind]')
  const place: EncodePlace = { scope, u: 'e', type, path: [], root: node, locals }
  return `${errorTypesText(plan)}\n\nfunction encodeError(e: ApiError): ${plan.errorType} {\nreturn ${encodeNode(node, place)}\n}`
}

/** The vendor's word for each of our kinds: the first that its table gives. */
function errorTypesText(plan: Plan): string {
  const types = new Map<string, string>()
  for (const row of plan.error.kinds)
    if (row.field === 'type' && !types.has(row.kind) && allowsType(plan, row.match)) types.set(row.kind, row.match)
  const rows = [...types].map(([kind, type]) => `${key(kind)}: ${quote(type)}`)
  const words = [...new Set(types.values())].map(quote).join(' | ') || 'string'
  return `const errorTypes: { [kind in ApiError['kind']]?: ${words} } = ${object(rows)}`
}

function allowsType(plan: Plan, type: string): boolean {
  const hole = plan.errors.flatMap(holesOf).find(each => each.hole.terms[0]!.path[0] === 'type')
  const values = (hole?.slot.schemas ?? []).flatMap(schema =>
    'const' in schema ? [schema.const] : (schema.enum ?? []),
  )
  return values.length === 0 || values.includes(type)
}

/** How an error body is known and read: error bodies are untyped, for they may come from anywhere. */
function findValue(node: Bound, needed: string): { condition: string; object: string } {
  const path = (name: string): string | undefined => {
    const hole = holesOf(node).find(each => each.hole.terms[0]!.path[0] === name)
    if (!hole || !findAccess(node, hole, { text: 'w', sure: true })) return undefined
    return `peek(w as object, ${pathOf(node, hole)!.map(quote).join(', ')})`
  }
  const named = (name: string) => path(name) ?? (name === 'code' ? path('status') : undefined)
  return { condition: `${path(needed)} !== undefined`, object: errorObject(named) }
}

function pathOf(node: Bound, hole: Bound): string[] | undefined {
  if (node === hole) return []
  if (node.kind !== 'map') return undefined
  for (const field of node.fields) {
    const below = pathOf(field.node, hole)
    if (below) return [field.key, ...below]
  }
  return undefined
}
