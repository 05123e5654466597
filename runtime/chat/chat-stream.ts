import type { StreamEvent } from '../types.ts'
import type { ChatResponse } from './chat-response.ts'
import type { ToolInput } from './tool.ts'

/** An answer as it comes. Sent at once; read as fast as it is asked for, by one reader: all iterators share what is left. */
export interface ChatStream<T extends ToolInput = ToolInput> extends AsyncIterable<StreamEvent> {
  /** The events of each network read together: the cheap way for who handles many. */
  batches(): AsyncIterable<StreamEvent[]>
  /** The whole answer. Reads on by itself where nobody iterates. Rejects with what went wrong, `partial` in it. */
  readonly response: Promise<ChatResponse<T>>
  /** Resolves when the stream is over, however that came, without making it be read: `response` is settled then. */
  readonly closed: Promise<void>
  /** Ends the stream with an `aborted` error and closes the connection. */
  cancel(): void
}
