/** What a model's name leads to: one deployment, or several that stand in for each other. */
import type { InterlinguaError } from '../errors.ts'
import type { Deployment, Loss, Message, Request } from '../types.ts'
import type { Opened, Opening } from './deferred-stream.ts'

/** What a model's name means: a router, or a provider's model, to be asked with any of the provider's keys. */
export type Way = Router | { provider: string; model: string; keys: number }

/** What a route may know of the call it is for. */
export interface RoutedCall {
  /** What a name leads to: `provider/model`, or a router's name. Throws `invalid-request` naming what is configured. */
  resolve(model: string | Router): Way
  /** What of the request would not arrive whole. Throws `invalid-request` where the call cannot be made there at all. */
  lossAt(deployment: Deployment): readonly Loss[]
  /** Notes in `response.attempts` that a deployment was passed over, and why. */
  skip(deployment: Deployment, reason: string): void
}

/** What became of one attempt. */
export interface Settled {
  /** Absent where it succeeded: an answer came, or the first content of a stream. */
  error?: InterlinguaError
  /** From the start of the attempt, in milliseconds. */
  ms: number
}

/** The way of one call: asked before each attempt, told after each. */
export interface Route {
  /** Where the call goes first. Throws `invalid-request` where nothing can take it. */
  first(): Deployment
  /** A deployment not yet tried that may stand in after this failure, at once. */
  failover(error: InterlinguaError): Deployment | undefined
  /** A deployment tried already that may be tried again, and the failure whose wait counts. */
  again(error: InterlinguaError): { deployment: Deployment; error: InterlinguaError } | undefined
  /**
   * Told of each attempt: of a failure before it is asked for the next, of a success as soon as it is one; and of a
   * failure after that, where a stream breaks off later.
   */
  settle(deployment: Deployment, settled: Settled): void
  /** Where a stream that broke off after it told something is continued at another deployment. */
  readonly continuation?: Continuation
}

/** How a stream goes on at another deployment. */
export interface Continuation {
  /**
   * One stream of that one and those that go on with it. `next` opens another one, which answers the conversation with
   * some messages more; where nobody is left to be asked, it throws the failure, with all attempts.
   */
  join(
    request: Pick<Request, 'responseFormat'>,
    first: Opened,
    next: (failure: InterlinguaError, more: Message[], opening: Opening) => Promise<Opened>,
  ): Opened
}

/** Stands wherever a model is named, and among the providers, where its name stands for a model. */
export interface Router {
  /** What calls and other routers name it by. */
  readonly name: string
  /** What it may lead to, for who asks beforehand; absent where it does not tell. */
  readonly models?: readonly (string | Router)[]
  /** Begins the way of one call. */
  route(call: RoutedCall): Route
}
