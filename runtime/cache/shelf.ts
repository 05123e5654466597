/** The store, as a cache may use it: what fails is a warning and a miss, never the call's failure. */
import type { Keyv } from 'keyv'
import { within } from '../http/abortable.ts'

/** The store did not do its work; calls go past it meanwhile. */
export interface StoreWarning {
  /** What the store was asked for. */
  doing: 'read' | 'write' | 'lock' | 'connect'
  /** What it threw. */
  cause: unknown
}

/** How long a store that failed is left alone, in milliseconds: every call would wait for it else. */
const restMs = 1000

export class Shelf {
  readonly #keyv: Keyv
  readonly #patienceMs: number
  readonly #warn: (warning: StoreWarning) => void
  #restsUntil = 0

  constructor(keyv: Keyv, patienceMs: number, warn: (warning: StoreWarning) => void) {
    this.#keyv = keyv
    this.#patienceMs = patienceMs
    this.#warn = warn
    // Adapters tell here what they keep from the caller.
    keyv.throwOnErrors = true
    keyv.on('error', (cause: unknown) => this.#failed('connect', cause))
  }

  get rests(): boolean {
    return performance.now() < this.#restsUntil
  }

  async read(key: string): Promise<string | undefined> {
    const value = await this.tend<unknown>('read', () => this.#keyv.get(key))
    return typeof value === 'string' ? value : undefined
  }

  async write(key: string, text: string, ttl: number | undefined): Promise<void> {
    await this.tend('write', () => this.#keyv.set(key, text, ttl))
  }

  /** Does work at the store; nothing comes of it where that fails, takes too long, or has failed a moment ago. */
  async tend<T>(doing: StoreWarning['doing'], work: () => Promise<T>): Promise<T | undefined> {
    if (this.rests) return undefined
    try {
      return await within(work(), this.#patienceMs)
    } catch (cause) {
      this.#failed(doing, cause)
      return undefined
    }
  }

  /** One warning a rest. */
  #failed(doing: StoreWarning['doing'], cause: unknown): void {
    if (this.rests) return
    this.#restsUntil = performance.now() + restMs
    this.#warn({ doing, cause })
  }
}
