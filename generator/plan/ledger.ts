import type { Contract, Schema } from '../contract/model.ts'
import type { Bound } from './model.ts'
import type { Plan } from './model-api.ts'
import { originOf } from './origin.ts'
import { refName } from './shapes.ts'

export interface LedgerCounts {
  mapped: number
  native: number
  ignored: number
}

export interface LedgerLine {
  schema: string
  property: string
  status: 'mapped' | 'native' | 'ignored'
  /** The holes that map it, or the reason to ignore it. */
  detail: string
}

export interface Ledger {
  lines: LedgerLine[]
  counts: LedgerCounts
  /** Rules' cases that do not fit at some place of the wire. */
  narrowed: string[]
}

/** What becomes of every property of every schema that the mapping reaches. */
export function ledgerOf(plan: Plan, contract: Contract): Ledger {
  const marks = new Map<string, Set<string>>()
  const reached = new Set<string>()
  const uses = new Set<unknown>()
  const walk = (node: Bound): void => {
    for (const schema of node.slot.schemas) addRef(schema, reached)
    if (node.kind === 'list') node.items.forEach(walk)
    if (node.kind === 'hole' && node.use && !uses.has(node.use)) {
      uses.add(node.use)
      for (const schema of node.use.schemas) addRef(schema, reached)
      for (const variant of node.use.variants) if (variant.name) reached.add(variant.name)
      for (const { alternatives } of node.use.cases) for (const { node: inner } of alternatives) walk(inner)
    }
    if (node.kind !== 'map') return
    for (const variant of node.variants) {
      if (!variant.name) continue
      reached.add(variant.name)
      for (const field of node.fields) mark(marks, `${variant.name}.${field.key}`, sourceOf(field.node))
    }
    for (const field of node.fields) walk(field.node)
    for (const spread of node.spreads) walk(spread)
  }
  for (const root of rootsOf(plan)) walk(root)
  const ignored = new Map(plan.mapping.ignore.map(entry => [`${entry.schema}.${entry.property}`, entry.reason]))
  const lines = [...reached].sort().flatMap(name => linesOf(name, contract.schemas[name], marks, ignored))
  const count = (status: LedgerLine['status']) => lines.filter(line => line.status === status).length
  return {
    lines,
    counts: { mapped: count('mapped'), native: count('native'), ignored: count('ignored') },
    narrowed: narrowedOf(plan),
  }
}

export function emitLedger(plan: Plan, ledger: Ledger): string {
  const schemas = [...new Set(ledger.lines.map(line => line.schema))]
  const sections = schemas.map(schema => {
    const rows = ledger.lines.filter(line => line.schema === schema)
    return [
      `## ${schema}`,
      '',
      ...rows.map(row => `- \`${row.property}\` ${row.status}${row.detail ? `: ${row.detail}` : ''}`),
    ].join('\n')
  })
  const { mapped, native, ignored } = ledger.counts
  return `<!-- Code generated from ${originOf(plan)}. DO NOT EDIT. -->
# Ledger of ${plan.mapping.api}

What becomes of every property that the mapping reaches: mapped to a unified field, native (kept under
\`native['${plan.mapping.api}']\`, sent back to this api only) or ignored, with the reason.

${mapped} mapped, ${native} native, ${ignored} ignored.

${sections.join('\n\n')}
`
}

function rootsOf(plan: Plan): Bound[] {
  const calls = [plan.chat, ...plan.calls.map(({ call }) => call)]
  return [
    ...calls.flatMap(call => [call.request, call.response].filter(node => node !== undefined)),
    ...plan.stream.groups.flatMap(group => group.rules.flatMap(rule => [rule.reading, rule.writing])),
    ...plan.errors,
  ]
}

function linesOf(
  name: string,
  schema: Schema | undefined,
  marks: Map<string, Set<string>>,
  ignored: Map<string, string>,
): LedgerLine[] {
  return Object.keys(schema?.properties ?? {})
    .sort()
    .map(property => {
      const holes = marks.get(`${name}.${property}`)
      const reason = ignored.get(`${name}.${property}`) ?? ignored.get(`events.${property}`)
      if (holes)
        return {
          schema: name,
          property,
          status: 'mapped',
          detail: [...holes]
            .filter(text => text !== '')
            .sort()
            .join(', '),
        }
      if (reason !== undefined) return { schema: name, property, status: 'ignored', detail: reason }
      return { schema: name, property, status: 'native', detail: '' }
    })
}

function mark(marks: Map<string, Set<string>>, key: string, source: string): void {
  const set = marks.get(key) ?? new Set()
  set.add(source)
  marks.set(key, set)
}

function sourceOf(node: Bound): string {
  if (node.kind === 'hole') return `\`${node.hole.source}\``
  return node.kind === 'literal' ? `always ${JSON.stringify(node.literal.value)}` : ''
}

function addRef(schema: Schema, reached: Set<string>): void {
  const name = refName(schema)
  if (name !== undefined) reached.add(name)
}

function narrowedOf(plan: Plan): string[] {
  void plan
  return []
}
