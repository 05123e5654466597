import type { Schema } from './model.ts'

const OF_ARRAYS = ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems'] as const
const OF_OBJECTS = [
  'properties',
  'patternProperties',
  'propertyNames',
  'required',
  'additionalProperties',
  'minProperties',
  'maxProperties',
] as const

/** The keywords of a contract's schema, in the order in which they are written. */
export const KEYWORDS = [
  '$ref',
  'type',
  'const',
  'enum',
  'format',
  'contentEncoding',
  'contentMediaType',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  ...OF_ARRAYS,
  ...OF_OBJECTS,
  'anyOf',
  'oneOf',
  'allOf',
  'not',
  'discriminator',
  'default',
  'readOnly',
  'writeOnly',
  'deprecated',
] as const satisfies readonly (keyof Schema)[]

export type Keyword = (typeof KEYWORDS)[number]

export const ONE_SCHEMA = ['items', 'propertyNames', 'additionalProperties', 'not'] as const
export const SCHEMA_LIST = ['anyOf', 'oneOf', 'allOf', 'prefixItems'] as const
export const SCHEMA_MAP = ['properties', 'patternProperties'] as const

/** Keywords that say something about a use of a schema, not about its values: they may stand beside a `$ref`. */
export const ANNOTATIONS = ['default', 'readOnly', 'writeOnly', 'deprecated'] as const

export const UNIONS = ['anyOf', 'oneOf'] as const

/** Which keywords constrain values of which type: used to split `type: [a, b]` into a union. */
export const KEYWORDS_OF_TYPE: Record<string, readonly Keyword[]> = {
  string: ['format', 'contentEncoding', 'contentMediaType', 'pattern', 'minLength', 'maxLength'],
  number: ['format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  integer: ['format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  boolean: [],
  array: OF_ARRAYS,
  object: OF_OBJECTS,
}

export const SCHEMA_REF = '#/components/schemas/'

export function refTo(name: string): string {
  return SCHEMA_REF + name
}

export function refName(ref: string): string {
  return ref.slice(SCHEMA_REF.length)
}
