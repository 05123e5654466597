/** What is told of a request when it is over: who, where, how it ended and what it cost, and nothing of what was said. */
import type { ErrorKind, Loss, Usage } from '../types.ts'

export interface GatewayEntry {
  /** The answer's `x-request-id`. */
  id: string
  /** Unix time in milliseconds. */
  startedAt: number
  ms: number
  /** The name of the ingress, and the wire grammar and the call that it was; absent for paths that are none. */
  ingress?: string
  api?: string
  call?: string
  /** The answer was moved piece by piece. */
  streamed?: true
  /** Who asked, by the name of the key. */
  key?: string
  /** `provider/model` of what answered. */
  target?: string
  status: number
  /** How it failed. */
  error?: ErrorKind
  /** What did not arrive as it was; the details, which may quote values, are left out. */
  loss?: Pick<Loss, 'path' | 'kind'>[]
  usage?: Usage
}
