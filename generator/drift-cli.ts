import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ContractError } from './contract/error.ts'
import { followersOf, withContracts } from './derived-contracts.ts'
import { applyProposals } from './drift/apply.ts'
import { type Drift, driftOf, withLedgers } from './drift/drift.ts'
import type { Proposal } from './drift/proposal.ts'
import { reportJson } from './drift/report-json.ts'
import { reportMarkdown } from './drift/report-markdown.ts'
import { reportTerminal } from './drift/report-terminal.ts'
import { likeliestProvider, providers, publishedSide, readSide, type Side } from './drift/sides.ts'
import { filesBelow, ledgerIn, ledgerWith, ourMapping, plannedBy } from './drift-mappings.ts'
import { tryProposals } from './drift-trial.ts'
import type { Inputs } from './inputs.ts'

const USAGE = `usage: npm run drift -- [old] [new] [--provider name] [--since revision] [--apply] [--format name] [--fail-on class]

Says what changed between two API documents, and what it means for us. A side is a file, a URL, a provider (its vendored
contract) or a revision of one (provider@HEAD~5). One side alone is held against the vendored contract; without any,
every provider against what it publishes.
  --provider  compare only what this provider's source.yaml covers, with its overlays
  --since     every vendored contract against itself at this git revision
  --apply     write the proposed edits of the mappings that the generator takes
  --format    terminal (the default), markdown or json
  --fail-on   exit 1 at breaking, at decode-risk or graver, or at any change
Exits with 2 where a side cannot be read.`

const FORMATS = ['terminal', 'markdown', 'json'] as const
const FAILURES = ['breaking', 'decode-risk', 'any'] as const

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      provider: { type: 'string' },
      since: { type: 'string' },
      apply: { type: 'boolean', default: false },
      format: { type: 'string', default: 'terminal' },
      'fail-on': { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help === true) {
    console.log(USAGE)
    return 0
  }
  const format = oneOf(FORMATS, values.format, '--format')
  const failOn = values['fail-on'] === undefined ? undefined : oneOf(FAILURES, values['fail-on'], '--fail-on')
  if (values.since !== undefined && positionals.length > 0)
    throw new ContractError('source', '--since stands alone: it names both sides')
  const drifts =
    values.since === undefined
      ? await compare(positionals, values.provider)
      : await since(values.since, values.provider === undefined ? providers() : [values.provider])
  process.stdout.write(
    format === 'json'
      ? reportJson(drifts)
      : drifts.map(format === 'markdown' ? reportMarkdown : reportTerminal).join('\n'),
  )
  if (values.apply) apply(drifts.flatMap(cleanOf))
  return failOn !== undefined && drifts.some(drift => fails(drift, failOn)) ? 1 : 0
}

async function compare(sides: string[], provider: string | undefined): Promise<Drift[]> {
  if (provider !== undefined && !providers().includes(provider))
    throw new ContractError('source', `no provider ${provider}; known providers: ${providers().join(', ') || 'none'}`)
  const [one, other, ...rest] = sides
  if (rest.length > 0) throw new ContractError('source', `two sides at most, not ${sides.length}`)
  if (one !== undefined && other !== undefined) {
    const named = provider ?? providerIn(one) ?? providerIn(other)
    const [old, now] = [await readSide(one, named), await readSide(other, named)]
    return [judge(old, now, named)]
  }
  if (one !== undefined) {
    const name = provider ?? providerIn(one) ?? likeliestProvider(one, (await readSide(one, undefined)).contract)
    // A revision of ours is older than what we have; a document is newer.
    const [given, vendored] = [await readSide(one, name), await readSide(name, name)]
    const [old, now] = providerIn(one) === undefined ? [vendored, given] : [given, vendored]
    return [judge(old, now, name)]
  }
  const drifts: Drift[] = []
  for (const name of provider === undefined ? providers() : [provider])
    drifts.push(judge(await readSide(name, name), await publishedSide(name), name))
  return drifts
}

/** The others, too, are taken as they were; what is laid over a contract that has changed is mended with it. */
async function since(revision: string, names: readonly string[]): Promise<Drift[]> {
  const sides: [string, Side, Side][] = []
  for (const name of names) sides.push([name, await readSide(`${name}@${revision}`, name), await readSide(name, name)])
  const inputs = plannedBy()
  const before = withContracts(
    inputs,
    sides.map(([name, { contract }]) => [name, contract]),
  )
  const changed = sides.filter(([, old, now]) => JSON.stringify(old.contract) !== JSON.stringify(now.contract))
  const mended = new Set(changed.flatMap(([name]) => followersOf(inputs, name).map(([follower]) => follower)))
  return sides.map(([name, old, now]) => judge(old, now, name, { inputs, before, isMended: mended.has(name) }))
}

interface Given {
  inputs: Inputs
  before: Inputs
  /** What follows for its mappings is told elsewhere. */
  isMended: boolean
}

/** Edits of our mappings are offered as the generator takes them, and the ledgers are told as they are then. */
function judge(old: Side, now: Side, provider: string | undefined, given?: Given): Drift {
  const mapping = provider === undefined ? undefined : ourMapping(provider, old.contract, given?.inputs, given?.before)
  const own = driftOf(old, now, mapping, provider)
  const drift = given?.isMended ? { ...own, proposals: [] } : own
  if (provider === undefined || !mapping || drift.changes.length === 0) return drift
  const { proposals } = drift
  const { inputs } = mapping
  if (proposals.length === 0) return withLedgers(drift, ledgerWith(provider, now.contract, inputs))
  const { planned, ...trial } = tryProposals(proposals, provider, now.contract, inputs)
  const after = planned ? ledgerIn(planned) : ledgerWith(provider, now.contract, applyProposals(inputs, cleanOf(trial)))
  return withLedgers({ ...drift, ...trial }, after)
}

function cleanOf({ proposals }: Pick<Drift, 'proposals'>): Proposal[] {
  return proposals.filter(({ problem }) => problem === undefined)
}

function apply(proposals: readonly Proposal[]): void {
  const before = filesBelow('specs')
  const written = [...applyProposals(before, proposals)].filter(([file, text]) => before.get(file) !== text)
  for (const [file, text] of written) writeFileSync(file, text)
  const names = written.map(([file]) => file).join(', ')
  console.error(names === '' ? 'nothing to apply' : `written: ${names}; now run npm run generate`)
}

function providerIn(side: string): string | undefined {
  return providers().find(name => side === name || side.startsWith(`${name}@`))
}

function fails({ changes }: Drift, failOn: (typeof FAILURES)[number]): boolean {
  if (failOn === 'any') return changes.length > 0
  return changes.some(({ class: name }) => name === 'breaking' || (failOn === 'decode-risk' && name === 'decode-risk'))
}

function oneOf<T extends string>(allowed: readonly T[], given: string, option: string): T {
  const found = allowed.find(value => value === given)
  if (found === undefined) throw new ContractError('source', `${option} is ${allowed.join(', ')}, not ${given}`)
  return found
}

function report(error: unknown): void {
  const isUsage = error instanceof TypeError && String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
  if (isUsage) console.error(`${error.message}\n${USAGE}`)
  else console.error(error instanceof ContractError ? error.message : error)
}

process.exitCode = await main(process.argv.slice(2)).catch(error => {
  report(error)
  return 2
})
