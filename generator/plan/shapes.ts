import type { Schema } from '../contract/model.ts'

/** One concrete alternative of a schema: no reference, no union, no null. */
export interface Variant {
  /** The component's name, when the alternative is a named schema. */
  name?: string
  schema: Schema
  kind: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'any'
}

export interface Property {
  schemas: Schema[]
  /** Required in every variant. */
  required: boolean
  /** Declared in every variant. */
  everywhere: boolean
}

/** Reads a contract's schemas: references followed, unions flattened, null set apart. */
export class Shapes {
  readonly schemas: Record<string, Schema>
  private readonly cache = new Map<Schema, { variants: Variant[]; nullable: boolean }>()

  constructor(schemas: Record<string, Schema>) {
    this.schemas = schemas
  }

  named(name: string): Schema | undefined {
    return this.schemas[name] === undefined ? undefined : { $ref: `#/components/schemas/${name}` }
  }

  variants(schemas: readonly Schema[]): Variant[] {
    return dedupe(schemas.flatMap(schema => this.resolve(schema).variants))
  }

  nullable(schemas: readonly Schema[]): boolean {
    return schemas.some(schema => this.resolve(schema).nullable)
  }

  /** The property of this name over all object variants that have it. */
  property(variants: readonly Variant[], key: string): Property | undefined {
    const holders = variants.filter(variant => this.declares(variant, key))
    if (holders.length === 0) return undefined
    return {
      schemas: holders.map(variant => this.ownProperty(variant, key)!),
      required: holders.length === variants.length && holders.every(variant => variant.schema.required?.includes(key)),
      everywhere: holders.length === variants.length,
    }
  }

  declares(variant: Variant, key: string): boolean {
    return this.ownProperty(variant, key) !== undefined
  }

  items(variants: readonly Variant[]): Schema[] {
    return variants.flatMap(variant => (variant.kind === 'array' ? [variant.schema.items ?? {}] : []))
  }

  /** Whether a literal may stand where this schema is; an open schema allows everything of its type. */
  allows(variant: Variant, value: unknown): boolean {
    const { schema } = variant
    if ('const' in schema) return schema.const === value
    if (schema.enum) return schema.enum.includes(value)
    if (variant.kind === 'any') return true
    if (variant.kind === 'number') return typeof value === 'number'
    return typeof value === variant.kind
  }

  /** The TypeScript type of a schema, in terms of the emitted wire types. */
  typeText(schemas: readonly Schema[]): string {
    const { nullable, texts } = this.typeTexts(schemas)
    return [...new Set([...texts, ...(nullable ? ['null'] : [])])].join(' | ') || 'unknown'
  }

  /** The same of a value that is there: null is none. */
  presentText(schemas: readonly Schema[]): string {
    const texts = schemas.flatMap(schema => {
      const present = this.typeTexts([schema]).texts
      return refName(schema) !== undefined && this.nullable([schema])
        ? present.map(text => `NonNullable<${text}>`)
        : present
    })
    return [...new Set(texts)].join(' | ') || 'unknown'
  }

  private typeTexts(schemas: readonly Schema[]): { nullable: boolean; texts: string[] } {
    const texts = schemas.flatMap(schema => {
      const name = refName(schema)
      return name === undefined
        ? this.variants([schema]).map(variant => this.variantText(variant))
        : [`wire.${identifier(name)}`]
    })
    const inline = schemas.filter(schema => refName(schema) === undefined)
    return { nullable: this.nullable(inline), texts }
  }

  variantText(variant: Variant): string {
    const { schema } = variant
    if (variant.name !== undefined) return `wire.${identifier(variant.name)}`
    if ('const' in schema) return JSON.stringify(schema.const)
    if (schema.enum) return [...schema.enum.map(value => JSON.stringify(value)), openText(variant)].join(' | ')
    if (schema.format === 'binary') return 'Upload'
    if (variant.kind === 'array') return `(${this.typeText([schema.items ?? {}])})[]`
    if (variant.kind === 'object') return this.objectText(schema)
    return variant.kind === 'any' ? 'unknown' : variant.kind
  }

  private objectText(schema: Schema): string {
    const sorted = Object.entries(schema.properties ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
    const properties = sorted.map(([key, property]) => {
      const optional = schema.required?.includes(key) ? '' : '?'
      return `${JSON.stringify(key)}${optional}: ${this.typeText([property])}`
    })
    return properties.length === 0 ? '{ [key: string]: unknown }' : `{ ${properties.join('; ')} }`
  }

  private ownProperty(variant: Variant, key: string): Schema | undefined {
    const { properties, additionalProperties } = variant.schema
    const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined
    if (own) return own
    if (variant.kind === 'any') return {}
    if (properties === undefined && variant.kind === 'object')
      return typeof additionalProperties === 'object' ? additionalProperties : {}
    return undefined
  }

  private resolve(schema: Schema, name?: string): { variants: Variant[]; nullable: boolean } {
    const cached = this.cache.get(schema)
    if (cached) return cached
    const resolved: { variants: Variant[]; nullable: boolean } = { variants: [], nullable: false }
    this.cache.set(schema, resolved)
    Object.assign(resolved, this.resolveFresh(schema, name))
    return resolved
  }

  private resolveFresh(schema: Schema, name?: string): { variants: Variant[]; nullable: boolean } {
    const target = refName(schema)
    if (target !== undefined) {
      const component = this.schemas[target]
      return component ? this.resolve(component, target) : { variants: [{ schema: {}, kind: 'any' }], nullable: false }
    }
    const union = schema.anyOf ?? schema.oneOf
    if (union && !isRequiredOnly(union)) {
      const parts = union.map(part => this.resolve(part))
      return {
        variants: dedupe(parts.flatMap(part => part.variants)),
        nullable: parts.some(part => part.nullable) || isNull(schema.type),
      }
    }
    const types = (Array.isArray(schema.type) ? schema.type : [schema.type]).filter(type => type !== 'null')
    const nullable = isNull(schema.type) || schema.const === null
    if (schema.const === null || (types.length === 0 && nullable)) return { variants: [], nullable: true }
    return { variants: types.map(type => variantOf(schema, type, name)), nullable }
  }
}

/** A schema's name as the name of its type. */
export function identifier(name: string): string {
  return name.replace(/\W/g, '_')
}

export function refName(schema: Schema): string | undefined {
  return schema.$ref?.split('/').at(-1)
}

/** A union that only says which keys exclude one another describes one object, not several. */
export function isRequiredOnly(union: readonly Schema[]): boolean {
  return union.every(part => Object.keys(part).every(key => key === 'required' || key === 'not'))
}

function isNull(type: Schema['type']): boolean {
  return type === 'null' || (Array.isArray(type) && type.includes('null'))
}

function variantOf(schema: Schema, type: string | undefined, name: string | undefined): Variant {
  const kind = kindOf(schema, type)
  return name === undefined ? { schema, kind } : { name, schema, kind }
}

function kindOf(schema: Schema, type: string | undefined): Variant['kind'] {
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'string' || type === 'boolean' || type === 'array' || type === 'object') return type
  if (schema.properties) return 'object'
  if (schema.items) return 'array'
  const sample = 'const' in schema ? schema.const : schema.enum?.[0]
  if (typeof sample === 'string' || typeof sample === 'number' || typeof sample === 'boolean')
    return typeof sample as 'string' | 'number' | 'boolean'
  return 'any'
}

function openText(variant: Variant): string {
  return variant.kind === 'string' ? '(string & {})' : variant.kind
}

function dedupe(variants: Variant[]): Variant[] {
  const isSame = (a: Variant, b: Variant) => a.schema === b.schema && a.kind === b.kind
  return variants.filter((variant, index) => variants.findIndex(other => isSame(other, variant)) === index)
}
