/** How a call is made that asks once and is answered once, whatever it is about. */
import { apiError, readBody, tellsError, wireErrorOf, withReply } from '../call/answer.ts'
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
import type { Answered, UnaryVerb, UnaryVerbs } from '../call/calls.ts'
import { InterlinguaError } from '../errors.ts'
import type { Calls, Loss } from '../types.ts'
import { inTurns } from './split-calls.ts'

type Input<V extends UnaryVerb> = UnaryVerbs[V]['input']
type Answer<V extends UnaryVerb> = UnaryVerbs[V]['answer']
type Asked<V extends UnaryVerb> = Calls[V]['asked']
type Told<V extends UnaryVerb> = Calls[V]['told']

/** What a kind of call is; all else is the same for all of them. */
export interface UnaryKind<V extends UnaryVerb> {
  readonly verb: V
  /** The canonical request, of no model yet. Throws `invalid-request` for what is none. */
  asked(input: Input<V>): Asked<V> | Promise<Asked<V>>
  /** The answer as callers get it. */
  answer(told: Told<V>, asked: Asked<V>, answered: Answered): Answer<V>
  /** What an api limits: how many of them a call has. */
  count(asked: Asked<V>): number
  /** How more than one call carries is split and put together again; where that cannot be, it is refused. */
  readonly batches?: {
    split(asked: Asked<V>, most: number): Asked<V>[]
    /** How many answers there are: one for each that was asked. */
    count(told: Told<V>): number
    join(told: readonly Told<V>[]): Told<V>
  }
}

/** What a vendor told, and what of the request did not arrive. */
interface Reply<V extends UnaryVerb> {
  told: Told<V>
  loss: Loss[]
}

export async function unary<V extends UnaryVerb>(
  client: ClientOptions,
  kind: UnaryKind<V>,
  input: Input<V>,
): Promise<Answer<V>> {
  const attempts = await attemptsOf(client, input, kind.verb, async () => {
    const asked = await kind.asked(input)
    return target => lossOf(target, kind, asked)
  })
  /** Batches that were answered stay so when a later one fails; answers of different models are never mixed. */
  const kept = new Map<string, Reply<V>[]>()
  const answer = await attempts.untilAnswered(target =>
    atProvider<V>(target, { verb: kind.verb, input }, call => {
      const address = `${target.provider.name}/${target.model}`
      const replies = kept.get(address) ?? []
      kept.set(address, replies)
      return answerAt(client, target, kind, call.input, replies)
    }),
  )
  attempts.used(answer.usage)
  return Object.assign(answer, { attempts: attempts.list })
}

async function answerAt<V extends UnaryVerb>(
  client: ClientOptions,
  target: Target,
  kind: UnaryKind<V>,
  input: Input<V>,
  replies: Reply<V>[],
): Promise<Answer<V>> {
  const asked = await kind.asked(input)
  const most = operationOf(target, kind.verb).maxBatch ?? Number.POSITIVE_INFINITY
  const { batches } = kind
  if (!batches) {
    if (kind.count(asked) > most) throw tooMany(target, kind, asked, most)
    const { told, loss } = await ask(client, target, kind, input, asked)
    return kind.answer(told, asked, { loss, attempts: [] })
  }
  const parts = batches.split(asked, most)
  await inTurns(parts, replies, 'concurrency' in input ? input.concurrency : undefined, async (part, at) => {
    const reply = await ask(client, target, kind, input, part, at)
    const [sent, came] = [kind.count(part), batches.count(reply.told)]
    if (sent === came) return reply
    const message = `${sent} inputs were sent and ${came} answers came back`
    throw new InterlinguaError({ kind: 'protocol', message }, target.where)
  })
  const told = batches.join(replies.map(reply => reply.told))
  const loss = parts.length === 1 ? replies[0]!.loss : lossOf(target, kind, asked)
  return kind.answer(told, asked, { loss, attempts: [] })
}

async function ask<V extends UnaryVerb>(
  client: ClientOptions,
  target: Target,
  { verb }: UnaryKind<V>,
  input: Input<V>,
  asked: Asked<V>,
  part?: number,
): Promise<Reply<V>> {
  const api = operationOf(target, verb)
  const context = contextOf(target)
  const call = encodedRequest(target, client, context, () => api.encode({ ...asked, model: target.model }, context))
  const reply = await sendCall(target, call, client, input, part === undefined ? {} : { part })
  const body = await readBody(reply, target)
  // Some vendors tell their errors with a status that says all is well.
  const wire = tellsError(body) ? wireErrorOf(body, target.api) : undefined
  if (wire) throw new InterlinguaError(withReply(apiError(wire, target.redact), reply), target.where)
  return { told: decodedAnswer(target, () => api.decode(body)), loss: context.loss }
}

function lossOf<V extends UnaryVerb>(target: Target, { verb }: UnaryKind<V>, asked: Asked<V>): Loss[] {
  const context = contextOf(target)
  operationOf(target, verb).encode({ ...asked, model: target.model }, context)
  return context.loss
}

function tooMany<V extends UnaryVerb>(target: Target, kind: UnaryKind<V>, asked: Asked<V>, most: number) {
  const message = `'${kind.verb}' takes ${most} at most here, and ${kind.count(asked)} are asked for; what it says of them cannot be put together from several calls`
  return new InterlinguaError({ kind: 'request-too-large', message }, target.where)
}
