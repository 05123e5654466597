import { parse, parseDocument } from 'yaml'
import { z } from 'zod'
import { ContractError } from './error.ts'

const OPERATION = /^(get|put|post|delete|patch|head|options|trace) \/\S*$/i

const sourceSchema = z.strictObject({
  kind: z.enum(['openapi', 'discovery', 'botocore']),
  url: z.url().optional(),
  via: z.strictObject({ url: z.url(), key: z.string().min(1) }).optional(),
  /** The provider on whose vendored contract this one is an overlay, where a vendor publishes none. */
  contract: z.string().optional(),
  revision: z.string(),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date, year first'),
  licence: z.string().min(1),
  sha256: z.string().regex(/^([0-9a-f]{64})?$/, 'must be 64 hexadecimal digits, or empty before the first run'),
  operations: z.array(z.string().regex(OPERATION, 'must read like: post /chat/completions')).min(1),
})

/** Where a contract comes from and what of it is covered. */
export type Source = z.infer<typeof sourceSchema>

export type SourceKind = Source['kind']

export type SourceState = Pick<Source, 'revision' | 'date' | 'sha256'>

export function parseSource(text: string, file: string): Source {
  const result = sourceSchema.safeParse(parse(text))
  const problems = result.success ? [] : result.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  const origins = result.success ? [result.data.url, result.data.via, result.data.contract] : []
  if (result.success && origins.filter(origin => origin !== undefined).length !== 1) {
    problems.push('state either url, via or contract, one of them')
  }
  if (!result.success || problems.length > 0) throw new ContractError('source', `${file}: ${problems.join('; ')}`)
  return result.data
}

/** The file's text with a new state, its comments and order kept. */
export function updateSource(text: string, state: SourceState): string {
  const document = parseDocument(text)
  for (const [key, value] of Object.entries(state)) document.set(key, document.createNode(value))
  return document.toString({ lineWidth: 0, singleQuote: true })
}
