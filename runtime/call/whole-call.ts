/** What holds for a call with all its attempts. */
import type { CallOptions } from '../chat/input.ts'
import type { Timeouts } from '../http/http-request.ts'
import { type RetryOptions, retryOf } from '../http/retry.ts'

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
    signals: signalsOf(client.signal, options.signal),
    timeout: typeof timeout === 'number' ? { total: timeout } : timeout,
    retry: retryOf(options.retry ?? client.retry),
  }
}

const none: readonly AbortSignal[] = []

/** Most calls have none. */
function signalsOf(ofClient: AbortSignal | undefined, ofCall: AbortSignal | undefined): readonly AbortSignal[] {
  if (ofClient && ofCall) return [ofClient, ofCall]
  const one = ofClient ?? ofCall
  return one ? [one] : none
}
