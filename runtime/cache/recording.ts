/** A stream that is recorded while it comes, read by any number of readers, each at its own pace. */
import type { ChatResponse } from '../chat/chat-response.ts'
import { RelayedStream } from '../chat/relayed-stream.ts'
import { InterlinguaError, toApiError } from '../errors.ts'
import { EventQueue } from '../stream/event-queue.ts'
import { apply, createFold, responseOf } from '../stream/fold.ts'
import { partOf } from '../stream/part-drafts.ts'
import type { StreamEvent } from '../types.ts'

export class Recording {
  readonly events: StreamEvent[] = []
  readonly #readers = new Set<Reader>()
  readonly #end: Promise<ChatResponse>
  #resolve!: (response: ChatResponse) => void
  #reject!: (error: InterlinguaError) => void

  constructor() {
    this.#end = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    this.#end.catch(() => {})
  }

  /** Records what came; the last event is a `finish` or an `error`. */
  push(events: readonly StreamEvent[]): void {
    this.events.push(...events)
    for (const reader of this.#readers) reader.push(events)
  }

  finish(response: ChatResponse): void {
    this.#resolve(response)
  }

  /** Ends it with an error; it is told, where the stream has not done so itself. */
  fail(error: InterlinguaError): void {
    if (this.events.at(-1)?.type !== 'error') this.push(endedBy(this.events, error))
    this.#reject(error)
  }

  /** The stream from its begin. `mine` makes of the answer what this reader gets; `leave` is told that it gave up. */
  open(mine: (response: ChatResponse) => ChatResponse, leave: () => void): Reader {
    const reader = new Reader(this.events, this.#end.then(mine), () => {
      this.#readers.delete(reader)
      leave()
    })
    this.#readers.add(reader)
    reader.push(this.events)
    return reader
  }
}

/** One reader of a recording. To give up ends its own stream only. */
export class Reader extends RelayedStream {
  readonly response: Promise<ChatResponse>
  readonly #recorded: readonly StreamEvent[]
  readonly #leave: () => void
  #over = false
  #giveUp!: (error: InterlinguaError) => void
  protected readonly outlet = new EventQueue(
    () => {},
    () => this.cancel(),
  )

  constructor(recorded: readonly StreamEvent[], end: Promise<ChatResponse>, leave: () => void) {
    super()
    this.#recorded = recorded
    this.#leave = leave
    const given = new Promise<never>((_, reject) => {
      this.#giveUp = reject
    })
    this.response = Promise.race([end, given])
    this.response.catch(() => {})
  }

  /** Tells more of the stream. */
  push(events: readonly StreamEvent[]): void {
    if (this.#over || events.length === 0) return
    this.#over = isLast(events.at(-1)!)
    this.outlet.push([...events], this.#over)
  }

  cancel(error = new InterlinguaError({ kind: 'aborted', message: 'the caller cancelled the stream' })): void {
    if (this.#over) return
    const partial = responseOf(folded(this.#recorded))
    this.#giveUp(new InterlinguaError(toApiError(error), { partial, midStream: true, cause: error.cause }))
    this.push(endedBy(this.#recorded, error))
    this.#leave()
  }

  protected get whole(): Promise<ChatResponse> {
    return this.response
  }
}

/** The end of a stream that breaks off here: open parts end, then comes the error. */
function endedBy(events: readonly StreamEvent[], error: InterlinguaError): StreamEvent[] {
  const open = [...folded(events).drafts.values()].filter(({ ended }) => !ended)
  const ends = open.map(draft => ({ type: 'part-end' as const, index: draft.index, part: partOf(draft) }))
  return [...ends, { type: 'error', error: toApiError(error) }]
}

function folded(events: readonly StreamEvent[]) {
  const fold = createFold()
  for (const event of events) apply(fold, event)
  return fold
}

function isLast({ type }: StreamEvent): boolean {
  return type === 'finish' || type === 'error'
}
