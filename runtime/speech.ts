/** Text that is said: bytes, as they come. */
import { readBody, statusError } from './answer.ts'
import { asked } from './asked.ts'
import { attemptsOf } from './attempts-of.ts'
import { byteStream, heldBytes } from './byte-stream.ts'
import {
  type ClientOptions,
  contextOf,
  decodedAnswer,
  encodedRequest,
  operationOf,
  sendCall,
  type Target,
} from './call.ts'
import type { SpeechInput, SpeechResult } from './calls.ts'
import { inBytes } from './in-bytes.ts'
import { fromBase64, mediaTypeOf } from './media.ts'

export async function speech(client: ClientOptions, input: SpeechInput): Promise<SpeechResult> {
  const request = { ...asked(input, fields), model: '' }
  const attempts = await attemptsOf(client, input, 'speech', () => target => {
    const context = contextOf(target)
    operationOf(target, 'speech').encode({ ...request, model: target.model }, context)
    return context.loss
  })
  const result = await attempts.untilAnswered(target => say(client, target, input, request))
  return Object.assign(result, { attempts: attempts.list })
}

async function say(
  client: ClientOptions,
  target: Target,
  input: SpeechInput,
  request: Omit<SpeechInput, 'model'>,
): Promise<SpeechResult> {
  const api = operationOf(target, 'speech')
  const context = contextOf(target)
  const call = encodedRequest(target, client, context, () => api.encode({ ...request, model: target.model }, context))
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

const fields = {
  input: true,
  voice: true,
  format: true,
  speed: true,
  instructions: true,
  native: true,
} as const
