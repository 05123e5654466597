/** Schemas as callers bring them, as what checks values and as what a model is shown. */
import type { StandardSchema } from '../chat/standard-schema.ts'
import { InterlinguaError } from '../errors.ts'
import { isObject } from '../text/json.ts'
import type { JsonObject, JsonSchema } from '../types.ts'
import { jsonSchema } from './json-schema.ts'

/** A schema of any library that speaks Standard Schema, or a plain JSON Schema. */
export type SchemaInput = StandardSchema | JsonSchema

/** What a schema makes of a value. */
export type ValueOf<S> =
  S extends StandardSchema<unknown, infer Output> ? Output : S extends JsonSchema ? JsonObject : unknown

/** What a schema takes. */
export type TakenBy<S> =
  S extends StandardSchema<infer Input, unknown> ? Input : S extends JsonSchema ? JsonObject : unknown

/** Gives the JSON Schema of a schema whose library does not give it itself. */
export type ToJsonSchema<S> = (schema: S) => object

/** The schema as what checks values. */
export function standardOf<S extends SchemaInput>(schema: S): StandardSchema<unknown, ValueOf<S>> {
  // A plain JSON Schema says nothing of the type of its values but that models write objects.
  return (isStandard(schema) ? schema : jsonSchema(schema)) as StandardSchema<unknown, ValueOf<S>>
}

function isStandard(schema: SchemaInput): schema is StandardSchema {
  return '~standard' in schema
}

/** The JSON Schema of what a schema takes. Throws `invalid-request` where there is none. */
export function jsonSchemaOf<S extends SchemaInput>(schema: S, convert: ToJsonSchema<S> | undefined): JsonSchema {
  const { $schema: _, ...rest }: JsonSchema = { ...(convert ? convert(schema) : ownJsonSchema(schema)) }
  return rest
}

function ownJsonSchema(schema: SchemaInput): JsonSchema {
  if (!isStandard(schema)) return schema
  const { jsonSchema, vendor } = schema['~standard']
  if (jsonSchema) return jsonSchema.input({ target: 'draft-2020-12' })
  const own = methodOf(schema, 'toJSONSchema') ?? methodOf(schema, 'toJsonSchema')
  const made: unknown = own?.call(schema)
  if (isObject(made)) return made
  const message = `a schema of ${vendor} does not give its JSON Schema. Pass the converter of that library as toJsonSchema.`
  throw new InterlinguaError({ kind: 'invalid-request', message })
}

function methodOf(schema: object, name: string): (() => unknown) | undefined {
  const method: unknown = Reflect.get(schema, name)
  return typeof method === 'function' ? () => Reflect.apply(method, schema, []) : undefined
}
