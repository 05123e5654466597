import type { JsonObject, Usage } from '../types.ts'

/**
 * The usage of a whole answer, of its text. `fields` are the names that tokens are counted by: they stand at the top or in an
 * object, and without all else the same is read in less. What cannot be read is let be.
 */
export function usageIn(
  text: string,
  fields: readonly string[],
  decode: (body: unknown) => { usage?: Usage },
): Usage | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return usageOf(countersOf(body as JsonObject, fields), decode) ?? usageOf(body, decode)
  } catch {
    return undefined
  }
}

function usageOf(body: unknown, decode: (body: unknown) => { usage?: Usage }): Usage | undefined {
  try {
    return decode(body).usage
  } catch {
    return undefined
  }
}

function countersOf(body: JsonObject, fields: readonly string[]): JsonObject {
  const counters: JsonObject = {}
  for (const name in body) {
    const value = body[name]
    if (isRecord(value) || fields.includes(name)) counters[name] = value
  }
  return counters
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
