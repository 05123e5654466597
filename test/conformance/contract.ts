/** A vendored contract as a judge of requests: which of its operations a call is, and whether the body is valid. */
import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import type { HttpCall } from '../../runtime/adapter.ts'
import type { Contract } from './subject.ts'

interface Document {
  paths: Record<string, Record<string, { requestBody?: { $ref?: string; content?: Record<string, unknown> } }>>
}

interface Operation {
  template: string
  method: string
  /** Matches a path that ends in this operation's; the group is the operation's own part. */
  end: RegExp
}

export function readContract(file: string): Contract {
  return contractOf(parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }))
}

export function contractOf(document: Document): Contract {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false, validateSchema: false })
  addFormats.default(ajv)
  // Google takes both alphabets of base64, and a corpus cuts long media anywhere.
  ajv.addFormat('byte', /^[\w+/-]*={0,2}$/)
  ajv.addSchema(withAnyOf(document) as Document, 'contract')
  const operations = operationsOf(document)
  const compiled = new Map<Operation, ValidateFunction>()

  const find = (pathname: string, method: string) =>
    operations.find(operation => operation.method === method.toLowerCase() && operation.end.test(pathname))

  function bodyValidator(operation: Operation): ValidateFunction {
    let validate = compiled.get(operation)
    if (!validate) {
      validate = ajv.compile({ $ref: `contract${bodyPointer(document, operation)}` })
      compiled.set(operation, validate)
    }
    return validate
  }

  return {
    pathOf: (pathname, method) => find(pathname, method)?.end.exec(pathname)?.[1],
    validate(call: HttpCall) {
      const pathname = call.path.split('?')[0]!
      const operation = find(pathname, call.method)
      if (operation?.end.exec(pathname)?.[1] !== pathname) return [`${call.method} ${call.path} is not in the contract`]
      const validate = bodyValidator(operation)
      // What travels is the JSON: a property set to undefined is not there.
      return validate(JSON.parse(JSON.stringify(call.body ?? null))) ? [] : report(validate.errors ?? [])
    },
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

/** Longest template first, so that `/v1/messages/count_tokens` is not taken for something shorter. */
function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths)
    .flatMap(([template, methods]) =>
      Object.keys(methods)
        .filter(method => /^(get|post|put|patch|delete)$/.test(method))
        .map(method => ({ template, method, end: endOf(template) })),
    )
    .sort((a, b) => b.template.length - a.template.length)
}

function endOf(template: string): RegExp {
  const pattern = template
    .split(/(\{[^}]+\})/)
    .map(piece => (piece.startsWith('{') ? parameter(piece) : piece.replace(/[.*+?^$()|[\]\\]/g, '\\$&')))
    .join('')
  return new RegExp(`(${pattern})$`)
}

/** `{+name}` may hold slashes; Discovery documents call the model `{+model}` = `models/…`. */
const parameter = (piece: string) => (piece.startsWith('{+') ? '[^?:]+' : '[^/?:]+')

function bodyPointer(document: Document, { template, method }: Operation): string {
  const content = document.paths[template]?.[method]?.requestBody?.content
  const mediaType = content && Object.keys(content).find(type => type.startsWith('application/json'))
  if (!mediaType) throw new Error(`contract: ${method} ${template} has no JSON request body`)
  const steps = ['paths', template, method, 'requestBody', 'content', mediaType, 'schema']
  return `#/${steps.map(step => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
}

/** Of the errors of all the shapes that were tried, the deepest ones are of the shape that was meant. */
function report(errors: ErrorObject[]): string[] {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length
  return [...new Set(errors.toSorted((a, b) => depth(b) - depth(a)).map(describe))].slice(0, 8)
}

const describe = ({ instancePath, message, params, keyword }: ErrorObject) =>
  `${instancePath || '/'} ${message}${keyword === 'additionalProperties' || keyword === 'enum' || keyword === 'const' ? ` ${JSON.stringify(params)}` : ''}`
