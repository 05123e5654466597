/** That a client is gone. */
import type { Leaving } from '../http/exchange.ts'

type Listener = Parameters<Leaving['addEventListener']>[1]

/** Tells of it as a signal does. One of the platform is made only for who asks for it. */
export class Gone implements Leaving {
  aborted = false
  reason: unknown
  #listeners: Set<Listener> | undefined
  #controller: AbortController | undefined

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.aborted) this.#controller.abort(this.reason)
    return this.#controller.signal
  }

  abort(): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = new DOMException('the client is gone', 'AbortError')
    this.#controller?.abort(this.reason)
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
