import { type Call, isChat, type Middleware, type Next, type Verb, type Verbs } from '../call/middleware.ts'
import { type ChatResponse, withAnswer } from '../chat/chat-response.ts'
import type { ChatStream } from '../chat/chat-stream.ts'
import type { ChatInput } from '../chat/input.ts'
import { mapStream } from '../chat/stream-tools.ts'
import { InterlinguaError } from '../errors.ts'
import type { StreamEvent } from '../types.ts'
import { type Fitted, fitted } from './fitted.ts'
import { RestoredTexts } from './restored-texts.ts'

/** What to do about what would not be enforced. */
export interface FitOptions {
  /** `report` (the default) adds what is not enforced to the answer's `loss`; `error` refuses to send it. */
  onLoss?: 'report' | 'error'
}

/** All that were made: one that surrounds a whole call takes the place of those that the call brings. */
const fits = new WeakSet<Middleware>()

/**
 * A middleware that sends every schema in the dialect of the api that is asked, wherever the call goes, and gives the
 * inputs of calls and the JSON of answers as the author's schemas have them. In the client's `use` it serves all
 * providers, in a call's `use` that call.
 */
export function fitSchemas({ onLoss = 'report' }: FitOptions = {}): Middleware {
  async function fit<V extends Verb>(call: Call<V>, next: Next<V>): Promise<Verbs[V]['answer']> {
    if (!isChat(call)) return next(call)
    const given = call.input as ChatInput
    // Only an attempt knows where it goes.
    if (!call.target) {
      const others = (given.use ?? []).filter(one => !fits.has(one))
      return next({ ...call, input: { ...given, use: [...others, fit] } })
    }
    const { schemas } = call.target
    if (!schemas || !(given.tools || given.responseFormat)) return next(call)
    const fitting = fitted(given, schemas)
    if (onLoss === 'error' && fitting.loss.length > 0) throw refusal(fitting, call)
    const answer = await next({ ...call, input: fitting.input })
    return call.verb === 'chat' ? whole(answer as ChatResponse, fitting) : streamed(answer as ChatStream, fitting)
  }
  fits.add(fit)
  return fit
}

function whole(answer: ChatResponse, { restored, loss }: Fitted): ChatResponse {
  const content = answer.content.map(restored)
  return { ...withAnswer(answer, { ...answer, content }), loss: [...answer.loss, ...loss] }
}

function streamed(stream: ChatStream, fitting: Fitted): ChatStream {
  const { restored, loss } = fitting
  const texts = new RestoredTexts(fitting)
  return mapStream(stream, (event): StreamEvent | StreamEvent[] | undefined => {
    if (event.type === 'start' && loss.length > 0) return { ...event, loss: [...(event.loss ?? []), ...loss] }
    const told = texts.retold(event)
    if (told || event.type !== 'part-end') return told ?? event
    const part = restored(event.part)
    return part === event.part ? event : { ...event, part }
  })
}

function refusal({ loss }: Fitted, { target }: Call): InterlinguaError {
  const list = loss.map(({ path, detail }) => `${path}: ${detail}`).join('; ')
  const message = `the request was not sent, as some of its schemas would be lost: ${list}`
  const { provider, api, model } = target!
  return new InterlinguaError({ kind: 'invalid-request', message }, { provider, api: api ?? '', model })
}
