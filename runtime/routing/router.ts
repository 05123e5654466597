/** Several models under one name, that stand in for each other. */
import type { Route, RoutedCall, Router, Way } from '../chat/route.ts'
import { isOfTheKey } from '../error-kind.ts'
import { InterlinguaError } from '../errors.ts'
import type { Branch, Descent, OnLoss } from './branch.ts'
import { type BreakerOptions, defaultBreaker } from './breaker.ts'
import { DeploymentBranch, Fit } from './deployment.ts'
import { type FailoverOn, permitsOf } from './failover.ts'
import { Foreign } from './foreign.ts'
import { Group } from './group.ts'
import { Health } from './health.ts'
import { RouterRoute } from './router-route.ts'
import { type Candidate, roundRobin, type Sources, type Strategy, type StrategyName, strategies } from './strategy.ts'

/** A model of a router, with what strategies go by. */
export interface RoutedModel extends Candidate {
  /** `provider/model`, the name of a router among the client's providers, or a router. */
  model: string | Router
}

/** When another model is asked, and which is passed over. */
export interface FallbackOptions {
  /** Stands for a model where the router is among a client's providers. */
  name?: string
  /** The failures after which another model is asked. */
  failoverOn?: FailoverOn
  /**
   * What becomes of models that cannot take a request without loss: they are used like any other (`use`, the default),
   * only where no other is left (`prefer-lossless`), or not at all (`skip`).
   */
  onLoss?: OnLoss
  /** When what fails is passed over, and for how long. */
  health?: Partial<BreakerOptions>
  /** Where all that is left cools down after failures: use what is free soonest (the default), or fail at once. */
  whenAllCool?: 'use' | 'fail'
  /** A stream that breaks off after it told something is continued by another model. */
  continuation?: boolean
  /** A clock in milliseconds, for tests. */
  now?: () => number
  /** Uniform in [0, 1), for tests. */
  random?: () => number
}

/** Which models, in which order. */
export interface RouterOptions extends FallbackOptions {
  /** By name, as a router, or with a weight or prices. */
  models: readonly (string | Router | RoutedModel)[]
  /** `ordered`. */
  strategy?: StrategyName
}

/** Asks the first of the models, and the next one where it fails. Throws `invalid-request` where the list is empty. */
export function fallback(models: RouterOptions['models'], options: FallbackOptions = {}): Router {
  return router({ name: 'fallback', ...options, models, strategy: 'ordered' })
}

/**
 * Asks the models in the order of a strategy, each next one where one fails. What it learns about them holds for all
 * calls that go through it. Throws `invalid-request` for options that make no router.
 */
export function router(options: RouterOptions): Router {
  return new ModelRouter(options)
}

class ModelRouter implements Router {
  readonly name: string
  readonly models: readonly (string | Router)[]
  readonly #models: readonly RoutedModel[]
  readonly #options: RouterOptions
  readonly #sources: Sources
  readonly #strategy: Strategy
  readonly #permits: (error: InterlinguaError) => boolean
  readonly #known = new Map<string, Known>()

  constructor(options: RouterOptions) {
    const {
      name = 'router',
      models,
      strategy = 'ordered',
      now = () => performance.now(),
      random = Math.random,
    } = options
    this.name = name
    this.#models = models.map(model => (typeof model === 'string' || 'route' in model ? { model } : model))
    this.models = this.#models.map(({ model }) => model)
    check(name, this.#models, strategy)
    this.#options = options
    this.#sources = { now, random }
    this.#strategy = strategies[strategy](this.#models, this.#sources)
    this.#permits = permitsOf(options.failoverOn)
  }

  route(call: RoutedCall): Route {
    const { continuation = false } = this.#options
    return new RouterRoute(this.name, call, descent => this.#branch(descent), {
      isContinued: continuation,
      now: this.#sources.now,
    })
  }

  #branch(call: Descent): Group {
    const { through = [] } = call
    if (through.includes(this)) throw invalid(this.name, `leads to itself: ${path([...through, this])}`)
    const onLoss = this.#options.onLoss ?? call.onLoss ?? 'use'
    const below: Descent = { ...call, through: [...through, this], onLoss }
    return new Group(
      this.#models.map(({ model }) => this.#branchOf(below, model, onLoss)),
      this.#strategy,
      {
        permits: this.#permits,
        prefersLossless: onLoss === 'prefer-lossless',
        refuse:
          this.#options.whenAllCool === 'fail'
            ? cooling => call.refuse(`all that ${this.name} has left cools down`, cooling)
            : undefined,
      },
    )
  }

  #branchOf(call: Descent, model: string | Router, onLoss: OnLoss): Branch {
    const way = call.resolve(model)
    if (way instanceof ModelRouter) return way.#branch(call)
    if ('route' in way) return new Foreign(call, way, onLoss)
    return this.#keysOf(call, way, onLoss)
  }

  /** A model branches into its keys, which take turns. */
  #keysOf(call: Descent, { provider, model, keys }: Exclude<Way, Router>, onLoss: OnLoss): Branch {
    const { health, turns } = this.#knownOf(`${provider}/${model}`, keys)
    const fit = new Fit(call, { provider, model, key: 0 }, onLoss)
    const seats = Array.from(
      { length: keys },
      (_, key) => new DeploymentBranch(call, { provider, model, key }, fit, health, this.#sources.now),
    )
    return new Group(seats, turns, { permits: isOfTheKey, prefersLossless: false })
  }

  /** Of clients that share a router, providers of one name and number of keys are one. */
  #knownOf(address: string, keys: number): Known {
    const id = `${address} ${keys}`
    const known = this.#known.get(id) ?? {
      health: new Health(keys, { ...defaultBreaker, ...this.#options.health }),
      turns: roundRobin(keys),
    }
    this.#known.set(id, known)
    return known
  }
}

/** What is known of a deployment from one call to the next. */
interface Known {
  health: Health
  turns: Strategy
}

function check(name: string, models: readonly RoutedModel[], strategy: StrategyName): void {
  if (name === '' || name.includes('/'))
    throw invalid(name, 'cannot be named so: a name is not empty and has no slash in it')
  if (models.length === 0) throw invalid(name, 'has no models to choose from')
  if (!Object.hasOwn(strategies, strategy))
    throw invalid(name, `has no strategy '${strategy}'; there are ${Object.keys(strategies).join(', ')}`)
  for (const { weight = 1, prices } of models) {
    if (!isAmount(weight)) throw invalid(name, `has a weight of ${weight}: weights are 0 or more`)
    if (prices && !(isAmount(prices.input) && isAmount(prices.output)))
      throw invalid(name, 'has prices that are none: input and output cost 0 or more for a million tokens')
  }
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0
}

function path(routers: readonly Router[]): string {
  return routers.map(({ name }) => name).join(' → ')
}

function invalid(name: string, what: string): InterlinguaError {
  return new InterlinguaError({ kind: 'invalid-request', message: `the router '${name}' ${what}`, param: 'model' })
}
