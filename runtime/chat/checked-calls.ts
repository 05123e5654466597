/** Calls of tools that know their types are checked before anybody gets them. */
import type { StreamEvent, ToolCallPart } from '../types.ts'
import type { ChatResponse } from './chat-response.ts'
import type { ChatStream } from './chat-stream.ts'
import type { Issue } from './standard-schema.ts'
import { type CallOf, definition, type InvalidCall, isTyped, type ToolInput } from './tool.ts'

/** The call as its tool takes it, or marked as one that it does not take, and why; as it is, where its tool knows no types. */
export async function checkedCall(
  call: ToolCallPart,
  tools: readonly ToolInput[],
): Promise<ToolCallPart & { issues?: Issue[] }> {
  const tool = tools.find(candidate => 'name' in candidate && candidate.name === call.name)
  if (tool === undefined) {
    const names = tools.flatMap(candidate => ('name' in candidate ? [candidate.name] : []))
    return refused(call, `no tool is named '${call.name}'; there are ${names.join(', ')}`)
  }
  if (!isTyped(tool)) return call
  if (call.invalid) return refused(call, 'the arguments are not JSON')
  const result = await tool[definition].check(call.input)
  if (result.issues) return { ...call, invalid: true, issues: result.issues }
  const { invalid: _, ...valid } = call
  return { ...valid, input: result.value }
}

function refused(call: ToolCallPart, message: string): InvalidCall {
  return { ...call, invalid: true, issues: [{ path: [], message }] }
}

/** Whatever the caller wrote: what is no request is refused elsewhere. */
function hasTypes<T extends ToolInput>(tools: readonly T[] | undefined): tools is readonly T[] {
  return Array.isArray(tools) && tools.some(isTyped)
}

/** The answer with its calls checked. This is where they get the types of their tools. */
export async function checkedAnswer<T extends ToolInput>(
  tools: readonly T[] | undefined,
  response: ChatResponse,
): Promise<ChatResponse<T>> {
  if (!hasTypes(tools)) return response as ChatResponse<T>
  const toolCalls = await Promise.all(response.toolCalls.map(call => checkedCall(call, tools)))
  return { ...response, toolCalls: toolCalls as CallOf<T>[] }
}

/** The stream with the calls of its response checked. */
export function checkedStream<T extends ToolInput>(tools: readonly T[] | undefined, stream: ChatStream): ChatStream<T> {
  return hasTypes(tools) ? new CheckedStream(tools, stream) : (stream as ChatStream<T>)
}

class CheckedStream<T extends ToolInput> implements ChatStream<T> {
  readonly #tools: readonly T[]
  readonly #stream: ChatStream
  #response: Promise<ChatResponse<T>> | undefined

  constructor(tools: readonly T[], stream: ChatStream) {
    this.#tools = tools
    this.#stream = stream
  }

  get response(): Promise<ChatResponse<T>> {
    this.#response ??= this.#stream.response.then(response => checkedAnswer(this.#tools, response))
    return this.#response
  }

  get closed(): Promise<void> {
    const closed = () => {}
    return this.#stream.closed.then(() => this.response.then(closed, closed))
  }

  [Symbol.asyncIterator](): AsyncIterator<StreamEvent> {
    return this.#stream[Symbol.asyncIterator]()
  }

  batches(): AsyncIterable<StreamEvent[]> {
    return this.#stream.batches()
  }

  cancel(): void {
    this.#stream.cancel()
  }
}
