import { contentKeys } from './content-key.ts'
import { type KeptContract, keptContract, recallContract } from './contract/contract-cache.ts'
import { inEmissionOrder } from './emission-order.ts'
import { emitDeprecations } from './emit/deprecations.ts'
import { formatterBy } from './emit/format.ts'
import { emitIngressRegistry } from './emit/ingress.ts'
import { emitRegistry } from './emit/provider.ts'
import { emitProviders } from './emit/providers.ts'
import { type Inputs, ownersOf, type ProviderInputs, providersOf } from './inputs.ts'
import { type MadeFiles, Making } from './made-files.ts'
import { emitLinesRegistry } from './mapping-lines.ts'
import { contractOf, planProviders } from './plan-providers.ts'
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

/** Path from the project root → content. */
type Files = ReadonlyMap<string, string>

export interface GenerateOptions {
  /** Told what is done. */
  progress?: (line: string) => void
  /** Generate of these providers alone; the others are there to be extended. */
  only?: ReadonlySet<string>
  /** Emitted code as it stands where it goes. */
  home?: (text: string) => string
  /** What the last run of the same generator made. */
  kept?: Kept
  /**
   * Given the files of each provider that had to be made, as soon as they and those that they import are; and as they were
   * before, where nothing that all read has changed since.
   */
  onMade?: (files: Files, before?: Files) => void | Promise<void>
}

export interface Kept {
  get(provider: string): KeptOutput | undefined
  set(provider: string, kept: KeptOutput): void
}

interface KeptOutput {
  /** The content of what it was made from. */
  key: string
  output: ProviderOutput
  /** What its contract says, where it has one of its own. */
  contract?: KeptContract
}

/** The whole road, pure: texts in, texts out. Throws every problem of every file at once. */
export async function generate(
  inputs: Inputs,
  { progress = () => {}, onMade = () => {}, kept, only, home = text => text }: GenerateOptions = {},
): Promise<Generated> {
  const all = providersOf(inputs)
  const providers = only ? all.filter(({ name }) => only.has(name)) : all
  const style = inputs.get('biome.json')!
  const format = (path: string, text: string) => formatterBy(style).format(path, home(text))
  const keys = kept ? contentKeys(inputs, all) : new Map<string, string>()
  const before = new Map(all.map(({ name }) => [name, kept?.get(name)]))
  const isSame = ({ name }: ProviderInputs) => before.get(name)?.key === keys.get(name)
  for (const { name, contract } of all) if (contract) recallContract(contract.text, before.get(name)?.contract)
  const some = providers.filter(provider => !kept || !isSame(provider))
  const isSameHouse = some.length < providers.length
  const fresh = await outputsOf(some, all, {
    inputs,
    format,
    style,
    progress,
    before: name => before.get(name)?.output,
    onMade: (files, made) => onMade(files, isSameHouse ? made : undefined),
  })
  for (const { name, contract: file } of kept ? providers : []) {
    const output = fresh.get(name)
    const contract = file && keptContract(file.text, contractOf(file).contract?.document)
    if (output) kept?.set(name, { key: keys.get(name)!, output, ...(contract && { contract }) })
  }
  const outputs = providers.map(({ name }) => fresh.get(name) ?? before.get(name)!.output)
  const files = new Map(outputs.flatMap(output => Object.entries(output.files)))
  const write = (path: string, text: string) => files.set(path, format(path, text))
  const capabilities = Object.assign({}, ...outputs.map(output => output.capabilities))
  write('generated/capabilities.json', `${JSON.stringify(capabilities, null, 2)}\n`)
  write('generated/registry.ts', emitRegistry(outputs.map(({ file }) => file)))
  write('generated/providers.ts', emitProviders(outputs.map(({ file }) => file)))
  write('generated/deprecations.ts', emitDeprecations(outputs))
  write('generated/mapping-lines.ts', emitLinesRegistry(outputs.map(({ file }) => file)))
  write('generated/ingress.ts', emitIngressRegistry(outputs.map(({ file }) => file)))
  const summary = outputs.flatMap(({ file, summary }) =>
    fresh.has(file.name) ? summary : summary.map(row => ({ ...row, milliseconds: 0 })),
  )
  return { files, summary, unchanged: outputs.length - fresh.size }
}

interface Surroundings {
  inputs: Inputs
  format(path: string, text: string): string
  style: string
  progress(line: string): void
  onMade(files: Files, before?: Files): void | Promise<void>
  /** What the last run made of a provider. */
  before(name: string): MadeFiles | undefined
}

/** What is generated of some providers among all. */
async function outputsOf(
  some: ProviderInputs[],
  all: readonly ProviderInputs[],
  { inputs, before, onMade, ...rest }: Surroundings,
): Promise<Map<string, ProviderOutput>> {
  const outputs = new Map<string, ProviderOutput>()
  if (some.length === 0) return outputs
  const unified = unifiedOf(inputs)
  const textOf = (file: string) => inputs.get(file) ?? ''
  const [codecs, verbs, owners] = [codecsOf(inputs), verbsOf(inputs), ownersOf(all)]
  const planned = planProviders(some, unified, new Set(codecs.keys()), all)
  for (const provider of inEmissionOrder(planned, all)) {
    const { name } = provider.inputs
    const making = new Making(before(name))
    const output = await emitAll(provider, { unified, codecs, verbs, owners, textOf, ...rest }, making)
    outputs.set(name, output)
    const earlier = before(name)
    await onMade(new Map(Object.entries(output.files)), earlier && new Map(Object.entries(earlier.files)))
  }
  return outputs
}
