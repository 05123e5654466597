/** When a call ends early by its timeouts, too. */
import { InterlinguaError, type TimeoutPhase } from '../errors.ts'
import { type Sending, Watch } from './abort-watch.ts'
import type { HttpRequest, Timeouts } from './http-request.ts'
import type { HttpTransport } from './transport.ts'

/** How a call is watched: with timers only where it has timeouts. */
export function watchOf(request: HttpRequest): Watch {
  return request.timeout ? new TimedWatch(request, request.timeout) : new Watch(request)
}

/** Timers exist only where they are asked for, and no longer. */
class TimedWatch extends Watch {
  readonly #timeout: Timeouts
  readonly #where: HttpRequest['where']
  readonly #timers: { [phase in TimeoutPhase]?: ReturnType<typeof setTimeout> } = {}
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
    if (headers !== undefined) this.#expireIn(headers, 'headers')
    if (total !== undefined) {
      const gone = performance.now() - (request.begunAt ?? performance.now())
      this.#expireIn(Math.max(0, total - gone), 'total')
    }
  }

  override attach(request: Sending, transport: HttpTransport): void {
    super.attach(request, transport)
    const { connect } = this.#timeout
    if (connect === undefined) return
    request.connecting = () => {
      if (this.#timers.connect === undefined) this.#expireIn(connect, 'connect')
    }
    request.connected = () => this.#stop('connect')
  }

  /** What came while the process was busy with something else is read before it counts as late: timers go before the network. */
  #expireIn(ms: number, phase: TimeoutPhase, isLast = false): void {
    const act = () => (isLast ? this.#expire(phase) : this.#expireIn(0, phase, true))
    this.#timers[phase] = setTimeout(act, ms)
  }

  #stop(phase: TimeoutPhase): void {
    clearTimeout(this.#timers[phase])
    this.#timers[phase] = undefined
  }

  #expire(phase: TimeoutPhase): void {
    this.#expired ??= phase
    this.abort()
  }

  override answered(good: boolean): void {
    super.answered(good)
    this.#stop('connect')
    this.#stop('headers')
  }

  /** One timer serves all waits. */
  override waiting(whole = false): void {
    this.#whole = whole
    const longest = this.#longest()
    if (longest === undefined || this.#waitingSince !== 0) return
    this.#waitingSince = performance.now()
    if (this.#timers.idle === undefined) this.#checkIn(longest)
  }

  #longest(): number | undefined {
    const { firstEvent, idle } = this.#timeout
    return this.#spoken || this.#whole ? idle : (firstEvent ?? idle)
  }

  override spoke(): void {
    if (!this.#spoken) {
      // The waits to come may be shorter than the first.
      this.#stop('idle')
    }
    this.#spoken = true
    this.#waitingSince = 0
  }

  #checkIn(ms: number, isLast = false): void {
    this.#timers.idle = setTimeout(() => this.#check(isLast), ms)
  }

  #check(isLast: boolean): void {
    this.#timers.idle = undefined
    if (this.#waitingSince === 0) return
    const left = Math.ceil(this.#longest()! - (performance.now() - this.#waitingSince))
    if (left > 0 || !isLast) this.#checkIn(Math.max(0, left), left <= 0)
    else if (this.#whole) this.#expire('body')
    else this.#expire(this.#spoken ? 'idle' : 'first-event')
  }

  override done(): void {
    super.done()
    for (const phase in this.#timers) this.#stop(phase as TimeoutPhase)
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
