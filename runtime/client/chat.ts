/** A whole answer, and the count of a request's tokens. */
import { callIds } from '../adapter/canonical.ts'
import { apiError, readBody, tellsError, wireErrorOf, withReply } from '../call/answer.ts'
import { attemptsOf, type LossAt } from '../call/attempts-of.ts'
import {
  atProvider,
  type ClientOptions,
  contextOf,
  decodedAnswer,
  encodedRequest,
  operationOf,
  sendCall,
  type Target,
} from '../call/call.ts'
import { type ChatResponse, toChatResponse } from '../chat/chat-response.ts'
import { type ChatInput, toRequest } from '../chat/input.ts'
import { InterlinguaError } from '../errors.ts'
import type { Loss, TokenCount } from '../types.ts'

/** How many tokens a request has, and what of it was left out of the count. */
export interface CountResult extends TokenCount {
  /** What of the request was not counted, as the api has no place for it. */
  loss: Loss[]
}

export async function chat(client: ClientOptions, input: ChatInput): Promise<ChatResponse> {
  const attempts = await attemptsOf(client, input, undefined, () => chatLoss(input))
  const response = await attempts.untilAnswered(target =>
    atProvider(target, { verb: 'chat', input }, call => ask(client, target, call.input)),
  )
  attempts.used(response.usage)
  return Object.assign(response, { attempts: attempts.list })
}

/** What each target would lose of a chat request. */
export async function chatLoss(input: ChatInput): Promise<LossAt> {
  const request = await toRequest(input, '')
  return target => {
    const context = contextOf(target)
    target.api.chat.encode({ ...request, model: target.model }, context)
    return context.loss
  }
}

async function ask(client: ClientOptions, target: Target, input: ChatInput): Promise<ChatResponse> {
  const request = await toRequest(input, target.model)
  const context = contextOf(target)
  const call = encodedRequest(target, client, context, () => target.api.chat.encode(request, context))
  const reply = await sendCall(target, call, client, input)
  const body = await readBody(reply, target)
  const response = decodedAnswer(target, () => target.api.chat.decode(body))
  // An answer with nothing in it but an error is one, whatever its status says.
  const empty = !response.content?.length && !response.finishReason
  const wire = empty && tellsError(body) ? wireErrorOf(body, target.api) : undefined
  if (wire) throw new InterlinguaError(withReply(apiError(wire, target.redact), reply), target.where)
  return toChatResponse(response, context.loss, reply, body, callIds(request.messages))
}

export async function countTokens(client: ClientOptions, input: ChatInput): Promise<CountResult> {
  const attempts = await attemptsOf(client, input, 'countTokens', async () => {
    const request = await toRequest(input, '')
    return target => {
      const context = contextOf(target)
      operationOf(target, 'countTokens').encode({ ...request, model: target.model }, context)
      return context.loss
    }
  })
  return attempts.untilAnswered(async target => {
    const api = operationOf(target, 'countTokens')
    const request = await toRequest(input, target.model)
    const context = contextOf(target)
    const call = encodedRequest(target, client, context, () => api.encode(request, context))
    const body = await readBody(await sendCall(target, call, client, input), target)
    const count = decodedAnswer(target, () => api.decode(body))
    return { ...count, loss: context.loss }
  })
}
