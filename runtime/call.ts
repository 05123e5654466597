/** What all calls have in common: from a model's name and a caller's options to an answer of the vendor. */
import type { ClientApi, Context, HttpCall } from './adapter.ts'
import type { Reading } from './answer.ts'
import { InterlinguaError } from './errors.ts'
import { matchFacts } from './facts.ts'
import { type HttpReply, send } from './http.ts'
import type { HttpRequest, Timeouts } from './http-request.ts'
import type { CallOptions } from './input.ts'
import type { Operation, Provider } from './provider.ts'
import { redactor } from './redact.ts'
import { type TransportOptions, transportOf } from './transport-options.ts'

export interface ClientOptions extends TransportOptions {
  providers: readonly Provider[]
  /** `report` (the default) lists on the answer what could not be sent; `error` refuses to send such a request. */
  onLoss?: 'report' | 'error'
  /** In milliseconds; a number is the time for the whole call. */
  timeout?: number | Timeouts
  headers?: Record<string, string>
  /** Aborts all calls of the client. */
  signal?: AbortSignal
}

/** Where a call goes. */
export interface Target extends Reading {
  provider: Provider
  /** The model's name without the provider. */
  model: string
}

/** Finds provider and api for `provider/model`. Throws `invalid-request` naming what is configured. */
export function targetOf(client: ClientOptions, input: CallOptions & { model: string }, operation?: Operation): Target {
  const { providers } = client
  const address = input?.model
  const slash = typeof address === 'string' ? address.indexOf('/') : -1
  const provider = slash > 0 ? providers.find(({ name }) => name === address.slice(0, slash)) : undefined
  const model = provider ? address.slice(slash + 1) : ''
  if (!provider || model === '') throw unknownModel(providers, address)
  return targetAt(client, provider, input, model, operation)
}

/** The target of a call that is about no model, where `model` is empty. */
export function targetAt(
  client: ClientOptions,
  provider: Provider,
  options: CallOptions,
  model: string,
  operation?: Operation,
): Target {
  const api = provider.api(operation)
  const where = { provider: provider.name, api: api.id, ...(model && { model }) }
  return { provider, model, api, where, redact: redactor(() => provider.secrets(client.headers, options.headers)) }
}

function unknownModel(providers: readonly Provider[], address: string): InterlinguaError {
  const names = providers.map(({ name }) => name).join(', ') || 'none'
  const message = `no configured provider serves '${address}'. Write models as provider/model; configured providers: ${names}.`
  return new InterlinguaError({ kind: 'invalid-request', message, param: 'model' })
}

/** What an encoder may know, and the empty list of what it leaves out. */
export function contextOf({ api, provider, model }: Target): Context {
  return { api: api.id, facts: matchFacts(provider.spec.facts, model), loss: [], path: [] }
}

/**
 * Runs an encoder. Throws `invalid-request` with the losses where the client shall not send what does not arrive
 * whole, and where the request is of a shape that the types forbid.
 */
export function encoded(target: Target, client: ClientOptions, context: Context, encode: () => HttpCall): HttpCall {
  let call: HttpCall
  try {
    call = encode()
  } catch (cause) {
    // Anything but a value of the wrong type is a fault of ours, and shall look like one.
    if (!(cause instanceof TypeError)) throw cause
    const message = 'the request does not have the shape that its type asks for'
    throw new InterlinguaError({ kind: 'invalid-request', message }, { ...target.where, cause })
  }
  if (client.onLoss !== 'error' || context.loss.length === 0) return call
  const list = context.loss.map(({ path, kind, detail }) => `${path} (${kind}): ${detail}`).join('; ')
  const message = `the request was not sent, as some of it would be lost: ${list}. Change it or set onLoss to 'report'.`
  throw new InterlinguaError({ kind: 'invalid-request', message }, target.where)
}

/** Runs a decoder. A body of another shape than the api's makes it fail: that is the answer's fault, `protocol`. */
export function decoded<T>({ where }: Target, decode: () => T): T {
  try {
    return decode()
  } catch (cause) {
    const message = 'the answer does not have the shape of this API'
    throw new InterlinguaError({ kind: 'protocol', message }, { ...where, cause })
  }
}

/** Sends an encoded call with the headers of provider, api, client and caller; later ones win. */
export function sendCall(
  target: Target,
  call: HttpCall,
  client: ClientOptions,
  options: CallOptions,
  more: { accept?: string; onStart?: (abort: () => void) => void } = {},
): Promise<HttpReply> {
  const { provider, where, redact } = target
  const base: Record<string, string> = { accept: more.accept ?? 'application/json' }
  if (call.body !== undefined) base['content-type'] = 'application/json'
  const timeout = options.timeout ?? client.timeout
  const transport = provider.transport ?? transportOf(client)
  const request: HttpRequest = {
    method: call.method,
    url: provider.url(call.path),
    headers: provider.headers(base, client.headers, call.headers, options.headers),
    where,
    redact,
    signals: [client.signal, options.signal].filter(signal => signal !== undefined),
  }
  if (call.body !== undefined) request.body = JSON.stringify(call.body)
  if (timeout !== undefined) request.timeout = typeof timeout === 'number' ? { total: timeout } : timeout
  if (transport) request.transport = transport
  if (more.onStart) request.onStart = more.onStart
  return send(request)
}

/** One of the operations that not every api has. Throws `invalid-request` where it is missing. */
export function operationOf<K extends Operation>({ api, where }: Target, name: K): NonNullable<ClientApi[K]> {
  const operation = api[name]
  if (operation) return operation
  throw new InterlinguaError({ kind: 'invalid-request', message: `the api has no '${name}'` }, where)
}
