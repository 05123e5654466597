/** The functions that write rules: one a rule and place, whose cases are told apart by the unified tag and guards. */
import type { BoundAlternative, BoundCase, Use } from '../plan/model.ts'
import { hasSplit, saysMore } from './bound-tree.ts'
import { alternativeCondition, wordTests } from './conditions.ts'
import { encodeHole, encodeRecord } from './encode.ts'
import { lossStatements } from './losses.ts'
import type { EncodePlace } from './place.ts'
import type { ModuleScope, Others } from './scope.ts'
import { quote } from './text.ts'

export function encoderText(use: Use, name: string, scope: ModuleScope, others: Others): string {
  const text = encoderBody(use, name, scope, others)
  const [head = '', ...body] = text.split('\n')
  const isUsed = /\bc\b/.test(body.join('\n'))
  return [isUsed ? head : head.replace('c: Context', '_c: Context'), ...body].join('\n')
}

function encoderBody(use: Use, name: string, scope: ModuleScope, others: Others): string {
  const total =
    use.rule.is !== undefined && use.cases[0]!.alternatives.some(({ alternative }) => alternative.guard.length === 0)
  const returns = `${use.typeText}${hasSplit(use) ? ` | (${use.typeText})[]` : ''}${total ? '' : ' | undefined'}`
  const head = `function ${name}(u: ${use.unified.typeText}, c: Context): ${returns}`
  if (use.rule.is) return `${head} {\n${alternativesText(use.cases[0]!, use, scope, others)}\n}`
  const own = use.unified.name.endsWith('messages[]') ? ownMessageText(use) : ''
  const cases = use.cases
    .filter(each => each.tag !== 'native')
    .map(
      each =>
        `case ${quote(each.tag)}: {\n${otherwiseText(each, use, scope.api)}${alternativesText(each, use, scope, others)}\n}`,
    )
  return `${head} {\n${own}switch (u.${use.rule.by}) {\n${cases.join('\n')}\ndefault: return undefined\n}\n}`
}

/** What an answer says only in another's form. */
function otherwiseText({ tag, written }: BoundCase, { phase }: Use, api: string): string {
  if (phase !== 'response' || !written?.writeOnly) return ''
  return `lose(c, 'changed', ${quote(`${api} tells a ${tag} in another form`)})\n`
}

function ownMessageText(use: Use): string {
  return `const own = ownMessage<${use.typeText}>(u, ${quote(use.rule.slot)}, c)\nif (own) return own.value\n`
}

/** Where several lists share a kind of parts, what one does not take another may. */
function alternativesText(bound: BoundCase, use: Use, scope: ModuleScope, others: Others): string {
  const texts: string[] = []
  let closed = false
  const ordered = bound.alternatives
  for (const [index, alternative] of ordered.entries()) {
    const last = index === ordered.length - 1
    const place: EncodePlace = { scope, u: 'u', type: bound.type, path: [], root: alternative.node }
    const guard = alternativeCondition(alternative, ordered, index, place)
    const words = isSent(use) ? wordTests(alternative.node, place) : []
    const condition = [...(guard === undefined ? [] : [guard]), ...words].join(' && ') || undefined
    const body = alternativeBody(alternative, bound, use, scope, others)
    if (condition === undefined) {
      texts.push(body)
      closed = true
      break
    }
    texts.push(last && !closed ? `if (${condition}) {\n${body}\n}` : `if (${condition}) {\n${body}\n}`)
  }
  const what = quote(bound.tag || use.rule.name)
  if (!closed) texts.push(others.shared.includes(bound.tag) ? 'return undefined' : `return untaken(c, ${what})`)
  return texts.join('\n')
}

function alternativeBody(
  alternative: BoundAlternative,
  bound: BoundCase,
  use: Use,
  scope: ModuleScope,
  others: Others,
): string {
  const { node } = alternative
  if (alternative.alternative.split && node.kind === 'hole') {
    // What only says more of a part leaves the part to others.
    const elsewhere = saysMore(use) ? bound.type.fields().map(field => field.name) : others.said
    const place: EncodePlace = { scope, u: 'u', type: bound.type, path: [], root: node, elsewhere }
    return `${lossStatements(node, place, bound.tag)}\nreturn ${encodeHole(node, place)}`
  }
  const present = new Set(
    alternative.alternative.guard.flatMap(term => (term.kind === 'present' && !term.negated ? [term.path[0]!] : [])),
  )
  const place = { scope, u: 'u', type: bound.type, present, side: use.phase, elsewhere: others.said }
  return encodeRecord(node, place, use.typeText, bound.tag)
}

function isSent(use: Use): boolean {
  return use.phase === 'request'
}
