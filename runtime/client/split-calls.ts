/** What one call cannot carry, in several. */
import type { Usage } from '../types.ts'

const usual = 4

/**
 * Does for each item what is not done yet, some at one time, and keeps what comes of it in `done`, in the order of the
 * items. After a failure nothing new begins; it is thrown when what was under way has come to its end.
 */
export async function inTurns<Item, Done>(
  items: readonly Item[],
  done: Done[],
  concurrency = usual,
  once: (item: Item, at: number) => Promise<Done>,
): Promise<void> {
  const left = items.flatMap((_, at) => (at in done ? [] : [at])).reverse()
  const failures: unknown[] = []
  const turns = async () => {
    for (let at = left.pop(); at !== undefined && failures.length === 0; at = left.pop())
      try {
        done[at] = await once(items[at]!, at)
      } catch (failure) {
        failures.push(failure)
      }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(concurrency, left.length)) }, turns))
  if (failures.length > 0) throw failures[0]
}

/** A list in pieces of so many at most. */
function pieces<T>(list: readonly T[], most: number): T[][] {
  if (list.length <= most) return list.length === 0 ? [] : [[...list]]
  return Array.from({ length: Math.ceil(list.length / most) }, (_, at) => list.slice(at * most, (at + 1) * most))
}

/** What asks about a list, as several that ask about so many at most. */
export function splitInput<Asked extends { input: string[] }>({ input, ...rest }: Asked, most: number) {
  return pieces(input, most).map(piece => ({ ...rest, input: piece }))
}

/** What is true of several answers: what the first one says, and the usage of all. */
export function answersOfAll<Told extends { usage?: Usage }>(
  told: readonly Told[],
): Omit<Told, 'usage'> & { usage?: Usage } {
  // Of nothing nobody was asked.
  const { usage: _, ...first }: Told = { ...told[0]! }
  const usage = usageOfAll(told.map(each => each.usage))
  return { ...first, ...(usage && { usage }) }
}

/** Unknown, where one of them is unknown. */
function usageOfAll([first, ...others]: (Usage | undefined)[]): Usage | undefined {
  let sum = first
  for (const usage of others) sum = sum && usage && added(sum, usage)
  return sum
}

function added(a: Usage, b: Usage): Usage {
  const sum: Usage = { ...a }
  for (const field of ['inputTokens', 'outputTokens', 'totalTokens'] as const) {
    const [one, other] = [a[field], b[field]]
    if (one !== undefined && other !== undefined) sum[field] = one + other
  }
  return sum
}
