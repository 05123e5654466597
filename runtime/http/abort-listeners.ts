/**
 * One listener a signal, however many calls wait for it: platforms warn of leaks where a signal has many, and a
 * thousand calls at once on one signal are no leak.
 */

const waiting = new WeakMap<AbortSignal, Set<() => void>>()

/** Calls `listener` when the signal aborts, once at most. */
export function onAbort(signal: AbortSignal, listener: () => void): void {
  let listeners = waiting.get(signal)
  if (listeners === undefined) {
    listeners = new Set()
    waiting.set(signal, listeners)
    signal.addEventListener('abort', tell)
  }
  listeners.add(listener)
}

/** Takes a listener away; the last one takes the signal's with it. */
export function offAbort(signal: AbortSignal, listener: () => void): void {
  const listeners = waiting.get(signal)
  if (listeners?.delete(listener) && listeners.size === 0) forget(signal)
}

function tell(event: Event): void {
  // Node 20 forgets `currentTarget` after the first listener of an event.
  const signal = event.target as AbortSignal
  const listeners = waiting.get(signal)
  forget(signal)
  for (const listener of listeners ?? []) listener()
}

function forget(signal: AbortSignal): void {
  waiting.delete(signal)
  signal.removeEventListener('abort', tell)
}
