/** By which connections an address is reached: an agent a scheme and proxy, made when first needed. */
import * as http from 'node:http'
import * as https from 'node:https'
import type { NodeTransportOptions } from './options.ts'
import { type ProxyHop, proxyTo } from './proxy.ts'
import { TunnelAgent } from './tunnel.ts'

export interface Route {
  readonly agent: http.Agent
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

  to(url: URL): Route {
    const proxy = proxyTo(url, this.#options.proxy)
    const key = proxy ? `${url.protocol} ${proxy.url.href}` : url.protocol
    let route = this.#routes.get(key)
    if (route === undefined) {
      route = this.#make(url.protocol === 'https:', proxy)
      this.#routes.set(key, route)
    }
    return route
  }

  #make(secureTarget: boolean, proxy: ProxyHop | undefined): Route {
    const { idle = idleMs, maxConnections, tls } = this.#options
    const kept = { keepAlive: true, timeout: idle, ...(maxConnections !== undefined && { maxSockets: maxConnections }) }
    const relay = secureTarget ? undefined : proxy
    const secure = secureTarget || relay?.url.protocol === 'https:'
    const make = (common: http.AgentOptions): http.Agent => {
      const options = { ...common, ...(secureTarget && (tls as https.AgentOptions)) }
      if (secureTarget && proxy) return new TunnelAgent(proxy, options)
      return secure ? new https.Agent(options) : new http.Agent(options)
    }
    return { agent: make(kept), secure, relay, proxy, once: () => make({ keepAlive: false }) }
  }
}
