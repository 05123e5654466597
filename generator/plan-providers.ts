import { readContract } from './contract/load.ts'
import type { Contract } from './contract/model.ts'
import {
  mappingsByApi,
  oncePerFile,
  type ProviderInputs,
  parentsOf,
  sharesOf,
  type TextFile,
  WhileSame,
} from './inputs.ts'
import type { Mapping } from './mapping/model.ts'
import { parseMapping } from './mapping/parse.ts'
import { readSource } from './mapping/source.ts'
import type { Plan } from './plan/model-api.ts'
import { planApi } from './plan/plan.ts'
import { planRaw, type RawOperationPlan, type RawSources } from './plan/raw.ts'
import { didYouMean, type Problem, Problems } from './problem.ts'
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
 * Reads and plans these providers among all, whose mappings they may extend and whose apis they may share. Throws every problem of every file at once: a file that cannot be used hides nothing
 * of the files beside it that can still be checked.
 */
export function planProviders(
  providers: ProviderInputs[],
  unified: Unified,
  codecs: ReadonlySet<string>,
  all: readonly ProviderInputs[] = providers,
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
  const byApi = mappingsByApi(all)
  const told: ToldOf[] = []
  const planned = providers.flatMap((provider): PlannedProvider[] => {
    const shares = provider.provider && sharesOf(provider.provider)
    if (shares !== undefined) return attempt(() => planShared(provider, shares, all, byApi)) ?? []
    problems.push(...missingFiles(provider))
    const found = provider.contract && attempt(() => contractOf(provider.contract!))
    problems.push(...(found?.problems ?? []))
    const contract = found?.contract
    const file = read(provider.provider, parseProvider)
    const models = provider.models ? read(provider.models, parseModels) : []
    const mappings: Mapping[] = []
    const apis = provider.mappings.flatMap(each => {
      const started = performance.now()
      const family = parentsOf(each, byApi)
      const mapping = attempt(() => parsed.of(each, family, () => parseMapping(each, byApi)))
      if (mapping) mappings.push(mapping)
      if (!mapping || !contract) return []
      const others = [...family, provider.contract, unified, [...codecs].join()]
      const result = plans.of(each, others, () => planApi(mapping, contract, unified, codecs))
      told.push({ mapping, problems: result.problems })
      return [{ plan: result.plan, milliseconds: performance.now() - started }]
    })
    if (provider.provider && file)
      problems.push(...inconsistencies(provider.name, provider.provider, file, mappings, provider.mappings))
    if (!file || !models || !contract) return []
    const raw = planRaw({ contract, file: provider.contract!, mappings, ...wordsOf(file) })
    problems.push(...raw.problems)
    return [{ inputs: { name: provider.name, file, models }, contract, raw: raw.operations, apis }]
  })
  problems.push(...planProblems(told, problems))
  if (problems.length > 0) throw new Problems(inOrder(problems))
  return planned
}

/** Whoever tries edits plans again only what they touch. */
const parsed = new WhileSame<Mapping>()
const plans = new WhileSame<ReturnType<typeof planApi>>()

/** A vendored contract, read once. */
export const contractOf = oncePerFile(({ file, text }) => readContract(file.split('/').at(-2)!, text))

/** What is its own is where it is and who asks; what is wrong with the apis, their provider's plan tells. */
function planShared(
  { name, provider, models }: ProviderInputs,
  shares: string,
  all: readonly ProviderInputs[],
  byApi: ReadonlyMap<string, TextFile>,
): PlannedProvider[] {
  const owner = all.find(other => other.name === shares)
  if (!owner) {
    const hint = didYouMean(
      shares,
      all.map(other => other.name),
    )
    const at = readSource(provider!.file, provider!.text).at(['shares'])
    const message = `shares: no provider is called ${shares}`
    throw new Problems([{ ...at, code: 'shares', message, ...(hint && { hint }) }])
  }
  const file = parseProvider(provider!.file, provider!.text)
  const named = models ?? owner.models
  const rows = named ? parseModels(named.file, named.text) : []
  if (file.facts) rows.push({ match: ['*'], facts: file.facts })
  const { contract } = owner.contract ? contractOf(owner.contract) : {}
  const mappings = owner.mappings.map(each => parsed.of(each, parentsOf(each, byApi), () => parseMapping(each, byApi)))
  const wrong = [
    ...inconsistencies(name, provider!, file, mappings, owner.mappings),
    ...strangers(provider!, file, byApi),
  ]
  if (wrong.length > 0) throw new Problems(wrong)
  if (!contract) return []
  const owners = wordsOf(parseProvider(owner.provider!.file, owner.provider!.text))
  const ownHeaders = [...wordsOf(file).ownHeaders, ...owners.ownHeaders]
  const raw = planRaw({ contract, file: owner.contract!, mappings, ...owners, ownHeaders })
  const offered = raw.operations.filter(({ path }) => offers(file, path))
  return [{ inputs: { name, file, models: rows }, contract, raw: offered, apis: [] }]
}

/** Whether a service has this path of the contract's; what the placeholders are called is of no matter. */
function offers({ paths = {}, nothingElse }: ProviderFile, path: string): boolean {
  const unnamed = (template: string) => template.replace(/\{\w+\}/g, '{}')
  return !nothingElse || Object.keys(paths).some(known => unnamed(known) === unnamed(path))
}

/** Apis that nobody has, and in whose words errors should be read. */
function strangers(provider: TextFile, { errors = [] }: ProviderFile, byApi: ReadonlyMap<string, TextFile>): Problem[] {
  return errors.flatMap((api, index): Problem[] => {
    if (byApi.has(api)) return []
    const hint = didYouMean(api, [...byApi.keys()])
    const at = readSource(provider.file, provider.text).at(['errors', index])
    return [{ ...at, code: 'unmapped-api', message: `errors: no provider has an api ${api}`, ...(hint && { hint }) }]
  })
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

/** What a raw client knows of its provider: headers that are sent by themselves, and how forms are written. */
function wordsOf({ auth, forms, headers }: ProviderFile): Pick<RawSources, 'ownHeaders' | 'forms'> {
  const ownHeaders = [...Object.keys(headers ?? {}), typeof auth === 'string' ? 'authorization' : auth.header]
  return { ownHeaders, ...(forms && { forms }) }
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
