import type { Case, Dialect, Mapping, SchemaUse, Template } from '../mapping/model.ts'
import { didYouMean } from '../problem.ts'
import type { Findings } from './findings.ts'
import { mentionsBelow } from './mentions.ts'

/** What is always taken needs no line. */
const given = ['type', 'properties', 'required', 'items', 'enum', 'description', 'additionalProperties']

const keywords = [
  ...['$ref', '$id', '$anchor', '$comment', 'title', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly'],
  ...['const', 'anyOf', 'oneOf', 'allOf', 'not', 'if', 'then', 'else', 'format', 'contentEncoding', 'contentMediaType'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'pattern', 'minLength', 'maxLength'],
  ...['prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains', 'maxContains'],
  ...['patternProperties', 'propertyNames', 'minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'],
  ...['unevaluatedItems', 'unevaluatedProperties', 'propertyOrdering', 'nullable'],
]

/** Where a use comes from: the case of a union that carries its schema. */
const cases = { tools: 'function', strictTools: 'function', output: 'json', strictOutput: 'json' } as const

/**
 * Dialects say what JSON Schema has, agree with themselves, and are taken for schemas that the request carries. Gives the
 * uses that it carries: one that is inherited and has no place here is no mistake.
 */
export function checkDialects(mapping: Mapping, findings: Findings): SchemaUse[] {
  for (const dialect of mapping.dialects.values()) checkDialect(dialect, findings)
  const carried = mapping.schemas.filter(use => checkUse(use, mapping, findings))
  const used = mapping.schemas.map(({ dialect }) => dialect)
  for (const { name, at } of mapping.dialects.values())
    if (!used.includes(name) && at.file === mapping.file)
      findings.report(at, 'unused-dialect', `dialect ${name} is never used`, 'name it in schemas')
  return carried
}

function checkDialect({ name, says, lineAt }: Dialect, findings: Findings): void {
  const report = (line: (string | number)[], message: string, hint?: string) =>
    findings.report(lineAt(...line), 'dialect', `dialects.${name}: ${message}`, hint)
  for (const [index, keyword] of (says.keywords ?? []).entries()) {
    if (given.includes(keyword)) report(['keywords', index], `${keyword} is always taken`)
    else if (!keywords.includes(keyword))
      report(['keywords', index], `JSON Schema has no keyword ${keyword}`, didYouMean(keyword, keywords))
    else if (says.keywords?.indexOf(keyword) !== index) report(['keywords', index], `${keyword} stands twice`)
  }
  const takes = (keyword: string) => says.keywords?.includes(keyword) ?? false
  const needs = { formats: 'format', minItems: 'minItems', recursion: '$ref' }
  for (const [line, keyword] of Object.entries(needs))
    if (line in says && !takes(keyword)) report([line], `says of ${keyword}, which is none of its keywords`)
  if ('required' in says && !takes('anyOf'))
    report(['required'], 'what is optional is written as a union with null, and anyOf is none of its keywords')
  const restricted = Object.keys(says).find(line => !['keywords', 'root', 'names'].includes(line))
  if (says.keywords === undefined && restricted !== undefined)
    report([restricted], 'a dialect with bounds lists its keywords')
  if (says.names !== undefined && !isPattern(says.names)) report(['names'], `${says.names} is no regular expression`)
}

/** Whether the request carries schemas of this use. */
function checkUse({ use, dialect, at }: SchemaUse, mapping: Mapping, findings: Findings): boolean {
  const report = (code: string, message: string, hint?: string) =>
    findings.report(at, code, `schemas.${use}: ${message}`, hint)
  if (!mapping.dialects.has(dialect))
    report('unknown-dialect', `no dialect is called ${dialect}`, didYouMean(dialect, mapping.dialects.keys()))
  const wanted = cases[use as keyof typeof cases]
  const written = carriers(mapping, wanted)
  const needed = use.startsWith('strict') ? 'strict' : wanted === 'json' ? 'schema' : undefined
  const carries = written.length > 0 && (needed === undefined || written.some(each => mentions(each, needed)))
  if (!carries && at.file === mapping.file)
    report('unwritten-schema', `the request has no hole for ${needed ?? 'tools'} there`)
  return carries
}

/** What the request writes of this case. */
function carriers(mapping: Mapping, tag: string): Template[] {
  const { rules } = mentionsBelow(mapping, mapping.chat.request ? [mapping.chat.request] : [])
  const found: Case[] = [...mapping.rules.values()]
    .filter(({ name }) => rules.has(name))
    .flatMap(rule => rule.cases.filter(each => each.tag === tag))
  return found.flatMap(({ alternatives }) => alternatives.map(({ template }) => template))
}

function mentions(template: Template, field: string): boolean {
  if (template.kind === 'list') return template.items.some(item => mentions(item, field))
  if (template.kind === 'map')
    return [...template.entries.map(({ value }) => value), ...template.spread].some(each => mentions(each, field))
  return template.kind === 'hole' && template.terms.some(({ path }) => path[0] === field)
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source).source !== ''
  } catch {
    return false
  }
}
