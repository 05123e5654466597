/** What a tool is that knows its own types, and what is known of its calls. `interlingua/tools` makes them. */
import type { FunctionTool, Message, NativeTool, Tool, ToolCallPart, Usage } from '../types.ts'
import type { PartInput } from './part-input.ts'
import type { Checked, Issue } from './standard-schema.ts'

/** A tool as callers may write it. One without a type is a function. */
export type ToolInput = Tool | Omit<FunctionTool, 'type'>

/** Where a tool keeps what is no part of the request. The same in every copy of the library. */
export const definition: unique symbol = Symbol.for('interlingua.tool')

/** Where a result says that it is one. */
export const resultMark: unique symbol = Symbol.for('interlingua.tool-result')

/** Where a tool says that the arguments of its call are the answer, as a text. */
export const answering: unique symbol = Symbol.for('interlingua.answering')

/** What a tool gives to the model, in the shape of the Model Context Protocol. */
export interface ToolResult<Output = unknown> {
  readonly [resultMark]: true
  /** What the model is shown: a text, or parts. */
  content: string | PartInput[]
  /** The value behind the content, for programs. */
  structured?: Output
  /** The call failed, and `content` tells the model why. */
  isError?: boolean
}

/** What an executing tool knows of its call. */
export interface ToolContext {
  /** The call's id. */
  readonly id: string
  /** The tool's name. */
  readonly name: string
  /** Aborted when the call shall end: by the caller, by the tool's timeout. */
  readonly signal: AbortSignal
  /** The conversation up to the call, the call's own message last. */
  readonly messages: readonly Message[]
  /** Tells whoever watches how far it is, and resolves when it may go on. Nothing of it reaches the model. */
  report(progress: unknown): Promise<void>
  /** Counts what the tool itself spent on models towards the budgets of who called it. `cost` is in USD. */
  spend(usage: Usage | undefined, cost?: number): void
}

/** What is behind a tool. `Handled`: it can be executed. */
export interface Definition<Input = unknown, Output = unknown, Handled extends boolean = boolean> {
  check(input: unknown): Promise<Checked<Input>>
  /** Of what `execute` gives. */
  checkOutput(output: unknown): Promise<Checked<Output>>
  readonly handled: Handled
  /** Gives a value or a `ToolResult`, or tells progress and returns one of them. Its input is checked before. */
  execute?(input: unknown, context: ToolContext): unknown
  /** Whether somebody must agree before it is executed. */
  needsApproval?(input: unknown, context: ToolContext): boolean | Promise<boolean>
  /** What the model is shown of a value. */
  show?(output: unknown): string | PartInput[]
  /** In milliseconds. */
  readonly timeout?: number | undefined
}

/** A function tool with the types of its input and of its result. It is sent like any other. */
export interface TypedTool<
  Name extends string = string,
  Input = unknown,
  Output = unknown,
  Handled extends boolean = boolean,
> extends FunctionTool {
  /** By this the model calls it, and its calls are told apart. */
  name: Name
  /** What checks and executes its calls. Behind a symbol: no JSON shows it. */
  readonly [definition]: Definition<Input, Output, Handled>
}

/** A call whose input its tool takes: `input` is what the tool's schema made of the arguments. */
export interface ValidCall<Name extends string = string, Input = unknown> extends ToolCallPart {
  /** The tool's name, which tells the type of `input`. */
  name: Name
  input: Input
  invalid?: never
}

/**
 * A call that must not be executed as one of these tools: there is none of its name (a vendor's own tool may ask the
 * client to do something, by a name of its own), or it does not take the arguments.
 */
export interface InvalidCall extends ToolCallPart {
  invalid: true
  /** What is wrong with the arguments, and where. */
  issues: Issue[]
}

/** A call of one of these tools. Look at `invalid`, then at `name`. Calls of tools without types are as they come. */
export type CallOf<T> = [Extract<T, TypedTool>] extends [never] ? ToolCallPart : CheckedCall<T>

type CheckedCall<T> =
  T extends TypedTool<infer Name, infer Input>
    ? ValidCall<Name, Input> | InvalidCall
    : T extends NativeTool
      ? never
      : ToolCallPart

/** The names by which a call may be demanded. */
export type NameOf<T> = T extends { name: infer Name extends string } ? Name : never

export function isTyped(tool: ToolInput): tool is TypedTool {
  return typeof tool === 'object' && tool !== null && definition in tool
}

export function isResult(value: unknown): value is ToolResult {
  return typeof value === 'object' && value !== null && resultMark in value
}

/** A result in full, for a tool that shows the model something else than its value, or tells of a failure. */
export function toolResult<Output = never>(result: Omit<ToolResult<Output>, typeof resultMark>): ToolResult<Output> {
  return { [resultMark]: true, ...result }
}
