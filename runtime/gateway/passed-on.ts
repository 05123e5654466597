/**
 * A request to a model that speaks the very grammar that it was asked in: it is passed on as it came, but for the model's
 * name and the key, and the bytes of the answer are moved as they come. Not where something stands between, which would
 * not see it: middleware, or keys, as not everything may pass then.
 */
import type { HttpCall } from '../adapter.ts'
import { statusError } from '../answer.ts'
import { attemptsAt } from '../attempts-of.ts'
import { isRouter, providerOf, sendCall, type Target } from '../call.ts'
import { pathModel } from '../encoding.ts'
import type { HttpReply } from '../http.ts'
import { segment } from '../path-segment.ts'
import type { Provider } from '../provider.ts'
import type { CallName, JsonObject, Usage } from '../types.ts'
import { type Asking, headersOf, settle } from './asking.ts'
import { decodedBody } from './chat.ts'
import { whenGone } from './gone.ts'
import { streamTap, type UsageTap, wholeTap } from './usage-tap.ts'

/** The answer as it comes; undefined where the request is not to be passed on. */
export async function passedOn(asking: Asking): Promise<Response | undefined> {
  const { house, route, ingress, call, signal, entry } = asking
  const name = nameIn(asking)
  const meant = name === undefined || house.keyed ? undefined : house.names.resolve(name, ingress.name)
  const [providerName = '', ...rest] = typeof meant === 'string' ? meant.split('/') : []
  const found = house.options.providers.find(candidate => candidate.name === providerName)
  if (meant === undefined || found === undefined || isRouter(found) || rest.length === 0) return undefined
  const provider = providerOf(house.options, providerName)
  if (house.options.use?.length || provider.use.length > 0 || !speaks(provider, asking)) return undefined
  const model = rest.join('/')
  const passing: HttpCall = {
    method: route.method,
    path: pathTo(asking, model),
    body: route.path.includes('{$model}') ? call.body : { ...(call.body as JsonObject), model },
    headers: passingHeaders(asking),
  }
  const operation = route.call === 'chat' ? undefined : route.call
  const attempts = attemptsAt(house.options, provider, { signal }, operation, model)
  const { reply, target } = await attempts.untilAnswered(async target => {
    const accept = asking.headers.get('accept') ?? 'application/json'
    const reply = await sendCall(target, passing, house.options, { signal }, { accept })
    if (reply.status < 200 || reply.status >= 300) throw statusError(reply, await reply.text(), target)
    return { reply, target }
  })
  entry.target = `${provider.name}/${model}`
  return moved(asking, reply, target)
}

/** Whether a provider has what was asked for in the same grammar. */
function speaks(provider: Provider, { route }: Asking): boolean {
  try {
    return provider.api(route.call === 'chat' ? undefined : route.call).id === route.api.id
  } catch {
    return false
  }
}

function nameIn({ route, call }: Asking): string | undefined {
  if (route.method !== 'POST') return undefined
  const model = (call.body as JsonObject | undefined)?.model
  if (!route.path.includes('{$model}')) return typeof model === 'string' ? model : undefined
  return decodedBody(() => pathModel(call.path, route.path))
}

function pathTo({ route, query, ingress }: Asking, model: string): string {
  const left = new URLSearchParams(query)
  if (ingress.auth.type === 'header' && ingress.auth.query !== undefined) left.delete(ingress.auth.query)
  const path = route.path.replace('{$model}', () => segment(model))
  return left.size > 0 ? `${path}?${left}` : path
}

/** What concerns the way here and not the request, and whatever may be a key. */
const kept =
  /^(authorization|cookie|host|origin|referer|via|forwarded|connection|keep-alive|te|trailer|upgrade|expect|accept|accept-encoding|idempotency-key|.*key|proxy-.*|sec-.*|x-forwarded-.*|x-real-ip|x-interlingua-.*|content-.*|transfer-encoding)$/

function passingHeaders({ headers, ingress }: Asking): Record<string, string> {
  const own = ingress.auth.type === 'header' ? ingress.auth.header : 'authorization'
  return Object.fromEntries([...headers].filter(([name]) => !kept.test(name) && name !== own))
}

/** What belongs to the connection with the vendor. */
const ofConnection =
  /^(connection|keep-alive|transfer-encoding|content-length|content-encoding|set-cookie|.*-key|alt-svc|trailer|upgrade)$/

function moved(asking: Asking, reply: HttpReply, target: Target): Response {
  const type = reply.headers['content-type'] ?? 'application/json'
  const { api } = target
  const isStream = type.startsWith(api.chat.transport.mediaType)
  const tap = isStream ? streamTap(api) : wholeTap(body => usageIn(asking, target, body))
  const headers = Object.entries(reply.headers).filter(([name]) => !ofConnection.test(name))
  return new Response(bytesOf(asking, reply, tap), {
    status: reply.status,
    headers: { ...Object.fromEntries(headers), ...headersOf(asking, []), 'content-type': type },
  })
}

function usageIn({ route }: Asking, { api }: Target, body: unknown): Usage | undefined {
  if (route.call === 'chat') return api.chat.decode(body).usage
  const told = (api as { [name in CallName]?: { decode(body: unknown): unknown } })[route.call]?.decode(body)
  return (told as { usage?: Usage } | undefined)?.usage
}

function bytesOf(asking: Asking, reply: HttpReply, tap: UsageTap): ReadableStream<Uint8Array> {
  // A whole answer, too, is only over when it was moved.
  asking.entry.streamed = true
  let isOver = false
  let ahead: ReturnType<HttpReply['read']> | undefined
  const over = () => {
    if (isOver) return
    isOver = true
    settle(asking, tap.usage())
    asking.done()
  }
  const leave = () => {
    asking.entry.error ??= 'aborted'
    reply.cancel()
    over()
  }
  const end = (controller: ReadableStreamDefaultController) => {
    if (isOver) return
    reply.ended()
    over()
    controller.close()
  }
  const fail = (controller: ReadableStreamDefaultController, cause: unknown) => {
    if (isOver) return
    const failure = reply.failure(cause)
    asking.entry.error = failure.kind
    reply.cancel()
    over()
    controller.error(failure)
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        whenGone(asking.signal, () => {
          controller.error(asking.signal.reason)
          leave()
        })
      },
      async pull(controller) {
        try {
          const value = await (ahead ?? reply.read()).then(({ value }) => value)
          if (value === undefined) return end(controller)
          reply.spoke()
          tap.push(value)
          controller.enqueue(value)
          // One piece is read ahead: some clients read no further than what says that it is over, and leave without a word.
          ahead = reply.read()
          ahead.then(
            ({ value }) => value === undefined && end(controller),
            cause => fail(controller, cause),
          )
        } catch (cause) {
          fail(controller, cause)
        }
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  )
}
