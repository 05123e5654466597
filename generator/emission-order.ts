import { mappingsByApi, ownersOf, type ProviderInputs, parentsOf } from './inputs.ts'
import type { PlannedProvider } from './plan-providers.ts'

/** The providers, each after those whose files its own import, so that it can be checked as soon as it is made. */
export function inEmissionOrder(
  planned: readonly PlannedProvider[],
  all: readonly ProviderInputs[],
): readonly PlannedProvider[] {
  const [byApi, owners] = [mappingsByApi(all), ownersOf(all)]
  const importedBy = ({ inputs: { name, file } }: PlannedProvider): (string | undefined)[] => {
    const mappings = all.find(provider => provider.name === name)?.mappings ?? []
    const extended = mappings.flatMap(mapping => parentsOf(mapping, byApi)).map(parent => parent.file.split('/')[1])
    return [...extended, file.shares, ...(file.errors ?? []).map(api => owners.get(api))]
  }
  const ordered = new Set<PlannedProvider>()
  const seen = new Set<PlannedProvider>()
  const visit = (provider: PlannedProvider) => {
    if (seen.has(provider)) return
    seen.add(provider)
    const imported = importedBy(provider)
    for (const other of planned) if (imported.includes(other.inputs.name)) visit(other)
    ordered.add(provider)
  }
  for (const provider of planned) visit(provider)
  return [...ordered]
}
