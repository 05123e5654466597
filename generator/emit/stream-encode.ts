import type { Bound, BoundHole } from '../plan/model.ts'
import type { Plan, PlannedRule } from '../plan/model-api.ts'
import type { UnifiedType } from '../unified/model.ts'
import { holesOf } from './bound-tree.ts'
import { guardText } from './conditions.ts'
import { encodeNode } from './encode.ts'
import type { EncodePlace } from './place.ts'
import { besides } from './read-hole.ts'
import type { ModuleScope } from './scope.ts'
import { quote, strings } from './text.ts'

const kinds = ['text', 'reasoning', 'refusal', 'tool-call']

/** The function that writes the wire events of one unified event. */
export function encodeEventText(plan: Plan, scope: ModuleScope, type: UnifiedType): string {
  const writer = new EventWriter(plan, scope, type)
  const inBand = plan.stream.groups.some(group => group.rules.some(rule => rule.op === 'error'))
  const eventType = inBand ? plan.stream.eventType : `${plan.stream.eventType} | ${plan.errorType}`
  const head = `function encodeEvent(e: StreamEvent, s: StreamState): (${eventType})[] {`
  return `${head}
const out: (${eventType})[] = []
const c = ${looksAtAnswer(plan) ? 'streamContext(API, s)' : 'silentContext(API)'}
switch (e.type) {
case 'start': ${writer.block(['start'])}
case 'part-start': ${writer.start()}
case 'part-delta': ${writer.deltas()}
${writer.citations()}case 'part-native': ${writer.natives()}
case 'part-end': ${writer.end()}
case 'finish': ${writer.block(['finish', 'usage', 'end'])}
case 'error': ${inBand ? writer.block(['error']) : '{\nout.push(encodeError(e.error))\nbreak\n}'}
case 'native': if (e.api === API) out.push(e.value as ${plan.stream.eventType})
}
return out
}`
}

/** Whether what is told of an answer by a rule says something of the whole of it. */
function looksAtAnswer(plan: Plan): boolean {
  const lines = plan.stream.groups.flatMap(group => group.rules.map(({ writing }) => writing))
  const holes = [...lines, ...(plan.chat.response ? [plan.chat.response] : [])].flatMap(holesOf)
  return holes.some(({ use }) => use && besides(use).some(({ hole }) => hole.terms[0]!.path[0] === 'response'))
}

class EventWriter {
  private readonly rules: PlannedRule[]
  private readonly plan: Plan
  private readonly scope: ModuleScope
  private readonly type: UnifiedType
  /** Kinds that the table streams piece by piece; the others are written whole. */
  private readonly streamed: string[]

  constructor(plan: Plan, scope: ModuleScope, type: UnifiedType) {
    this.plan = plan
    this.scope = scope
    this.type = type
    this.rules = plan.stream.groups.flatMap(group => group.rules)
    this.streamed = kinds.filter(kind => this.rules.some(rule => rule.op === `${kind}.delta`))
  }

  block(ops: string[]): string {
    return `{\n${ops.map(op => this.ops(op, this.locals(op))).join('\n')}\nbreak\n}`
  }

  start(): string {
    const locals = this.partLocals('opened(e.part)')
    const own = this.kindBlocks('open', locals)
    return `{\n${this.ops('part.open', locals)}\n${own}\nbreak\n}`
  }

  deltas(): string {
    const locals = this.partLocals('s.part(e.index)', [
      ['delta', 'e.delta'],
      ['logprobs', 'e.logprobs'],
      ['logprob', 'likelihood(e.logprobs)'],
      ['kind', 's.kind(e.index)'],
    ])
    const cases = this.streamed.map(kind => {
      const ordinal = this.keyOf(kind)
      const first = this.rules
        .filter(rule => rule.op === `${kind}.delta`)
        .filter((rule, index, all) => rule.guard.length > 0 || all.findIndex(r => r.guard.length === 0) === index)
      const texts = first.map(rule => this.event(rule, new Map([...locals, ['key', ordinal]])))
      return `case ${quote(kind)}:\n${[...texts, ...this.tokens(kind, locals)].join('\n')}\nbreak`
    })
    return `{\nswitch (e.kind) {\n${cases.join('\n')}\n}\nbreak\n}`
  }

  /** Tokens that have an event of their own beside the text. */
  private tokens(kind: string, locals: Map<string, string>): string[] {
    const rules = this.rules.filter(rule => rule.op === `${kind}.logprobs`)
    return rules.map(rule => `if (e.logprobs !== undefined) ${this.event(rule, locals)}`)
  }

  citations(): string {
    const rules = this.rules.filter(rule => rule.op === 'part.citation')
    const locals = this.partLocals('s.part(e.index)', [
      ['citation', 'e.citation'],
      ['citations', 's.citations()'],
      ['position', 's.cited(e.index)'],
    ])
    return rules.length === 0
      ? ''
      : `case 'part-citation': {\n${rules.map(rule => this.event(rule, this.told(rule, locals))).join('\n')}\nbreak\n}\n`
  }

  /** Lists that refer to each other are whole in each event: it tells one citation. */
  private told(rule: PlannedRule, locals: Map<string, string>): Map<string, string> {
    const isReferred = holesOf(rule.writing).some(({ hole }) => hole.rule?.lists)
    return isReferred ? new Map([...locals, ['citations', '[e.citation]']]) : locals
  }

  natives(): string {
    const rules = this.rules.filter(rule => rule.op === 'part.native')
    const texts = rules.map(rule => {
      const hole = holesOf(rule.writing).find(each => each.hole.terms[0]!.path[0] === 'native')!
      const path = hole.hole.terms[0]!.path.slice(1)
      const value = `peek(e.native, ${path.map(quote).join(', ')})`
      const told = this.event(
        rule,
        new Map([
          ['key', 's.key(e.index)'],
          ['native', hole.hole.codec ? 'native' : 'e.native'],
        ]),
      )
      if (!hole.hole.codec) return `if (e.api === API && ${value} !== undefined) ${told}`
      return `if (e.api === API) for (const native of oneByOne(e.native, ${path.map(quote).join(', ')})) ${told}`
    })
    return `{\n${texts.join('\n')}\nbreak\n}`
  }

  end(): string {
    const locals = this.partLocals('e.part', [
      ['text', 'textOf(e.part)'],
      ['input', 'e.part'],
    ])
    const whole = this.rules.filter(rule => rule.op === 'part')
    const closing = `${this.kindBlocks('close', locals)}\n${this.ops('part.close', locals)}`
    if (whole.length === 0) return `{\n${closing}\nbreak\n}`
    const left = `unstreamed(e.part, API, ${strings(this.streamed)})`
    return `{\n${this.ops('part', new Map([...locals, ['parts', left]]))}\n${closing}\nbreak\n}`
  }

  private kindBlocks(verb: string, locals: Map<string, string>): string {
    return kinds
      .map(kind => {
        const rules = this.rules.filter(rule => rule.op === `${kind}.${verb}`)
        if (rules.length === 0) return ''
        const named = new Map([...locals, ['key', this.keyOf(kind)], ...this.ownLocals(kind)])
        const seen = new Set<string>()
        const texts = rules.map(rule => this.event(rule, named)).filter(text => !seen.has(text) && seen.add(text))
        return `if (e.part.type === ${quote(kind)}) {\n${texts.join('\n')}\n}`
      })
      .join('\n')
  }

  /** What parts of one kind have. */
  private ownLocals(kind: string): [string, string][] {
    if (kind === 'refusal') return [['logprobs', 'e.part.logprobs']]
    if (kind === 'text')
      return [
        ['citations', 'e.part.citations'],
        ['logprobs', 'e.part.logprobs'],
      ]
    return kind === 'tool-call'
      ? [
          ['id', 'e.part.id'],
          ['name', 'e.part.name'],
          ['kind', 'e.part.kind'],
        ]
      : []
  }

  private keyOf(kind: string): string {
    return this.plan.mapping.stream.ordinal.includes(kind) ? 's.key(e.index, true)' : 's.key(e.index)'
  }

  private partLocals(part: string, more: [string, string][] = []): Map<string, string> {
    return new Map([['key', 's.key(e.index)'], ['sub', '0'], ['delta', "''"], ['part', part], ...more])
  }

  private locals(op: string): Map<string, string> {
    const error: [string, string][] = ['message', 'type', 'code', 'param', 'requestId'].map(name => [
      name,
      name === 'type' ? 'errorTypes[e.error.kind]' : `e.error.${name}`,
    ])
    if (op === 'error') return new Map(error)
    return new Map([
      ['finishReason', 'e.finishReason'],
      ['rawFinishReason', 'e.rawFinishReason'],
      ['stopSequence', 'e.stopSequence'],
      ['usage', 'e.usage'],
    ])
  }

  private ops(op: string, locals: Map<string, string>): string {
    const rules = this.rules.filter(rule => rule.op === op)
    return (op === 'error' ? rules.slice(0, 1) : rules).map(rule => this.event(rule, locals)).join('\n')
  }

  /** Pushes one event; a part that this api cannot write leaves the event out. */
  private event(rule: PlannedRule, locals: Map<string, string>): string {
    const all = new Map([
      ['id', 's.head.id'],
      ['model', 's.head.model'],
      ['createdAt', 's.head.createdAt'],
      ['serviceTier', 's.head.serviceTier'],
      ['safety', 's.head.safety'],
      ['response', 's.response()'],
      ['sequence', 's.sequence()'],
      ...locals,
    ])
    const { scope, type } = this
    const above = this.plan.mapping.stream.keyed ? 1 : 0
    const place: EncodePlace = { scope, u: 'e', type, path: [], root: rule.writing, locals: all, above }
    const part = holesOf(rule.writing).find(isOne)
    const text = this.nodeText(rule.writing, place, part !== undefined)
    const own = rule.guard.length > 0 ? guardText(rule.guard, place) : undefined
    // An event that only tells the usage is for whom there is one.
    const guards = rule.op === 'usage' && own === undefined ? `${all.get('usage')} !== undefined` : own
    if (part === undefined) return `${guards ? `if (${guards}) ` : ''}out.push(${text})`
    const use = part.use!
    const name = part.hole.terms[0]!.path[0]!
    const parts = name === 'part' ? all.get('parts') : undefined
    const written = `each(${parts ?? `[${all.get(name)}]`}, 'content', ${quote(use.rule.slot)}, c, ${this.scope.encoder(use)})`
    return `${guards ? `if (${guards}) ` : ''}for (const ${name} of ${written} ?? []) out.push(${text})`
  }

  private nodeText(node: Bound, place: EncodePlace, hoisted: boolean): string {
    const locals = new Map(place.locals)
    if (hoisted) for (const name of ['part', 'citation']) locals.set(name, name)
    return encodeNode(node, { ...place, locals, hoisted })
  }
}

/** A part or a citation, for which there is an event if this api can write it. */
function isOne({ use, hole }: BoundHole): boolean {
  return use !== undefined && ['part', 'citation'].includes(hole.terms[0]!.path[0]!)
}
