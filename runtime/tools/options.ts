/** What who executes calls may say of it. */
import type { Issue } from '../chat/standard-schema.ts'
import type { ToolInput, TypedTool } from '../chat/tool.ts'
import type { Message, ToolCallPart } from '../types.ts'
import type { ToolEvent } from './outcome.ts'

/** A call that somebody must agree to. */
export interface ApprovalRequest {
  /** As the model wrote it. */
  call: ToolCallPart
  /** What the tool would get. */
  input: unknown
  /** What would be executed. */
  tool: TypedTool
}

/** `reason` is told to the model where it is denied. */
export type Decision = boolean | { approved: boolean; reason?: string }

/** A call that is not executed as it is. */
export interface RepairRequest {
  /** As the model wrote it; where it is no JSON, its text is `inputText`. */
  call: ToolCallPart
  /** What is wrong with the arguments, and where. */
  issues: readonly Issue[]
  /** Whose arguments they are. */
  tool: TypedTool
}

/** How calls are executed, and who is asked. */
export interface ExecuteOptions<T extends ToolInput = ToolInput> {
  /** Those that were offered. */
  tools: readonly T[]
  /** How many are executed at one time; 8 where it is not said. */
  concurrency?: number
  /** Ends all calls that are not done: they get `aborted` as their outcome. */
  signal?: AbortSignal
  /** A signal of one call, that ends it alone. */
  signalOf?(call: ToolCallPart): AbortSignal | undefined
  /** In milliseconds, of a call whose tool does not say so itself. None where absent. */
  timeout?: number
  /**
   * Asked once for arguments that a tool does not take: gives others, which are checked, too, or undefined. Without it, and
   * where that does not help, the model is told what is wrong.
   */
  repair?(request: RepairRequest): unknown
  /** Decisions that were made before, by the ids of the calls. */
  approvals?: { readonly [id: string]: Decision }
  /** Asked for every call that needs approval and is not decided. Undefined, or no such function: the call is pending. */
  approve?(request: ApprovalRequest): Decision | undefined | Promise<Decision | undefined>
  /** What the model is told of what a tool threw; its message where absent. */
  explain?(error: unknown, call: ToolCallPart): string
  /** The conversation before the answer, for tools that want to know it. */
  messages?: readonly Message[]
  /**
   * Told of what happens, as it happens; a promise that it gives is waited for. What it throws rejects the promise, after the
   * calls under way have ended.
   */
  onEvent?(event: ToolEvent): unknown
}
