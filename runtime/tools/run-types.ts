/** What a run is told, and what it tells. */
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatInput } from '../chat/input.ts'
import type { NameOf, ToolInput } from '../chat/tool.ts'
import type { HandOffOptions } from '../transcript/index.ts'
import type { Message, StreamEvent, ToolCallPart, Usage } from '../types.ts'
import type { ExecuteOptions } from './options.ts'
import type { OutcomeOf, ToolEvent } from './outcome.ts'

/** Where a run stands, before a step or when it is asked whether to stop. */
export interface RunState<T extends ToolInput = ToolInput> {
  /** How many times a model was asked in this run. */
  readonly step: number
  /** The conversation so far. */
  readonly messages: readonly Message[]
  /** Those that are over. */
  readonly steps: readonly StepResult<T>[]
  /** Of all steps so far. */
  readonly usage: Usage | undefined
  /** In USD; undefined where that of a step is not known. */
  readonly cost: number | undefined
}

/** What is another for one step: its model, its tool choice, anything of its request. */
export interface StepChanges<T extends ToolInput = ToolInput>
  extends Partial<Omit<ChatInput<T>, 'tools' | 'messages'>> {
  /** The only tools that are offered. */
  activeTools?: readonly NameOf<T>[]
  /** What the model gets in place of the conversation, which stays as it is. */
  messages?: ChatInput['messages']
}

/** A run ends before a step that may lead over one of these. What cannot be counted counts as too much. */
export interface RunLimits {
  /** How many times a model is asked; 20 where it is not said. */
  steps?: number
  /** Input and output of all steps, and of what tools spent. */
  tokens?: number
  /** What all of it costs. It is known where `interlingua/budget` knows the prices. */
  usd?: number
}

/** Whether a run ends after this step. */
export type StopWhen<T extends ToolInput = ToolInput> = (state: RunState<T>) => boolean | Promise<boolean>

/** What `chat` and executing calls take, and how a run ends. */
export interface RunOptions<T extends ToolInput = ToolInput>
  extends Omit<ChatInput<T>, 'tools'>,
    Pick<ExecuteOptions<T>, 'concurrency' | 'signalOf' | 'repair' | 'approvals' | 'approve' | 'explain'> {
  /** What the model may call. */
  tools?: readonly T[]
  /** In milliseconds, of a call whose tool does not say so itself. */
  toolTimeout?: number
  /** Asked when the calls of a step are executed; where one says yes, the run has stopped. */
  stopWhen?: NoInfer<StopWhen<T> | readonly StopWhen<T>[]>
  /** Asked before each step. */
  prepareStep?(
    state: NoInfer<RunState<T>>,
  ): NoInfer<StepChanges<T>> | undefined | Promise<NoInfer<StepChanges<T>> | undefined>
  /** Bounds; 20 steps where nothing is said. */
  limits?: RunLimits
  /**
   * Conversations go along to whatever vendor a step or an attempt asks, as by `handOff` of `interlingua/transcript`: what
   * of them its api would refuse is repaired, and told in `loss`. This says how.
   */
  handOff?: Pick<HandOffOptions, 'orphans' | 'reasoning'>
  /** Told of what happens, as it happens; a promise that it gives is waited for. What it throws ends the run. */
  onEvent?(event: NoInfer<RunEvent<T>>): unknown
}

/** One answer of the model, and what became of its calls. */
export interface StepResult<T extends ToolInput = ToolInput> {
  /** From 1; 0 for calls that the conversation brought with it. */
  step: number
  /** The answer. Absent for calls that the run began with. */
  response?: ChatResponse<T>
  /** What became of its calls. */
  outcomes: OutcomeOf<T>[]
}

interface RunSoFar<T extends ToolInput> {
  /** The text of the last answer. */
  text: string
  /** The whole conversation. A run that begins with it goes on where this one ended. */
  messages: Message[]
  /** What of it this run has added. */
  added: Message[]
  /** All of them, in their order. */
  steps: StepResult<T>[]
  /** Of all steps, and what tools spent. */
  usage?: Usage
  /** In USD, of the same; absent where that of a step is not known. */
  cost?: number
}

/** The model has answered, and called nothing more. */
export interface RunDone<T extends ToolInput, Value> extends RunSoFar<T> {
  status: 'done'
  /** The value that was asked for. */
  output: Value
}

/**
 * `stopped`: by `stopWhen`. `limit`: by that one of the limits. `paused`: these calls need somebody to agree; go on with
 * `messages` and `approvals`. `aborted`, `failed`: only in the `run` of a `RunError`.
 */
export interface RunEnded<T extends ToolInput = ToolInput> extends RunSoFar<T> {
  /** Why it ended. */
  status: 'stopped' | 'limit' | 'paused' | 'aborted' | 'failed'
  /** Which one it was. */
  limit?: keyof RunLimits
  /** The calls that wait for somebody to agree. */
  pending?: ToolCallPart[]
  /** There is none. */
  output?: undefined
}

/** How a run ended; look at `status`. */
export type RunResult<T extends ToolInput = ToolInput, Value = unknown> = RunDone<T, Value> | RunEnded<T>

/** What happens in a run, in its order. */
export type RunEvent<T extends ToolInput = ToolInput> =
  | { type: 'step-start'; step: number; model: ChatInput['model'] }
  /** In the streaming form: what the model says, as it says it. */
  | { type: 'stream'; step: number; event: StreamEvent }
  | (ToolEvent & { step: number })
  /** The conversation has grown. All of these after one another are `added`: keep them, and a run can be taken up. */
  | { type: 'message'; step: number; message: Message }
  | { type: 'step-end'; step: number; result: StepResult<T> }
