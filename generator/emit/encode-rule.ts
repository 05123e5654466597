/** The functions that write rules: one a rule and place, whose cases are told apart by the unified tag and guards. */
import type { BoundAlternative, BoundCase, Use } from '../plan/model.ts'
import { hasSplit } from './bound-tree.ts'
import { alternativeCondition, wordTests } from './conditions.ts'
import { encodeHole, encodeRecord } from './encode.ts'
import { lossStatements } from './losses.ts'
import type { EncodePlace } from './place.ts'
import type { ModuleScope } from './scope.ts'
import { quote } from './text.ts'

export function encoderText(use: Use, name: string, scope: ModuleScope, shared: readonly string[]): string {
  const text = encoderBody(use, name, scope, shared)
  const [head = '', ...body] = text.split('\n')
  const isUsed = /\bc\b/.test(body.join('\n'))
  return [isUsed ? head : head.replace('c: Context', '_c: Context'), ...body].join('\n')
}

function encoderBody(use: Use, name: string, scope: ModuleScope, shared: readonly string[]): string {
  const total =
    use.rule.is !== undefined && use.cases[0]!.alternatives.some(({ alternative }) => alternative.guard.length === 0)
  const returns = `${use.typeText}${hasSplit(use) ? ` | (${use.typeText})[]` : ''}${total ? '' : ' | undefined'}`
  const head = `function ${name}(u: ${use.unified.typeText}, c: Context): ${returns}`
  if (use.rule.is) return `${head} {\n${alternativesText(use.cases[0]!, use, scope, shared)}\n}`
  const own = use.unified.name.endsWith('messages[]') ? ownMessageText(use) : ''
  const cases = use.cases
    .filter(each => each.tag !== 'native')
    .map(each => `case ${quote(each.tag)}: {\n${alternativesText(each, use, scope, shared)}\n}`)
  return `${head} {\n${own}switch (u.${use.rule.by}) {\n${cases.join('\n')}\ndefault: return undefined\n}\n}`
}

function ownMessageText(use: Use): string {
  return `const own = ownMessage<${use.typeText}>(u, ${quote(use.rule.slot)}, c)\nif (own) return own.value\n`
}

/** Where several lists share a kind of parts, what one does not take another may. */
function alternativesText(bound: BoundCase, use: Use, scope: ModuleScope, shared: readonly string[]): string {
  const texts: string[] = []
  let closed = false
  const ordered = bound.alternatives
  for (const [index, alternative] of ordered.entries()) {
    const last = index === ordered.length - 1
    const place: EncodePlace = { scope, u: 'u', type: bound.type, path: [], root: alternative.node }
    const guard = alternativeCondition(alternative, ordered, index, place)
    const words = isSent(use) ? wordTests(alternative.node, place) : []
    const condition = [...(guard === undefined ? [] : [guard]), ...words].join(' && ') || undefined
    const body = alternativeBody(alternative, bound, use, scope)
    if (condition === undefined) {
      texts.push(body)
      closed = true
      break
    }
    texts.push(last && !closed ? `if (${condition}) {\n${body}\n}` : `if (${condition}) {\n${body}\n}`)
  }
  const none = quote(`${scope.api} takes no such ${bound.tag || use.rule.name}`)
  if (!closed) texts.push(shared.includes(bound.tag) ? 'return undefined' : `return lose(c, 'unsupported', ${none})`)
  return texts.join('\n')
}

function alternativeBody(alternative: BoundAlternative, bound: BoundCase, use: Use, scope: ModuleScope): string {
  const { node } = alternative
  if (alternative.alternative.split && node.kind === 'hole') {
    const place: EncodePlace = { scope, u: 'u', type: bound.type, path: [], root: node }
    return `${lossStatements(node, place, bound.tag)}\nreturn ${encodeHole(node, place)}`
  }
  const present = new Set(
    alternative.alternative.guard.flatMap(term => (term.kind === 'present' && !term.negated ? [term.path[0]!] : [])),
  )
  const place = { scope, u: 'u', type: bound.type, present, reports: isSent(use) }
  return encodeRecord(node, place, use.typeText, bound.tag)
}

function isSent(use: Use): boolean {
  return use.phase === 'request'
}
