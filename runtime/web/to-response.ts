import { compact } from '../adapter/native.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { ApiError, StreamEvent } from '../types.ts'

export interface ToResponseOptions {
  /** 200, where absent. */
  status?: number
  /** Beside those that a stream of events has; these win. */
  headers?: Record<string, string>
  /**
   * What whoever reads is told of a failure beside its kind; what it gives is sent. Absent, no words of the vendor's: they
   * may name accounts, limits and models.
   */
  message?(error: ApiError): string
  /** After how many milliseconds without an event a line is sent that keeps connections open: 15,000, if absent. */
  pingMs?: number
}

const ping = ': \n\n'

/**
 * A response that tells the stream's events as server-sent events, one JSON a message, at the pace of its reader. A reader that
 * goes away cancels the stream, and the call behind it. Failures are the last event: kind, status, wait, and no vendor's words.
 */
export function toResponse(stream: ChatStream, options: ToResponseOptions = {}): Response {
  const { status = 200, headers, message = ({ kind }) => `the answer failed (${kind})`, pingMs = 15_000 } = options
  const batches = stream.batches()[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  let pings: ReturnType<typeof setInterval> | undefined
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      pings = setInterval(() => controller.enqueue(encoder.encode(ping)), pingMs)
      const { done, value } = await batches.next()
      clearInterval(pings)
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value.map(event => lineOf(event, message)).join('')))
    },
    cancel() {
      clearInterval(pings)
      stream.cancel()
    },
  })
  const usual = {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    // Proxies that gather an answer before they pass it on leave this one be.
    'x-accel-buffering': 'no',
  }
  return new Response(body, { status, headers: { ...usual, ...headers } })
}

function lineOf(event: StreamEvent, message: (error: ApiError) => string): string {
  const told =
    event.type === 'error' ? { type: event.type, error: publicError(event.error, message(event.error)) } : event
  return `data: ${JSON.stringify(told)}\n\n`
}

function publicError({ kind, status, requestId, retryAfterMs, retryable }: ApiError, message: string): ApiError {
  return compact({ kind, message, status, requestId, retryAfterMs, retryable })
}
