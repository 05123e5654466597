import type { JsonObject, Usage } from '../types.ts'

/**
 * The usage of a whole answer, of its text. What is said stands in lists, and counts do not: without them the same is read in
 * less. What cannot be read is let be.
 */
export function usageIn(text: string, decode: (body: unknown) => { usage?: Usage }): Usage | undefined {
  try {
    const body: unknown = JSON.parse(text)
    return usageOf(withoutLists(body as JsonObject), decode) ?? usageOf(body, decode)
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

function withoutLists(body: JsonObject): JsonObject {
  const left: JsonObject = {}
  for (const name in body) if (!Array.isArray(body[name])) left[name] = body[name]
  return left
}
