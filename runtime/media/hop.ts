/** One request for a medium, to an address that was looked at before and is the one connected to. */
import { lookup as resolve } from 'node:dns/promises'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { InterlinguaError } from '../errors.ts'
import { isPublicAddress } from './public-address.ts'

/** Gives all addresses of a host. */
export type Lookup = (host: string) => Promise<readonly string[]>

export interface HopOptions {
  /** Hosts, with or without a port, that may be private. */
  allow: readonly string[]
  lookup: Lookup
  signal: AbortSignal
}

/** Names that mean this machine, whatever a resolver makes of them. */
const loopbackName = /(^|\.)localhost\.?$/

/** The platform's own answer. */
export const lookupAll: Lookup = async host => (await resolve(host, { all: true })).map(({ address }) => address)

/** The head of the answer. Throws `invalid-request` for what may not be reached, before anything is sent. */
export async function requestHop(url: URL, { allow, lookup, signal }: HopOptions): Promise<IncomingMessage> {
  const { hostname, host, protocol } = url
  if (protocol !== 'https:' && protocol !== 'http:') throw refused(`an address of ${protocol} is not loaded`)
  if (url.username || url.password) throw refused('an address with user or password in it is not loaded')
  const bare = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(bare) ? [bare] : loopbackName.test(bare) ? ['127.0.0.1'] : await lookup(bare)
  const isAllowed = allow.includes(host) || allow.includes(hostname)
  if (addresses.length === 0 || !(isAllowed || addresses.every(isPublicAddress)))
    throw refused(`${host} is not on the public internet. Name it in \`allow\` if it is meant`)
  const address = addresses[0]!
  return new Promise((answered, failed) => {
    const send = protocol === 'https:' ? requestHttps : requestHttp
    const options = {
      signal,
      agent: false as const,
      headers: { accept: '*/*', 'accept-encoding': 'identity' },
      lookup: fixed(address),
    }
    send(url, options, answered).on('error', failed).end()
  })
}

export function refused(message: string): InterlinguaError {
  return new InterlinguaError({ kind: 'invalid-request', message, param: 'url' })
}

/** A name is not asked for again: the answer may be another one by then. */
function fixed(address: string): LookupFunction {
  const family = isIP(address)
  return (_, { all }, done) => (all ? done(null, [{ address, family }]) : done(null, address, family))
}
