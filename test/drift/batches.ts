import type { Site } from './contract-places.ts'

/** So many variants of a union may lose their tags at once: the others still show what tells them apart. */
const MOST_BESIDE = 4

/** Sites that can be edited in one document without one edit hiding another: none is inside another's. */
export function batchesOf(sites: readonly Site[]): Site[][] {
  const batches: Batch[] = []
  for (const site of sites) {
    const batch = batches.find(each => each.takes(site)) ?? new Batch()
    if (batch.sites.length === 0) batches.push(batch)
    batch.add(site)
  }
  return batches.map(({ sites }) => sites)
}

class Batch {
  readonly sites: Site[] = []
  private readonly holders = new Set<string>()
  /** How many sites are taken at a place, whichever variants they are of. */
  private readonly taken = new Map<string, number>()
  /** Those of them that have no name. */
  private readonly nameless = new Set<string>()
  /** The ways to what is taken. */
  private readonly above = new Set<string>()

  takes({ holder, places }: Site): boolean {
    if (this.holders.has(holder.join('\n'))) return false
    return places.every(place => {
      const { outer, own } = waysTo(place)
      const beside = this.taken.get(own) ?? 0
      // What has no name is told apart by its place alone.
      if (beside > 0 && (place.schema === undefined || this.nameless.has(own))) return false
      return !this.above.has(own) && beside < MOST_BESIDE && !outer.some(way => this.taken.has(way))
    })
  }

  add(site: Site): void {
    this.sites.push(site)
    this.holders.add(site.holder.join('\n'))
    const ways = site.places.map(waysTo)
    for (const way of ways.flatMap(({ outer }) => outer)) this.above.add(way)
    for (const place of site.places) if (place.schema === undefined) this.nameless.add(waysTo(place).own)
    for (const own of new Set(ways.map(each => each.own))) this.taken.set(own, (this.taken.get(own) ?? 0) + 1)
  }
}

/** A place, and everything around it, the root first. */
function waysTo({ operation, direction, part, path }: Site['places'][0]): { outer: string[]; own: string } {
  const root = `${operation} ${direction} ${part}`
  const inner = path.map((_, index) => [root, ...path.slice(0, index + 1)].join('/'))
  return { outer: [root, ...inner.slice(0, -1)], own: inner.at(-1) ?? root }
}
