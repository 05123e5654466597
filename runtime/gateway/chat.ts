/** Chat, whole or as a stream: the client's request through the library, the answer in the client's words. */
import type { ChatStream } from '../chat-stream.ts'
import { createBodyEncoder } from '../encoder.ts'
import { worded } from '../error-words.ts'
import { InterlinguaError } from '../errors.ts'
import type { ChatInput } from '../input.ts'
import type { Response as Answer, Request as Asked, Loss, StreamEvent, Usage } from '../types.ts'
import { peek } from '../verbs.ts'
import type { Frames } from '../wire-transport.ts'
import { type Asking, answeredBy, clientOf, headersOf, settle } from './asking.ts'
import { json, refused, toldTo } from './failure.ts'
import { whenGone } from './gone.ts'
import { nameOfModel } from './models.ts'
import { withinAllowed } from './native.ts'

/** The unified request, and what of it did not come so far. */
export interface Decoded {
  asked: Asked
  loss: Loss[]
}

/** Throws `invalid-request` for a body that is no request of the api, and where nothing may be lost and something is. */
export function decodedChat(asking: Asking, decode: () => Asked): Decoded {
  const { house, strict } = asking
  const { request, loss } = withinAllowed(decodedBody(decode), house.native)
  if (request.messages.length === 0 && !request.system?.length)
    throw refused('invalid-request', 'the request has no messages that this API knows', { param: 'messages' })
  if (strict && loss.length > 0) throw lossy(loss)
  return { asked: request, loss }
}

/** Runs a decoder over what may be anything. */
export function decodedBody<T>(decode: () => T): T {
  try {
    return decode()
  } catch {
    throw refused('invalid-request', 'the body does not have the shape that this API asks for')
  }
}

export async function chat(asking: Asking): Promise<Response> {
  const { route, call } = asking
  const { asked, loss } = decodedChat(asking, () => route.api.chat.decode(call, () => ({})))
  const input = inputOf(asking, asked)
  if (route.stream || asked.stream === true) return streamed(asking, input, asked, loss)
  const answer = await clientOf(asking).chat(input)
  answeredBy(asking, answer.attempts)
  settle(asking, answer.usage)
  const { usage, ...whole } = complete(answer, asked)
  const body = route.api.chat.encode({ ...whole, ...(usage && { usage: summed(usage) }) })
  return json(body, 200, headersOf(asking, [...loss, ...answer.loss]))
}

/** What the library is asked. */
export function inputOf({ house, ingress, signal, holder }: Asking, asked: Asked): ChatInput {
  const { stream, model: said, ...rest } = asked
  const model = nameOfModel(said)
  holder?.mayAsk(model)
  return { ...rest, model: house.names.resolve(model, ingress.name), signal } as ChatInput
}

/** What wires demand of an answer and vendors may leave out. */
function complete<Head extends Pick<Answer, 'id' | 'model' | 'createdAt'>>(head: Head, asked: Asked): Head {
  const { id = `gw_${crypto.randomUUID()}`, model = asked.model, createdAt = Math.floor(Date.now() / 1000) } = head
  return { ...head, id, model, createdAt }
}

/** The total, where a wire demands it and the vendor does not count it. */
function summed(usage: Usage): Usage {
  const { inputTokens, outputTokens, totalTokens } = usage
  if (totalTokens !== undefined || inputTokens === undefined || outputTokens === undefined) return usage
  return { ...usage, totalTokens: inputTokens + outputTokens }
}

/** Once something is told the status is 200; what fails before has a status of its own. */
async function streamed(asking: Asking, input: ChatInput, asked: Asked, lost: Loss[]): Promise<Response> {
  const { route, query } = asking
  const stream = clientOf(asking).stream(input)
  stream.response.catch(() => {})
  const batches = stream.batches()[Symbol.asyncIterator]()
  const first = await batches.next()
  const head = first.done ? [] : first.value
  if (!saysSomething(head)) await throwFailure(stream, head)
  const start = head.find(event => event.type === 'start')
  const frames = framesOf(asking, query)
  await frames.load?.()
  const encoder = createBodyEncoder(route.api, frames)
  const write = (events: readonly StreamEvent[]) =>
    bytesOf(events.flatMap(event => told(event, asking, asked)).map(event => encoder.push(event)))
  asking.entry.streamed = true
  const headers = { ...headersOf(asking, [...lost, ...(start?.loss ?? [])]), 'content-type': frames.mediaType }
  return new Response(bodyOf(asking, stream, batches, head, write), { headers })
}

/** Events as bytes, pulled at the pace of the client. */
function bodyOf(
  asking: Asking,
  stream: ChatStream,
  batches: AsyncIterator<StreamEvent[]>,
  head: StreamEvent[],
  write: (events: readonly StreamEvent[]) => Uint8Array,
): ReadableStream<Uint8Array> {
  let next: StreamEvent[] | undefined = head
  const leave = async () => {
    stream.cancel()
    asking.entry.error ??= 'aborted'
    await settled(asking, stream)
    asking.done()
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        whenGone(asking.signal, () => {
          controller.error(asking.signal.reason)
          void leave()
        })
      },
      async pull(controller) {
        for (;;) {
          const events: StreamEvent[] = next ?? (await batches.next()).value ?? []
          next = undefined
          const bytes = write(events)
          if (bytes.length > 0) controller.enqueue(bytes)
          const last = events.at(-1)?.type
          // Some clients read no further than what says that it is over, and leave without a word.
          if (last === undefined || last === 'finish' || last === 'error') {
            await settled(asking, stream)
            asking.done()
            controller.close()
            return
          }
          if (bytes.length > 0) return
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  )
}

/** An event as the client shall be told of it. */
function told(event: StreamEvent, asking: Asking, asked: Asked): StreamEvent[] {
  if (event.type === 'start') return [complete(event, asked)]
  if (event.type === 'finish' || event.type === 'usage') return usageTold(event, asking)
  if (event.type !== 'error') return [event]
  const { error } = toldTo(asking.route.api, new InterlinguaError(event.error))
  asking.entry.error = error.kind
  const { status, ...rest } = error
  // Within a stream no status tells what it is: its words alone do.
  return [
    { ...event, error: { ...worded(rest, asking.route.api.errorRules), ...(status !== undefined && { status }) } },
  ]
}

/** Some clients are told of usage only where they ask for it, and do not expect it else. */
function usageTold(event: Extract<StreamEvent, { type: 'finish' | 'usage' }>, { route, call }: Asking): StreamEvent[] {
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
    return { usage: partial?.usage, attempts: attempts ?? [] }
  })
  answeredBy(asking, answer.attempts)
  settle(asking, answer.usage)
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
export function framesOf({ route }: Asking, query: URLSearchParams): Frames {
  const { frames, unasked } = route.api.chat
  const isAsked = Object.entries(route.frames ?? {}).every(([name, value]) => query.get(name) === value)
  return isAsked || !unasked ? frames : unasked
}

function bytesOf(texts: readonly (string | Uint8Array)[]): Uint8Array {
  if (texts.every(text => typeof text === 'string')) return new TextEncoder().encode(texts.join(''))
  const pieces = texts.map(text => (typeof text === 'string' ? new TextEncoder().encode(text) : text))
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** A request that would not arrive whole, where that is refused. */
export function lossy(loss: readonly Loss[]): InterlinguaError {
  const list = loss.map(({ path, detail }) => `${path}: ${detail}`).join('; ')
  return refused('invalid-request', `some of the request would be lost: ${list}`, { param: loss[0]?.path ?? '' })
}
