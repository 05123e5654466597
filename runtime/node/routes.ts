/** By which connections an address is reached: an agent a scheme and proxy, made when first needed. */
import type { Agent, AgentOptions, ClientRequest, RequestOptions } from 'node:http'
import type * as tls from 'node:https'
import type { NodeTransportOptions } from './options.ts'
import { type ProxyHop, proxyTo } from './proxy.ts'
import { type Http, type Https, tunnelAgent } from './tunnel.ts'

export interface Route {
  readonly agent: Agent
  readonly request: (options: RequestOptions) => ClientRequest
  /** Whether TLS is spoken to the first hop. */
  readonly secure: boolean
  /** Where requests go to the proxy itself, their whole address in the first line. */
  readonly relay: ProxyHop | undefined
  /** The proxy, also where it only passes bytes on. */
  readonly proxy: ProxyHop | undefined
  /** An agent for one request, which shall not travel by a connection that was used before. */
  once(): Agent
}

const idleMs = 30_000

export class Routes {
  readonly #options: NodeTransportOptions
  readonly #routes = new Map<string, Route>()

  constructor(options: NodeTransportOptions) {
    this.#options = options
  }

  /** A promise only for a first call: what makes the route is loaded by then, as programs that never call shall not pay. */
  to(url: URL): Route | Promise<Route> {
    const proxy = proxyTo(url, this.#options.proxy)
    const key = proxy ? `${url.protocol} ${proxy.url.href}` : url.protocol
    return this.#routes.get(key) ?? this.#make(key, url.protocol === 'https:', proxy)
  }

  async #make(key: string, secureTarget: boolean, proxy: ProxyHop | undefined): Promise<Route> {
    const http = await import('node:http')
    const https = secureTarget || proxy?.url.protocol === 'https:' ? await import('node:https') : undefined
    const made = () => (https ? this.#secure(http, https, secureTarget, proxy) : this.#plain(http, proxy))
    return this.#routes.get(key) ?? this.#keep(key, made())
  }

  #keep(key: string, route: Route): Route {
    this.#routes.set(key, route)
    return route
  }

  #plain(http: Http, proxy: ProxyHop | undefined): Route {
    const make = (options: AgentOptions) => new http.Agent(options)
    return { ...this.#agents(make), request: http.request, secure: false, relay: proxy, proxy }
  }

  #secure(http: Http, https: Https, secureTarget: boolean, proxy: ProxyHop | undefined): Route {
    const tls = secureTarget ? (this.#options.tls as tls.AgentOptions) : undefined
    const make = (common: AgentOptions): Agent => {
      const options = { ...common, ...tls }
      return secureTarget && proxy ? tunnelAgent(http, https, proxy, options) : new https.Agent(options)
    }
    const relay = secureTarget ? undefined : proxy
    return { ...this.#agents(make), request: https.request, secure: true, relay, proxy }
  }

  #agents(make: (options: AgentOptions) => Agent): Pick<Route, 'agent' | 'once'> {
    const { idle = idleMs, maxConnections } = this.#options
    const kept = { keepAlive: true, timeout: idle, ...(maxConnections !== undefined && { maxSockets: maxConnections }) }
    return { agent: make(kept), once: () => make({ keepAlive: false }) }
  }
}
