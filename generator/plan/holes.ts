import type { Schema } from '../contract/model.ts'
import type { Hole, Mapping, Rule, RuleUse } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import { checkDefaults } from './defaults.ts'
import { checkEnum } from './enums.ts'
import type { BoundHole, Slot } from './model.ts'
import type { Names } from './names.ts'
import type { Place } from './place.ts'
import { checkScalar } from './scalars.ts'
import type { Shapes, Variant } from './shapes.ts'
import type { RuleUses } from './uses.ts'

/** Lays holes over the contract: what each names must exist, and its codec or rule must suit what stands there. */
export class HoleBinder {
  private readonly mapping: Mapping
  private readonly shapes: Shapes
  private readonly codecs: ReadonlySet<string>
  private readonly names: Names
  private readonly uses: RuleUses

  constructor(mapping: Mapping, shapes: Shapes, codecs: ReadonlySet<string>, names: Names, uses: RuleUses) {
    this.mapping = mapping
    this.shapes = shapes
    this.codecs = codecs
    this.names = names
    this.uses = uses
  }

  bind(hole: Hole, slot: Slot, place: Place): BoundHole {
    const bound: BoundHole = { kind: 'hole', hole, slot }
    for (const term of hole.terms) {
      const type = this.names.field(term.path, place, hole.at)
      if (type && hole.terms.length === 1) bound.unified = type
    }
    bound.optional = hole.defaults.length === 0 && this.names.isOptional(hole.terms[0]!.path, place)
    this.names.guard(hole.guard, place)
    if (hole.codec) this.codec(hole.codec.name, bound, place)
    if (hole.rule) this.rule(hole.rule, bound, place)
    checkDefaults(bound, place, this.shapes, this.names)
    checkScalar(bound, place, this.shapes)
    return bound
  }

  private codec(name: string, bound: BoundHole, place: Place): void {
    const table = this.mapping.enums.get(name)
    if (table) {
      bound.table = table
      checkEnum(table, bound, this.shapes, place.findings)
    } else if (!this.codecs.has(name))
      place.findings.report(
        bound.hole.at,
        'unknown-codec',
        `${place.path}: neither an enum table of this file nor a codec is called ${name}`,
        didYouMean(name, [...this.mapping.enums.keys(), ...this.codecs]),
      )
  }

  private rule(use: RuleUse, bound: BoundHole, place: Place): void {
    const { hole } = bound
    const { name, mode, text } = use
    const report = (code: string, message: string, hint?: string) =>
      place.findings.report(hole.at, code, `${place.path}: ${message}`, hint)
    const rule = this.mapping.rules.get(name)
    const unified = mode === 'each' ? bound.unified?.element() : bound.unified
    if (!rule) report('unknown-rule', `no rule is called ${name}`, didYouMean(name, this.mapping.rules.keys()))
    else if (!unified && bound.unified) report('not-a-unified-list', `$${hole.terms[0]!.path.join('.')} is not a list`)
    if (!rule || !unified) {
      this.uses.unreached(hole)
      return
    }
    const variants = this.shapes.variants(bound.slot.schemas)
    const strings = variants.filter(variant => variant.kind === 'string')
    if (text !== undefined && !wholeLists.includes(text) && strings.length === 0)
      report('not-a-string', `the contract has no string here, so no \`${text}\``)
    const schemas = mode === 'as' ? bound.slot.schemas : this.elements(use, bound, variants, strings)
    bound.bare = text === 'or text'
    if (rule.order && mode === 'each') this.order(rule.order, schemas, place)
    if (schemas.length > 0) bound.use = this.uses.use(rule, schemas, unified, place)
    else {
      report('not-a-list', 'the contract has no list here')
      if (!place.tentative) this.uses.unreached(hole)
    }
  }

  private order({ field, at }: NonNullable<Rule['order']>, schemas: readonly Schema[], place: Place): void {
    const found = this.shapes.property(this.shapes.variants(schemas), field)
    if (found && this.shapes.variants(found.schemas).every(({ kind }) => kind === 'number')) return
    const message = `${place.path}: the contract has no number ${field} in the items of this list`
    place.findings.report(at, 'unknown-wire-field', message)
  }

  /** What the contract has for one element of the list. */
  private elements({ text, lists }: RuleUse, bound: BoundHole, variants: Variant[], strings: Variant[]): Schema[] {
    if (text === 'joined') return strings.map(({ schema }) => schema)
    const items = this.shapes.items(variants)
    const objects = variants.filter(variant => variant.kind === 'object')
    if (text === 'columns') return objects.flatMap(variant => this.row(variant))
    if (lists) return objects.flatMap(variant => this.referred(variant, lists))
    bound.single = items.length === 0 && objects.length > 0
    if (!bound.single) return items
    return objects.map(variant => (variant.name ? this.shapes.named(variant.name)! : variant.schema))
  }

  /** One record of an object that has one list a field. */
  private row({ schema }: Variant): Schema[] {
    const properties = Object.entries(schema.properties ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
    const lists = properties.flatMap(([name, property]) => {
      const [item] = this.shapes.items(this.shapes.variants([property]))
      return item === undefined ? [] : [[name, item] as const]
    })
    return lists.length === 0 ? [] : [{ type: 'object', properties: Object.fromEntries(lists) }]
  }

  /** A source, with what refers to it. */
  private referred(variant: Variant, [sources, references, numbers]: NonNullable<RuleUse['lists']>): Schema[] {
    const [source, reference] = [sources, references].map(name => {
      const list = this.shapes.property([variant], name)?.schemas ?? []
      return this.shapes.items(this.shapes.variants(list))
    })
    const numbered = this.shapes.property(this.shapes.variants(reference!), numbers)
    if (numbered === undefined) return []
    return this.shapes.variants(source!).map(({ schema }) => {
      const { oneOf, required } = schema
      const properties = { ...schema.properties, [references]: reference![0]! }
      return { type: 'object', properties, ...(oneOf && { oneOf }), ...(required && { required }) }
    })
  }
}

/** How a rule's records may lie in lists that are no list of them. */
const wholeLists: readonly RuleUse['text'][] = ['columns', 'referred']
