/** A wait that can be given up, and leaves no timer and no listener behind. */
import { offAbort, onAbort } from './abort-listeners.ts'

export class Pause {
  readonly #signals: readonly AbortSignal[]
  #timer: ReturnType<typeof setTimeout> | undefined
  #settle: (() => void) | undefined

  constructor(signals: readonly AbortSignal[]) {
    this.#signals = signals
  }

  /** Resolves to whether the time went by: false where a signal aborted, or `end` was called, before. */
  async wait(ms: number): Promise<boolean> {
    if (this.#signals.some(({ aborted }) => aborted)) return false
    const whole = await new Promise<boolean>(resolve => {
      this.#settle = () => resolve(false)
      this.#timer = setTimeout(resolve, ms, true)
      for (const signal of this.#signals) onAbort(signal, this.end)
    })
    clearTimeout(this.#timer)
    for (const signal of this.#signals) offAbort(signal, this.end)
    return whole
  }

  readonly end = (): void => this.#settle?.()
}
