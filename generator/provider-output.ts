import type { Contract } from './contract/model.ts'
import { ApiEmitter } from './emit/api.ts'
import { type Capabilities, capabilitiesOf } from './emit/capabilities.ts'
import { type RetirementRows, retirementsOf } from './emit/deprecations.ts'
import type { ApiTools } from './emit/hosted-tools.ts'
import { emitIngress } from './emit/ingress.ts'
import { emitNative } from './emit/native.ts'
import { emitProvider, type Owners } from './emit/provider.ts'
import { emitRaw } from './emit/raw.ts'
import type { CodecFacts } from './emit/scope.ts'
import { emitWire } from './emit/wire.ts'
import type { MadeFiles, Making } from './made-files.ts'
import { emitLines } from './mapping-lines.ts'
import { emitLedger, type LedgerCounts, ledgerOf } from './plan/ledger.ts'
import type { PlannedProvider } from './plan-providers.ts'
import type { ProviderFile } from './provider/provider.ts'
import type { Unified } from './unified/model.ts'

export interface ApiSummary {
  api: string
  operations: number
  counts: LedgerCounts
  milliseconds: number
}

/** All that is generated of one provider, as plain data. */
export interface ProviderOutput extends MadeFiles {
  file: ProviderFile
  summary: ApiSummary[]
  capabilities: Record<string, Capabilities>
  /** What the vendor has announced of its models' end. */
  retirements: RetirementRows
}

export interface Emitting {
  unified: Unified
  codecs: ReadonlyMap<string, CodecFacts>
  verbs: ReadonlyMap<string, string>
  /** Which provider's folder has an api. */
  owners: Owners
  /** What stands in a file of the inputs. */
  textOf(file: string): string
  /** The text as the house formats it, by these rules. */
  format(path: string, text: string): string
  style: string
  progress(line: string): void
}

export async function emitAll(
  { inputs, apis, contract, raw }: PlannedProvider,
  emitting: Emitting,
  making: Making,
): Promise<ProviderOutput> {
  const { file, models, name } = inputs
  // A cloud keeps models for longer, or shorter, than their vendor.
  const retirements = file.shares === undefined ? retirementsOf(models) : []
  const { files, origins } = making
  const output: ProviderOutput = { file, files, origins, summary: [], capabilities: {}, retirements }
  const pathOf = (file: string) => `generated/${name}/${file}`
  const write = (file: string, text: string) => {
    making.write(pathOf(file), emitting.style + text, () => emitting.format(pathOf(file), text))
    return text
  }
  const typed = [write('raw.ts', emitRaw(file, raw, emitting.owners))]
  const withTools: ApiTools[] = []
  for (const { plan, milliseconds } of apis) {
    const started = performance.now()
    const { api } = plan.mapping
    const emitter = new ApiEmitter(plan, emitting.unified, emitting.codecs, emitting.verbs, file)
    write(`${api}/error.ts`, emitter.error())
    typed.push(write(`${api}/client.ts`, emitter.client()), write(`${api}/server.ts`, emitter.server()))
    typed.push(write(`${api}/native.ts`, emitNative(plan, contract.document.components.schemas)))
    const tools = emitter.hostedTools()
    if (tools !== undefined) {
      typed.push(write(`${api}/hosted-tools.ts`, tools.text))
      withTools.push({ api, names: tools.names })
    }
    write(`${api}/lines.ts`, emitLines(plan, emitting.unified, emitting.textOf))
    const ledger = ledgerOf(plan, contract)
    write(`${api}/ledger.md`, emitLedger(plan, ledger))
    output.capabilities[api] = capabilitiesOf(plan)
    const took = Math.round(milliseconds + performance.now() - started)
    output.summary.push({ api, operations: plan.calls.length + 1, counts: ledger.counts, milliseconds: took })
    emitting.progress(`${api}: ${took} ms`)
  }
  if (file.shares === undefined)
    write(
      'server.ts',
      emitIngress(
        file,
        apis.map(({ plan }) => plan),
      ),
    )
  write('index.ts', emitProvider(file, models, emitting.owners, withTools))
  if (file.shares === undefined) {
    const path = pathOf('wire.ts')
    const named = namedTypes(typed)
    const of = emitting.style + JSON.stringify([named, contract.document])
    await making.writeLater(path, of, async () => emitting.format(path, await wireFile(contract, named)))
  }
  return output
}

/** The wire types that these texts name. */
function namedTypes(texts: readonly string[]): string[] {
  const names = texts.flatMap(text => [...text.matchAll(/\bwire\.(\w+)/g)].map(match => match[1]!))
  return [...new Set(names)].sort()
}

/** Wire types, and what they reach. */
async function wireFile(contract: Contract, named: readonly string[]): Promise<string> {
  const head = `// Code generated from specs/${contract.provider}/openapi.yaml. DO NOT EDIT.\n`
  return `${head}\n${await emitWire(contract.document, named)}`
}
