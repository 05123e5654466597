import type { StreamEvent } from '../types.ts'
import type { ChatResponse } from './chat-response.ts'
import type { ChatStream } from './chat-stream.ts'
import type { ToolInput } from './tool.ts'

/**
 * A stream with an answer of its own, whose events another has: a queue, or a stream. What the smallest bundles hold
 * (`AnswerStream`, `CheckedStream`) says the same by itself, as a class above them would cost more bytes than it saves.
 */
export abstract class RelayedStream<T extends ToolInput = ToolInput> implements ChatStream<T> {
  /** Where its events come out. */
  protected abstract readonly outlet: Pick<ChatStream, typeof Symbol.asyncIterator | 'batches'>
  /** The answer, which nobody may have asked for yet. */
  protected abstract readonly whole: Promise<unknown>
  abstract readonly response: Promise<ChatResponse<T>>
  abstract cancel(): void

  get closed(): Promise<void> {
    const closed = () => {}
    return this.whole.then(closed, closed)
  }

  [Symbol.asyncIterator](): AsyncIterator<StreamEvent> {
    return this.outlet[Symbol.asyncIterator]()
  }

  batches(): AsyncIterable<StreamEvent[]> {
    return this.outlet.batches()
  }
}
