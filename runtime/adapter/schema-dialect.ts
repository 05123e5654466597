/** What JSON Schemas an api takes, as its mapping says. Data: what compiles a schema for it is `interlingua/schemas`. */

/**
 * The schemas of one use. What is absent is not restricted. Always taken are `type`, `properties`, `required`, `items`,
 * `enum` (of scalars), `description` and `additionalProperties`, within the bounds below.
 */
export interface SchemaDialect {
  /** The other keywords of JSON Schema that are taken; `$ref` is with `$defs`. Absent: all, and a schema is sent as it is. */
  readonly keywords?: readonly string[]
  /** The values of `format` that are taken, where not all are. */
  readonly formats?: readonly string[]
  /** The schema itself describes an object, and is no union. */
  readonly root?: 'object'
  /** Of an object's properties every one is required, or at least one. */
  readonly required?: 'all' | 'some'
  /** Every object says that it has no other properties. */
  readonly objects?: 'closed'
  /** No `$ref` leads back to itself; or only by way of a property that is not required. */
  readonly recursion?: false | 'optional'
  /** `type` is one word, no list. */
  readonly typeLists?: false
  /** Every schema says a type: there is none that any value meets. */
  readonly untyped?: false
  /** What the names of properties look like: the source of a regular expression. */
  readonly names?: string
  /** The greatest value of `minItems`. */
  readonly minItems?: number
  /** How large a schema may be; no bounds where absent. */
  readonly limits?: SchemaLimits
}

/** How large a schema may be. */
export interface SchemaLimits {
  /** Objects and arrays in each other. */
  readonly depth?: number
  /** Properties of all its objects. */
  readonly properties?: number
  /** Of those, the ones that are not required. */
  readonly optional?: number
  /** Places that take several types. */
  readonly unions?: number
  /** Alternatives of one union. */
  readonly branches?: number
  /** Values of all its enums. */
  readonly enumValues?: number
  /** Letters of all its names of properties and definitions, and of its enum values. */
  readonly letters?: number
}

/** What an api takes, by use. */
export interface SchemaDialects {
  /** The input of a tool. */
  readonly tools?: SchemaDialect
  /** The same, where the tool is `strict`. */
  readonly strictTools?: SchemaDialect
  /** The schema of a `responseFormat`. */
  readonly output?: SchemaDialect
  /** The same, where it is `strict`. */
  readonly strictOutput?: SchemaDialect
}
