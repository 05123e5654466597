import { apiError, readBody, tellsError, wireErrorOf, withReply } from './answer.ts'
import { type ClientOptions, contextOf, decoded, encoded, operationOf, sendCall, targetOf } from './call.ts'
import { type ChatResponse, callIds, toChatResponse } from './chat-response.ts'
import { type ChatStream, openStream } from './chat-stream.ts'
import { type EmbedInput, type EmbedResult, embed } from './embed.ts'
import { InterlinguaError } from './errors.ts'
import { type ChatInput, toRequest } from './input.ts'
import { type ModelList, type ModelsOptions, models } from './models.ts'
import type { Loss, TokenCount } from './types.ts'

/** How many tokens a request has, and what of it was left out of the count. */
export interface CountResult extends TokenCount {
  loss: Loss[]
}

/** Talks to all configured providers. Every method throws `InterlinguaError` only. */
export interface Client {
  /** One answer, whole. */
  chat(input: ChatInput): Promise<ChatResponse>
  /** One answer, as it comes. Never throws: what goes wrong is the stream's last event and rejects its `response`. */
  stream(input: ChatInput): ChatStream
  /** One vector an input, in their order; as many calls as the api's batch size takes. */
  embed(input: EmbedInput): Promise<EmbedResult>
  /** One page of a provider's models; all pages of all providers that list theirs, where none is named. */
  models(provider?: string, options?: ModelsOptions): Promise<ModelList>
  /** How many tokens a chat request has. Throws `invalid-request` where the provider does not count. */
  countTokens(input: ChatInput): Promise<CountResult>
}

/** Makes a client of configured providers. Throws `invalid-request` where two have one name. */
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
    models: (provider, call) => models(options, provider, call),
    countTokens: input => countTokens(options, input),
  }
}

async function chat(options: ClientOptions, input: ChatInput): Promise<ChatResponse> {
  const target = targetOf(options, input)
  const request = await toRequest(input, target.model)
  const context = contextOf(target)
  const call = encoded(target, options, context, () => target.api.chat.encode(request, context))
  const reply = await sendCall(target, call, options, input)
  const body = await readBody(reply, target)
  const response = decoded(target, () => target.api.chat.decode(body))
  // An answer with nothing in it but an error is one, whatever its status says.
  const empty = !response.content?.length && !response.finishReason
  const wire = empty && tellsError(body) ? wireErrorOf(body, target.api) : undefined
  if (wire) throw new InterlinguaError(withReply(apiError(wire, target.redact), reply), target.where)
  return toChatResponse(response, context.loss, reply, body, callIds(request.messages))
}

async function countTokens(options: ClientOptions, input: ChatInput): Promise<CountResult> {
  const target = targetOf(options, input, 'countTokens')
  const api = operationOf(target, 'countTokens')
  const request = await toRequest(input, target.model)
  const context = contextOf(target)
  const call = encoded(target, options, context, () => api.encode(request, context))
  const body = await readBody(await sendCall(target, call, options, input), target)
  const count = decoded(target, () => api.decode(body))
  return { ...count, loss: context.loss }
}
