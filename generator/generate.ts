import type { Contract } from './contract/model.ts'
import { ApiEmitter } from './emit/api.ts'
import { emitCapabilities } from './emit/capabilities.ts'
import { Formatter } from './emit/format.ts'
import { emitNative } from './emit/native.ts'
import { emitProvider, emitRegistry } from './emit/provider.ts'
import { emitRaw } from './emit/raw.ts'
import { emitWire } from './emit/wire.ts'
import { type Inputs, providersOf } from './inputs.ts'
import { emitLedger, type LedgerCounts, ledgerOf } from './plan/ledger.ts'
import { planProviders } from './plan-providers.ts'
import { codecsOf, verbsOf } from './runtime-facts.ts'
import { Unified } from './unified/model.ts'
import { scopeDeclarations } from './unified/scopes.ts'

export interface ApiSummary {
  api: string
  operations: number
  counts: LedgerCounts
  milliseconds: number
}

export interface Generated {
  /** Path from the project root → content. */
  files: Map<string, string>
  summary: ApiSummary[]
}

/** The whole road, pure: texts in, texts out. Throws every problem of every file at once. */
export async function generate(inputs: Inputs, progress: (line: string) => void = () => {}): Promise<Generated> {
  const unified = new Unified(inputs.get('runtime/types.ts')! + scopeDeclarations)
  const [codecs, verbs] = [codecsOf(inputs), verbsOf(inputs)]
  const planned = planProviders(providersOf(inputs), unified, new Set(codecs.keys()))
  const formatter = new Formatter(JSON.parse(inputs.get('biome.json')!))
  const files = new Map<string, string>()
  const write = (path: string, text: string) =>
    files.set(path, /\.(ts|json)$/.test(path) ? formatter.format(path, text) : text)
  const summary: ApiSummary[] = []
  for (const { inputs: provider, apis, contract, raw } of planned) {
    const typed = [emitRaw(provider.file, raw)]
    write(`generated/${provider.name}/raw.ts`, typed[0]!)
    for (const { plan, milliseconds } of apis) {
      const started = performance.now()
      const folder = `generated/${provider.name}/${plan.mapping.api}`
      const emitter = new ApiEmitter(plan, unified, codecs, verbs)
      const [client, server] = [emitter.client(), emitter.server()]
      write(`${folder}/error.ts`, emitter.error())
      write(`${folder}/client.ts`, client)
      write(`${folder}/server.ts`, server)
      const native = emitNative(plan)
      write(`${folder}/native.ts`, native)
      typed.push(client, server, native)
      const ledger = ledgerOf(plan, contract)
      write(`${folder}/ledger.md`, emitLedger(plan, ledger))
      const took = Math.round(milliseconds + performance.now() - started)
      summary.push({
        api: plan.mapping.api,
        operations: plan.calls.length + 1,
        counts: ledger.counts,
        milliseconds: took,
      })
      progress(`${plan.mapping.api}: ${took} ms`)
    }
    write(`generated/${provider.name}/index.ts`, emitProvider(provider.file, provider.models))
    write(`generated/${provider.name}/wire.ts`, await wireFile(contract, typed))
  }
  write('generated/capabilities.json', emitCapabilities(planned.flatMap(({ apis }) => apis.map(({ plan }) => plan))))
  write('generated/registry.ts', emitRegistry(planned.map(({ inputs }) => inputs.file)))
  return { files, summary }
}

/** The wire types that these texts name, and what they reach. */
async function wireFile(contract: Contract, texts: readonly string[]): Promise<string> {
  const roots = [...texts.join('\n').matchAll(/\bwire\.(\w+)/g)].map(match => match[1]!)
  const head = `// Code generated from specs/${contract.provider}/openapi.yaml. DO NOT EDIT.\n`
  return `${head}\n${await emitWire(contract.document, roots)}`
}
