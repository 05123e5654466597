/** From an answer to what is sent: status, headers and a body that comes by and by. */
import { worded } from '../adapter/error-words.ts'
import { statusOf } from '../adapter/ingress.ts'
import type { ServerApi } from '../adapter/server-api.ts'
import { apply, createFold, responseOf } from '../stream/fold.ts'
import type { ApiError, Response } from '../types.ts'
import type { Frames } from '../wire/wire-transport.ts'
import type { Settled } from './answer.ts'
import { type Course, errorIn, streamBody, wholeBody } from './body.ts'
import { eventsOf } from './events.ts'
import { Broken, faultOf } from './fault.ts'
import { type Pace, sleep } from './pace.ts'

/** What is sent. Reading the body may throw `Broken`. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: AsyncIterable<Uint8Array>
}

/** To whom it is delivered. */
export interface Recipient {
  api: ServerApi
  /** How the events of a stream lie in its bytes. */
  frames: Frames
  /** It asked for a stream. */
  streams: boolean
  /** The mock's own pace. */
  pace: Pace
  /** Aborted once nobody waits. */
  signal: AbortSignal
}

/** Waits as long as the headers take. Throws `Broken` where none come. */
export async function deliver(settled: Settled, to: Recipient): Promise<Reply> {
  const fault = faultOf(settled.fault)
  const course: Course = { pace: { ...to.pace, ...settled.pace }, fault, signal: to.signal }
  await sleep(course.pace.headersMs ?? 0, to.signal)
  if (fault?.type === 'reset' && fault.after === undefined) throw new Broken('reset')
  const reply = await replyOf(settled, to, course)
  return { ...reply, headers: { ...reply.headers, ...settled.headers } }
}

async function replyOf(settled: Settled, to: Recipient, course: Course): Promise<Reply> {
  const { api, frames, streams } = to
  switch (settled.type) {
    case 'error':
      return failure(settled.error, api, course)
    case 'verbatim':
      return { ...verbatim(settled.body, course), status: settled.status }
    case 'whole':
    case 'events':
      await frames.load?.()
      if (streams) {
        const events = settled.type === 'whole' ? eventsOf(settled.response, course.pace.chunk) : settled.events
        return { status: 200, headers: typed(frames.mediaType), body: streamBody(events, api, frames, course) }
      }
      if (course.fault?.type === 'error') return json(api.encodeError(errorIn(course.fault, api)), course)
      return whole(settled.type === 'whole' ? settled.response : await folded(settled.events), api, course)
  }
}

function whole(told: Response | ApiError, api: ServerApi, course: Course): Reply {
  return 'content' in told ? json(api.chat.encode(told), course) : failure(told, api, course)
}

/** What a stream adds up to; its error, where it ends with one. */
async function folded(events: Extract<Settled, { type: 'events' }>['events']): Promise<Response | ApiError> {
  const fold = createFold()
  for await (const event of events) {
    if (event.type === 'error') return event.error
    apply(fold, event)
  }
  return responseOf(fold)
}

/** An error as the vendor tells it: in its words, with its status. */
export function failure(error: ApiError, api: ServerApi, course: Course): Reply {
  const status = statusOf(api, error)
  const told = worded({ ...error, status }, api.errorRules)
  const reply = json(api.encodeError(told), course)
  return { ...reply, status, headers: { ...reply.headers, ...headersOf(error) } }
}

/** When to come back, and what to quote to support. */
function headersOf({ retryAfterMs, requestId }: ApiError): Record<string, string> {
  const headers: Record<string, string> = {}
  if (retryAfterMs !== undefined) headers['retry-after'] = String(Math.ceil(retryAfterMs / 1000))
  if (retryAfterMs !== undefined && retryAfterMs % 1000 !== 0) headers['retry-after-ms'] = String(retryAfterMs)
  if (requestId !== undefined) Object.assign(headers, { 'x-request-id': requestId, 'request-id': requestId })
  return headers
}

function verbatim(body: unknown, course: Course): Reply {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) return json(body, course)
  return { status: 200, headers: {}, body: wholeBody(body, course) }
}

export function json(body: unknown, course: Course): Reply {
  return { status: 200, headers: typed('application/json'), body: wholeBody(JSON.stringify(body), course) }
}

function typed(mediaType: string): Record<string, string> {
  return { 'content-type': mediaType }
}
