import type { Guard } from '../mapping/model.ts'
import type { Findings } from './findings.ts'
import type { Bound, BoundMap, Use } from './model.ts'
import type { Plan, PlannedRule } from './model-api.ts'
import type { Shapes } from './shapes.ts'

/** What is written must have every field that the contract requires: filled by a hole, a literal or a spread rule. */
export function checkRequired(plan: Plan, shapes: Shapes, findings: Findings): void {
  for (const { path, node, certain } of writtenOf(plan)) new Walk(shapes, findings).node(node, path, certain)
}

class Walk {
  private readonly seen = new Set<Use>()
  private readonly shapes: Shapes
  private readonly findings: Findings

  constructor(shapes: Shapes, findings: Findings) {
    this.shapes = shapes
    this.findings = findings
  }

  /** `certain`: unified fields that have a value wherever this is written; undefined where that is not asked. */
  node(node: Bound, path: string, certain: readonly string[] | undefined, within = false): void {
    if (node.kind === 'list') for (const item of node.items) this.node(item, `${path}[]`, certain)
    if (node.kind === 'hole') this.use(node.use)
    if (node.kind === 'map')
      this.map(node, path, certain && [...certain, ...sureOf(node.template.guard), ...onlyHole(node)], within)
  }

  /** `within`: the fields stand in a map that may have the others. */
  private use(use: Use | undefined, within = false): void {
    if (!use || this.seen.has(use)) return
    this.seen.add(use)
    for (const { tag, alternatives } of use.cases)
      for (const { alternative, node } of tag === 'native' ? [] : alternatives)
        this.node(node, `${use.rule.name}${tag === '' ? '' : `.${tag}`}`, sureOf(alternative.guard), within)
  }

  private map(node: BoundMap, path: string, certain: readonly string[] | undefined, within: boolean): void {
    const missing = within ? [] : missingFields(node, this.shapes)
    if (missing.length > 0)
      this.findings.report(
        node.template.at,
        'missing-required',
        `${path}: the contract requires ${missing.join(', ')}${variantText(node)}`,
        'fill it with a hole or a literal; `$native.field ?? value` keeps what was read and no unified field names',
      )
    for (const field of node.fields) {
      if (certain && mayBeMissing(field.node, certain))
        this.findings.report(
          field.at,
          'missing-required',
          `${path}.${field.key}: the contract requires it, and there may be no ${nameOf(field.node)}`,
          'give it a default, as `?? value`, or write the form only `.if` the field is there',
        )
      this.node(field.node, `${path}.${field.key}`, certain)
    }
    for (const { use, hole } of node.spreads) this.use(use, !hole.behind)
  }
}

function mayBeMissing(node: Bound, certain: readonly string[]): boolean {
  if (node.kind !== 'hole' || !node.optional || !node.slot.required || node.slot.nullable) return false
  if (node.hole.rule || node.hole.terms[0]!.path[0] === 'native') return false
  return !certain.includes(nameOf(node))
}

function nameOf(node: Bound): string {
  return node.kind === 'hole' ? `$${node.hole.terms[0]!.path.join('.')}` : ''
}

/** A map that may be left out is, where its only hole has no value. */
function onlyHole({ slot, fields, spreads }: BoundMap): string[] {
  const holes = fields.filter(({ node }) => node.kind !== 'literal')
  const isOptional = !slot.required || slot.nullable
  return isOptional && holes.length === 1 && spreads.length === 0 ? [nameOf(holes[0]!.node)] : []
}

/** The fields that are there where a condition holds. */
function sureOf(guard: Guard): string[] {
  return guard.flatMap(term => (term.kind !== 'fact' && !term.negated ? [`$${term.path.join('.')}`] : []))
}

/** The required fields that a template leaves out, of the variant that lacks the fewest; none where a field is misnamed. */
function missingFields(node: BoundMap, shapes: Shapes): string[] {
  if (node.fields.some(({ key }) => !shapes.property(node.variants, key))) return []
  const written = new Set([
    ...node.fields.map(({ key }) => key),
    ...node.spreads.flatMap(({ use, hole }) => (hole.behind ? [] : fieldsOf(use))),
  ])
  const lists = node.variants
    .filter(({ kind }) => kind === 'object')
    .map(variant => (variant.schema.required ?? []).filter(key => shapes.declares(variant, key) && !written.has(key)))
  return lists.sort((a, b) => a.length - b.length)[0] ?? []
}

function fieldsOf(use: Use | undefined): string[] {
  const nodes = use?.cases.flatMap(({ alternatives }) => alternatives.map(({ node }) => node)) ?? []
  return nodes.flatMap(node => (node.kind === 'map' ? node.fields.map(({ key }) => key) : []))
}

function variantText({ variants }: BoundMap): string {
  const names = variants.map(({ name }) => name).filter(name => name !== undefined)
  return names.length === 0 ? '' : ` in ${names.slice(0, 3).join(', ')}`
}

interface Written {
  path: string
  node: Bound
  certain?: readonly string[]
}

/**
 * What each side writes. Answers to other calls than chat are only read: no server gives them, as are all forms of an error
 * but the first. In a stream, the runtime sees to it that what an event asks for is there.
 */
function writtenOf(plan: Plan): Written[] {
  const rules = plan.stream.groups.flatMap(group => group.rules).filter(isWritten)
  const bodies: [string, Bound | undefined][] = [
    ['chat.request', plan.chat.request],
    ['chat.response', plan.chat.response],
    ...plan.calls.map(({ name, call }): [string, Bound | undefined] => [`${name}.request`, call.request]),
    ['error', plan.errors[0]],
  ]
  return [
    ...bodies.flatMap(([path, node]): Written[] => (node ? [{ path, node, certain: [] }] : [])),
    ...rules.map(({ op, writing }): Written => ({ path: `stream.${op}`, node: writing })),
  ]
}

/** An event that several lines read is written as the first of them that applies says. */
function isWritten({ op, guard }: PlannedRule, index: number, rules: PlannedRule[]): boolean {
  if (op === 'ignore') return false
  if (op !== 'error' && !op.endsWith('.delta')) return true
  return guard.length > 0 || rules.findIndex(other => other.op === op && other.guard.length === 0) === index
}
