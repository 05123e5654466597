/** A client that gives values. */
import type { ChatResponse } from '../chat-response.ts'
import type { ChatStream } from '../chat-stream.ts'
import type { Client } from '../client.ts'
import type { ChatInput } from '../input.ts'
import type { ToolInput } from '../tool.ts'
import { type GivenBy, type OutputInput, type OutputOf, type OutputSpec, outputOf } from './output.ts'
import { type OutputStream, outputStream } from './output-stream.ts'
import { readOutput } from './read-output.ts'
import { asking } from './strategy.ts'

/** What the answer shall be: a schema, or `output`, `array` or `choice` of `interlingua/tools`. */
export interface Asked<O extends OutputInput> {
  output: O
}

/** The client, whose `chat` and `stream` also take an `output`. */
export interface ToolClient extends Omit<Client, 'chat' | 'stream'> {
  /** With tools, `output` is undefined where the model called some of them first. Rejects with `OutputError`. */
  chat<T extends ToolInput, O extends OutputInput>(
    input: ChatInput<T> & Asked<O> & { tools: readonly T[] },
  ): Promise<ChatResponse<T> & { output: OutputOf<O> | undefined }>
  chat<O extends OutputInput>(
    input: ChatInput & Asked<O> & { tools?: undefined },
  ): Promise<ChatResponse & { output: OutputOf<O> }>
  chat<T extends ToolInput = ToolInput>(input: ChatInput<T> & { output?: undefined }): Promise<ChatResponse<T>>
  stream<T extends ToolInput, O extends OutputInput>(
    input: ChatInput<T> & Asked<O> & { tools: readonly T[] },
  ): OutputStream<T, OutputOf<O> | undefined, GivenBy<O>>
  stream<O extends OutputInput>(
    input: ChatInput & Asked<O> & { tools?: undefined },
  ): OutputStream<ToolInput, OutputOf<O>, GivenBy<O>>
  stream<T extends ToolInput = ToolInput>(input: ChatInput<T> & { output?: undefined }): ChatStream<T>
}

export function withTools(client: Client): ToolClient {
  async function chat(input: ChatInput & Partial<Asked<OutputInput>>) {
    const { output, ...rest } = input
    if (output === undefined) return client.chat(rest)
    const spec = outputOf(output)
    const response = await client.chat(asked(client, spec, rest))
    return { ...response, output: await readOutput(spec, response) }
  }
  function stream(input: ChatInput & Partial<Asked<OutputInput>>) {
    const { output, ...rest } = input
    if (output === undefined) return client.stream(rest)
    const spec = outputOf(output)
    return outputStream(client.stream(asked(client, spec, rest)), spec)
  }
  return { ...client, chat: chat as ToolClient['chat'], stream: stream as ToolClient['stream'] }
}

/** The request for the output, natively: what a cache knows it by, and a router weighs. */
function asked(client: Client, spec: OutputSpec, input: ChatInput): ChatInput {
  const { name, description, strict } = spec.options
  return {
    ...input,
    responseFormat: {
      type: 'json',
      schema: spec.schema,
      ...(name !== undefined && { name }),
      ...(description !== undefined && { description }),
      ...(strict !== undefined && { strict }),
    },
    use: [...(input.use ?? []), asking(client, spec)],
  }
}
