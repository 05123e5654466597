/** Waits that end with the caller's patience. */
import { InterlinguaError } from '../errors.ts'
import { offAbort, onAbort } from './abort-listeners.ts'

/** The error of a call whose signal has aborted. */
export function abortedBy(signal: AbortSignal): InterlinguaError {
  return new InterlinguaError({ kind: 'aborted', message: 'the caller aborted' }, { cause: signal.reason })
}

/** What the promise gives, or `aborted` as soon as the signal says so. Leaves no listener behind. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortedBy(signal))
    if (signal.aborted) abort()
    else onAbort(signal, abort)
    promise.then(resolve, reject).finally(() => offAbort(signal, abort))
  })
}

/** What the promise gives, or an error once it has taken longer than `ms`. */
export function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
