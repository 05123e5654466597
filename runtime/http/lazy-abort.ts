import type { Leaving } from './exchange.ts'

type Listener = Parameters<Leaving['addEventListener']>[1]

/**
 * Tells of an end as a signal does. One of the platform is made only for who asks for it: it costs as much as the head of a
 * request.
 */
export class LazyAbort implements Leaving {
  aborted = false
  reason: unknown
  #listeners: Set<Listener> | undefined
  #controller: AbortController | undefined

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.aborted) this.#controller.abort(this.reason)
    return this.#controller.signal
  }

  abort(reason?: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    this.#controller?.abort(reason)
    const listeners = this.#listeners
    this.#listeners = undefined
    for (const listener of listeners ?? []) listener({ target: this })
  }

  /** Each is told once at most, as there is but one end. */
  addEventListener(_type: 'abort', listener: Listener): void {
    this.#listeners ??= new Set()
    this.#listeners.add(listener)
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.#listeners?.delete(listener)
  }
}
