/** TLS through a proxy: the proxy is asked to connect, and sees nothing of what is said then. */
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { Agent, AgentOptions } from 'node:https'
import type { Duplex } from 'node:stream'
import { type ProxyHop, refusal } from './proxy.ts'

/** What a request hands to the agent beside Node's own options. */
export interface TunnelOptions extends RequestOptions {
  /** Gives up connecting: Node does not tell agents that a request is not wanted any more. */
  callSignal?: AbortSignal
}

/** Whoever needs them has loaded them: programs that speak no TLS shall not pay for it. */
export type Http = typeof import('node:http')
export type Https = typeof import('node:https')

type OnSocket = (error: Error | null, socket: Duplex) => void

export function tunnelAgent(http: Http, https: Https, proxy: ProxyHop, agentOptions: AgentOptions): Agent {
  return new (class extends https.Agent {
    /** Node's agent calls this for a new connection, and keeps it for further requests like any other. */
    override createConnection(options: TunnelOptions, done?: OnSocket): undefined {
      const fail = (error: Error) => done?.(error, undefined as never)
      connect(proxy.url.protocol === 'https:' ? https : http, proxy, options)
        .on('connect', (answer: IncomingMessage, socket: Duplex, head: Buffer) => {
          if (answer.statusCode !== 200) {
            socket.destroy()
            return fail(refusal(proxy, answer.statusCode ?? 0))
          }
          if (head.length > 0) socket.unshift(head)
          done?.(null, super.createConnection({ ...options, socket } as RequestOptions) as Duplex)
        })
        .on('response', answer => {
          answer.destroy()
          fail(refusal(proxy, answer.statusCode ?? 0))
        })
        .on('error', fail)
    }
  })(agentOptions)
}

function connect(
  via: Http | Https,
  { url, authorization }: ProxyHop,
  { host, port, callSignal }: TunnelOptions,
): ClientRequest {
  const target = `${host?.includes(':') ? `[${host}]` : host}:${port}`
  const headers = { host: target, ...(authorization && { 'proxy-authorization': authorization }) }
  const request = via.request({
    method: 'CONNECT',
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || undefined,
    path: target,
    headers,
    agent: false,
    ...(callSignal && { signal: callSignal }),
  })
  request.end()
  return request
}
