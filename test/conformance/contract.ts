/** A vendored contract as a judge of requests: which of its operations a call is, and whether the body is valid. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { HttpCall } from '../../runtime/adapter/adapter.ts'
import { schemaJudge } from './schema-judge.ts'
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
  const judge = schemaJudge(document)
  const operations = operationsOf(document)

  const find = (pathname: string, method: string) =>
    operations.find(operation => operation.method === method.toLowerCase() && operation.end.test(pathname))

  return {
    pathOf: (pathname, method) => find(pathname, method)?.end.exec(pathname)?.[1],
    validate(call: HttpCall) {
      const pathname = call.path.split('?')[0]!
      const operation = find(pathname, call.method)
      if (operation?.end.exec(pathname)?.[1] !== pathname) return [`${call.method} ${call.path} is not in the contract`]
      return judge(bodySteps(document, operation), call.body)
    },
  }
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
    .map((piece, at, all) =>
      piece.startsWith('{') ? parameter(piece, all[at + 1]) : piece.replace(/[.*+?^$()|[\]\\]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`(${pattern})$`)
}

/**
 * `{+name}` may hold slashes; Discovery documents call the model `{+model}` = `models/…`. Where no verb may follow behind a
 * colon, a colon is part of the name.
 */
const parameter = (piece: string, next = '') =>
  piece.startsWith('{+') ? '[^?:]+' : next.startsWith('/') ? '[^/?]+' : '[^/?:]+'

function bodySteps(document: Document, { template, method }: Operation): string[] {
  const content = document.paths[template]?.[method]?.requestBody?.content
  const mediaType = content && Object.keys(content).find(type => type.startsWith('application/json'))
  if (!mediaType) throw new Error(`contract: ${method} ${template} has no JSON request body`)
  return ['paths', template, method, 'requestBody', 'content', mediaType, 'schema']
}
