/** The schemas of a document as judges of JSON values. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** What is wrong with a value by the schema at the end of the steps; nothing if it is valid. */
export type SchemaJudge = (steps: readonly string[], value: unknown) => string[]

export function schemaJudge(document: object): SchemaJudge {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false, validateSchema: false })
  addFormats.default(ajv)
  // Google takes both alphabets of base64, and a corpus cuts long media anywhere.
  ajv.addFormat('byte', /^[\w+/-]*={0,2}$/)
  ajv.addSchema(withAnyOf(document) as object, 'contract')
  const compiled = new Map<string, ValidateFunction>()

  return (steps, value) => {
    const pointer = `#/${steps.map(step => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
    let validate = compiled.get(pointer)
    if (!validate) {
      validate = ajv.compile({ $ref: `contract${pointer}` })
      compiled.set(pointer, validate)
    }
    // What travels is the JSON: a property set to undefined is not there.
    return validate(JSON.parse(JSON.stringify(value ?? null))) ? [] : report(validate.errors ?? [])
  }
}

/**
 * Vendors write `oneOf` for "one of these shapes" and let the shapes overlap: a plain user message is two of
 * OpenAI's input items at once, and OpenAI takes it. So a body may match more than one.
 */
function withAnyOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withAnyOf)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, value]) => [key, withAnyOf(value)] as const)
  // A property may be called `oneOf`; the keyword is a list.
  return Object.fromEntries(
    entries.map(([key, value]) => [key === 'oneOf' && Array.isArray(value) ? 'anyOf' : key, value]),
  )
}

/** Of the errors of all the shapes that were tried, the deepest ones are of the shape that was meant. */
function report(errors: ErrorObject[]): string[] {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length
  return [...new Set(errors.toSorted((a, b) => depth(b) - depth(a)).map(describe))].slice(0, 8)
}

const describe = ({ instancePath, message, params, keyword }: ErrorObject) =>
  `${instancePath || '/'} ${message}${keyword === 'additionalProperties' || keyword === 'enum' || keyword === 'const' ? ` ${JSON.stringify(params)}` : ''}`
