/** What names of models mean: models of the providers, other names, and routers over both. */
import { type Router, router } from '../../../runtime/index.ts'
import { didYouMean } from '../../problem.ts'
import { present } from './present.ts'
import type { RouterConfig } from './schema.ts'
import type { Tell } from './tell.ts'

type Models = { readonly [name: string]: string | RouterConfig }

/** Tells what leads nowhere; each router is one, however many names lead to it. */
export function modelsOf(
  models: Models,
  providers: readonly { name: string }[],
  tell: Tell,
): Record<string, string | Router> {
  const names = new Names(models, providers, tell)
  return Object.fromEntries(
    Object.keys(models).flatMap(name => {
      const meant = names.of(name, [])
      return meant === undefined ? [] : [[name, meant]]
    }),
  )
}

class Names {
  readonly #models: Models
  readonly #providers: readonly string[]
  readonly #tell: Tell
  readonly #made = new Map<string, string | Router | undefined>()

  constructor(models: Models, providers: readonly { name: string }[], tell: Tell) {
    this.#models = models
    this.#providers = providers.map(({ name }) => name)
    this.#tell = tell
  }

  /** `through` are the names that led here. */
  of(name: string, through: readonly string[]): string | Router | undefined {
    if (!this.#made.has(name)) this.#made.set(name, this.#make(name, this.#models[name]!, [...through, name]))
    return this.#made.get(name)
  }

  #make(name: string, meant: string | RouterConfig, through: readonly string[]): string | Router | undefined {
    if (typeof meant === 'string') return this.#target(meant, ['models', name], through)
    const { strategy = 'fallback', of, ...rest } = meant
    const models = of.map((each, at) => {
      const path = ['models', name, 'of', at]
      const { model, ...more } = typeof each === 'string' ? { model: each } : each
      if (strategy === 'least-cost' && !('prices' in more))
        this.#tell(path, 'has no prices to compare', 'as { model, prices: { input: 1.25, output: 10 } }')
      const found = this.#target(model, typeof each === 'string' ? path : [...path, 'model'], through)
      return found === undefined ? undefined : { model: found, ...more }
    })
    if (models.includes(undefined)) return undefined
    return router({
      name: name.replaceAll('/', ':'),
      models: models.filter(each => each !== undefined),
      strategy: strategy === 'fallback' ? 'ordered' : strategy,
      ...present(rest),
    })
  }

  #target(model: string, path: readonly PropertyKey[], through: readonly string[]): string | Router | undefined {
    if (Object.hasOwn(this.#models, model)) {
      if (!through.includes(model)) return this.of(model, through)
      return void this.#tell(path, `leads to itself: ${[...through, model].join(' → ')}`, 'name a `provider/model`')
    }
    const [provider = '', ...rest] = model.split('/')
    if (this.#providers.includes(provider) && rest.join('/') !== '') return model
    if (rest.length === 0) {
      const hint = didYouMean(model, Object.keys(this.#models)) ?? 'write `provider/model`, or a name of `models`'
      return void this.#tell(path, `'${model}' is no model`, hint)
    }
    const hint = didYouMean(provider, this.#providers) ?? `there are: ${this.#providers.join(', ') || 'none'}`
    return void this.#tell(path, `no provider here serves '${model}'`, hint)
  }
}
