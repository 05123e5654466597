/** A run as a tool of another one. */
import type { ChatInput } from '../chat/input.ts'
import { type ToolContext, type ToolInput, type TypedTool, toolResult } from '../chat/tool.ts'
import { isObject } from '../text/json.ts'
import { ownSchema } from './own-schema.ts'
import { isRunError } from './run-error.ts'
import type { RunOptions, RunResult } from './run-types.ts'
import type { SchemaInput, ToJsonSchema, ValueOf } from './schema.ts'
import { tool } from './tool.ts'

/** What an agent is asked where nothing else is said. */
export const asks = ownSchema<{ prompt: string }>(
  { type: 'object', properties: { prompt: { type: 'string' } }, required: ['prompt'], additionalProperties: false },
  value => (isPrompt(value) ? [] : [{ path: ['prompt'], message: 'must be a text, and nothing else there' }]),
)

function isPrompt(value: unknown): value is { prompt: string } {
  return isObject(value) && typeof value.prompt === 'string' && Object.keys(value).length === 1
}

/** What is told of an agent beside the options of its runs. */
export interface AgentTool<Name extends string, In extends SchemaInput> {
  /** By this another model calls it. */
  name: Name
  /** Told to the model that may call it. */
  description: string
  /** What it is asked; `{ prompt: string }` where absent. */
  input?: In
  /** For a library whose schemas do not give their JSON Schema themselves. */
  toJsonSchema?: ToJsonSchema<In>
  /** The messages that its run begins with; the input's `prompt`, else its JSON, where absent. */
  prompt?(input: ValueOf<In>): ChatInput['messages']
  /** As of any tool. */
  needsApproval?: boolean
}

/** Begins a run of the agent. */
export type Start<Value> = (
  begun: Pick<RunOptions<ToolInput>, 'messages' | 'signal' | 'onEvent'>,
) => Promise<RunResult<ToolInput, Value>>

/** Its events are progress of the call, and what it spends is spent by who called it. Without an output it gives its text. */
export function agentTool<Value>(options: AgentTool<string, SchemaInput>, start: Start<Value>): TypedTool {
  const { name, description, input = asks, toJsonSchema, prompt = promptOf, needsApproval = false } = options
  return tool({
    name,
    description,
    input,
    needsApproval,
    ...(toJsonSchema && { toJsonSchema }),
    execute: (given, context) => runOnce(prompt(given), start, context),
  })
}

async function runOnce<Value>(
  messages: ChatInput['messages'],
  start: Start<Value>,
  { signal, report, spend }: ToolContext,
): Promise<unknown> {
  try {
    const result = await start({ messages, signal, onEvent: report })
    spend(result.usage, result.cost)
    if (result.status === 'done') return result.output ?? result.text
    const why = result.limit ? `${result.status}: ${result.limit}` : result.status
    return toolResult({ content: `The agent ended before it was done (${why}). ${result.text}`.trim(), isError: true })
  } catch (error) {
    if (isRunError(error)) spend(error.run.usage, error.run.cost)
    throw error
  }
}

function promptOf(given: unknown): string {
  return isPrompt(given) ? given.prompt : JSON.stringify(given)
}
