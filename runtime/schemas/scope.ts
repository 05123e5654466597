import type { SchemaDialect } from '../adapter/schema-dialect.ts'
import type { JsonSchema } from '../types.ts'
import type { Codec } from './codec.ts'
import type { SchemaProblem } from './problem.ts'

/** A piece of a schema as it is sent, and how values of it are turned; without a codec they are the same. */
export interface Form {
  schema: JsonSchema
  codec?: Codec
}

/** Where the compiler is. */
export interface Place {
  /** The way through the author's schema. */
  path: readonly (string | number)[]
  /** Objects and arrays around it, itself included. */
  depth: number
  /** The references that were written out on the way. */
  inlined: readonly string[]
}

/** What the forms of single pieces need of the compiler. */
export interface Scope {
  readonly dialect: SchemaDialect
  /** The schema as the author wrote it. */
  readonly root: unknown
  /** The definitions as they are sent. */
  readonly defs: { [name: string]: JsonSchema }
  takes(keyword: string): boolean
  form(schema: unknown, place: Place): Form
  report(place: Place, kind: SchemaProblem['kind'], detail: string, keyword?: string): void
  /** Whether so many more values of enums may be written. */
  roomForEnum(values: number): boolean
}

export function below(place: Place, ...steps: (string | number)[]): Place {
  return { ...place, path: [...place.path, ...steps] }
}

export function deeper(place: Place, ...steps: (string | number)[]): Place {
  return { ...below(place, ...steps), depth: place.depth + 1 }
}
