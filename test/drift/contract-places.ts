import { refTo } from '../../generator/contract/keywords.ts'
import type { OpenApiDocument, Schema } from '../../generator/contract/model.ts'
import type { Place } from '../../generator/drift/change.ts'
import type { NamedSchema } from '../../generator/drift/named-schemas.ts'
import { transportOf } from '../../generator/transports.ts'

/** One schema of a contract where it is used, with every place that shows it; found without any mapping. */
export interface Site {
  kind: 'property' | 'items' | 'parameter'
  /** From the document's root to what holds it: an object's schema, a list's, an operation. */
  holder: readonly string[]
  /** Of the property or parameter. */
  name: string
  places: Place[]
}

type Visit = (place: Place, site: Omit<Site, 'places'>) => void

/** Every place of a contract, found without any plan: what a comparison of two contracts may tell of. */
export function placesOf(document: OpenApiDocument, named: readonly NamedSchema[]): Place[] {
  const places: Place[] = []
  visitPlaces(document, named, place => places.push(place))
  return places
}

/** Every property, list item and parameter of the contract's messages, in the order in which a walk meets them. */
export function sitesOf(document: OpenApiDocument, named: readonly NamedSchema[]): Site[] {
  const sites = new Map<string, Site>()
  visitPlaces(document, named, (place, found) => {
    const key = [found.kind, ...found.holder, found.name].join('\n')
    const site = sites.get(key) ?? { ...found, places: [] }
    sites.set(key, site)
    site.places.push(place)
  })
  return [...sites.values()]
}

function visitPlaces(document: OpenApiDocument, named: readonly NamedSchema[], visit: Visit): void {
  const walk = (schema: Schema, at: readonly string[], place: Place, trail: readonly string[]): void => {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.split('/').at(-1)!
      const isAgain = trail.filter(each => each === name).length > 1
      const target = ['components', 'schemas', name]
      if (!isAgain) walk(document.components.schemas[name]!, target, place, [...trail, name])
      return
    }
    for (const union of ['anyOf', 'oneOf'] as const)
      for (const [index, variant] of (schema[union] ?? []).entries())
        walk(variant, [...at, union, String(index)], place, trail)
    const { schema: _, property: __, ...outer } = place
    const variants = [...place.variants, ...tagOf(schema)]
    const owner = at.length === 3 && at[0] === 'components' ? at[2] : undefined
    for (const [property, inner] of Object.entries(schema.properties ?? {})) {
      const here = { ...outer, variants, path: [...place.path, property], ...(owner && { schema: owner, property }) }
      visit(here, { kind: 'property', holder: at, name: property })
      walk(inner, [...at, 'properties', property], here, trail)
    }
    if (!schema.items) return
    const items = { ...outer, path: [...place.path, '[]'] }
    visit(items, { kind: 'items', holder: at, name: '[]' })
    walk(schema.items, [...at, 'items'], items, trail)
  }
  for (const { place, at, schema, isMessage } of rootsOf(document)) {
    if (isMessage) walk(schema, at, place, [])
    else visit(place, { kind: 'parameter', holder: at, name: place.path[0]! })
  }
  for (const { operation, direction, schema } of named) {
    const place = { operation: `${operation}#${schema}`, direction, part: 'body', path: [], variants: [] }
    if (document.components.schemas[schema]) walk({ $ref: refTo(schema) }, [], place, [])
  }
}

/** What tells a variant apart: a constant that it always has, before one that it may have, before a list of such. */
function tagOf({ properties = {}, required = [] }: Schema): string[] {
  const constants = Object.entries(properties).filter(([, { const: value }]) => value !== undefined)
  const lists = Object.entries(properties).filter(([key, { enum: values }]) => required.includes(key) && values)
  const [name, schema] = constants.find(([key]) => required.includes(key)) ?? constants[0] ?? lists[0] ?? []
  return name === undefined ? [] : [`${name}=${schema?.const ?? schema?.enum?.join('|')}`]
}

interface Root {
  place: Place
  at: readonly string[]
  schema: Schema
  isMessage: boolean
}

/** Parameters, and the schemas that messages start with. */
function rootsOf(document: OpenApiDocument): Root[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { parameters = [], requestBody, responses }]) => {
      const operation = `${method.toUpperCase()} ${path.replace(/[?#].*$/, '')}`
      const at = ['paths', path, method]
      const place = { operation, path: [], variants: [] }
      const asked = { ...place, direction: 'request' } as const
      const roots = (contents: object, part: (type: string) => Place, inside: readonly string[]): Root[] =>
        Object.entries(contents as Record<string, { schema?: Schema }>).flatMap(([type, { schema }]) =>
          schema ? [{ place: part(type), at: [...at, ...inside, type, 'schema'], schema, isMessage: true }] : [],
        )
      return [
        ...parameters.map(({ name, in: part, schema }) => ({
          place: { ...asked, part, path: [name] },
          at,
          schema,
          isMessage: false,
        })),
        ...roots(requestBody?.content ?? {}, () => ({ ...asked, part: 'body' }), ['requestBody', 'content']),
        ...Object.entries(responses).flatMap(([status, { content = {} }]) => {
          const part = (type: string) => (transportOf(type) ? `${status} stream` : status)
          return roots(content, type => ({ ...place, direction: 'response', part: part(type) }), [
            'responses',
            status,
            'content',
          ])
        }),
      ]
    }),
  )
}
