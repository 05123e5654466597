/** `interlingua/gateway`: any client, any vendor, as a function from request to response. */
export type { Ingress, IngressOptions, IngressRoute } from '../ingress.ts'
export type { GatewayEntry } from './entry.ts'
export { createGateway, type Gateway } from './gateway.ts'
export { type GatewayKey, sha256 } from './keys.ts'
export type { GatewayLimits, GatewayOptions } from './options.ts'
