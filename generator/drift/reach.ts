import type { Consequences } from './footprint-consequences.ts'

const MOST = 4

/** In short, which of our capabilities changes touch, and which apis inherit them by way of the gateway. */
export function reachOf(consequences: readonly Consequences[]): string[] {
  const capabilities = unique(
    consequences.flatMap(({ capabilities }) => capabilities.map(name => name.split(': ')[1]!)),
  )
  const pairs = consequences.flatMap(each => each.pairs.map(pair => pair.split(' → ') as [string, string]))
  const touched = unique(pairs.filter(([client, server]) => client === server).map(([api]) => api))
  const others = unique(pairs.flat()).filter(api => !touched.includes(api))
  return [
    ...(capabilities.length > 0 ? [`capabilities: ${shortened(capabilities)}`] : []),
    ...(touched.length > 0 ? [`gateway: ${[touched, others].map(shortened).filter(Boolean).join(' ⇄ ')}`] : []),
  ]
}

function shortened(names: readonly string[]): string {
  const more = names.length - MOST
  return names.slice(0, MOST).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort()
}
