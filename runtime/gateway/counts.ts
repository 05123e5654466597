/** Counts within windows of time, in this process or shared by many. */

/** What stands in a window, and how many milliseconds are left of it. */
export interface Count {
  /** The sum of what was added. */
  count: number
  /** In milliseconds. */
  left: number
}

/** Where requests and tokens are counted. */
export interface Counts {
  /** Adds to the count of a name in its window, which begins with the first that is added and lasts so long; 0 only looks. */
  add(name: string, amount: number, ms: number): Count | Promise<Count>
}

/** Counts in this process alone. */
export function memoryCounts(now: () => number = Date.now): Counts {
  const windows = new Map<string, { count: number; until: number }>()
  return {
    add(name, amount, ms) {
      const time = now()
      const known = windows.get(name)
      // A clock that was set back ends it, too.
      const isOver = known === undefined || time >= known.until || known.until - time > ms
      const window = isOver ? { count: 0, until: time + ms } : known
      window.count += amount
      windows.set(name, window)
      return { count: window.count, left: window.until - time }
    },
  }
}

/** Those that are shared; while they do not answer, this process counts for itself. */
export function withFallback(shared: Counts, onWarning: (cause: unknown) => void, patience = 500): Counts {
  const own = memoryCounts()
  return {
    async add(name, amount, ms) {
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('the counts do not answer')), patience)
      })
      try {
        return await Promise.race([shared.add(name, amount, ms), late])
      } catch (cause) {
        onWarning(cause)
        return own.add(name, amount, ms)
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
