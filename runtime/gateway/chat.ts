/** Chat, whole or as a stream: the client's request through the library, the answer in the client's words. */
import { peek } from '../adapter/complement.ts'
import { worded } from '../adapter/error-words.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { ChatInput } from '../chat/input.ts'
import { InterlinguaError } from '../errors.ts'
import type { Answered, BodySource } from '../http/exchange.ts'
import { joinedBytes } from '../http/joined-bytes.ts'
import { countedFirst, createBodyEncoder } from '../stream/encoder.ts'
import type { Response as Answer, Request as Asked, Loss, Part, StreamEvent, Usage } from '../types.ts'
import type { Frames } from '../wire/wire-transport.ts'
import { checkKnown } from './answers.ts'
import { whenGone } from './client-gone.ts'
import { decodedBody } from './decoded.ts'
import { json, refused, toldTo } from './failure.ts'
import { endLoss, endOf } from './finish-reasons.ts'
import { type Asking, answeredBy, apiOf, clientOf, headersOf, keep, settle } from './gateway-request.ts'
import { nameOfModel } from './models.ts'
import { withinAllowed } from './native.ts'

type Finish = Extract<StreamEvent, { type: 'finish' }>

/** The unified request, and what of it did not come so far. */
export interface Decoded {
  asked: Asked
  loss: Loss[]
}

/** Throws `invalid-request` for a body that is no request of the api, and where nothing may be lost and something is. */
export function decodedChat(asking: Asking, decode: () => Asked): Decoded {
  const { house, strict } = asking
  const { request, loss } = withinAllowed(recalled(asking, decodedBody(decode)), house.native)
  if (request.messages.length === 0 && !request.system?.length)
    throw refused('invalid-request', 'the request has no messages that this API knows', { param: 'messages' })
  if (strict && loss.length > 0) throw lossy(loss)
  return { asked: request, loss }
}

/** The request after all that it goes on from, where that is kept here. */
function recalled({ keeping, house, ingress, route }: Asking, asked: Asked): Asked {
  if (!keeping) return asked
  checkKnown(keeping, route.api)
  const meant = house.names.resolve(nameOfModel(asked.model), ingress.name)
  return keeping.continued(asked, typeof meant !== 'string' || apiOf(house, meant) === route.api.id)
}

export async function chat(asking: Asking): Promise<Answered> {
  const { route, call } = asking
  const { asked, loss } = decodedChat(asking, () => route.api.chat.decode(call, () => ({})))
  const input = inputOf(asking, asked)
  if (route.stream || asked.stream === true) return streamed(asking, input, asked, loss)
  const answer = await clientOf(asking).chat(input)
  answeredBy(asking, answer.attempts)
  settle(asking, answer.usage, answer.cost)
  const whole = complete(answer, asked, asking)
  const untold = endLoss(answer, answer.toolCalls.length > 0, route.api)
  const body = encoded(whole, asking, untold)
  await keep(asking, answer.message, whole.id, body)
  return json(body, 200, headersOf(asking, [...loss, ...answer.loss, ...untold]))
}

/** Who asks, for what stands between: budgets, limits. */
export function contextOf(holder: Asking['holder']): { context?: Interlingua.CallContext } {
  return holder ? { context: holder.context } : {}
}

/** What the library is asked. */
export function inputOf({ house, ingress, request, holder }: Asking, asked: Asked): ChatInput {
  const { signal } = request
  const { stream, model: said, ...rest } = asked
  const model = nameOfModel(said)
  holder?.mayAsk(model)
  return { ...rest, model: house.names.resolve(model, ingress.name), ...contextOf(holder), signal } as ChatInput
}

/** What wires demand of an answer and vendors may leave out. One that is kept has an id of the gateway's own. */
function complete<Head extends Pick<Answer, 'id' | 'model' | 'createdAt'>>(
  head: Head,
  asked: Asked,
  { keeping }: Asking,
): Head {
  const { model = asked.model, createdAt = Math.floor(Date.now() / 1000) } = head
  const id = keeping?.id ?? head.id ?? `gw_${crypto.randomUUID()}`
  return { ...head, id, model, createdAt }
}

/** What of the answer has no place is added to `loss`. */
function encoded({ usage, ...whole }: Answer, { route }: Asking, loss?: Loss[]): unknown {
  const finishReason = endOf(whole, whole.content.some(isCall))
  const more = { ...(finishReason && { finishReason }), ...(usage && { usage: summed(usage) }) }
  return route.api.chat.encode({ ...whole, ...more }, loss)
}

function isCall({ type }: Part): boolean {
  return type === 'tool-call'
}

/** The total, where a wire demands it and the vendor does not count it. */
function summed(usage: Usage): Usage {
  const { inputTokens, outputTokens, totalTokens } = usage
  if (totalTokens !== undefined || inputTokens === undefined || outputTokens === undefined) return usage
  return { ...usage, totalTokens: inputTokens + outputTokens }
}

/** Once something is told the status is 200; what fails before has a status of its own. */
async function streamed(asking: Asking, input: ChatInput, asked: Asked, lost: Loss[]): Promise<Answered> {
  const { route, request } = asking
  const stream = clientOf(asking).stream(input)
  stream.response.catch(() => {})
  const batches = stream.batches()[Symbol.asyncIterator]()
  const first = await batches.next()
  const head = first.done ? [] : first.value
  if (!saysSomething(head)) await throwFailure(stream, head)
  const start = head.find(event => event.type === 'start')
  const frames = framesOf(asking, request.url.searchParams)
  await frames.load?.()
  const encoder = createBodyEncoder(route.api, frames)
  let isBegun = false
  let hasCalls = false
  const write = (events: readonly StreamEvent[]) =>
    bytesOf(
      events.flatMap(event => {
        if (event.type === 'part-start') hasCalls ||= isCall(event.part)
        if (event.type !== 'start') return told(event, asking, hasCalls).map(event => encoder.push(event))
        // Some vendors begin twice: it is the same answer, whatever it was called at first.
        const { id, model, createdAt, ...more } = event
        const begun = isBegun ? more : complete(event, asked, asking)
        isBegun = true
        return [encoder.push(begun)]
      }),
    )
  asking.entry.streamed = true
  // Which of a router's models it is, is told when all is over.
  if (typeof input.model === 'string') asking.entry.target = input.model
  const headers = { ...headersOf(asking, [...lost, ...(start?.loss ?? [])]), 'content-type': frames.mediaType }
  const ended = async () => {
    const answer = await stream.response.catch(() => undefined)
    if (!answer) return
    const untold: Loss[] = []
    const body = encoded(complete(answer, asked, asking), asking, untold)
    noteLoss(asking, untold)
    await keep(asking, answer.message, asking.keeping?.id, body)
  }
  return { status: 200, headers, body: bodyOf(asking, stream, batches, countedFirst(head, route.api), write, ended) }
}

/** Events as bytes, pulled at the pace of the client. */
function bodyOf(
  asking: Asking,
  stream: ChatStream,
  batches: AsyncIterator<StreamEvent[]>,
  head: readonly StreamEvent[],
  write: (events: readonly StreamEvent[]) => Uint8Array,
  ended: () => Promise<void>,
): BodySource {
  let next: readonly StreamEvent[] | undefined = head
  let isOver = false
  const over = async () => {
    if (isOver) return
    isOver = true
    await settled(asking, stream)
    asking.done()
  }
  const leave = () => {
    if (isOver) return
    stream.cancel()
    asking.entry.error ??= 'aborted'
    void over()
  }
  whenGone(asking.request.signal, leave)
  return {
    async next() {
      while (!isOver) {
        const events: readonly StreamEvent[] = next ?? (await batches.next()).value ?? []
        next = undefined
        const last = events.at(-1)?.type
        // Who knows of the end goes on from it at once.
        if (last === 'finish') await ended()
        const bytes = write(events)
        // Some clients read no further than what says that it is over, and leave without a word.
        if (last === undefined || last === 'finish' || last === 'error') await over()
        if (bytes.length > 0) return bytes
      }
      return undefined
    },
    cancel: leave,
  }
}

/** An event as the client shall be told of it. */
function told(event: StreamEvent, asking: Asking, hasCalls: boolean): StreamEvent[] {
  if (event.type === 'finish') return usageTold(endTold(event, asking, hasCalls), asking)
  if (event.type === 'usage') return usageTold(event, asking)
  if (event.type !== 'error') return [event]
  const { error } = toldTo(asking.route.api, new InterlinguaError(event.error))
  asking.entry.error = error.kind
  const { status, ...rest } = error
  // Within a stream no status tells what it is: its words alone do.
  return [
    { ...event, error: { ...worded(rest, asking.route.api.errorRules), ...(status !== undefined && { status }) } },
  ]
}

function endTold(event: Finish, asking: Asking, hasCalls: boolean): Finish {
  noteLoss(asking, endLoss(event, hasCalls, asking.route.api))
  const finishReason = endOf(event, hasCalls)
  return finishReason === event.finishReason ? event : { ...event, ...(finishReason && { finishReason }) }
}

/** The head of the answer has gone: what is found out later stands in the log alone. */
function noteLoss({ entry }: Asking, loss: readonly Loss[]): void {
  if (loss.length > 0) entry.loss = [...(entry.loss ?? []), ...loss.map(({ path, kind }) => ({ path, kind }))]
}

/** Some clients are told of usage only where they ask for it, and do not expect it else. */
function usageTold(event: Finish | Extract<StreamEvent, { type: 'usage' }>, { route, call }: Asking): StreamEvent[] {
  const { usageIf } = route.api.chat
  if (usageIf === undefined || peek(call.body as object, ...usageIf) === true)
    return [event.usage ? { ...event, usage: summed(event.usage) } : event]
  if (event.type === 'usage') return []
  const { usage, ...rest } = event
  return [rest]
}

async function settled(asking: Asking, stream: ChatStream): Promise<void> {
  const answer = await stream.response.catch((cause: unknown) => {
    const { partial, attempts } = cause as InterlinguaError
    return { usage: partial?.usage, attempts: attempts ?? [], cost: undefined }
  })
  answeredBy(asking, answer.attempts)
  settle(asking, answer.usage, answer.cost)
}

/** Whether there is content: from there on an error is told within the stream. */
function saysSomething(events: readonly StreamEvent[]): boolean {
  return events.some(({ type }) => type === 'part-start' || type === 'part-delta' || type === 'finish')
}

/** Throws what a stream ended with that told nothing. */
async function throwFailure(stream: ChatStream, head: readonly StreamEvent[]): Promise<void> {
  const failed = head.some(({ type }) => type === 'error')
  if (failed || head.length === 0) await stream.response
}

/** The api's own, unless the query does not ask for them. */
function framesOf({ route }: Asking, query: URLSearchParams): Frames {
  const { frames, unasked } = route.api.chat
  const isAsked = Object.entries(route.frames ?? {}).every(([name, value]) => query.get(name) === value)
  return isAsked || !unasked ? frames : unasked
}

function bytesOf(texts: readonly (string | Uint8Array)[]): Uint8Array {
  if (texts.every(text => typeof text === 'string')) return new TextEncoder().encode(texts.join(''))
  const pieces = texts.map(text => (typeof text === 'string' ? new TextEncoder().encode(text) : text))
  return joinedBytes(pieces)
}

/** A request that would not arrive whole, where that is refused. */
export function lossy(loss: readonly Loss[]): InterlinguaError {
  const list = loss.map(({ path, detail }) => `${path}: ${detail}`).join('; ')
  return refused('invalid-request', `some of the request would be lost: ${list}`, { param: loss[0]?.path ?? '' })
}
