import type { Contract } from './contract/model.ts'
import { ApiEmitter } from './emit/api.ts'
import { type Capabilities, capabilitiesOf } from './emit/capabilities.ts'
import { emitIngress } from './emit/ingress.ts'
import { emitNative } from './emit/native.ts'
import { emitProvider, type Owners } from './emit/provider.ts'
import { emitRaw } from './emit/raw.ts'
import type { CodecFacts } from './emit/scope.ts'
import { emitWire } from './emit/wire.ts'
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
export interface ProviderOutput {
  file: ProviderFile
  /** Path from the project root → content. */
  files: Record<string, string>
  summary: ApiSummary[]
  capabilities: Record<string, Capabilities>
}

export interface Emitting {
  unified: Unified
  codecs: ReadonlyMap<string, CodecFacts>
  verbs: ReadonlyMap<string, string>
  /** Which provider's folder has an api. */
  owners: Owners
  /** The text as the house formats it. */
  format(path: string, text: string): string
  progress(line: string): void
}

export async function emitAll(
  { inputs, apis, contract, raw }: PlannedProvider,
  emitting: Emitting,
): Promise<ProviderOutput> {
  const { file, models, name } = inputs
  const output: ProviderOutput = { file, files: {}, summary: [], capabilities: {} }
  const write = (path: string, text: string) => {
    output.files[`generated/${name}/${path}`] = emitting.format(path, text)
    return text
  }
  const typed = [write('raw.ts', emitRaw(file, raw, emitting.owners))]
  const withTools: string[] = []
  for (const { plan, milliseconds } of apis) {
    const started = performance.now()
    const { api } = plan.mapping
    const emitter = new ApiEmitter(plan, emitting.unified, emitting.codecs, emitting.verbs, file)
    write(`${api}/error.ts`, emitter.error())
    typed.push(write(`${api}/client.ts`, emitter.client()), write(`${api}/server.ts`, emitter.server()))
    typed.push(write(`${api}/native.ts`, emitNative(plan)))
    const tools = emitter.hostedTools()
    if (tools !== undefined) {
      typed.push(write(`${api}/hosted-tools.ts`, tools))
      withTools.push(api)
    }
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
  if (file.shares === undefined) write('wire.ts', await wireFile(contract, typed))
  return output
}

/** The wire types that these texts name, and what they reach. */
async function wireFile(contract: Contract, texts: readonly string[]): Promise<string> {
  const roots = [...texts.join('\n').matchAll(/\bwire\.(\w+)/g)].map(match => match[1]!)
  const head = `// Code generated from specs/${contract.provider}/openapi.yaml. DO NOT EDIT.\n`
  return `${head}\n${await emitWire(contract.document, roots)}`
}
