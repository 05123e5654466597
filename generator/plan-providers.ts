import { readContract } from './contract/load.ts'
import type { Contract } from './contract/model.ts'
import { mappingsByApi, type ProviderInputs, type TextFile } from './inputs.ts'
import type { Mapping } from './mapping/model.ts'
import { parseMapping } from './mapping/parse.ts'
import type { Plan } from './plan/model-api.ts'
import { planApi } from './plan/plan.ts'
import { planRaw, type RawOperationPlan } from './plan/raw.ts'
import { type Problem, Problems } from './problem.ts'
import { inconsistencies } from './provider/consistency.ts'
import { type ModelRows, type ProviderFile, parseModels, parseProvider } from './provider/provider.ts'
import type { Unified } from './unified/model.ts'

export interface PlannedProvider {
  inputs: { name: string; file: ProviderFile; models: ModelRows }
  contract: Contract
  raw: readonly RawOperationPlan[]
  apis: { plan: Plan; milliseconds: number }[]
}

/**
 * Reads and plans these providers, whose mappings may extend any in `byApi`. Throws every problem of every file at once: a file that cannot be used hides nothing
 * of the files beside it that can still be checked.
 */
export function planProviders(
  providers: ProviderInputs[],
  unified: Unified,
  codecs: ReadonlySet<string>,
  byApi: ReadonlyMap<string, TextFile> = mappingsByApi(providers),
): PlannedProvider[] {
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
  const read = <T>(file: TextFile | undefined, parse: (file: string, text: string) => T): T | undefined =>
    file && attempt(() => parse(file.file, file.text))
  const told: ToldOf[] = []
  const planned = providers.flatMap((provider): PlannedProvider[] => {
    problems.push(...missingFiles(provider))
    const found = read(provider.contract, (_, text) => readContract(provider.name, text))
    problems.push(...(found?.problems ?? []))
    const contract = found?.contract
    const file = read(provider.provider, parseProvider)
    const models = provider.models ? read(provider.models, parseModels) : []
    const mappings: Mapping[] = []
    const apis = provider.mappings.flatMap(each => {
      const started = performance.now()
      const mapping = read(each, (file, text) => parseMapping(file, text, byApi))
      if (mapping) mappings.push(mapping)
      if (!mapping || !contract) return []
      const result = planApi(mapping, contract, unified, codecs)
      told.push({ mapping, problems: result.problems })
      return [{ plan: result.plan, milliseconds: performance.now() - started }]
    })
    if (provider.provider && file)
      problems.push(...inconsistencies(provider.name, provider.provider, file, mappings, provider.mappings))
    if (!file || !models || !contract) return []
    const raw = planRaw({ contract, file: provider.contract!, mappings, ownHeaders: ownHeaders(file) })
    problems.push(...raw.problems)
    return [{ inputs: { name: provider.name, file, models }, contract, raw: raw.operations, apis }]
  })
  problems.push(...planProblems(told, problems))
  if (problems.length > 0) throw new Problems(inOrder(problems))
  return planned
}

interface ToldOf {
  mapping: Mapping
  problems: Problem[]
}

/**
 * What is wrong with each mapping. A line that another file inherits may be right there and wrong here; where it is wrong
 * at home already, what it does to the heirs follows from that.
 */
function planProblems(told: readonly ToldOf[], others: readonly Problem[]): Problem[] {
  const faulty = new Set(others.map(({ file }) => file))
  for (const { mapping, problems } of told)
    if (problems.some(({ file }) => file === mapping.file)) faulty.add(mapping.file)
  return told.flatMap(({ mapping, problems }) =>
    problems.flatMap(problem => {
      if (problem.file === mapping.file) return [problem]
      return faulty.has(problem.file)
        ? []
        : [{ ...problem, message: `${problem.message}, as ${mapping.api} extends it` }]
    }),
  )
}

/** Headers that the provider sends by itself. */
function ownHeaders({ auth, headers }: ProviderFile): string[] {
  return [...Object.keys(headers ?? {}), typeof auth === 'string' ? 'authorization' : auth.header]
}

function missingFiles({ name, contract, provider, mappings }: ProviderInputs): Problem[] {
  const place = { file: (provider ?? mappings[0]!).file, line: 1, column: 1, code: 'missing-file' }
  const missing = [
    ...(contract ? [] : ['openapi.yaml, the contract: npm run specs writes it']),
    ...(provider ? [] : ['provider.yaml, which says where it is served and how']),
  ]
  return missing.map(what => ({ ...place, message: `specs/${name} has no ${what}` }))
}

/** By place. One line that is read at several places of the wire is told of once. */
function inOrder(problems: Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
    .filter(problem => {
      const { file, line, column, code, message } = problem
      const id = JSON.stringify([file, line, column, code, message.slice(message.indexOf(': '))])
      const fresh = !seen.has(id)
      seen.add(id)
      return fresh
    })
}
