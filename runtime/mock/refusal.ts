/** What is wrong with a request, as the vendor would find it. */
import type { JsonType, ServerApi } from '../adapter/server-api.ts'
import type { ApiError } from '../types.ts'

/** What the contract demands of a body and does not find there. */
export function problemIn(body: unknown, { required = {} }: Pick<ServerApi['chat'], 'required'>): ApiError | undefined {
  if (typeOf(body) !== 'object') return refused('The body of the request is no JSON object.')
  for (const [field, type] of Object.entries(required)) {
    const value = (body as Record<string, unknown>)[field]
    if (value === undefined || value === null) return refused(`Missing required parameter: '${field}'.`, field)
    if (type !== 'any' && typeOf(value) !== type)
      return refused(`Invalid type for '${field}': expected ${type}, got ${typeOf(value)}.`, field)
  }
  return undefined
}

export function refused(message: string, param?: string): ApiError {
  return { kind: 'invalid-request', message, ...(param !== undefined && { param }) }
}

function typeOf(value: unknown): JsonType | 'null' | 'undefined' {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : (typeof value as JsonType)
}
