import type { SchemaDialect } from '../adapter/schema-dialect.ts'
import { isObject } from '../text/json.ts'
import type { JsonSchema } from '../types.ts'
import { arrayForm } from './arrays.ts'
import { jsonText } from './json-text.ts'
import { literalForm } from './literals.ts'
import { flattened } from './merge.ts'
import { modern, typesOf } from './modern.ts'
import { objectForm } from './objects.ts'
import type { SchemaProblem } from './problem.ts'
import { References } from './references.ts'
import { beside } from './remarks.ts'
import { below, type Form, type Place, type Scope } from './scope.ts'
import { unionForm } from './unions.ts'

/** Turns one schema piece by piece. */
export class Compiler implements Scope {
  readonly dialect: SchemaDialect
  readonly root: unknown
  readonly defs: { [name: string]: JsonSchema } = {}
  readonly problems: SchemaProblem[] = []
  readonly #keywords: ReadonlySet<string> | undefined
  readonly #references: References
  #enumValues = 0

  constructor(root: unknown, dialect: SchemaDialect) {
    this.root = root
    this.dialect = dialect
    this.#keywords = dialect.keywords && new Set(dialect.keywords)
    this.#references = new References(this)
  }

  takes(keyword: string): boolean {
    return this.#keywords?.has(keyword) ?? true
  }

  report({ path }: Place, kind: SchemaProblem['kind'], detail: string, keyword?: string): void {
    const steps = keyword === undefined ? path : [...path, keyword]
    const pointer = steps.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    if (!this.problems.some(each => each.path === pointer && each.detail === detail))
      this.problems.push({ path: pointer, kind, detail })
  }

  roomForEnum(values: number): boolean {
    const most = this.dialect.limits?.enumValues
    if (most !== undefined && this.#enumValues + values > most) return false
    this.#enumValues += values
    return true
  }

  form(schema: unknown, place: Place): Form {
    if (schema === false) {
      this.report(place, 'refused', 'no value meets this')
      return { schema: { type: 'null' } }
    }
    const node = isObject(schema) ? modern(schema) : {}
    if ('$ref' in node) return this.#references.form(node, place)
    if (Array.isArray(node.allOf)) return this.#together(node, place)
    if (Array.isArray(node.anyOf) || Array.isArray(node.oneOf)) return unionForm(node, place, this)
    if ('const' in node || Array.isArray(node.enum)) return literalForm(node, place, this)
    const types = typesOf(node)
    const [type] = types
    if (type === undefined) return this.#any(node, place)
    return types.length > 1 ? this.#several(node, types, place) : this.#single(node, type, place)
  }

  #together(node: JsonSchema, place: Place): Form {
    const merged = flattened(node, this.root)
    if (merged) return this.form(merged, place)
    const each = this.takes('allOf') ? this.#each(node, place) : undefined
    if (each) return each
    this.report(place, 'loosened', 'these schemas are not one, so that only the first is enforced', 'allOf')
    const [first] = node.allOf as unknown[]
    const { allOf: _, ...own } = node
    return this.form(Object.keys(own).some(key => key !== 'description') ? own : first, place)
  }

  /** Several schemas of one value, where none of them turns it. */
  #each(node: JsonSchema, place: Place): Form | undefined {
    const { allOf, ...own } = node
    const forms = (allOf as unknown[]).map((each, index) => this.form(each, below(place, 'allOf', index)))
    const more = Object.keys(own).length > 0 ? this.form(own, place) : { schema: {} }
    if ([...forms, more].some(({ codec }) => codec)) return undefined
    return { schema: { ...more.schema, allOf: forms.map(({ schema }) => schema) } }
  }

  #any(node: JsonSchema, place: Place): Form {
    if (this.dialect.untyped === false) return jsonText(node, place, this, 'a schema without a type is not taken')
    return { schema: beside(node, [], place, this) }
  }

  #several(node: JsonSchema, types: readonly string[], place: Place): Form {
    const isPlain = !types.includes('object') && !types.includes('array')
    if (isPlain && this.dialect.typeLists !== false)
      return { schema: { type: [...types], ...beside(node, types, place, this) } }
    const { type: _, description, ...rest } = node
    const about = description === undefined ? {} : { description }
    return unionForm(
      { ...about, anyOf: types.map(type => (type === 'null' ? { type } : { ...rest, type })) },
      place,
      this,
    )
  }

  #single(node: JsonSchema, type: string, place: Place): Form {
    const { depth: most } = this.dialect.limits ?? {}
    const isDeep = type === 'object' || type === 'array'
    if (isDeep && most !== undefined && place.depth > most)
      return jsonText(node, place, this, `more than ${most} objects and lists in each other are not taken`)
    if (type === 'object') return objectForm(node, place, this)
    if (type === 'array') return arrayForm(node, place, this)
    return { schema: { type, ...beside(node, [type], place, this) } }
  }
}
