/** What of a value neither came back nor was told to be lost. */
import type { Loss } from '../../runtime/types.ts'
import { leaves } from './normal-forms.ts'
import { overTheWire } from './subject.ts'

/** `path = value` of each leaf of what was told that is neither in what was read again nor below a path of the loss. */
export function silentLeaves(
  told: unknown,
  back: unknown,
  loss: readonly Loss[],
  saidBy: { readonly [path: string]: string } = {},
): string[] {
  const found = new Set(leaves(overTheWire(back)).map(({ path, value }) => `${path} = ${value}`))
  const lost = loss.map(({ path }) => path.replace(/^answer\./, ''))
  const isLost = (path: string) =>
    lost.some(each => path === each || path.startsWith(`${each}.`) || path.startsWith(`${each}[`))
  return leaves(overTheWire(told))
    .filter(({ path, value }) => !found.has(`${path} = ${value}`) && !isLost(path) && !isLost(saidBy[path] ?? path))
    .map(({ path, value }) => `${path} = ${value}`)
}
