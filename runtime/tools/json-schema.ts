/** A plain JSON Schema (draft 2020-12) as a schema that checks values. Formats are annotations, as the draft has it. */
import { InterlinguaError } from '../errors.ts'
import { isObject } from '../json.ts'
import type { Issue, StandardSchema } from '../standard-schema.ts'
import type { JsonObject, JsonSchema } from '../types.ts'
import { type Check, keywords, type Path, type Schema } from './json-schema-keywords.ts'

/**
 * A Standard Schema whose values are said to be of type `T`. Throws `invalid-request` for what is not checked here:
 * references to other documents, and keywords that depend on what others evaluated.
 */
export function jsonSchema<T = JsonObject>(schema: JsonSchema): StandardSchema<T, T> {
  refuseUnchecked(schema, '')
  return {
    '~standard': {
      version: 1,
      vendor: 'json-schema',
      validate(value) {
        const issues: Issue[] = []
        new DocumentCheck(schema, issues).apply(schema, value, [])
        return issues.length > 0 ? { issues } : { value: value as T }
      },
      jsonSchema: { input: () => schema, output: () => schema },
    },
  }
}

class DocumentCheck implements Check {
  readonly #root: JsonSchema
  readonly issues: Issue[]

  constructor(root: JsonSchema, issues: Issue[]) {
    this.#root = root
    this.issues = issues
  }

  apply(schema: Schema, value: unknown, path: Path): void {
    if (schema === true) return
    if (schema === false) this.tell(path, 'must not be there')
    else
      for (const keyword in schema) if (Object.hasOwn(keywords, keyword)) keywords[keyword]!(schema, value, path, this)
  }

  holds(schema: Schema, value: unknown): boolean {
    const check = new DocumentCheck(this.#root, [])
    check.apply(schema, value, [])
    return check.issues.length === 0
  }

  tell(path: Path, message: string): void {
    this.issues.push({ path: [...path], message })
  }

  target(ref: string): Schema {
    const found = resolve(this.#root, ref)
    if (found === undefined) throw new Error(`nothing is at ${ref}`)
    return found
  }
}

function resolve(root: JsonSchema, ref: string): Schema | undefined {
  let at: unknown = root
  for (const step of ref.split('/').slice(1)) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')
    at = (isObject(at) || Array.isArray(at)) && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined
  }
  return typeof at === 'boolean' || isObject(at) ? at : undefined
}

const unchecked = ['unevaluatedProperties', 'unevaluatedItems', '$dynamicRef', '$recursiveRef', 'dependencies']
/** Below these stand names of the author's, not keywords. */
const named = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']
/** Below these stand values. */
const values = ['const', 'enum', 'default', 'examples', 'example']

function refuseUnchecked(schema: unknown, path: string): void {
  if (Array.isArray(schema)) for (const [at, item] of schema.entries()) refuseUnchecked(item, `${path}/${at}`)
  if (!isObject(schema)) return
  for (const [keyword, below] of Object.entries(schema)) {
    const isForeign = keyword === '$ref' && !/^#(\/|$)/.test(String(below))
    if (isForeign || unchecked.includes(keyword)) throw uncheckable(`${path}/${keyword}`)
    if (values.includes(keyword)) continue
    if (named.includes(keyword) && isObject(below))
      for (const [name, one] of Object.entries(below)) refuseUnchecked(one, `${path}/${keyword}/${name}`)
    else refuseUnchecked(below, `${path}/${keyword}`)
  }
}

function uncheckable(path: string): InterlinguaError {
  const message = `${path} of the JSON Schema cannot be checked here. Pass a schema of a library that checks it, as any Standard Schema.`
  return new InterlinguaError({ kind: 'invalid-request', message })
}
