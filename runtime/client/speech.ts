/** Text that is said: bytes, as they come. */
import type { Context, HttpCall } from '../adapter/adapter.ts'
import { readBody, statusError } from '../call/answer.ts'
import { attemptsOf } from '../call/attempts-of.ts'
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
import type { SpeechInput, SpeechResult } from '../call/calls.ts'
import { fromBase64, mediaTypeOf } from '../chat/media.ts'
import { byteStream, heldBytes } from '../http/byte-stream.ts'
import { inBytes } from '../http/in-bytes.ts'
import { asked } from './call-input.ts'

export async function speech(client: ClientOptions, input: SpeechInput): Promise<SpeechResult> {
  const attempts = await attemptsOf(client, input, 'speech', () => target => {
    const context = contextOf(target)
    written(target, input, context)
    return context.loss
  })
  const result = await attempts.untilAnswered(target =>
    atProvider<'speech'>(target, { verb: 'speech', input }, call => say(client, target, call.input)),
  )
  return Object.assign(result, { attempts: attempts.list })
}

async function say(client: ClientOptions, target: Target, input: SpeechInput): Promise<SpeechResult> {
  const api = operationOf(target, 'speech')
  const context = contextOf(target)
  const call = encodedRequest(target, client, context, () => written(target, input, context))
  const answered = { loss: context.loss, attempts: [] }
  if (api.decode === inBytes) {
    const reply = await sendCall(target, call, client, input, { accept: '*/*' })
    if (reply.status < 200 || reply.status >= 300) throw statusError(reply, await reply.text(), target)
    return Object.assign(byteStream(reply, target.where), answered)
  }
  const body = await readBody(await sendCall(target, call, client, input), target)
  const bytes = fromBase64(decodedAnswer(target, () => api.decode(body)).audio)
  return Object.assign(heldBytes(bytes, mediaTypeOf(bytes) ?? 'application/octet-stream', target.where), answered)
}

function written(target: Target, input: SpeechInput, context: Context): HttpCall {
  return operationOf(target, 'speech').encode({ ...asked(input, fields), model: target.model }, context)
}

const fields = {
  input: true,
  voice: true,
  format: true,
  speed: true,
  instructions: true,
  native: true,
} as const
