import { contentKeys } from './content-key.ts'
import { Formatter } from './emit/format.ts'
import { emitIngressRegistry } from './emit/ingress.ts'
import { emitRegistry } from './emit/provider.ts'
import { emitProviders } from './emit/providers.ts'
import { type Inputs, ownersOf, type ProviderInputs, providersOf } from './inputs.ts'
import { planProviders } from './plan-providers.ts'
import { type ApiSummary, emitAll, type ProviderOutput } from './provider-output.ts'
import { codecsOf, verbsOf } from './runtime-facts.ts'
import { unifiedOf } from './unified-of.ts'

export interface Generated {
  /** Path from the project root → content. */
  files: Map<string, string>
  summary: ApiSummary[]
  /** Providers of which nothing had to be made. */
  unchanged: number
}

export interface GenerateOptions {
  /** Told what is done. */
  progress?: (line: string) => void
  /** Generate of these providers alone; the others are there to be extended. */
  only?: ReadonlySet<string>
  /** Emitted code as it stands where it goes. */
  home?: (text: string) => string
  /** What earlier runs of the same generator made, by the content of what it was made from. */
  kept?: Kept
}

export interface Kept {
  get(key: string): ProviderOutput | undefined
  set(key: string, output: ProviderOutput): void
}

/** The whole road, pure: texts in, texts out. Throws every problem of every file at once. */
export async function generate(
  inputs: Inputs,
  { progress = () => {}, kept, only, home = text => text }: GenerateOptions = {},
): Promise<Generated> {
  const all = providersOf(inputs)
  const providers = only ? all.filter(({ name }) => only.has(name)) : all
  let formatter: Formatter | undefined
  const format = (path: string, text: string) => {
    formatter ??= new Formatter(JSON.parse(inputs.get('biome.json')!))
    return formatter.format(path, home(text))
  }
  const keys = kept ? contentKeys(inputs, all) : new Map<string, string>()
  const known = new Map(providers.map(({ name }) => [name, kept?.get(keys.get(name)!)]))
  const fresh = await outputsOf(
    providers.filter(({ name }) => !known.get(name)),
    all,
    { inputs, format, progress },
  )
  for (const [name, output] of fresh) kept?.set(keys.get(name)!, output)
  const outputs = providers.map(({ name }) => fresh.get(name) ?? known.get(name)!)
  const files = new Map(outputs.flatMap(output => Object.entries(output.files)))
  const write = (path: string, text: string) => files.set(path, format(path, text))
  const capabilities = Object.assign({}, ...outputs.map(output => output.capabilities))
  write('generated/capabilities.json', `${JSON.stringify(capabilities, null, 2)}\n`)
  write('generated/registry.ts', emitRegistry(outputs.map(({ file }) => file)))
  write('generated/providers.ts', emitProviders(outputs.map(({ file }) => file)))
  write('generated/ingress.ts', emitIngressRegistry(outputs.map(({ file }) => file)))
  const summary = outputs.flatMap(({ file, summary }) =>
    fresh.has(file.name) ? summary : summary.map(row => ({ ...row, milliseconds: 0 })),
  )
  return { files, summary, unchanged: outputs.length - fresh.size }
}

interface Surroundings {
  inputs: Inputs
  format(path: string, text: string): string
  progress(line: string): void
}

/** What is generated of some providers among all. */
async function outputsOf(
  some: ProviderInputs[],
  all: readonly ProviderInputs[],
  { inputs, ...rest }: Surroundings,
): Promise<Map<string, ProviderOutput>> {
  const outputs = new Map<string, ProviderOutput>()
  if (some.length === 0) return outputs
  const unified = unifiedOf(inputs)
  const [codecs, verbs, owners] = [codecsOf(inputs), verbsOf(inputs), ownersOf(all)]
  for (const planned of planProviders(some, unified, new Set(codecs.keys()), all))
    outputs.set(planned.inputs.name, await emitAll(planned, { unified, codecs, verbs, owners, ...rest }))
  return outputs
}
