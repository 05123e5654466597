/** A run, watched while it goes. */

import { offAbort, onAbort } from '../abort-listeners.ts'
import type { Client } from '../client.ts'
import type { ToolInput } from '../tool.ts'
import { Feed } from './feed.ts'
import type { HandlersOption } from './handlers.ts'
import type { OutputSpec } from './output.ts'
import { Run } from './run.ts'
import type { RunEvent, RunOptions, RunResult } from './run-types.ts'

/** Begun at once, and goes at its own pace. One reader gets each event once; who breaks out of the loop cancels the run. */
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
  const follow = () => cancelling.abort(signal?.reason)
  if (signal?.aborted) follow()
  else if (signal) onAbort(signal, follow)
  const cancel = () => cancelling.abort(new DOMException('the run was cancelled', 'AbortError'))
  const feed = new Feed<RunEvent<T>>(cancel)
  const tell = (event: RunEvent<T>) => {
    onEvent?.(event)
    feed.push(event)
  }
  const run = new Run(
    client,
    async (input, step) => {
      const stream = client.stream(input)
      for await (const events of stream.batches()) for (const event of events) tell({ type: 'stream', step, event })
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
  return { result, cancel, [Symbol.asyncIterator]: () => feed[Symbol.asyncIterator]() }
}
