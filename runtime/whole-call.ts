/** What holds for a call with all its attempts. */
import type { Timeouts } from './http-request.ts'
import type { CallOptions } from './input.ts'
import { type RetryOptions, retryOf } from './retry.ts'

export interface WholeCall {
  /** When it began, by `performance.now()`. */
  begunAt: number
  idempotencyKey: string
  /** The call ends with the first of them. */
  signals: readonly AbortSignal[]
  timeout: Timeouts | undefined
  retry: Required<RetryOptions>
}

/** A client's options, as far as a call's win over them. */
export interface CallDefaults {
  signal?: AbortSignal
  timeout?: number | Timeouts
  retry?: RetryOptions | false
}

export function wholeCall(client: CallDefaults, options: CallOptions): WholeCall {
  const timeout = options.timeout ?? client.timeout
  return {
    begunAt: performance.now(),
    idempotencyKey: options.idempotencyKey ?? globalThis.crypto.randomUUID(),
    signals: [client.signal, options.signal].filter(signal => signal !== undefined),
    timeout: typeof timeout === 'number' ? { total: timeout } : timeout,
    retry: retryOf(options.retry ?? client.retry),
  }
}
