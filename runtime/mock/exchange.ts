/** One request and its answer, whichever way it came. */
import type { ApiError, CallName } from '../types.ts'
import type { Settled } from './answer.ts'
import type { Course } from './body.ts'
import { answerCall, type CallAnswers, isMissing, type MockModels } from './calls.ts'
import { deliver, failure, json, type Reply } from './deliver.ts'
import type { Doors, Entrance } from './door.ts'
import type { Pace } from './pace.ts'
import { problemIn, refused } from './refusal.ts'
import { type MockCall, type MockRequest, pathWithoutKeys, type RejectedRequest, withoutKeys } from './seen.ts'

/** A request that came over the socket or to `fetch`. */
export interface Asked {
  method: string
  url: URL
  headers: Headers
  body: string
  /** Aborted once nobody waits for the answer. */
  signal: AbortSignal
}

/** What a mock is made of, as far as one exchange needs it. */
export interface House {
  doors: Doors
  pace: Pace
  /** The keys that open it; any, and none, where absent. */
  apiKeys: readonly string[] | undefined
  calls: CallAnswers
  models: MockModels
  answer(seen: MockRequest): Promise<Settled>
  requests: MockRequest[]
  others: MockCall[]
  rejected: RejectedRequest[]
}

/** A request on its way in: what is remembered of it, and how an answer goes back. */
interface Visit extends Course {
  seen: Pick<MockRequest, 'wire' | 'headers' | 'provider' | 'api'>
  house: House
}

export async function exchange({ method, url, headers, body, signal }: Asked, house: House): Promise<Reply> {
  const wire = { method, path: pathWithoutKeys(url), body: parsed(body) }
  const seen = { wire, headers: withoutKeys(headers) }
  const course = { pace: house.pace, signal }
  const entrance = house.doors.at(method, url, headers)
  if (!entrance) return nowhere(url, seen, house, course)
  const { ingress, route, key } = entrance
  const visit = { ...course, house, seen: { provider: ingress.name, api: route.api.id, ...seen } }
  if (house.apiKeys && !house.apiKeys.includes(key ?? ''))
    return reject({ kind: 'authentication', message: '' }, entrance, visit)
  return route.call === 'chat' ? chat(entrance, visit) : otherCall(route.call, entrance, visit)
}

async function chat(entrance: Entrance, visit: Visit): Promise<Reply> {
  const { route, call, framed } = entrance
  const { api } = route
  const { house, seen } = visit
  const { body } = seen.wire
  const request = problemIn(body, api.chat) ?? read(() => api.chat.decode({ ...call, body }, () => ({})))
  if ('kind' in request) return reject(request, entrance, visit)
  if (route.stream) request.stream = true
  const known = { ...seen, request }
  house.requests.push(known)
  const { frames, unasked = frames } = api.chat
  const streams = request.stream === true
  return deliver(await house.answer(known), { ...visit, api, frames: framed ? frames : unasked, streams })
}

async function otherCall(name: CallName, entrance: Entrance, visit: Visit): Promise<Reply> {
  const { route, call } = entrance
  const { house, seen } = visit
  const served = route.api[name] as { decode(call: object): unknown; encode(told: unknown, asked: unknown): unknown }
  const asked = read(() => ({ value: served.decode({ ...call, body: seen.wire.body }) }))
  if ('kind' in asked) return reject(asked, entrance, visit)
  house.others.push({ ...seen, call: name, asked: asked.value })
  const told = await answerCall(name, asked.value, house.calls, house.models)
  return isMissing(told) ? failure(told.error, route.api, visit) : json(served.encode(told, asked.value), visit)
}

function reject(error: ApiError, { route }: Entrance, visit: Visit): Reply {
  visit.house.rejected.push({ ...visit.seen, message: error.message || error.kind })
  return failure(error, route.api, visit)
}

/** A path that no vendor has: in the words of the one whose place it is. */
function nowhere(url: URL, seen: Pick<RejectedRequest, 'wire' | 'headers'>, house: House, course: Course): Reply {
  const vendor = house.doors.vendorAt(url)
  const { method, path } = seen.wire
  const message = vendor
    ? `The mock of ${vendor.name} has no call at ${method} ${path}.`
    : `No vendor of this mock has a call at ${method} ${path}. There are: ${house.doors.names.join(', ')}.`
  house.rejected.push({ ...seen, ...(vendor && { provider: vendor.name }), message })
  const [route] = vendor?.routes ?? []
  return route
    ? failure({ kind: 'not-found', message }, route.api, course)
    : { ...json({ error: { message } }, course), status: 404 }
}

/** What a decoder makes of what may be anything. */
function read<Value>(decode: () => Value): Value | ApiError {
  try {
    return decode()
  } catch (error) {
    return refused(`The body is no request: ${error instanceof Error ? error.message : error}.`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
