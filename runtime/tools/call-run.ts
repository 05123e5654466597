/** The way of one call: checked, repaired, agreed to, executed, answered. */
import { checkedCall } from '../chat/checked-calls.ts'
import { type Checked, type Issue, issuesText } from '../chat/standard-schema.ts'
import { definition, isResult, type ToolContext, type ToolResult, type TypedTool } from '../chat/tool.ts'
import type { Message, ToolCallPart } from '../types.ts'
import { type Ending, ending } from './execution.ts'
import type { Handler } from './handlers.ts'
import type { Decision, ExecuteOptions } from './options.ts'
import type { NotDone, Outcome } from './outcome.ts'
import { resultOf, shown, valueIn } from './result.ts'
import type { Slots } from './slots.ts'

/** What all calls of an answer share. */
export interface Batch {
  readonly options: Omit<ExecuteOptions, 'tools' | 'messages'>
  readonly tools: readonly TypedTool[]
  readonly handlers: { readonly [name: string]: Handler | undefined }
  readonly messages: readonly Message[]
  readonly slots: Slots
  readonly spend: ToolContext['spend']
}

type Failure = Pick<NotDone, 'status' | 'input' | 'issues' | 'error'>

/** Undefined where somebody must agree first. */
export async function runCall(call: ToolCallPart, batch: Batch): Promise<Outcome | undefined> {
  const { options } = batch
  const tool = batch.tools.find(({ name }) => name === call.name)
  const input = await inputOf(call, tool, batch)
  if (tool === undefined || input.issues) {
    const issues = input.issues ?? []
    return settled(call, batch, { status: 'invalid', issues }, 0, notTaken(issues))
  }
  const decision = await decisionOn(call, tool, input.value, batch)
  if (decision === undefined) return undefined
  if (decision === 'aborted') return aborted(call, batch, options.signal?.reason)
  const { approved, reason } = typeof decision === 'boolean' ? { approved: decision } : decision
  if (!approved) {
    const why = reason === undefined ? 'The call was denied.' : `The call was denied: ${reason}`
    return settled(call, batch, { status: 'denied', input: input.value }, 0, why)
  }
  return batch.slots.within(() => executed(call, tool, input.value, batch))
}

/** What a call gets that is not to be begun any more. */
function aborted(call: ToolCallPart, batch: Pick<Batch, 'options'>, error: unknown): Promise<Outcome> {
  return settled(call, batch, { status: 'aborted', error }, 0, 'The call was aborted before it was executed.')
}

async function inputOf(
  call: ToolCallPart,
  tool: TypedTool | undefined,
  { tools, options }: Batch,
): Promise<Checked<unknown>> {
  const found = await checkedCall(call, tools)
  const { issues } = found
  if (issues === undefined) return { value: found.input }
  const mended = tool && options.repair && (await options.repair({ call, issues, tool }))
  return tool === undefined || mended === undefined ? { issues } : tool[definition].check(mended)
}

async function decisionOn(
  call: ToolCallPart,
  tool: TypedTool,
  input: unknown,
  batch: Batch,
): Promise<Decision | 'aborted' | undefined> {
  const { approvals = {}, approve, signal, onEvent } = batch.options
  const made = Object.hasOwn(approvals, call.id) ? approvals[call.id] : undefined
  if (made !== undefined) return made
  const asked = await ending({
    signals: signal ? [signal] : [],
    timeout: undefined,
    contextOf: own => contextOf(call, batch, own),
    execute: async context => {
      if (!(await tool[definition].needsApproval?.(input, context))) return true
      await onEvent?.({ type: 'tool-approval', call, input })
      return approve?.({ call, input, tool })
    },
  })
  if (asked.status === 'done') return asked.value as Decision | undefined
  if (asked.status === 'aborted') return 'aborted'
  // Whoever cannot be asked has not agreed.
  return { approved: false, reason: `nobody could be asked, as ${messageOf(asked.error)}` }
}

async function executed(call: ToolCallPart, tool: TypedTool, input: unknown, batch: Batch): Promise<Outcome> {
  const { options, handlers } = batch
  const behind = tool[definition]
  const execute = behind.execute ?? handlers[call.name]
  const own = options.signalOf?.(call)
  const signals = [options.signal, own].filter(signal => signal !== undefined)
  const stopped = signals.find(signal => signal.aborted)
  if (stopped) return aborted(call, batch, stopped.reason)
  await options.onEvent?.({ type: 'tool-start', call, input })
  const begun = performance.now()
  const told = await ending({
    signals,
    timeout: behind.timeout ?? options.timeout,
    contextOf: signal => contextOf(call, batch, signal),
    execute: context => {
      if (!execute) throw new Error(`nothing executes the tool '${call.name}'`)
      return execute(input, context)
    },
  })
  const ms = performance.now() - begun
  if (told.status !== 'done') return unfinished(call, batch, told, input, ms)
  return given(call, tool, input, told.value, ms, batch)
}

async function given(
  call: ToolCallPart,
  tool: TypedTool,
  input: unknown,
  value: unknown,
  ms: number,
  batch: Batch,
): Promise<Outcome> {
  const behind = tool[definition]
  if (isResult(value) && value.isError) return settled(call, batch, { status: 'failed', input }, ms, value)
  const output = await behind.checkOutput(valueIn(value))
  if (output.issues) {
    const { issues } = output
    const error = new Error(`what the tool '${call.name}' gave is not what it says it gives: ${issuesText(issues)}`)
    return settled(call, batch, { status: 'failed', input, issues, error }, ms, explained(error, call, batch))
  }
  const result = await resultOf(call, shown(value, output.value, behind.show), false)
  return told(batch, { status: 'done', call, name: call.name, input, output: output.value, result, ms })
}

function unfinished(
  call: ToolCallPart,
  batch: Batch,
  { status, error }: Exclude<Ending, { status: 'done' }>,
  input: unknown,
  ms: number,
): Promise<Outcome> {
  const text = status === 'aborted' ? 'The call was aborted before it was done.' : explained(error, call, batch)
  return settled(call, batch, { status, input, error }, ms, text)
}

async function settled(
  call: ToolCallPart,
  batch: Pick<Batch, 'options'>,
  failure: Failure,
  ms: number,
  shows: string | ToolResult,
): Promise<Outcome> {
  const result = await resultOf(call, typeof shows === 'string' ? { content: shows } : shows, true)
  return told(batch, { ...failure, call, name: call.name, result, ms })
}

async function told({ options }: Pick<Batch, 'options'>, outcome: Outcome): Promise<Outcome> {
  await options.onEvent?.({ type: 'tool-end', call: outcome.call, outcome })
  return outcome
}

function contextOf(call: ToolCallPart, { messages, options, spend }: Batch, signal: AbortSignal): ToolContext {
  const report = (progress: unknown) => {
    const told = signal.aborted ? undefined : options.onEvent?.({ type: 'tool-progress', call, progress })
    const waiting = Promise.resolve(told).then(() => {})
    // A tool need not wait.
    waiting.catch(() => {})
    return waiting
  }
  return { id: call.id, name: call.name, signal, messages, report, spend }
}

function explained(error: unknown, call: ToolCallPart, { options }: Batch): string {
  return options.explain?.(error, call) ?? `The tool failed: ${messageOf(error)}`
}

function notTaken(issues: readonly Issue[]): string {
  return `The call was not executed: ${issuesText(issues)}. Correct it and call again.`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
