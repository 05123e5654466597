/** Which proxy leads to an address, by the rules that most programs share. */
import { readEnvironment } from '../access/environment.ts'
import { TransportError } from '../http/transport.ts'

export interface ProxyHop {
  readonly url: URL
  /** For the header `proxy-authorization`, where its address has a user in it. */
  readonly authorization: string | undefined
}

/**
 * The chosen proxy, or the environment's: that of the scheme, else `all_proxy`; never for this machine itself and for
 * what `no_proxy` names. Throws `invalid-request` for one that is no address.
 */
export function proxyTo(url: URL, chosen: string | false | undefined): ProxyHop | undefined {
  if (chosen === false) return undefined
  if (chosen !== undefined) return parsed(chosen)
  if (isLocal(url.hostname)) return undefined
  const scheme = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const address = environment(scheme) ?? environment('all_proxy')
  if (address === undefined || isExcepted(url, environment('no_proxy') ?? '')) return undefined
  return parsed(address)
}

function environment(name: string): string | undefined {
  return readEnvironment([name, name.toUpperCase()])
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
}

/** Names, each with a port where only that one is meant; `.name` and `*.name` mean all below it, `*` everything. */
function isExcepted(url: URL, exceptions: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some(entry => {
      const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? []
      if (name === '' || (only !== undefined && only !== port)) return false
      return /^[.*]/.test(name) ? url.hostname.endsWith(name.replace(/^\*/, '')) : url.hostname === name
    })
}

function parsed(address: string): ProxyHop {
  const full = address.includes('://') ? address : `http://${address}`
  const url = URL.canParse(full) ? new URL(full) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    const message =
      'the proxy is no address of the form http://host:port. Check https_proxy and http_proxy in the environment, or the proxy option.'
    throw new TransportError('invalid-request', 'proxy-address', message)
  }
  if (url.username === '') return { url, authorization: undefined }
  const user = [url.username, url.password].map(decodeURIComponent).join(':')
  return { url, authorization: `Basic ${Buffer.from(user).toString('base64')}` }
}

/** What a proxy means that does not let us through. */
export function refusal({ url }: ProxyHop, status: number): TransportError {
  if (status === 407) {
    const message = `the proxy ${url.host} wants to know who asks (HTTP 407). Put user and password into its address.`
    return new TransportError('network', 'proxy-auth', message, { retryable: false })
  }
  const message = `the proxy ${url.host} does not connect (HTTP ${status})`
  return new TransportError('network', 'proxy-refused', message, { retryable: status >= 500 })
}
