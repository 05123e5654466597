import type { Contract, Schema } from '../../generator/contract/model.ts'
import type { Place } from '../../generator/drift/change.ts'

/** Every place of a contract, found without any mapping: what a comparison of two contracts may tell of. */
export function placesOf(contract: Contract): Place[] {
  const places: Place[] = []
  const seen = (trail: readonly string[], name: string) => trail.filter(each => each === name).length > 1
  const walk = (schema: Schema, place: Place, owner: string | undefined, trail: readonly string[]): void => {
    if (schema.$ref) {
      const name = schema.$ref.split('/').at(-1)!
      if (!seen(trail, name)) walk(contract.schemas[name]!, place, name, [...trail, name])
      return
    }
    for (const variant of schema.anyOf ?? schema.oneOf ?? []) walk(variant, place, undefined, trail)
    const told = Object.entries(schema.properties ?? {}).flatMap(([key, { const: value }]) =>
      value === undefined ? [] : [`${key}=${value}`],
    )
    const variants = [...place.variants, ...told.slice(0, 1)]
    for (const [property, inner] of Object.entries(schema.properties ?? {})) {
      const { schema: _, property: __, ...rest } = place
      const here = { ...rest, variants, path: [...place.path, property], ...(owner && { schema: owner, property }) }
      places.push(here)
      walk(inner, here, undefined, trail)
    }
    if (!schema.items) return
    const { schema: _, property: __, ...rest } = place
    const items = { ...rest, path: [...place.path, '[]'] }
    places.push(items)
    walk(schema.items, items, undefined, trail)
  }
  for (const { method, path, parameters, request, responses } of contract.operations) {
    const operation = `${method.toUpperCase()} ${path}`
    const root = (direction: Place['direction'], part: string): Place => {
      return { operation, direction, part, path: [], variants: [] }
    }
    for (const { name, in: part } of parameters) places.push({ ...root('request', part), path: [name] })
    if (request) walk(request.schema, root('request', 'body'), undefined, [])
    for (const { status, mediaType, schema } of responses)
      if (schema)
        walk(schema, root('response', mediaType?.includes('stream') ? `${status} stream` : status), undefined, [])
  }
  return places
}
