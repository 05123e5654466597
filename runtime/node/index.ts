/** `interlingua/node`: what only Node has. On Node it is `#transport`, too. */
import type { Middleware } from '../call/middleware.ts'
import type { HttpTransport } from '../http/transport.ts'
import { debugging } from './debug.ts'
import { nodeTransport } from './transport.ts'

export type { NodeTlsOptions, NodeTransportOptions } from './options.ts'
export { nodeTransport } from './transport.ts'

/** By what calls travel that name no transport. */
export const platformTransport: HttpTransport = /* @__PURE__ */ nodeTransport()

/** Around the calls of every client, before its own. */
export const platformUse: readonly Middleware[] = /* @__PURE__ */ debugging()
