/** The queue before one key's limits: first come, first served; who gives up frees the place. */
import { InterlinguaError } from '../errors.ts'
import { offAbort, onAbort } from '../http/abort-listeners.ts'
import { abortedBy } from '../http/abortable.ts'
import { Pause } from '../http/pause.ts'
import type { Allowance, Allowed } from './allowance.ts'

export interface GateOptions {
  requests: Allowance | undefined
  tokens: Allowance | undefined
  concurrency: number
  maxQueue: number
}

/** What a call that wants in says of itself. */
export interface Wish {
  /** An estimate. */
  tokens: number
  signal: AbortSignal | undefined
  /** How long it waits at most, in milliseconds. 0: not at all. */
  maxWait: number
}

/** A call that is in. */
export interface Admission {
  /** The call is made now. */
  begin(): void
  /** The call is over. Without tokens the estimate stands. */
  leave(tokens?: number): void
}

/** The longest time that timers keep. */
const longestMs = 2 ** 31 - 1

interface Waiter extends Wish {
  until: number
  admit(admission: Admission): void
  /** Takes it out of the queue, with this error. */
  refuse(error: InterlinguaError): void
}

export class Gate {
  readonly #options: GateOptions
  readonly #queue: Waiter[] = []
  #running = 0
  #serving = false
  #heldUntil = 0
  #pause: Pause | undefined

  constructor(options: GateOptions) {
    this.#options = options
  }

  /** It remembers nothing that still matters. */
  get idle(): boolean {
    const { requests, tokens } = this.#options
    const held = this.#heldUntil > performance.now()
    return (
      this.#queue.length === 0 && this.#running === 0 && !held && (requests?.idle ?? true) && (tokens?.idle ?? true)
    )
  }

  /** Lets nobody in for so many milliseconds: the vendor says that it would refuse. */
  hold(ms: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, performance.now() + ms)
  }

  /** Fulfils when the call may be made. Throws `aborted`, and `rate-limit` where it would take too long. */
  enter(wish: Wish): Promise<Admission> {
    const { signal, maxWait } = wish
    if (signal?.aborted) return Promise.reject(abortedBy(signal))
    if (this.#queue.length >= this.#options.maxQueue) return Promise.reject(refusal('the queue is full'))
    return new Promise((resolve, reject) => {
      const abort = () => waiter.refuse(abortedBy(signal!))
      const late = () => waiter.refuse(refusal(`it was not this call's turn within ${maxWait} ms`))
      const timer = maxWait > 0 && maxWait < longestMs ? setTimeout(late, maxWait) : undefined
      const out = () => {
        clearTimeout(timer)
        if (signal) offAbort(signal, abort)
        const at = this.#queue.indexOf(waiter)
        if (at >= 0) this.#queue.splice(at, 1)
      }
      const waiter: Waiter = {
        ...wish,
        until: performance.now() + maxWait,
        admit: admission => {
          out()
          resolve(admission)
        },
        refuse: error => {
          out()
          reject(error)
          this.#pause?.end()
        },
      }
      if (signal) onAbort(signal, abort)
      this.#queue.push(waiter)
      this.#serve()
    })
  }

  /** Serves the first of the queue until there is none. */
  async #serve(): Promise<void> {
    if (this.#serving) return
    this.#serving = true
    for (let first = this.#queue[0]; first; first = this.#queue[0]) {
      if (this.#running >= this.#options.concurrency) {
        if (first.maxWait === 0) first.refuse(refusal('as many calls as may run at one time do'))
        else await this.#sleep(longestMs)
        continue
      }
      const wait = await this.#admit(first).catch((cause: unknown) => {
        const message = 'the limits could not be counted'
        first?.refuse(new InterlinguaError({ kind: 'unknown', message }, { cause }))
        return 0
      })
      if (wait === 0 || this.#queue[0] !== first) continue
      if (performance.now() + wait > first.until) first.refuse(refusal('it is used up', wait))
      else await this.#sleep(wait)
    }
    this.#serving = false
  }

  /** Lets the first of the queue in, or says how long that may take. */
  async #admit(first: Waiter): Promise<number> {
    const held = this.#heldUntil - performance.now()
    if (held > 0) return held
    const requests = await this.#options.requests?.take(1)
    if (requests?.wait !== undefined) return requests.wait
    const tokens = await this.#options.tokens?.take(first.tokens)
    if (tokens?.wait === undefined && this.#queue.includes(first)) {
      first.admit(this.#admission(requests, tokens))
      return 0
    }
    // It has left meanwhile, or has to wait for the other limit.
    requests?.settle(0)
    if (tokens?.wait !== undefined) return tokens.wait
    tokens?.settle(0)
    return 0
  }

  #admission(requests: Allowed | undefined, tokens: Allowed | undefined): Admission {
    let inside = true
    this.#running++
    return {
      begin: () => {
        requests?.begin()
        tokens?.begin()
      },
      leave: actual => {
        if (!inside) return
        inside = false
        this.#running--
        if (actual !== undefined) tokens?.settle(actual)
        this.#pause?.end()
      },
    }
  }

  async #sleep(ms: number): Promise<void> {
    this.#pause = new Pause([])
    await this.#pause.wait(Math.min(Math.ceil(ms), longestMs))
    this.#pause = undefined
  }
}

function refusal(why: string, wait?: number): InterlinguaError {
  const message = `not sent, by the limit set here: ${why}.`
  return new InterlinguaError({
    kind: 'rate-limit',
    message,
    ...(wait !== undefined && { retryAfterMs: Math.ceil(wait) }),
  })
}
