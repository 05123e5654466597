/** Which properties of a contract's schemas a wire value has: `Schema.property`, each with where it stands. */
import { isObject } from '../../runtime/text/json.ts'

type Schema = { [keyword: string]: unknown }
export interface Place {
  /** `Schema.property`. */
  leaf: string
  holder: Record<string, unknown>
  key: string
}

export function placesIn(schemas: Record<string, Schema>, root: Schema, value: unknown): Place[] {
  const places: Place[] = []
  walk(root, value, undefined)
  return places

  function walk(schema: Schema, at: unknown, name: string | undefined): void {
    const { $ref, properties, items } = schema
    if (typeof $ref === 'string') {
      const target = $ref.slice($ref.lastIndexOf('/') + 1)
      walk(schemas[target]!, at, target)
    }
    for (const variant of variantsOf(schema)) if (fits(variant, at)) walk(variant, at, nameOf(variant) ?? name)
    if (Array.isArray(at) && isObject(items)) for (const each of at) walk(items as Schema, each, undefined)
    if (!isObject(at) || !isObject(properties)) return
    for (const [key, inner] of Object.entries(properties as Record<string, Schema>)) {
      const below = (at as Record<string, unknown>)[key]
      if (below === undefined || below === null) continue
      if (name) places.push({ leaf: `${name}.${key}`, holder: at as Record<string, unknown>, key })
      walk(inner, below, undefined)
    }
  }

  /** Whether nothing in the value speaks against that variant: words that it must have, keys that it lacks. */
  function fits(variant: Schema, at: unknown): boolean {
    const schema = resolved(variant)
    const variants = variantsOf(schema)
    if (variants.length > 0 && !isObject(schema.properties)) return variants.some(each => fits(each, at))
    if (!isObject(at)) return !isObject(schema.properties)
    if (!isObject(schema.properties)) return [schema.type ?? 'object'].flat().includes('object')
    const properties = schema.properties as Record<string, Schema>
    const required = (schema.required ?? []) as string[]
    return (
      required.every(key => key in at) &&
      Object.entries(at).every(([key, each]) => {
        const words = properties[key] && wordsOf(resolved(properties[key]))
        return key in properties && (!words || words.includes(each))
      })
    )
  }

  function resolved(schema: Schema): Schema {
    const name = nameOf(schema)
    return name === undefined ? schema : resolved(schemas[name]!)
  }
}

const nameOf = ({ $ref }: Schema) => (typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : undefined)

const variantsOf = ({ oneOf, anyOf }: Schema) =>
  [oneOf, anyOf].flatMap(list => (Array.isArray(list) ? (list as Schema[]) : []))

function wordsOf({ const: word, enum: words }: Schema): unknown[] | undefined {
  return word !== undefined ? [word] : Array.isArray(words) && words.length === 1 ? words : undefined
}
