/** A loop of answers and calls: a model is asked, what it calls is executed, until it calls nothing more. */
import type { Middleware } from '../call/middleware.ts'
import { type ChatResponse, toChatResponse } from '../chat/chat-response.ts'
import { type ChatInput, conversationOf } from '../chat/input.ts'
import type { ToolInput } from '../chat/tool.ts'
import type { Client } from '../client/client.ts'
import { isInterlinguaError } from '../errors.ts'
import type { Message, ToolCallPart } from '../types.ts'
import { complaint, isWorthAsking } from './ask-again.ts'
import { executeAll } from './execute-calls.ts'
import { handingOff } from './hand-off-middleware.ts'
import type { HandlersOption } from './handlers.ts'
import { lastText } from './last-text.ts'
import type { OutputSpec } from './output.ts'
import { asked } from './output-request.ts'
import { readOutput } from './read-output.ts'
import { RunError } from './run-error.ts'
import { split } from './run-parts.ts'
import type { RunEnded, RunEvent, RunOptions, RunResult, RunState, StepResult } from './run-types.ts'
import { Spending } from './spending.ts'
import { unanswered } from './unanswered.ts'

/** Gets one answer; `step` is for what it tells on its way. */
export type Ask = <T extends ToolInput>(input: ChatInput<T>, step: number) => Promise<ChatResponse<T>>

export class Run<T extends ToolInput, Value> {
  readonly #client: Client
  readonly #ask: Ask
  readonly #options: RunOptions<T>
  readonly #parts: ReturnType<typeof split<T>>
  readonly #spec: OutputSpec<Value> | undefined
  readonly #spending = new Spending()
  readonly #steps: StepResult<T>[] = []
  #messages: Message[] = []
  #begun = 0
  /** How many times a model was asked. */
  #step = 0
  #offered: readonly T[]
  #along: Middleware | undefined
  #retries: number

  constructor(client: Client, ask: Ask, options: RunOptions<T> & HandlersOption<T>, spec?: OutputSpec<Value>) {
    this.#client = client
    this.#ask = ask
    this.#options = options
    this.#parts = split(options)
    this.#spec = spec
    this.#offered = this.#parts.tools
    this.#retries = spec?.options.retries ?? 0
  }

  /** Rejects with a `RunError` only. */
  async result(): Promise<RunResult<T, Value | undefined>> {
    try {
      this.#messages = await conversationOf(this.#options)
      this.#begun = this.#messages.length
      const isBegun = this.#messages.some(({ role }) => role === 'assistant')
      this.#along = handingOff(this.#client, this.#parts.handOff, isBegun)
      return await this.#loop()
    } catch (cause) {
      const isAborted = this.#options.signal?.aborted || (isInterlinguaError(cause) && cause.kind === 'aborted')
      throw new RunError(cause, this.#ended({ status: isAborted ? 'aborted' : 'failed' }))
    }
  }

  async #loop(): Promise<RunResult<T, Value | undefined>> {
    // What the conversation brings with it may have calls to be executed first.
    for (let current: StepResult<T> = { step: 0, outcomes: [] }; ; current = await this.#next()) {
      const calls = unanswered(this.#messages)
      const pending = calls.length > 0 ? await this.#execute(calls, current) : []
      if (current.response || calls.length > 0) {
        this.#steps.push(current)
        await this.#emit({ type: 'step-end', step: current.step, result: current })
      }
      if (pending.length > 0) return this.#ended({ status: 'paused', pending })
      this.#options.signal?.throwIfAborted()
      const last = this.#messages.at(-1)
      if (last?.role === 'assistant' && !last.paused) {
        const done = await this.#done(current.response ?? answerOf(last))
        if (done) return done
      }
      if (current.step > 0 && (await this.#isToStop())) return this.#ended({ status: 'stopped' })
      const limit = this.#spending.reached(this.#parts.limits, this.#step)
      if (limit) return this.#ended({ status: 'limit', limit })
    }
  }

  async #next(): Promise<StepResult<T>> {
    const { prepareStep, request, tools } = this.#parts
    const { activeTools, ...changes } = (await prepareStep?.(this.#state())) ?? {}
    const isActive = (tool: T) => 'name' in tool && activeTools?.some(name => name === tool.name)
    this.#offered = activeTools ? tools.filter(isActive) : tools
    const input = { ...request, messages: this.#messages, ...changes }
    const use = [...(input.use ?? []), ...(this.#along ? [this.#along] : [])]
    const whole: ChatInput<T> = { ...input, use, ...(this.#offered.length > 0 && { tools: this.#offered }) }
    const step = ++this.#step
    await this.#emit({ type: 'step-start', step, model: whole.model })
    const response = await this.#ask(this.#spec ? asked(this.#client, this.#spec, whole) : whole, step)
    this.#spending.answered(response)
    await this.#append(response.message)
    return { step, response, outcomes: [] }
  }

  /** Gives the calls that somebody must agree to. */
  async #execute(calls: ToolCallPart[], current: StepResult<T>): Promise<ToolCallPart[]> {
    const { step } = current
    const { outcomes, message, pending, spent } = await executeAll(calls, {
      ...this.#parts.executing,
      tools: this.#offered,
      messages: this.#messages,
      signal: this.#options.signal,
      onEvent: event => this.#emit({ ...event, step }),
    })
    current.outcomes = outcomes
    this.#spending.tools(spent)
    if (message.content.length > 0) await this.#append(message)
    return pending
  }

  /** Nothing where the model is to be asked again for its output. */
  async #done(response: ChatResponse): Promise<RunResult<T, Value | undefined> | undefined> {
    try {
      const output = this.#spec && (await readOutput(this.#spec, response))
      return { status: 'done', output, ...this.#soFar() }
    } catch (error) {
      if (this.#retries <= 0 || !isWorthAsking(error)) throw error
      this.#retries--
      await this.#append(complaint(error))
      return undefined
    }
  }

  async #isToStop(): Promise<boolean> {
    for (const isEnough of this.#parts.stopWhen) if (await isEnough(this.#state())) return true
    return false
  }

  async #append(message: Message): Promise<void> {
    this.#messages = [...this.#messages, message]
    await this.#emit({ type: 'message', step: this.#step, message })
  }

  #emit(event: RunEvent<T>): unknown {
    return this.#parts.onEvent?.(event)
  }

  #state(): RunState<T> {
    const { usage, cost } = this.#spending
    return { step: this.#step, messages: this.#messages, steps: this.#steps, usage, cost }
  }

  #ended(how: Pick<RunEnded<T>, 'status' | 'limit' | 'pending'>): RunEnded<T> {
    return { ...how, ...this.#soFar() }
  }

  #soFar() {
    const { usage, cost } = this.#spending
    return {
      text: lastText(this.#messages),
      messages: this.#messages,
      added: this.#messages.slice(this.#begun),
      steps: this.#steps,
      ...(usage && { usage }),
      ...(cost !== undefined && this.#step > 0 && { cost }),
    }
  }
}

/** A message of the conversation as the answer that it once was. */
function answerOf({ content }: Message): ChatResponse {
  return toChatResponse({ content }, [], { status: 200, headers: {} }, undefined, () => '')
}
