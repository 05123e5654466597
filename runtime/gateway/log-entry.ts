/** What is told of a request when it is over: who, where, how it ended and what it cost, and nothing of what was said. */
import type { ErrorKind, Loss, Usage } from '../types.ts'

/** A request that is over, as logs and metrics have it. */
export interface GatewayEntry {
  /** The answer's `x-request-id`. */
  id: string
  /** Unix time in milliseconds. */
  startedAt: number
  /** How long it took, in milliseconds. */
  ms: number
  /** The name of the ingress, and the wire grammar and the call that it was; absent for paths that are none. */
  ingress?: string
  /** The wire grammar. */
  api?: string
  /** The call: `chat`, or one beside it. */
  call?: string
  /** The answer was moved piece by piece. */
  streamed?: true
  /** Who asked, by the name of the key. */
  key?: string
  /** `provider/model` of what answered. */
  target?: string
  /** The HTTP status of the answer. */
  status: number
  /** How it failed. */
  error?: ErrorKind
  /** What did not arrive as it was; the details, which may quote values, are left out. */
  loss?: Pick<Loss, 'path' | 'kind'>[]
  /** As far as it is known. */
  usage?: Usage
  /** In USD, where a budget is in the client's `use` and knows it. */
  cost?: number
  /** It was to be kept for requests that go on from it, and the store did not take it. */
  unkept?: true
}
