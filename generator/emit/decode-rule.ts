/** The functions that read rules: one a rule, whose cases are told apart by what the contract proves. */
import type { Atom, BoundAlternative, BoundCase, BoundField, Use } from '../plan/model.ts'
import { atomText } from './atoms.ts'
import { behindOf } from './bound-tree.ts'
import { witnessOf } from './conditions.ts'
import { decodeRecord } from './decode.ts'
import type { ModuleScope } from './scope.ts'
import { quote, strings } from './text.ts'

export function decoderText(use: Use, name: string, scope: ModuleScope, native: boolean): string {
  const returns = `${use.unified.typeText}${hasMany(use) ? ` | ${use.unified.typeText}[]` : ''}${use.rule.is ? '' : ' | undefined'}`
  const [behind] = behindOf(use)
  const then = behind ? `, then?: ${behind.use!.typeText}` : ''
  const head = `function ${name}(w: ${use.typeText}${then}): ${returns} {`
  const runs = runTexts(use, name)
  const branches = use.cases.flatMap(each =>
    each.alternatives.map(alternative => branchText(alternative, each, use, scope, native)),
  )
  const end = use.rule.is ? recordEnd(use, native) : 'return undefined'
  const written = branches.filter(text => text !== '')
  const closed = written.at(-1)?.startsWith('return ')
  const body = `${written.join('\n')}\n${closed ? '' : end}\n}`
  if (runs.length === 0) return /\bw\b/.test(body) ? `${head}\n${body}` : `${head.replace('(w:', '(_w:')}\n${body}`
  const single = `${name}Item`
  return `${head}\n${runs.join('\n').replaceAll(name, single)}\nreturn ${single}(w)\n}\n\nfunction ${single}(w: ${use.typeText}): ${use.unified.typeText} | undefined {\n${body}`
}

/** A record in a form that no alternative knows stays whole. */
function recordEnd(use: Use, native: boolean): string {
  const open = use.cases[0]!.alternatives.some(({ atoms, encodeOnly }) => atoms.length === 0 && !encodeOnly)
  if (open) return ''
  return native ? 'return { native: { [API]: w } }' : 'return {}'
}

function runTexts(use: Use, name: string): string[] {
  const texts = new Set<string>()
  for (const { alternatives } of use.cases)
    for (const { node } of alternatives)
      if (node.kind === 'map' && node.template.run !== undefined) {
        const literals = node.fields.filter(field => field.node.kind === 'literal').map(field => field.key)
        const tests = node.fields.flatMap(field =>
          field.node.kind === 'literal' ? [`read(w, ${quote(field.key)}) === ${quote(field.node.literal.value)}`] : [],
        )
        const items = `singles(w, ${quote(node.template.run)}, ${strings(literals)})`
        texts.add(
          `if (${tests.join(' && ')} && isLong(w, ${quote(node.template.run)})) return ${items}.flatMap(item => nodes([item], API, ${quote(use.rule.slot)}, ${name}))`,
        )
      }
  return [...texts]
}

function branchText(
  alternative: BoundAlternative,
  bound: BoundCase,
  use: Use,
  scope: ModuleScope,
  native: boolean,
): string {
  if (alternative.encodeOnly) return ''
  if (bound.tag === 'native')
    return `if (${alternative.atoms.map(atom => atomText(atom, false)).join(' && ')}) return undefined`
  if (alternative.alternative.split) return splitText(alternative, bound, use, scope)
  const loose = !alternative.narrowed
  const fixed = alternative.alternative.guard.flatMap((term): [string, unknown][] =>
    term.kind === 'equals' && !term.negated && term.path.length === 1 ? [[term.path[0]!, term.value]] : [],
  )
  const deep = alternative.alternative.guard.flatMap((term): [string, string][] =>
    term.kind === 'equals' && !term.negated && term.path.length > 1 && !['native', 'request'].includes(term.path[0]!)
      ? [[term.path.join('.'), quote(term.value)]]
      : [],
  )
  const tag: [string, string] | undefined = use.rule.is ? undefined : [use.rule.by, bound.tag]
  const byFact = witnessOf(alternative, bound.alternatives)
  const witnesses = [...guardWitnesses(alternative), ...(byFact ? [byFact] : [])]
  const { statements, expression } = decodeRecord(
    alternative.node,
    { scope, type: bound.type, fixed, given: deep, loose, ...(tag ? { tag } : {}) },
    { native, witnesses },
  )
  const constant = alternative.atoms.some(atom => atom.test === 'equals' && atom.constant)
  const conditions = alternative.atoms.map(atom =>
    atomText(atom, !loose && (use.variants.length > 1 || tellsNested(atom)) && !(constant && atom.test === 'present')),
  )
  const body = `${statements}\nreturn ${expression}`
  return conditions.length === 0 ? body.trimStart() : `if (${conditions.join(' && ')}) {\n${body}\n}`
}

/** A word by which the forms of a field are told apart, where the object around it has one form. */
function tellsNested(atom: Atom): boolean {
  const path = atom.path.filter(step => step !== '0')
  return atom.test === 'equals' && atom.constant && path.length === 2
}

/** A form that is only written where it was read keeps what its guard will look for. */
function guardWitnesses({ alternative, node }: BoundAlternative): [string, unknown][] {
  const run = node.kind === 'map' ? node.template.run : undefined
  return alternative.guard.flatMap((term): [string, unknown][] => {
    if (term.kind === 'fact' || term.negated || term.path[0] !== 'native') return []
    if (term.kind === 'equals') return [[term.path[1]!, term.value]]
    if (term.path[1] === run) return [[run!, []]]
    const isForm = (field: BoundField) => field.key === term.path[1] && field.node.kind === 'map'
    return node.kind === 'map' && term.path.length === 2 && node.fields.some(isForm) ? [[term.path[1]!, {}]] : []
  })
}

function splitText(alternative: BoundAlternative, bound: BoundCase, use: Use, scope: ModuleScope): string {
  const hole = alternative.node
  if (hole.kind !== 'hole' || !hole.use) return ''
  const name = scope.decoder(hole.use)
  const field = hole.hole.terms[0]!.path.at(-1)!
  const local = `${bound.tag}Part`
  const needed = bound.type.fields().filter(({ name, optional }) => !optional && name !== use.rule.by && name !== field)
  const others = needed
    .filter(({ name }) => bound.type.field(name)?.kind() === 'string')
    .map(({ name }) => `${name}: '', `)
  if (hole.use.rule.native) {
    const slot = quote(hole.use.rule.slot)
    return `return { ${use.rule.by}: ${quote(bound.tag)}, ${others.join('')}${field}: nodes([w], API, ${slot}, ${name}) }`
  }
  return [
    `const ${local} = ${name}(w)`,
    `if (${local} !== undefined) return { ${use.rule.by}: ${quote(bound.tag)}, ${others.join('')}${field}: [${local}].flat() }`,
  ].join('\n')
}

function hasMany(use: Use): boolean {
  return use.cases.some(each =>
    each.alternatives.some(({ node }) => node.kind === 'map' && node.template.run !== undefined),
  )
}
