/** What a gateway is made of, and what holds where nothing is said. */
import type { ClientOptions } from '../call.ts'
import type { Client } from '../client.ts'
import type { Ingress } from '../ingress.ts'
import type { Router } from '../route.ts'
import type { GatewayEntry } from './entry.ts'
import type { GatewayKey } from './keys.ts'

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
  /** Refuses what would not arrive whole, with 400. A client asks for it by `x-interlingua-strict: true`. */
  strict?: boolean
  /**
   * What clients may send that only a vendor knows, by the name of its field or the type of its node; `true` for all. With
   * `keys` it is nothing, without it is all. What is left out is listed as loss.
   */
  native?: true | readonly string[]
  limits?: GatewayLimits
  /** What a browser sees at `/`, as HTML: `page` of `interlingua/playground`, say. Nothing, if absent. */
  page?: string
  /** Told of each request when it is over. No prompt, no answer and no key is in it. */
  log?: (entry: GatewayEntry) => void
}

export interface GatewayLimits {
  /** Of a request's body, in bytes: 32 MiB, if absent. */
  body?: number
  /** How many requests at one time: 1,000, if absent. What is more is told to come later. */
  concurrency?: number
  /** How long a request's body may take, in milliseconds: 30,000, if absent. */
  bodyTime?: number
}

export const usualLimits: Required<GatewayLimits> = { body: 32 * 1024 * 1024, concurrency: 1_000, bodyTime: 30_000 }
