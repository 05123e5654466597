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
    const conditions = [...conditionsOf(rule.reading, select), ...errorTest(rule, rules)]
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

/** Several forms of one error event are told apart by where the message stands. */
function errorTest(rule: PlannedRule, rules: PlannedRule[]): string[] {
  if (rule.op !== 'error' || rules.filter(each => each.op === 'error').length < 2) return []
  const hole = holesOf(rule.reading).find(each => each.hole.terms[0]!.path[0] === 'message')
  const access = hole && findAccess(rule.reading, hole, { text: 'w', sure: true })
  return access ? [`${access.text} != null`] : []
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
