import type { SchemaDialect } from '../adapter/schema-dialect.ts'
import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import { Compiler } from './compiler.ts'
import { checkLimits } from './limits.ts'
import { modern, typesOf } from './modern.ts'
import type { SchemaProblem } from './problem.ts'
import { settled } from './refs.ts'
import type { Form } from './scope.ts'
import { TextRestorer } from './text-restorer.ts'

/** A JSON Schema in the dialect of an api. */
export interface CompiledSchema {
  /** What to send. */
  schema: JsonSchema
  /** A value that a model gave by it, as the author's schema has it. What does not have the form stays as it is. */
  restore(value: unknown): unknown
  /** The way there: a value of the author's schema in the form that is sent. */
  shape(value: unknown): unknown
  /** The same of its JSON, piece by piece as it comes: what each piece gives, and the end. */
  restoreText(): Pick<TextRestorer, 'push' | 'end'>
  /** Whether the two ways change anything. */
  reshapes: boolean
  /** What is not sent as it was written, in the order of the schema. */
  problems: SchemaProblem[]
}

/**
 * Turns a JSON Schema (draft 2020-12 or 7) into what the dialect takes, with as little loss as it allows, and says of
 * every loss where it is. The schema is not changed.
 */
export function compileSchema(schema: JsonSchema, dialect: SchemaDialect): CompiledSchema {
  if (dialect.keywords === undefined && hasNames(schema, dialect)) return openly(schema, dialect)
  const plain = attempt(schema, dialect, 1)
  if (dialect.root !== 'object' || isRecord(plain.form.schema)) return sent(plain.compiler, plain.form)
  const { compiler, form } = attempt(schema, dialect, 2)
  const { codec } = form
  compiler.report(
    { path: [], depth: 1, inlined: [] },
    'reshaped',
    'it is no object, and is written as the value of one',
  )
  return sent(compiler, {
    schema: { type: 'object', properties: { value: form.schema }, required: ['value'], additionalProperties: false },
    codec: {
      reads: { as: 'wrapped', value: codec },
      encode: value => ({ value: codec ? codec.encode(value) : value }),
      decode: value => unwrapped(value, inner => (codec ? codec.decode(inner) : inner)),
    },
  })
}

function attempt(schema: JsonSchema, dialect: SchemaDialect, depth: number): { compiler: Compiler; form: Form } {
  const compiler = new Compiler(schema, dialect)
  const root = settled(schema, schema)
  return { compiler, form: compiler.form(root, { path: [], depth, inlined: [] }) }
}

function sent(compiler: Compiler, { schema, codec }: Form): CompiledSchema {
  const { defs, problems } = compiler
  const whole = Object.keys(defs).length > 0 ? { ...schema, $defs: defs } : schema
  checkLimits(whole, compiler)
  // Without a word about it nothing is turned.
  return finished(whole, problems, problems.length > 0 ? codec : undefined)
}

function finished(schema: JsonSchema, problems: SchemaProblem[], codec: Form['codec']): CompiledSchema {
  return {
    schema,
    restore: value => (codec ? codec.decode(value) : value),
    shape: value => (codec ? codec.encode(value) : value),
    restoreText: () =>
      codec ? new TextRestorer(codec, schema.type === 'object') : { push: piece => piece, end: () => '' },
    reshapes: codec !== undefined,
    problems,
  }
}

/** For dialects that take every keyword: as it stands, where the root may be what it is. */
function openly(schema: JsonSchema, { root }: SchemaDialect): CompiledSchema {
  const target = settled(schema, schema)
  if (root === undefined) return finished(schema, [], undefined)
  if (!isObject(target) || !isRecord(modern(target))) return wrappedWhole(schema)
  if (target.type === 'object' && target === schema) return finished(schema, [], undefined)
  const { $ref: _, ...named } = schema
  return finished({ ...(target === schema ? schema : named), ...target, type: 'object' }, [], undefined)
}

function hasNames(schema: JsonSchema, { names }: SchemaDialect): boolean {
  return names === undefined || namesIn(schema).every(name => new RegExp(names).test(name))
}

function isRecord(node: JsonSchema): boolean {
  return typesOf(node).join() === 'object' && !['anyOf', 'oneOf', 'allOf', 'enum', '$ref'].some(word => word in node)
}

function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (!isObject(node)) return []
  const own = isObject(node.properties) ? Object.keys(node.properties) : []
  return [...own, ...Object.values(node).flatMap(namesIn)]
}

/** A schema that is no object within one: its references lead to where it stands then. */
function wrappedWhole(schema: JsonSchema): CompiledSchema {
  const value = moved(schema, '#/properties/value')
  const problems: SchemaProblem[] = [
    { path: '', kind: 'reshaped', detail: 'it is no object, and is written as the value of one' },
  ]
  return finished({ type: 'object', properties: { value }, required: ['value'] }, problems, {
    reads: { as: 'wrapped', value: undefined },
    encode: inner => ({ value: inner }),
    decode: value => unwrapped(value, inner => inner),
  })
}

function unwrapped(value: unknown, read: (inner: unknown) => unknown): unknown {
  return isObject(value) && 'value' in value ? read(value.value) : value
}

function moved(node: unknown, to: string): unknown {
  if (Array.isArray(node)) return node.map(each => moved(each, to))
  if (!isObject(node)) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' && typeof value === 'string' && /^#(\/|$)/.test(value)
        ? [key, to + value.slice(1)]
        : [key, moved(value, to)],
    ),
  )
}
