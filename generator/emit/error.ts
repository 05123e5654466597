import type { ErrorRule } from '../mapping/model.ts'
import type { Bound, BoundHole, BoundMap } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import type { UnifiedType } from '../unified/model.ts'
import { holesOf } from './bound-tree.ts'
import { encodeNode } from './encode.ts'
import type { EncodePlace } from './place.ts'
import { decodedText } from './read-hole.ts'
import type { ModuleScope } from './scope.ts'
import { errorObject } from './stream-value.ts'
import { key, list, object, quote } from './text.ts'

/** The function that reads error bodies, each form tried in turn, and the table of what they mean. */
export function errorDecoderText(plan: Plan): string {
  const { headers, rules } = plan.mapping.error
  const byStatus = rules.some(({ field }) => field === 'status')
  const tries = plan.errors.map(node => {
    const read = reader(node)
    const status = [byStatus ? 'status' : undefined, read('status')].filter(text => text !== undefined).join(' ?? ')
    return `if (${read('message')} !== undefined) return judged(${errorObject(read)}, errorRules${status && `, ${status}`})`
  })
  const rest = byStatus ? 'judgedByStatus(errorRules, status)' : 'undefined'
  return `/** What an error body of ${plan.mapping.api} says${byStatus ? ', and what its status means' : ''}. */
export function decodeError(${parametersText(byStatus, headers.length > 0)}): WireError | undefined {
${headers.length > 0 ? `const w = withHeaders(body, headers, ${quote(Object.fromEntries(headers.map(({ header, field }) => [header, field])))})` : ''}
${tries.join('\n')}
return ${rest}
}

/** What errors with these words are, the first line first. */
export const errorRules: readonly ErrorRule[] = ${list(rules.map(ruleText))}`
}

function parametersText(byStatus: boolean, byHeaders: boolean): string {
  if (!byHeaders) return `w: unknown${byStatus ? ', status?: number' : ''}`
  return `body: unknown, ${byStatus ? 'status' : '_'}?: number, headers?: { [name: string]: string }`
}

function ruleText(rule: ErrorRule): string {
  const { pattern } = rule
  return object([
    `field: ${quote(rule.field)}`,
    `match: ${pattern === undefined ? quote(rule.match) : new RegExp(pattern, 'i')}`,
    rule.kind && `kind: ${quote(rule.kind)}`,
    rule.retryable === undefined ? undefined : `retryable: ${rule.retryable}`,
  ])
}

/** The function that writes an error body. */
export function errorEncoderText(plan: Plan, scope: ModuleScope, type: UnifiedType): string {
  const node = plan.errors[0]!
  const names = ['message', 'code', 'param', 'requestId', 'status', 'retryAfterMs']
  const locals = new Map(names.map(name => [name, `e.${name}`]))
  locals.set('type', 'errorTypes[e.kind]')
  const place: EncodePlace = { scope, u: 'e', type, path: [], root: node, locals }
  return `function encodeError(e: ApiError): ${plan.errorType} {\nreturn ${encodeNode(node, place)}\n}`
}

/**
 * The vendor's word for each of our kinds: the first that its table gives; where something must be said, that of the wider
 * kind for those that have none.
 */
export function errorTypesText(plan: Plan): string {
  const types = new Map<string, string>()
  for (const { field, kind, match } of plan.mapping.error.rules)
    if (field === 'type' && kind !== undefined && !types.has(kind) && allowsType(plan, match)) types.set(kind, match)
  if ((typeHole(plan)?.hole.defaults ?? []).length > 0)
    for (const [kind, wider] of Object.entries(widerKinds)) {
      const type = types.get(wider)
      if (type !== undefined && !types.has(kind)) types.set(kind, type)
    }
  const rows = [...types].map(([kind, type]) => `${key(kind)}: ${quote(type)}`)
  const words = [...new Set(types.values())].map(quote).join(' | ') || 'string'
  return `const errorTypes: { [kind in ApiError['kind']]?: ${words} } = ${object(rows)}`
}

/** What a vendor without a word for a kind says instead: that the request, or the server, is at fault. */
const widerKinds = {
  authentication: 'invalid-request',
  permission: 'invalid-request',
  'not-found': 'invalid-request',
  'context-length': 'invalid-request',
  'request-too-large': 'invalid-request',
  'content-filter': 'invalid-request',
  'quota-exhausted': 'invalid-request',
  'rate-limit': 'invalid-request',
  overloaded: 'server',
  timeout: 'server',
}

function typeHole(plan: Plan): BoundHole | undefined {
  return plan.errors.flatMap(holesOf).find(each => each.hole.terms[0]!.path[0] === 'type')
}

function allowsType(plan: Plan, type: string): boolean {
  const values = (typeHole(plan)?.slot.schemas ?? []).flatMap(schema =>
    'const' in schema ? [schema.const] : (schema.enum ?? []),
  )
  return values.length === 0 || values.includes(type)
}

/** How the fields of an error are read from a body: bodies are untyped, for they may come from anywhere. */
function reader(node: Bound): (name: string) => string | undefined {
  return name => {
    const hole = holesOf(node).find(each => each.hole.terms[0]!.path[0] === name)
    const text = hole && reach(node, hole, 'w as object', [])
    return hole?.hole.codec ? decodedText(hole.hole.codec, text!) : text
  }
}

/** The expression of a hole's value; an item of a list is the one that says its literal of itself, else the first. */
function reach(node: Bound, hole: BoundHole, from: string, steps: readonly string[]): string | undefined {
  const peeked = steps.length === 0 ? from : `peek(${[from, ...steps.map(quote)].join(', ')})`
  if (node === hole) return peeked
  if (node.kind === 'map') return first(node.fields, field => reach(field.node, hole, from, [...steps, field.key]))
  if (node.kind !== 'list') return undefined
  return first(node.items, item => {
    const [name, value] = item.kind === 'map' ? (tagOf(item) ?? []) : []
    if (name === undefined) return reach(item, hole, from, [...steps, '0'])
    return reach(item, hole, `itemSaying(${peeked}, ${quote(name)}, ${quote(value)})`, [])
  })
}

function tagOf({ fields }: BoundMap): [string, unknown] | undefined {
  return first(fields, ({ key: name, node }) => (node.kind === 'literal' ? [name, node.literal.value] : undefined))
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found) return found
  }
  return undefined
}
