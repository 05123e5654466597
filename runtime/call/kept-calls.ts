/** Calls about what a provider keeps, as files: asked once, answered in JSON or in bytes. */
import type { HttpCall } from '../adapter/adapter.ts'
import type { CallOptions } from '../chat/input.ts'
import { InterlinguaError } from '../errors.ts'
import { type ByteStream, byteStream } from '../http/byte-stream.ts'
import type { CallName, Calls, Loss } from '../types.ts'
import { readBody, statusError } from './answer.ts'
import { attemptsAt } from './attempts-of.ts'
import {
  type ClientOptions,
  contextOf,
  decodedAnswer,
  encodedRequest,
  operationOf,
  providerOf,
  sendCall,
  type Target,
} from './call.ts'

/** Where a thing is kept. */
export interface Keeper extends CallOptions {
  /** The provider's name. */
  provider: string
}

/** `part` tells two calls of one attempt apart. */
interface Sending<Name extends CallName> {
  name: Name
  request: Calls[Name]['asked']
  part?: number
}

/** Makes attempts at a provider, or at one of its models. Throws `invalid-request` where it does not offer the call. */
export function attempted<T>(
  client: ClientOptions,
  { provider, ...options }: Keeper,
  name: CallName,
  once: (target: Target) => Promise<T>,
  model?: string,
): Promise<T> {
  return attemptsAt(client, providerOf(client, provider), options, name, model).untilAnswered(once)
}

export async function told<Name extends CallName>(
  client: ClientOptions,
  target: Target,
  options: CallOptions,
  sending: Sending<Name>,
): Promise<{ told: Calls[Name]['told']; loss: Loss[] }> {
  const { reply, loss } = await sent(client, target, options, sending)
  const body = await readBody(reply, target)
  const api = operationOf(target, sending.name)
  return { told: decodedAnswer(target, () => api.decode(body)), loss }
}

export async function toldInBytes<Name extends CallName>(
  client: ClientOptions,
  target: Target,
  options: CallOptions,
  sending: Sending<Name>,
): Promise<ByteStream> {
  const { reply } = await sent(client, target, options, sending, '*/*')
  if (reply.status < 200 || reply.status >= 300) throw statusError(reply, await reply.text(), target)
  return byteStream(reply, target.where)
}

async function sent<Name extends CallName>(
  client: ClientOptions,
  target: Target,
  options: CallOptions,
  { name, request, part }: Sending<Name>,
  accept = 'application/json',
) {
  const context = contextOf(target)
  const api = operationOf(target, name)
  const call = encodedRequest(target, client, context, () => api.encode(request, context))
  checkSize(call, api.maxBytes, target)
  const reply = await sendCall(target, call, client, options, { accept, ...(part !== undefined && { part }) })
  return { reply, loss: context.loss }
}

/** Throws `request-too-large` for a body that the vendor would refuse. */
function checkSize({ body, write }: HttpCall, most: number | undefined, { where }: Target): void {
  if (most === undefined || body === undefined) return
  const { size } = new Blob([write ? write(body) : JSON.stringify(body)])
  if (size <= most) return
  const message = `the call carries ${most} bytes at most here, and would have ${size}`
  throw new InterlinguaError({ kind: 'request-too-large', message }, where)
}
