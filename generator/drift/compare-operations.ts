import { byCodeUnit } from '../contract/json.ts'
import type { MediaType, OpenApiDocument, OperationObject, Parameter, Schema } from '../contract/model.ts'
import { transportOf } from '../transports.ts'
import type { Place } from './change.ts'
import type { Fact, Root } from './compare-model.ts'
import { matchOperations } from './match-operations.ts'

export interface Outline {
  /** What the operations themselves say differently. */
  facts: { fact: Fact; place: Place }[]
  /** The schemas that stand in the same place of both. */
  roots: Root[]
}

/** The operations of two contracts, held against each other down to the schemas of their messages. */
export function compareOperations(old: OpenApiDocument, now: OpenApiDocument): Outline {
  const outline: Outline = { facts: [], roots: [] }
  for (const { name, before, after } of matchOperations(old, now)) {
    const place: Place = { operation: name, direction: 'request', part: 'operation', path: [], variants: [] }
    const add = (fact: Fact, at: Partial<Place> = {}) => outline.facts.push({ fact, place: { ...place, ...at } })
    if (!before || !after) {
      const operationId = (before ?? after)?.operationId
      add({ kind: 'operation', what: after ? 'added' : 'removed', name, [after ? 'after' : 'before']: { operationId } })
      continue
    }
    if ((before.deprecated === true) !== (after.deprecated === true))
      add({ kind: 'deprecated', what: after.deprecated ? 'added' : 'removed', name })
    compareParameters(before, after, { outline, place, add })
    compareBodies(before, after, { outline, place, add })
    compareResponses(before, after, { outline, place, add })
  }
  return outline
}

interface Context {
  outline: Outline
  place: Place
  add: (fact: Fact, at?: Partial<Place>) => void
}

function compareParameters(old: OperationObject, now: OperationObject, { outline, place, add }: Context): void {
  const [before, after] = [parametersOf(old), parametersOf(now)]
  for (const key of keysOf(before, after)) {
    const [one, other] = [before.get(key), after.get(key)]
    const known = other ?? one
    if (!known) continue
    const { name } = known
    const at = { part: known.in, path: [name] }
    const shape = ({ schema, required }: Parameter) => ({ schema, required: required === true })
    if (!one || !other) {
      if (other) add({ kind: 'parameter', what: 'added', name, after: shape(other) }, at)
      else if (one) add({ kind: 'parameter', what: 'removed', name, before: shape(one) }, at)
      continue
    }
    if ((one.required === true) !== (other.required === true))
      add({ kind: 'required', what: other.required ? 'added' : 'removed', name }, at)
    if ((one.deprecated === true) !== (other.deprecated === true))
      add({ kind: 'deprecated', what: other.deprecated ? 'added' : 'removed', name }, at)
    outline.roots.push({ place: { ...place, ...at }, old: one.schema, now: other.schema })
  }
}

/** Parameters of a path go by their position: their names never travel. */
function parametersOf({ parameters = [] }: OperationObject): Map<string, Parameter> {
  const named = parameters.filter(parameter => parameter.in !== 'path')
  const positional = parameters.filter(parameter => parameter.in === 'path')
  return new Map([
    ...named.map(one => [`${one.in} ${one.in === 'header' ? one.name.toLowerCase() : one.name}`, one] as const),
    ...(positional.length === 1 ? positional.map(one => ['path', one] as const) : []),
    ...(positional.length > 1 ? positional.map(one => [`path ${one.name}`, one] as const) : []),
  ])
}

function compareBodies(old: OperationObject, now: OperationObject, context: Context): void {
  const at = { part: 'body' } as const
  const [before, after] = [old.requestBody, now.requestBody]
  if (before && after && (before.required === true) !== (after.required === true))
    context.add({ kind: 'required', what: after.required ? 'added' : 'removed', name: 'body' }, at)
  const required = after?.required === true
  compareContents(before?.content ?? {}, after?.content ?? {}, context, () => at, { required })
}

/** A status that one side does not name is what its range or the default says. */
function compareResponses(old: OperationObject, now: OperationObject, context: Context): void {
  const statuses = [...new Set([...Object.keys(old.responses), ...Object.keys(now.responses)])].sort(byCodeUnit)
  for (const status of statuses) {
    const [before, after] = [responseOf(old, status), responseOf(now, status)]
    const part = { direction: 'response', part: status } as const
    if (before && after) {
      const partOf = (type: string) => ({ ...part, part: isStream(type) ? `${status} stream` : status })
      compareContents(before.content ?? {}, after.content ?? {}, context, partOf)
    } else context.add({ kind: 'media-type', what: after ? 'added' : 'removed', name: status }, part)
  }
}

function responseOf({ responses }: OperationObject, status: string) {
  const isError = !status.startsWith('2')
  return responses[status] ?? responses[`${status[0]}XX`] ?? (isError ? responses.default : undefined)
}

function compareContents(
  old: Record<string, MediaType>,
  now: Record<string, MediaType>,
  { outline, place, add }: Context,
  partOf: (type: string) => Partial<Place>,
  shape?: { required: boolean },
): void {
  const [before, after] = [byType(old), byType(now)]
  for (const type of keysOf(before, after)) {
    const at = partOf(type)
    if (!before.has(type)) add({ kind: 'media-type', what: 'added', name: type, ...(shape && { after: shape }) }, at)
    else if (!after.has(type)) add({ kind: 'media-type', what: 'removed', name: type, after: [...after.keys()] }, at)
    else outline.roots.push({ place: { ...place, ...at }, old: before.get(type) ?? {}, now: after.get(type) ?? {} })
  }
}

function byType(content: Record<string, MediaType>): Map<string, Schema> {
  return new Map(Object.entries(content).map(([type, { schema = {} }]) => [type.split(';')[0]!.trim(), schema]))
}

function isStream(type: string): boolean {
  return transportOf(type) !== undefined
}

function keysOf(...maps: ReadonlyMap<string, unknown>[]): string[] {
  return [...new Set(maps.flatMap(map => [...map.keys()]))].sort(byCodeUnit)
}
