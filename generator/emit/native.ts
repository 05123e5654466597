import type { Schema } from '../contract/model.ts'
import type { Bound, BoundMap, Use } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import { originOf } from '../plan/origin.ts'
import { identifier, Shapes, type Variant } from '../plan/shapes.ts'
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
export function emitNative(plan: Plan, schemas: Record<string, Schema>): string {
  const shapes = new Shapes(schemas)
  const { api } = plan.mapping
  const uses = usesOf(plan)
  const types = new Map<string, string>()
  if (plan.chat.request) types.set('RequestNative', nativeType(plan.chat.request, shapes))
  if (plan.chat.response) types.set('ResponseNative', nativeType(plan.chat.response, shapes))
  for (const [unified, name] of Object.entries(nodes)) {
    const own = uses.filter(use => use.unified.typeText === unified)
    const texts = own.flatMap(use =>
      use.cases.flatMap(({ alternatives }) => alternatives.map(({ node }) => nativeType(node, shapes))),
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
function nativeType(node: Bound, shapes: Shapes): string {
  if (node.kind !== 'map') return 'never'
  const mapped = mappedKeys(node)
  const below = node.fields.flatMap(field => {
    const inner = nested(field.node, shapes)
    return inner === undefined ? [] : [`${key(field.key)}?: ${inner}`]
  })
  below.sort()
  const own = node.variants.flatMap(variant => restOf(variant, mapped, shapes) ?? [])
  if (own.length === 0) return below.length > 0 ? `{ ${below.join('; ')} }` : 'never'
  return `(${own.join(' | ')})${below.length > 0 ? ` & { ${below.join('; ')} }` : ''}`
}

/** What is left of an object without these fields; of one that has no name, what it lists. */
function restOf({ name, schema }: Variant, mapped: readonly string[], shapes: Shapes): string | undefined {
  if (name !== undefined) return `Partial<Omit<wire.${identifier(name)}, ${mapped.map(quote).join(' | ') || 'never'}>>`
  const left = Object.entries(schema.properties ?? {}).filter(([field]) => !mapped.includes(field))
  left.sort(([a], [b]) => (a < b ? -1 : 1))
  const members = left.map(([field, property]) => `${key(field)}?: ${shapes.typeText([property])}`)
  return members.length === 0 ? undefined : `{ ${members.join('; ')} }`
}

function nested(node: Bound, shapes: Shapes): string | undefined {
  if (node.kind === 'map') return nativeType(node, shapes)
  const [item] = node.kind === 'list' ? node.items : []
  if (item?.kind !== 'map') return undefined
  const inner = nativeType(item, shapes)
  return inner === 'never' ? undefined : `(${inner})[]`
}

function mappedKeys(node: BoundMap): string[] {
  const fields = node.fields.filter(({ node: inner }) => !isEcho(inner) && !isPartial(inner))
  return fields.map(field => field.key).sort()
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
