/** Without keys a gateway is for this machine and this process alone: whoever can reach it spends its owner's money. */
import type { Asked } from '../http/exchange.ts'
import { refused } from './failure.ts'
import { remembered } from './remembered.ts'

/**
 * Throws `permission` for a request from elsewhere where there are no keys: one that was sent to another host's name, as a
 * page does whose name was bound to this address, and one that a page in a browser sent, save the gateway's own page. In
 * process there is no `host`.
 */
export function checkReach({ headers }: Pick<Asked, 'headers'>, keyed: boolean): void {
  if (keyed) return
  const host = headers.get('host')
  if (host !== null && !isLoopback(host))
    throw refused('permission', 'without keys the gateway answers only to this machine: set `keys`')
  const origin = headers.get('origin')
  if (origin !== null && origin !== `http://${host}`)
    throw refused('permission', 'without keys the gateway answers to no page but its own: set `keys`')
}

/** Whether a name, with or without a port, is this machine's own. */
const isLoopback = remembered(host => {
  const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
})
