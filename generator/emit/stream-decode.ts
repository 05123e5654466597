import type { Bound } from '../plan/model.ts'
import type { Plan, PlannedRule } from '../plan/model-api.ts'
import { type Access, findAccess, property } from './access.ts'
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
  const { select = '', keyed } = plan.mapping.stream
  const lines = plan.stream.groups
    .flatMap(group => group.rules)
    .map(rule => (keyed ? within(rule) : named(rule, select)))
  const names = [...new Set(lines.map(({ name }) => name))]
  const cases = names
    .filter(name => !plan.stream.ignored.includes(String(name)))
    .map(name => {
      const same = lines.filter(line => line.name === name).map(({ rule }) => rule)
      const body = keyed ? keyedRules(String(name), same, plan, scope) : selectedRules(same, whole, plan, scope)
      return `case ${quote(name)}: {\n${body}\n}`
    })
  const ignored = plan.stream.ignored.map(name => `case ${quote(name)}:`).join('\n')
  const passed = ignored === '' ? '' : `${ignored} {\n${newsText(plan, scope)}\nreturn\n}\n`
  const subject = keyed ? 'onlyKey(w)' : `w.${select}`
  return `switch (${subject}) {\n${cases.join('\n')}\n${passed}default: ${unknownText(plan)}\n}`
}

const whole: Access = { text: 'w', sure: true }

function named(rule: PlannedRule, select: string) {
  return { rule, name: selectValue(rule.reading, select) }
}

/** A line below the key that names its event. */
function within(rule: PlannedRule) {
  const field = rule.reading.kind === 'map' ? rule.reading.fields[0] : undefined
  return { rule: field ? { ...rule, reading: field.node } : rule, name: field?.key }
}

function keyedRules(name: string, rules: PlannedRule[], plan: Plan, scope: ModuleScope): string {
  const body = selectedRules(rules, { text: 'e', sure: true }, plan, scope)
  return `const e = ${property(whole, name, { slot: { everywhere: true } }).text}\nif (e == null) return\n${body}`
}

/** What is no event may be the body of an error, where those have no line of their own. */
function unknownText(plan: Plan): string {
  const hasLine = plan.stream.groups.some(({ rules }) => rules.some(({ op }) => op === 'error'))
  if (!plan.mapping.stream.keyed || hasLine) return 's.unknown(w)'
  return '{\nconst failure = decodeError(w)\nif (failure) s.error(failure)\nelse s.unknown(w)\n}'
}

function selectedRules(rules: PlannedRule[], at: Access, plan: Plan, scope: ModuleScope): string {
  const { select, keyed } = plan.mapping.stream
  const seen = new Set<string>()
  const texts: string[] = []
  for (const rule of rules) {
    const own = keyed
      ? presence(rule, rules, at)
      : [...deltaTest(rule, rules, at, select), ...errorTest(rule, rules, at, scope)]
    const conditions = [...conditionsOf(rule.reading, at, keyed ? undefined : select), ...own]
    const id = conditions.join(' && ')
    if (seen.has(id)) continue
    seen.add(id)
    const said = opText(rule, at, plan, scope)
    const extra = extraText(rule, at, plan, scope)
    // Nothing may follow what ends the stream.
    const body = isLast(rule.op) ? `${extra}\n${said}` : `${said}${extra}`
    if (conditions.length === 0) return [...texts, body, 'return'].join('\n')
    texts.push(`if (${id}) {\n${body}\nreturn\n}`)
  }
  return [...texts, 's.unknown(w)', 'return'].join('\n')
}

/** Several lines of one event are told apart by what they are about being there. */
function presence(rule: PlannedRule, rules: PlannedRule[], at: Access): string[] {
  if (rules.length < 2) return []
  const about = ['delta', 'part', 'citation', 'native', 'id', 'message']
  const hole = holesOf(rule.reading).find(each => about.includes(each.hole.terms[0]!.path[0]!))
  const access = hole && findAccess(rule.reading, hole, at)
  return access ? [`${access.text} != null`] : []
}

function isLast(op: string): boolean {
  return op === 'end' || op === 'error'
}

/** What no hole of the line names: kept with its part, or with the answer. */
function extraText(rule: PlannedRule, at: Access, plan: Plan, scope: ModuleScope): string {
  if (rule.op === 'ignore') return newsText(plan, scope)
  const name = scope.shape(lineShape(rule, plan))
  const wireKey = keyText(
    valueText(rule.reading, 'key', at, plan, scope),
    valueText(rule.reading, 'sub', at, plan, scope),
  )
  const rest = `extras(${at.text}, ${name})`
  return wireKey === 'undefined' || rule.op === 'part.close'
    ? `\ns.unknown(${rest})`
    : `\ns.native(${wireKey}, ${rest})`
}

/** Of an event that is passed over: what the contract does not list. */
function newsText(plan: Plan, scope: ModuleScope): string {
  return `\ns.unknown(leftover(w, ${scope.shape(listedShape(plan.stream.listed))}))`
}

/** Pieces of several kinds in one event are told apart by where the text stands. */
function deltaTest(rule: PlannedRule, rules: PlannedRule[], at: Access, select: string | undefined): string[] {
  const tagOf = ({ reading }: PlannedRule) => conditionsOf(reading, at, select).join(' && ')
  const alike = rules.filter(each => each.op.endsWith('.delta') && tagOf(each) === tagOf(rule))
  const places = alike.map(each => accessOf(each, 'delta', at))
  const own = rule.op.endsWith('.delta') ? accessOf(rule, 'delta', at) : undefined
  return own !== undefined && new Set(places).size > 1 ? [`${own} != null`] : []
}

/**
 * Several forms of one error event are told apart by where the message stands. An event that may also be the answer's
 * end is an error where it has a message, or where its word for the end means one.
 */
function errorTest(rule: PlannedRule, rules: PlannedRule[], at: Access, scope: ModuleScope): string[] {
  const finish = rules.find(each => each.op === 'finish')
  const isOne = rules.filter(each => each.op === 'error').length > 1 || finish !== undefined
  const message = rule.op === 'error' && isOne ? accessOf(rule, 'message', at) : undefined
  if (message === undefined) return []
  const word = finish && holesOf(finish.reading).find(each => each.hole.terms[0]!.path[0] === 'finishReason')
  const isWord = word?.table
    ? ` || ${scope.table(word.table)}.decode(${accessOf(finish!, 'finishReason', at)}) === 'error'`
    : ''
  return [`${message} != null${isWord}`]
}

/** Where the hole of this name stands in the event. */
function accessOf({ reading }: PlannedRule, name: string, at: Access): string | undefined {
  const hole = holesOf(reading).find(each => each.hole.terms[0]!.path[0] === name)
  return hole && findAccess(reading, hole, at)?.text
}

function selectValue(node: Bound, select: string): unknown {
  const field = node.kind === 'map' ? node.fields.find(each => each.key === select) : undefined
  return field?.node.kind === 'literal' ? field.node.literal.value : undefined
}

/** Literals that tell lines of one event apart: those inside it, where the contract has one value only. */
function conditionsOf(node: Bound, at: Access, select: string | undefined): string[] {
  return literals(node, []).flatMap(([path, value, constant]) =>
    path[0] === select || !constant || value === '' || value === null || typeof value === 'object'
      ? []
      : [atomText({ path, test: 'equals', value: value as string, constant: true }, true, at.text)],
  )
}
