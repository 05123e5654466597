import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import type { Codec } from './codec.ts'
import { matches } from './matches.ts'
import { both } from './merge.ts'
import { modern, typesOf } from './modern.ts'
import { settled } from './refs.ts'
import { remarked } from './remarks.ts'
import { same } from './same.ts'
import { below, type Form, type Place, type Scope } from './scope.ts'

const remarks = ['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly']

/** Alternatives, with what the node says of all of them written into each. */
export function unionForm(node: JsonSchema, place: Place, scope: Scope): Form {
  const keyword = Array.isArray(node.anyOf) ? 'anyOf' : 'oneOf'
  const { [keyword]: list, ...rest } = node
  const common = Object.fromEntries(Object.entries(rest).filter(([key]) => !remarks.includes(key)))
  const about = Object.fromEntries(Object.entries(rest).filter(([key]) => remarks.includes(key)))
  const schemas = (list as unknown[])
    .map((each, index) => ({ schema: together(common, each, place, scope), at: below(place, keyword, index) }))
    .filter(({ schema }) => schema !== false)
  const forms = schemas.map(({ schema, at }) => scope.form(schema, at))
  const [only] = forms
  const isApart =
    keyword === 'anyOf' ||
    apart(
      schemas.map(({ schema }) => schema),
      scope.root,
    )
  // What is loosened may be met where its neighbour is, too.
  const isWhole = forms.every(({ schema }, index) => same(schema, schemas[index]?.schema))
  const written = keyword === 'oneOf' && scope.takes('oneOf') && (isApart || isWhole) ? 'oneOf' : 'anyOf'
  if (!isApart && written === 'anyOf')
    scope.report(place, 'loosened', 'several of the alternatives may be met at once', 'oneOf')
  const form: Form = forms.length === 1 && only ? only : { schema: { [written]: forms.map(({ schema }) => schema) } }
  if (forms.length > 1 && forms.some(({ codec }) => codec))
    form.codec = choice(
      schemas.map(({ schema }) => schema),
      forms,
      scope,
    )
  return remarked(form, about, place, scope)
}

function together(common: JsonSchema, schema: unknown, place: Place, scope: Scope): unknown {
  if (Object.keys(common).length === 0) return schema
  const merged = both(common, schema, scope.root)
  if (merged === undefined) scope.report(place, 'loosened', 'what is said beside the alternatives is not enforced')
  return merged ?? schema
}

/** The first alternative that a value meets, and that leads back to it. */
function choice(schemas: readonly unknown[], forms: readonly Form[], scope: Scope): Codec {
  const all = forms.map(({ schema, codec }, index) => ({ sent: schema, codec, meant: schemas[index] }))
  const sentRoot = { $defs: scope.defs }
  return {
    reads: { as: 'choice', options: all, root: sentRoot },
    encode: value => {
      const met = all.find(({ meant }) => matches(meant, value, scope.root))
      return met?.codec ? met.codec.encode(value) : value
    },
    decode: value => {
      const able = all.filter(({ sent }) => matches(sent, value, sentRoot))
      const told = able.map(({ codec, meant }) => ({ codec, meant, read: codec ? codec.decode(value) : value }))
      const back = told.find(
        ({ codec, meant, read }) => matches(meant, read, scope.root) && same(codec ? codec.encode(read) : read, value),
      )
      return (back ?? told[0] ?? { read: value }).read
    },
  }
}

/** Whether no value meets two of the schemas: they differ in type, or in a property that both require. */
function apart(schemas: readonly unknown[], root: unknown): boolean {
  const nodes = schemas.map(schema => {
    const met = settled(root, schema)
    return isObject(met) ? modern(met) : {}
  })
  return nodes.every((a, index) => nodes.slice(index + 1).every(b => differ(a, b, root)))
}

function differ(a: JsonSchema, b: JsonSchema, root: unknown): boolean {
  const [ofA, ofB] = [valuesOf(a), valuesOf(b)]
  if (ofA && ofB) return !ofA.some(value => ofB.some(other => same(value, other)))
  const [typesA, typesB] = [typesOf(a), typesOf(b)].map(types =>
    types.map(type => (type === 'integer' ? 'number' : type)),
  )
  if (typesA!.length > 0 && typesB!.length > 0 && !typesA!.some(type => typesB!.includes(type))) return true
  if (typesA!.join() !== 'object' || typesB!.join() !== 'object') return false
  return requiredOf(a).some(([name, one]) => {
    const other = requiredOf(b).find(([key]) => key === name)?.[1]
    const [x, y] = [settled(root, one), settled(root, other)]
    return isObject(x) && isObject(y) && (isLiteral(x) || isLiteral(y)) && differ(modern(x), modern(y), root)
  })
}

function requiredOf({ properties, required }: JsonSchema): [string, unknown][] {
  if (!isObject(properties) || !Array.isArray(required)) return []
  return Object.entries(properties).filter(([name]) => required.includes(name))
}

const isLiteral = (node: JsonSchema) => valuesOf(node) !== undefined

function valuesOf(node: JsonSchema): unknown[] | undefined {
  return 'const' in node ? [node.const] : Array.isArray(node.enum) ? node.enum : undefined
}
