import type { ToolInput } from '../chat/tool.ts'
import type { HandlersOption } from './handlers.ts'
import type { RunOptions } from './run-types.ts'

/** Everything of a run's options that is no part of a request. */
export function split<T extends ToolInput>(options: RunOptions<T> & HandlersOption<T>) {
  const {
    tools = [],
    handlers,
    concurrency,
    signalOf,
    repair,
    approvals,
    approve,
    explain,
    toolTimeout,
    stopWhen = [],
    prepareStep,
    limits = {},
    handOff = {},
    onEvent,
    ...request
  } = options
  const executing = { concurrency, signalOf, repair, approvals, approve, explain, timeout: toolTimeout, handlers }
  return { tools, executing, stopWhen: [stopWhen].flat(), prepareStep, limits, handOff, onEvent, request }
}
