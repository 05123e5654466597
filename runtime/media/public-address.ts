/** Which addresses are on the public internet, and not in a machine or network of our own. */
import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Everything that RFC 6890 and its followers reserve. */
const reserved4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
  192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`
/** Of the public range: tunnels and translations, which carry an IPv4 address, and documentation. */
const reserved6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20'

const private4 = listOf(reserved4, 'ipv4')
const private6 = listOf(reserved6, 'ipv6')
/** Loopback, mapped and translated IPv4, local and multicast addresses are all outside of it. */
const global6 = listOf('2000::/3', 'ipv6')

/** Whether an IP address, written as the platform writes it, is a public one. A name is none. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !private4.check(address, 'ipv4')
  return isIPv6(address) && !address.includes('%') && global6.check(address, 'ipv6') && !private6.check(address, 'ipv6')
}

function listOf(subnets: string, family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const subnet of subnets.split(/\s+/)) {
    const [network, prefix] = subnet.split('/')
    list.addSubnet(network!, Number(prefix), family)
  }
  return list
}
