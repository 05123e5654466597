/** Tools whose types come from their schemas, and who executes their calls: `interlingua/tools`. */

export { toolResult } from '../tool.ts'
export { type Executed, executeCalls } from './execute-calls.ts'
export type { Handler, HandlersOf } from './handlers.ts'
export { jsonSchema } from './json-schema.ts'
export type { ApprovalRequest, Decision, ExecuteOptions, RepairRequest } from './options.ts'
export type { Done, NotDone, Outcome, OutcomeOf, Spent, ToolEvent } from './outcome.ts'
export type { SchemaInput, ValueOf } from './schema.ts'
export { type Returned, type ToolOptions, tool } from './tool.ts'
