import type { Usage } from './types.ts'

const counts = [
  'inputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'outputTokens',
  'reasoningTokens',
  'totalTokens',
] as const

/** What two attempts used together, as far as they told it. */
export function sumOf(one: Usage | undefined, other: Usage): Usage {
  if (one === undefined) return other
  const sum: Usage = { ...one, ...other }
  for (const field of counts) {
    const [a, b] = [one[field], other[field]]
    if (a !== undefined && b !== undefined) sum[field] = a + b
  }
  return sum
}
