/** When a call ends early by its timeouts, too. */
import { InterlinguaError, type TimeoutPhase } from './errors.ts'
import type { HttpRequest, Timeouts } from './http-request.ts'
import { type Sending, Watch } from './watch.ts'

/** How a call is watched: with timers only where it has timeouts. */
export function watchOf(request: HttpRequest): Watch {
  return request.timeout ? new TimedWatch(request, request.timeout) : new Watch(request)
}

/** Timers exist only where they are asked for, and no longer. */
class TimedWatch extends Watch {
  readonly #timeout: Timeouts
  readonly #where: HttpRequest['where']
  readonly #total: ReturnType<typeof setTimeout> | undefined
  readonly #headers: ReturnType<typeof setTimeout> | undefined
  #connect: ReturnType<typeof setTimeout> | undefined
  #idle: ReturnType<typeof setTimeout> | undefined
  /** When somebody began to wait for the next event; 0 while nobody does. */
  #waitingSince = 0
  #spoken = false
  /** The answer is waited for as a whole. */
  #whole = false
  #expired: TimeoutPhase | undefined

  constructor(request: HttpRequest, timeout: Timeouts) {
    super(request, true)
    this.#timeout = timeout
    this.#where = request.where
    const { headers, total } = timeout
    if (headers !== undefined) this.#headers = this.#expireIn(headers, 'headers')
    if (total !== undefined) {
      const gone = performance.now() - (request.begunAt ?? performance.now())
      this.#total = this.#expireIn(Math.max(0, total - gone), 'total')
    }
  }

  override attach(request: Sending): void {
    super.attach(request)
    const { connect } = this.#timeout
    if (connect === undefined) return
    request.connecting = () => {
      this.#connect ??= this.#expireIn(connect, 'connect')
    }
    request.connected = () => {
      clearTimeout(this.#connect)
      this.#connect = undefined
    }
  }

  #expireIn(ms: number, phase: TimeoutPhase): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#expire(phase), ms)
  }

  #expire(phase: TimeoutPhase): void {
    this.#expired ??= phase
    this.abort()
  }

  override answered(good: boolean): void {
    super.answered(good)
    clearTimeout(this.#connect)
    clearTimeout(this.#headers)
  }

  /** One timer serves all waits. */
  override waiting(whole = false): void {
    this.#whole = whole
    const longest = this.#longest()
    if (longest === undefined || this.#waitingSince !== 0) return
    this.#waitingSince = performance.now()
    this.#idle ??= setTimeout(() => this.#check(), longest)
  }

  #longest(): number | undefined {
    const { firstEvent, idle } = this.#timeout
    return this.#spoken || this.#whole ? idle : (firstEvent ?? idle)
  }

  override spoke(): void {
    if (!this.#spoken) {
      // The waits to come may be shorter than the first.
      clearTimeout(this.#idle)
      this.#idle = undefined
    }
    this.#spoken = true
    this.#waitingSince = 0
  }

  #check(): void {
    this.#idle = undefined
    if (this.#waitingSince === 0) return
    const left = this.#longest()! - (performance.now() - this.#waitingSince)
    if (left > 0) this.#idle = setTimeout(() => this.#check(), Math.ceil(left))
    else if (this.#whole) this.#expire('body')
    else this.#expire(this.#spoken ? 'idle' : 'first-event')
  }

  override done(): void {
    super.done()
    for (const timer of [this.#connect, this.#headers, this.#total, this.#idle]) clearTimeout(timer)
  }

  override failure(cause: unknown): InterlinguaError {
    const phase = this.#expired
    if (phase === undefined) return super.failure(cause)
    const option = optionOf(phase, this.#timeout)
    const message = `${waits[phase]} ${this.#timeout[option]} ms (timeout.${option})`
    return new InterlinguaError({ kind: 'timeout', message }, { ...this.#where, midStream: this.midStream, phase })
  }
}

const waits: { [phase in TimeoutPhase]: string } = {
  connect: 'no connection was made within',
  headers: 'no answer came within',
  'first-event': 'the answer began, but nothing was said for',
  idle: 'the answer stood still for',
  body: 'the answer began, but was not whole within',
  total: 'the call took more than',
}

function optionOf(phase: TimeoutPhase, timeout: Timeouts): keyof Timeouts {
  if (phase === 'first-event') return timeout.firstEvent === undefined ? 'idle' : 'firstEvent'
  return phase === 'body' ? 'idle' : phase
}
