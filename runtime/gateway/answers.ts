/**
 * Answers that are kept, so that a request may go on from one by its id. What is kept is the conversation in the unified
 * form: it goes on with any vendor, and what only one of them knows of it goes back to that one bit for bit.
 */
import type { HttpCall } from '../adapter/adapter.ts'
import { narrowed } from '../adapter/complement.ts'
import type { KeptAnswers, ServerApi } from '../adapter/server-api.ts'
import type { Request as Asked, JsonObject, Message } from '../types.ts'
import type { AnswerStore } from './answer-store.ts'
import { decodedBody } from './decoded.ts'
import { refused } from './failure.ts'
import type { Holder } from './keys.ts'
import { memoryAnswers } from './memory-answers.ts'

/** Where answers are kept, and for how long. */
export interface AnswersOptions {
  /** The memory of this process, if absent: the last 1,000 answers, and 64 Mi letters at most. */
  store?: AnswerStore
  /** How long an answer is kept, in milliseconds: 30 days, if absent. */
  ttl?: number
}

/** An answer with all that led to it. */
interface Kept {
  system?: Asked['system']
  messages: Asked['messages']
  /** As its client was told of it. */
  body: unknown
  /** The provider that passed it on as it was, and knows it by its id too. */
  provider?: string
}

/** What one request has to do with answers that are kept. */
export interface Keeping {
  /** What it goes on from. */
  readonly earlier: Kept | undefined
  /** The id that it names, of an answer that is not kept here. */
  readonly unknown: string | undefined
  /** The id of its own answer; absent where that is not to be kept. */
  readonly id: string | undefined
  /** The request without the words that were for the gateway, after all that was said before. */
  continued(asked: Asked, isOwnGrammar: boolean): Asked
  /** Keeps the answer; false where the store failed. */
  keep(message: Message, id: string, body: unknown, provider?: string): Promise<boolean>
}

export interface Answers {
  /** Throws `overloaded` where the store does not say whether it has what the request goes on from. */
  keepingOf(api: ServerApi, call: HttpCall, holder: Holder | undefined): Promise<Keeping | undefined>
  /** The answer as its client was told of it. Throws `not-found`. */
  show(id: string, holder: Holder | undefined): Promise<unknown>
  /** Throws `not-found`. */
  forget(id: string, holder: Holder | undefined, kept: KeptAnswers): Promise<unknown>
}

const MONTH = 30 * 24 * 60 * 60 * 1000

export function createAnswers({ store = memoryAnswers(), ttl = MONTH }: AnswersOptions): Answers {
  const find = async (id: string, holder: Holder | undefined): Promise<Kept | undefined> => {
    try {
      const text = await store.get(nameOf(id, holder))
      return typeof text === 'string' ? (JSON.parse(text) as Kept) : undefined
    } catch {
      throw refused('overloaded', 'the store of answers does not answer', { retryAfterMs: 1_000 })
    }
  }
  const known = async (id: string, holder: Holder | undefined): Promise<Kept> => {
    const found = await find(id, holder)
    if (found) return found
    throw refused('not-found', `Response with id '${id}' not found.`)
  }
  return {
    async keepingOf(api, call, holder) {
      const { kept } = api.chat
      if (!kept) return undefined
      const body = call.body as JsonObject
      const from = body[kept.from]
      if (from !== undefined && from !== null && typeof from !== 'string')
        throw refused('invalid-request', `${kept.from} is no id`, { param: kept.from })
      const earlier = typeof from === 'string' ? await find(from, holder) : undefined
      const isKept = body[kept.unless] !== false
      return {
        earlier,
        unknown: typeof from === 'string' && !earlier ? from : undefined,
        id: isKept ? `${kept.id ?? ''}${crypto.randomUUID().replaceAll('-', '')}` : undefined,
        continued: (asked, isOwnGrammar) => continued(asked, earlier, api.id, kept, isOwnGrammar),
        async keep(message, id, told, provider) {
          const lasting = decodedBody(() => api.chat.decode({ ...call, body: without(body, kept.apart) }, () => ({})))
          const { system, messages } = after(earlier, lasting)
          const next: Kept = {
            ...(system && { system }),
            messages: [...messages, message],
            body: told,
            ...(provider !== undefined && { provider }),
          }
          try {
            await store.set(nameOf(id, holder), JSON.stringify(next), ttl)
            return true
          } catch {
            return false
          }
        },
      }
    },
    async show(id, holder) {
      return (await known(id, holder)).body
    },
    async forget(id, holder, kept) {
      await known(id, holder)
      await store.delete(nameOf(id, holder))
      return { id, ...kept.forgotten }
    },
  }
}

/** Throws `invalid-request` for an id that nothing is kept under, in the words of its api. */
export function checkKnown({ unknown }: Keeping, { chat }: ServerApi): void {
  if (unknown === undefined || !chat.kept) return
  const { from, missing } = chat.kept
  const message = `Previous response with id '${unknown}' not found.`
  throw refused('invalid-request', message, { param: from, ...(missing !== undefined && { code: missing }) })
}

function continued(
  asked: Asked,
  earlier: Kept | undefined,
  api: string,
  { from, unless }: KeptAnswers,
  isOwnGrammar: boolean,
): Asked {
  const own = asked.native?.[api] as JsonObject | undefined
  // Whether a vendor of the same grammar keeps it, too, is for the client to say.
  const gone = isOwnGrammar ? [from] : [from, unless]
  const left = own && narrowed(own, fields => without(fields as JsonObject, gone))
  const { [api]: _, ...others } = asked.native ?? {}
  const native = { ...others, ...(left && Object.keys(left).length > 0 && { [api]: left }) }
  const { native: __, ...rest } = asked
  return { ...rest, ...after(earlier, asked), ...(Object.keys(native).length > 0 && { native }) } as Asked
}

function after(earlier: Kept | undefined, { system, messages }: Pick<Asked, 'system' | 'messages'>) {
  const all = [...(earlier?.system ?? []), ...(system ?? [])]
  return { ...(all.length > 0 && { system: all }), messages: [...(earlier?.messages ?? []), ...messages] }
}

function without(body: JsonObject, fields: readonly string[] = []): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !fields.includes(name)))
}

/** Whose it is stands in the name: nobody goes on from what another was told. */
function nameOf(id: string, holder: Holder | undefined): string {
  return `answer:${encodeURIComponent(holder?.name ?? '')}:${id}`
}
