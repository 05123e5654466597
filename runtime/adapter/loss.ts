/** What a request asks for and an api has no place for: written down where it stood. */
import { isObject } from '../text/json.ts'
import type { Loss } from '../types.ts'
import type { Context } from './adapter.ts'
import { saidIn } from './complement.ts'
import { isNative } from './narrowing.ts'
import { enter } from './origins.ts'

export function lose(context: Context, kind: Loss['kind'], detail: string, ...path: (string | number)[]): undefined {
  const steps = [...context.path, ...path]
  context.loss.push({ path: steps.map(stepText).join('').replace(/^\./, ''), kind, detail })
  return undefined
}

/** Reports what this api does not do. */
export function lacks(context: Context, what: string, ...path: (string | number)[]): undefined {
  return lose(context, 'unsupported', `${context.api} ${what}`, ...path)
}

/** Reports a node of which this api takes no such form. */
export function untaken(context: Context, what: string): undefined {
  return lacks(context, `takes no such ${what}`)
}

/** Reports the fields of a node that this api has no place for. */
export function unsupported<U extends object>(node: U, fields: readonly (keyof U & string)[], context: Context): void {
  for (const field of fields) if (node[field] !== undefined) lacks(context, `has no ${field}`, field)
}

/** Reports the fields of a nested record that this api has no place for. */
export function unsupportedIn<U extends object>(
  value: U | undefined,
  name: string,
  fields: readonly (keyof U & string)[],
  context: Context,
): void {
  record(value, name, context, inner => {
    unsupported(inner, fields, context)
    return noObject
  })
}

/** The wire of a record of which nothing but its fields is written, elsewhere. */
const noObject: readonly never[] = []

/** Writes a nested record, whose losses stand below its name. */
export function record<U extends object | string, W>(
  value: U,
  field: string,
  context: Context,
  encode: (record: U, context: Context) => W,
): W
export function record<U extends object | string, W>(
  value: U | undefined,
  field: string,
  context: Context,
  encode: (record: U, context: Context) => W,
): W | undefined
export function record<U extends object | string, W>(
  value: U | undefined,
  field: string,
  context: Context,
  encode: (record: U, context: Context) => W,
): W | undefined {
  if (value === undefined) return undefined
  const told = context.loss.length
  context.path.push(field)
  const wire = encode(value, context)
  if (wire !== undefined || context.loss.length === told) foreign(value as object, context, wire ?? null)
  context.path.length -= 1
  return wire
}

/** Reports what only other apis know of a node, and what this one does where the node is no object of its own there. */
export function foreign(node: { native?: object | undefined }, context: Context, wire?: unknown): void {
  if (node.native === undefined) return
  const isHost = wire === undefined || (isObject(wire) && !Object.values(node).includes(wire))
  for (const [api, fields] of Object.entries(node.native))
    if ((api !== context.api || !isHost) && Object.keys(saidIn(fields ?? {})).length > 0)
      lacks(context, `has no place here for ${api}'s own fields`, 'native', api)
}

/** Reports the nodes of a list that none of its places takes. */
export function unplaced(
  list: readonly { type?: string; role?: string }[] | undefined,
  field: string,
  tags: readonly string[],
  slots: readonly string[],
  context: Context,
): void {
  if (list === undefined) return
  for (let index = 0; index < list.length; index++) {
    const detail = misplaced(list[index]!, tags, slots, context)
    if (detail === undefined) continue
    enter(context.path, list, field, index)
    lose(context, 'unsupported', detail)
    context.path.length -= 2
  }
}

function misplaced(
  node: { type?: string; role?: string },
  tags: readonly string[],
  slots: readonly string[],
  context: Context,
): string | undefined {
  if (isNative(node)) {
    const own = node.api === context.api && slots.includes(node.slot)
    return own ? undefined : `${node.api}'s own ${node.slot} means nothing to ${context.api}`
  }
  const tag = node.type ?? node.role ?? ''
  return tags.includes(tag) ? undefined : `${context.api} takes no ${tag} here`
}

/** Reports a value that the facts of the model forbid. */
export function withheld(value: unknown, sent: boolean, field: string, context: Context): void {
  if (value !== undefined && !sent) lose(context, 'model', `this model does not take ${field}`, field)
}

/** Reports a field of the request that the form which is written of another has no place for. */
export function unfit<U extends object>(request: U, field: keyof U & string, sent: boolean, context: Context): void {
  if (request[field] !== undefined && !sent) lacks(context, `has no ${field} with this`, field)
}

/** Reports a field of the request that is only taken with another one. */
export function unaccompanied(value: unknown, sent: boolean, [field, other]: [string, string], context: Context): void {
  if (value !== undefined && !sent) lacks(context, `takes ${field} only with ${other}`, field)
}

function stepText(step: string | number): string {
  return typeof step === 'number' ? `[${step}]` : `.${step}`
}
