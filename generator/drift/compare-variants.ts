import type { Alternative } from './compare-model.ts'
import { movedTag, tagsOf, tellingProperty } from './compare-tags.ts'
import type { Views } from './compare-view.ts'

export interface Matched {
  /** What tells the variants apart. */
  property?: string
  pairs: [Alternative, Alternative][]
  gone: Alternative[]
  come: Alternative[]
}

/** Two variants of which neither tag nor name agrees are one only if this share of their properties does. */
const ALIKE = 0.5

/** Which variant of the old union is which of the new: by tag, else by what they have most in common. */
export function matchVariants(
  old: readonly Alternative[],
  now: readonly Alternative[],
  views: [Views, Views],
): Matched {
  const [one] = old
  const [other] = now
  if (one && other && old.length === 1 && now.length === 1) return { pairs: [[one, other]], gone: [], come: [] }
  const property = tellingProperty([
    { variants: old, views: views[0] },
    { variants: now, views: views[1] },
  ])
  const ranked = old.flatMap((a, i) =>
    now.flatMap((b, j) => {
      const score = scoreOf(a, b, property, views)
      return score === undefined ? [] : [{ i, j, score }]
    }),
  )
  ranked.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
  const [usedOld, usedNow] = [new Map<number, number>(), new Set<number>()]
  for (const { i, j } of ranked) {
    if (usedOld.has(i) || usedNow.has(j)) continue
    usedOld.set(i, j)
    usedNow.add(j)
  }
  return {
    ...(property !== undefined && { property }),
    pairs: [...usedOld].map(([i, j]) => [old[i]!, now[j]!]),
    gone: old.filter((_, i) => !usedOld.has(i)),
    come: now.filter((_, j) => !usedNow.has(j)),
  }
}

/** How well two variants match; nothing where they cannot be the same one. */
function scoreOf(a: Alternative, b: Alternative, property: string | undefined, views: [Views, Views]) {
  const isNamesake = a.name !== undefined && a.name === b.name ? 1 : 0
  const [tagsA, tagsB] =
    property === undefined ? [[], []] : [tagsOf(a, property, views[0]), tagsOf(b, property, views[1])]
  const likeness = jaccard(keysOf(a), keysOf(b)) + isNamesake
  if (tagsA.length > 0 && tagsB.length > 0) {
    const share = jaccard(tagsA, tagsB)
    return share > 0 ? 10 + share + likeness / 4 : undefined
  }
  // Of a variant that has lost its tag the rest is what it is known by.
  const isLost = tagsA.length !== tagsB.length
  const rest = isLost ? likenessBeside([property, movedTag([a, b], property, views)], a, b) + isNamesake : 0
  const best = Math.max(likeness, rest)
  return best >= ALIKE ? best : undefined
}

function likenessBeside(tags: readonly (string | undefined)[], a: Alternative, b: Alternative): number {
  const [one, other] = [a, b].map(variant => keysOf(variant).filter(key => !tags.includes(key)))
  return jaccard(one!, other!)
}

function keysOf({ schema }: Alternative): string[] {
  return Object.keys(schema.properties ?? {})
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const right = new Set(b)
  const common = a.filter(name => right.has(name)).length
  const all = a.length + b.length - common
  return all === 0 ? 1 : common / all
}
