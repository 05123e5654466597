/** Who executes the calls of tools that do not execute themselves. */
import type { ToolContext, ToolInput, TypedTool } from '../chat/tool.ts'
import type { JsonObject, NativeTool } from '../types.ts'
import type { Returned } from './tool.ts'

/** Executes the calls of one tool. */
export type Handler<Input = unknown, Output = unknown> = (input: Input, context: ToolContext) => Returned<Output>

/** The tools among these that have no `execute`. What a vendor hosts needs none. */
type Unhandled<T> =
  T extends TypedTool<string, unknown, unknown, infer Handled>
    ? Handled extends false
      ? T
      : never
    : Exclude<T, NativeTool>

type HandlerFor<T> =
  T extends TypedTool<string, infer Input, infer Output> ? Handler<Input, Output> : Handler<JsonObject>

/** One handler for each tool that has no `execute`. */
export type HandlersOf<T extends ToolInput> = {
  [One in Unhandled<T> as One extends { name: infer Name extends string } ? Name : never]: HandlerFor<One>
}

/** The option that these tools need: none where all execute themselves. */
export type HandlersOption<T extends ToolInput> = [Unhandled<T>] extends [never]
  ? { handlers?: { [name: string]: never } }
  : { handlers: HandlersOf<T> }
