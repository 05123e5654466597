import { object, type Tiny } from './tiny.ts'

/** An idea, two documents, and the rules that find something there and back; none where nothing is meant to change. */
export type Pair = [idea: string, old: Tiny, now: Tiny, there: string[], back: string[]]

export const text = { type: 'string' }
export const number = { type: 'number' }
export const choice = (...values: string[]) => ({ type: 'string', enum: values })
export const block = (tag: string, more = {}) => object({ type: { const: tag }, ...more }, ['type'])

/** Each difference in both directions of travel. */
export function bothWays(
  idea: string,
  old: object,
  now: object,
  request: [string[], string[]],
  response: [string[], string[]],
): Pair[] {
  const at = (direction: 'request' | 'response', schema: object): Tiny => ({ [direction]: object({ x: schema }) })
  return [
    [`request: ${idea}`, at('request', old), at('request', now), ...request],
    [`response: ${idea}`, at('response', old), at('response', now), ...response],
  ]
}

export const none: [string[], string[]] = [[], []]
