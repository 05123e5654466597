/** What became of a call. */
import type { Issue } from '../chat/standard-schema.ts'
import type { TypedTool } from '../chat/tool.ts'
import type { ToolCallPart, ToolResultPart, Usage } from '../types.ts'

interface Settled {
  /** As the model wrote it. */
  call: ToolCallPart
  /** What the model gets. */
  result: ToolResultPart
  /** How long it was executed, in milliseconds; 0 where it was not. */
  ms: number
}

/** It was executed. `input` is what the tool got, `output` what it gave. */
export interface Done<Name extends string = string, Input = unknown, Output = unknown> extends Settled {
  status: 'done'
  /** The tool's name, which tells the types of `input` and `output`. */
  name: Name
  /** What the tool got. */
  input: Input
  /** What it gave. */
  output: Output
}

/**
 * The model is told of it as an error. `invalid`: never executed, as the tool does not take the arguments or there is none
 * of that name. `denied`: nobody agreed. `failed`: the tool threw, or says that it failed. `timeout`, `aborted`: it was
 * ended, or not begun; what it did until then nobody knows.
 */
export interface NotDone extends Settled {
  /** What became of it. */
  status: 'invalid' | 'denied' | 'failed' | 'timeout' | 'aborted'
  /** The name that was called. */
  name: string
  /** What the tool would have got, or got. */
  input?: unknown
  /** There is none. */
  output?: undefined
  /** What was wrong with the arguments, or with what the tool gave. */
  issues?: Issue[]
  /** What the tool threw, or why it was aborted. */
  error?: unknown
}

/** What may become of calls of these tools. Look at `status`, then at `name`. */
export type OutcomeOf<T> =
  | (T extends TypedTool<infer Name, infer Input, infer Output> ? Done<Name, Input, Output> : Done)
  | NotDone

/** What may become of a call of any tool. */
export type Outcome = Done | NotDone

/** What happens while calls are executed, in its order. */
export type ToolEvent =
  | { type: 'tool-start'; call: ToolCallPart; input: unknown }
  | { type: 'tool-progress'; call: ToolCallPart; progress: unknown }
  /** Somebody must agree, and has not said anything yet. */
  | { type: 'tool-approval'; call: ToolCallPart; input: unknown }
  | { type: 'tool-end'; call: ToolCallPart; outcome: Outcome }

/** What tools themselves spent on models. */
export interface Spent {
  /** Tokens, as far as they are known. */
  usage?: Usage
  /** In USD, as far as it is known. */
  cost?: number
}
