/** What became of the requests of late, for those who made them. */
import type { AnswerStore } from './answer-store.ts'
import { refused } from './failure.ts'
import type { Holder } from './keys.ts'
import type { GatewayEntry } from './log-entry.ts'

const MOST = 1_000
const HOUR = 60 * 60 * 1000

export interface Recent {
  keep(entry: GatewayEntry): void
  /** Throws `not-found` for one that is not known any more, was answered elsewhere, or was asked with another key. */
  of(id: string, holder: Holder | undefined): Promise<GatewayEntry>
}

/** Where gateways share them, for an hour; else each knows its own. */
export interface RecentOptions {
  store?: AnswerStore | undefined
  onWarning?: ((cause: unknown) => void) | undefined
  most?: number
}

export function createRecent({ store, onWarning = () => {}, most = MOST }: RecentOptions = {}): Recent {
  // In a ring, without an index: all requests are kept, and few are asked for.
  const entries: GatewayEntry[] = []
  let next = 0
  const share = async (shared: AnswerStore, entry: GatewayEntry) => {
    try {
      await shared.set(nameOf(entry.id), JSON.stringify(entry), HOUR)
    } catch (cause) {
      onWarning(cause)
    }
  }
  const shared = async (id: string): Promise<GatewayEntry | undefined> => {
    try {
      const text = await store?.get(nameOf(id))
      return typeof text === 'string' ? (JSON.parse(text) as GatewayEntry) : undefined
    } catch (cause) {
      onWarning(cause)
      return undefined
    }
  }
  return {
    keep(entry) {
      entries[next] = entry
      next = (next + 1) % most
      if (store) void share(store, entry)
    },
    async of(id, holder) {
      const entry = entries.find(kept => kept.id === id) ?? (await shared(id))
      if (entry && entry.key === holder?.name) return entry
      throw refused('not-found', `there is no request '${id}' that is known here`)
    },
  }
}

function nameOf(id: string): string {
  return `request:${id}`
}
