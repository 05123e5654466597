import type { JsonSchema } from '../types.ts'
import type { Scope } from './scope.ts'

const scalars = ['string', 'number', 'integer', 'boolean']

/** A schema that null meets, too. */
export function nullable(schema: JsonSchema, { dialect }: Scope): JsonSchema {
  const { type, description, ...rest } = schema
  if (Array.isArray(type) && type.includes('null')) return schema
  if (type === 'null') return schema
  if (Array.isArray(schema.anyOf)) {
    const open = schema.anyOf.some(each => each.type === 'null')
    return open ? schema : { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] }
  }
  const types = [type].flat()
  const isPlain = types.every(each => scalars.includes(String(each))) && !('const' in schema)
  if (isPlain && dialect.typeLists !== false)
    return { ...schema, type: [...types, 'null'], ...(Array.isArray(schema.enum) && { enum: [...schema.enum, null] }) }
  const own = type === undefined ? rest : { type, ...rest }
  return { anyOf: [own, { type: 'null' }], ...(description !== undefined && { description }) }
}
