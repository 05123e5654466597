import { parseArgs } from 'node:util'
import { ContractError } from './contract/error.ts'
import { type Drift, driftOf } from './drift/drift.ts'
import { reportJson } from './drift/report-json.ts'
import { reportMarkdown } from './drift/report-markdown.ts'
import { reportTerminal } from './drift/report-terminal.ts'
import { likeliestProvider, providers, publishedSide, readSide } from './drift/sides.ts'
import { everythingUsed, type Usage } from './drift/usage.ts'

const USAGE = `usage: npm run drift -- [old] [new] [--provider name] [--format terminal|markdown|json] [--fail-on class]

Says what changed between two API documents, and what it means for us. A side is a file, a URL, a provider (its vendored
contract) or a revision of one (provider@HEAD~5). One side alone is held against the vendored contract; without any,
every provider against what it publishes.
  --provider  compare only what this provider's source.yaml covers, with its overlays
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
  const drifts = await compare(positionals, values.provider)
  process.stdout.write(
    format === 'json'
      ? reportJson(drifts)
      : drifts.map(format === 'markdown' ? reportMarkdown : reportTerminal).join('\n'),
  )
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
    return [driftOf(old, now, usageOf(named), named)]
  }
  if (one !== undefined) {
    const name = provider ?? providerIn(one) ?? likeliestProvider(one, (await readSide(one, undefined)).contract)
    // A revision of ours is older than what we have; a document is newer.
    const [given, vendored] = [await readSide(one, name), await readSide(name, name)]
    const [old, now] = providerIn(one) === undefined ? [vendored, given] : [given, vendored]
    return [driftOf(old, now, usageOf(name), name)]
  }
  const drifts: Drift[] = []
  for (const name of provider === undefined ? providers() : [provider])
    drifts.push(driftOf(await readSide(name, name), await publishedSide(name), usageOf(name), name))
  return drifts
}

/** What our mappings use of a provider's contract. */
function usageOf(_provider: string | undefined): Usage {
  return everythingUsed
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
