import { loadContract } from './contract/load.ts'
import type { Contract } from './contract/model.ts'
import { ApiEmitter } from './emit/api.ts'
import { emitCapabilities } from './emit/capabilities.ts'
import { Formatter } from './emit/format.ts'
import { emitNative } from './emit/native.ts'
import { emitProvider, emitRegistry } from './emit/provider.ts'
import { emitRaw } from './emit/raw.ts'
import { emitWire } from './emit/wire.ts'
import { type Inputs, type ProviderInputs, providersOf } from './inputs.ts'
import { parseMapping } from './mapping/parse.ts'
import { emitLedger, type LedgerCounts, ledgerOf } from './plan/ledger.ts'
import type { Plan } from './plan/model-api.ts'
import { planApi } from './plan/plan.ts'
import { planRaw, type RawOperationPlan } from './plan/raw.ts'
import { type Problem, Problems } from './problem.ts'
import { parseModels, parseProvider } from './provider/provider.ts'
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
  const providers = providersOf(inputs)
  const planned = plan(providers, unified, new Set(codecs.keys()))
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

interface PlannedProvider {
  inputs: { name: string; file: ReturnType<typeof parseProvider>; models: ReturnType<typeof parseModels> }
  contract: Contract
  raw: RawOperationPlan[]
  apis: { plan: Plan; milliseconds: number }[]
}

function plan(providers: ProviderInputs[], unified: Unified, codecs: ReadonlySet<string>): PlannedProvider[] {
  const problems: Problem[] = []
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Problems)) throw error
      problems.push(...error.problems)
      return undefined
    }
  }
  const planned = providers.flatMap((provider): PlannedProvider[] => {
    const contract = attempt(() => loadContract(provider.name, provider.contract.text))
    const file = attempt(() => parseProvider(provider.provider.file, provider.provider.text))
    const models = provider.models ? attempt(() => parseModels(provider.models!.file, provider.models!.text)) : []
    if (!contract || !file || !models) return []
    const apis = provider.mappings.flatMap(({ file, text }) => {
      const started = performance.now()
      const mapping = attempt(() => parseMapping(file, text))
      if (!mapping) return []
      const result = planApi(mapping, contract, unified, codecs)
      problems.push(...result.problems)
      return [{ plan: result.plan, milliseconds: performance.now() - started }]
    })
    problems.push(
      ...consistency(
        provider,
        file,
        apis.map(({ plan }) => plan),
      ),
    )
    const raw = planRaw({
      contract,
      file: provider.contract,
      mappings: apis.map(({ plan }) => plan.mapping),
      ownHeaders: [
        ...Object.keys(file.headers ?? {}),
        ...(file.auth === 'bearer' ? ['authorization'] : [file.auth.header]),
      ],
    })
    problems.push(...raw.problems)
    return [{ inputs: { name: provider.name, file, models }, contract, raw: raw.operations, apis }]
  })
  if (problems.length > 0) throw new Problems(inOrder(problems))
  return planned
}

/** A provider and its mappings must speak of the same apis. */
function consistency(
  provider: ProviderInputs,
  file: ReturnType<typeof parseProvider>,
  plans: readonly Plan[],
): Problem[] {
  const at = { file: provider.provider.file, line: 1, column: 1 }
  const mapped = plans.map(plan => plan.mapping.api)
  // A mapping that could not be read has told its own problems.
  const written = provider.mappings.map(mapping =>
    mapping.file
      .split('/')
      .at(-1)!
      .replace(/\.yaml$/, ''),
  )
  const missing = file.apis.filter(api => !mapped.includes(api) && !written.includes(api))
  const unlisted = mapped.filter(api => !file.apis.includes(api))
  const operations = Object.entries(file.operations ?? {}).filter(
    ([call, api]) => !plans.some(plan => plan.mapping.api === api && plan.calls.some(({ name }) => name === call)),
  )
  return [
    ...(file.name === provider.name
      ? []
      : [{ ...at, code: 'provider-name', message: `name: ${file.name} stands in the folder ${provider.name}` }]),
    ...missing.map(api => ({
      ...at,
      code: 'unmapped-api',
      message: `apis: ${api} has no mapping specs/${provider.name}/${api}.yaml`,
    })),
    ...unlisted.map(api => ({ ...at, code: 'unlisted-api', message: `apis: the mapping of ${api} is not listed` })),
    ...operations.map(([call, api]) => ({
      ...at,
      code: 'unmapped-operation',
      message: `operations.${call}: ${api} does not map it`,
    })),
  ]
}

function inOrder(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
    .filter(problem => {
      const id = JSON.stringify(problem)
      const fresh = !seen.has(id)
      seen.add(id)
      return fresh
    })
}
