import { arrayOr, at, isObject, type JsonObject } from './json.ts'
import { ANNOTATIONS, KEYWORDS, type Keyword } from './keywords.ts'
import type { Report } from './report.ts'

/** Rewrites one raw schema node, not its children, into JSON Schema 2020-12. */
export type Dialect = (raw: JsonObject, where: string, report: Report) => JsonObject

const TYPE_TYPOS: Record<string, string> = {
  int: 'integer',
  long: 'integer',
  float: 'number',
  double: 'number',
  str: 'string',
  bool: 'boolean',
  list: 'array',
  dict: 'object',
}

const KEYWORD_TYPOS: Record<string, Keyword> = {
  min_items: 'minItems',
  max_items: 'maxItems',
  min_length: 'minLength',
  max_length: 'maxLength',
  exclusive_minimum: 'exclusiveMinimum',
  exclusive_maximum: 'exclusiveMaximum',
}

/** `nullable: true` becomes a null type or a null variant. It counts beside a `$ref` too: that is what vendors mean. */
export function liftNullable(given: JsonObject): JsonObject {
  const raw = liftLoneNull(given)
  const { nullable, ...rest } = raw
  if (nullable !== true) return rest
  if (isComposite(rest)) {
    const [annotations, core] = splitAnnotations(rest)
    return { anyOf: [core, { type: 'null' }], ...annotations }
  }
  if (rest.type === undefined) return inferred(rest)
  const types = Array.isArray(rest.type) ? rest.type : [rest.type]
  return { ...rest, type: types.includes('null') ? types : [...types, 'null'] }
}

/** A part of a schema that says `nullable: true` and nothing else but prose says that the whole may be null. */
function liftLoneNull(raw: JsonObject): JsonObject {
  const isLone = (part: unknown) => isObject(part) && part.nullable === true && !Object.keys(part).some(saysMore)
  const out = { ...raw }
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const parts = arrayOr(raw[key])
    const kept = parts.filter(part => !isLone(part))
    if (kept.length === 0 || kept.length === parts.length) continue
    out[key] = kept
    out.nullable = true
  }
  return out
}

function saysMore(key: string): boolean {
  return key.startsWith('$') || KEYWORDS.some(keyword => keyword === key)
}

/** An untyped nullable schema: allowing null must not forbid what it allowed before. */
function inferred(rest: JsonObject): JsonObject {
  if (Array.isArray(rest.enum)) return { ...rest, enum: rest.enum.includes(null) ? rest.enum : [...rest.enum, null] }
  if (isObject(rest.properties)) return { ...rest, type: ['object', 'null'] }
  if (rest.items !== undefined) return { ...rest, type: ['array', 'null'] }
  return rest
}

function isComposite(raw: JsonObject): boolean {
  return ['$ref', '$recursiveRef', 'allOf', 'anyOf', 'oneOf'].some(key => raw[key] !== undefined)
}

function splitAnnotations(raw: JsonObject): [JsonObject, JsonObject] {
  const isAnnotation = ([key]: [string, unknown]) => ANNOTATIONS.some(name => name === key)
  const entries = Object.entries(raw)
  return [
    Object.fromEntries(entries.filter(isAnnotation)),
    Object.fromEntries(entries.filter(entry => !isAnnotation(entry))),
  ]
}

/** `exclusiveMinimum: true` beside `minimum: 3` becomes `exclusiveMinimum: 3`, and so for the maximum. */
export function liftExclusive(raw: JsonObject): JsonObject {
  const out = { ...raw }
  for (const [exclusive, inclusive] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const flag = out[exclusive]
    if (typeof flag !== 'boolean') continue
    delete out[exclusive]
    if (flag && typeof out[inclusive] === 'number') {
      out[exclusive] = out[inclusive]
      delete out[inclusive]
    }
  }
  return out
}

export function hasBooleanExclusive(raw: JsonObject): boolean {
  return typeof raw.exclusiveMinimum === 'boolean' || typeof raw.exclusiveMaximum === 'boolean'
}

/** Misspelt keywords and type names, in every dialect. */
export function mendTypos(raw: JsonObject, where: string, report: Report): JsonObject {
  const out: JsonObject = { ...raw }
  for (const [wrong, right] of Object.entries(KEYWORD_TYPOS)) {
    if (out[wrong] === undefined) continue
    report.mended('misspelt-keyword', at(where, wrong), wrong)
    out[right] ??= out[wrong]
    delete out[wrong]
  }
  for (const key of ['optional', 'required'] as const) {
    if (typeof out[key] !== 'boolean') continue
    report.mended('boolean-required', at(where, key), key)
    delete out[key]
  }
  if (out.type !== undefined) out.type = mendType(out.type, where, report) ?? null
  if (out.type === null) delete out.type
  return out
}

function mendType(type: unknown, where: string, report: Report): string | string[] | undefined {
  if (Array.isArray(type)) return arrayOr(type).flatMap(entry => mendType(entry, where, report) ?? [])
  if (typeof type !== 'string' || type === 'any') return undefined
  const right = TYPE_TYPOS[type]
  if (right === undefined) return type
  report.mended('misspelt-type', at(where, 'type'), type)
  return right
}
