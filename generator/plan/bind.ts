import type { Schema } from '../contract/model.ts'
import type { Guard, Hole, ListTemplate, Literal, Mapping, MapTemplate, Position, Template } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { Unified, UnifiedType } from '../unified/model.ts'
import { assignAtoms } from './dispatch.ts'
import { Findings } from './findings.ts'
import { HoleBinder } from './holes.ts'
import { checkMerge, checkRun } from './joined-lists.ts'
import { misfits } from './mismatch.ts'
import type { Bound, BoundField, BoundList, BoundLiteral, BoundMap, Phase, Slot, Use } from './model.ts'
import { Names } from './names.ts'
import type { Place } from './place.ts'
import type { Shapes, Variant } from './shapes.ts'
import { reportUnused } from './unused.ts'
import { RuleUses } from './uses.ts'

/**
 * Lays templates over the contract: every wire path must exist, every literal be allowed, every unified path
 * and rule be known.
 */
export class Binder {
  readonly findings: Findings
  readonly shapes: Shapes
  readonly names: Names
  private readonly mapping: Mapping
  private readonly uses: RuleUses
  private readonly holes: HoleBinder
  private readonly behind: { at: Position; fits: boolean; path: string }[] = []

  constructor(mapping: Mapping, shapes: Shapes, codecs: ReadonlySet<string>, unified: Unified) {
    this.mapping = mapping
    this.shapes = shapes
    this.findings = new Findings()
    this.names = new Names(unified)
    this.uses = new RuleUses(mapping, shapes, this.names, this.findings, (...args) => this.bind(...args))
    this.holes = new HoleBinder(mapping, shapes, codecs, this.names, this.uses)
  }

  root(template: Template, schemas: Schema[], scope: UnifiedType, phase: Phase, label: string): Bound {
    const slot: Slot = { schemas, required: true, nullable: false, everywhere: true }
    return this.bind(template, slot, { scope, phase, path: label, label, findings: this.findings })
  }

  /** A condition beside the templates. */
  guard(guard: Guard, label: string, scope: UnifiedType): void {
    this.names.guard(guard, { scope, phase: 'request', path: label, label, findings: this.findings })
  }

  /** Problems that only the whole mapping shows: unused rules and tables, cases that fit nowhere or not alone. */
  finish(): void {
    this.uses.reportMisfits()
    this.reportNoRoom()
    reportUnused(this.mapping, this.findings)
    for (const use of this.uses.all()) assignAtoms(use, this.shapes, new Findings())
    for (const use of this.uses.merge()) {
      checkMerge(use, this.shapes, this.findings)
      assignAtoms(use, this.shapes, this.findings)
    }
  }

  /** What stands behind items must have room somewhere. */
  private reportNoRoom(): void {
    for (const { at, path } of this.behind)
      if (!this.behind.some(other => other.fits && other.at.line === at.line && other.at.column === at.column))
        this.findings.report(at, 'no-room', `${path}: no list of these items takes what stands behind them here`)
  }

  allUses(): Use[] {
    return this.uses.all()
  }

  mergedUse(phase: Phase, rule: string): Use {
    return this.uses.mergedUse(phase, rule)
  }

  /** Whether the wire demands an id of every call. */
  demandsIds(): boolean {
    return this.uses
      .all()
      .some(use =>
        use.cases.some(
          ({ tag, alternatives }) =>
            tag === 'tool-call' && use.phase === 'request' && alternatives.some(({ node }) => requiresId(node)),
        ),
      )
  }

  private bind(template: Template, slot: Slot, place: Place): Bound {
    if (template.kind === 'map') return this.bindMap(template, slot, place)
    if (template.kind === 'list') return this.bindList(template, slot, place)
    if (template.kind === 'hole') return this.holes.bind(template, slot, place)
    return this.bindLiteral(template, slot, place)
  }

  private bindLiteral(literal: Literal, slot: Slot, place: Place): BoundLiteral {
    const variants = this.shapes.variants(slot.schemas)
    const fits = variants.filter(variant => this.shapes.allows(variant, literal.value))
    if (fits.length === 0 && !(literal.value === null && slot.nullable))
      place.findings.report(
        literal.at,
        'impossible-literal',
        `${place.path}: the contract does not allow ${JSON.stringify(literal.value)}`,
        allowedHint(variants),
      )
    const constant = variants.length > 0 && variants.every(variant => 'const' in variant.schema)
    return { kind: 'literal', literal, slot, constant }
  }

  private bindMap(template: MapTemplate, slot: Slot, place: Place): BoundMap {
    const objects = this.shapes.variants(slot.schemas).filter(variant => ['object', 'any'].includes(variant.kind))
    if (objects.length === 0)
      place.findings.report(template.at, 'not-an-object', `${place.path}: the contract has no object here`)
    const scored = objects.map(variant => ({ variant, score: misfits(template, variant, this.shapes) }))
    const least = Math.min(...scored.map(({ score }) => score))
    const variants = scored.filter(({ score }) => score === least).map(({ variant }) => variant)
    this.names.guard(template.guard, place)
    checkRun(template, variants, place, this.shapes)
    const whole: Slot = {
      schemas: variants.map(({ schema }) => schema),
      required: true,
      nullable: false,
      everywhere: true,
    }
    return {
      kind: 'map',
      template,
      slot,
      variants,
      fields: template.entries.map(({ key, value, at }) => this.bindField(key, value, at, variants, place)),
      spreads: template.spread.flatMap(hole => {
        if (!hole.behind) return [this.holes.bind(hole, whole, place)]
        return this.hasRoomFor(hole, slot, place) ? [this.holes.bind(hole, { ...slot, required: false }, place)] : []
      }),
    }
  }

  /** Whether what stands behind an item may stand in the list at this place; where it may not, it is left out. */
  private hasRoomFor({ rule, at }: Hole, { schemas }: Slot, place: Place): boolean {
    const forms = this.mapping.rules.get(rule!.name)?.is?.map(({ template }) => template)
    if (!forms) return true
    const items = this.shapes.variants(schemas)
    const fits = forms.every(form => items.some(item => misfits(form, item, this.shapes) === 0))
    this.behind.push({ at, fits, path: place.path })
    return fits
  }

  private bindField(key: string, value: Template, at: Position, variants: Variant[], outer: Place): BoundField {
    const property = this.shapes.property(variants, key)
    const place = { ...outer, path: `${outer.path}.${key}` }
    if (!property && variants.length > 0) reportField(key, variants, at, place)
    const sized = this.shapes.variants(property?.schemas ?? [])
    const filled = (['array', 'string'] as const).filter(each => isFilled(sized.filter(({ kind }) => kind === each)))
    const slot: Slot = property
      ? { ...property, nullable: this.shapes.nullable(property.schemas), ...(filled.length > 0 && { filled }) }
      : { schemas: [{}], required: false, nullable: false, everywhere: false }
    const node = this.bind(value, slot, place)
    return { key, node: this.mayBeOther(slot) ? unsure(node) : node, at }
  }

  /** Whether a value that is not an object may stand where one does. */
  private mayBeOther({ schemas }: Slot): boolean {
    return this.shapes.variants(schemas).some(({ kind }) => kind !== 'object' && kind !== 'any')
  }

  private bindList(template: ListTemplate, slot: Slot, place: Place): BoundList {
    const arrays = this.shapes.variants(slot.schemas).filter(variant => ['array', 'any'].includes(variant.kind))
    if (arrays.length === 0)
      place.findings.report(template.at, 'not-a-list', `${place.path}: the contract has no list here`)
    const items = this.shapes.items(arrays)
    const item: Slot = { schemas: items.length > 0 ? items : [{}], required: true, nullable: false, everywhere: true }
    return {
      kind: 'list',
      slot,
      bare: this.shapes.variants(slot.schemas).some(variant => variant.kind === 'string'),
      items: template.items.map(inner =>
        inner.kind === 'hole' && inner.rule?.mode === 'each'
          ? this.holes.bind(inner, slot, place)
          : this.bind(inner, item, { ...place, path: `${place.path}[]` }),
      ),
    }
  }
}

function isFilled(variants: readonly Variant[]): boolean {
  return variants.length > 0 && variants.every(({ schema }) => (schema.minItems ?? schema.minLength ?? 0) > 0)
}

/** An object whose fields are read with care, as it may be none. */
function unsure(node: Bound): Bound {
  if (node.kind !== 'map') return node
  const careful = (inner: Bound): Bound => ({ ...inner, slot: { ...inner.slot, everywhere: false } })
  return { ...node, fields: node.fields.map(field => ({ ...field, node: careful(field.node) })) }
}

function reportField(key: string, variants: Variant[], at: Position, place: Place): void {
  const known = new Set(variants.flatMap(variant => Object.keys(variant.schema.properties ?? {})))
  const names = variants.map(variant => variant.name).filter(name => name !== undefined)
  const where = names.length > 0 ? ` in ${names.slice(0, 3).join(', ')}` : ''
  const message = `${place.path}: the contract has no such field${where}`
  place.findings.report(at, 'unknown-wire-field', message, didYouMean(key, known))
}

function requiresId(node: Bound): boolean {
  return (
    node.kind === 'map' &&
    node.fields.some(({ node: inner }) =>
      inner.kind === 'hole' ? inner.slot.required && inner.hole.terms[0]!.path.join('.') === 'id' : requiresId(inner),
    )
  )
}

function allowedHint(variants: Variant[]): string {
  const values = variants.flatMap(({ schema }) => ('const' in schema ? [schema.const] : (schema.enum ?? [])))
  if (values.length > 0)
    return `allowed: ${values
      .slice(0, 12)
      .map(value => JSON.stringify(value))
      .join(', ')}`
  return `the contract wants ${[...new Set(variants.map(variant => variant.kind))].join(' or ') || 'nothing'}`
}
