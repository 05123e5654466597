/** The values that a line of the stream table names, as expressions. */

import type { Bound } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import { type Access, findAccess } from './access.ts'
import { holesOf } from './bound-tree.ts'
import type { ModuleScope } from './scope.ts'
import { key, object, quote } from './text.ts'

export type Value = (name: string) => string | undefined

export function valueText(node: Bound, name: string, at: Access, plan: Plan, scope: ModuleScope): string | undefined {
  const hole = holesOf(node).find(each => each.hole.terms[0]!.path[0] === name)
  const access = hole && findAccess(node, hole, at)
  if (!hole || !access) return undefined
  if (name === 'response') return `decodeResponse(bodyOf(${access.text}))`
  if (hole.table) return `${scope.table(hole.table)}.decode(${access.text})`
  if (hole.use) {
    const decode = scope.decoder(hole.use)
    if (hole.use.rule.is && hole.hole.rule?.mode === 'each') return `records(${access.text}, ${decode})`
    if (hole.use.rule.is) return `decoded(${decode}, ${access.text})`
    const items = hole.hole.rule?.mode === 'each' ? access.text : `oneNode(${access.text})`
    return `nodes(${items}, API, ${quote(hole.use.rule.name)}, ${decode})`
  }
  if (hole.hole.codec) return `${hole.hole.codec.name}.decode(${access.text})`
  if (plan.mapping.stream.groups.length === 0) return undefined
  return ['key', 'sub', 'delta'].includes(name) ? access.text : `${access.text} ?? undefined`
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
