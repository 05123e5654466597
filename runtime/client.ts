import { apiError, readBody, tellsError, wireErrorOf, withReply } from './answer.ts'
import {
  type ClientOptions,
  contextOf,
  operationOf,
  refuseLoss,
  sendCall,
  type Target,
  targetAt,
  targetOf,
} from './call.ts'
import { type ChatResponse, callIds, toChatResponse } from './chat-response.ts'
import { type ChatStream, openStream } from './chat-stream.ts'
import { InterlinguaError } from './errors.ts'
import { type CallOptions, type ChatInput, toRequest } from './input.ts'
import type { Provider } from './provider.ts'
import type { EmbedRequest, EmbedResponse, ModelInfo, TokenCount, Usage } from './types.ts'

/** An embedding request as callers may write it; `model` is `provider/model`. */
export interface EmbedInput extends Omit<EmbedRequest, 'input'>, CallOptions {
  input: string | string[]
}

/** A model of a provider's list. */
export interface ListedModel extends ModelInfo {
  provider: string
  /** What to call it by: `provider/model`. */
  model: string
}

/** Talks to all configured providers. Every method throws `InterlinguaError` only. */
export interface Client {
  /** One answer, whole. */
  chat(input: ChatInput): Promise<ChatResponse>
  /** One answer, as it comes. Never throws: what goes wrong is the stream's last event and rejects its `response`. */
  stream(input: ChatInput): ChatStream
  /** One vector an input, in their order; as many calls as the api's batch size takes. */
  embed(input: EmbedInput): Promise<EmbedResponse>
  /** All models of a provider, or of all that list theirs; all pages. */
  models(provider?: string, options?: CallOptions): Promise<ListedModel[]>
  /** How many tokens a chat request has. Throws `invalid-request` where the provider does not count. */
  countTokens(input: ChatInput): Promise<TokenCount>
}

export function createClient(options: ClientOptions): Client {
  const names = options.providers.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) {
    const message = `two providers are named '${twice}'. Give one of them another name in its options.`
    throw new InterlinguaError({ kind: 'invalid-request', message })
  }
  return {
    chat: input => chat(options, input),
    stream: input => openStream(options, input),
    embed: input => embed(options, input),
    models: (provider, call) => models(options, provider, call ?? {}),
    countTokens: input => countTokens(options, input),
  }
}

async function chat(options: ClientOptions, input: ChatInput): Promise<ChatResponse> {
  const target = targetOf(options, input)
  const request = await toRequest(input, target.model)
  const context = contextOf(target)
  const call = target.api.chat.encode(request, context)
  refuseLoss(context.loss, target, options)
  const reply = await sendCall(target, call, options, input)
  const body = await readBody(reply, target)
  const response = decoded(target, () => target.api.chat.decode(body))
  // An answer with nothing in it but an error is one, whatever its status says.
  const wire =
    response.content?.length || response.finishReason || !tellsError(body) ? undefined : wireErrorOf(body, target.api)
  if (wire) throw new InterlinguaError(withReply(apiError(wire, target.redact), reply), target.where)
  return toChatResponse(response, context.loss, reply, body, callIds(request.messages))
}

async function embed(options: ClientOptions, input: EmbedInput): Promise<EmbedResponse> {
  const { headers, signal, timeout, input: texts, ...rest } = input
  const target = targetOf(options, input, 'embed')
  const api = operationOf(target, 'embed')
  const all = typeof texts === 'string' ? [texts] : texts
  const size = api.maxBatch ?? Math.max(all.length, 1)
  let joined: EmbedResponse | undefined
  for (let at = 0; at < all.length; at += size) {
    const context = contextOf(target)
    const batch = all.slice(at, at + size)
    const call = api.encode({ ...rest, model: target.model, input: batch }, context)
    refuseLoss(context.loss, target, options)
    const body = await readBody(await sendCall(target, call, options, input), target)
    const part = decoded(target, () => api.decode(body))
    if (part.embeddings?.length !== batch.length) {
      const message = `${batch.length} inputs were sent and ${part.embeddings?.length ?? 0} vectors came back`
      throw new InterlinguaError({ kind: 'protocol', message }, target.where)
    }
    joined = joined === undefined ? part : joinEmbeddings(joined, part)
  }
  return joined ?? { embeddings: [] }
}

function joinEmbeddings(a: EmbedResponse, b: EmbedResponse): EmbedResponse {
  const usage = a.usage && b.usage ? { usage: addUsage(a.usage, b.usage) } : {}
  return { ...a, embeddings: [...a.embeddings, ...b.embeddings], ...usage }
}

function addUsage(a: Usage, b: Usage): Usage {
  const sum: Usage = { ...a }
  for (const field of ['inputTokens', 'outputTokens', 'totalTokens'] as const) {
    const more = b[field]
    if (more !== undefined) sum[field] = (a[field] ?? 0) + more
  }
  return sum
}

async function models(options: ClientOptions, name: string | undefined, call: CallOptions): Promise<ListedModel[]> {
  if (name === undefined) {
    const listing = options.providers.filter(lists)
    return (await Promise.all(listing.map(provider => modelsOf(options, provider, call)))).flat()
  }
  const provider = options.providers.find(candidate => candidate.name === name)
  if (provider) return modelsOf(options, provider, call)
  const names = options.providers.map(candidate => candidate.name).join(', ') || 'none'
  const message = `no provider is named '${name}'. Configured: ${names}.`
  throw new InterlinguaError({ kind: 'invalid-request', message })
}

function lists(provider: Provider): boolean {
  try {
    return provider.api('models').models !== undefined
  } catch {
    return false
  }
}

async function modelsOf(options: ClientOptions, provider: Provider, call: CallOptions): Promise<ListedModel[]> {
  const target = targetAt(options, provider, call, '', 'models')
  const api = operationOf(target, 'models')
  const list: ListedModel[] = []
  let pageToken: string | undefined
  do {
    const sent = api.encode(pageToken === undefined ? {} : { pageToken })
    const body = await readBody(await sendCall(target, sent, options, call), target)
    const page = decoded(target, () => api.decode(body))
    for (const model of page.models)
      list.push({ ...model, provider: provider.name, model: `${provider.name}/${model.id}` })
    // A vendor that hands out the same page for ever is not followed.
    pageToken = page.nextPage === pageToken ? undefined : page.nextPage
  } while (pageToken)
  return list
}

async function countTokens(options: ClientOptions, input: ChatInput): Promise<TokenCount> {
  const target = targetOf(options, input, 'countTokens')
  const api = operationOf(target, 'countTokens')
  const context = contextOf(target)
  const call = api.encode(await toRequest(input, target.model), context)
  refuseLoss(context.loss, target, options)
  const body = await readBody(await sendCall(target, call, options, input), target)
  return decoded(target, () => api.decode(body))
}

/** A body of another shape than the api's makes a decoder fail: that is the answer's fault. */
function decoded<T>({ where }: Target, decode: () => T): T {
  try {
    return decode()
  } catch (cause) {
    throw new InterlinguaError(
      { kind: 'protocol', message: 'the answer does not have the shape of this API' },
      { ...where, cause },
    )
  }
}
