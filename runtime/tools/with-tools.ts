/** A client that gives values, and runs. */
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { ChatInput } from '../chat/input.ts'
import type { ToolInput, TypedTool } from '../chat/tool.ts'
import type { Client } from '../client/client.ts'
import { type FitOptions, fitSchemas } from '../schemas/index.ts'
import { type AgentTool, agentTool, type asks } from './agent.ts'
import { answerWithOutput, outputOrAgain } from './ask-again.ts'
import type { HandlersOption } from './handlers.ts'
import { type GivenBy, type OutputInput, type OutputOf, outputOf } from './output.ts'
import { asked } from './output-request.ts'
import { type OutputStream, outputStream } from './output-stream.ts'
import { Run } from './run.ts'
import { type RunStream, runStream } from './run-stream.ts'
import type { RunOptions, RunResult } from './run-types.ts'
import type { SchemaInput, ValueOf } from './schema.ts'

/** What the answer shall be: a schema, or `output`, `array` or `choice` of `interlingua/tools`. */
export interface Asked<O extends OutputInput> {
  /** What the answer's `output` shall be. */
  output: O
}

type Runs<T extends ToolInput> = RunOptions<T> & HandlersOption<T>
type Agent<Name extends string, In extends SchemaInput, T extends ToolInput> = AgentTool<Name, In> &
  Omit<RunOptions<T>, 'messages' | 'signal' | 'onEvent'> &
  HandlersOption<T>

/** The client, whose `chat` and `stream` also take an `output`, and which runs loops of answers and calls. */
export interface ToolClient extends Omit<Client, 'chat' | 'stream'> {
  /** With tools, `output` is undefined where the model called some of them first. Rejects with `OutputError`. */
  chat<T extends ToolInput, O extends OutputInput>(
    input: ChatInput<T> & Asked<O> & { tools: readonly T[] },
  ): Promise<ChatResponse<T> & { output: OutputOf<O> | undefined }>
  chat<O extends OutputInput>(
    input: ChatInput & Asked<O> & { tools?: undefined },
  ): Promise<ChatResponse & { output: OutputOf<O> }>
  chat<T extends ToolInput = ToolInput>(input: ChatInput<T> & { output?: undefined }): Promise<ChatResponse<T>>

  /** The same as it comes: `partials()` tells the output as far as it is there. Never throws; `output` and `response` reject. */
  stream<T extends ToolInput, O extends OutputInput>(
    input: ChatInput<T> & Asked<O> & { tools: readonly T[] },
  ): OutputStream<T, OutputOf<O> | undefined, GivenBy<O>>
  stream<O extends OutputInput>(
    input: ChatInput & Asked<O> & { tools?: undefined },
  ): OutputStream<ToolInput, OutputOf<O>, GivenBy<O>>
  stream<T extends ToolInput = ToolInput>(input: ChatInput<T> & { output?: undefined }): ChatStream<T>

  /**
   * Asks the model, executes what it calls, and asks again, until it calls nothing more or the run is to end. A conversation
   * that ends with calls goes on with them. Rejects with `RunError`, whose `run` has what there is.
   */
  run<T extends ToolInput = never, O extends OutputInput = never>(
    options: Runs<T> & Asked<O>,
  ): Promise<RunResult<T, OutputOf<O>>>
  run<T extends ToolInput = never>(options: Runs<T> & { output?: undefined }): Promise<RunResult<T, undefined>>
  /** The same, watched while it goes: every event of every step, and what the model says as it says it. Never throws. */
  runStream<T extends ToolInput = never, O extends OutputInput = never>(
    options: Runs<T> & Asked<O>,
  ): RunStream<T, OutputOf<O>>
  runStream<T extends ToolInput = never>(options: Runs<T> & { output?: undefined }): RunStream<T, undefined>

  /** A tool that is a run: agents nest. It gives its output, or its text. */
  agent<
    const Name extends string,
    O extends OutputInput,
    T extends ToolInput = never,
    In extends SchemaInput = typeof asks,
  >(options: Agent<Name, In, T> & Asked<O>): TypedTool<Name, ValueOf<In>, OutputOf<O>, true>
  agent<const Name extends string, T extends ToolInput = never, In extends SchemaInput = typeof asks>(
    options: Agent<Name, In, T> & { output?: undefined },
  ): TypedTool<Name, ValueOf<In>, string, true>
}

/** How schemas are sent. */
export interface ToolClientOptions {
  /**
   * The schemas of tools and outputs are sent in the dialect of the api that is asked, and values read back, as by
   * `fitSchemas` of `interlingua/schemas` with these options. `as-written` sends them as they are.
   */
  schemas?: FitOptions | 'as-written'
}

type Maybe = Partial<Asked<OutputInput>>

/** A client that also takes an `output`, and runs tools and agents. The client that it is given stays as it is. */
export function withTools(given: Client, { schemas = {} }: ToolClientOptions = {}): ToolClient {
  const client = schemas === 'as-written' ? given : fitting(given, schemas)

  async function chat({ output, ...input }: ChatInput & Maybe) {
    if (output === undefined) return client.chat(input)
    return answerWithOutput(client, outputOf(output), input)
  }

  function stream({ output, ...input }: ChatInput & Maybe) {
    if (output === undefined) return client.stream(input)
    const spec = outputOf(output)
    return outputStream(client.stream(asked(client, spec, input)), spec, response =>
      outputOrAgain(client, spec, input, response),
    )
  }

  async function run({ output, ...options }: Runs<ToolInput> & Maybe) {
    return new Run(client, input => client.chat(input), options, output && outputOf(output)).result()
  }

  function streamed({ output, ...options }: Runs<ToolInput> & Maybe) {
    return runStream(client, options, output && outputOf(output))
  }

  function agent(options: Agent<string, SchemaInput, ToolInput> & Maybe) {
    const { name, description, input, toJsonSchema, prompt, needsApproval, ...runs } = options
    return agentTool(options, begun => run({ ...runs, ...begun }))
  }

  // What each gives follows from what it is given, which the compiler does not see.
  return {
    ...client,
    chat: chat as ToolClient['chat'],
    stream: stream as ToolClient['stream'],
    run: run as ToolClient['run'],
    runStream: streamed as ToolClient['runStream'],
    agent: agent as ToolClient['agent'],
  }
}

/** The client, whose chats tell each api the schemas in its dialect. */
function fitting(client: Client, options: FitOptions): Client {
  const fit = fitSchemas(options)
  // The last of the list: what asks for an output makes schemas, too.
  const within = <T extends ToolInput>(input: ChatInput<T>) => ({ ...input, use: [...(input.use ?? []), fit] })
  return { ...client, chat: input => client.chat(within(input)), stream: input => client.stream(within(input)) }
}
