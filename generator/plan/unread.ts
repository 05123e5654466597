import type { Alternative, Position } from '../mapping/model.ts'
import { nearest } from '../problem.ts'
import type { UnifiedType } from '../unified/model.ts'
import type { Findings } from './findings.ts'
import type { Bound, BoundAlternative, BoundCase, Use } from './model.ts'
import type { Plan } from './model-api.ts'

/** Unified fields that a mapping must read, and no hole of it names. */
export function checkUnread(plan: Plan, uses: readonly Use[], findings: Findings): void {
  const opened = openedUses(plan)
  for (const use of uses) for (const each of use.cases) checkCase(use, each, opened.has(use), findings)
  checkChat(plan, findings)
}

/** Every form that is read gives all the fields without which its unified type is none; a text may be empty in some. */
function checkCase(use: Use, { tag, type, alternatives }: BoundCase, isOpened: boolean, findings: Findings): void {
  if (tag === 'native') return
  const isLate = (name: string) => isOpened && tag === 'tool-call' && name === 'input'
  const needed = requiredFields(type).filter(name => name !== use.rule.by && !isLate(name))
  const read = alternatives.filter(({ encodeOnly, alternative }) => !encodeOnly && !saysMore(use, alternative))
  const isGiven = (name: string) => read.some(({ node, alternative }) => isRead(name, node, alternative))
  for (const { alternative, node } of read) {
    const missing = needed.filter(name =>
      type.field(name)?.kind() === 'string' ? !isGiven(name) : !isRead(name, node, alternative),
    )
    if (missing.length > 0) report(alternative.at, `${use.rule.name}${tag && `.${tag}`}`, type.name, missing, findings)
  }
}

/** A form that tells more of parts that stand elsewhere, and none of its own. */
function saysMore({ unified }: Use, form: Alternative): boolean {
  return form.split && unified.typeText === 'U.Part'
}

function readsParts(use: Use): boolean {
  const forms = use.cases.flatMap(({ alternatives }) => alternatives)
  return forms.length === 0 || forms.some(({ alternative }) => !saysMore(use, alternative))
}

/** Rules of parts that open: the arguments of a call come piece by piece then. */
function openedUses({ stream }: Plan): Set<Use> {
  const lines = stream.groups.flatMap(({ rules }) => rules)
  if (!lines.some(({ op }) => op === 'tool-call.delta')) return new Set()
  const opening = lines.filter(({ op }) => op === 'part.open')
  return new Set(opening.flatMap(({ reading, writing }) => [...usesIn(reading), ...usesIn(writing)]))
}

function usesIn(node: Bound): Use[] {
  if (node.kind === 'hole') return node.use ? [node.use] : []
  if (node.kind === 'list') return node.items.flatMap(usesIn)
  return node.kind === 'map' ? node.fields.flatMap(field => usesIn(field.node)) : []
}

/** A mapping whose stream tells of whole answers is a whole mapping: calls without a stream say as much. */
function checkChat({ mapping, chat, stream }: Plan, findings: Findings): void {
  const ops = stream.groups.flatMap(({ rules }) => rules.map(({ op }) => op))
  if (!ops.some(op => /^(part|finish|usage)/.test(op))) return
  const { at } = mapping.chat
  const lacks = (node: Bound | undefined, names: string[]) => (node ? names.filter(name => !isRead(name, node)) : [])
  const request = lacks(chat.request, ['model', 'messages']).filter(name => !chat.path.includes(`{$${name}}`))
  const response = lacks(chat.response, ['content', 'finishReason'])
  if (request.length > 0) report(at, 'chat.request', 'Request', request, findings)
  if (response.length > 0) report(at, 'chat.response', 'Response', response, findings)
  if (!ops.includes('finish'))
    findings.report(mapping.stream.at, 'unread-field', 'stream: no line tells how the answer ends', 'as `- finish: …`')
}

function report(at: Position, path: string, type: string, fields: string[], findings: Findings): void {
  const names = fields.map(name => `$${name}`).join(', ')
  findings.report(at, 'unread-field', `${path}: nothing reads ${names} of ${type}`, 'put a hole where the wire has it')
}

function requiredFields(type: UnifiedType): string[] {
  return type
    .fields()
    .filter(({ optional, derived, emptyIfUnknown }) => !optional && !derived && !emptyIfUnknown)
    .map(({ name }) => name)
}

/** Whether a hole or a fixed condition gives a field; a hole of the whole value may give any. */
function isRead(name: string, node: Bound, alternative?: BoundAlternative['alternative']): boolean {
  const isFixed = alternative?.guard.some(term => term.kind === 'equals' && !term.negated && term.path[0] === name)
  if (isFixed) return true
  if (node.kind === 'hole') {
    if (node.use && !readsParts(node.use)) return false
    // A field that there is not has been told of; the one that is meant counts as read.
    const isMeant = (word: string) => word === name || (node.unified === undefined && nearest(word, [name]) === name)
    return node.hole.terms.some(({ path }) => path[0] === undefined || isMeant(path[0]))
  }
  if (node.kind === 'list') return node.items.some(item => isRead(name, item))
  if (node.kind === 'literal') return false
  const spread = node.spreads.some(hole => isRead(name, hole))
  return spread || node.fields.some(field => isRead(name, field.node))
}
