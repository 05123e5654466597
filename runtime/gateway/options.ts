/** What a gateway is made of, and what holds where nothing is said. */
import type { Ingress } from '../adapter/ingress.ts'
import type { ClientOptions } from '../call/call.ts'
import type { Router } from '../chat/route.ts'
import type { Client } from '../client/client.ts'
import type { AnswerStore } from './answer-store.ts'
import type { AnswersOptions } from './answers.ts'
import type { Counts } from './counts.ts'
import type { FindKey, GatewayKey } from './keys.ts'
import type { LoadLines } from './lines.ts'
import type { GatewayEntry } from './log-entry.ts'

/** What is served, to whom, and within which bounds. */
export interface GatewayOptions {
  /** What answers: a client of `createClient`, or the options to make one. */
  client: Client | ClientOptions
  /** Whose grammars are spoken. Where two have a path in common, headers tell the clients apart; else the first has it. */
  ingress: readonly Ingress[]
  /**
   * What the names of models mean, as clients say them: `provider/model`, or a router. In a name `*` stands for any text; the
   * first that fits counts. Other names are `provider/model` already, a router's, or a model of the ingress' own vendor.
   */
  models?: { readonly [name: string]: string | Router }
  /** Who may ask. Without any, nobody from elsewhere: only this machine and this process. */
  keys?: readonly GatewayKey[]
  /** Finds keys that are kept elsewhere, by their hashes; with it, nobody asks without one. */
  findKey?: FindKey
  /** Where requests and tokens of keys are counted, for gateways to share; in this process, if absent, and while it fails. */
  counts?: Counts
  /** Where `GET /v1/requests/{id}` finds for an hour what became of a request, for gateways to share; in this process, if absent. */
  requests?: AnswerStore
  /** Told when what is shared does not answer. */
  onWarning?: (cause: unknown) => void
  /** Refuses what would not arrive whole, with 400. A client asks for it by `x-interlingua-strict: true`. */
  strict?: boolean
  /**
   * What clients may send that only a vendor knows: a field of the request by its path, as `thinking.display`, a field of what
   * is in it behind its place, as `messages.content.context`, with all that is below; a node by its type, `fileId` for files.
   * `true` for all. With `keys` it is nothing, without it is all. What is left out is listed as loss.
   */
  native?: true | readonly string[]
  /**
   * Keeps answers for requests that go on from them by their ids, with whatever vendor, in the grammars that know that.
   * Absent: none is kept.
   */
  answers?: AnswersOptions
  /** Bounds for all requests. */
  limits?: GatewayLimits
  /** What a browser sees at `/`, as HTML: `page` of `interlingua/playground`, say. Nothing, if absent. */
  page?: string
  /** For `/explain`, the lines of the mappings: `() => import('interlingua/mapping-lines')`. It tells none without. */
  lines?: LoadLines
  /** Told of each request when it is over. No prompt, no answer and no key is in it. */
  log?: (entry: GatewayEntry) => void
}

/** Bounds that keep one client from taking all. */
export interface GatewayLimits {
  /** Of a request's body, in bytes: 32 MiB, if absent. */
  body?: number
  /** How many requests at one time: 1,000, if absent. What is more is told to come later. */
  concurrency?: number
  /** How long a request's body may take, in milliseconds: 30,000, if absent. */
  bodyTime?: number
}

export const usualLimits: Required<GatewayLimits> = { body: 32 * 1024 * 1024, concurrency: 1_000, bodyTime: 30_000 }
