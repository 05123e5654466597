/** What became of the requests of late, for those who made them. */
import { refused } from './failure.ts'
import type { Holder } from './keys.ts'
import type { GatewayEntry } from './log-entry.ts'

const MOST = 1_000

export interface Recent {
  keep(entry: GatewayEntry): void
  /** Throws `not-found` for one that is not known any more, was answered elsewhere, or was asked with another key. */
  of(id: string, holder: Holder | undefined): GatewayEntry
}

export function createRecent(most = MOST): Recent {
  // In a ring, without an index: all requests are kept, and few are asked for.
  const entries: GatewayEntry[] = []
  let next = 0
  return {
    keep(entry) {
      entries[next] = entry
      next = (next + 1) % most
    },
    of(id, holder) {
      const entry = entries.find(kept => kept.id === id)
      if (entry && entry.key === holder?.name) return entry
      throw refused('not-found', `there is no request '${id}' that is known here`)
    },
  }
}
