/** What `#transport` is on Node. */
import type { HttpTransport } from '../transport.ts'
import { nodeTransport } from './transport.ts'

export const platformTransport: HttpTransport = /* @__PURE__ */ nodeTransport()
