/** A stream whose answer is a value. */
import type { ChatResponse } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import { RelayedStream } from '../chat/relayed-stream.ts'
import type { ToolInput } from '../chat/tool.ts'
import type { DeepPartial } from './deep-partial.ts'
import type { OutputSpec } from './output.ts'
import { PartialJson } from './partial-json.ts'

/** `Value` is what the program gets, `Given` what the model writes. */
export interface OutputStream<T extends ToolInput, Value, Given> extends ChatStream<T> {
  readonly response: Promise<ChatResponse<T> & { output: Value }>
  /** The value, checked. Rejects with `OutputError` where the answer is none. An answer to a retry is not streamed. */
  readonly output: Promise<Value>
  /**
   * The value so far, each time the network brought more of it: the same object, which grows, so that all of it costs what
   * one costs. Copy what you keep. Nothing of it is checked before the end. It reads the stream, as iterating it does.
   */
  partials(): AsyncIterable<DeepPartial<Given>>
}

export function outputStream<T extends ToolInput, Value, Given>(
  stream: ChatStream<T>,
  spec: OutputSpec<Value, Given>,
  read: Read<Value>,
): OutputStream<T, Value | undefined, Given> {
  return new ReadStream(stream, spec, read)
}

/** The answer with its value, asked for again where the output says so. */
type Read<Value> = (response: ChatResponse) => Promise<ChatResponse & { output: Value | undefined }>

class ReadStream<T extends ToolInput, Value, Given>
  extends RelayedStream<T>
  implements OutputStream<T, Value | undefined, Given>
{
  protected readonly outlet: ChatStream<T>
  readonly #spec: OutputSpec<Value, Given>
  readonly #read: Read<Value>
  #response: OutputStream<T, Value | undefined, Given>['response'] | undefined

  constructor(stream: ChatStream<T>, spec: OutputSpec<Value, Given>, read: Read<Value>) {
    super()
    this.outlet = stream
    this.#spec = spec
    this.#read = read
  }

  get response(): Promise<ChatResponse<T> & { output: Value | undefined }> {
    // The calls of either answer were checked by the tools of the one request.
    type Own = OutputStream<T, Value | undefined, Given>['response']
    this.#response ??= this.outlet.response.then(response => this.#read(response as ChatResponse)) as Own
    return this.#response
  }

  get output(): Promise<Value | undefined> {
    return this.response.then(({ output }) => output)
  }

  protected get whole(): Promise<unknown> {
    return this.outlet.closed
  }

  cancel(): void {
    this.outlet.cancel()
  }

  async *partials(): AsyncIterable<DeepPartial<Given>> {
    let reader = new PartialJson()
    for await (const events of this.outlet.batches()) {
      let isNew = false
      for (const event of events) {
        if (event.type === 'part-start' && event.part.type === 'text') {
          // Words may stand before the value, in a part of their own.
          if (reader.value === undefined) reader = new PartialJson()
          reader.push(event.part.text)
        } else if (event.type === 'part-delta' && event.kind === 'text') {
          reader.push(event.delta)
          isNew = true
        }
      }
      const value = isNew ? this.#spec.inner(reader.value) : undefined
      // As the schema says, which the model may not keep to.
      if (value !== undefined) yield value as DeepPartial<Given>
    }
  }
}
