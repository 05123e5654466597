/**
 * A host as some environments name it, with or without scheme and port: what is left out is that of `base`. A host that
 * stands for all addresses of this machine is one to listen at; it is asked at its own.
 */
export function addressOfHost(host: string, base: string): string {
  const { protocol, port } = new URL(base)
  const text = host.trim().replace(/\/+$/, '')
  const schemed = /^[a-z]+:\/\//i.test(text)
  const address = schemed ? text : `${protocol}//${text.startsWith(':') ? '127.0.0.1' : ''}${text}`
  if (!URL.canParse(address)) return host
  const url = new URL(address)
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1'
  if (!schemed && port && !/:\d+(\/|$)/.test(text)) url.port = port
  return url.href.replace(/\/+$/, '')
}
