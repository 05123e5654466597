/** Typed ways to write the tools that a vendor defines itself: what stands in the contract's union beside those of the mapping. */
import type { Schema } from '../contract/model.ts'
import type { Bound, BoundHole, Use } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import { originOf } from '../plan/origin.ts'
import { identifier, type Variant } from '../plan/shapes.ts'
import { holesOf } from './bound-tree.ts'
import { camel, key, object, quote } from './text.ts'

/** The module of an api that has such tools. */
export function emitHostedTools(plan: Plan): string | undefined {
  const helpers = toolHoles(plan.chat.request).flatMap(({ use }, _, all) => helpersOf(use!, all))
  if (helpers.length === 0) return undefined
  const { api } = plan.mapping
  return `// Code generated from ${originOf(plan)}. DO NOT EDIT.
import type { NativeTool } from '../../../runtime/types.ts'
import type * as wire from '../wire.ts'

const native = (slot: string, value: unknown): NativeTool => ({ type: 'native', api: ${quote(api)}, slot, value })

/** Tools that the vendor of ${api} defines; most of them it also runs. No other api takes them. */
export const hostedTools = {
${[...new Set(helpers)].join(',\n')}
}
`
}

function toolHoles(request: Bound | undefined): BoundHole[] {
  const holes = request ? holesOf(request) : []
  return holes.filter(({ use, hole }) => use !== undefined && hole.terms[0]!.path.join('.') === 'tools')
}

function helpersOf(use: Use, all: readonly BoundHole[]): string[] {
  const nodes = use.cases.flatMap(({ alternatives }) => alternatives.map(({ node }) => node))
  const mapped = new Set(nodes.flatMap(node => (node.kind === 'map' ? node.variants.map(({ name }) => name) : [])))
  const slot = quote(use.rule.slot)
  const portable = use.unified.tags(use.rule.by)
  return use.variants.flatMap(variant => {
    if (variant.name === undefined || variant.kind !== 'object' || mapped.has(variant.name)) return []
    const [word] = wordsOf(variant.schema.properties?.type)
    // What every vendor has, whether or not this mapping takes it.
    if (word !== undefined) return portable.includes(word) ? [] : [byType(variant, slot)]
    return all.length > 1 ? byKey(variant, slot) : []
  })
}

/** `type` names the tool; what can have one value only is filled in. */
function byType({ name, schema }: Variant, slot: string): string {
  const properties = schema.properties ?? {}
  const constants = Object.keys(properties).filter(field => wordsOf(properties[field]).length === 1)
  const [word] = wordsOf(properties.type)
  const fixed = [...new Set(['type', ...constants])].sort()
  const values = fixed.map(field => `${key(field)}: ${quote(wordsOf(properties[field])[0])}`)
  const isNeeded = (schema.required ?? []).some(field => !fixed.includes(field))
  const type = `wire.${identifier(name!)}`
  const others = `Omit<${type}, ${fixed.map(quote).join(' | ')}>`
  const dated = wordsOf(properties.type).length > 1 ? ` & Partial<Pick<${type}, 'type'>>` : ''
  return helper(
    camel(word!.replace(/\W/g, '_')),
    `${others}${dated}`,
    !isNeeded,
    slot,
    `{ ${values.join(', ')}, ...options }`,
  )
}

/** A key of its own names each tool; those that the mapping writes are not among them. */
function byKey({ name, schema }: Variant, slot: string): string[] {
  const type = `wire.${identifier(name!)}`
  return Object.keys(schema.properties ?? {})
    .filter(field => schema.properties![field]!.type !== 'array')
    .sort()
    .map(field =>
      helper(camel(field), `NonNullable<${type}[${quote(field)}]>`, true, slot, object([`${key(field)}: options`])),
    )
}

function helper(name: string, type: string, isOptional: boolean, slot: string, value: string): string {
  return `${key(name)}: (options: ${type}${isOptional ? ' = {}' : ''}): NativeTool => native(${slot}, ${value})`
}

function wordsOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return []
  const words = 'const' in schema ? [schema.const] : (schema.enum ?? [])
  return words.filter(word => typeof word === 'string')
}
