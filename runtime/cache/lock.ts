/** Single flight over processes: who has the lock asks, the others wait for the answer to be in the store. */
import { Pause } from '../http/pause.ts'
import type { Shelf } from './shelf.ts'

/** A lock that processes share. */
export interface Lock {
  /** Takes a name for `ms` milliseconds; nothing, where another has it. */
  take(name: string, ms: number): Promise<Hold | undefined>
}

/** A lock that is held. */
export interface Hold {
  /** From now on for `ms` milliseconds. */
  extend(ms: number): Promise<unknown>
  /** Lets others have it. */
  release(): Promise<unknown>
}

const extendScript = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0`
const releaseScript = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`

/**
 * A lock in Redis, by any client that can send a command as a list of words:
 *
 *     redisLock(command => client.sendCommand(command))
 */
export function redisLock(send: (command: string[]) => Promise<unknown>): Lock {
  return {
    async take(name, ms) {
      const token = globalThis.crypto.randomUUID()
      if ((await send(['SET', name, token, 'NX', 'PX', `${ms}`])) === null) return undefined
      return {
        extend: more => send(['EVAL', extendScript, '1', name, token, `${more}`]),
        release: () => send(['EVAL', releaseScript, '1', name, token]),
      }
    },
  }
}

/** A process that dies holds up the others no longer than this. */
const holdMs = 5000
/** How often a waiting process looks for the answer. */
const lookMs = 50
/** After this long a process does not wait for another's answer any more, and asks itself. */
const patienceMs = 60_000

/** Either what another process has put into the store meanwhile, or the turn to ask, until it is called off. */
export interface Turn<T> {
  found?: T
  done(): void
}

/** Waits for the turn to ask. It comes at once where the lock can't be had because it is broken. */
export async function turn<T>(
  lock: Lock,
  shelf: Shelf,
  key: string,
  look: () => Promise<T | undefined>,
  signal: AbortSignal,
): Promise<Turn<T>> {
  const until = performance.now() + patienceMs
  while (!signal.aborted && !shelf.rests && performance.now() < until) {
    const hold = await shelf.tend('lock', () => lock.take(`${key}:lock`, holdMs))
    // Between the look before and the lock another process may have put it there and let go.
    const found = await look()
    const kept = hold && keeping(hold)
    if (found === undefined && kept) return kept
    kept?.done()
    if (found !== undefined) return { found, done: () => {} }
    await new Pause([signal]).wait(lookMs)
  }
  return { done: () => {} }
}

/** Holds on until it is done. */
function keeping(hold: Hold): Turn<never> {
  const timer = setInterval(() => hold.extend(holdMs).catch(() => {}), holdMs / 3)
  return {
    done: () => {
      clearInterval(timer)
      hold.release().catch(() => {})
    },
  }
}
