/** A call's way through a router is a tree: routers branch into models, models into keys. */
import type { RoutedCall, Router, Settled } from '../chat/route.ts'
import type { InterlinguaError } from '../errors.ts'
import type { Deployment } from '../types.ts'
import type { Cooling } from './breaker.ts'

/** What becomes of a deployment that cannot take a request without loss. */
export type OnLoss = 'use' | 'prefer-lossless' | 'skip'

/** A call on its way through nested routers. */
export interface Descent extends RoutedCall {
  /** The routers that the call has come through. */
  readonly through?: readonly Router[]
  /** What holds for loss where the next router does not say. */
  readonly onLoss?: OnLoss | undefined
  /** Told why nothing is to be had from a router below, and when it will be, where that is known. */
  refuse(reason: string, cooling?: Cooling): void
}

/** What speaks against a deployment. */
export interface Rank {
  cooling: readonly Cooling[]
  isLossy: boolean
}

/** Untried deployments, and those that were tried. */
export interface Branch {
  /**
   * What speaks against the best deployment that was not tried; undefined where there is none. `failure` is that of the
   * branch's own deployment, where the last attempt went to it.
   */
  best(failure?: InterlinguaError): Rank | undefined
  /** The deployment that `best` was about is tried. */
  take(): Deployment
  /** Notes why its deployments were not taken. */
  passOver(): void
  /** As `Route.again`. */
  again(error: InterlinguaError): { deployment: Deployment; error: InterlinguaError } | undefined
  /** As `Route.settle`, of the deployment that was last taken or given to be tried again. */
  settle(deployment: Deployment, settled: Settled): void
}
