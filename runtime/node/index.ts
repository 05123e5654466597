/** `interlingua/node`: what only Node has. On Node it is `#transport`, too. */
import type { HttpTransport } from '../transport.ts'
import { nodeTransport } from './transport.ts'

export type { NodeTlsOptions, NodeTransportOptions } from './options.ts'
export { nodeTransport } from './transport.ts'

/** By what calls travel that name no transport. */
export const platformTransport: HttpTransport = /* @__PURE__ */ nodeTransport()
