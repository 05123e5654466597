/** The values that a line of the stream table names, as expressions. */

import type { Bound, BoundHole } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import { type Access, findAccess } from './access.ts'
import { columnsOf, holesOf } from './bound-tree.ts'
import type { ModuleScope } from './scope.ts'
import { key, object, quote, strings } from './text.ts'

export type Value = (name: string) => string | undefined

export function valueText(node: Bound, name: string, at: Access, plan: Plan, scope: ModuleScope): string | undefined {
  const hole = holesOf(node).find(each => each.hole.terms[0]!.path[0] === name)
  const access = hole && findAccess(node, hole, at)
  return hole && access && readText(hole, access, plan, scope)
}

/** What one hole reads of the event. */
export function readText(hole: BoundHole, access: Access, plan: Plan, scope: ModuleScope): string | undefined {
  const name = hole.hole.terms[0]!.path[0]!
  if (name === 'response') return `decodeResponse(bodyOf(${access.text}))`
  if (hole.table) return `${scope.table(hole.table)}.decode(${access.text})`
  if (hole.use) {
    const decode = scope.decoder(hole.use)
    if (hole.use.rule.is && hole.hole.rule?.mode === 'each') return `records(${listText(hole, access)}, ${decode})`
    if (hole.use.rule.is) return `decoded(${decode}, ${access.text})`
    const items = hole.hole.rule?.mode === 'each' ? listText(hole, access) : `oneNode(${access.text})`
    return `nodes(${items}, API, ${quote(hole.use.rule.slot)}, ${decode})`
  }
  if (hole.hole.codec) {
    const { name, arg } = hole.hole.codec
    return `${name}.decode(${access.text}${arg === undefined ? '' : `, ${quote(arg)}`})`
  }
  if (plan.mapping.stream.groups.length === 0) return undefined
  return ['key', 'sub', 'delta'].includes(name) ? access.text : `${access.text} ?? undefined`
}

function listText({ single, hole, use }: BoundHole, { text }: Access): string {
  if (hole.rule?.lists) return `referred(${[text, ...hole.rule.lists.map(quote)].join(', ')})`
  if (hole.rule?.text === 'columns') return `rows(${text}, ${strings(columnsOf(use!))})`
  return single ? `oneNode(${text})` : text
}

export function keyText(outer: string | undefined, sub: string | undefined): string {
  if (outer === undefined) return 'undefined'
  return sub === undefined ? outer : `\`\${${outer}}.\${${sub}}\``
}

export function errorObject(value: Value): string {
  const fields = ['message', 'type', 'code', 'param', 'requestId', 'retryAfterMs'].flatMap(name => {
    const text = value(name)
    return text === undefined ? [] : [`${name}: ${text}`]
  })
  return `errorOf(${object(fields)})`
}

export function nativeObject(node: Bound, at: Access): string {
  const hole = holesOf(node).find(each => each.hole.terms[0]!.path[0] === 'native')!
  const access = findAccess(node, hole, at)?.text ?? 'undefined'
  const text = hole.hole.codec ? `decoded(${hole.hole.codec.name}.decode, ${access})` : access
  return hole.hole.terms[0]!.path.slice(1).reduceRight((inner, step) => `{ ${key(step)}: ${inner} }`, text)
}
