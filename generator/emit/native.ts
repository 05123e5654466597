import type { Bound, BoundMap, Use } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import { originOf } from '../plan/origin.ts'
import { identifier } from '../plan/shapes.ts'
import { holesOf } from './bound-tree.ts'
import { isPartial } from './shape.ts'
import { key, quote } from './text.ts'

const nodes = {
  'U.Message': 'MessageNative',
  'U.Part': 'PartNative',
  'U.Citation': 'CitationNative',
  'U.Tool': 'ToolNative',
  'U.Usage': 'UsageNative',
  'U.HostedToolRuns': 'HostedToolRunsNative',
}

/** The types of what the mapping does not name, by node, made known to the unified types for this api. */
export function emitNative(plan: Plan): string {
  const { api } = plan.mapping
  const uses = usesOf(plan)
  const types = new Map<string, string>()
  if (plan.chat.request) types.set('RequestNative', nativeType(plan.chat.request))
  if (plan.chat.response) types.set('ResponseNative', nativeType(plan.chat.response))
  for (const [unified, name] of Object.entries(nodes)) {
    const own = uses.filter(use => use.unified.typeText === unified)
    const texts = own.flatMap(use =>
      use.cases.flatMap(({ alternatives }) => alternatives.map(({ node }) => nativeType(node))),
    )
    const distinct = [...new Set(texts)].filter(text => text !== 'never').sort()
    if (distinct.length > 0) types.set(name, distinct.join(' | '))
  }
  const aliases = [...types].map(([name, text]) => `export type ${name} = ${text}`)
  const members = [...types.keys()].map(name => `interface ${name} {\n${quote(api)}?: Types['${name}']\n}`)
  const table = [...types.keys()].map(name => `${name}: ${name}`)
  return `// Code generated from ${originOf(plan)}. DO NOT EDIT.
import type * as wire from '../wire.ts'

${aliases.join('\n\n')}

/** What only ${api} knows, by node. */
export interface Types { ${table.join('; ')} }

declare global {
namespace Interlingua {
${members.join('\n')}
}
}
`
}

/** Everything of a wire object that no hole names, all of it optional. */
function nativeType(node: Bound): string {
  if (node.kind !== 'map') return 'never'
  const names = node.variants.flatMap(variant => (variant.name === undefined ? [] : [identifier(variant.name)]))
  const below = node.fields.flatMap(field => {
    const inner = nested(field.node)
    return inner === undefined ? [] : [`${key(field.key)}?: ${inner}`]
  })
  below.sort()
  const deep = below.length > 0 ? ` & { ${below.join('; ')} }` : ''
  const own = names.map(name => `Partial<Omit<wire.${name}, ${mappedKeys(node)}>>`).join(' | ')
  return own === '' ? (below.length > 0 ? `{ ${below.join('; ')} }` : 'never') : `(${own})${deep}`
}

function nested(node: Bound): string | undefined {
  if (node.kind === 'map') return nativeType(node)
  const [item] = node.kind === 'list' ? node.items : []
  if (item?.kind !== 'map') return undefined
  const inner = nativeType(item)
  return inner === 'never' ? undefined : `(${inner})[]`
}

function mappedKeys(node: BoundMap): string {
  const keys = node.fields
    .filter(({ node: inner }) => !isEcho(inner) && !isPartial(inner))
    .map(field => quote(field.key))
    .sort()
  return keys.length > 0 ? keys.join(' | ') : 'never'
}

/** A field that the mapping only echoes stays native. */
function isEcho(node: Bound): boolean {
  return node.kind === 'hole' && node.hole.terms.length === 1 && node.hole.terms[0]!.path[0] === 'native'
}

function usesOf(plan: Plan): Use[] {
  const found = new Set<Use>()
  const visit = (node: Bound): void => {
    for (const { use } of holesOf(node))
      if (use && !found.has(use)) {
        found.add(use)
        for (const { alternatives } of use.cases) for (const alternative of alternatives) visit(alternative.node)
      }
  }
  for (const node of [plan.chat.request, plan.chat.response]) if (node) visit(node)
  return [...found]
}
