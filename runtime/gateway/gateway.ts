/**
 * Any client, any vendor: requests in the grammars of vendors come in, go where the client's models are, and answers go back
 * in the words they were asked in. A function from request to response, for whatever serves it, and without a server:
 *
 *     const gateway = createGateway({ client, ingress: [vendorServer()] })
 *     const sdk = new VendorsOwnSdk({ apiKey: 'none', fetch: gateway.fetch })
 */
import { type Client, createClient } from '../client.ts'
import { optionsOf } from '../client-options.ts'
import { type Ingress, keyOf, likeness } from '../ingress.ts'
import type { Asking, House } from './asking.ts'
import { bodyOf } from './body.ts'
import { calls } from './calls.ts'
import { chat } from './chat.ts'
import type { GatewayEntry } from './entry.ts'
import { failureResponse, ownFailure, refused, toldTo } from './failure.ts'
import { checkKeys, createKeyring, type Holder } from './keys.ts'
import { createMetrics } from './metrics.ts'
import { createNames } from './models.ts'
import { type GatewayOptions, usualLimits } from './options.ts'
import { createOwnPaths } from './own-paths.ts'
import { passedOn } from './passed-on.ts'
import { checkReach } from './reach.ts'

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
  const keyring = keys.length > 0 ? createKeyring(keys) : undefined
  const metrics = createMetrics()
  const ownPaths = createOwnPaths({
    house,
    ingress,
    limits,
    isReady: () => draining === undefined,
    metrics: () => metrics.text(active),
    page: options.page,
  })
  let active = 0
  let drained: (() => void) | undefined
  let draining: Promise<void> | undefined

  return {
    fetch: (input, init) => serve(new Request(input, init)),
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

  async function serve(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const own = ownPaths.answer(request, url, () => holderOf(request, url, ingress))
    if (own) return own.catch(cause => ownFailure(cause))
    const entry: GatewayEntry = { id: `req_${crypto.randomUUID()}`, startedAt: Date.now(), ms: 0, status: 0 }
    const begun = performance.now()
    let isOver = false
    const done = () => {
      if (isOver) return
      isOver = true
      active--
      entry.ms = Math.round(performance.now() - begun)
      metrics.count(entry)
      log?.(entry)
      if (active === 0) drained?.()
    }
    active++
    const response = await answered(request, url, entry, done)
    entry.status = response.status
    if (!entry.streamed) done()
    return response
  }

  /** Who asks, by the key that it shows as one of these vendors' clients do. Throws for who may not. */
  async function holderOf(request: Request, url: URL, vendors: readonly Ingress[]): Promise<Holder | undefined> {
    checkReach(request, keyring !== undefined)
    const shown = vendors.map(vendor => keyOf(vendor, request.headers, url.searchParams)).find(key => key !== undefined)
    return keyring && (await keyring).holderOf(shown)
  }

  async function answered(request: Request, url: URL, entry: GatewayEntry, done: () => void): Promise<Response> {
    const place = placeOf(ingress, request, url)
    entry.ingress = place.ingress.name
    const { api } = place.found?.route ?? place.ingress.routes[0]!
    try {
      checkReach(request, keyring !== undefined)
      const holder =
        keyring && (await (await keyring).holderOf(keyOf(place.ingress, request.headers, url.searchParams)))
      if (holder) entry.key = holder.name
      if (!place.found) throw refused('not-found', `there is no ${request.method} ${url.pathname} here`)
      if (draining) throw refused('overloaded', 'the gateway is about to stop', { retryAfterMs: 1_000 })
      if (active > limits.concurrency)
        throw refused('overloaded', 'too many requests are being answered', { retryAfterMs: 1_000 })
      holder?.enter()
      const { route, call } = place.found
      Object.assign(entry, { api: route.api.id, call: route.call })
      const body = route.method === 'POST' ? await bodyOf(request, limits) : undefined
      const asking: Asking = {
        house,
        ingress: place.ingress,
        route,
        call: { ...call, body },
        query: url.searchParams,
        headers: request.headers,
        signal: request.signal,
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
      return failureResponse(api, told, { 'x-request-id': entry.id })
    }
  }
}

function houseOf(options: GatewayOptions): House {
  const given = options.client
  const client: Client = 'providers' in given ? createClient(given) : given
  const of = optionsOf(client)
  return {
    clients: { usual: client, strict: createClient({ ...of, onLoss: 'error' }) },
    options: of,
    names: createNames(options, of),
    keyed: (options.keys?.length ?? 0) > 0,
    native: options.native ?? (options.keys?.length ? [] : true),
  }
}

interface Place {
  ingress: Ingress
  found: ReturnType<Ingress['find']>
}

/** Whose path it is: below the name of an ingress its alone, else that of the vendor whose client seems to ask. */
function placeOf(all: readonly Ingress[], { method, headers }: Request, { pathname, searchParams }: URL): Place {
  const [, name = '', below = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? []
  const named = all.find(ingress => ingress.name === name)
  const namedRoute = named?.find(method, below, searchParams) ?? named?.find(method, named.base + below, searchParams)
  if (named && namedRoute) return { ingress: named, found: namedRoute }
  const places = all.map(ingress => ({ ingress, found: ingress.find(method, pathname, searchParams) }))
  const served = places.filter(({ found }) => found)
  const candidates = served.length > 0 ? served : places
  return candidates.reduce((best, next) =>
    likeness(next.ingress, headers) > likeness(best.ingress, headers) ? next : best,
  )
}
