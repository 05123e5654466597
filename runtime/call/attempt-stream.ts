import { callIds } from '../adapter/canonical.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import { type ChatInput, toRequest } from '../chat/input.ts'
import type { Request } from '../types.ts'
import { AnswerStream, type Sender, type Sent } from './answer-stream.ts'
import { type ClientOptions, contextOf, encodedRequest, sendCall, type Target } from './call.ts'

/** One attempt at a deployment: sends a chat request to be streamed. Never throws. */
export function openAttempt(client: ClientOptions, target: Target, input: ChatInput): ChatStream {
  return new AnswerStream(target, sender => sent(client, target, input, sender))
}

async function sent(
  client: ClientOptions,
  target: Target,
  input: ChatInput,
  sender: Sender,
): Promise<Sent | undefined> {
  const { call, ...rest } = encoded(client, target, await toRequest(input, target.model))
  if (sender.over) return undefined
  const { load, mediaType } = target.api.chat.transport
  if (load) await load()
  if (sender.over) return undefined
  const { onStart, onAbort } = sender
  return { reply: await sendCall(target, call, client, input, { accept: mediaType, onStart, onAbort }), ...rest }
}

/** Apart, as all functions of one scope keep all of it: a long stream shall not keep its request. */
function encoded(client: ClientOptions, target: Target, request: Request) {
  const context = contextOf(target)
  const makeId = callIds(request.messages)
  const encode = () => target.api.chat.encode({ ...request, stream: true }, context)
  return { call: encodedRequest(target, client, context, encode), loss: context.loss, makeId }
}
