/** Where requests come in: which vendor each is for, and which of its calls. */
import type { HttpCall } from '../adapter/adapter.ts'
import { type Ingress, type IngressRoute, keyOf, likeness } from '../adapter/ingress.ts'
import type { ServerApi } from '../adapter/server-api.ts'

export interface Entrance {
  ingress: Ingress
  route: IngressRoute
  call: HttpCall
  /** The key that was shown. */
  key: string | undefined
  /** The query asks for the API's own frames, or the API has no others. */
  framed: boolean
}

export interface Doors {
  /** Of the vendors. */
  readonly names: readonly string[]
  at(method: string, url: URL, headers: Headers): Entrance | undefined
  /** Whose path it would be, though there is no such call. */
  vendorAt(url: URL): Ingress | undefined
  /** The path below which a vendor, or the one that has an API, is found. Throws for a name that is not served. */
  pathOf(name: string): string
}

/**
 * A vendor is found by its name at the beginning of the path (`/<name>/…`, below which its base path may be left out), by
 * its host, or by what only its requests look like.
 */
export function doorsOf(served: readonly Ingress[]): Doors {
  const names = served.map(({ name }) => name)
  const repeated = names.find((name, at) => names.indexOf(name) !== at)
  if (repeated !== undefined)
    throw new TypeError(`two of the APIs are named '${repeated}': give one of them another name`)
  const hosts = new Map(served.map(ingress => [ingress, hostPattern(ingress.host)]))
  return {
    names,
    at(method, url, headers) {
      for (const { ingress, path } of placesOf(url, headers)) {
        const found = ingress.find(method, path, url.searchParams)
        if (!found) continue
        const key = keyOf(ingress, headers, url.searchParams)
        const framed = Object.entries(found.route.frames ?? {}).every(
          ([name, value]) => url.searchParams.get(name) === value,
        )
        return { ingress, ...found, key, framed }
      }
      return undefined
    },
    vendorAt: url => named(url)[0]?.ingress ?? served.find(ingress => hosts.get(ingress)!.test(url.host)),
    pathOf(name) {
      const found = served.find(ingress => ingress.name === name) ?? served.find(ingress => apisOf(ingress).has(name))
      if (!found) throw new Error(`the mock does not serve '${name}'. It has: ${names.join(', ')}.`)
      return `/${found.name}${found.base}`
    },
  }

  function placesOf(url: URL, headers: Headers) {
    const path = url.pathname
    const byHost = served.filter(ingress => hosts.get(ingress)!.test(url.host))
    // The address of a vendor is that of no other.
    if (byHost.length > 0) return byHost.map(ingress => ({ ingress, path }))
    const likeliest = served.toSorted((one, other) => likeness(other, headers) - likeness(one, headers))
    return [...named(url), ...likeliest.map(ingress => ({ ingress, path }))]
  }

  function named({ pathname }: URL) {
    const [, name, rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(pathname) ?? []
    const ingress = served.find(ingress => ingress.name === name)
    return ingress ? [rest, `${ingress.base}${rest}`].map(path => ({ ingress, path })) : []
  }
}

/** The APIs of a vendor, by their names. */
function apisOf({ routes }: Ingress): Map<string, ServerApi> {
  return new Map(routes.map(({ api }) => [api.id, api]))
}

/** What stands in braces may be anything. */
function hostPattern(host: string): RegExp {
  const labels = host.split(/\{[^}]*\}/).map(text => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${labels.join('[^.]+')}$`)
}
