/** Typed ways to write the tools that a vendor defines itself: what stands in the contract's union beside those of the mapping. */
import type { Schema } from '../contract/model.ts'
import type { Bound, BoundHole, Use } from '../plan/model.ts'
import type { Plan } from '../plan/model-api.ts'
import { originOf } from '../plan/origin.ts'
import { identifier, type Variant } from '../plan/shapes.ts'
import { holesOf } from './bound-tree.ts'
import { camel, key, object, quote } from './text.ts'

/** The module of an api that has such tools, or such fields of its requests. */
export function emitHostedTools(plan: Plan): { text: string; names: string[] } | undefined {
  const tools = toolHoles(plan.chat.request).flatMap(({ use }, _, all) => helpersOf(use!, all))
  const options = plan.hosted.map(fields => optionsOf(fields, plan))
  const names = [...(tools.length > 0 ? ['hostedTools'] : []), ...(options.length > 0 ? ['hostedOptions'] : [])]
  if (names.length === 0) return undefined
  const { api } = plan.mapping
  const imported = tools.length > 0 ? "import type { NativeTool } from '../../../runtime/types.ts'\n" : ''
  const text = `// Code generated from ${originOf(plan)}. DO NOT EDIT.
${imported}import type * as wire from '../wire.ts'
${tools.length > 0 ? toolsText(api, tools) : ''}${options.length > 0 ? optionsText(api, options) : ''}`
  return { text, names }
}

const toolsText = (api: string, helpers: readonly string[]) => `
const native = (slot: string, value: unknown): NativeTool => ({ type: 'native', api: ${quote(api)}, slot, value })

/** Tools that the vendor of ${api} defines; most of them it also runs. No other api takes them. */
export const hostedTools = {
${[...new Set(helpers)].join(',\n')}
}
`

const optionsText = (api: string, helpers: readonly string[]) => `
/** What the vendor of ${api} does where a field of the request asks for it: the request's \`native\`. No other api takes them. */
export const hostedOptions = {
${helpers.join(',\n')}
}
`

type Hosted = Plan['hosted'][number]

/** One field, by its value, or several by their names. */
function optionsOf({ name, isOne, isOptional, fields }: Hosted, { mapping: { api }, chat }: Plan): string {
  const names = fields.map(({ value }) => quote(value))
  const body = `Pick<${chat.requestType}, ${names.join(' | ')}>`
  const written = isOne ? `{ ${key(fields[0]!.value)}: options }` : 'options'
  const taken = isOne ? `NonNullable<${chat.requestType}[${names[0]}]>` : body
  return `${key(name)}: (options: ${taken}${isOptional ? ' = {}' : ''}): { ${quote(api)}: ${body} } => ({ ${quote(api)}: ${written} })`
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
    if (variant.kind !== 'object') return []
    const words = wordsOf(variant.schema.properties?.type)
    const [word] = words
    if (variant.name !== undefined && mapped.has(variant.name)) return besides(variant, use, slot)
    // What every vendor has, whether or not this mapping takes it.
    if (word !== undefined) return portable.includes(word) ? [] : [byType(variant, typeOf(variant, word, use), slot)]
    return all.length > 1 && variant.name !== undefined ? byKey(variant, slot) : []
  })
}

/** A form without a name is told apart by its word. */
function typeOf({ name }: Variant, word: string, { typeText }: Use): string {
  return name === undefined ? `Extract<${typeText}, { type: ${quote(word)} }>` : `wire.${identifier(name)}`
}

/** Where the tools of all kinds have one form, its other words name tools that take nothing of what the mapping writes. */
function besides({ name, schema }: Variant, { unified, rule, cases }: Use, slot: string): string[] {
  const portable = unified.tags(rule.by)
  const written = cases.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ node }) => (node.kind === 'map' ? node.fields.map(field => field.key) : [])),
  )
  const left = Object.keys(schema.properties ?? {}).filter(field => !written.includes(field))
  const type = `Pick<wire.${identifier(name!)}, ${left.map(quote).join(' | ')}>`
  return openWordsOf(schema.properties?.type)
    .filter(word => !portable.includes(word))
    .map(word => {
      const tool = camel(word.replace(/\W/g, '_'))
      return left.length === 0
        ? `${key(tool)}: (): NativeTool => native(${slot}, { type: ${quote(word)} })`
        : helper(tool, type, true, slot, `{ type: ${quote(word)}, ...options }`)
    })
}

/** `type` names the tool; what can have one value only is filled in. */
function byType({ schema }: Variant, type: string, slot: string): string {
  const properties = schema.properties ?? {}
  const constants = Object.keys(properties).filter(field => wordsOf(properties[field]).length === 1)
  const [word] = wordsOf(properties.type)
  const fixed = [...new Set(['type', ...constants])].sort()
  const values = fixed.map(field => `${key(field)}: ${quote(wordsOf(properties[field])[0])}`)
  const isNeeded = (schema.required ?? []).some(field => !fixed.includes(field))
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

/** Words of a union that any other text stands beside. */
function openWordsOf(schema: Schema | undefined): string[] {
  return [schema, ...(schema?.anyOf ?? [])].flatMap(wordsOf)
}

function wordsOf(schema: Schema | undefined): string[] {
  if (schema === undefined) return []
  const words = 'const' in schema ? [schema.const] : (schema.enum ?? [])
  return words.filter(word => typeof word === 'string')
}

/** An api with helpers for what its vendor does, and which lists of them it has. */
export interface ApiTools {
  api: string
  names: readonly string[]
}

/** Of several apis, that which is asked by default has the plain names. */
export function toolExports(apis: readonly string[], withTools: readonly ApiTools[]): { api: string; names: string }[] {
  const taken = new Set<string>()
  return apis
    .flatMap(api => {
      const names = withTools
        .find(each => each.api === api)
        ?.names.map(name => {
          const isFirst = !taken.has(name)
          taken.add(name)
          return isFirst ? name : `${name} as ${camel(api)}${name.replace('hosted', '')}`
        })
      return names === undefined ? [] : [{ api, names: names.sort().join(', ') }]
    })
    .sort((a, b) => (a.api < b.api ? -1 : 1))
}
