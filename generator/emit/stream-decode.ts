import type { Bound, BoundHole, BoundMap } from '../plan/model.ts'
import type { Plan, PlannedGroup, PlannedRule } from '../plan/model-api.ts'
import type { Listed } from '../plan/passed.ts'
import { atomText } from './atoms.ts'
import { holesOf } from './bound-tree.ts'
import { type Access, decoderOf, property } from './decode.ts'
import type { ModuleScope } from './scope.ts'
import { shapeText } from './shape.ts'
import { camel, key, object, quote } from './text.ts'

const deltaOp = /^(text|reasoning|refusal|tool-call)\.(open|delta|close)$/

/** The function that tells the sink what one wire event says. */
export function decodeEventText(plan: Plan, scope: ModuleScope): string {
  const body = plan.mapping.stream.select === undefined ? everyGroup(plan, scope) : selected(plan, scope)
  return `function decodeEvent(w: ${plan.stream.eventType}, s: StreamSink): void {\n${body}\n}`
}

// events that name themselves ─────────────────────────────────────────────────

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
  const { sequence } = plan.mapping.stream
  const passed = plan.mapping.ignore.filter(entry => entry.schema === 'events').map(entry => entry.property)
  const named = rule.reading.kind === 'map' ? rule.reading.fields.map(field => field.key) : []
  const known = [sequence, ...passed].filter(name => name !== undefined && !named.includes(name))
  const shape = `{ ${known.map(name => `${key(name!)}: true, `).join('')}${shapeText(withoutEmptyLists(rule.reading), scope).slice(1)}`
  const name = scope.shape(shape)
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
  scope.shapes.set('passedShape', listedText(plan.stream.listed))
  return '\ns.unknown(leftover(w, passedShape))'
}

function listedText(fields: Listed): string {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))
  return object(sorted.map(([name, rule]) => `${key(name)}: ${rule === true ? 'true' : listedText(rule)}`))
}

/** A list that we write empty may be full when it is read. */
function withoutEmptyLists(node: Bound): Bound {
  if (node.kind !== 'map') return node
  return { ...node, fields: node.fields.filter(({ node: inner }) => inner.kind !== 'list' || inner.items.length > 0) }
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

function literals(node: Bound, path: string[]): [string[], unknown, boolean][] {
  if (node.kind === 'literal') return [[path, node.literal.value, node.constant]]
  if (node.kind !== 'map') return []
  return node.fields.flatMap(field => literals(field.node, [...path, field.key]))
}

// events that say several things at once ─────────────────────────────────────

function everyGroup(plan: Plan, scope: ModuleScope): string {
  scope.shapes.set('eventShape', eventShape(plan, scope))
  const start = plan.stream.envelope ? headText(plan.stream.envelope) : '{}'
  const body = plan.stream.groups.map(group => groupText(group, plan, scope)).join('\n')
  return [
    "if (has(w, 'error')) {\ns.error(decodeError(w) ?? {})\nreturn\n}",
    `if (!s.started) s.start(${start})`,
    onceRead(body),
    's.unknown(leftover(w, eventShape, s.told))',
  ].join('\n')
}

/** The first element of a list is looked for once, however many lines speak of it. */
function onceRead(body: string): string {
  const lists = new Set([...body.matchAll(/at0\(w\??\.(\w+)\)/g)].map(([, list]) => list!))
  return [...lists].reduce((text, list) => {
    const name = list.replace(/s$/, '')
    return `const ${name} = at0(w.${list})\n${text.replace(new RegExp(`at0\\(w\\??\\.${list}\\)`, 'g'), name)}`
  }, body)
}

function headText(envelope: Bound): string {
  const fields = holesOf(envelope).map(hole => {
    const access = findAccess(envelope, hole, { text: 'w', sure: true })
    return `${key(hole.hole.terms[0]!.path[0]!)}: ${access?.text} ?? undefined`
  })
  return `compact(${object(fields)})`
}

function groupText(group: PlannedGroup, plan: Plan, scope: ModuleScope): string {
  const rules = group.rules.filter(rule => !['start', 'error', 'end'].includes(rule.op))
  if (group.place.length === 0)
    return rules.map(rule => guardedOp(rule, { text: 'w', sure: true }, plan, scope)).join('\n')
  const access = group.place.reduce((text, step) => (/^\d+$/.test(step) ? `at0(${text})` : `${text}?.${step}`), 'w')
  const name = group.each ? 'item' : group.place.at(-1)!
  const at: Access = { text: name, sure: true }
  if (!group.each)
    return `const ${name} = ${access}\nif (${name} != null) {\n${rules.map(rule => guardedOp(rule, at, plan, scope)).join('\n')}\n}`
  const chain = rules.map(rule => guardedOp(rule, at, plan, scope))
  const whole = chain.findIndex(text => !text.startsWith('if'))
  if (whole > 0) chain[whole] = `{\n${chain[whole]}\n}`
  if (whole !== -1) chain.length = whole + 1
  const list = camel(group.place.at(-1)!)
  return `const ${list} = ${access}\nif (${list} != null) for (const ${name} of ${list}) {\n${chain.join('\nelse ')}\n}`
}

/** Fires when what the line is about is there: a non-empty delta, a finish reason, a usage. */
function guardedOp(rule: PlannedRule, at: Access, plan: Plan, scope: ModuleScope): string {
  const names = rule.op === 'tool-call.open' ? ['id', 'name'] : ['part', 'delta', 'finishReason', 'usage']
  const holes = holesOf(rule.reading).filter(hole => names.includes(hole.hole.terms[0]!.path[0]!))
  const tests = holes.slice(0, rule.op === 'tool-call.open' ? 2 : 1).flatMap(hole => {
    const access = findAccess(rule.reading, hole, at)
    return access === undefined || access.text === at.text ? [] : [access.text]
  })
  const body = opText(rule, at, plan, scope)
  if (rule.op === 'tool-call.patch') return `if (${patchTest(rule, at)}) {\n${body}\n}`
  return tests.length === 0 ? body : `if (${tests.join(' || ')}) {\n${body}\n}`
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

/** What the lines of the table and the envelope name in a whole event. */
function eventShape(plan: Plan, scope: ModuleScope): string {
  const writings = plan.stream.groups.flatMap(group =>
    group.rules.filter(rule => rule.op !== 'error').map(rule => rule.writing),
  )
  return shapeTree(writings, scope)
}

function shapeTree(nodes: Bound[], scope: ModuleScope): string {
  const maps = nodes.filter((node): node is BoundMap => node.kind === 'map')
  if (maps.length > 0) {
    const keys = [...new Set(maps.flatMap(map => map.fields.map(field => field.key)))]
    const fields = keys.map(name => {
      const below = maps.flatMap(map => map.fields.filter(field => field.key === name).map(field => field.node))
      return `${key(name)}: ${shapeTree(below, scope)}`
    })
    return object(fields)
  }
  const items = nodes.flatMap(node => (node.kind === 'list' ? node.items : []))
  const described = items.filter(item => item.kind === 'map')
  const isEach = nodes.some(
    node =>
      node.kind === 'list' && holesOf(node).some(hole => ['key', 'part', 'id'].includes(hole.hole.terms[0]!.path[0]!)),
  )
  const nested = described.some(
    item => item.kind === 'map' && item.fields.some(field => field.key === 'delta' || field.key === 'content'),
  )
  return described.length > 0 && (!isEach || nested) ? `[${shapeTree(described, scope)}]` : 'true'
}

// operations ──────────────────────────────────────────────────────────────────

function opText(rule: PlannedRule, at: Access, plan: Plan, scope: ModuleScope): string {
  const value = (name: string) => valueText(rule.reading, name, at, plan, scope)
  const wireKey = keyText(value('key'), value('sub'))
  const match = deltaOp.exec(rule.op)
  if (match)
    return `${deltaText(rule, match[1]!, match[2]!, wireKey, at, value)}${itemExtras(rule, at, wireKey, plan, scope)}`
  switch (rule.op) {
    case 'start':
      return value('response') ? `s.start(${value('response')})` : `s.start(${headText(rule.reading)})`
    case 'part.open':
      return `const [opened] = ${value('part')}\nif (opened !== undefined) s.open(${wireKey}, opened)`
    case 'part.close':
      return value('part') ? `s.close(${wireKey}, ${value('part')})` : `s.close(${wireKey})`
    case 'part':
      return `for (const part of ${value('part')}) s.part(part)`
    case 'part.native':
      return `s.native(${wireKey}, ${nativeObject(rule.reading, at)})`
    case 'tool-call.patch':
      return `patchCall(s, compact({ id: ${value('id')}, name: ${value('name')}, patches: ${value('patches')}, more: ${value('more')}, native: complement(API, ${at.text}, ${shapeOf(rule.reading)}) }))`
    case 'usage':
      return `s.usage(${value('usage')})`
    case 'finish':
      return finishText(rule, value, at, plan, scope)
    case 'end':
      return 's.end()'
    case 'error':
      return `s.error(errorKind(${errorObject(value)}, errorKinds))`
    default:
      return ''
  }
}

/** What no hole of a line names of one element of an event's list. */
function itemExtras(rule: PlannedRule, at: Access, wireKey: string, plan: Plan, scope: ModuleScope): string {
  if (at.text !== 'item' || !rule.op.endsWith('.delta') || wireKey === 'undefined') return ''
  const name = `${camel(rule.op)}Shape`
  const siblings = plan.stream.groups.find(group => group.rules.includes(rule))?.rules ?? [rule]
  scope.shapes.set(
    name,
    shapeTree(
      siblings.map(({ reading }) => reading),
      scope,
    ),
  )
  return `\ns.native(${wireKey}, extras(item, ${name}))`
}

type Value = (name: string) => string | undefined

function deltaText(rule: PlannedRule, kind: string, verb: string, wireKey: string, at: Access, value: Value): string {
  const delta = value('delta')
  if (verb === 'close') return `s.close(${wireKey})`
  if (verb === 'delta') return `s.delta(${quote(kind)}, ${wireKey}, ${delta} ?? '')`
  const custom = kindGuard(rule)
  const part =
    kind === 'tool-call'
      ? `{ type: 'tool-call', id: ${orEmpty(value('id'))}, name: ${orEmpty(value('name'))}, ${custom}input: undefined, native: complement(API, ${at.text}, ${shapeOf(rule.reading)}) }`
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

function shapeOf(node: Bound): string {
  if (node.kind !== 'map') return 'true'
  return object(node.fields.map(field => `${key(field.key)}: ${shapeOf(field.node)}`))
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
  const usage = value('usage')
  const patched = plan.stream.groups.some(group => group.rules.some(each => each.op === 'tool-call.patch'))
  return `${patched ? 'endCall(s)\n' : ''}${usage ? `s.usage(${usage})\n` : ''}s.finish(compact(${object(fields)}))`
}

/** Whether the word that ended the answer also ends a turn of tool calls. */
function ambiguousText(plan: Plan, scope: ModuleScope): string {
  const tables = [...plan.mapping.enums.values()].filter(table =>
    table.entries.some(entry => entry.encodeOnly && entry.unified === 'tool-calls'),
  )
  const tests = tables.map(table => `${scope.table(table)}.ambiguous(response.rawFinishReason)`)
  return tests.join(' || ') || 'false'
}

export function errorObject(value: Value): string {
  const fields = ['message', 'type', 'code', 'param', 'requestId'].flatMap(name => {
    const text = value(name)
    return text === undefined ? [] : [`${name}: ${text}`]
  })
  return `errorOf(${object(fields)})`
}

function keyText(outer: string | undefined, sub: string | undefined): string {
  if (outer === undefined) return 'undefined'
  return sub === undefined ? outer : `\`\${${outer}}.\${${sub}}\``
}

function nativeObject(node: Bound, at: Access): string {
  const hole = holesOf(node).find(each => each.hole.terms[0]!.path[0] === 'native')!
  const text = findAccess(node, hole, at)?.text ?? 'undefined'
  return hole.hole.terms[0]!.path.slice(1).reduceRight((inner, step) => `{ ${key(step)}: ${inner} }`, text)
}

function valueText(node: Bound, name: string, at: Access, plan: Plan, scope: ModuleScope): string | undefined {
  const hole = holesOf(node).find(each => each.hole.terms[0]!.path[0] === name)
  const access = hole && findAccess(node, hole, at)
  if (!hole || !access) return undefined
  if (name === 'response') return `decodeResponse(${access.text})`
  if (hole.table) return `${scope.table(hole.table)}.decode(${access.text})`
  if (hole.use) {
    const decode = decoderOf(hole.use, scope)
    if (hole.use.rule.is && hole.hole.rule?.mode === 'each') return `records(${access.text}, ${decode})`
    if (hole.use.rule.is) return `decoded(${decode}, ${access.text})`
    return `nodes(oneNode(${access.text}), API, ${quote(hole.use.rule.name)}, ${decode})`
  }
  if (hole.hole.codec) return `${hole.hole.codec.name}.decode(${access.text})`
  if (plan.mapping.stream.groups.length === 0) return undefined
  return ['key', 'sub', 'delta'].includes(name) ? access.text : `${access.text} ?? undefined`
}

export function findAccess(node: Bound, hole: BoundHole, at: Access): Access | undefined {
  if (node === hole) return at
  if (node.kind === 'list') {
    for (const item of node.items) {
      const found = findAccess(item, hole, { text: `at0(${at.text})`, sure: false })
      if (found) return found
    }
    return undefined
  }
  if (node.kind !== 'map') return undefined
  for (const field of node.fields) {
    const found = findAccess(field.node, hole, property(at, field.key, field.node))
    if (found) return found
  }
  return undefined
}
