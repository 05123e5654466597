/**
 * Any client, any vendor: requests in the grammars of vendors come in, go where the client's models are, and answers go back
 * in the words they were asked in. A function from request to response, for whatever serves it, and without a server:
 *
 *     const gateway = createGateway({ client, ingress: [vendorServer()] })
 *     const sdk = new VendorsOwnSdk({ apiKey: 'none', fetch: gateway.fetch })
 */
import { type Ingress, keyOf } from '../adapter/ingress.ts'
import { type Client, createClient } from '../client/client.ts'
import { optionsOf } from '../client/client-options.ts'
import { type Answered, type Asked, fetchOf } from '../http/exchange.ts'
import { type Answers, createAnswers } from './answers.ts'
import { bodyOf } from './body.ts'
import { calls } from './calls.ts'
import { chat } from './chat.ts'
import { withFallback } from './counts.ts'
import { failureAnswer, json, ownFailure, refused, toldTo } from './failure.ts'
import type { Asking, House } from './gateway-request.ts'
import { checkKeys, createKeyring, type Holder, type KeyringOptions } from './keys.ts'
import { checkReach } from './local-only.ts'
import type { GatewayEntry } from './log-entry.ts'
import { createMetrics } from './metrics.ts'
import { createNames } from './models.ts'
import { type GatewayOptions, usualLimits } from './options.ts'
import { createOwnPaths } from './own-paths.ts'
import { passedOn } from './passed-on.ts'
import { createPlaces, type Place } from './place.ts'
import { createRecent } from './recent-requests.ts'
import type { Settle } from './token-allowance.ts'
import { tokensAsked, tokensTaken } from './token-counts.ts'

/** Answers as any of the vendors would. */
export interface Gateway {
  /** Answers a request. Never rejects. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** Whether there are keys: without, it is for this machine alone. */
  readonly keyed: boolean
  /** How many requests are being answered, streams that are still read among them. */
  readonly active: () => number
  /** Takes no new request, and resolves when those under way are answered. */
  drain(): Promise<void>
}

/** Throws `invalid-request` for options that cannot be. */
export function createGateway(options: GatewayOptions): Gateway {
  const { ingress, log, keys = [] } = options
  const limits = { ...usualLimits, ...options.limits }
  const house = houseOf(options)
  checkKeys(keys)
  const keyring = isKeyed(options) ? createKeyring(keys, sharedOf(options)) : undefined
  const placeOf = createPlaces(ingress)
  const metrics = createMetrics()
  const recent = createRecent({ store: options.requests, onWarning: options.onWarning })
  const answers = options.answers && createAnswers(options.answers)
  const ownPaths = createOwnPaths({
    house,
    ingress,
    limits,
    isReady: () => draining === undefined,
    metrics: () => metrics.text(active),
    recent,
    page: options.page,
  })
  let active = 0
  let drained: (() => void) | undefined
  let draining: Promise<void> | undefined

  return {
    fetch: fetchOf(serve),
    keyed: keyring !== undefined,
    active: () => active,
    drain() {
      draining ??= new Promise(resolve => {
        drained = resolve
        if (active === 0) resolve()
      })
      return draining
    },
  }

  async function serve(request: Asked): Promise<Answered> {
    const own = ownPaths.answer(request, () => holderOf(request, ingress))
    if (own) return own.catch(cause => ownFailure(cause))
    const entry: GatewayEntry = { id: `req_${crypto.randomUUID()}`, startedAt: Date.now(), ms: 0, status: 0 }
    const begun = performance.now()
    const taken: { settle?: Settle | undefined } = {}
    let isOver = false
    const done = () => {
      if (isOver) return
      isOver = true
      active--
      entry.ms = Math.round(performance.now() - begun)
      taken.settle?.(tokensTaken(entry))
      metrics.count(entry)
      recent.keep(entry)
      log?.(entry)
      if (active === 0) drained?.()
    }
    active++
    const answer = await answered(request, entry, taken, done)
    entry.status = answer.status
    if (!entry.streamed) done()
    return answer
  }

  /** Who asks, by the key that it shows as one of these vendors' clients do. Throws for who may not. */
  async function holderOf(request: Asked, vendors: readonly Ingress[]): Promise<Holder | undefined> {
    checkReach(request, keyring !== undefined)
    const shown = vendors
      .map(vendor => keyOf(vendor, request.headers, request.url.searchParams))
      .find(key => key !== undefined)
    return keyring && (await keyring).holderOf(shown)
  }

  async function answered(
    request: Asked,
    entry: GatewayEntry,
    taken: { settle?: Settle | undefined },
    done: () => void,
  ): Promise<Answered> {
    const { url } = request
    const place = placeOf(request)
    entry.ingress = place.ingress.name
    const { api } = place.found?.route ?? place.kept?.route ?? place.ingress.routes[0]!
    try {
      checkReach(request, keyring !== undefined)
      const holder =
        keyring && (await (await keyring).holderOf(keyOf(place.ingress, request.headers, url.searchParams)))
      if (holder) entry.key = holder.name
      if (place.kept && answers) return await keptAnswer(answers, request.method, place.kept, holder)
      if (!place.found) throw refused('not-found', `there is no ${request.method} ${url.pathname} here`)
      if (draining) throw refused('overloaded', 'the gateway is about to stop', { retryAfterMs: 1_000 })
      if (active > limits.concurrency)
        throw refused('overloaded', 'too many requests are being answered', { retryAfterMs: 1_000 })
      if (holder) await holder.enter()
      const { route, call } = place.found
      entry.api = route.api.id
      entry.call = route.call
      const asked = route.method === 'POST' ? await bodyOf(request, limits) : undefined
      const served = { method: call.method, path: call.path, body: asked?.body }
      if (holder) taken.settle = await holder.take(() => tokensAsked({ route, call: served }))
      const mayGoOn = answers && (route.call === 'chat' || route.call === 'countTokens')
      const keeping = mayGoOn ? await answers.keepingOf(route.api, served, holder) : undefined
      const asking: Asking = {
        house,
        ingress: place.ingress,
        route,
        call: served,
        text: asked?.text,
        keeping,
        request,
        strict: options.strict === true || request.headers.get('x-interlingua-strict') === 'true',
        holder,
        entry,
        done,
      }
      const serveCall = route.call === 'chat' ? chat : calls[route.call]
      if (!serveCall) throw refused('not-found', `${route.call} is not served here`)
      return (await passedOn(asking)) ?? (await serveCall(asking))
    } catch (cause) {
      const told = toldTo(api, cause)
      entry.error = told.error.kind
      return failureAnswer(api, told, { 'x-request-id': entry.id })
    }
  }
}

function isKeyed({ keys, findKey }: GatewayOptions): boolean {
  return (keys?.length ?? 0) > 0 || findKey !== undefined
}

function sharedOf({ counts, findKey, onWarning = () => {} }: GatewayOptions): KeyringOptions {
  return { find: findKey, ...(counts && { counts: withFallback(counts, onWarning) }) }
}

function houseOf(options: GatewayOptions): House {
  const given = options.client
  const client: Client = 'providers' in given ? createClient(given) : given
  const of = optionsOf(client)
  return {
    clients: { usual: client, strict: createClient({ ...of, onLoss: 'error' }) },
    options: of,
    names: createNames(options, of),
    keyed: isKeyed(options),
    lines: options.lines,
    native: options.native ?? (isKeyed(options) ? [] : true),
  }
}

async function keptAnswer(
  answers: Answers,
  method: string,
  { route, id }: NonNullable<Place['kept']>,
  holder: Holder | undefined,
): Promise<Answered> {
  const { api } = route
  try {
    const told = await (method === 'GET' ? answers.show(id, holder) : answers.forget(id, holder, api.chat.kept!))
    return json(told, 200)
  } catch (cause) {
    const { error, status } = toldTo(api, cause)
    // The usual code for what is not found is that of models.
    if (error.kind === 'not-found') return json(api.encodeError(error), status)
    throw cause
  }
}
