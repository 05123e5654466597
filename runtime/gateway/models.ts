/** What the names of models mean that clients say. */
import { type ClientOptions, isRouter } from '../call/call.ts'
import type { Router } from '../chat/route.ts'
import { refused } from './failure.ts'
import { fits } from './keys.ts'
import type { GatewayOptions } from './options.ts'
import { remembered } from './remembered.ts'

export interface Names {
  /** The model or router that a client means by a name. Throws `not-found`. */
  resolve(name: string, ingress: string): string | Router
  /** Names that stand for models here, without those that fit many. */
  readonly list: readonly string[]
}

/** The name that a body has for its model. Throws `invalid-request` for what is none. */
export function nameOfModel(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw refused('invalid-request', 'the request names no model', { param: 'model' })
}

export function createNames({ models = {} }: GatewayOptions, { providers }: ClientOptions): Names {
  const aliases = Object.entries(models)
  const plain = new Map(aliases.filter(([name]) => !name.includes('*')))
  const patterns = aliases.filter(([name]) => name.includes('*'))
  const isServed = (name: string) => {
    const slash = name.indexOf('/')
    const found = providers.find(provider => provider.name === (slash > 0 ? name.slice(0, slash) : name))
    return found !== undefined && (isRouter(found) || (slash > 0 && slash < name.length - 1))
  }
  const meaningOf = remembered(ofVendor => {
    const name = ofVendor.slice(ofVendor.indexOf('/') + 1)
    const meant = plain.get(name) ?? patterns.find(([pattern]) => fits(name, [pattern]))?.[1]
    if (meant !== undefined) return meant
    if (isServed(name)) return name
    if (isServed(ofVendor)) return ofVendor
    throw refused('not-found', `there is no model '${name}' here`, { param: 'model' })
  })
  return {
    resolve: (name, ingress) => meaningOf(`${ingress}/${name}`),
    list: [...plain.keys(), ...providers.filter(isRouter).map(({ name }) => name)],
  }
}
