/**
 * The order of an api's events, read from the stream table of its mapping: which lines open a block, carry it and close it,
 * what begins a stream and what ends it. Nothing here knows any vendor.
 */
import { holesOf, literals } from '../../generator/emit/bound-tree.ts'
import type { Bound, Use } from '../../generator/plan/model.ts'
import type { Plan, PlannedRule } from '../../generator/plan/model-api.ts'
import { matchOf } from './match.ts'

export type Verb = 'start' | 'open' | 'delta' | 'close' | 'whole' | 'beside' | 'usage' | 'finish' | 'end' | 'error'

/** One line of the stream table that a server writes. */
export interface Line {
  op: string
  verb: Verb
  /** The kind of part that it is of; undefined for a line of any part, and of none. */
  kind?: string
  template: Bound
  /** Holes that cannot be empty. */
  needed: ReadonlySet<string>
  /** The same of lines of which one is written and not the other, as their conditions say. */
  step: string
  /** It names its block. */
  isKeyed: boolean
  /** How it writes a part, where it writes a whole one. */
  part?: Use
}

export interface OrderGrammar {
  api: string
  /** The field, or `.key`, that names an event. */
  select?: string
  /** The field that counts events. */
  sequence?: string
  /** What is sent behind the last event. */
  sentinel?: string
  lines: readonly Line[]
  /** Kinds whose blocks are counted by themselves. */
  ordinal: readonly string[]
  /** Whether the blocks of this kind have every number, as all that are counted with them are named. */
  isDense(kind: string | undefined): boolean
  /** The lines with this verb for a block of this kind, in their order. */
  of(verb: Verb, kind: string | undefined): readonly Line[]
}

const verbs: { [op: string]: Verb } = {
  start: 'start',
  part: 'whole',
  'part.open': 'open',
  'part.close': 'close',
  'part.native': 'beside',
  'part.citation': 'beside',
  'tool-call.patch': 'beside',
  'text.logprobs': 'beside',
  'refusal.logprobs': 'beside',
  usage: 'usage',
  finish: 'finish',
  end: 'end',
  error: 'error',
}

export function orderGrammar(plan: Plan): OrderGrammar {
  const { stream, api } = plan.mapping
  const envelope = plan.stream.envelope ? literalPlaces(plan.stream.envelope) : new Set<string>()
  const rules = plan.stream.groups.flatMap(group => group.rules).filter(({ op }) => op !== 'ignore')
  const lines = rules.map((rule, at) => lineOf(rule.op, unnamed(rule.writing, plan), envelope, stepOf(rule, at)))
  if (lines.every(({ verb }) => verb !== 'error'))
    lines.push(...plan.errors.map(body => lineOf('error', body, new Set(), 'error')))
  const kinds = [...new Set(lines.flatMap(({ verb, kind }) => (verb === 'delta' && kind ? [kind] : [])))]
  const isNamed = (kind: string) => lines.some(line => line.verb === 'delta' && line.kind === kind && line.isKeyed)
  const isDenseTogether = kinds.filter(kind => !stream.ordinal.includes(kind)).every(isNamed)
  return {
    api,
    ...(stream.select !== undefined && { select: stream.select }),
    ...(stream.sequence !== undefined && { sequence: stream.sequence }),
    ...(stream.end !== undefined && { sentinel: stream.end }),
    lines,
    ordinal: stream.ordinal,
    isDense: kind =>
      kind !== undefined && stream.ordinal.includes(kind)
        ? isNamed(kind)
        : stream.ordinal.length === 0 && isDenseTogether,
    of: (verb, kind) => lines.filter(line => line.verb === verb && concerns(line, kind)),
  }
}

/** Whether a line is for blocks of a kind: its own, or any that the contract lets it write. */
function concerns({ kind: own, part, verb }: Line, kind: string | undefined): boolean {
  if (own !== undefined) return own === kind
  if (verb !== 'open' || part === undefined || kind === undefined) return true
  return part.cases.some(({ tag }) => tag === kind)
}

function lineOf(op: string, template: Bound, envelope: ReadonlySet<string>, step: string): Line {
  const [, kind, own] = /^(text|reasoning|refusal|tool-call)\.(open|delta|close)$/.exec(op) ?? []
  const verb = (own as Verb | undefined) ?? verbs[op]
  if (verb === undefined) throw new RangeError(`no order is known of ${op}`)
  const names = namesIn(template)
  const part = holesOf(template).find(({ hole }) => hole.terms[0]!.path[0] === 'part')?.use
  const isTold = [...literalPlaces(template)].some(place => !envelope.has(place))
  return {
    op,
    verb,
    ...(kind !== undefined && { kind }),
    template,
    step,
    needed: new Set(neededOf(verb, isTold).filter(name => names.has(name))),
    isKeyed: names.has('key'),
    ...(part && { part }),
  }
}

/** Lines that are for a value and for all others share a step. */
function stepOf({ op, guard }: PlannedRule, at: number): string {
  const [only, ...others] = guard
  if (only?.kind !== 'equals' || others.length > 0) return `${op} ${at}`
  return `${op} by ${only.path.join('.')} = ${String(only.value)}`
}

/** Without the id of its item, which the runtime writes. */
function unnamed(node: Bound, { mapping }: Plan): Bound {
  const id = mapping.stream.items?.id
  return node.kind === 'map' ? { ...node, fields: node.fields.filter(({ key }) => key !== id) } : node
}

/** What makes a line be that line; a literal of its own does so too. */
function neededOf(verb: Verb, isTold: boolean): string[] {
  if (verb === 'delta') return ['delta']
  if (verb === 'open') return ['key', 'id', 'name', 'part']
  if (verb === 'whole') return ['part']
  if (verb === 'beside') return ['native', 'citation', 'citations', 'logprobs', 'patches']
  if (verb === 'usage') return ['usage']
  if (verb === 'error') return ['message']
  return verb === 'finish' && !isTold ? ['finishReason', 'response'] : []
}

function namesIn(template: Bound): Set<string> {
  return new Set(holesOf(template).map(({ hole }) => hole.terms[0]!.path[0] ?? ''))
}

function literalPlaces(template: Bound): Set<string> {
  return new Set(literals(template, []).map(([path, value]) => JSON.stringify([path, value])))
}

/** The kinds that a part on the wire may be of; undefined where it is none that is written piece by piece. */
export function kindsOf(part: unknown, { cases }: Use): Set<string> | undefined {
  const fits = cases.flatMap(({ tag, alternatives }) =>
    alternatives.flatMap(({ node }) => {
      const found = matchOf(node, part)
      return found ? [{ tag, score: found.score }] : []
    }),
  )
  // What is the vendor's own is told apart first, however much else would fit.
  if (fits.length === 0 || fits.some(({ tag }) => tag === 'native')) return undefined
  const most = Math.max(...fits.map(({ score }) => score))
  return new Set(fits.filter(({ score }) => score === most).map(({ tag }) => tag))
}
