/** What one line of the stream table tells the sink. */

import type { Bound } from '../plan/model.ts'
import type { Plan, PlannedRule } from '../plan/model-api.ts'
import { type Access, findAccess } from './access.ts'
import { holesOf } from './bound-tree.ts'
import type { ModuleScope } from './scope.ts'
import { everyField, objectOf, sharedShape } from './stream-shape.ts'
import { errorObject, keyText, nativeObject, type Value, valueText } from './stream-value.ts'
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
      return `for (const part of ${value('part')}) s.part(part)`
    case 'part.citation':
      if (value('citations')) return `s.citeAll(${value('citations')})`
      return `for (const citation of ${value('citation')}) s.cite(${wireKey}, citation)`
    case 'text.logprobs':
    case 'refusal.logprobs':
      return `s.score(${quote(rule.op.replace('.logprobs', ''))}, ${wireKey}, ${value('logprobs')})`
    case 'part.native':
      return `s.native(${wireKey}, ${nativeObject(rule.reading, at)})`
    case 'tool-call.patch':
      return `patchCall(s, compact({ id: ${value('id')}, name: ${value('name')}, patches: ${value('patches')}, more: ${value('more')}, native: complement(API, ${at.text}, ${scope.shape(objectOf(everyField(rule.reading)))}) }))`
    case 'usage':
      return `s.usage(${usageText(rule, value, at)})`
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
  if (verb === 'delta') return `s.delta(${quote(kind)}, ${wireKey}, ${delta} ?? '')${scored}`
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
    return `const response = ${response}\ns.usage(response.usage)\ns.finish(compact({ finishReason: response.finishReason, rawFinishReason: response.rawFinishReason, stopSequence: response.stopSequence, ambiguous: ${ambiguousText(plan, scope)}, response }))`
  const hole = holesOf(rule.reading).find(each => each.hole.terms[0]!.path[0] === 'finishReason')
  const access = hole && findAccess(rule.reading, hole, at)
  const table = hole?.table && scope.table(hole.table)
  const fields = [
    `finishReason: ${value('finishReason')}`,
    access ? `rawFinishReason: rawText(${access.text})` : undefined,
    value('stopSequence') ? `stopSequence: ${value('stopSequence')}` : undefined,
    table && access ? `ambiguous: ${table}.ambiguous(${access.text})` : undefined,
  ]
  const usage = usageText(rule, value, at)
  const patched = plan.stream.groups.some(group => group.rules.some(each => each.op === 'tool-call.patch'))
  return `${patched ? 'endCall(s)\n' : ''}${usage ? `s.usage(${usage})\n` : ''}s.finish(compact(${object(fields)}))`
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
