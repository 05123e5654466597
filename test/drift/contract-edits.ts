import type { OpenApiDocument, Schema } from '../../generator/contract/model.ts'
import type { Direction } from '../../generator/drift/change.ts'
import type { RuleId } from '../../generator/drift/rules.ts'
import type { Site } from './contract-places.ts'
import { type Slot, slotOf } from './contract-slots.ts'

/** One way to break what stands at a site of a contract. */
export interface ContractEdit {
  name: string
  /** Edits a document whose nodes may be shared with others; false where the site cannot be broken so. */
  apply(document: OpenApiDocument, site: Site): boolean
  /** What a comparison has to find, any of them. */
  rules: Partial<Record<Direction, readonly RuleId[]>>
}

/** The schema with its reference followed. */
function target(document: OpenApiDocument, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  return target(document, document.components.schemas[schema.$ref.split('/').at(-1)!]!)
}

/** Every plain schema that it may be. */
function alternatives(document: OpenApiDocument, schema: Schema, depth = 0): Schema[] {
  const plain = target(document, schema)
  const union = plain.type === undefined ? (plain.anyOf ?? plain.oneOf) : undefined
  return union && depth < 8 ? union.flatMap(one => alternatives(document, one, depth + 1)) : [plain]
}

function typesOf(document: OpenApiDocument, schema: Schema): Set<string> {
  const types = alternatives(document, schema).flatMap(({ type, const: value, enum: values, required }) => {
    const sample = value ?? values?.[0] ?? (required && {})
    return type ?? (sample === undefined ? 'any' : typeof sample)
  })
  return new Set(types)
}

/** An edit of what a site's slot holds. */
function edit(
  name: string,
  rules: ContractEdit['rules'],
  apply: (slot: Slot, document: OpenApiDocument) => boolean,
): ContractEdit {
  return { name, rules, apply: (document, site) => apply(slotOf(document, site), document) }
}

/** Puts another schema there, where there is one. */
function replaced(slot: Slot, schema: Schema | undefined): boolean {
  if (schema !== undefined) slot.put(schema)
  return schema !== undefined
}

const gone: ContractEdit['rules'] = {
  request: ['request-property-removed', 'request-parameter-removed'],
  response: ['response-property-removed'],
}

const removed = edit('removed', gone, ({ remove }) => {
  remove?.()
  return remove !== undefined
})

const renamed = edit('renamed', gone, ({ rename }) => {
  rename?.('renamed_v2')
  return rename !== undefined
})

const OTHER_TYPES = ['boolean', 'integer', 'string', 'array']
const CHANGED: ContractEdit['rules'] = { request: ['request-type-changed'], response: ['response-type-changed'] }

const retyped = edit('retyped', CHANGED, (slot, document) => {
  const types = typesOf(document, slot.schema)
  const isKnown = (type: string) => types.has(type) || (type === 'integer' && types.has('number'))
  const other = OTHER_TYPES.find(type => !isKnown(type))
  return replaced(slot, types.has('any') || other === undefined ? undefined : { type: other })
})

const NARROWED: ContractEdit['rules'] = { request: ['request-type-narrowed'], response: ['response-type-narrowed'] }

/** What any value was allowed for is of one type. */
const typed = edit('typed', NARROWED, (slot, document) =>
  replaced(slot, typesOf(document, slot.schema).has('any') ? { type: 'boolean' } : undefined),
)

/** A list of known values beside any text is all that there may be. */
const closed = edit('closed', { request: ['request-type-narrowed'] }, (slot, document) => {
  const all = alternatives(document, slot.schema)
  const isOpen = ({ type, enum: values, const: value }: Schema) =>
    [type].flat().includes('string') && values === undefined && value === undefined
  const isListed = all.some(({ enum: values }) => values !== undefined)
  return replaced(slot, isListed && all.some(isOpen) ? { anyOf: all.filter(one => !isOpen(one)) } : undefined)
})

/** Of values of several types those of one type are refused. */
const fewer = edit('fewer types', { request: ['request-type-narrowed'] }, (slot, document) => {
  const all = alternatives(document, slot.schema)
  const typeOf = ({ type }: Schema) => (type === 'integer' ? 'number' : type)
  const types = new Set(all.map(typeOf).filter(type => type !== 'null'))
  const [last, ...others] = [...types].reverse()
  const isPlain = others.length > 0 && [...types].every(type => typeof type === 'string')
  return replaced(slot, isPlain ? { anyOf: all.filter(one => typeOf(one) !== last) } : undefined)
})

const required = edit('required', { request: ['request-property-became-required'] }, ({ require }) => {
  require?.()
  return require !== undefined
})

const nullRefused = edit('null refused', { request: ['request-null-refused'] }, (slot, document) => {
  const { type, enum: values, ...rest } = target(document, slot.schema)
  if (!Array.isArray(type) || !type.includes('null')) return false
  const kept = values?.filter(value => value !== null)
  slot.put({ ...rest, type: type.filter(each => each !== 'null'), ...(kept && { enum: kept }) })
  return true
})

const LIMITS: Record<string, Schema> = {
  string: { minLength: 1000 },
  integer: { minimum: 100_000 },
  number: { minimum: 100_000 },
  array: { maxItems: 0 },
  object: { maxProperties: 0 },
}

const limited = edit('limited', { request: ['request-limit-tightened'] }, (slot, document) => {
  const schema = target(document, slot.schema)
  const [type = '', ...others] = [schema.type ?? []].flat().filter(each => each !== 'null')
  const limit = LIMITS[type]
  return replaced(slot, limit === undefined || others.length > 0 ? undefined : { ...schema, ...limit })
})

/** One of the listed values is no longer allowed. */
function valueRefused(index: number): ContractEdit {
  return edit(`value ${index} refused`, { request: ['request-value-removed'] }, (slot, document) => {
    const schema = target(document, slot.schema)
    const values = schema.enum ?? []
    const isThere = values.length > 1 && values[index] !== undefined && values[index] !== null
    return replaced(slot, isThere ? { ...schema, enum: values.filter((_, other) => other !== index) } : undefined)
  })
}

/** Ways that break every leaf, in both directions. */
export const BROKEN: readonly ContractEdit[] = [removed, renamed, retyped, typed]
/** Ways to let a request say less. */
export const TIGHTENED: readonly ContractEdit[] = [closed, fewer, required, nullRefused, limited]
/** The first values of every list, one by one: no table of a mapping is longer. */
export const VALUES_REFUSED: readonly ContractEdit[] = Array.from({ length: 20 }, (_, index) => valueRefused(index))
