import type { Usage } from '../types.ts'

const counts = [
  'inputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'outputTokens',
  'reasoningTokens',
  'acceptedPredictionTokens',
  'rejectedPredictionTokens',
  'totalTokens',
  'cost',
] as const

const times = ['5m', '1h'] as const

const tools = ['webSearch'] as const

/** What two attempts used together, as far as they told it. */
export function sumOf(one: Usage | undefined, other: Usage): Usage {
  if (one === undefined) return other
  const sum = added(one, other, counts)
  if (one.cacheWrites && other.cacheWrites) sum.cacheWrites = added(one.cacheWrites, other.cacheWrites, times)
  if (one.hostedTools && other.hostedTools) sum.hostedTools = added(one.hostedTools, other.hostedTools, tools)
  return sum
}

/** What is counted alike everywhere, without what only one vendor counts. */
export function plainCounts({ native, ...usage }: Usage): Omit<Usage, 'native'> {
  const { cacheWrites, hostedTools } = usage
  return {
    ...usage,
    ...(cacheWrites && { cacheWrites: plain(cacheWrites) }),
    ...(hostedTools && { hostedTools: plain(hostedTools) }),
  }
}

function plain<Counts extends { native?: unknown }>({ native, ...counts }: Counts): Omit<Counts, 'native'> {
  return counts
}

function added<Field extends string, Counts extends { [field in Field]?: number }>(
  one: Counts,
  other: Counts,
  fields: readonly Field[],
): Counts {
  const sum: Counts = { ...one, ...other }
  for (const field of fields) {
    const [a, b] = [one[field], other[field]]
    if (a !== undefined && b !== undefined) sum[field] = (a + b) as Counts[Field]
  }
  return sum
}
