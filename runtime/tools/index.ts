/** Tools whose types come from their schemas, and who executes their calls: `interlingua/tools`. */

export { toolResult } from '../chat/tool.ts'
export type { AgentTool } from './agent.ts'
export type { DeepPartial } from './deep-partial.ts'
export { type Executed, executeCalls } from './execute-calls.ts'
export type { Handler, HandlersOf } from './handlers.ts'
export { jsonSchema } from './json-schema.ts'
export type { ApprovalRequest, Decision, ExecuteOptions, RepairRequest } from './options.ts'
export type { Done, NotDone, Outcome, OutcomeOf, Spent, ToolEvent } from './outcome.ts'
export {
  array,
  choice,
  type OutputInput,
  type OutputOf,
  type OutputOptions,
  type OutputRepair,
  type OutputSpec,
  type OutputStrategy,
  output,
} from './output.ts'
export { isOutputError, OutputError } from './output-error.ts'
export type { OutputStream } from './output-stream.ts'
export { isRunError, RunError } from './run-error.ts'
export type { RunStream } from './run-stream.ts'
export type {
  RunDone,
  RunEnded,
  RunEvent,
  RunLimits,
  RunOptions,
  RunResult,
  RunState,
  StepChanges,
  StepResult,
  StopWhen,
} from './run-types.ts'
export type { SchemaInput, ValueOf } from './schema.ts'
export { hasCalled, stepCount } from './stop.ts'
export { type Returned, type ToolOptions, tool } from './tool.ts'
export { type Asked, type ToolClient, type ToolClientOptions, withTools } from './with-tools.ts'
