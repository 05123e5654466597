import type { JsonSchema } from '../types.ts'
import { jsonTexts } from './json-text.ts'
import { typeOf } from './modern.ts'
import { beside } from './remarks.ts'
import type { Form, Place, Scope } from './scope.ts'

/** A choice among values: `const` and `enum`. */
export function literalForm(node: JsonSchema, place: Place, scope: Scope): Form {
  const isConst = 'const' in node
  const said = node.type === undefined ? undefined : [node.type].flat().map(String)
  const values = (isConst ? [node.const] : (node.enum as unknown[])).filter(
    value => said === undefined || fits(value, said),
  )
  if (values.some(value => typeof value === 'object' && value !== null)) return jsonTexts(node, values, place, scope)
  const types = literalTypes(values, said)
  const more = beside(node, types, place, scope)
  if (types.join() === 'null') return { schema: { type: 'null', ...more } }
  if (isConst && scope.takes('const') && types.length === 1)
    return { schema: { type: types[0], const: node.const, ...more } }
  if (!scope.roomForEnum(values.length)) {
    scope.report(place, 'loosened', `the ${values.length} values of this enum are more than are taken`, 'enum')
    return { schema: typed(types, [], scope, more) }
  }
  return { schema: typed(types, values, scope, more) }
}

function fits(value: unknown, types: readonly string[]): boolean {
  const type = typeOf(value)
  return types.includes(type) || (type === 'integer' && types.includes('number'))
}

function literalTypes(values: readonly unknown[], said: readonly string[] | undefined): string[] {
  const found = new Set(values.map(typeOf))
  if (found.has('number')) found.delete('integer')
  const integers = found.has('integer') && said?.includes('number') && !said.includes('integer')
  return [...found].map(type => (type === 'integer' && integers ? 'number' : type))
}

/** One schema of several types, or one a type. */
function typed(types: string[], values: unknown[], { dialect }: Scope, more: JsonSchema): JsonSchema {
  const of = (some: string[]) => {
    const own = values.filter(value => fits(value, some))
    const type = some.length > 1 ? some : some[0]
    return own.length > 0 && some.join() !== 'null' ? { type, enum: own } : { type }
  }
  if (types.length <= 1 || dialect.typeLists !== false) return { ...of(types), ...more }
  return { anyOf: types.map(type => of([type])), ...more }
}
