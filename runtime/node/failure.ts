/** What a failure means that only this transport can tell. */
import { TransportError } from '../http/transport.ts'
import type { ProxyHop } from './proxy.ts'

/** A failure before the answer. Others are explained by their code above. */
export function explained(cause: Error, proxy: ProxyHop | undefined): Error {
  if (cause instanceof TransportError) return cause
  const { code = 'unknown', syscall } = cause as NodeJS.ErrnoException
  if (code === 'HPE_HEADER_OVERFLOW') {
    const message =
      'the headers of the answer are longer than Node takes; its option --max-http-header-size says how long'
    return new TransportError('response-too-large', code, message, { cause })
  }
  if (proxy && (syscall === 'connect' || syscall === 'getaddrinfo')) {
    const message = `the proxy ${proxy.url.host} cannot be reached (${code})`
    return new TransportError('network', code, message, { cause })
  }
  return cause
}
