/** A run's conversation goes along to whatever api an attempt asks. */
import { type Call, isChat, type Middleware, type Next, type Verb, type Verbs } from '../call/middleware.ts'
import type { ChatInput } from '../chat/input.ts'
import type { Client } from '../client/client.ts'
import { type HandOffOptions, handOff, transcriptOf } from '../transcript/index.ts'
import { withLoss } from './with-loss.ts'

/**
 * For the `use` of a run's calls. An api that said everything in the conversation itself gets it as it is, any other what
 * `handOff` makes of it; what was repaired is in `loss`. `isBegun`: somebody whom nobody knows has said something already.
 */
export function handingOff(client: Client, how: Omit<HandOffOptions, 'client'>, isBegun: boolean): Middleware {
  const elsewhere = 'elsewhere'
  const speakers = new Set(isBegun ? [elsewhere] : [])
  return async <V extends Verb>(call: Call<V>, next: Next<V>): Promise<Verbs[V]['answer']> => {
    const { target } = call
    if (!target || !isChat(call)) return next(call)
    const here = `${target.provider}/${target.api ?? ''}`
    const isAtHome = [...speakers].every(speaker => speaker === here)
    speakers.add(here)
    if (isAtHome) return next(call)
    const given = call.input as ChatInput
    const transcript = await transcriptOf(given)
    const { conversation, repaired } = await handOff(transcript, `${target.provider}/${target.model}`, {
      ...how,
      client,
    })
    const answer = await next({ ...call, input: { ...given, messages: conversation.messages } })
    const loss = repaired.map(({ path, detail }) => ({ path, kind: 'changed' as const, detail }))
    return withLoss(call, answer, loss)
  }
}
