import type { OpenApiDocument, Parameter, Schema } from '../../generator/contract/model.ts'
import type { Site } from './contract-places.ts'

/** What stands at a site, fit to be edited: all that is on the way to it is copied first, all else stays shared. */
export interface Slot {
  schema: Schema
  put(schema: Schema): void
  remove?(): void
  rename?(name: string): void
  /** Undefined where it is required already, or cannot be. */
  require?(): void
}

export function slotOf(document: OpenApiDocument, site: Site): Slot {
  const holder = copied(document, site.holder)
  if (site.kind === 'parameter') return parameterSlot(holder as unknown as { parameters: Parameter[] }, site.name)
  if (site.kind === 'items') return itemsSlot(holder as Schema)
  return propertySlot(holder as Schema, site.name)
}

/** Copies a document's nodes on the way to one of them, in place; returns that one's copy. */
function copied(document: OpenApiDocument, path: readonly string[]): object {
  return path.reduce((node: object, step) => {
    const holder = node as Record<string, object>
    const inner = holder[step]!
    holder[step] = Array.isArray(inner) ? [...inner] : { ...inner }
    return holder[step]!
  }, document)
}

function propertySlot(owner: Schema, name: string): Slot {
  const put = (schema: Schema) => {
    owner.properties = { ...owner.properties, [name]: schema }
  }
  const remove = () => {
    const { [name]: _, ...rest } = owner.properties!
    owner.properties = rest
    owner.required = owner.required?.filter(each => each !== name) ?? []
  }
  const schema = owner.properties![name]!
  const isRequired = owner.required?.includes(name) === true
  const require = () => {
    owner.required = [...(owner.required ?? []), name]
  }
  const rename = (other: string) => {
    remove()
    owner.properties = { ...owner.properties, [other]: schema }
    if (isRequired) owner.required = [...(owner.required ?? []), other]
  }
  return { schema, put, remove, rename, ...(!isRequired && { require }) }
}

function itemsSlot(list: Schema): Slot {
  const put = (schema: Schema) => {
    list.items = schema
  }
  return { schema: list.items!, put }
}

/** A parameter of a path has no name that travels, and is always required. */
function parameterSlot(operation: { parameters: Parameter[] }, name: string): Slot {
  const own = operation.parameters.find(each => each.name === name)!
  const replace = (...parameters: Parameter[]) => {
    operation.parameters = [...operation.parameters.filter(each => each.name !== name), ...parameters]
  }
  const put = (schema: Schema) => replace({ ...own, schema })
  if (own.in === 'path') return { schema: own.schema, put }
  return {
    schema: own.schema,
    put,
    remove: () => replace(),
    rename: other => replace({ ...own, name: other }),
    ...(own.required !== true && { require: () => replace({ ...own, required: true }) }),
  }
}
