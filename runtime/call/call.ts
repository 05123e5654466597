/** What all calls have in common: from a model's name and a caller's options to an answer of the vendor. */
import { signed } from '../access/signing.ts'
import type { ClientApi, ClientCall, ClientCalls, Context, HttpCall } from '../adapter/adapter.ts'
import { matchFacts } from '../adapter/facts.ts'
import type { CallOptions } from '../chat/input.ts'
import type { Router, Way } from '../chat/route.ts'
import { InterlinguaError } from '../errors.ts'
import { type HttpReply, send } from '../http/http.ts'
import type { HttpRequest, Timeouts } from '../http/http-request.ts'
import type { Limits } from '../http/limits.ts'
import { redactor } from '../http/redact.ts'
import type { RetryOptions } from '../http/retry.ts'
import { watchOf } from '../http/timed-watch.ts'
import { type TransportOptions, transportOf } from '../http/transport-options.ts'
import type { Deployment, Facts } from '../types.ts'
import type { Reading } from './answer.ts'
import { encoded } from './encoded.ts'
import { type Call, type Middleware, type Next, throughAll, type Verb, type Verbs } from './middleware.ts'
import type { Operation, Provider } from './provider.ts'
import type { WholeCall } from './whole-call.ts'

/** What holds for all calls of a client; most can be said of a call, too. */
export interface ClientOptions extends TransportOptions {
  /** Routers among them are models by their name. */
  providers: readonly (Provider | Router)[]
  /** How failed calls are sent again; false: never. */
  retry?: RetryOptions | false
  /** Around every call, the first outermost. */
  use?: readonly Middleware[]
  /** `report` (the default) lists on the answer what could not be sent; `error` refuses to send such a request. */
  onLoss?: 'report' | 'error'
  /** In milliseconds; a number is the time for the whole call. */
  timeout?: number | Timeouts
  /** The most that is read of an answer, in bytes. */
  limits?: Limits
  /** Sent with every call; they go before a provider's own, and a call's own before them. */
  headers?: Record<string, string>
  /** Aborts all calls of the client. */
  signal?: AbortSignal
}

/** Where an attempt goes. */
export interface Target extends Reading {
  api: ClientApi
  provider: Provider
  model: string
  key: number
  /** The call that the attempt belongs to. */
  of: WholeCall
}

/** What a model's name means. Throws `invalid-request` naming what is configured. */
export function wayOf({ providers }: ClientOptions, model: string | Router): Way {
  if (typeof model === 'object' && model !== null) return model
  const slash = typeof model === 'string' ? model.indexOf('/') : -1
  const name = slash > 0 ? model.slice(0, slash) : model
  const found = providers.find(candidate => candidate.name === name)
  if (found && isRouter(found)) return found
  if (found && slash > 0 && slash < model.length - 1)
    return { provider: name, model: model.slice(slash + 1), keys: found.keys }
  const names = providers.map(candidate => candidate.name).join(', ') || 'none'
  const message = `no configured provider serves '${model}'. Write models as provider/model; configured providers: ${names}.`
  throw new InterlinguaError({ kind: 'invalid-request', message, param: 'model' })
}

export function isRouter(way: object): way is Router {
  return 'route' in way
}

/** A provider by its name. Throws `invalid-request` for one that is not configured. */
export function providerOf({ providers }: ClientOptions, name: string): Provider {
  const found = providers.find(candidate => candidate.name === name)
  if (found && !isRouter(found)) return found
  const names = providers.filter(candidate => !isRouter(candidate)).map(candidate => candidate.name)
  const message = `no provider is named '${name}'; configured: ${names.join(', ') || 'none'}`
  throw new InterlinguaError({ kind: 'invalid-request', message })
}

/** The target of an attempt at a deployment, of a call with these headers. */
export function targetAt(
  client: ClientOptions,
  deployment: Deployment,
  headers: CallOptions['headers'],
  operation: Operation | undefined,
  of: WholeCall,
): Target {
  const provider = providerOf(client, deployment.provider)
  const { model, key } = deployment
  const api = provider.api(operation)
  const where = { provider: provider.name, api: api.id, ...(model && { model }) }
  const redact = redactor(() => provider.secrets(client.headers, headers))
  return { provider, model, key, api, where, redact, of }
}

/** Runs an attempt through the middlewares of its provider and of its call. */
export function atProvider<V extends Verb>(target: Target, call: Call<V>, last: Next<V>): Promise<Verbs[V]['answer']> {
  const { provider, where, model, key, api } = target
  const around = call.input.use ? [...provider.use, ...call.input.use] : provider.use
  if (around.length === 0) return last(call)
  const known = { facts: factsOf(target), schemas: api.schemas }
  return throughAll(around, { ...call, target: { ...where, model, key, ...known } }, last)
}

function factsOf({ provider, model }: Target): Facts {
  return { ...matchFacts(provider.spec.facts, model), ...provider.quirks }
}

/** What an encoder may know, and the empty list of what it leaves out. */
export function contextOf(target: Target): Context {
  return { api: target.api.id, facts: factsOf(target), loss: [], path: [] }
}

/**
 * Runs an encoder. Throws `invalid-request` with the losses where the client shall not send what does not arrive
 * whole, and where the request is of a shape that the types forbid.
 */
export function encodedRequest(
  target: Target,
  client: ClientOptions,
  context: Context,
  encode: () => HttpCall,
): HttpCall {
  const call = encoded(target.where, encode)
  if (client.onLoss !== 'error' || context.loss.length === 0) return call
  const list = context.loss.map(({ path, kind, detail }) => `${path} (${kind}): ${detail}`).join('; ')
  const message = `the request was not sent, as some of it would be lost: ${list}. Change it or set onLoss to 'report'.`
  throw new InterlinguaError({ kind: 'invalid-request', message }, target.where)
}

/** Runs a decoder. A body of another shape than the api's makes it fail: that is the answer's fault, `protocol`. */
export function decodedAnswer<T>({ where }: Target, decode: () => T): T {
  try {
    return decode()
  } catch (cause) {
    const message = 'the answer does not have the shape of this API'
    throw new InterlinguaError({ kind: 'protocol', message }, { ...where, cause })
  }
}

/** Sends an encoded call, `part` of several where one call makes more, with the headers of provider, api, client and caller; later ones win. */
export function sendCall(
  target: Target,
  call: HttpCall,
  client: ClientOptions,
  options: CallOptions,
  more: Pick<HttpRequest, 'onStart' | 'onAbort'> & { accept?: string; part?: number } = {},
): Promise<HttpReply> {
  const { provider, where, redact, key, of } = target
  const base: Record<string, string> = { accept: more.accept ?? 'application/json' }
  if (call.body !== undefined) base['content-type'] = 'application/json'
  if (call.method === 'POST')
    base['idempotency-key'] = of.idempotencyKey + (more.part === undefined ? '' : `-${more.part}`)
  const transport = signed(provider.transport ?? transportOf(client), provider.signer)
  const headers = provider.headers(key, base, client.headers, call.headers, options.headers)
  const { url, headers: sent, body } = provider.call({ path: call.path, body: call.body, headers }, target.model)
  const request: HttpRequest = {
    method: call.method,
    url,
    headers: sent,
    where,
    redact,
    begunAt: of.begunAt,
    signals: of.signals,
    timeout: of.timeout,
    limits: client.limits,
    transport,
    onStart: more.onStart,
    onAbort: more.onAbort,
  }
  if (body !== undefined) request.body = call.write ? call.write(body) : JSON.stringify(body)
  if (typeof request.body === 'object') request.headers['content-type'] = request.body.type
  return send(request, watchOf(request))
}

/** One of the operations that not every api has. Throws `invalid-request` where it is missing. */
export function operationOf<K extends Operation>({ api, where }: Target, name: K): ClientCall<K> {
  const calls: ClientCalls = api
  const operation = calls[name]
  if (operation) return operation
  throw new InterlinguaError({ kind: 'invalid-request', message: `the api has no '${name}'` }, where)
}
