/** A run, watched while it goes. */
import type { ToolInput } from '../chat/tool.ts'
import type { Client } from '../client/client.ts'
import { offAbort, onAbort } from '../http/abort-listeners.ts'
import { Feed } from './feed.ts'
import type { HandlersOption } from './handlers.ts'
import type { OutputSpec } from './output.ts'
import { Run } from './run.ts'
import type { RunEvent, RunOptions, RunResult } from './run-types.ts'

/**
 * Begun at once, and goes at the pace of its reader: with 64 events unread the run waits, and what it reads of the network and
 * of generators waits with it. One reader gets each event once; who breaks out of the loop cancels the run. Who asks for
 * the result and does not read lets the events go.
 */
export interface RunStream<T extends ToolInput = ToolInput, Value = unknown> extends AsyncIterable<RunEvent<T>> {
  /** Rejects with a `RunError`. The events end before, in either case. */
  readonly result: Promise<RunResult<T, Value>>
  /** Aborts the run. */
  cancel(): void
}

export function runStream<T extends ToolInput, Value>(
  client: Client,
  options: RunOptions<T> & HandlersOption<T>,
  spec?: OutputSpec<Value>,
): RunStream<T, Value | undefined> {
  const cancelling = new AbortController()
  const { signal, onEvent } = options
  const abort = (reason: unknown) => {
    cancelling.abort(reason)
    feed.free()
  }
  const follow = () => abort(signal?.reason)
  const cancel = () => abort(new DOMException('the run was cancelled', 'AbortError'))
  const feed = new Feed<RunEvent<T>>(cancel)
  if (signal?.aborted) follow()
  else if (signal) onAbort(signal, follow)
  const tell = async (event: RunEvent<T>) => {
    await onEvent?.(event)
    await feed.put(event)
  }
  const run = new Run(
    client,
    async (input, step) => {
      const stream = client.stream(input)
      for await (const events of stream.batches())
        for (const event of events) await tell({ type: 'stream', step, event })
      return stream.response
    },
    { ...options, signal: cancelling.signal, onEvent: tell },
    spec,
  )
  const result = run.result().finally(() => {
    if (signal) offAbort(signal, follow)
    feed.end()
  })
  result.catch(() => {})
  return {
    get result() {
      // Who asks for it and reads at once sets the pace by reading.
      queueMicrotask(() => feed.drain())
      return result
    },
    cancel,
    [Symbol.asyncIterator]: () => feed[Symbol.asyncIterator](),
  }
}
