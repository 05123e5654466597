/** Events that say several things at once. */
import type { Bound, BoundHole } from '../plan/model.ts'
import type { Plan, PlannedGroup, PlannedRule } from '../plan/model-api.ts'
import { type Access, findAccess } from './access.ts'
import { holesOf, literals, wirePaths } from './bound-tree.ts'
import type { ModuleScope } from './scope.ts'
import { isList, type ObjectShape } from './shape.ts'
import { headText, opText } from './stream-op.ts'
import { eventShape } from './stream-shape.ts'
import { valueText } from './stream-value.ts'
import { camel, key, quote, strings } from './text.ts'

export function everyGroup(plan: Plan, scope: ModuleScope): string {
  const start = plan.stream.envelope ? headText(plan.stream.envelope) : '{}'
  const body = plan.stream.groups.map(group => groupText(group, plan, scope)).join('\n')
  return [
    `if (${errorTest(plan)}) {\ns.error(decodeError(w) ?? {})\nreturn\n}`,
    `if (!s.started) s.start(${start})`,
    onceRead(body),
    leftText(eventShape(plan), plan, scope),
    endText(plan),
  ].join('\n')
}

/** A `finish` that tells itself by a literal of its own is in the last event: nothing may follow what ends the stream. */
function endText(plan: Plan): string {
  const lasts = plan.stream.groups.flatMap(({ place, rules }) =>
    rules.flatMap(rule => (rule.op === 'finish' && place.length === 0 ? [ownLiterals(rule, plan).join(' && ')] : [])),
  )
  const tests = lasts.filter(test => test !== '')
  return tests.length === 0 ? '' : `if (${tests.join(' || ')}) s.end()`
}

/** Literals of a line where the envelope, which stands on every event, has other ones. */
function ownLiterals({ reading }: PlannedRule, { stream }: Plan): string[] {
  const common = stream.envelope ? literals(stream.envelope, []) : []
  return literals(reading, []).flatMap(([path, value]) => {
    const [, usual] = common.find(([other]) => other.join('.') === path.join('.')) ?? []
    const differs = typeof value === 'boolean' && typeof usual === 'boolean' && usual !== value
    return differs ? [`w.${path.join('?.')} === ${value}`] : []
  })
}
/** An event in the form of an error body is one: it has what says so, under a name that no other event has. */
function errorTest({ errors, stream }: Plan): string {
  const ofEvents = new Set(stream.envelope ? fieldsOf(stream.envelope) : [])
  const named = errors.flatMap(body =>
    body.kind === 'map' ? body.fields.flatMap(({ key, node }) => (tells(node, 'message') ? [key] : [])) : [],
  )
  const names = new Set(['error', ...named.filter(name => !ofEvents.has(name))])
  return [...names].map(name => `has(w, ${quote(name)})`).join(' || ')
}

const fieldsOf = (node: Bound) => (node.kind === 'map' ? node.fields.map(({ key }) => key) : [])

const nameOf = ({ hole }: BoundHole) => hole.terms[0]!.path[0]!

const tells = (node: Bound, name: string) => holesOf(node).some(hole => nameOf(hole) === name)

/** What no line names. That is mostly nothing, which is cheaper to find out than to collect. */
function leftText(shape: ObjectShape, plan: Plan, scope: ModuleScope): string {
  const { repeats } = plan.mapping.stream
  const known = `w, ${scope.shape(shape)}, s.told`
  const left =
    repeats.length > 0 ? `newLeft(${known}, ${strings(repeats.map(({ value }) => value))})` : `leftover(${known})`
  const collect = `s.unknown(${left})`
  const tests = moreTests(shape, 'w', scope)
  const [first, ...others] = tests
  return `if (${[first!.replace(/\)$/, ', s.told)'), ...others].join(' || ')}) ${collect}`
}

function moreTests(shape: ObjectShape, at: string, scope: ModuleScope): string[] {
  const names = Object.fromEntries(Object.keys(shape).map(name => [name, true as const]))
  const below = Object.entries(shape).flatMap(([name, inner]) => {
    const place = `${at}${at === 'w' ? '' : '?'}.${name}`
    if (inner === true) return []
    if (!isList(inner)) return moreTests(inner, place, scope)
    const [item] = inner
    const first = item === true || isList(item) ? [] : moreTests(item, `${place}?.[0]`, scope)
    return [`isMany(${place})`, ...first]
  })
  return [`hasMore(${at}, ${scope.shape(names)})`, ...below]
}

/** The first element of a list is looked for once, however many lines speak of it. */
function onceRead(body: string): string {
  const lists = new Set([...body.matchAll(/at0\(w\??\.(\w+)\)/g)].map(([, list]) => list!))
  return [...lists].reduce((text, list) => {
    const name = list.replace(/s$/, '')
    return `const ${name} = at0(w.${list})\n${text.replace(new RegExp(`at0\\(w\\??\\.${list}\\)`, 'g'), name)}`
  }, body)
}

function groupText(group: PlannedGroup, plan: Plan, scope: ModuleScope): string {
  const rules = group.rules.filter(rule => !['start', 'error', 'end'].includes(rule.op)).flatMap(apart)
  if (group.place.length === 0)
    return rules.map(rule => guardedOp(rule, { text: 'w', sure: true }, plan, scope)).join('\n')
  const access = group.place.reduce((text, step) => (/^\d+$/.test(step) ? `at0(${text})` : `${text}?.${step}`), 'w')
  const last = group.place.at(-1)!
  const name = group.each ? 'item' : /^\d+$/.test(last) ? 'first' : last
  const at: Access = { text: name, sure: true }
  if (!group.each) {
    const lines = readOnce(rules).map(rule => guardedOp(rule, at, plan, scope))
    return `const ${name} = ${access}\nif (${name} != null) {\n${lines.join('\n')}\n}`
  }
  const chain = rules.map(rule => guardedOp(rule, at, plan, scope, tags(rule, rules, name)))
  const whole = chain.findIndex(text => !text.startsWith('if'))
  if (whole > 0) chain[whole] = `{\n${chain[whole]}\n}`
  if (whole !== -1) chain.length = whole + 1
  const list = camel(group.place.at(-1)!)
  const test = group.orOther ? `Array.isArray(${list})` : `${list} != null`
  return `const ${list} = ${access}\nif (${test}) for (const ${name} of ${list}) {\n${chain.join('\nelse ')}\n}`
}

/**
 * What an ending says of usage and safety may come without the ending; counters one by one are the ending's own. Lists of
 * citations may come one without the other.
 */
function apart(rule: PlannedRule): PlannedRule[] {
  const cited = holesOf(rule.reading).filter(hole => nameOf(hole) === 'citations')
  if (cited.length > 1)
    return cited.map(list => {
      const keeps = (hole: BoundHole) => hole === list || nameOf(hole) !== 'citations'
      return { ...rule, reading: withHoles(rule.reading, keeps)! }
    })
  if (rule.op !== 'finish') return [rule]
  const paths = holesOf(rule.reading).map(({ hole }) => hole.terms[0]!.path)
  const ops = [
    ...(paths.some(path => path.join('.') === 'usage') ? ['usage'] : []),
    ...(paths.some(([first]) => first === 'safety') ? ['safety'] : []),
  ]
  const told = ops.map(op => ({ ...rule, op, reading: onlyOf(rule.reading, op) }))
  return [...told, { ...rule, reading: withHoles(rule.reading, hole => !ops.includes(nameOf(hole))) ?? rule.reading }]
}

/** What a line says of this alone. */
function onlyOf(node: Bound, name: string): Bound {
  const left = withHoles(node, hole => nameOf(hole) === name) ?? node
  return left.kind === 'map' ? { ...left, fields: left.fields.filter(field => tells(field.node, name)) } : left
}

/** A line with these of its holes: literals stay beside them, and places without any are left out. */
function withHoles(node: Bound, keeps: (hole: BoundHole) => boolean): Bound | undefined {
  if (node.kind === 'hole') return keeps(node) ? node : undefined
  if (node.kind === 'list') {
    const items = node.items.flatMap(item => withHoles(item, keeps) ?? [])
    return items.length > 0 ? { ...node, items } : undefined
  }
  if (node.kind !== 'map') return node
  const fields = node.fields.flatMap(field => {
    const inner = withHoles(field.node, keeps)
    return inner ? [{ ...field, node: inner }] : []
  })
  return fields.some(field => holesOf(field.node).length > 0) ? { ...node, fields } : undefined
}

/** Of deltas in one form the first is what is read; the others only write. */
function readOnce(rules: readonly PlannedRule[]): PlannedRule[] {
  const formOf = ({ op, reading }: PlannedRule) =>
    op.endsWith('.delta') && reading.kind === 'map' ? JSON.stringify(reading.fields.map(({ key }) => key)) : undefined
  return rules.filter((rule, index) => {
    const form = formOf(rule)
    return form === undefined || rules.findIndex(each => formOf(each) === form) === index
  })
}

/** Literals of which each line of a list's elements has another one. */
function tags(rule: PlannedRule, siblings: readonly PlannedRule[], name: string): string[] {
  const all = siblings.flatMap(({ reading }) => literals(reading, []))
  return literals(rule.reading, []).flatMap(([path, value, constant]) => {
    const others = all.filter(([other]) => other.join('.') === path.join('.')).map(([, other]) => other)
    const isTag = constant && path.length === 1 && new Set(others).size > 1
    return isTag ? [`is(${name}, ${quote(path[0])}, ${quote(value)})`] : []
  })
}

/** Fires when what the line is about is there: a non-empty delta, a finish reason, a usage. */
function guardedOp(
  rule: PlannedRule,
  at: Access,
  plan: Plan,
  scope: ModuleScope,
  tags: readonly string[] = [],
): string {
  const names =
    rule.op === 'tool-call.open'
      ? ['id', 'name']
      : ['part', 'citation', 'citations', 'logprobs', 'delta', 'finishReason', 'usage']
  const holes = holesOf(rule.reading).filter(hole => names.includes(hole.hole.terms[0]!.path[0]!))
  const tests = holes.slice(0, rule.op === 'tool-call.open' ? 2 : 1).flatMap(hole => {
    const access = findAccess(rule.reading, hole, at)
    return access === undefined || access.text === at.text ? [] : [access.text]
  })
  const body = opText(rule, at, plan, scope)
  if (rule.op === 'tool-call.patch') return `if (${patchTest(rule, at)}) {\n${body}\n}`
  const any =
    tests.length > 1 && tags.length > 0 ? [`(${tests.join(' || ')})`] : tests.length > 0 ? [tests.join(' || ')] : []
  const own = at.text === 'w' ? ownLiterals(rule, plan) : []
  const all = own.length > 0 ? own : [...tags, ...any]
  return all.length === 0 ? body : `if (${all.join(' && ')}) {\n${body}\n}${textless(rule, at, plan, scope)}`
}

/** The log probability of what is no text stays native, as does what is no number. */
function textless(rule: PlannedRule, at: Access, plan: Plan, scope: ModuleScope): string {
  const found = wirePaths(rule.reading).find(([{ hole }]) => hole.terms[0]!.path[0] === 'logprob')
  const access = found && findAccess(rule.reading, found[0], at)
  if (!access) return ''
  const { place } = plan.stream.groups.find(({ rules }) => rules.includes(rule))!
  const wrap = (inner: string, step: string) => (step === '0' ? `[${inner}]` : `{ ${key(step)}: ${inner} }`)
  const delta = valueText(rule.reading, 'delta', at, plan, scope)
  const test = `${access.text} != null && (!${delta} || typeof ${access.text} !== 'number')`
  return `\nif (${test}) s.unknown(${[...place, ...found[1]].reduceRight(wrap, access.text)})`
}

/** A piece of a call: it has patches, says whether more comes, or has no name of its own. */
function patchTest(rule: PlannedRule, at: Access): string {
  const text = (name: string) => {
    const hole = holesOf(rule.reading).find(each => each.hole.terms[0]!.path[0] === name)
    return (hole && findAccess(rule.reading, hole, at)?.text) ?? 'undefined'
  }
  const call = text('patches').replace(/\??\.\w+$/, '')
  return `${call} != null && (${text('patches')} != null || ${text('more')} != null || ${text('name')} == null)`
}
