import type { Bound } from '../plan/model.ts'
import type { Plan, PlannedRule } from '../plan/model-api.ts'
import { type Access, findAccess } from './access.ts'
import { atomText } from './atoms.ts'
import { holesOf, literals } from './bound-tree.ts'
import type { ModuleScope } from './scope.ts'
import { everyGroup } from './stream-every.ts'
import { opText } from './stream-op.ts'
import { lineShape, listedShape } from './stream-shape.ts'
import { keyText, valueText } from './stream-value.ts'
import { quote } from './text.ts'

/** The function that tells the sink what one wire event says. */
export function decodeEventText(plan: Plan, scope: ModuleScope): string {
  const body = plan.mapping.stream.select === undefined ? everyGroup(plan, scope) : selected(plan, scope)
  return `function decodeEvent(w: ${plan.stream.eventType}, s: StreamSink): void {\n${body}\n}`
}

function selected(plan: Plan, scope: ModuleScope): string {
  const select = plan.mapping.stream.select!
  const rules = plan.stream.groups.flatMap(group => group.rules)
  const names = [...new Set(rules.map(rule => selectValue(rule.reading, select)))]
  const cases = names
    .filter(name => !plan.stream.ignored.includes(String(name)))
    .map(name => {
      const same = rules.filter(rule => selectValue(rule.reading, select) === name)
      return `case ${quote(name)}: {\n${selectedRules(same, select, plan, scope)}\n}`
    })
  const ignored = plan.stream.ignored.map(name => `case ${quote(name)}:`).join('\n')
  const passed = ignored === '' ? '' : `${ignored} {\n${newsText(plan, scope)}\nreturn\n}\n`
  return `switch (w.${select}) {\n${cases.join('\n')}\n${passed}default: s.unknown(w)\n}`
}

function selectedRules(rules: PlannedRule[], select: string, plan: Plan, scope: ModuleScope): string {
  const seen = new Set<string>()
  const texts: string[] = []
  for (const rule of rules) {
    const conditions = [
      ...conditionsOf(rule.reading, select),
      ...deltaTest(rule, rules, select),
      ...errorTest(rule, rules, scope),
    ]
    const id = conditions.join(' && ')
    if (seen.has(id)) continue
    seen.add(id)
    const said = opText(rule, { text: 'w', sure: true }, plan, scope)
    const extra = extraText(rule, plan, scope)
    // Nothing may follow what ends the stream.
    const body = isLast(rule.op) ? `${extra}\n${said}` : `${said}${extra}`
    if (conditions.length === 0) return [...texts, body, 'return'].join('\n')
    texts.push(`if (${id}) {\n${body}\nreturn\n}`)
  }
  return [...texts, 's.unknown(w)', 'return'].join('\n')
}

function isLast(op: string): boolean {
  return op === 'end' || op === 'error'
}

/** What no hole of the line names: kept with its part, or with the answer. */
function extraText(rule: PlannedRule, plan: Plan, scope: ModuleScope): string {
  if (rule.op === 'ignore') return newsText(plan, scope)
  const name = scope.shape(lineShape(rule, plan))
  const at: Access = { text: 'w', sure: true }
  const wireKey = keyText(
    valueText(rule.reading, 'key', at, plan, scope),
    valueText(rule.reading, 'sub', at, plan, scope),
  )
  const rest = `extras(w, ${name})`
  return wireKey === 'undefined' || rule.op === 'part.close'
    ? `\ns.unknown(${rest})`
    : `\ns.native(${wireKey}, ${rest})`
}

/** Of an event that is passed over: what the contract does not list. */
function newsText(plan: Plan, scope: ModuleScope): string {
  return `\ns.unknown(leftover(w, ${scope.shape(listedShape(plan.stream.listed))}))`
}

/** Pieces of several kinds in one event are told apart by where the text stands. */
function deltaTest(rule: PlannedRule, rules: PlannedRule[], select: string): string[] {
  const tagOf = ({ reading }: PlannedRule) => conditionsOf(reading, select).join(' && ')
  const alike = rules.filter(each => each.op.endsWith('.delta') && tagOf(each) === tagOf(rule))
  const places = alike.map(each => accessOf(each, 'delta'))
  const own = rule.op.endsWith('.delta') ? accessOf(rule, 'delta') : undefined
  return own !== undefined && new Set(places).size > 1 ? [`${own} != null`] : []
}

/**
 * Several forms of one error event are told apart by where the message stands. An event that may also be the answer's
 * end is an error where it has a message, or where its word for the end means one.
 */
function errorTest(rule: PlannedRule, rules: PlannedRule[], scope: ModuleScope): string[] {
  const finish = rules.find(each => each.op === 'finish')
  const isOne = rules.filter(each => each.op === 'error').length > 1 || finish !== undefined
  const message = rule.op === 'error' && isOne ? accessOf(rule, 'message') : undefined
  if (message === undefined) return []
  const word = finish && holesOf(finish.reading).find(each => each.hole.terms[0]!.path[0] === 'finishReason')
  const isWord = word?.table
    ? ` || ${scope.table(word.table)}.decode(${accessOf(finish!, 'finishReason')}) === 'error'`
    : ''
  return [`${message} != null${isWord}`]
}

/** Where the hole of this name stands in the event. */
function accessOf({ reading }: PlannedRule, name: string): string | undefined {
  const hole = holesOf(reading).find(each => each.hole.terms[0]!.path[0] === name)
  return hole && findAccess(reading, hole, { text: 'w', sure: true })?.text
}

function selectValue(node: Bound, select: string): unknown {
  const field = node.kind === 'map' ? node.fields.find(each => each.key === select) : undefined
  return field?.node.kind === 'literal' ? field.node.literal.value : undefined
}

/** Literals that tell lines of one event apart: those inside it, where the contract has one value only. */
function conditionsOf(node: Bound, select: string): string[] {
  return literals(node, []).flatMap(([path, value, constant]) =>
    path[0] === select || !constant || value === '' || value === null || typeof value === 'object'
      ? []
      : [atomText({ path, test: 'equals', value: value as string, constant: true })],
  )
}
