import type { Schema } from '../contract/model.ts'
import type {
  Alternative,
  Hole,
  ListTemplate,
  Mapping,
  MapTemplate,
  Position,
  Rule,
  Template,
} from '../mapping/model.ts'
import { didYouMean, type Problem } from '../problem.ts'
import type { Unified, UnifiedType } from '../unified/model.ts'
import { assignAtoms } from './dispatch.ts'
import { checkEnum } from './enums.ts'
import { misfits } from './misfit.ts'
import type { Bound, BoundAlternative, BoundCase, BoundHole, BoundList, BoundMap, Phase, Slot, Use } from './model.ts'
import type { Shapes, Variant } from './shapes.ts'

interface Place {
  scope: UnifiedType
  phase: Phase
  /** The wire path so far, for messages. */
  path: string
  label: string
  problems: Problem[]
}

/**
 * Lays templates over the contract: every wire path must exist, every literal be allowed, every unified path
 * and rule be known. A rule is bound once a place; cases that do not fit a place are narrowed away there.
 */
export class Binder {
  readonly problems: Problem[] = []
  readonly uses = new Map<string, Use>()
  private readonly misfitting = new Map<string, Problem[]>()
  private readonly fitting = new Set<string>()
  private readonly mapping: Mapping
  readonly shapes: Shapes
  private readonly codecs: ReadonlySet<string>

  private readonly embedRequest: UnifiedType
  /** The names that facts have. */
  private readonly facts: string[]

  constructor(mapping: Mapping, shapes: Shapes, codecs: ReadonlySet<string>, unified: Unified) {
    this.embedRequest = unified.type('EmbedRequest')
    this.facts = unified
      .type('Facts')
      .fields()
      .map(field => field.name)
    this.mapping = mapping
    this.shapes = shapes
    this.codecs = codecs
  }

  root(template: Template, schemas: Schema[], scope: UnifiedType, phase: Phase, label: string): Bound {
    const slot: Slot = { schemas, required: true, nullable: false, everywhere: true }
    return this.bind(template, slot, { scope, phase, path: label, label, problems: this.problems })
  }

  /** Problems that only the whole mapping shows: unused rules and tables, cases that fit nowhere. */
  finish(): void {
    for (const [key, problems] of this.misfitting) if (!this.fitting.has(key)) this.problems.push(...problems)
    const usedRules = new Set([...this.uses.values()].map(use => use.rule.name))
    for (const rule of this.mapping.rules.values())
      if (!usedRules.has(rule.name))
        this.report(this.problems, rule.at, 'unused-rule', `rule ${rule.name} is never used`)
    for (const table of this.mapping.enums.values())
      if (!this.usedTables.has(table.name))
        this.report(this.problems, table.at, 'unused-enum', `enum table ${table.name} is never used`)
    for (const use of this.uses.values()) assignAtoms(use, this.shapes, this.mapping.file, [])
    for (const use of this.mergeUses()) assignAtoms(use, this.shapes, this.mapping.file, this.problems)
  }

  private readonly merged = new Map<string, Use>()

  /** A rule at all its places of one phase: what reads it must tell the variants of all of them apart. */
  mergedUse(phase: Phase, rule: string): Use {
    const use = this.merged.get(`${phase} ${rule}`)
    if (!use) throw new Error(`rule ${rule} is not used in a ${phase}`)
    return use
  }

  /** Whether the wire demands an id of every call. */
  demandsIds(): boolean {
    return [...this.uses.values()].some(use =>
      use.cases.some(
        ({ tag, alternatives }) =>
          tag === 'tool-call' && use.phase === 'request' && alternatives.some(({ node }) => requiresId(node)),
      ),
    )
  }

  private mergeUses(): Use[] {
    for (let size = -1; size !== this.uses.size; ) {
      size = this.uses.size
      for (const use of [...this.uses.values()]) {
        const key = `${use.phase} ${use.rule.name}`
        const same = [...this.uses.values()].filter(other => other.phase === use.phase && other.rule === use.rule)
        const schemas = same.flatMap(other => other.schemas)
        const place: Place = { scope: use.unified, phase: use.phase, path: '', label: use.label, problems: [] }
        this.merged.set(key, same.length === 1 ? use : this.use(use.rule, dedupe(schemas), use.unified, place))
      }
    }
    return [...this.merged.values()]
  }

  private readonly usedTables = new Set<string>()

  bind(template: Template, slot: Slot, place: Place): Bound {
    if (template.kind === 'map') return this.bindMap(template, slot, place)
    if (template.kind === 'list') return this.bindList(template, slot, place)
    if (template.kind === 'hole') return this.bindHole(template, slot, place)
    const variants = this.shapes.variants(slot.schemas)
    const fits = variants.filter(variant => this.shapes.allows(variant, template.value))
    if (fits.length === 0 && !(template.value === null && slot.nullable))
      this.report(
        place.problems,
        template.at,
        'impossible-literal',
        `${place.path}: the contract does not allow ${JSON.stringify(template.value)}`,
        allowedHint(variants),
      )
    const constant = variants.length > 0 && variants.every(variant => 'const' in variant.schema)
    return { kind: 'literal', literal: template, slot, constant }
  }

  private bindMap(template: MapTemplate, slot: Slot, place: Place): BoundMap {
    const objects = this.shapes.variants(slot.schemas).filter(variant => ['object', 'any'].includes(variant.kind))
    if (objects.length === 0)
      this.report(place.problems, template.at, 'not-an-object', `${place.path}: the contract has no object here`)
    const scored = objects.map(variant => ({ variant, score: misfits(template, variant, this.shapes) }))
    const least = Math.min(...scored.map(({ score }) => score))
    const variants = scored.filter(({ score }) => score === least).map(({ variant }) => variant)
    this.checkGuard(template, place)
    return {
      kind: 'map',
      template,
      slot,
      variants,
      fields: template.entries.map(entry => {
        const property = this.shapes.property(variants, entry.key)
        const path = `${place.path}.${entry.key}`
        if (!property && variants.length > 0) this.reportField(entry.key, variants, entry.at, path, place.problems)
        const inner: Slot = property
          ? { ...property, nullable: this.shapes.nullable(property.schemas) }
          : { schemas: [{}], required: false, nullable: false, everywhere: false }
        return { key: entry.key, node: this.bind(entry.value, inner, { ...place, path }), at: entry.at }
      }),
      spreads: template.spread.map(hole =>
        this.bindHole(
          hole,
          { schemas: variants.map(({ schema }) => schema), required: true, nullable: false, everywhere: true },
          place,
        ),
      ),
    }
  }

  private bindList(template: ListTemplate, slot: Slot, place: Place): BoundList {
    const arrays = this.shapes.variants(slot.schemas).filter(variant => ['array', 'any'].includes(variant.kind))
    if (arrays.length === 0)
      this.report(place.problems, template.at, 'not-a-list', `${place.path}: the contract has no list here`)
    const items = this.shapes.items(arrays)
    const item: Slot = { schemas: items.length > 0 ? items : [{}], required: true, nullable: false, everywhere: true }
    return {
      kind: 'list',
      slot,
      bare: this.shapes.variants(slot.schemas).some(variant => variant.kind === 'string'),
      items: template.items.map(inner =>
        inner.kind === 'hole' && inner.rule?.mode === 'each'
          ? this.bindHole(inner, slot, place)
          : this.bind(inner, item, { ...place, path: `${place.path}[]` }),
      ),
    }
  }

  private bindHole(hole: Hole, slot: Slot, place: Place): BoundHole {
    const bound: BoundHole = { kind: 'hole', hole, slot }
    for (const term of hole.terms) {
      const type = this.unified(term.path, place, hole.at)
      if (type && hole.terms.length === 1) bound.unified = type
    }
    this.checkGuard(hole, place)
    for (const option of hole.defaults) if ('fact' in option) this.checkFact(option.fact, hole.at, place)
    if (hole.codec) this.bindCodec(hole, bound, place)
    if (hole.rule) this.bindRule(hole, bound, place)
    return bound
  }

  private unified(path: string[], place: Place, at: Position): UnifiedType | undefined {
    if (path.length === 0) return place.scope
    if (path[0] === 'native') return undefined
    const scope = path[0] === 'request' ? this.embedRequest : place.scope
    const found = scope.at(path[0] === 'request' ? path.slice(1) : path)
    if (!found) {
      const parent = place.scope.at(path.slice(0, -1)) ?? place.scope
      const names = parent.fields().map(field => field.name)
      this.report(
        place.problems,
        at,
        'unknown-unified-field',
        `${place.path}: ${place.scope.name} has no unified field ${path.join('.')}`,
        didYouMean(path.at(-1)!, names),
      )
    }
    return found
  }

  private bindCodec(hole: Hole, bound: BoundHole, place: Place): void {
    const { name } = hole.codec!
    const table = this.mapping.enums.get(name)
    if (table) {
      bound.table = table
      this.usedTables.add(name)
      checkEnum(table, bound, this.shapes, this.mapping.file, place.problems)
    } else if (!this.codecs.has(name))
      this.report(
        place.problems,
        hole.at,
        'unknown-codec',
        `${place.path}: neither an enum table of this file nor a codec is called ${name}`,
        didYouMean(name, [...this.mapping.enums.keys(), ...this.codecs]),
      )
  }

  private bindRule(hole: Hole, bound: BoundHole, place: Place): void {
    const { name, mode, text } = hole.rule!
    const rule = this.mapping.rules.get(name)
    if (!rule) {
      const hint = didYouMean(name, this.mapping.rules.keys())
      this.report(place.problems, hole.at, 'unknown-rule', `${place.path}: no rule is called ${name}`, hint)
      return
    }
    const unified = mode === 'each' ? bound.unified?.element() : bound.unified
    if (!unified) {
      if (bound.unified)
        this.report(
          place.problems,
          hole.at,
          'not-a-unified-list',
          `${place.path}: $${hole.terms[0]!.path.join('.')} is not a list`,
        )
      return
    }
    const variants = this.shapes.variants(bound.slot.schemas)
    const strings = variants.filter(variant => variant.kind === 'string')
    if (text !== undefined && strings.length === 0)
      this.report(
        place.problems,
        hole.at,
        'not-a-string',
        `${place.path}: the contract has no string here, so no \`${text}\``,
      )
    const objects = variants.filter(variant => variant.kind === 'object')
    const lists = text === 'joined' ? strings : this.shapes.items(variants)
    bound.single = mode === 'each' && lists.length === 0 && objects.length > 0
    const schemas =
      mode === 'as'
        ? bound.slot.schemas
        : text === 'joined'
          ? strings.map(({ schema }) => schema)
          : bound.single
            ? objects.map(variant => (variant.name ? this.shapes.named(variant.name)! : variant.schema))
            : (lists as Schema[])
    if (schemas.length === 0) {
      this.report(place.problems, hole.at, 'not-a-list', `${place.path}: the contract has no list here`)
      return
    }
    bound.bare = text === 'or text'
    bound.use = this.use(rule, schemas, unified, place)
  }

  private use(rule: Rule, schemas: readonly Schema[], unified: UnifiedType, place: Place): Use {
    const typeText = this.shapes.typeText(schemas).replace(/ \| null\b/g, '')
    const key = `${place.phase} ${rule.name} ${typeText}`
    const known = this.uses.get(key)
    if (known) return known
    const use: Use = {
      rule,
      phase: place.phase,
      schemas,
      variants: this.shapes.variants(schemas),
      typeText,
      unified,
      cases: [],
      narrowed: [],
      label: place.label,
    }
    this.uses.set(key, use)
    if (rule.is)
      use.cases.push({ tag: '', type: unified, alternatives: this.alternatives(rule.is, use, unified, place) })
    for (const ruleCase of rule.cases) {
      const type = unified.variant(rule.by, ruleCase.tag)
      if (type) this.bindCase(use, ruleCase.tag, ruleCase.alternatives, type, place)
      else
        this.report(
          this.problems,
          ruleCase.at,
          'unknown-case',
          `rule ${rule.name}: ${unified.name} has no ${rule.by} ${ruleCase.tag}`,
          didYouMean(ruleCase.tag, unified.tags(rule.by)),
        )
    }
    return use
  }

  private bindCase(use: Use, tag: string, alternatives: Alternative[], type: UnifiedType, place: Place): void {
    const bound: BoundCase = { tag, type, alternatives: [] }
    for (const [index, alternative] of alternatives.entries()) {
      const problems: Problem[] = []
      const key = `${use.rule.name}.${tag}.${index}`
      const [fit] = this.alternatives([alternative], use, type, { ...place, label: tag, problems })
      if (problems.length === 0) {
        this.fitting.add(key)
        bound.alternatives.push(fit!)
      } else if (!this.misfitting.has(key) || this.misfitting.get(key)!.length > problems.length)
        this.misfitting.set(key, problems)
    }
    if (bound.alternatives.length > 0) use.cases.push(bound)
    else use.narrowed.push(tag)
  }

  private alternatives(list: Alternative[], use: Use, scope: UnifiedType, place: Place): BoundAlternative[] {
    return list.map(alternative => {
      const slot: Slot = { schemas: use.schemas, required: true, nullable: false, everywhere: true }
      const inner: Place = { ...place, scope, path: `${use.rule.name}.${place.label}` }
      this.checkGuard(alternative, inner)
      const wrapped: Slot = alternative.split
        ? { ...slot, schemas: use.schemas.map(items => ({ type: 'array', items })) }
        : slot
      return {
        alternative,
        node: this.bind(alternative.template, wrapped, inner),
        atoms: [],
        encodeOnly: false,
        narrowed: true,
      }
    })
  }

  private checkGuard(guarded: { guard: Alternative['guard']; at: Position }, place: Place): void {
    for (const term of guarded.guard)
      if (term.kind === 'fact') this.checkFact(term.name, guarded.at, place)
      else this.unified(term.path, place, guarded.at)
  }

  private checkFact(name: string, at: Position, place: Place): void {
    if (this.facts.includes(name)) return
    const hint = didYouMean(name, this.facts)
    this.report(place.problems, at, 'unknown-fact', `${place.path}: no fact is called ${name}`, hint)
  }

  private reportField(key: string, variants: Variant[], at: Position, path: string, problems: Problem[]): void {
    const known = new Set(variants.flatMap(variant => Object.keys(variant.schema.properties ?? {})))
    const names = variants.map(variant => variant.name).filter(name => name !== undefined)
    const where = names.length > 0 ? ` in ${names.slice(0, 3).join(', ')}` : ''
    this.report(
      problems,
      at,
      'unknown-wire-field',
      `${path}: the contract has no such field${where}`,
      didYouMean(key, known),
    )
  }

  private report(problems: Problem[], at: Position, code: string, message: string, hint?: string): void {
    const problem: Problem = { file: this.mapping.file, line: at.line, column: at.column, code, message }
    if (hint !== undefined) problem.hint = hint
    problems.push(problem)
  }
}

function dedupe(schemas: Schema[]): Schema[] {
  const seen = new Set<string>()
  return schemas.filter(schema => {
    const text = schema.$ref ?? JSON.stringify(schema)
    const fresh = !seen.has(text)
    seen.add(text)
    return fresh
  })
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
