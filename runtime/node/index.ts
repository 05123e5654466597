/** `interlingua/node`: what only Node has. */
export type { NodeTlsOptions, NodeTransportOptions } from './options.ts'
export { nodeTransport } from './transport.ts'
