/** One function at work for one call: until it gives something, fails, takes too long, or nobody wants it any more. */
import type { ToolContext } from '../chat/tool.ts'
import { offAbort, onAbort } from '../http/abort-listeners.ts'

export type Ending = { status: 'done'; value: unknown } | { status: 'failed' | 'timeout' | 'aborted'; error: unknown }

export interface Execution {
  readonly signals: readonly AbortSignal[]
  readonly timeout: number | undefined
  /** Gives what it likes; a generator tells progress first. */
  readonly execute: (context: ToolContext) => unknown
  readonly contextOf: (signal: AbortSignal) => ToolContext
}

/** Never rejects. A function that does not look at its signal is left alone: what it gives later nobody gets. */
export async function ending({ signals, timeout, execute, contextOf }: Execution): Promise<Ending> {
  const controller = new AbortController()
  return new Promise(resolve => {
    const settle = (told: Ending) => {
      clearTimeout(timer)
      for (const signal of signals) offAbort(signal, abort)
      if (told.status !== 'done' && told.status !== 'failed') controller.abort(told.error)
      resolve(told)
    }
    const abort = () => settle({ status: 'aborted', error: signals.find(({ aborted }) => aborted)?.reason })
    const expire = () => {
      const message = `the call took more than ${timeout} ms`
      settle({ status: 'timeout', error: new DOMException(message, 'TimeoutError') })
    }
    const timer = timeout === undefined ? undefined : setTimeout(expire, timeout)
    for (const signal of signals) onAbort(signal, abort)
    if (signals.some(({ aborted }) => aborted)) abort()
    else
      lastOf(execute, contextOf(controller.signal)).then(
        value => settle({ status: 'done', value }),
        error => settle({ status: 'failed', error }),
      )
  })
}

/** What the function gives in the end; of a generator, what it returns. */
async function lastOf(execute: Execution['execute'], context: ToolContext): Promise<unknown> {
  const given = execute(context)
  if (!isGenerator(given)) return given
  const leave = () => void given.return(undefined).catch(() => {})
  context.signal.addEventListener('abort', leave, { once: true })
  for (;;) {
    const { done, value } = await given.next()
    if (done) return value
    await context.report(value)
  }
}

function isGenerator(given: unknown): given is AsyncGenerator {
  return typeof given === 'object' && given !== null && Symbol.asyncIterator in given && 'next' in given
}
