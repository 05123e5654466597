import type { Schema } from '../contract/model.ts'
import type { Alternative, Case, Mapping, Rule, Template } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { UnifiedType } from '../unified/model.ts'
import { Findings } from './findings.ts'
import { mentionsBelow } from './mentions.ts'
import type { Bound, BoundAlternative, BoundCase, Phase, Slot, Use } from './model.ts'
import type { Names } from './names.ts'
import type { Place } from './place.ts'
import type { Shapes } from './shapes.ts'

/** Lays a template over a slot of the contract. */
export type Bind = (template: Template, slot: Slot, place: Place) => Bound

/** Rules at their places: each is bound once a place, and cases that do not fit a place are narrowed away there. */
export class RuleUses {
  private readonly uses = new Map<string, Use>()
  private readonly merged = new Map<string, Use>()
  private readonly misfitting = new Map<string, Findings>()
  private readonly fitting = new Set<string>()
  private readonly blocked: Template[] = []
  private readonly mapping: Mapping
  private readonly shapes: Shapes
  private readonly names: Names
  private readonly bind: Bind
  private readonly findings: Findings

  constructor(mapping: Mapping, shapes: Shapes, names: Names, findings: Findings, bind: Bind) {
    this.mapping = mapping
    this.shapes = shapes
    this.names = names
    this.findings = findings
    this.bind = bind
  }

  all(): Use[] {
    return [...this.uses.values()]
  }

  /** A rule at all its places of one phase: what reads it must tell the variants of all of them apart. */
  mergedUse(phase: Phase, rule: string): Use {
    const use = this.merged.get(`${phase} ${rule}`)
    if (!use) throw new Error(`rule ${rule} is not used in a ${phase}`)
    return use
  }

  /** A mistake told elsewhere keeps the rules below this template from one of their places. */
  unreached(template: Template): void {
    this.blocked.push(template)
  }

  /** Tells of the cases that fit nowhere what they lack where they fit best. A rule that has places unseen may fit there. */
  reportMisfits(): void {
    const { rules } = mentionsBelow(this.mapping, this.blocked)
    for (const [key, { problems }] of this.misfitting)
      if (!this.fitting.has(key) && !rules.has(key.split('.')[0]!)) this.findings.problems.push(...problems)
  }

  merge(): Use[] {
    for (let size = -1; size !== this.uses.size; ) {
      size = this.uses.size
      for (const use of this.all()) {
        const same = this.all().filter(other => other.phase === use.phase && other.rule === use.rule)
        const schemas = dedupe(same.flatMap(other => other.schemas))
        const findings = new Findings()
        const place: Place = { scope: use.unified, phase: use.phase, path: '', label: use.label, findings }
        const merged = same.length === 1 ? use : this.use(use.rule, schemas, use.unified, place)
        this.merged.set(`${use.phase} ${use.rule.name}`, merged)
      }
    }
    return [...this.merged.values()]
  }

  use(rule: Rule, schemas: readonly Schema[], unified: UnifiedType, place: Place): Use {
    const typeText = this.shapes.presentText(schemas)
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
      if (type) this.bindCase(use, ruleCase, type, place)
      else this.unknownCase(rule, ruleCase, unified)
    }
    return use
  }

  private unknownCase(rule: Rule, { tag, at, alternatives }: Case, unified: UnifiedType): void {
    const message = `rule ${rule.name}: ${unified.name} has no ${rule.by} ${tag}`
    this.findings.report(at, 'unknown-case', message, didYouMean(tag, unified.tags(rule.by)))
    for (const { template } of alternatives) this.unreached(template)
  }

  private bindCase(use: Use, written: Case, type: UnifiedType, place: Place): void {
    const { tag } = written
    const bound: BoundCase = { tag, written, type, alternatives: [] }
    for (const [index, alternative] of written.alternatives.entries()) {
      const findings = new Findings()
      const key = `${use.rule.name}.${tag}.${index}`
      const [fit] = this.alternatives([alternative], use, type, { ...place, label: tag, findings, tentative: true })
      const best = this.misfitting.get(key)
      if (findings.problems.length === 0) {
        this.fitting.add(key)
        bound.alternatives.push(fit!)
      } else if (!best || best.problems.length > findings.problems.length) this.misfitting.set(key, findings)
    }
    if (bound.alternatives.length > 0) use.cases.push(bound)
    else use.narrowed.push(tag)
  }

  private alternatives(list: Alternative[], use: Use, scope: UnifiedType, place: Place): BoundAlternative[] {
    return list.map(alternative => {
      const slot: Slot = { schemas: use.schemas, required: true, nullable: false, everywhere: true }
      const inner: Place = { ...place, scope, path: `${use.rule.name}.${place.label}` }
      this.names.guard(alternative.guard, inner)
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
