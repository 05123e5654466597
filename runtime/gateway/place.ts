/** Where a request goes: whose path it is, and what is there. */
import { type FoundRoute, type Ingress, type IngressRoute, likeness } from '../adapter/ingress.ts'
import type { Asked, AskedUrl } from '../http/exchange.ts'

export interface Place {
  ingress: Ingress
  found: FoundRoute | undefined
  /** An answer that is kept, by its id. */
  kept: { route: IngressRoute; id: string } | undefined
}

/** So many paths are known by heart: clients ask for few, unless a model stands in them. */
const MOST = 100

/** Tells where requests go. */
export function createPlaces(all: readonly Ingress[]): (asked: Asked) => Place {
  const known = new Map<string, readonly Place[]>()
  return ({ method, headers, url }) => {
    const name = `${method} ${url.pathname}`
    const plain = url.searchParams.size === 0
    const before = plain ? known.get(name) : undefined
    const places = before ?? placesOf(all, method, url)
    if (plain && !before && known.size < MOST && places.every(isFixed)) known.set(name, places)
    if (places.length === 1) return places[0]!
    return places.reduce((best, next) =>
      likeness(next.ingress, headers) > likeness(best.ingress, headers) ? next : best,
    )
  }
}

/** Below the name of an ingress it is its alone, else that of the vendor whose client seems to ask: one of these. */
function placesOf(all: readonly Ingress[], method: string, { pathname, searchParams }: AskedUrl): readonly Place[] {
  const at = (ingress: Ingress, path: string): Place => ({
    ingress,
    found: ingress.find(method, path, searchParams),
    kept: keptAt(ingress, method, path),
  })
  const [, name = '', below = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? []
  const named = all.find(ingress => ingress.name === name)
  const own = named ? [at(named, below), at(named, named.base + below)].find(isServed) : undefined
  if (own) return [own]
  const places = all.map(ingress => at(ingress, pathname))
  const served = places.filter(isServed)
  return served.length > 0 ? served : places
}

/** Nothing of who asks, and for what, is in its path. */
function isFixed({ found, kept }: Place): boolean {
  return found !== undefined && !kept && !found.route.path.includes('{')
}

function isServed({ found, kept }: Place): boolean {
  return found !== undefined || kept !== undefined
}

/** Answers stand below the path where they are asked for. */
function keptAt({ base, routes }: Ingress, method: string, path: string): Place['kept'] {
  if (method !== 'GET' && method !== 'DELETE') return undefined
  const route = routes.find(
    ({ call, api, path: chat }) => call === 'chat' && api.chat.kept && path.startsWith(`${base}${chat}/`),
  )
  const id = route && path.slice(base.length + route.path.length + 1)
  return route && id && !id.includes('/') ? { route, id: decodedId(id) } : undefined
}

function decodedId(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
