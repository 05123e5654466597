/** When a run has gone far enough. */
import type { ToolInput } from '../chat/tool.ts'
import type { RunState } from './run-types.ts'

/** A tool of this name was executed in the last step. */
export function hasCalled(name: string): (state: RunState<ToolInput>) => boolean {
  return ({ steps }) =>
    steps.at(-1)?.outcomes.some(outcome => outcome.name === name && outcome.status === 'done') ?? false
}

/** The model was asked so many times. */
export function stepCount(count: number): (state: RunState<ToolInput>) => boolean {
  return ({ step }) => step >= count
}
