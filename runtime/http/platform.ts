/**
 * The transport of a call that names none, and what surrounds all calls. The built package finds this file's place taken by `#transport`, which
 * package.json leads to `runtime/node/index.ts` on Node and to this file everywhere else.
 */
import { fetchTransport } from './fetch-transport.ts'
import type { HttpTransport } from './transport.ts'

export const platformTransport: HttpTransport = /* @__PURE__ */ fetchTransport()

/** The middlewares around the calls of every client, before its own: what the platform's environment asks for. */
export const platformUse: readonly [] = []
