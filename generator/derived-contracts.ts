/** Contracts that are laid over another provider's: where that one changes, so do they. */
import { distil } from './contract/distil.ts'
import type { OpenApiDocument } from './contract/model.ts'
import { parseOverlay } from './contract/overlay.ts'
import { parseSource } from './contract/source.ts'
import { contractText } from './contract/text.ts'
import type { Inputs } from './inputs.ts'

/** The inputs with these contracts, by provider. */
export function withContracts(inputs: Inputs, contracts: Iterable<[string, OpenApiDocument]>): Map<string, string> {
  const made = new Map(inputs)
  for (const [provider, contract] of contracts) made.set(contractFile(provider), contractText(contract))
  return made
}

const made = new WeakMap<Inputs, WeakMap<OpenApiDocument, Inputs>>()

/** The inputs with this contract of a provider, and with those that are laid over it as they follow from it. */
export function withContract(inputs: Inputs, provider: string, contract: OpenApiDocument): Inputs {
  const known = made.get(inputs) ?? new WeakMap<OpenApiDocument, Inputs>()
  made.set(inputs, known)
  const found = known.get(contract) ?? withFollowers(inputs, provider, contract)
  known.set(contract, found)
  return found
}

function withFollowers(inputs: Inputs, provider: string, contract: OpenApiDocument): Inputs {
  const made = withContracts(inputs, [[provider, contract]])
  for (const [follower, base] of followersOf(inputs, provider))
    made.set(contractFile(follower), laidOver(follower, made.get(contractFile(base))!, inputs))
  return made
}

/** The providers whose contracts are laid over this one's, each with that which it is laid over; the nearest first. */
export function followersOf(inputs: Inputs, provider: string): [follower: string, base: string][] {
  const bases = [...inputs].flatMap(([file, text]): [string, string][] => {
    const name = /^specs\/([^/]+)\/source\.yaml$/.exec(file)?.[1]
    const base = name === undefined ? undefined : parseSource(text, file).contract
    return name !== undefined && base !== undefined ? [[name, base]] : []
  })
  const over = (provider: string): [string, string][] =>
    bases.filter(([, base]) => base === provider).flatMap(each => [each, ...over(each[0])])
  return over(provider)
}

/** What is no longer there to be mended is for `specs` to tell. */
function laidOver(provider: string, base: string, inputs: Inputs): string {
  const file = `specs/${provider}/source.yaml`
  const { kind, operations } = parseSource(inputs.get(file)!, file)
  const overlays = [...inputs.keys()].filter(path => path.startsWith(`specs/${provider}/overlays/`)).sort()
  const parsed = overlays.map(path => parseOverlay(inputs.get(path)!, path))
  return distil(base, { kind, operations, isTolerant: true }, parsed).text
}

function contractFile(provider: string): string {
  return `specs/${provider}/openapi.yaml`
}
