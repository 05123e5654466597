import type { Schema } from '../contract/model.ts'
import { combine, isIdleUnion } from './compare-combine.ts'
import type { Alternative, Kind, View } from './compare-model.ts'

const NOTHING: View = { alternatives: [], nullable: false }
const KINDS: readonly string[] = ['object', 'array', 'string', 'number', 'integer', 'boolean']

/** Reads the schemas of one contract. Each schema is looked into once. */
export class Views {
  private readonly schemas: Record<string, Schema>
  private readonly known = new Map<Schema, View>()

  constructor(schemas: Record<string, Schema>) {
    this.schemas = schemas
  }

  of(schema: Schema): View {
    return this.view(schema, undefined)
  }

  /** The schema that a chain of references ends at. */
  target(schema: Schema): Schema {
    let node = schema
    for (const seen = new Set<Schema>(); node.$ref !== undefined && !seen.has(node); ) {
      seen.add(node)
      node = this.schemas[nameOf(node.$ref)] ?? {}
    }
    return node
  }

  isDeprecated(schema: Schema): boolean {
    return schema.deprecated === true || this.target(schema).deprecated === true
  }

  private view(schema: Schema, name: string | undefined): View {
    const known = this.known.get(schema)
    if (known) return known
    // A union that contains itself adds nothing to itself.
    this.known.set(schema, NOTHING)
    const view = this.read(schema, name)
    this.known.set(schema, view)
    return view
  }

  private read(schema: Schema, name: string | undefined): View {
    if (schema.$ref !== undefined) {
      const target = nameOf(schema.$ref)
      const component = this.schemas[target]
      return component ? this.view(component, target) : { alternatives: [{ kind: 'any', schema: {} }], nullable: false }
    }
    const { allOf, anyOf, oneOf, ...rest } = schema
    if (allOf) {
      const parts = [...allOf.map(part => this.view(part, undefined)), this.base({ ...rest, ...unionsOf(schema) })]
      return parts.reduce((left, right) => combine(left, right, name))
    }
    const union = anyOf ?? oneOf
    if (!union || isIdleUnion(union)) return plain(schema, name)
    return combine(this.union(union, schema), this.base(rest), name)
  }

  /** What stands beside a union or an `allOf`; nothing at all where it says nothing. */
  private base(rest: Schema): View {
    const { deprecated: _, default: __, discriminator: ___, readOnly: ____, writeOnly: _____, ...core } = rest
    return Object.keys(core).length === 0 ? NOTHING : this.view(core, undefined)
  }

  private union(parts: readonly Schema[], { discriminator }: Schema): View {
    const views = parts.map(part => {
      const view = this.view(part, undefined)
      const values = Object.entries(discriminator?.mapping ?? {}).flatMap(([tag, ref]) =>
        ref === part.$ref ? tag : [],
      )
      const [only] = view.alternatives
      if (!discriminator || view.alternatives.length !== 1 || only?.kind !== 'object') return view
      return { ...view, alternatives: [{ ...only, tags: { property: discriminator.propertyName, values } }] }
    })
    const all = views.flatMap(view => view.alternatives)
    return {
      alternatives: all.filter((one, index) => all.findIndex(other => isSame(one, other)) === index),
      nullable: views.some(view => view.nullable),
    }
  }
}

export function nameOf(ref: string): string {
  return ref.split('/').at(-1) ?? ref
}

function isSame(a: Alternative, b: Alternative): boolean {
  return a.schema === b.schema && a.kind === b.kind
}

function unionsOf({ anyOf, oneOf, discriminator }: Schema): Schema {
  return { ...(anyOf && { anyOf }), ...(oneOf && { oneOf }), ...(discriminator && { discriminator }) }
}

function plain(schema: Schema, name: string | undefined): View {
  const types = schema.type === undefined ? [] : [schema.type].flat()
  const isNull = types.includes('null') || schema.const === null || schema.enum?.includes(null) === true
  const concrete = types.filter(type => type !== 'null')
  if (schema.const === null || (types.length > 0 && concrete.length === 0)) return { alternatives: [], nullable: true }
  const kinds = concrete.length > 0 ? concrete.map(toKind) : [impliedKind(schema)]
  const alternatives = kinds.map(kind => ({ kind, schema, ...(name !== undefined && { name }) }))
  return { alternatives, nullable: isNull || (types.length === 0 && kinds[0] === 'any' && isOpen(schema)) }
}

function isOpen(schema: Schema): boolean {
  return schema.not === undefined
}

function toKind(type: string): Kind {
  return KINDS.includes(type) ? (type as Kind) : 'any'
}

function impliedKind(schema: Schema): Kind {
  if (schema.properties || schema.additionalProperties !== undefined || schema.required) return 'object'
  if (schema.items) return 'array'
  const sample = 'const' in schema ? schema.const : schema.enum?.find(value => value !== null)
  if (typeof sample === 'number') return Number.isInteger(sample) ? 'integer' : 'number'
  return typeof sample === 'string' || typeof sample === 'boolean' ? (typeof sample as Kind) : 'any'
}
