/** What the gateway answers itself: whether it lives, what it counts, what it can, and what would become of a request. */
import type { Ingress } from '../adapter/ingress.ts'
import { isRouter } from '../call/call.ts'
import { type Feature, features } from '../call/supports.ts'
import type { Answered, Asked } from '../http/exchange.ts'
import { bodyOf } from './body.ts'
import { explain } from './explain.ts'
import { json, refused } from './failure.ts'
import type { House } from './gateway-request.ts'
import type { Holder } from './keys.ts'
import type { GatewayLimits } from './options.ts'
import type { Recent } from './recent-requests.ts'

export interface OwnPaths {
  /** `undefined` for a path that is none of them. Those that tell more than that it lives need a key, where there are keys. */
  answer(request: Asked, holder: () => Promise<Holder | undefined>): Promise<Answered> | undefined
}

export interface OwnParts {
  house: House
  ingress: readonly Ingress[]
  limits: Required<GatewayLimits>
  isReady(): boolean
  metrics(): string
  recent: Recent
  page: string | undefined
}

/** What the page may do: ask its own gateway, by the program and in the style that stand in it. */
const pagePolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What became of a request, by its id. */
const asked = 'GET /v1/requests/'

export function createOwnPaths({ house, ingress, limits, isReady, metrics, recent, page }: OwnParts): OwnPaths {
  const paths: { [path: string]: (request: Asked, holder: Holder | undefined) => Promise<Answered> } = {
    'GET /metrics': async () => text(metrics(), { 'content-type': 'text/plain; version=0.0.4' }),
    'GET /v1/capabilities': async ({ url }) => json(capabilitiesOf(house, url.searchParams.get('model')), 200),
    'POST /explain': async (request, holder) => {
      const { path, body, targets } = (await bodyOf(request, limits)).body
      if (typeof path !== 'string' || typeof body !== 'object' || body === null)
        throw refused('invalid-request', 'say the `path` and the `body` of a request, and `targets` to think of')
      if (targets !== undefined && !isTexts(targets)) throw refused('invalid-request', '`targets` is no list of models')
      const explaining = { path, body: body as { [key: string]: unknown }, targets: targets as string[] | undefined }
      return json(await explain(house, ingress, explaining, request.headers, holder), 200)
    },
  }
  return {
    answer(request, holder) {
      const path = `${request.method} ${request.url.pathname}`
      if (path === 'GET /health') return Promise.resolve(json({ status: 'ok' }, 200))
      if (path === 'GET /ready') return Promise.resolve(ready(isReady()))
      // It has nothing in it to be kept from anybody: what it asks needs the key.
      if (path === 'GET /' && page !== undefined) return Promise.resolve(shown(page))
      const id = path.startsWith(asked) ? path.slice(asked.length) : ''
      if (id !== '' && !id.includes('/')) return holder().then(async known => json(await recent.of(id, known), 200))
      const own = Object.hasOwn(paths, path) ? paths[path] : undefined
      return own && holder().then(known => own(request, known))
    },
  }
}

function shown(page: string): Answered {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy }
  return text(page, headers)
}

function text(body: string, headers: Record<string, string>): Answered {
  return { status: 200, headers, body }
}

function ready(isReady: boolean): Answered {
  return json({ status: isReady ? 'ready' : 'stopping' }, isReady ? 200 : 503)
}

/** What can be asked of a model; of each provider, where none is named. */
function capabilitiesOf({ clients, options, names }: House, model: string | null): object {
  const of = (target: string) => {
    const rows = features.map((feature: Feature) => [feature, clients.usual.supports(target, feature)] as const)
    return Object.fromEntries(rows.map(([feature, { supported, reason }]) => [feature, { supported, reason }]))
  }
  if (model !== null) {
    const target = names.resolve(model, '')
    if (typeof target !== 'string') throw refused('invalid-request', `'${model}' is a router: ask about its models`)
    return { model: target, features: of(target) }
  }
  const providers = options.providers.filter(provider => !isRouter(provider))
  return { models: names.list, providers: Object.fromEntries(providers.map(({ name }) => [name, of(`${name}/any`)])) }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(text => typeof text === 'string')
}
