/**
 * A request to a model that speaks the very grammar that it was asked in: it is passed on as it came, but for the model's
 * name and the key, and the bytes of the answer are moved as they come. Not where something stands between, which would
 * not see it: middleware, or keys, as not everything may pass then.
 */
import { segment } from '../access/path-segment.ts'
import type { HttpCall } from '../adapter/adapter.ts'
import { pathModel } from '../adapter/encoding.ts'
import { statusError } from '../call/answer.ts'
import { attemptsAt } from '../call/attempts-of.ts'
import { isRouter, providerOf, sendCall, type Target } from '../call/call.ts'
import type { Provider } from '../call/provider.ts'
import type { Answered, BodySource } from '../http/exchange.ts'
import type { HttpReply } from '../http/http.ts'
import { joinedBytes } from '../http/joined-bytes.ts'
import type { BodyRead } from '../http/transport.ts'
import type { Response as Answer, CallName, JsonObject, Usage } from '../types.ts'
import { whenGone } from './client-gone.ts'
import { decodedBody } from './decoded.ts'
import { type Asking, headersOf, keep, leavingOf, settle } from './gateway-request.ts'
import { remembered } from './remembered.ts'
import { renamed } from './renamed.ts'
import { takesAll } from './takes-all.ts'
import { usageIn } from './usage-in.ts'
import { streamTap, type Tap, wholeTap } from './usage-tap.ts'

/** The answer as it comes; undefined where the request is not to be passed on. */
export async function passedOn(asking: Asking): Promise<Answered | undefined> {
  const { house, ingress, entry } = asking
  const name = nameIn(asking)
  const meant = name === undefined || house.keyed ? undefined : house.names.resolve(name, ingress.name)
  const slash = typeof meant === 'string' ? meant.indexOf('/') : -1
  if (typeof meant !== 'string' || slash < 0) return undefined
  const providerName = meant.slice(0, slash)
  const found = house.options.providers.find(candidate => candidate.name === providerName)
  if (found === undefined || isRouter(found)) return undefined
  const provider = providerOf(house.options, providerName)
  if (house.options.use?.length || provider.use.length > 0 || !speaks(provider, asking)) return undefined
  const { earlier } = asking.keeping ?? {}
  if (!takesAll(provider, asking)) return undefined
  // What it goes on from, the vendor only knows where the answer was its own.
  if (earlier && earlier.provider !== providerName) return undefined
  const model = meant.slice(slash + 1)
  // None but this library is told of it.
  const signal = leavingOf(asking) as AbortSignal
  const passing = callTo(asking, model)
  const operation = operationOf(asking)
  // A request has one name on all of its way.
  const options = { signal, idempotencyKey: entry.id }
  const attempts = attemptsAt(house.options, provider, options, operation, model)
  const { reply, target } = await attempts.untilAnswered(async target => {
    const accept = asking.request.headers.get('accept') ?? 'application/json'
    const reply = await sendCall(target, passing, house.options, { signal }, { accept })
    if (reply.status < 200 || reply.status >= 300) throw statusError(reply, await reply.text(), target)
    return { reply, target }
  })
  entry.target = meant
  return moved(asking, reply, target)
}

/** Whether a provider has what was asked for in the same grammar, and its streams in the same bytes. */
function speaks(provider: Provider, asking: Asking): boolean {
  const { route } = asking
  try {
    const { id, chat } = provider.api(operationOf(asking))
    return id === route.api.id && chat.transport.mediaType === route.api.chat.frames.mediaType
  } catch {
    return false
  }
}

/** What a client calls it that has but one way to ask it. */
function operationOf({ route: { call } }: Asking): CallName | undefined {
  if (call === 'chat') return undefined
  return call === 'embedOne' ? 'embed' : call
}

function nameIn({ route, call }: Asking): string | undefined {
  if (route.method !== 'POST') return undefined
  const model = (call.body as JsonObject | undefined)?.model
  if (!route.path.includes('{$model}')) return typeof model === 'string' ? model : undefined
  return decodedBody(() => pathModel(call.path, route.path))
}

/** The request for a model, its body to the letter as it came but for the name, where that can be. */
function callTo(asking: Asking, model: string): HttpCall {
  const { route, call, text } = asking
  const isInPath = route.path.includes('{$model}')
  const own = isInPath ? text : text && renamed(text, model)
  const body = isInPath ? call.body : { ...(call.body as JsonObject), model }
  const passing: HttpCall = {
    method: route.method,
    path: pathTo(asking, model),
    body,
    headers: passingHeaders(asking),
  }
  // A service may have it otherwise.
  if (own !== undefined) passing.write = sent => (sent === body ? own : JSON.stringify(sent))
  return passing
}

function pathTo({ route, request, ingress }: Asking, model: string): string {
  const query = request.url.searchParams
  const path = route.path.replace('{$model}', () => segment(model))
  if (query.size === 0) return path
  const left = new URLSearchParams(query)
  if (ingress.auth.type === 'header' && ingress.auth.query !== undefined) left.delete(ingress.auth.query)
  return left.size > 0 ? `${path}?${left}` : path
}

/** What concerns the way here and not the request, and whatever may be a key. */
const ofTheWay =
  /^(authorization|cookie|host|origin|referer|via|forwarded|connection|keep-alive|te|trailer|upgrade|expect|accept|accept-encoding|idempotency-key|.*key|proxy-.*|sec-.*|x-forwarded-.*|x-real-ip|x-interlingua-.*|content-.*|transfer-encoding)$/
const isOfTheWay = remembered(name => ofTheWay.test(name))

function passingHeaders({ request, ingress }: Asking): Record<string, string> {
  const own = ingress.auth.type === 'header' ? ingress.auth.header : 'authorization'
  const passing: Record<string, string> = {}
  for (const [name, value] of request.headers) if (name !== own && !isOfTheWay(name)) passing[name] = value
  return passing
}

/** What belongs to the connection with the vendor. */
const ofConnection =
  /^(connection|keep-alive|transfer-encoding|content-length|content-encoding|set-cookie|.*-key|alt-svc|trailer|upgrade)$/
const isOfConnection = remembered(name => ofConnection.test(name))

/** Up to so many bytes an answer is read to its end before it is given away. */
const MOST_WHOLE = 1024 * 1024

async function moved(asking: Asking, reply: HttpReply, target: Target): Promise<Answered> {
  const type = reply.headers['content-type'] ?? 'application/json'
  const isStream = type.startsWith(target.api.chat.transport.mediaType)
  const body = isStream ? streamOf(asking, reply, target) : await wholeOf(asking, reply, target)
  const headers: Record<string, string> = {}
  for (const name in reply.headers) if (!isOfConnection(name)) headers[name] = reply.headers[name]!
  return {
    status: reply.status,
    headers: Object.assign(headers, headersOf(asking, []), { 'content-type': type }),
    body,
  }
}

function streamOf(asking: Asking, reply: HttpReply, target: Target): BodySource {
  // All of it is only wanted where it is kept.
  const fields = asking.keeping?.id === undefined ? asking.route.api.chat.usageFields : undefined
  const tap = streamTap(target.api, fields)
  return bytesOf(asking, reply, tap, keeper(asking, target, tap))
}

/** A short answer as one piece: it costs half of what the pieces do. */
async function wholeOf(asking: Asking, reply: HttpReply, target: Target): Promise<Uint8Array | BodySource> {
  const pieces: Uint8Array[] = []
  let size = 0
  while (size <= MOST_WHOLE) {
    const { value } = await readOf(reply)
    if (value === undefined) return concluded(asking, target, joinedBytes(pieces))
    reply.spoke()
    pieces.push(value)
    size += value.length
  }
  return inPieces(asking, reply, target, pieces)
}

/** A long answer: what has come, and then the rest as it comes. */
function inPieces(asking: Asking, reply: HttpReply, target: Target, pieces: Uint8Array[]): BodySource {
  const tap = wholeTap(body => told(asking, target, body))
  for (const piece of pieces) tap.push(piece)
  const source = bytesOf(asking, reply, tap, keeper(asking, target, tap))
  return { next: async () => pieces.shift() ?? source.next(), cancel: () => source.cancel() }
}

const utf8 = new TextDecoder()

/** The whole answer, when what it says of its usage is known, and it is kept where it is to be. */
function concluded(asking: Asking, target: Target, whole: Uint8Array): Uint8Array | Promise<Uint8Array> {
  if (asking.keeping?.id !== undefined) return keptWhole(asking, target, whole)
  const { call, api } = asking.route
  const usageOf = call === 'chat' ? api.chat.usageOf : (answer: unknown) => told(asking, target, answer).usage
  settle(asking, usageIn(utf8.decode(whole), usageOf))
  return whole
}

async function keptWhole(asking: Asking, target: Target, whole: Uint8Array): Promise<Uint8Array> {
  const tap = wholeTap(body => told(asking, target, body))
  tap.push(whole)
  settle(asking, tap.answer()?.usage)
  await keeper(asking, target, tap)()
  return whole
}

/** Throws what it means that no more comes. */
async function readOf(reply: HttpReply): Promise<BodyRead> {
  try {
    const read = await reply.read()
    if (read.value === undefined) reply.ended()
    return read
  } catch (cause) {
    const failure = reply.failure(cause)
    reply.cancel()
    throw failure
  }
}

function told({ route }: Asking, { api }: Target, body: unknown): Answer {
  if (route.call === 'chat') return api.chat.decode(body)
  const told = (api as { [name in CallName]?: { decode(body: unknown): unknown } })[route.call]?.decode(body)
  return { content: [], usage: (told as { usage?: Usage } | undefined)?.usage }
}

/** Keeps the answer as soon as it is whole. */
function keeper(asking: Asking, { provider }: Target, tap: Tap): () => Promise<void> {
  let isKept = asking.keeping?.id === undefined || asking.route.call !== 'chat'
  return async () => {
    const answer = isKept ? undefined : tap.answer()
    if (!answer?.finishReason) return
    isKept = true
    const { content, id } = answer
    await keep(asking, { role: 'assistant', content }, id, asking.route.api.chat.encode(answer), provider.name)
  }
}

function bytesOf(asking: Asking, reply: HttpReply, tap: Tap, kept: () => Promise<void>): BodySource {
  // An answer that is moved is only over when all of it was.
  asking.entry.streamed = true
  let isOver = false
  let ahead: Promise<BodyRead> | undefined
  const over = () => {
    isOver = true
    settle(asking, tap.answer()?.usage)
    asking.done()
  }
  const leave = () => {
    if (isOver) return
    asking.entry.error ??= 'aborted'
    reply.cancel()
    over()
  }
  const fail = (cause: unknown) => {
    const failure = reply.failure(cause)
    if (isOver) return failure
    asking.entry.error = failure.kind
    reply.cancel()
    over()
    return failure
  }
  const end = () => {
    if (isOver) return
    reply.ended()
    over()
  }
  /** Some clients read no further than what says that it is over, and leave without a word: so the end is looked for ahead. */
  const lookAhead = () => {
    ahead = reply.read()
    ahead.then(({ value }) => value === undefined && end(), fail)
  }
  whenGone(leavingOf(asking), leave)
  return {
    async next() {
      try {
        const { value } = await (ahead ?? reply.read())
        if (value === undefined) {
          end()
          return undefined
        }
        reply.spoke()
        tap.push(value)
        await kept()
        lookAhead()
        return value
      } catch (cause) {
        throw fail(cause)
      }
    },
    cancel: leave,
  }
}
