/** What one line of the stream table tells the sink. */

import type { Bound } from '../plan/model.ts'
import type { Plan, PlannedRule } from '../plan/model-api.ts'
import { type Access, findAccess } from './access.ts'
import { holesOf } from './bound-tree.ts'
import { besides, peeked } from './read-hole.ts'
import type { ModuleScope } from './scope.ts'
import { everyField, objectOf, sharedShape } from './stream-shape.ts'
import { errorObject, keyText, nativeObject, readText, type Value, valueText } from './stream-value.ts'
import { key, object, quote } from './text.ts'

const deltaOp = /^(text|reasoning|refusal|tool-call)\.(open|delta|close)$/

export function opText(rule: PlannedRule, at: Access, plan: Plan, scope: ModuleScope): string {
  const value = (name: string) => valueText(rule.reading, name, at, plan, scope)
  const wireKey = keyText(value('key'), value('sub'))
  const match = deltaOp.exec(rule.op)
  if (match)
    return `${deltaText(rule, match[1]!, match[2]!, wireKey, at, value, scope)}${itemExtras(rule, at, wireKey, plan, scope)}`
  switch (rule.op) {
    case 'start':
      return value('response') ? `s.start(${value('response')})` : `s.start(${headText(rule.reading, at)})`
    case 'part.open':
      return `const [opened] = ${value('part')}\nif (opened !== undefined) s.open(${wireKey}, opened)`
    case 'part.close':
      return value('part') ? `s.close(${wireKey}, ${value('part')})` : `s.close(${wireKey})`
    case 'part':
      return `for (const part of ${value('part')}) wholePart(s, part)`
    case 'part.citation':
      if (plan.mapping.spans) return `citeBytes(s, ${value('citations') ?? value('citation')})`
      if (value('citations')) return `citeAll(s, ${value('citations')})`
      return `for (const citation of ${value('citation')}) s.cite(${wireKey}, citation)`
    case 'text.logprobs':
    case 'refusal.logprobs':
      return `s.score(${quote(rule.op.replace('.logprobs', ''))}, ${wireKey}, ${value('logprobs')})`
    case 'part.native':
      return `s.native(${wireKey}, ${nativeObject(rule.reading, at)})`
    case 'tool-call.patch':
      return `patchCall(s, compact({ id: ${value('id')}, name: ${value('name')}, patches: ${value('patches')}, more: ${value('more')}, native: complement(API, ${at.text}, ${scope.shape(objectOf(everyField(rule.reading)))}) }))`
    case 'usage':
      return `s.usage(${usageText(rule, value, at)})${tierText(value)}${safetyText(rule, at, plan, scope)}`
    case 'safety':
      return safetyText(rule, at, plan, scope)
    case 'finish':
      return finishText(rule, value, at, plan, scope)
    case 'end':
      return 's.end()'
    case 'error':
      return `s.error(judged(${errorObject(value)}, errorRules))`
    default:
      return ''
  }
}

export function headText(envelope: Bound, at: Access = { text: 'w', sure: true }): string {
  const fields = holesOf(envelope).map(hole => {
    const access = findAccess(envelope, hole, at)
    const name = key(hole.hole.terms[0]!.path[0]!)
    const { codec } = hole.hole
    return `${name}: ${codec ? `decoded(${codec.name}.decode, ${access?.text})` : `${access?.text} ?? undefined`}`
  })
  return `compact(${object(fields)})`
}

/** What no hole of a line names of one element of an event's list. */
function itemExtras(rule: PlannedRule, at: Access, wireKey: string, plan: Plan, scope: ModuleScope): string {
  if (at.text !== 'item' || !rule.op.endsWith('.delta') || wireKey === 'undefined') return ''
  const siblings = plan.stream.groups.find(group => group.rules.includes(rule))?.rules ?? [rule]
  const name = scope.shape(objectOf(sharedShape(siblings.map(({ reading }) => reading))))
  return `\ns.native(${wireKey}, extras(item, ${name}))`
}

function deltaText(
  rule: PlannedRule,
  kind: string,
  verb: string,
  wireKey: string,
  at: Access,
  value: Value,
  scope: ModuleScope,
): string {
  const delta = value('delta')
  if (verb === 'close') return `s.close(${wireKey})`
  const logprobs = value('logprobs')
  const list = /^records\((.*), \w+\)$/.exec(logprobs ?? '')?.[1]
  const scored =
    logprobs === undefined ? '' : `\nif (unlessEmpty(${list})) s.score(${quote(kind)}, ${wireKey}, ${logprobs})`
  const logprob = value('logprob')?.replace(/ \?\? undefined$/, '')
  const alone =
    logprob === undefined
      ? ''
      : `\nif (typeof ${logprob} === 'number') s.score(${quote(kind)}, ${wireKey}, [{ token: ${delta} ?? '', logprob: ${logprob} }])`
  if (verb === 'delta') return `s.delta(${quote(kind)}, ${wireKey}, ${delta} ?? '')${scored}${alone}`
  const custom = kindGuard(rule)
  const part =
    kind === 'tool-call'
      ? `{ type: 'tool-call', id: ${orEmpty(value('id'))}, name: ${orEmpty(value('name'))}, ${custom}input: undefined, native: complement(API, ${at.text}, ${scope.shape(objectOf(everyField(rule.reading)))}) }`
      : `{ type: ${quote(kind)}, text: '' }`
  return `s.open(${wireKey}, compact<Part>(${part})${delta ? `, ${delta} ?? ''` : ''})`
}

function orEmpty(text: string | undefined): string {
  return text === undefined ? "''" : `${text.replace(/ \?\? undefined$/, '')} ?? ''`
}

function kindGuard(rule: PlannedRule): string {
  const term = rule.guard.find(each => each.kind === 'equals' && each.path[0] === 'kind')
  return term?.kind === 'equals' ? `kind: ${quote(term.value)}, ` : ''
}

function finishText(rule: PlannedRule, value: Value, at: Access, plan: Plan, scope: ModuleScope): string {
  const response = value('response')
  if (response !== undefined)
    return `const response = ${response}\ns.usage(response.usage)\nfinishWhole(s, compact({ finishReason: response.finishReason, rawFinishReason: response.rawFinishReason, stopSequence: response.stopSequence, ambiguous: ${ambiguousText(plan, scope)}, response }))`
  const hole = holesOf(rule.reading).find(each => each.hole.terms[0]!.path[0] === 'finishReason')
  const access = hole && findAccess(rule.reading, hole, at)
  const table = hole?.table && scope.table(hole.table)
  const tier = value('serviceTier') ?? tierOfUsage(rule, at, plan, scope)
  const fields = [
    `finishReason: ${value('finishReason')}`,
    access ? `rawFinishReason: rawText(${access.text})` : undefined,
    value('stopSequence') ? `stopSequence: ${value('stopSequence')}` : undefined,
    tier === undefined ? undefined : `serviceTier: ${tier}`,
    table && access ? `ambiguous: ${table}.ambiguous(${access.text})` : undefined,
  ]
  const usage = usageText(rule, value, at)
  const patched = plan.stream.groups.some(group => group.rules.some(each => each.op === 'tool-call.patch'))
  const safety = safetyText(rule, at, plan, scope)
  return `${patched ? 'endCall(s)\n' : ''}${usage ? `s.usage(${usage})\n` : ''}${safety}s.finish(compact(${object(fields)}))`
}

/** A tier that is told beside the usage: one more word of the start. */
function tierText(value: Value): string {
  const tier = value('serviceTier')
  return tier === undefined ? '' : `\ns.start(compact({ serviceTier: ${tier} }))\n`
}

/** What the usage, of the same event where all lines are of one, says of the tier. */
function tierOfUsage(rule: PlannedRule, at: Access, plan: Plan, scope: ModuleScope): string | undefined {
  const all = plan.mapping.stream.select === undefined ? plan.stream.groups.flatMap(group => group.rules) : [rule]
  const [text] = all.flatMap(({ reading }) => {
    const usage = holesOf(reading).find(each => each.hole.terms[0]!.path.join('.') === 'usage')
    const access = usage && findAccess(reading, usage, at)
    const beside = usage?.use && besides(usage.use).find(({ hole }) => hole.terms[0]!.path[1] === 'serviceTier')
    if (!access || !beside) return []
    const value = peeked(access, beside.inner)
    return [beside.table ? `${scope.table(beside.table)}.decode(${value})` : value]
  })
  return text
}

/** What was found of the prompt and the answer: a record of its own, fields of the event itself, or both. */
function safetyText(rule: PlannedRule, at: Access, plan: Plan, scope: ModuleScope): string {
  const found = holesOf(rule.reading).flatMap(hole => {
    const [first, name] = hole.hole.terms[0]!.path
    const access = first === 'safety' ? findAccess(rule.reading, hole, at) : undefined
    const text = access && readText(hole, access, plan, scope)
    return text === undefined ? [] : [{ name, text, access }]
  })
  if (found.length === 0) return ''
  const whole = found.find(({ name }) => name === undefined)?.text
  // Of what is not there nothing is said: the record may say it.
  const unlessAbsent = (text: string) => (whole ? text.replace(/^(\w+\.decode)\(/, 'decoded($1, ') : text)
  const fields = found.flatMap(({ name, text }) => (name === undefined ? [] : [`${key(name)}: ${unlessAbsent(text)}`]))
  const record = `filled(${object(fields)})`
  const all = whole === undefined ? record : `both(${whole}, ${record})`
  const tests = [...new Set(found.map(({ access }) => `${access!.text} != null`))]
  if (fields.length === 0) return `if (${tests.join(' || ')}) s.start(compact({ safety: ${whole} }))\n`
  const reason = found.find(({ name }) => name === 'reason')
  const raw = reason === undefined ? '' : `, rawText(${reason.access!.text})`
  return `if (${tests.join(' || ')}) tellSafety(s, ${all}${raw})\n`
}

/** The counters of an answer: a record of their own, or fields of the event itself. */
function usageText(rule: PlannedRule, value: Value, at: Access): string | undefined {
  const counters = holesOf(rule.reading).flatMap(hole => {
    const [first, name] = hole.hole.terms[0]!.path
    return first === 'usage' && name !== undefined
      ? [`${key(name)}: ${findAccess(rule.reading, hole, at)?.text} ?? undefined`]
      : []
  })
  return counters.length > 0 ? `compact(${object(counters)})` : value('usage')
}

/** Whether the word that ended the answer also ends a turn of tool calls. */
function ambiguousText(plan: Plan, scope: ModuleScope): string {
  const tables = [...plan.mapping.enums.values()].filter(table =>
    table.entries.some(entry => entry.encodeOnly && entry.unified === 'tool-calls'),
  )
  const tests = tables.map(table => `${scope.table(table)}.ambiguous(response.rawFinishReason)`)
  return tests.join(' || ') || 'false'
}
