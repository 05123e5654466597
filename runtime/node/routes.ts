/** By which connections an address is reached: an agent a scheme and proxy, made when first needed. */
import * as http from 'node:http'
import type { AgentOptions } from 'node:https'
import type { NodeTransportOptions } from './options.ts'
import { type ProxyHop, proxyTo } from './proxy.ts'
import { type Https, tunnelAgent } from './tunnel.ts'

export interface Route {
  readonly agent: http.Agent
  readonly request: (options: http.RequestOptions) => http.ClientRequest
  /** Whether TLS is spoken to the first hop. */
  readonly secure: boolean
  /** Where requests go to the proxy itself, their whole address in the first line. */
  readonly relay: ProxyHop | undefined
  /** The proxy, also where it only passes bytes on. */
  readonly proxy: ProxyHop | undefined
  /** An agent for one request, which shall not travel by a connection that was used before. */
  once(): http.Agent
}

const idleMs = 30_000

export class Routes {
  readonly #options: NodeTransportOptions
  readonly #routes = new Map<string, Route>()

  constructor(options: NodeTransportOptions) {
    this.#options = options
  }

  /** A promise only where TLS is still to be loaded, which costs a fresh process more than all else of this transport. */
  to(url: URL): Route | Promise<Route> {
    const proxy = proxyTo(url, this.#options.proxy)
    const key = proxy ? `${url.protocol} ${proxy.url.href}` : url.protocol
    const known = this.#routes.get(key)
    if (known) return known
    const secureTarget = url.protocol === 'https:'
    if (!secureTarget && proxy?.url.protocol !== 'https:') return this.#keep(key, this.#plain(proxy))
    return import('node:https').then(
      https => this.#routes.get(key) ?? this.#keep(key, this.#secure(https, secureTarget, proxy)),
    )
  }

  #keep(key: string, route: Route): Route {
    this.#routes.set(key, route)
    return route
  }

  #plain(proxy: ProxyHop | undefined): Route {
    const make = (options: http.AgentOptions) => new http.Agent(options)
    return { ...this.#agents(make), request: http.request, secure: false, relay: proxy, proxy }
  }

  #secure(https: Https, secureTarget: boolean, proxy: ProxyHop | undefined): Route {
    const tls = secureTarget ? (this.#options.tls as AgentOptions) : undefined
    const make = (common: http.AgentOptions): http.Agent => {
      const options = { ...common, ...tls }
      return secureTarget && proxy ? tunnelAgent(https, proxy, options) : new https.Agent(options)
    }
    const relay = secureTarget ? undefined : proxy
    return { ...this.#agents(make), request: https.request, secure: true, relay, proxy }
  }

  #agents(make: (options: http.AgentOptions) => http.Agent): Pick<Route, 'agent' | 'once'> {
    const { idle = idleMs, maxConnections } = this.#options
    const kept = { keepAlive: true, timeout: idle, ...(maxConnections !== undefined && { maxSockets: maxConnections }) }
    return { agent: make(kept), once: () => make({ keepAlive: false }) }
  }
}
