/** A plain JSON Schema as a schema that checks values, by a library that its user brings. */
import type { OutputUnit, Validator } from '@cfworker/json-schema'
import type { Issue, StandardSchema } from '../chat/standard-schema.ts'
import { InterlinguaError } from '../errors.ts'
import { isObject } from '../text/json.ts'
import type { JsonObject, JsonSchema } from '../types.ts'

/**
 * A Standard Schema whose values are said to be of type `T`. Checks by `@cfworker/json-schema`, which is loaded with the
 * first value: formats that it knows, too, and in the draft that `$schema` names, else 2020-12. A check rejects with
 * `invalid-request` where the package is missing or the schema itself is broken.
 */
export function jsonSchema<T = JsonObject>(schema: JsonSchema): StandardSchema<T, T> {
  let validator: Promise<Validator> | undefined
  return {
    '~standard': {
      version: 1,
      vendor: 'json-schema',
      async validate(value) {
        validator ??= validatorOf(schema)
        const issues = issuesOf(await validator, value)
        return issues.length > 0 ? { issues } : { value: value as T }
      },
      jsonSchema: { input: () => schema, output: () => schema },
    },
  }
}

async function validatorOf(schema: JsonSchema): Promise<Validator> {
  const { Validator } = await library()
  try {
    // The library marks the nodes of what it is given.
    return new Validator(nullsSpelled(structuredClone(schema)) as JsonSchema, draftOf(schema), false)
  } catch (cause) {
    throw broken(cause)
  }
}

async function library() {
  try {
    return await import('@cfworker/json-schema')
  } catch (cause) {
    const message = 'plain JSON Schemas are checked by the package @cfworker/json-schema: install it beside this one'
    throw new InterlinguaError({ kind: 'invalid-request', message }, { cause })
  }
}

function issuesOf(validator: Validator, value: unknown): Issue[] {
  const text = JSON.stringify(value)
  if (text === undefined) return [{ path: [], message: 'there is no value' }]
  try {
    return ownErrors(validator.validate(JSON.parse(text)).errors).map(toIssue)
  } catch (cause) {
    throw broken(cause)
  }
}

function broken(cause: unknown): InterlinguaError {
  const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  return new InterlinguaError(
    { kind: 'invalid-request', message: `a JSON Schema cannot be checked: ${why}` },
    { cause },
  )
}

/** Those that only say that something is wrong below. */
const around = ['$ref', '$recursiveRef', 'properties', 'patternProperties', 'additionalProperties', 'items']
const aroundToo = ['prefixItems', 'additionalItems', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames']
const wrappers = new Set([...around, ...aroundToo, 'allOf', 'if', 'dependentSchemas'])

/** What no alternative takes is told once, and not again by each alternative. */
function ownErrors(errors: readonly OutputUnit[]): OutputUnit[] {
  let union: string | undefined
  let isWithin = false
  return errors.filter(({ keyword, keywordLocation }) => {
    // What a schema `false` says has no place of its own: it follows the one that led there.
    if (keyword !== 'false') isWithin = union !== undefined && keywordLocation.startsWith(`${union}/`)
    if (!isWithin && (keyword === 'anyOf' || keyword === 'oneOf')) union = keywordLocation
    return !isWithin && !wrappers.has(keyword)
  })
}

function toIssue({ keyword, instanceLocation, error }: OutputUnit): Issue {
  const steps = instanceLocation.split('/').slice(1)
  const path = steps.map(step => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
  return { path, message: keyword === 'false' ? 'must not be there' : error.replace(/\.$/, '') }
}

function draftOf({ $schema }: JsonSchema): '4' | '7' | '2019-09' | '2020-12' {
  const named = /draft-0([47])|draft\/(2019-09)/.exec(String($schema))
  return (named?.[1] ?? named?.[2] ?? '2020-12') as ReturnType<typeof draftOf>
}

/** Below these stand names of the author's, not keywords. */
const named = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']
/** Below these stand values. */
const values = ['const', 'enum', 'default', 'examples', 'example']

/** OpenAPI's `nullable`, which no draft knows, in words that all know. */
function nullsSpelled(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullsSpelled)
  if (!isObject(node)) return node
  const { nullable, ...rest } = node
  const own = Object.entries(rest).map(([keyword, below]) => {
    if (values.includes(keyword)) return [keyword, below]
    if (!named.includes(keyword) || !isObject(below)) return [keyword, nullsSpelled(below)]
    return [keyword, Object.fromEntries(Object.entries(below).map(([name, one]) => [name, nullsSpelled(one)]))]
  })
  const spelled = Object.fromEntries(own)
  return nullable === true ? { anyOf: [spelled, { type: 'null' }] } : spelled
}
